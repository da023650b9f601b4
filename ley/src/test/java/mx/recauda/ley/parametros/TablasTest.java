package mx.recauda.ley.parametros;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import mx.recauda.ley.parametros.TablaCsv.Fila;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every table published in the library: no gap, no overlap, no value without its ground. */
class TablasTest {

    /** File; columns that tell one series from another; column of the article. */
    @ParameterizedTest
    @CsvSource({
        "tasas.csv, concepto payer, legal_source",
        "topes_sbc.csv, ramos, legal_source",
        "ceav_patronal.csv, bracket, legal_source",
        "salario_minimo.csv, zone, zone",
        "uma.csv, check, source",
        "composicion.csv, modalidad, legal_source",
        "factor_integracion_minimo.csv, service_year, service_year",
        "recargos.csv, legal_source, legal_source"
    })
    void periods_follow_one_another_and_name_their_ground(
            String archivo, String clave, String articulo) {
        Map<String, List<Fila>> series = new TreeMap<>();
        for (Fila fila : TablaCsv.deParametros(archivo).filas()) {
            assertThat(fila.get(articulo)).as(archivo).isNotBlank();
            series.computeIfAbsent(serie(archivo, clave, fila), s -> new ArrayList<>()).add(fila);
        }
        series.forEach((serie, filas) -> seguidos(archivo + " " + serie, filas));
    }

    private static String serie(String archivo, String clave, Fila fila) {
        return archivo.equals("uma.csv")
                ? "UMA"
                : Stream.of(clave.split(" ")).map(fila::get).collect(Collectors.joining(" "));
    }

    private static void seguidos(String serie, List<Fila> filas) {
        List<Fila> enOrden =
                filas.stream()
                        .sorted((a, b) -> a.get("valid_from").compareTo(b.get("valid_from")))
                        .toList();
        for (int i = 1; i < enOrden.size(); i++) {
            String hasta = enOrden.get(i - 1).get("valid_to");
            assertThat(hasta).as(serie + " has two open values").isNotEmpty();
            assertThat(LocalDate.parse(hasta).plusDays(1))
                    .as(serie)
                    .isEqualTo(enOrden.get(i).get("valid_from"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "uma.csv",
                "referencia_smgdf.csv",
                "salario_minimo.csv",
                "tasas.csv",
                "ceav_patronal.csv",
                "cuota_social.csv",
                "topes_sbc.csv",
                "primas_rt.csv",
                "fracciones.csv",
                "modalidades.csv",
                "inpc.csv",
                "recargos_historico_mensual.csv",
                "umi.csv",
                "series.csv",
                "zonas_sucesion.csv",
                "composicion.csv",
                "modalidades_no_confirmadas.csv",
                "salud_familia.csv"
            })
    void every_row_says_how_well_it_is_supported(String archivo) {
        for (Fila fila : TablaCsv.deParametros(archivo).filas()) {
            String marca = fila.get("confidence");
            assertThat(marca.replace("mixed", "one-source"))
                    .as(archivo)
                    .isIn("confirmed", "one-source", "inferred", "from-memory");
        }
    }

    @Test
    void every_rate_in_use_is_known_on_every_day_since_2000() {
        for (TasaLegal tasa : TasaLegal.values()) {
            Serie<?> serie = Parametros.incluidos().tasa(tasa);
            assertThat(serie.desde()).as(tasa.name()).isBefore(LocalDate.of(2000, 1, 2));
            boolean termina =
                    tasa == TasaLegal.CESANTIA_PATRON || tasa == TasaLegal.CESANTIA_ESTADO;
            assertThat(serie.hasta())
                    .as(tasa.name())
                    .isEqualTo(termina ? LocalDate.of(2022, 12, 31) : LocalDate.MAX);
        }
    }

    @Test
    void the_publication_is_kept_where_the_source_has_it() {
        Procedencia uma =
                Parametros.incluidos()
                        .unidad()
                        .en(LocalDate.of(2025, 3, 1))
                        .orElseThrow()
                        .procedencia();
        assertThat(uma.publicacion()).isEqualTo("2025-01-10");
        assertThat(uma.cita()).isEqualTo("UMA 2025-02-01");
        Procedencia minimo =
                Parametros.incluidos()
                        .salarioMinimo(Zona.GENERAL)
                        .en(LocalDate.of(2025, 3, 1))
                        .orElseThrow()
                        .procedencia();
        assertThat(minimo.publicacion()).isEqualTo("DOF 2024-12-19 (from memory)");
    }

    @Test
    void the_reader_understands_quotes_commas_and_line_ends() {
        TablaCsv tabla = TablaCsv.parse("t", "a,b\r\n\"x, \"\"y\"\"\",2\n3,\"\"\n");
        assertThat(tabla.filas()).hasSize(2);
        assertThat(tabla.filas().get(0).get("a")).isEqualTo("x, \"y\"");
        assertThat(tabla.filas().get(0).get("b")).isEqualTo("2");
        assertThat(tabla.filas().get(1).get("b")).isEmpty();
        assertThat(tabla.filas().get(1).tiene("c")).isFalse();
        assertThatThrownBy(() -> tabla.filas().get(1).get("c"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(TablaCsv.parse("t", "a,b\n1,").filas().getFirst().get("b")).isEmpty();
    }

    @Test
    void a_row_of_another_width_and_a_missing_table_are_refused() {
        assertThatThrownBy(() -> TablaCsv.parse("t", "a,b\n1\n")).hasMessageContaining("width");
        assertThatThrownBy(() -> TablaCsv.deParametros("no.csv")).hasMessageContaining("no.csv");
        assertThatThrownBy(() -> Confianzas.de("sure")).hasMessageContaining("sure");
    }

    @Test
    void an_area_is_found_by_its_name_in_capitals() {
        assertThat(Zona.de("ZLFN")).contains(Zona.ZLFN);
        assertThat(Zona.de("zlfn")).isEmpty();
    }
}
