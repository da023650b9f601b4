package mx.recauda.ley.diferencias;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.ley.confronta.Linea;
import mx.recauda.ley.confronta.Montos;
import mx.recauda.ley.dinero.Importe;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Only what was paid beyond what was owed is an undue payment. */
class PagoIndebidoTest {

    @ParameterizedTest(
            name = "in favour {0} of {1}, asked of what has no effect {2}, paid {3}: {4}")
    @CsvSource({
        // Determined 100, owed 80, paid all: 20.
        "20.00, 100.00,  0.00, 100.00, 20.00",
        // Paid only what was owed, or less: nothing.
        "20.00, 100.00,  0.00,  80.00,  0.00",
        "20.00, 100.00,  0.00,   0.00,  0.00",
        // Paid a part of the excess: that part.
        "20.00, 100.00,  0.00,  90.00, 10.00",
        // 15 of the excess were asked back before, and are still demanded: only the rest.
        " 5.00, 100.00,  0.00, 100.00,  5.00",
        " 5.00, 100.00,  0.00,  97.00,  2.00",
        // 20 were paid of a liquidation, which was revoked, and asked back; then 5 less are owed.
        " 5.00,  80.00, 20.00, 100.00,  5.00",
        " 5.00,  80.00, 20.00,  97.00,  2.00",
        // The same, with 10 more determined since and not paid: what was asked back pays nothing.
        " 5.00,  90.00, 20.00, 100.00,  0.00",
        "12.00,  90.00, 20.00, 100.00,  2.00",
        // Paid twice: what was never demanded is of the ledger's excess account, not of this.
        "20.00, 100.00,  0.00, 200.00, 20.00"
    })
    void it_is_what_was_paid_beyond_what_was_owed(
            String aFavor, String exigido, String devuelto, String pagado, String indebido) {
        assertThat(
                        PagoIndebido.de(
                                retiro(aFavor), retiro(exigido), retiro(devuelto), retiro(pagado)))
                .isEqualTo(retiro(indebido));
    }

    @ParameterizedTest(name = "left without effect {0}, in force {1}, asked {2}, paid {3}: {4}")
    @CsvSource({
        // Determined and paid 80; 20 liquidated, paid and left without effect.
        "20.00,  80.00,  0.00, 100.00, 20.00",
        // The liquidation was never paid, or only a part of it.
        "20.00,  80.00,  0.00,  80.00,  0.00",
        "20.00,  80.00,  0.00,  95.00, 15.00",
        // More than that was paid: the rest is of the ledger's excess account.
        "20.00,  80.00,  0.00, 150.00, 20.00",
        // Liquidated again and in force: it is owed.
        "20.00, 100.00,  0.00, 100.00,  0.00",
        // Asked back: nothing is left, and never less than nothing.
        "20.00,  80.00, 20.00, 100.00,  0.00",
        "20.00,  80.00,  5.00, 100.00, 15.00",
        "20.00, 100.00, 20.00, 100.00,  0.00",
        // Asked back, liquidated, paid and left without effect again.
        "40.00,  80.00, 20.00, 120.00, 20.00"
    })
    void of_a_liquidation_without_effect_it_is_what_was_paid_of_it(
            String revocado, String exigido, String devuelto, String pagado, String indebido) {
        assertThat(
                        PagoIndebido.sinEfecto(
                                retiro(revocado),
                                retiro(exigido),
                                retiro(devuelto),
                                retiro(pagado)))
                .isEqualTo(retiro(indebido));
    }

    private static Montos retiro(String importe) {
        return Montos.CERO.con(Linea.RETIRO, Importe.parse(importe));
    }
}
