package mx.recauda.platform.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import mx.recauda.platform.prueba.PlataformaTest;
import mx.recauda.platform.seguridad.CuentaDeDemostracion;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.io.UnsupportedEncodingException;
import java.util.List;

/** The home page of every account of the demonstration: who looks, at what, and what comes next. */
@PlataformaTest
class InicioDeCadaPersonaTest {

    private static final String NADA = "No tienes asuntos pendientes.";

    @Autowired MockMvcTester paginas;
    @Autowired UserDetailsService usuarios;

    static List<String> cuentas() {
        return CuentaDeDemostracion.TODAS.stream().map(CuentaDeDemostracion::cuenta).toList();
    }

    /** The main part of the page as words. */
    private String inicio(String cuenta) throws UnsupportedEncodingException {
        String pagina =
                paginas.get()
                        .uri("/")
                        .with(user(usuarios.loadUserByUsername(cuenta)))
                        .exchange()
                        .getResponse()
                        .getContentAsString();
        return pagina.substring(pagina.indexOf("<main"), pagina.indexOf("</main"))
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ");
    }

    @ParameterizedTest
    @MethodSource("cuentas")
    void everybody_reads_who_looks_and_how_much_waits(String cuenta)
            throws UnsupportedEncodingException {
        String inicio = inicio(cuenta);

        assertThat(inicio)
                .contains("impreso por " + nombre(cuenta), "Lo que sigue", "Pendientes")
                .doesNotContain("??");
        assertThat(inicio.contains(NADA)).isEqualTo(inicio.contains("No hay nada pendiente"));
    }

    private static String nombre(String cuenta) {
        return CuentaDeDemostracion.TODAS.stream()
                .filter(c -> c.cuenta().equals(cuenta))
                .findFirst()
                .orElseThrow()
                .nombre();
    }

    /** What each role of planning owes next; the letters are those turned to the own area. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    planeacion  | Informe de comisión Pliego 900001 | Escribir el informe
                    planeacion  | Requerimiento de auditoría        | Entregar
                    planeacion  | Oficio sin respuesta              | Abrir el oficio
                    planeacion  | Corregir o justificar             | Ver hallazgos
                    supervision | Revisar IAR.1                     | Elaborada Abrir
                    presupuesto | Atender un oficio en turno DEMO/4500 | Abrir el oficio
                    presupuesto | compromisos vencidos              | Ver en el tablero
                    titular     | Atender un oficio en turno DEMO/4500 | Abrir el oficio
                    titular     | Revisar IAR.1                     | Elaborada Abrir
                    finanzas    | Atender un oficio en turno DEMO/4501 | Abrir el oficio
                    litigio     | Atender un oficio en turno DEMO/4504 | Abrir el oficio
                    """)
    void whoever_owes_something_reads_it_with_its_next_step(
            String cuenta, String asunto, String paso) throws UnsupportedEncodingException {
        assertThat(inicio(cuenta)).contains(asunto, paso).doesNotContain(NADA);
    }

    @ParameterizedTest
    @CsvSource({
        "presupuesto, DEMO/4501",
        "finanzas, DEMO/4500",
        "litigio, DEMO/4500",
        "litigio, Revisar IAR.1",
        "presupuesto, Revisar IAR.1"
    })
    void nobody_is_told_what_another_area_or_role_owes(String cuenta, String ajeno)
            throws UnsupportedEncodingException {
        assertThat(inicio(cuenta)).doesNotContain(ajeno);
    }
}
