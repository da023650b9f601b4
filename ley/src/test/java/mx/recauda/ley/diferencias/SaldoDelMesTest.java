package mx.recauda.ley.diferencias;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.ley.confronta.Linea;
import mx.recauda.ley.confronta.Montos;
import mx.recauda.ley.dinero.Importe;

import org.junit.jupiter.api.Test;

import java.util.SplittableRandom;

/** What is owed in one line never lowers what is in favour in another. */
class SaldoDelMesTest {

    @Test
    void what_is_against_less_what_is_in_favour_is_what_changed_and_no_line_is_in_both() {
        SplittableRandom azar = new SplittableRandom(39);
        for (int caso = 0; caso < 1_000; caso++) {
            Montos debido = montos(azar);
            Montos exigido = montos(azar);
            SaldoDelMes saldo = SaldoDelMes.de(debido, exigido);
            assertThat(saldo.aCargo().menos(saldo.aFavor())).isEqualTo(debido.menos(exigido));
            for (Linea linea : Linea.TODAS) {
                assertThat(saldo.aCargo().de(linea).centavos()).isNotNegative();
                assertThat(saldo.aFavor().de(linea).centavos()).isNotNegative();
                assertThat(saldo.aCargo().de(linea).esCero() || saldo.aFavor().de(linea).esCero())
                        .isTrue();
            }
        }
    }

    @Test
    void a_line_in_favour_does_not_lower_another_one() {
        Montos debido = Montos.CERO.con(Linea.RETIRO, Importe.deCentavos(900));
        Montos exigido = Montos.CERO.con(Linea.GUARDERIAS, Importe.deCentavos(400));
        SaldoDelMes saldo = SaldoDelMes.de(debido, exigido);
        assertThat(saldo.aCargo()).isEqualTo(debido);
        assertThat(saldo.aFavor()).isEqualTo(exigido);
    }

    @Test
    void what_was_asked_back_is_not_asked_again() {
        Montos exigido = Montos.CERO.con(Linea.RETIRO, Importe.deCentavos(900));
        SaldoDelMes saldo = SaldoDelMes.de(Montos.CERO, exigido);
        assertThat(saldo.sinLoSolicitado(exigido).aFavor()).isEqualTo(Montos.CERO);
        Montos parte = Montos.CERO.con(Linea.RETIRO, Importe.deCentavos(500));
        assertThat(saldo.sinLoSolicitado(parte).aFavor().total())
                .isEqualTo(Importe.deCentavos(400));
    }

    private static Montos montos(SplittableRandom azar) {
        return Montos.de(l -> Importe.deCentavos(azar.nextInt(3) * azar.nextLong(5_000)));
    }
}
