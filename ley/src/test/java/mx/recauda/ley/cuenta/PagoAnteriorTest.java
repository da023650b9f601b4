package mx.recauda.ley.cuenta;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.libro.Clase;
import mx.recauda.ley.libro.Componente;
import mx.recauda.ley.libro.Cuenta;
import mx.recauda.ley.libro.Cuota;
import mx.recauda.ley.libro.Rubro;
import mx.recauda.ley.tiempo.Mes;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What was paid first pays, whenever it was known. */
class PagoAnteriorTest {

    private static final ReglasDeCuenta REGLAS = ReglasDeCuenta.incluidas();
    private static final LocalDate MARZO_10 = LocalDate.of(2026, 3, 10);
    private static final LocalDate MAYO_20 = LocalDate.of(2026, 5, 20);
    private static final Importe MIL = Importe.parse("1000.00");
    private static final Cuenta CUOTA = cuenta(Rubro.CUOTA_FIJA, Componente.SUERTE_PRINCIPAL);
    private static final Cuenta RECARGOS = cuenta(Rubro.IMSS_SIN_DESGLOSE, Componente.RECARGOS);
    private static final Cuenta ACTUALIZACION =
            cuenta(Rubro.IMSS_SIN_DESGLOSE, Componente.ACTUALIZACION);

    private final List<MovimientoDeCuenta> movimientos = new ArrayList<>();
    private long siguiente;

    @Test
    void a_payment_made_before_takes_the_place_of_a_later_one_and_of_the_accessories_in_between() {
        nace(CUOTA, MIL, LocalDate.of(2026, 2, 1));
        Adeudo enMayo = adeudo(MAYO_20);
        Adeudo enMarzo = adeudo(MARZO_10);
        pagaTodo(enMayo, MAYO_20);

        PagoAnterior cede = PagoAnterior.de(movimientos, todo(enMarzo), MARZO_10, REGLAS);

        assertThat(cede.dia()).isEqualTo(MAYO_20);
        assertThat(cede.indebido())
                .containsEntry(CUOTA, MIL)
                .containsEntry(RECARGOS, enMayo.recargos());
        assertThat(cede.indebido().getOrDefault(ACTUALIZACION, Importe.CERO))
                .isEqualTo(enMayo.actualizacion());
    }

    @Test
    void a_payment_made_before_without_its_accessories_leaves_those_of_its_day_to_the_later_one() {
        nace(CUOTA, MIL, LocalDate.of(2026, 2, 1));
        Adeudo enMayo = adeudo(MAYO_20);
        Adeudo enMarzo = adeudo(MARZO_10);
        pagaTodo(enMayo, MAYO_20);

        PagoAnterior cede = PagoAnterior.de(movimientos, Map.of(CUOTA, MIL), MARZO_10, REGLAS);

        assertThat(enMarzo.recargos().centavos()).isPositive();
        assertThat(cede.indebido())
                .containsEntry(RECARGOS, enMayo.recargos().menos(enMarzo.recargos()));
    }

    @Test
    void a_part_paid_before_gives_way_to_that_part_only() {
        nace(CUOTA, MIL, LocalDate.of(2026, 2, 1));
        pagaTodo(adeudo(MAYO_20), MAYO_20);
        Importe parte = Importe.parse("400.00");

        PagoAnterior cede = PagoAnterior.de(movimientos, Map.of(CUOTA, parte), MARZO_10, REGLAS);

        assertThat(cede.indebido()).containsEntry(CUOTA, parte);
        assertThat(cede.indebido().get(RECARGOS).centavos())
                .isPositive()
                .isLessThan(adeudo(MAYO_20).recargosCubiertos().centavos());
    }

    @Test
    void what_is_still_owed_gives_way_to_nothing() {
        nace(CUOTA, MIL, LocalDate.of(2026, 2, 1));
        paga(CUOTA, Importe.parse("300.00"), MAYO_20);
        PagoAnterior cede =
                PagoAnterior.de(
                        movimientos, Map.of(CUOTA, Importe.parse("700.00")), MARZO_10, REGLAS);
        assertThat(cede.indebido()).isEmpty();
    }

    @Test
    void the_last_payment_gives_way_to_nothing() {
        nace(CUOTA, MIL, LocalDate.of(2026, 2, 1));
        paga(CUOTA, MIL, MARZO_10);
        assertThat(PagoAnterior.de(movimientos, Map.of(CUOTA, MIL), MAYO_20, REGLAS).indebido())
                .isEmpty();
    }

    private static Map<Cuenta, Importe> todo(Adeudo adeudo) {
        return adeudo.actualizacion().esCero()
                ? Map.of(CUOTA, adeudo.suertePrincipal(), RECARGOS, adeudo.recargos())
                : Map.of(
                        CUOTA,
                        adeudo.suertePrincipal(),
                        RECARGOS,
                        adeudo.recargos(),
                        ACTUALIZACION,
                        adeudo.actualizacion());
    }

    private void pagaTodo(Adeudo adeudo, LocalDate dia) {
        todo(adeudo)
                .forEach((cuenta, importe) -> {
                    if (!cuenta.equals(CUOTA)) {
                        nace(cuenta, importe, dia);
                    }
                    paga(cuenta, importe, dia);
                });
    }

    private Adeudo adeudo(LocalDate dia) {
        return EstadoDeCuenta.de(movimientos, dia, REGLAS).adeudos().getFirst();
    }

    private void nace(Cuenta cuenta, Importe importe, LocalDate dia) {
        movimientos.add(new MovimientoDeCuenta(++siguiente, cuenta, dia, importe, true));
    }

    private void paga(Cuenta cuenta, Importe importe, LocalDate dia) {
        movimientos.add(new MovimientoDeCuenta(++siguiente, cuenta, dia, importe.negado(), false));
    }

    private static Cuenta cuenta(Rubro rubro, Componente componente) {
        return Cuenta.de(
                Clase.DETERMINADO,
                new UUID(7, 7),
                Mes.de(2026, 1),
                rubro,
                rubro == Rubro.CUOTA_FIJA ? Cuota.PATRONAL : Cuota.SIN_DISTINGUIR,
                componente);
    }
}
