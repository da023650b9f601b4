package mx.recauda.formats.auditor;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.formats.informe.Golden;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.informe.regla.AuditorTrimestral;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * An invented quarter of another shape (one cut, a single amount of donations, indicators with
 * their whole sheet, a second text to compare): clean as written, and one defect at a time.
 */
class TrimestreInventadoTest {

    private static Path limpio() {
        try {
            return Path.of(
                    Objects.requireNonNull(
                                    TrimestreInventadoTest.class.getResource("/informes/2018T3"))
                            .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_clean_quarter_has_no_finding_at_all() {
        assertThat(AuditorTrimestral.auditor().revisa(Golden.lee(limpio()))).isEmpty();
    }

    @Test
    void every_check_that_could_be_made_was_made() {
        assertThat(AuditorTrimestral.verificaciones(Golden.lee(limpio())))
                .hasSizeGreaterThan(25)
                .allMatch(v -> v.cumple());
    }

    @ParameterizedTest(name = "{0}: «{2}» → «{3}» is found by {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "contratos_plurianuales.csv | INF-001 | \"1,000\",1000 | \"1,001\",1001",
                "adecuaciones.csv | INF-002 | 45500000.0 | 45500100.0",
                "adecuaciones.csv | INF-003 | ,-9.0, | ,9.0,",
                "adecuaciones.csv | INF-003 | 3000000.0,, | 3000000.0,100.0,",
                "donativos.csv | INF-004 | \"1,500.50\",1500.50 | \"1,500.00\",1500.00",
                "juicios.csv | INF-005 | TOTAL TRIMESTRAL,30 | TOTAL TRIMESTRAL,31",
                "honorarios.csv | INF-006 | ,,20, | ,,21,",
                "indicadores.csv | INF-007 | 12.5% | 12.6%",
                "indicadores.csv | INF-007 | 360000000.00,Gasto programable neto ejercido,1200000000.00 | 1,Gasto programable neto ejercido,0",
                "ingresos_excedentes.csv | INF-008 | 2000000,\"2,000,000\",2000000 | 2000000,\"1,000,000\",1000000",
                "metadatos.json | INF-009 | \"limite_caracteres\": 1000 | \"limite_caracteres\": 100",
                "juicios.csv | INF-010 | 1200000.50,mes | 1200000.05,mes",
                "variacion_gasto.csv | INF-011 | -4.00 | 4.00",
                "adecuaciones.csv | INF-013 | 3000000.0,, | 3000000.0,#¡DIV/0!,",
                "honorarios.csv | INF-014 | \"$250,000.10\",250000.10 | \"$250,00.10\",250000.10",
                "variacion_gasto.csv | INF-015 | ,true | ,false",
                "adecuaciones.csv | INF-020 | -4500000.0,45500000.0,-9.0 | -2000000.0,48000000.0,-4.0",
                "contratos_plurianuales.csv | INF-021 | 270,270 | 260,260",
                "contratos_plurianuales.csv | INF-022 | 430,430 | 460,460",
                "indicadores.csv | INF-025 | ascendente,12.0 | ascendente,13.0",
                "indicadores.csv | INF-026 | ,3,Grupos prioritarios,6, | ,7,Grupos prioritarios,6,",
                "contratos_plurianuales.csv | INF-027 | Monto anual autorizado reportado en el MASCP | Monto anual no reportado en el MASCP",
                "donativos.csv | INF-030 | 48101,Academia | 4810,Academia",
                "donativos.csv | INF-031 | Congreso nacional de medicina familiar | Becas para estudiantes de enfermería",
                "compromisos.csv | INF-032 | Se capacitó a 301 enlaces | Describa brevemente los avances",
                "compromisos.csv | INF-033 | 2,343 plazas | 23,43 plazas",
                "compromisos.csv | INF-036 | AR.2 | RA.2",
                "compromisos.csv | INF-037 | AR.2 | AR.1",
                "compromisos.csv | INF-038 | AR.2 | AR.3",
                "compromisos.csv | INF-039 | CP.2,Promover contratos marco.,Compromiso no aplicable en el periodo o sin avances a reportar | CP.2,Promover contratos marco.,En proceso",
                "metadatos.json | INF-040 | \"compromisos\": 8 | \"compromisos\": 9",
                "metadatos.json | INF-041 | R3T2018-12-NEF.xlsx | R2T2018-12-NEF.xlsx",
                "adecuaciones.csv | INF-042 | enero_septiembre | enero_agosto",
                "juicios.csv | INF-043 | validez,julio | validez,junio",
                "indicadores.csv | INF-044 | ,125,Metros conservados,1000,(A/B)*100,enero-septiembre,12.5% | ,,Metros conservados,,(A/B)*100,enero-septiembre,",
                "honorarios.csv | INF-060 | \"$1,500,000.50\",1500000.50 | \"$9,500,000.50\",9500000.50",
                "ingresos_excedentes.csv | INF-061 | 2,000,000\",2000000 | 2,500,000\",2500000",
                "compromisos.csv | INF-062 | tres bases de datos | cuatro bases de datos",
                "juicios_texto.json | INF-066 | \"nulidad lisa y llana\" | \"nulidad lisa y llana\", \"nulidad para efectos\"",
                "variacion_gasto.csv | INF-067 | \"1,200.0\" | \"1,210.0\"",
                "compromisos.csv | INF-070 | Acciones realizadas,Se capacitó a 301 enlaces en tres sesiones. | Acciones realizadas,",
                "compromisos.csv | INF-071 | Se capacitó a 301 enlaces | Sin avances a reportar",
                "compromisos.csv | INF-072 | Se capacitó a 301 enlaces | No se realizaron cursos",
                "compromisos.csv | INF-074 | El cuarto trimestre se incorporarán | Avance reportado en el segundo trimestre: se incorporaron",
                "compromisos.csv | INF-075 | el 23 de agosto de 2018 | el 23 de agosto de 2019",
                "compromisos.csv | INF-078 | (oficio No. 120/2018) | según la reunión",
                "compromisos.csv | INF-079 | 4 mixtas | 5 mixtas",
                "adecuaciones.csv | INF-080 | 4.5 mdp | 5.4 mdp",
                "compromisos.csv | INF-082 | $300,000.00 | $300,000.10",
                "indicadores.csv | INF-083 | Metros conservados | Metros conservados (mayor a 900)",
                "compromisos.csv | INF-084 | \"Se capacitó a 301 enlaces en tres sesiones.,Se capacitó a 301 enlaces en tres sesiones.\" | \"Se capacitó a 301 enlaces en tres sesiones.,Se capacitó a 301\""
            },
            quoteCharacter = '~')
    void one_defect_is_found_by_its_rule(
            String archivo, String regla, String antes, String despues, @TempDir Path directorio) {
        Informes.copia(limpio(), directorio, p -> {});
        Informes.reemplaza(directorio.resolve(archivo), sinComillas(antes), sinComillas(despues));

        assertThat(revisa(directorio)).extracting(Hallazgo::regla).contains(regla);
    }

    private static String sinComillas(String texto) {
        return texto.startsWith("\"Se capacitó") ? texto.replace("\"", "") : texto;
    }

    private static List<Hallazgo> revisa(Path directorio) {
        return AuditorTrimestral.auditor().revisa(Golden.lee(directorio));
    }
}
