package mx.recauda.rendicion.informe.regla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import mx.recauda.rendicion.informe.Informe;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class AuditorTrimestralTest {

    private static final List<String> RAROS =
            List.of(
                    "",
                    " ",
                    "-",
                    "#¡DIV/0!",
                    "103,76",
                    "1e9",
                    "\uFFFD\uFFFD",
                    "$(1,200)",
                    "enero-diciembre",
                    "diciembre-enero",
                    "TOTAL",
                    "5 de diciembre de 9999 fue",
                    "31 de febrero de 2017",
                    "(((",
                    "$1 \\ % {0} %s",
                    "9".repeat(60),
                    "Acciones realizadas",
                    "false",
                    "en 3 procesos y en 4",
                    "a".repeat(3000));

    private static final Map<String, String> COLUMNAS =
            Map.of(
                    "adecuaciones",
                    "seccion|concepto|periodo|aprobado_anual|adecuacion_enero_mayo|adecuacion_enero_junio|modificado_enero_mayo|modificado_enero_junio|variacion_pct_publicada|explicacion",
                    "contratos_plurianuales",
                    "concepto|nivel|columna|medida|etiqueta|periodo|monto_publicado|monto",
                    "donativos",
                    "partida|beneficiario|fin_especifico|periodo|monto_total|recursos_fiscales",
                    "juicios",
                    "grupo|resultado|mes|numero|cuantia_publicada|cuantia|nivel",
                    "ingresos_excedentes",
                    "concepto|periodo|monto|aplicacion",
                    "honorarios",
                    "unidad_responsable|contratos_periodo|presupuesto_ejercido|nivel",
                    "variacion_gasto",
                    "concepto|unidad|programado|ejercido|diferencia_absoluta|diferencia_relativa_pct|legible",
                    "indicadores",
                    "tema|codigo|nombre|tipo_reporte|variable_a|a|variable_b|b|formula|valor_publicado|meta|sentido",
                    "compromisos",
                    "tema|codigo|compromiso|tipo_respuesta|avance|avance_hoja");

    @Test
    void an_empty_report_has_no_findings() {
        assertThat(AuditorTrimestral.auditor().revisa(InformeDePrueba.informe().crea())).isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void whatever_the_cells_hold_every_rule_answers_and_answers_the_same(long semilla) {
        Informe raro = raro(new Random(semilla));

        assertThatCode(() -> AuditorTrimestral.auditor().revisa(raro)).doesNotThrowAnyException();
        assertThat(AuditorTrimestral.auditor().revisa(raro))
                .isEqualTo(AuditorTrimestral.auditor().revisa(raro));
    }

    private static Informe raro(Random azar) {
        InformeDePrueba informe = InformeDePrueba.informe();
        COLUMNAS.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(t -> informe.tabla(t.getKey(), t.getValue(), filas(azar, t.getValue())));
        return informe.texto("juicios_criterios", "Juicios perdidos:")
                .anexo("juicios_texto", "{")
                .metadatos("[")
                .crea();
    }

    private static String[] filas(Random azar, String columnas) {
        int ancho = columnas.split("\\|").length;
        return IntStream.range(0, 12)
                .mapToObj(f ->
                        Arrays.stream(new int[ancho])
                                .mapToObj(c -> RAROS.get(azar.nextInt(RAROS.size())))
                                .collect(Collectors.joining("|")))
                .toArray(String[]::new);
    }
}
