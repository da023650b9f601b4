package mx.recauda.platform.rendicion.indicadores;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.platform.prueba.PlataformaTest;
import mx.recauda.rendicion.cifra.OrigenDeCifra;
import mx.recauda.rendicion.indicador.Periodo;
import mx.recauda.rendicion.version.Diferencia;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Technical sheets by version and observed values, on a real database. */
@PlataformaTest
class FichasTest {

    @Autowired Fichas fichas;
    @Autowired Instrumentos instrumentos;
    @Autowired Valores valores;

    private Resultado<Optional<Instrumento>> guarda(String clave, String nombre, int leida) {
        return fichas.guarda(
                clave, FichaDePrueba.celdas(clave, nombre), leida, "", "planeacion", Idioma.ES);
    }

    private static List<String> codigos(Resultado<?> resultado) {
        return resultado.incidencias().stream().map(Incidencia::codigo).toList();
    }

    @Test
    void a_new_version_stands_beside_the_old_one_with_its_difference() {
        guarda("FIC-1", "Normas simplificadas", 0);
        Instrumento dos = guarda("FIC-1", "Normas internas simplificadas", 1).valor().orElseThrow();

        assertThat(fichas.ultima("FIC-1").orElseThrow().ficha())
                .isEqualTo(FichaDePrueba.ficha("FIC-1", "Normas internas simplificadas"));
        assertThat(instrumentos.historia(ClaseDeInstrumento.FICHA, "FIC-1"))
                .extracting(Instrumento::numero)
                .containsExactly(2, 1);
        assertThat(instrumentos.cambios(dos))
                .extracting(d -> d.casilla().columna(), Diferencia::antes, Diferencia::despues)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "nombre",
                                Optional.of("Normas simplificadas"),
                                Optional.of("Normas internas simplificadas")));
    }

    @Test
    void IND_018_022_023_024_what_is_not_saved() {
        guarda("FIC-2", "Normas", 0);
        guarda("FIC-2", "Normas dos", 1);

        assertThat(codigos(guarda("FIC-2", "Normas tres", 1))).containsExactly("IND-018");
        assertThat(codigos(guarda("FIC-2", "Normas dos", 2))).containsExactly("IND-022");
        assertThat(codigos(guarda("FIC-2", "Otra", 0))).containsExactly("IND-023");
        assertThat(codigos(guarda("fic 2", "Otra", 0))).contains("IND-024");
    }

    @Test
    void a_corrected_value_is_another_reading_and_a_repeat_is_none() {
        Valores.Nuevo uno = nuevo("VAL-1", 0, "88");
        valores.registra(uno, "planeacion", Idioma.ES);
        valores.registra(uno, "planeacion", Idioma.ES);
        Valor dos =
                valores.registra(nuevo("VAL-1", 1, "89"), "planeacion", Idioma.ES)
                        .valor()
                        .orElseThrow();

        assertThat(dos.numero()).isEqualTo(2);
        assertThat(dos.variables()).containsEntry("A", new BigDecimal("89"));
        assertThat(codigos(valores.registra(nuevo("VAL-1", 1, "90"), "planeacion", Idioma.ES)))
                .containsExactly("IND-018");
    }

    @Test
    void IND_027_a_period_without_value_says_why() {
        Valores.Nuevo mudo =
                new Valores.Nuevo(
                        "VAL-2",
                        Periodo.lee("2026-T1").orElseThrow(),
                        0,
                        Optional.empty(),
                        Map.of(),
                        " ",
                        OrigenDeCifra.CAPTURA,
                        "Prueba");

        assertThat(codigos(valores.registra(mudo, "planeacion", Idioma.ES)))
                .containsExactly("IND-027");
    }

    private static Valores.Nuevo nuevo(String indicador, int leida, String valor) {
        return new Valores.Nuevo(
                indicador,
                Periodo.lee("2026-T1").orElseThrow(),
                leida,
                Optional.of(new BigDecimal(valor)),
                Map.of("A", new BigDecimal(valor)),
                "",
                OrigenDeCifra.CAPTURA,
                "Prueba");
    }
}
