package mx.recauda.ley.salario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.salario.Integracion.Medidas;
import mx.recauda.ley.salario.Percepcion.Despensa;
import mx.recauda.ley.salario.Percepcion.Excluida;
import mx.recauda.ley.salario.Percepcion.Exclusion;
import mx.recauda.ley.salario.Percepcion.FondoDeAhorro;
import mx.recauda.ley.salario.Percepcion.Onerosa;
import mx.recauda.ley.salario.Percepcion.PorSuTrabajo;
import mx.recauda.ley.salario.Percepcion.Premio;
import mx.recauda.ley.salario.Percepcion.ProductividadEnElCampo;
import mx.recauda.ley.salario.Percepcion.TiempoExtra;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Arrays;
import java.util.List;

/** Article 27, item by item. UMA of March 2026, 117.31; SBC 450.50. */
class IntegracionTest {

    private static final Medidas MEDIDAS =
            new Medidas(Importe.parse("117.31"), Importe.parse("450.50"), true);

    @ParameterizedTest
    @CsvSource({
        // 40 % of 117.31 = 46.924 → 46.92
        "46.91, 46.91, 0.00",
        "46.92, 46.92, 0.00",
        "46.93, 46.92, 0.01",
        "0.00, 0.00, 0.00"
    })
    void a_food_allowance_integrates_what_passes_40_per_cent_of_the_uma(
            String diario, String excluido, String integra) {
        assertLinea(new Despensa(pesos(diario)), excluido, integra, "LSS 27-VI");
    }

    @ParameterizedTest
    @CsvSource({
        // 10 % of 450.50 = 45.05
        "ASISTENCIA, 45.05, 45.05, 0.00",
        "ASISTENCIA, 45.06, 45.05, 0.01",
        "PUNTUALIDAD, 100.00, 45.05, 54.95"
    })
    void each_prize_integrates_what_passes_10_per_cent_of_the_sbc(
            Premio.Clase clase, String diario, String excluido, String integra) {
        assertLinea(new Premio(clase, pesos(diario)), excluido, integra, "LSS 27-VII");
    }

    @Test
    void both_prizes_have_their_own_limit() {
        Integracion integracion =
                Integracion.de(
                        List.of(
                                new Premio(Premio.Clase.ASISTENCIA, pesos("45.05")),
                                new Premio(Premio.Clase.PUNTUALIDAD, pesos("45.05"))),
                        MEDIDAS);
        assertThat(integracion.total()).isEqualTo(Importe.CERO);
    }

    @ParameterizedTest
    @CsvSource({
        "50.00, 50.00, 2, 50.00, 0.00",
        "50.00, 50.00, 3, 0.00, 50.00",
        "50.00, 49.99, 2, 0.00, 50.00",
        "50.00, 50.01, 1, 0.00, 50.00"
    })
    void a_savings_fund_stays_out_only_with_equal_deposits_and_two_withdrawals(
            String patron, String obrero, int retiros, String excluido, String integra) {
        assertLinea(
                new FondoDeAhorro(pesos(patron), pesos(obrero), retiros),
                excluido,
                integra,
                "LSS 27-II");
    }

    @ParameterizedTest
    @CsvSource({
        // 20 % of 117.31 = 23.462 → 23.46
        "80.00, 23.46, 80.00, 0.00",
        "80.00, 23.45, 0.00, 80.00"
    })
    void food_or_housing_stay_out_when_the_worker_pays_enough(
            String valor, String paga, String excluido, String integra) {
        assertLinea(
                new Onerosa("Alimentación", pesos(valor), pesos(paga)),
                excluido,
                integra,
                "LSS 27-V");
    }

    @ParameterizedTest
    @CsvSource({"90.10, 90.10, 0.00", "90.11, 90.10, 0.01"})
    void productivity_in_the_field_integrates_what_passes_20_per_cent(
            String diario, String excluido, String integra) {
        assertLinea(new ProductividadEnElCampo(pesos(diario)), excluido, integra, "LSS 237-C");
    }

    @ParameterizedTest
    @CsvSource({
        "3 3 3 0 0 0 0, 9",
        "3 3 3 1 0 0 0, 9",
        "4 0 0 0 0 0 0, 3",
        "1 1 1 1 1 0 0, 3",
        "0 2 0 2 0 2 0, 6",
        "0 0 0 0 0 0 0, 0"
    })
    void overtime_counts_three_hours_three_times_a_week(String horas, int dentro) {
        assertThat(Integracion.horasDentroDelLimite(horas(horas))).isEqualTo(dentro);
    }

    @ParameterizedTest
    @CsvSource({
        "100.00, 3 3 3 0 0 0 0, 100.00, 0.00",
        "120.00, 3 3 3 3 0 0 0, 90.00, 30.00",
        "100.00, 0 0 0 0 0 0 0, 0.00, 100.00"
    })
    void overtime_integrates_the_share_beyond_the_limit(
            String diario, String horas, String excluido, String integra) {
        assertLinea(
                new TiempoExtra(pesos(diario), horas(horas)),
                excluido,
                integra,
                "LSS 27-IX; LFT 66");
    }

    @ParameterizedTest
    @EnumSource
    void what_the_article_leaves_out_does_not_integrate(Exclusion exclusion) {
        assertLinea(new Excluida(exclusion, pesos("10.00")), "10.00", "0.00", exclusion.articulo());
    }

    @Test
    void what_is_paid_for_the_work_integrates_whole() {
        assertLinea(new PorSuTrabajo("Comisiones", pesos("10.00")), "0.00", "10.00", "LSS 27");
    }

    @Test
    void what_the_accounts_do_not_show_integrates_with_a_warning() {
        Medidas sinRegistro = new Medidas(MEDIDAS.uma(), MEDIDAS.sbc(), false);
        Integracion integracion =
                Integracion.de(
                        List.of(
                                new PorSuTrabajo("Cuota diaria", pesos("400.00")),
                                new Despensa(pesos("10.00"))),
                        sinRegistro);
        assertThat(integracion.total()).hasToString("410.00");
        assertThat(integracion.avisos(Idioma.ES))
                .extracting(Incidencia::codigo)
                .containsExactly("SAL-009");
        assertThat(integracion.avisos(Idioma.ES).getFirst().mensaje()).contains("Despensa");
    }

    @Test
    void the_lines_add_up_to_the_salary_and_name_each_rule() {
        Integracion integracion =
                Integracion.de(
                        List.of(
                                new PorSuTrabajo("Cuota diaria", pesos("400.00")),
                                new Despensa(pesos("60.00")),
                                new Premio(Premio.Clase.PUNTUALIDAD, pesos("50.00"))),
                        MEDIDAS);
        assertThat(integracion.total()).hasToString("418.03");
        assertThat(integracion.lineas())
                .allSatisfy(l -> {
                    assertThat(l.excluido().mas(l.integra())).isEqualTo(l.diario());
                    assertThat(l.regla()).isNotBlank();
                });
        assertThat(integracion.avisos(Idioma.ES)).isEmpty();
        assertThat(integracion.lineas())
                .extracting(LineaDeIntegracion::percepcion)
                .containsExactly("Cuota diaria", "Despensa", "Premio por puntualidad");
    }

    @Test
    void each_item_is_named_as_in_the_law() {
        Importe diez = pesos("10.00");
        assertThat(
                        List.of(
                                new Despensa(diez),
                                new FondoDeAhorro(diez, diez, 1),
                                new Onerosa("Habitación", diez, diez),
                                new ProductividadEnElCampo(diez),
                                new TiempoExtra(diez, List.of(1)),
                                new Premio(Premio.Clase.ASISTENCIA, diez),
                                new PorSuTrabajo("Comisiones", diez),
                                new Excluida(Exclusion.PTU, diez)))
                .extracting(Percepcion::nombre)
                .containsExactly(
                        "Despensa",
                        "Fondo de ahorro",
                        "Habitación",
                        "Productividad (campo)",
                        "Tiempo extraordinario",
                        "Premio por asistencia",
                        "Comisiones",
                        "Participación en las utilidades");
        assertThat(Exclusion.values())
                .extracting(Exclusion::articulo)
                .containsExactly(
                        "LSS 27-I",
                        "LSS 27-II",
                        "LSS 27-III",
                        "LSS 27-IV",
                        "LSS 27-IV",
                        "LSS 27-VIII",
                        "LFT 291-F");
    }

    @Test
    void a_negative_amount_is_refused() {
        assertThatThrownBy(() -> Integracion.de(List.of(new Despensa(pesos("-0.01"))), MEDIDAS))
                .isInstanceOf(SalarioImposible.class)
                .hasMessageContaining("SAL-004");
    }

    private static void assertLinea(
            Percepcion percepcion, String excluido, String integra, String articulo) {
        LineaDeIntegracion linea = Integracion.de(List.of(percepcion), MEDIDAS).lineas().getFirst();
        assertThat(linea.excluido()).hasToString(excluido);
        assertThat(linea.integra()).hasToString(integra);
        assertThat(linea.articulo()).isEqualTo(articulo);
        assertThat(linea.percepcion()).isEqualTo(percepcion.nombre());
    }

    private static Importe pesos(String texto) {
        return Importe.parse(texto);
    }

    private static List<Integer> horas(String texto) {
        return Arrays.stream(texto.split(" ")).map(Integer::valueOf).toList();
    }
}
