package mx.recauda.platform.determinacion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import mx.recauda.formats.emision.PropuestaEmitida;
import mx.recauda.formats.emision.PropuestaJson;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.huella.Resumen;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.base.Alcances;
import mx.recauda.platform.prueba.BaseDePrueba;
import mx.recauda.platform.prueba.Espera;
import mx.recauda.platform.prueba.PlataformaTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Emissions and proposals as pages: asked for, followed, opened, explained and downloaded. */
@PlataformaTest
class PaginasDeEmisionTest {

    private static final AtomicInteger SERIES = new AtomicInteger(60);
    private static final Mes ABRIL = Mes.de(2026, 4);

    @Autowired MockMvcTester paginas;
    @Autowired Emisiones emisiones;
    @Autowired Determinaciones determinaciones;
    @Autowired BaseDePrueba base;

    private OficinaDePrueba oficina;

    @BeforeEach
    void an_office_with_an_employer_without_premium() {
        int serie = SERIES.incrementAndGet();
        oficina = new OficinaDePrueba(base.comoDuenio(), serie, serie);
        oficina.crea(2, 4);
        base.comoDuenio()
                .sql(
                        """
                        INSERT INTO seguridad.asignacion (id, usuario_id, oficina, desde, asignada_por, asignada_en)
                        SELECT uuidv7(), id, ?, DATE '2020-01-01', 'prueba', now() FROM seguridad.usuario
                        WHERE cuenta = 'emision' ON CONFLICT DO NOTHING
                        """)
                .param(OficinaDePrueba.OFICINA)
                .update();
    }

    @Test
    @WithUserDetails("emision")
    void the_officer_asks_for_an_emission_and_follows_it_to_its_parked_employer() {
        UUID sinPrima = oficina.creaSinPrima();
        assertThat(paginas.get().uri("/emision/nueva"))
                .hasStatusOk()
                .bodyText()
                .contains(OficinaDePrueba.OFICINA, "Afiliación conocida al");

        MvcTestResult pedida =
                paginas.post()
                        .uri("/emision")
                        .param("oficina", OficinaDePrueba.OFICINA)
                        .param("mes", "2026-04")
                        .param("conocido", "2026-05-05T06:00")
                        .with(csrf())
                        .exchange();
        String ruta = pedida.getResponse().getRedirectedUrl();
        UUID emision = UUID.fromString(ruta.substring(ruta.lastIndexOf('/') + 1));
        Espera.hasta(() -> nacional(() -> emisiones.avance(emision)).terminada());

        assertThat(paginas.get().uri(ruta + "?ver=apartada"))
                .hasStatusOk()
                .bodyText()
                .contains("DET-002", "/patrones/" + sinPrima, "Reintentar", "Huella canónica");
        assertThat(paginas.get().uri("/emision")).hasStatusOk().bodyText().contains("Terminada");
        assertThat(paginas.get().uri(ruta + "/resultados.csv"))
                .hasStatusOk()
                .bodyText()
                .startsWith("registroPatronal,oficina,estado");
        oficina.prima(sinPrima);
        assertThat(
                        paginas.post()
                                .uri(ruta + "/reintentar")
                                .param("registro", sinPrima.toString())
                                .with(csrf()))
                .hasStatus3xxRedirection();
        assertThat(
                        nacional(() -> emisiones.avance(emision))
                                .con(ResultadoDeEmision.Estado.APARTADA))
                .isZero();
    }

    @Test
    @WithUserDetails("emision")
    void what_cannot_be_emitted_is_told_by_its_field() {
        assertThat(
                        paginas.post()
                                .uri("/emision")
                                .param("oficina", "9999")
                                .param("mes", "2026-04")
                                .with(csrf()))
                .hasStatusOk()
                .bodyText()
                .contains("La oficina 9999 no está en tu alcance");
        assertThat(
                        paginas.post()
                                .uri("/emision")
                                .param("oficina", OficinaDePrueba.OFICINA)
                                .param("mes", "abril")
                                .with(csrf()))
                .hasStatusOk()
                .bodyText()
                .contains("El mes se escribe AAAA-MM");
    }

    @Test
    @WithUserDetails("supervision")
    void a_proposal_is_read_worker_by_worker_and_explained_line_by_line() {
        Propuesta propuesta = emitida(0);
        String ruta = "/propuestas/" + propuesta.id();
        RenglonDePropuesta primero =
                nacional(() -> determinaciones.renglones(propuesta.id(), 0, 1)).getFirst();

        assertThat(paginas.get().uri("/propuestas?mes=2026-04"))
                .hasStatusOk()
                .bodyText()
                .contains(ruta);
        assertThat(paginas.get().uri(ruta))
                .hasStatusOk()
                .bodyText()
                .contains(primero.nombre(), primero.nss(), "Cesantía", "no es una deuda");
        assertThat(paginas.post().uri(ruta + "/buscar").param("busca", primero.nss()).with(csrf()))
                .hasStatusOk()
                .bodyText()
                .contains(primero.nombre());
        assertThat(paginas.get().uri(ruta + "/trabajadores/" + primero.asegurado()))
                .hasStatusOk()
                .bodyText()
                .contains("106", "Base diaria", "Tramos de 2026-03", "Tramos de 2026-04");
        assertThat(paginas.get().uri(ruta + "/diferencias"))
                .hasStatusOk()
                .bodyText()
                .contains("No cambia ningún trabajador");
    }

    @Test
    @WithUserDetails("supervision")
    void each_file_is_downloaded_and_the_canonical_one_is_read_back() {
        Propuesta propuesta = emitida(1);
        String archivos = "/propuestas/" + propuesta.id() + "/archivos/";

        String json = texto(archivos + "propuesta.json");
        PropuestaEmitida leida =
                PropuestaJson.lee("propuesta.json", json, Idioma.ES).valor().orElseThrow();
        assertThat(leida.registro().valor()).isEqualTo(propuesta.numero());
        assertThat(leida.total())
                .isEqualTo(nacional(() -> determinaciones.totales(propuesta.id())).total());
        assertThat(Resumen.de(texto(archivos + "propuesta.csv"))).hasToString(propuesta.huella());
        for (String otro : List.of("propuesta.xlsx", "propuesta.pdf", "CDEMMO99.txt")) {
            assertThat(paginas.get().uri(archivos + otro)).as(otro).hasStatusOk();
        }
        assertThat(paginas.get().uri(archivos + "otro.txt")).hasStatus(404);
    }

    @Test
    @WithUserDetails("patron")
    void an_employer_reads_only_his_own_registro_and_makes_its_proposal_his() {
        Propuesta ajena = emitida(0);
        assertThat(paginas.get().uri("/propuestas/" + ajena.id())).hasStatus(404);
        assertThat(paginas.get().uri("/propuestas/" + ajena.id() + "/archivos/propuesta.csv"))
                .hasStatus(404);
        assertThat(paginas.get().uri("/emision/nueva")).hasStatus(403);
    }

    private Propuesta emitida(int cual) {
        return nacional(() ->
                determinaciones.emite(
                        oficina.registros().get(cual), ABRIL, OficinaDePrueba.A_TIEMPO));
    }

    private String texto(String ruta) {
        return new String(
                paginas.get().uri(ruta).exchange().getResponse().getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }

    private static <T> T nacional(Supplier<T> trabajo) {
        return Alcances.nacional(trabajo);
    }
}
