package mx.recauda.rendicion.mir.regla;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.indicador.Dimension;
import mx.recauda.rendicion.indicador.FichaTecnica;
import mx.recauda.rendicion.indicador.Frecuencia;
import mx.recauda.rendicion.indicador.LineaBase;
import mx.recauda.rendicion.indicador.Tipo;
import mx.recauda.rendicion.indicador.Variable;
import mx.recauda.rendicion.mir.Arbol;
import mx.recauda.rendicion.mir.Mir;
import mx.recauda.rendicion.mir.Nivel;
import mx.recauda.rendicion.mir.Nodo;
import mx.recauda.rendicion.mir.Poblaciones;
import mx.recauda.rendicion.mir.Renglon;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One case per rule: the clean matrix spoilt in one way gives that finding and no other. */
class ReglasDeMirTest {

    private static List<String> reglas(Mir mir) {
        return AuditorMir.auditor().revisa(mir).stream().map(Hallazgo::regla).distinct().toList();
    }

    @Test
    void a_well_made_matrix_gives_no_warning() {
        assertThat(AuditorMir.auditor().revisa(MirDePrueba.limpia())).isEmpty();
    }

    @Test
    void the_rules_are_numbered_without_gaps() {
        List<String> ids = AuditorMir.auditor().fichas().stream().map(f -> f.id()).toList();
        for (int i = 0; i < ids.size(); i++) {
            assertThat(ids.get(i)).isEqualTo("MIR-%03d".formatted(i + 1));
        }
    }

    @ParameterizedTest
    @CsvSource({"F, MIR-001", "P, MIR-002"})
    void MIR_001_002_one_fin_and_one_proposito(String clave, String regla) {
        Mir sin =
                MirDePrueba.conRenglones(todos -> {
                    todos.removeIf(r -> r.clave().equals(clave));
                    return todos;
                });
        assertThat(reglas(sin)).containsExactly(regla);
    }

    @Test
    void MIR_003_at_least_one_component() {
        Mir sin =
                MirDePrueba.conRenglones(todos -> {
                    todos.removeIf(r -> r.nivel() == Nivel.COMPONENTE);
                    return todos;
                });
        assertThat(reglas(sin)).containsExactly("MIR-003", "MIR-005");
    }

    @Test
    void MIR_004_a_component_without_activities() {
        Mir sin =
                MirDePrueba.conRenglones(todos -> {
                    todos.removeIf(r -> r.nivel() == Nivel.ACTIVIDAD);
                    return todos;
                });
        assertThat(reglas(sin)).containsExactly("MIR-004");
    }

    @Test
    void MIR_005_an_activity_of_no_component() {
        Mir suelta =
                MirDePrueba.cambiando(
                        "A1.1",
                        r ->
                                new Renglon(
                                        r.clave(),
                                        r.nivel(),
                                        "C9",
                                        r.resumenNarrativo(),
                                        r.indicadores(),
                                        r.supuestos(),
                                        r.nodo(),
                                        r.origen()));
        assertThat(reglas(suelta)).containsExactly("MIR-004", "MIR-005");
    }

    @ParameterizedTest
    @CsvSource({
        "F,    Mejorar la recaudación del Instituto,           MIR-006",
        "F,    Contribuir a la sostenibilidad del Instituto,    MIR-006",
        "P,    Lograr que los patrones paguen sus cuotas,       MIR-007",
        "P,    Incrementar el pago de los patrones,             MIR-007",
        "C1,   Determinar las cuotas obrero patronales,         MIR-008",
        "C1,   Cuotas obrero patronales,                        MIR-008",
        "A1.1, Notificar los créditos fiscales,                 MIR-009"
    })
    void MIR_006_to_009_the_syntax_of_each_level(String clave, String texto, String regla) {
        assertThat(reglas(MirDePrueba.conTexto(clave, texto))).containsExactly(regla);
    }

    @ParameterizedTest
    @CsvSource({
        "F,    Contribuir al bienestar de los trabajadores a través de la afiliación",
        "P,    Las personas trabajadoras cuentan con seguridad social",
        "C1,   Movimientos afiliatorios por medios digitales inscritos",
        "C1,   Opiniones de cumplimiento emitidas",
        "A1.1, Cobro de créditos en mora",
        "A1.1, Seguimiento de convenios",
        "A1.1, Auditorías y visitas"
    })
    void the_syntax_admits_the_usual_ways_of_saying_it(String clave, String texto) {
        List<String> reglas = reglas(MirDePrueba.conTexto(clave, texto));
        boolean raro = texto.startsWith("Auditorías");
        assertThat(reglas).isEqualTo(raro ? List.of("MIR-009") : List.of());
    }

    @Test
    void MIR_010_two_rows_that_say_the_same() {
        Mir igual =
                MirDePrueba.conRenglones(todos -> {
                    Renglon a = todos.getLast();
                    todos.add(
                            new Renglon(
                                    "A1.2",
                                    a.nivel(),
                                    a.componente(),
                                    a.resumenNarrativo().toUpperCase(Locale.ROOT),
                                    a.indicadores(),
                                    a.supuestos(),
                                    a.nodo(),
                                    a.origen()));
                    return todos;
                });
        assertThat(reglas(igual)).containsExactly("MIR-010");
    }

    @Test
    void MIR_011_a_row_without_indicator() {
        Mir sin = MirDePrueba.cambiando("C1", r -> con(r, List.of(), r.supuestos(), r.nodo()));
        assertThat(reglas(sin)).containsExactly("MIR-011");
    }

    private static Renglon con(
            Renglon r, List<FichaTecnica> fichas, List<String> supuestos, String nodo) {
        return new Renglon(
                r.clave(),
                r.nivel(),
                r.componente(),
                r.resumenNarrativo(),
                fichas,
                supuestos,
                nodo,
                r.origen());
    }

    @Test
    void MIR_012_an_indicator_without_means_of_verification() {
        assertThat(reglas(MirDePrueba.conFicha("C1", f -> new Cambia(f).medios(List.of()))))
                .containsExactly("MIR-012");
    }

    @Test
    void MIR_013_the_type_does_not_belong_to_the_level() {
        assertThat(
                        reglas(
                                MirDePrueba.conFicha(
                                        "F",
                                        f ->
                                                MirDePrueba.ficha(
                                                        f.clave(),
                                                        Tipo.GESTION,
                                                        f.dimension(),
                                                        f.frecuencia()))))
                .containsExactly("MIR-013");
    }

    @Test
    void MIR_014_the_dimension_does_not_belong_to_the_level() {
        assertThat(
                        reglas(
                                MirDePrueba.conFicha(
                                        "F",
                                        f ->
                                                MirDePrueba.ficha(
                                                        f.clave(),
                                                        f.tipo(),
                                                        Dimension.ECONOMIA,
                                                        f.frecuencia()))))
                .containsExactly("MIR-014");
    }

    @Test
    void MIR_015_the_frequency_is_not_usual() {
        assertThat(
                        reglas(
                                MirDePrueba.conFicha(
                                        "F",
                                        f ->
                                                MirDePrueba.ficha(
                                                        f.clave(),
                                                        f.tipo(),
                                                        f.dimension(),
                                                        Frecuencia.MENSUAL))))
                .containsExactly("MIR-015");
    }

    @Test
    void MIR_016_an_assumption_written_as_a_lack() {
        Mir niega =
                MirDePrueba.cambiando(
                        "P",
                        r -> con(r, r.indicadores(), List.of("No hay crisis económica"), r.nodo()));
        assertThat(reglas(niega)).containsExactly("MIR-016");
    }

    @Test
    void MIR_017_a_row_without_assumptions() {
        Mir sin = MirDePrueba.cambiando("P", r -> con(r, r.indicadores(), List.of(), r.nodo()));
        assertThat(reglas(sin)).containsExactly("MIR-017");
    }

    @Test
    void MIR_018_a_name_of_more_than_ten_words() {
        assertThat(
                        reglas(
                                MirDePrueba.conFicha(
                                        "C1",
                                        f ->
                                                new Cambia(f)
                                                        .nombre(
                                                                "uno dos tres cuatro cinco seis"
                                                                        + " siete ocho nueve diez"
                                                                        + " once"))))
                .containsExactly("MIR-018");
    }

    @Test
    void MIR_019_a_definition_that_is_too_long_or_repeats_the_name() {
        assertThat(
                        reglas(
                                MirDePrueba.conFicha(
                                        "C1", f -> new Cambia(f).definicion("x".repeat(241)))))
                .containsExactly("MIR-019");
        assertThat(
                        reglas(
                                MirDePrueba.conFicha(
                                        "C1",
                                        f ->
                                                new Cambia(f)
                                                        .definicion(
                                                                "Mide el " + f.nombre() + "."))))
                .containsExactly("MIR-019");
    }

    @Test
    void MIR_020_no_baseline_and_no_reason() {
        assertThat(
                        reglas(
                                MirDePrueba.conFicha(
                                        "C1",
                                        f -> new Cambia(f).lineaBase(new LineaBase.Ausente("")))))
                .containsExactly("MIR-020");
        assertThat(
                        reglas(
                                MirDePrueba.conFicha(
                                        "C1",
                                        f ->
                                                new Cambia(f)
                                                        .lineaBase(
                                                                new LineaBase.Ausente(
                                                                        "Indicador nuevo.")))))
                .isEmpty();
    }

    @Test
    void MIR_021_a_symbol_of_the_formula_without_description() {
        assertThat(
                        reglas(
                                MirDePrueba.conFicha(
                                        "C1",
                                        f ->
                                                new Cambia(f)
                                                        .variables(
                                                                List.of(
                                                                        MirDePrueba.variable(
                                                                                "A"))))))
                .containsExactly("MIR-021");
    }

    @Test
    void MIR_022_a_source_less_frequent_than_the_indicator() {
        Variable anual =
                new Variable("B", "B", "Cuenta", "fuente", "u", "", Frecuencia.ANUAL, "a", "enero");
        assertThat(
                        reglas(
                                MirDePrueba.conFicha(
                                        "C1",
                                        f ->
                                                new Cambia(f)
                                                        .variables(
                                                                List.of(
                                                                        MirDePrueba.variable("A"),
                                                                        anual)))))
                .containsExactly("MIR-022");
    }

    @Test
    void MIR_023_a_row_that_comes_from_no_node_or_from_the_wrong_place() {
        Mir sin = MirDePrueba.cambiando("P", r -> con(r, r.indicadores(), r.supuestos(), ""));
        Mir mal = MirDePrueba.cambiando("P", r -> con(r, r.indicadores(), r.supuestos(), "O-C"));
        assertThat(reglas(sin)).containsExactly("MIR-023");
        assertThat(reglas(mal)).containsExactly("MIR-023");
    }

    @Test
    void MIR_024_a_problem_written_as_the_lack_of_a_solution() {
        Arbol problemas = MirDePrueba.arbol("Falta de sistemas para el pago", "P");
        assertThat(reglas(con(problemas, MirDePrueba.limpia().poblaciones())))
                .containsExactly("MIR-024");
    }

    @Test
    void MIR_025_a_problem_without_counterpart() {
        Nodo solo = new Nodo("P-X", Nodo.Lugar.RAIZ, "Los avisos llegan tarde", "P-T", "O-X");
        List<Nodo> nodos = new ArrayList<>(MirDePrueba.limpia().problemas().nodos());
        nodos.add(solo);
        assertThat(reglas(con(new Arbol(nodos), MirDePrueba.limpia().poblaciones())))
                .containsExactly("MIR-025");
    }

    private static Mir con(Arbol problemas, Optional<Poblaciones> poblaciones) {
        Mir m = MirDePrueba.limpia();
        return new Mir(
                m.programa(),
                m.anio(),
                m.caracter(),
                m.fuente(),
                m.renglones(),
                problemas,
                m.objetivos(),
                poblaciones,
                m.servicios());
    }

    @ParameterizedTest
    @CsvSource({
        "100, 80, 60, patrones, true",
        "100, 100, 100, patrones, true",
        "100, 80, 81, patrones, false",
        "70, 80, 60, patrones, false",
        "100, 80, 60, personas, false"
    })
    void MIR_026_populations_go_in_order_and_in_one_unit(
            String potencial, String objetivo, String atendida, String unidad, boolean bien) {
        Poblaciones p = MirDePrueba.poblaciones(potencial, objetivo, atendida, unidad);
        assertThat(reglas(con(MirDePrueba.limpia().problemas(), Optional.of(p))))
                .isEqualTo(bien ? List.of() : List.of("MIR-026"));
    }

    @Test
    void coverage_and_focus_are_percents_of_the_population_above() {
        Poblaciones p = MirDePrueba.poblaciones("300", "200", "50", "patrones");
        assertThat(p.cobertura()).contains(new BigDecimal("25.00"));
        assertThat(p.focalizacion()).contains(new BigDecimal("66.67"));
        assertThat(MirDePrueba.poblaciones("0", "0", "0", "patrones").cobertura()).isEmpty();
    }

    @Test
    void MIR_027_an_official_matrix_without_source() {
        Mir m = MirDePrueba.limpia();
        Mir oficial =
                new Mir(
                        m.programa(),
                        m.anio(),
                        Mir.Caracter.OFICIAL,
                        "",
                        m.renglones(),
                        m.problemas(),
                        m.objetivos(),
                        m.poblaciones(),
                        m.servicios());
        assertThat(reglas(oficial)).containsExactly("MIR-027");
    }

    /** A sheet with one field changed. */
    private record Cambia(FichaTecnica f) {

        FichaTecnica nombre(String nombre) {
            return con(
                    nombre, f.definicion(), f.lineaBase(), f.mediosDeVerificacion(), f.variables());
        }

        FichaTecnica definicion(String definicion) {
            return con(
                    f.nombre(), definicion, f.lineaBase(), f.mediosDeVerificacion(), f.variables());
        }

        FichaTecnica lineaBase(LineaBase lineaBase) {
            return con(
                    f.nombre(), f.definicion(), lineaBase, f.mediosDeVerificacion(), f.variables());
        }

        FichaTecnica medios(List<String> medios) {
            return con(f.nombre(), f.definicion(), f.lineaBase(), medios, f.variables());
        }

        FichaTecnica variables(List<Variable> variables) {
            return con(
                    f.nombre(), f.definicion(), f.lineaBase(), f.mediosDeVerificacion(), variables);
        }

        private FichaTecnica con(
                String nombre,
                String definicion,
                LineaBase lineaBase,
                List<String> medios,
                List<Variable> variables) {
            return new FichaTecnica(
                    f.clave(),
                    nombre,
                    definicion,
                    f.dimension(),
                    f.tipo(),
                    f.metodo(),
                    f.formula(),
                    f.unidadDeMedida(),
                    f.frecuencia(),
                    lineaBase,
                    f.sentido(),
                    f.semaforo(),
                    medios,
                    variables,
                    f.desagregacion(),
                    f.unidadResponsable(),
                    f.contacto());
        }
    }
}
