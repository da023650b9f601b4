package mx.recauda.formats.auditor;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.formats.csv.TablaCsv;
import mx.recauda.formats.informe.Golden;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.informe.regla.AuditorTrimestral;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The published quarter against the review that people made of it ({@code golden/findings.csv}):
 * which rule finds each row, and why every other finding is there.
 */
class HallazgosDe2014T4Test {

    /** A row of the review, the rule that finds it and words of the place where it does. */
    record Correspondencia(String fila, String regla, String lugar) {}

    private static final List<Correspondencia> CORRESPONDENCIAS =
            Stream.of(
                            "F14-001 INF-013 encabezado",
                            "F14-001 INF-013 renglón sin concepto",
                            "F14-001 INF-013 renglón vacío",
                            "F14-002 INF-003 Otras Transferencias",
                            "F14-003 INF-020 Subsidios",
                            "F14-004 INF-080 Servicios Generales",
                            "F14-004 INF-081 Servicios Generales",
                            "F14-005 INF-080 Inversión Física",
                            "F14-006 INF-023 Inversión Física",
                            "F14-007 INF-027 columna (1)",
                            "F14-008 INF-021 Gasto de inversión",
                            "F14-009 INF-032 nota al pie",
                            "F14-010 INF-030 partida",
                            "F14-011 INF-031 beneficiarios",
                            "F14-012 INF-066 perdidos",
                            "F14-013 INF-015 todo el cuadro",
                            "F14-014 INF-060 OR.4",
                            "F14-015 INF-025 IOR.3 / OR.8",
                            "F14-016 INF-083 IOR.3",
                            "F14-017 INF-064 IRH.1",
                            "F14-018 INF-063 ITIC.1",
                            "F14-019 INF-065 IAR.2",
                            "F14-020 INF-038 IMR.2",
                            "F14-023 INF-033 RH.8",
                            "F14-024 INF-075 PbR.3",
                            "F14-025 INF-071 RH.4",
                            "F14-025 INF-074 RH.4",
                            "F14-026 INF-071 RH.6",
                            "F14-027 INF-072 IeI.2",
                            "F14-028 INF-072 OR.12",
                            "F14-029 INF-073 PRO.2",
                            "F14-029 INF-073 RH.2",
                            "F14-029 INF-073 RH.3",
                            "F14-030 INF-079 PRO.1",
                            "F14-032 INF-076 OR.7 y OR.9",
                            "F14-033 INF-076 PbR.6 y PbR.7",
                            "F14-034 INF-078 CP.1",
                            "F14-034 INF-078 CP.2",
                            "F14-034 INF-078 CP.3",
                            "F14-034 INF-078 CP.4",
                            "F14-037 INF-085 AR.2",
                            "F14-037 INF-085 PRO.1",
                            "F14-039 INF-061 Otros Ingresos")
                    .map(t -> t.split(" ", 3))
                    .map(p -> new Correspondencia(p[0], p[1], p[2]))
                    .toList();

    /** Found by people in a derived column; its rule is proved on an invented quarter. */
    private static final Set<String> SOLO_EN_COLUMNA_DERIVADA = Set.of("F14-035");

    private static final List<Hallazgo> HALLAZGOS =
            AuditorTrimestral.auditor().revisa(Golden.lee(Golden.informe2014T4()));

    static List<Correspondencia> correspondencias() {
        return CORRESPONDENCIAS;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("correspondencias")
    void each_row_of_the_review_is_found_by_its_rule(Correspondencia c) {
        assertThat(HALLAZGOS).anyMatch(h -> corresponde(c, h));
    }

    @Test
    void the_review_is_found_from_85_percent_up() {
        Set<String> esperadas = filas("si");
        Set<String> halladas =
                CORRESPONDENCIAS.stream()
                        .filter(c -> HALLAZGOS.stream().anyMatch(h -> corresponde(c, h)))
                        .map(Correspondencia::fila)
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<String> faltan = new TreeSet<>(esperadas);
        faltan.removeAll(halladas);

        assertThat(esperadas).hasSizeGreaterThan(20);
        assertThat(faltan).isEqualTo(SOLO_EN_COLUMNA_DERIVADA);
        assertThat((esperadas.size() - faltan.size()) * 100 / esperadas.size())
                .isGreaterThanOrEqualTo(85);
        assertThat(halladas).containsAll(filas("parcial"));
    }

    @Test
    void every_other_finding_is_argued_and_they_are_at_most_one_in_ten() {
        List<Hallazgo> otros =
                HALLAZGOS.stream()
                        .filter(h -> CORRESPONDENCIAS.stream().noneMatch(c -> corresponde(c, h)))
                        .toList();
        String documento = Informes.lee(Path.of("..", "docs", "auditor", "otros-hallazgos.md"));

        assertThat(otros)
                .allSatisfy(h ->
                        assertThat(documento)
                                .contains("| " + h.regla() + " | " + h.ubicacion() + " |"));
        assertThat(otros.size() * 10).isLessThanOrEqualTo(HALLAZGOS.size());
    }

    @Test
    void facts_that_were_verified_are_not_findings() {
        assertThat(HALLAZGOS)
                .noneMatch(h -> h.ubicacion().contains("Cuotas Obrero Patronales"))
                .noneMatch(h -> h.regla().equals("INF-062"))
                .noneMatch(h -> h.regla().equals("INF-082"));
    }

    @Test
    void the_findings_are_the_same_without_the_derived_columns(@TempDir Path directorio) {
        Informes.copia(Golden.informe2014T4(), directorio, Informes::sinDerivadas);

        assertThat(AuditorTrimestral.auditor().revisa(Golden.lee(directorio))).isEqualTo(HALLAZGOS);
    }

    @Test
    void every_finding_says_where_it_is_and_what_to_do() {
        assertThat(HALLAZGOS)
                .allSatisfy(h -> {
                    assertThat(h.ubicacion()).isNotBlank();
                    assertThat(h.mensaje()).endsWith(".");
                    assertThat(h.remedio()).isNotBlank();
                    assertThat(h.celdas()).isNotEmpty();
                });
    }

    private static boolean corresponde(Correspondencia c, Hallazgo h) {
        return h.regla().equals(c.regla()) && h.ubicacion().contains(c.lugar());
    }

    private static Set<String> filas(String automatizable) {
        TablaCsv revision =
                Informes.csv(Golden.informe2014T4().resolve("..").resolve("findings.csv"));
        List<String> columnas = revision.columnas();
        List<String> ids = new ArrayList<>();
        for (TablaCsv.FilaCsv fila : revision.filas()) {
            String id = fila.campos().get(columnas.indexOf("id"));
            boolean verificado = fila.campos().get(columnas.indexOf("tipo")).equals("verificado");
            if (id.startsWith("F14-")
                    && !verificado
                    && fila.campos().get(columnas.indexOf("automatizable")).equals(automatizable)) {
                ids.add(id);
            }
        }
        return new TreeSet<>(ids);
    }
}
