package mx.recauda.formats.informe;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.formats.archivo.ErrorDeArchivo;
import mx.recauda.formats.informe.EsquemaInforme.TablaConocida;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** The format as documented and as programmed are the same. */
class EsquemaInformeTest {

    static java.util.List<TablaConocida> tablas() {
        return EsquemaInforme.tablas();
    }

    @ParameterizedTest
    @MethodSource("tablas")
    void every_table_and_column_is_documented_in_its_section(TablaConocida tabla) throws Exception {
        String documento = Files.readString(Path.of("../docs/informes/formato.md"));
        String titulo = "### `" + tabla.clave() + "`\n";
        assertThat(documento).contains(titulo);
        String seccion =
                documento.substring(documento.indexOf(titulo) + titulo.length())
                        .split("\n##", 2)[0];

        assertThat(Arrays.asList(tabla.columnas().split(" ")))
                .allSatisfy(c -> assertThat(seccion).contains('`' + c + '`'));
        assertThat(seccion).contains("**`" + tabla.indispensable() + "`**");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "variacion_pct_recalculada_oct",
                "supera_umbral_5_al_cierre",
                "excede_1000",
                "avance_caracteres",
                "igual_en_hoja_por_materia",
                "valor_recalculado_pct_1dec"
            })
    void derived_columns_are_recognised_by_name(String columna) {
        assertThat(EsquemaInforme.esDerivada(columna)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"variacion_pct_publicada", "avance", "monto", "avance_hoja"})
    void published_columns_are_not_derived(String columna) {
        assertThat(EsquemaInforme.esDerivada(columna)).isFalse();
    }

    @Test
    void the_invented_quarter_is_read_whole_with_its_notices() {
        assertThat(DirectorioInforme.lee(Golden.informe2017T2(), Idioma.ES).incidencias())
                .extracting(Incidencia::codigo)
                .containsExactly(
                        ErrorDeArchivo.COLUMNA_DESCONOCIDA.codigo(),
                        ErrorDeArchivo.PARECE_FORMULA.codigo(),
                        ErrorDeArchivo.PARECE_FORMULA.codigo(),
                        ErrorDeArchivo.ARCHIVO_DESCONOCIDO.codigo());
        assertThat(Golden.lee(Golden.informe2017T2()).tablas()).hasSize(8);
    }

    @Test
    void what_is_written_reads_back_as_the_same_report(
            @org.junit.jupiter.api.io.TempDir Path carpeta) throws Exception {
        for (Path directorio : new Path[] {Golden.informe2014T4(), Golden.informe2017T2()}) {
            Path copia = carpeta.resolve(directorio.getFileName());
            DirectorioInforme.escribe(Golden.lee(directorio), copia);

            assertThat(Golden.lee(copia)).isEqualTo(Golden.lee(directorio));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ejercido", "monto", "monto_enero_marzo", "modificado_julio", "numero", "a"})
    void a_column_of_figures_is_known_by_its_name(String columna) {
        assertThat(EsquemaInforme.esCifra(columna)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"explicacion", "monto_publicado", "mes", "avance", "valor_publicado"})
    void words_codes_and_printed_texts_are_no_figures(String columna) {
        assertThat(EsquemaInforme.esCifra(columna)).isFalse();
    }
}
