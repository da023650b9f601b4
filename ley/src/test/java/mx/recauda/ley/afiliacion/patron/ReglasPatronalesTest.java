package mx.recauda.ley.afiliacion.patron;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.ley.afiliacion.patron.Entorno.RegistroVigente;
import mx.recauda.ley.afiliacion.patron.HechoPatronal.Clasificacion;
import mx.recauda.ley.afiliacion.patron.SituacionPatronal.Estado;
import mx.recauda.ley.afiliacion.patron.TramitePatronal.Alta;
import mx.recauda.ley.afiliacion.patron.TramitePatronal.Baja;
import mx.recauda.ley.afiliacion.patron.TramitePatronal.CambioDeActividad;
import mx.recauda.ley.afiliacion.patron.TramitePatronal.CambioDeDomicilio;
import mx.recauda.ley.afiliacion.patron.TramitePatronal.Fusion;
import mx.recauda.ley.afiliacion.patron.TramitePatronal.Persona;
import mx.recauda.ley.afiliacion.patron.TramitePatronal.Reanudacion;
import mx.recauda.ley.afiliacion.patron.TramitePatronal.Sustitucion;
import mx.recauda.ley.dinero.Tasa;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.ley.identidad.RegistroPatronal;
import mx.recauda.ley.riesgos.Clase;
import mx.recauda.ley.riesgos.Fraccion;
import mx.recauda.ley.riesgos.PrimaMedia;
import mx.recauda.ley.riesgos.Siniestralidad;
import mx.recauda.ley.tiempo.Calendario;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Procedures of employers: what is admitted, with which premium, and why not. */
class ReglasPatronalesTest {

    // A Monday.
    private static final LocalDate DIA = LocalDate.of(2026, 3, 2);
    private static final Instant SABIDO = Instant.parse("2026-01-02T18:00:00Z");
    private static final String MORAL = "ESD2001158Q7";
    private static final String FISICA = "GALL8501012D1";
    private static final Domicilio DOMICILIO =
            new Domicilio("Calle 1 número 2", "Centro", "20000", "A01");

    @Test
    void a_complete_registration_in_time_is_admitted_without_remark() {
        assertThat(codigos(ReglasPatronales.revisa(alta(), entorno(DIA), Idioma.ES))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // rfc, person, name, fracción, municipality, modalidad, workers, code
        "XAXX010101000, FISICA, Nombre, 011, A01, 10, 1, PAT-001",
        "GALL850101,    FISICA, Nombre, 011, A01, 10, 1, PAT-001",
        "GALL8501012D1, MORAL,  Nombre, 011, A01, 10, 1, PAT-002",
        "ESD2001158Q7,  FISICA, Nombre, 011, A01, 10, 1, PAT-002",
        "ESD,           MORAL,  Nombre, 011, A01, 10, 1, IDE-021",
        "ESD2001158Q7,  MORAL,  ' ',    011, A01, 10, 1, PAT-003",
        "ESD2001158Q7,  MORAL,  Nombre, 999, A01, 10, 1, PAT-007",
        "ESD2001158Q7,  MORAL,  Nombre, 011, Q77, 10, 1, PAT-009",
        "ESD2001158Q7,  MORAL,  Nombre, 011, A01, 99, 1, PAT-010",
        "ESD2001158Q7,  MORAL,  Nombre, 011, A01, 10, 0, PAT-004"
    })
    void each_wrong_datum_of_a_registration_is_told_with_its_code(
            String rfc,
            Persona persona,
            String nombre,
            String fraccion,
            String municipio,
            String modalidad,
            int trabajadores,
            String codigo) {
        Alta alta =
                new Alta(
                        DIA,
                        rfc,
                        persona,
                        nombre,
                        modalidad,
                        fraccion,
                        new Domicilio("Calle 1", "Centro", "20000", municipio),
                        trabajadores);

        assertThat(codigos(ReglasPatronales.revisa(alta, entorno(DIA), Idioma.ES)))
                .containsExactly(codigo);
    }

    @ParameterizedTest
    @CsvSource({
        "'', Centro, 20000, calle",
        "Calle 1, ' ', 20000, colonia",
        "Calle 1, Centro, 2000, codigoPostal"
    })
    void what_is_missing_of_the_domicile_is_told_on_its_field(
            String calle, String colonia, String cp, String campo) {
        Alta alta =
                new Alta(
                        DIA,
                        MORAL,
                        Persona.MORAL,
                        "Nombre",
                        "10",
                        "011",
                        new Domicilio(calle, colonia, cp, "A01"),
                        1);

        assertThat(ReglasPatronales.revisa(alta, entorno(DIA), Idioma.ES))
                .singleElement()
                .satisfies(i -> {
                    assertThat(i.codigo()).isEqualTo("PAT-011");
                    assertThat(i.campo()).isEqualTo(campo);
                });
    }

    @ParameterizedTest
    @CsvSource({
        // Monday 2 March 2026 plus five business days is Monday 9.
        "2026-03-02,",
        "2026-03-09,",
        "2026-03-10, PAT-006",
        "2026-03-01, PAT-005"
    })
    void the_term_is_five_business_days_and_late_is_admitted_with_a_remark(
            LocalDate hoy, String codigo) {
        List<Incidencia> incidencias = ReglasPatronales.revisa(alta(), entorno(hoy), Idioma.ES);

        assertThat(codigos(incidencias)).isEqualTo(codigo == null ? List.of() : List.of(codigo));
        assertThat(incidencias.stream().anyMatch(Incidencia::esError))
                .isEqualTo("PAT-005".equals(codigo));
    }

    @ParameterizedTest
    @CsvSource({
        // person, fracción asked, modalidad asked, municipality of the one in force, code
        "MORAL, 011, 10, A01, PAT-008",
        "MORAL, 021, 10, A01, PAT-008",
        "MORAL, 011, 13, A01,",
        "MORAL, 011, 10, A02,",
        "FISICA, 011, 10, A01, PAT-008",
        "FISICA, 021, 10, A01,"
    })
    void one_registro_per_municipality_unless_a_person_has_another_activity(
            Persona persona, String fraccion, String modalidad, String municipio, String codigo) {
        RegistroVigente vigente = new RegistroVigente(registro(municipio), municipio, "10", "011");
        Alta alta =
                new Alta(
                        DIA,
                        persona == Persona.MORAL ? MORAL : FISICA,
                        persona,
                        "Nombre",
                        modalidad,
                        fraccion,
                        DOMICILIO,
                        1);

        assertThat(codigos(ReglasPatronales.revisa(alta, entorno(DIA, vigente), Idioma.ES)))
                .isEqualTo(codigo == null ? List.of() : List.of(codigo));
    }

    @ParameterizedTest
    @CsvSource({
        "BAJA, 011,",
        "BAJA, 021, PAT-015",
        "BAJA, 999, PAT-007+PAT-015",
        "VIGENTE, 011, PAT-013"
    })
    void what_ended_is_resumed_with_the_same_activity(
            Estado estado, String fraccion, String codigos) {
        assertThat(codigos(revisa(new Reanudacion(DIA, fraccion), estado, 0)))
                .isEqualTo(codigos == null ? List.of() : List.of(codigos.split("\\+")));
    }

    @ParameterizedTest
    @CsvSource({
        "021, VIGENTE,",
        "011, VIGENTE, PAT-016",
        "999, VIGENTE, PAT-007",
        "021, BAJA, PAT-012"
    })
    void the_activity_of_a_registro_in_force_changes_to_another(
            String fraccion, Estado estado, String codigo) {
        assertThat(codigos(revisa(new CambioDeActividad(DIA, fraccion), estado, 0)))
                .isEqualTo(codigo == null ? List.of() : List.of(codigo));
    }

    @Test
    void another_municipality_needs_another_registro() {
        Domicilio fuera = new Domicilio("Calle 1", "Centro", "20000", "A02");

        assertThat(codigos(revisa(new CambioDeDomicilio(DIA, fuera), Estado.VIGENTE, 0)))
                .containsExactly("PAT-017");
        assertThat(codigos(revisa(new CambioDeDomicilio(DIA, DOMICILIO), Estado.VIGENTE, 0)))
                .isEmpty();
    }

    @Test
    void nobody_substitutes_oneself() {
        assertThat(codigos(revisa(sustitucion(MORAL, Persona.MORAL), Estado.VIGENTE, 0)))
                .containsExactly("PAT-019");
        assertThat(codigos(revisa(sustitucion(FISICA, Persona.FISICA), Estado.VIGENTE, 0)))
                .isEmpty();
    }

    @Test
    void a_registro_with_workers_does_not_end() {
        assertThat(codigos(revisa(new Baja(DIA, CausaDeBaja.CLAUSURA), Estado.VIGENTE, 3)))
                .containsExactly("PAT-018");
        assertThat(codigos(revisa(new Baja(DIA, CausaDeBaja.CLAUSURA), Estado.VIGENTE, 0)))
                .isEmpty();
    }

    @Test
    void nothing_happens_before_the_last_thing_known() {
        assertThat(
                        codigos(
                                revisa(
                                        new CambioDeActividad(LocalDate.of(2019, 1, 1), "021"),
                                        Estado.VIGENTE,
                                        0)))
                .contains("PAT-014");
    }

    @ParameterizedTest
    @CsvSource({"I, 0.54355", "II, 1.13065", "III, 2.59840", "IV, 4.65325", "V, 7.58875"})
    void a_new_registro_enters_with_the_media_premium_of_its_class(Clase clase, String prima) {
        assertThat(PrimaDeEntrada.alta(clase, DIA)).isEqualTo(Tasa.dePorcentaje(prima));
        assertThat(PrimaMedia.de(clase, LocalDate.of(1997, 7, 1)))
                .contains(Tasa.dePorcentaje(prima));
        assertThat(PrimaMedia.de(clase, LocalDate.of(1997, 6, 30))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // last day, day back, premium
        "2025-09-02, 2026-03-02, 1.50000",
        "2025-09-01, 2026-03-02, 2.59840",
        "2026-02-01, 2026-03-02, 1.50000"
    })
    void who_comes_back_within_six_months_keeps_the_premium(
            LocalDate ultimo, LocalDate vuelve, String prima) {
        Resultado<Tasa> vuelta =
                PrimaDeEntrada.reanudacion(
                        ultimo, vuelve, Clase.III, Tasa.dePorcentaje("1.50000"), Idioma.ES);

        assertThat(vuelta.valor()).isEqualTo(Tasa.dePorcentaje(prima));
        assertThat(vuelta.incidencias()).hasSize(prima.equals("2.59840") ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"III, III, 1.50000", "III, V, 7.58875"})
    void the_premium_changes_only_with_the_class(Clase antes, Clase despues, String prima) {
        assertThat(
                        PrimaDeEntrada.cambioDeActividad(
                                        antes,
                                        despues,
                                        Tasa.dePorcentaje("1.50000"),
                                        DIA,
                                        Idioma.ES)
                                .valor())
                .isEqualTo(Tasa.dePorcentaje(prima));
    }

    @ParameterizedTest
    @CsvSource({
        "B90, 12345, 10, B9012345102",
        "Z99, 1, 10, Z9900001108",
        "Y99, 4321, 13, Y9904321131"
    })
    void the_number_carries_municipality_consecutive_modalidad_and_check_digit(
            String municipio, int consecutivo, String modalidad, String registro) {
        assertThat(NumeroDeRegistro.de(municipio, consecutivo, modalidad))
                .contains(RegistroPatronal.parse(registro));
    }

    @Test
    void a_municipality_can_run_out_of_numbers() {
        assertThat(NumeroDeRegistro.de("B90", 99_999, "10")).isPresent();
        assertThat(NumeroDeRegistro.de("B90", 100_000, "10")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void every_error_has_its_texts_in_both_languages(ErrorDePatron error) {
        for (Idioma idioma : Idioma.values()) {
            Incidencia incidencia = Incidencia.de(error, idioma, 1, "dos", "tres");
            assertThat(incidencia.mensaje() + incidencia.remedio()).doesNotContain("{");
        }
    }

    /** They go on with who follows, which enrols them: it is remarked, not refused. */
    @Test
    void a_registro_that_another_takes_says_how_many_workers_stay_enrolled_in_it() {
        Sustitucion sustitucion = sustitucion("SIG200115AB1", Persona.MORAL);
        Fusion fusion = new Fusion(DIA, "A0100002105", "011", new Siniestralidad(0, 0, 0), 1);

        assertThat(codigos(revisa(sustitucion, Estado.VIGENTE, 0))).isEmpty();
        for (TramitePatronal tramite : List.of(sustitucion, fusion)) {
            assertThat(revisa(tramite, Estado.VIGENTE, 7))
                    .singleElement()
                    .satisfies(i -> {
                        assertThat(i.codigo()).isEqualTo("PAT-039");
                        assertThat(i.esError()).isFalse();
                        assertThat(i.mensaje()).contains("7 trabajadores");
                    });
        }
    }

    private static Alta alta() {
        return new Alta(DIA, MORAL, Persona.MORAL, "Empresa inventada", "10", "011", DOMICILIO, 3);
    }

    private static Sustitucion sustitucion(String rfc, Persona persona) {
        return new Sustitucion(DIA, rfc, persona, "Quien sigue");
    }

    private static List<Incidencia> revisa(
            TramitePatronal tramite, Estado estado, int trabajadores) {
        SituacionPatronal situacion =
                new SituacionPatronal(
                        estado,
                        Optional.of(LocalDate.of(2020, 1, 1)),
                        Optional.empty(),
                        Optional.of(
                                new Clasificacion(
                                        1,
                                        SABIDO,
                                        LocalDate.of(2020, 1, 1),
                                        "011",
                                        Clase.III,
                                        Tasa.dePorcentaje("2.59840"))),
                        Optional.empty());
        RegistroDelTramite registro =
                new RegistroDelTramite(
                        registro("A01"),
                        MORAL,
                        situacion,
                        Optional.of(LocalDate.of(2020, 1, 1)),
                        LocalDate.of(2020, 1, 1),
                        trabajadores,
                        List.of());
        return ReglasPatronales.revisa(tramite, registro, entorno(DIA), Idioma.ES).stream()
                .filter(i -> !i.codigo().equals("PAT-006"))
                .toList();
    }

    private static String registro(String municipio) {
        return RegistroPatronal.componer(municipio + "0000110").valor();
    }

    private static Entorno entorno(LocalDate hoy, RegistroVigente... vigentes) {
        return new Entorno(
                hoy,
                ReglasPatronales.ultimoDia(DIA, Calendario.deTerminos()),
                fraccion -> Fraccion.de(fraccion).map(Fraccion::clase),
                modalidad -> List.of("10", "13").contains(modalidad),
                municipio -> List.of("A01", "A02").contains(municipio),
                List.of(vigentes));
    }

    private static List<String> codigos(List<Incidencia> incidencias) {
        return incidencias.stream().map(Incidencia::codigo).toList();
    }
}
