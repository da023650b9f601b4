package mx.recauda.platform.rendicion.mesa;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.rendicion.informe.Fila;
import mx.recauda.rendicion.informe.Informe;
import mx.recauda.rendicion.informe.Metadatos;
import mx.recauda.rendicion.informe.Origen;
import mx.recauda.rendicion.informe.Tabla;
import mx.recauda.rendicion.version.Casilla;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** No answer that the form accepts goes out without its key. */
class ClavesDeRespuestaTest {

    private static final String RESPUESTA = "tipo_respuesta";
    private static final String CLAVE = "tipo_respuesta_codigo";

    /** A report of one commitment, with a column of answers and another of their keys. */
    private static Informe base() {
        Tabla tabla =
                new Tabla(
                        "compromisos",
                        List.of("codigo", RESPUESTA, CLAVE),
                        List.of(
                                fila(2, "AI.1", "Acciones realizadas", "ACCIONES_REALIZADAS"),
                                fila(3, "AI.2", "Respuesta propia", "PROPIA")));
        return new Informe(
                new Metadatos(2014, 4, "50", "GYR", "Instituto", "I", "{}", Optional.empty()),
                List.of(),
                Map.of("compromisos", tabla),
                Map.of(),
                Map.of());
    }

    private static Fila fila(int renglon, String codigo, String respuesta, String clave) {
        return new Fila(
                new Origen("compromisos.csv", renglon),
                Map.of("codigo", codigo, RESPUESTA, respuesta, CLAVE, clave));
    }

    private static Borrador borrador(int anio, int trimestre) {
        return new Borrador(
                UUID.randomUUID(),
                anio,
                trimestre,
                anio + "-T" + trimestre + "-50-GYR",
                UUID.randomUUID(),
                "planeacion",
                Instant.EPOCH);
    }

    private static String clave(int anio, int trimestre, Map<String, String> capturado) {
        return fila(anio, trimestre, capturado).crudo(CLAVE);
    }

    private static Fila fila(int anio, int trimestre, Map<String, String> capturado) {
        Borrador borrador = borrador(anio, trimestre);
        PlanDeCaptura plan = PlanDeCaptura.de(borrador, base());
        Casilla celda = plan.campos("compromisos", List.of()).getFirst().casilla();
        Map<Casilla, String> valores = new HashMap<>();
        capturado.forEach((columna, valor) ->
                valores.put(new Casilla("compromisos", celda.fila(), columna), valor));
        return plan.arma(borrador, Set.of("compromisos"), valores)
                .tabla("compromisos")
                .filas()
                .getFirst();
    }

    @ParameterizedTest(name = "{0}-T{1} {2}: {3}")
    @CsvSource({
        "2026, 4, Acciones realizadas, ACCIONES_REALIZADAS",
        "2026, 4, acciones  realizadas., ACCIONES_REALIZADAS",
        "2026, 4, Compromiso no aplicable en el periodo o sin avances a reportar,"
                + " NO_APLICABLE_O_SIN_AVANCES",
        "2026, 4, Compromiso sin avances a reportar en el periodo, SIN_AVANCES",
        "2026, 4, respuesta propia, PROPIA",
        "2014, 4, Compromiso sin avances a reportar en el periodo, SIN_AVANCES",
        "2014, 4, Compromiso no aplicable a la institucion, NO_APLICABLE_INSTITUCION",
        "2014, 4, Acciones realizadas, ACCIONES_REALIZADAS"
    })
    void the_key_is_that_of_the_form_or_that_of_the_base(
            int anio, int trimestre, String respuesta, String clave) {
        assertThat(clave(anio, trimestre, Map.of(RESPUESTA, respuesta))).isEqualTo(clave);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"Otra respuesta, OTRA", "Acciones realizadas, ACCIONES_REALIZADAS", "'', ''"})
    void a_key_captured_while_it_was_asked_for_is_kept_when_nobody_else_gives_it(
            String respuesta, String clave) {
        assertThat(clave(2026, 4, Map.of(RESPUESTA, respuesta, CLAVE, "OTRA"))).isEqualTo(clave);
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource({
        "Acciones realizadas [OTRA], Acciones realizadas, OTRA",
        "Compromiso no aplicable en el periodo o sin avances a reportar [NA_2026],"
                + " Compromiso no aplicable en el periodo o sin avances a reportar, NA_2026",
        "Acciones realizadas [otra cosa], Acciones realizadas [otra cosa], ''",
        "[OTRA], [OTRA], ''"
    })
    void a_key_written_after_the_answer_in_brackets_wins_and_is_not_printed_with_it(
            String capturado, String respuesta, String clave) {
        Fila fila = fila(2026, 4, Map.of(RESPUESTA, capturado));

        assertThat(fila.crudo(RESPUESTA)).isEqualTo(respuesta);
        assertThat(fila.crudo(CLAVE)).isEqualTo(clave);
    }

    @Test
    void a_key_captured_beside_an_answer_goes_with_its_row_and_with_no_other() {
        Borrador borrador = borrador(2026, 4);
        PlanDeCaptura plan = PlanDeCaptura.de(borrador, base());
        List<Casilla> respuestas =
                plan.campos("compromisos", List.of()).stream().map(Campo::casilla).toList();
        Map<Casilla, CeldaCapturada> capturadas = new HashMap<>();
        for (Casilla respuesta : respuestas) {
            capturadas.put(respuesta, captura(respuesta, "Otra respuesta"));
            Casilla clave = PlanDeCaptura.clave(respuesta);
            capturadas.put(clave, captura(clave, "OTRA"));
        }

        Informe informe =
                new Autorizado(borrador, plan, Set.of("compromisos"), Set.of(respuestas.getFirst()))
                        .informe(capturadas);

        assertThat(informe.tabla("compromisos").filas())
                .extracting(f -> f.crudo(RESPUESTA) + "|" + f.crudo(CLAVE))
                .containsExactly("Otra respuesta|OTRA", "|");
    }

    private static CeldaCapturada captura(Casilla casilla, String valor) {
        return new CeldaCapturada(casilla, 1, valor, "presupuesto", Instant.EPOCH);
    }
}
