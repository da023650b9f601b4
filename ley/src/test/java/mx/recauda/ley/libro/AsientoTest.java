package mx.recauda.ley.libro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.tiempo.Mes;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/** What may enter the ledger. */
class AsientoTest {

    private static final UUID REGISTRO = new UUID(1, 2);
    private static final Origen ACTO = new Origen("determinacion", new UUID(3, 4));
    private static final LocalDate DIA = LocalDate.of(2026, 4, 17);
    private static final Mes MARZO = Mes.de(2026, 3);

    @Test
    void an_entry_that_sums_to_zero_with_its_ground_has_no_defect() {
        assertThat(cuotaFija(71794).defectos()).isEmpty();
    }

    @Test
    void lines_that_do_not_sum_to_zero_are_refused_with_the_sum() {
        Asiento malo = asiento(cargo(Rubro.CUOTA_FIJA, 100), abono(Rubro.CUOTA_FIJA, 99));

        assertThat(malo.defectos())
                .singleElement()
                .satisfies(defecto -> {
                    assertThat(defecto.error()).isEqualTo(ErrorDeLibro.DESCUADRADO);
                    assertThat(defecto.incidencia(Idioma.ES).mensaje()).contains("0.01");
                });
    }

    @Test
    void one_line_is_not_an_entry() {
        assertThat(codigos(asiento(cargo(Rubro.CUOTA_FIJA, 0)))).contains("LIB-002", "LIB-003");
    }

    @Test
    void an_account_appears_once_in_an_entry() {
        Asiento malo =
                asiento(cargo(Rubro.RETIRO, 60), cargo(Rubro.RETIRO, 40), abono(Rubro.RETIRO, 100));

        assertThat(codigos(malo)).containsExactly("LIB-004");
    }

    @Test
    void a_proposal_is_not_a_debt_so_memorandum_accounts_never_meet_the_others() {
        Cuenta propuesta = cuenta(Clase.DETERMINADO, Rubro.CUOTA_FIJA).en(Clase.PROPUESTO);
        Asiento malo =
                asiento(new Partida(propuesta, Importe.deCentavos(5)), abono(Rubro.CUOTA_FIJA, 5));

        assertThat(codigos(malo)).containsExactly("LIB-005");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "LSS 39\nLSS 40", "LSS 39 "})
    void the_legal_ground_is_one_line_with_words(String fundamento) {
        assertThat(codigos(con("clave", "0119", fundamento))).containsExactly("LIB-006");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "con espacio", "eñe", "línea\n"})
    void the_key_is_printable_ascii_without_spaces(String clave) {
        assertThat(codigos(con(clave, "0119", "LSS 39"))).containsExactly("LIB-007");
    }

    @Test
    void the_office_is_its_four_digits_or_none() {
        assertThat(codigos(con("clave", "119", "LSS 39"))).containsExactly("LIB-008");
        assertThat(codigos(con("clave", "", "LSS 39"))).isEmpty();
    }

    @Test
    void the_hash_does_not_depend_on_the_order_in_which_the_lines_were_given() {
        List<Partida> partidas =
                new ArrayList<>(
                        List.of(
                                cargo(Rubro.CUOTA_FIJA, 70),
                                cargo(Rubro.GUARDERIAS, 30),
                                abono(Rubro.CUOTA_FIJA, 70),
                                abono(Rubro.GUARDERIAS, 30)));
        Asiento uno = asiento(partidas.toArray(Partida[]::new));
        Collections.reverse(partidas);

        assertThat(asiento(partidas.toArray(Partida[]::new)).huella()).isEqualTo(uno.huella());
    }

    @Test
    void any_change_of_content_changes_the_hash() {
        Asiento uno = cuotaFija(100);

        assertThat(
                        List.of(
                                cuotaFija(101).huella(),
                                con("otra", "0119", "LSS 39").huella(),
                                con("clave", "0120", "LSS 39").huella(),
                                con("clave", "0119", "LSS 39-C").huella(),
                                new Asiento(
                                                uno.clave(),
                                                uno.origen(),
                                                uno.oficina(),
                                                uno.fundamento(),
                                                DIA.plusDays(1),
                                                Optional.empty(),
                                                uno.partidas())
                                        .huella(),
                                new Asiento(
                                                uno.clave(),
                                                uno.origen(),
                                                uno.oficina(),
                                                uno.fundamento(),
                                                DIA,
                                                Optional.of("otra"),
                                                uno.partidas())
                                        .huella()))
                .doesNotContain(uno.huella())
                .doesNotHaveDuplicates();
    }

    @Test
    void an_entry_and_its_reversal_leave_every_account_as_it_was() {
        long semilla = 20261121;
        Random azar = new Random(semilla);
        for (int caso = 0; caso < 500; caso++) {
            Asiento asiento = alAzar(azar);
            Asiento reversa =
                    asiento.reversa("r-" + asiento.clave(), ACTO, "RACERF 131", DIA.plusDays(1));

            assertThat(reversa.defectos()).as("seed " + semilla).isEmpty();
            assertThat(reversa.reversaDe()).contains(asiento.clave());
            for (Partida partida : asiento.partidas()) {
                assertThat(reversa.partidas()).contains(partida.contraria());
            }
        }
    }

    @Test
    void a_bimonthly_fund_belongs_to_the_first_month_of_its_bimester() {
        assertThat(
                        Cuenta.de(
                                        Clase.DETERMINADO,
                                        REGISTRO,
                                        Mes.de(2026, 4),
                                        Rubro.RETIRO,
                                        Cuota.PATRONAL,
                                        Componente.SUERTE_PRINCIPAL)
                                .periodo())
                .contains(MARZO);
        assertThat(Fondo.IMSS.bimestral()).isFalse();
    }

    @Test
    void an_account_of_a_class_of_employers_needs_one_and_the_bank_has_none() {
        assertThatThrownBy(() -> Cuenta.comun(Clase.DETERMINADO, Rubro.RETIRO))
                .hasMessageContaining("needs registro");
        assertThatThrownBy(() -> cuenta(Clase.DETERMINADO, Rubro.RETIRO).en(Clase.BANCO))
                .hasMessageContaining("refuses registro");
    }

    @ParameterizedTest
    @EnumSource(ErrorDeLibro.class)
    void every_code_has_text_and_remedy_in_both_languages(ErrorDeLibro error) {
        for (Idioma idioma : Idioma.values()) {
            Incidencia incidencia = Incidencia.de(error, idioma, "clave", "otra");
            assertThat(incidencia.mensaje()).isNotBlank().doesNotContain("{");
            assertThat(incidencia.remedio()).isNotBlank();
        }
    }

    private static Asiento alAzar(Random azar) {
        List<Partida> partidas = new ArrayList<>();
        for (Rubro rubro : Rubro.values()) {
            long centavos = azar.nextLong(1, 10_000_000);
            if (azar.nextBoolean() || partidas.isEmpty()) {
                partidas.add(cargo(rubro, centavos));
                partidas.add(abono(rubro, centavos));
            }
        }
        return asiento(partidas.toArray(Partida[]::new));
    }

    private static Asiento cuotaFija(long centavos) {
        return asiento(cargo(Rubro.CUOTA_FIJA, centavos), abono(Rubro.CUOTA_FIJA, centavos));
    }

    private static Asiento asiento(Partida... partidas) {
        return Asiento.de("clave", ACTO, "0119", "LSS 39", DIA, List.of(partidas));
    }

    private static Asiento con(String clave, String oficina, String fundamento) {
        return Asiento.de(clave, ACTO, oficina, fundamento, DIA, cuotaFija(100).partidas());
    }

    private static Partida cargo(Rubro rubro, long centavos) {
        return new Partida(cuenta(Clase.DETERMINADO, rubro), Importe.deCentavos(centavos));
    }

    private static Partida abono(Rubro rubro, long centavos) {
        return new Partida(cuenta(Clase.INGRESO, rubro), Importe.deCentavos(-centavos));
    }

    private static Cuenta cuenta(Clase clase, Rubro rubro) {
        return Cuenta.de(
                clase, REGISTRO, MARZO, rubro, Cuota.PATRONAL, Componente.SUERTE_PRINCIPAL);
    }

    private static List<String> codigos(Asiento asiento) {
        return asiento.defectos().stream().map(d -> d.error().codigo()).toList();
    }
}
