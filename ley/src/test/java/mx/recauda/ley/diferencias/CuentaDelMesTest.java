package mx.recauda.ley.diferencias;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.ley.confronta.Linea;
import mx.recauda.ley.confronta.Montos;
import mx.recauda.ley.dinero.Importe;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * An undue payment comes from facts or from the institute, never from a lower determination alone.
 */
class CuentaDelMesTest {

    /** One line, in pesos: positive, in favour of the employer; negative, against him. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    CASE                                                | DECLARADO | CAMBIOS | RECONOCIDO | EXIGIDO | LIQUIDADO | SALDO
                    nothing happened                                    | 100       | 0       | 100        | 100     | 0         | 0
                    he determines less than he had                      | 80        | 0       | 100        | 100     | 0         | 0
                    he determines less than an omission liquidated      | 5         | 0       | 100        | 100     | 0         | 0
                    the same, and the institute comes to less later     | 5         | 0       | 90         | 100     | 0         | 10
                    he determines less, as the institute knew already   | 80        | 0       | 80         | 100     | 0         | 20
                    he determines still less than the institute knew    | 60        | 0       | 80         | 100     | 0         | 20
                    he determines less, the office takes his figure     | 80        | 0       | 80         | 100     | 0         | 20
                    he determines less, the office sustains its own     | 100       | 0       | 100        | 100     | 0         | 0
                    he determines less, and facts add later             | 80        | 10      | 110        | 100     | 0         | -10
                    he determines less, and facts lower it later        | 80        | -10     | 90         | 100     | 0         | 10
                    facts lower what he determined under the proposal   | 80        | -10     | 90         | 80      | 0         | 10
                    facts lower what he determined over the proposal    | 120       | -20     | 80         | 120     | 0         | 20
                    facts against                                       | 100       | 10      | 110        | 100     | 0         | -10
                    facts against, liquidated                           | 100       | 10      | 110        | 110     | 10        | 0
                    facts against, liquidated and annulled              | 100       | 0       | 100        | 110     | 10        | 10
                    the same of one who determined under the proposal   | 80        | 0       | 100        | 90      | 10        | 10
                    an omission liquidated                              | 0         | 100     | 100        | 100     | 100       | 0
                    an omission not liquidated yet                      | 0         | 100     | 100        | 0       | 0         | -100
                    facts lower an omission liquidated                  | 0         | 80      | 80         | 100     | 100       | 20
                    """)
    void one_line(
            String caso,
            long declarado,
            long cambios,
            long reconocido,
            long exigido,
            long liquidado,
            long esperado) {
        SaldoDelMes saldo =
                new CuentaDelMes(
                                pesos(declarado),
                                pesos(cambios),
                                pesos(reconocido),
                                pesos(exigido),
                                pesos(liquidado),
                                Montos.CERO)
                        .saldo();
        assertThat(saldo.aFavor()).as(caso).isEqualTo(pesos(Math.max(0, esperado)));
        assertThat(saldo.aCargo()).as(caso).isEqualTo(pesos(Math.max(0, -esperado)));
    }

    @Test
    void a_credit_that_he_determines_lower_is_not_in_favour_until_the_office_accepts_it() {
        Linea amortizacion = Linea.AMORTIZACION;
        Montos antes = Montos.CERO.con(amortizacion, Importe.parse("500.00"));
        Montos ahora = Montos.CERO.con(amortizacion, Importe.parse("300.00"));
        Montos cero = Montos.CERO;

        assertThat(new CuentaDelMes(ahora, cero, cero, antes, cero, cero).saldo().aFavor())
                .isEqualTo(cero);
        assertThat(
                        new CuentaDelMes(ahora, cero, ahora.menos(antes), antes, cero, cero)
                                .saldo()
                                .aFavor())
                .isEqualTo(antes.menos(ahora));
    }

    @Test
    void
            what_was_paid_of_a_liquidation_without_effect_is_in_favour_as_far_as_nothing_else_is_owed() {
        Montos cero = Montos.CERO;
        Montos cien = pesos(100);
        SaldoDelMes nada = new CuentaDelMes(cien, cero, cien, cien, cero, cero).saldo();
        assertThat(nada.conLoPagadoSinEfecto(pesos(10)).aFavor()).isEqualTo(pesos(10));
        SaldoDelMes siSeDebe =
                new CuentaDelMes(cien, pesos(10), pesos(110), cien, cero, cero)
                        .saldo()
                        .conLoPagadoSinEfecto(pesos(10));
        assertThat(siSeDebe.aFavor()).isEqualTo(cero);
        assertThat(siSeDebe.aCargo()).isEqualTo(pesos(10));
    }

    /** In pesos: determinations as {@code declared+liquidated}; what the institute comes to. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    CASE                                                   | PASOS             | RECONOCIDO | SALDO
                    one determination                                      | 100+0             | 100        | 0
                    what he accepted is demanded once when he declares it  | 60+40,100+0       | 100        | 0
                    an omission liquidated and determined late             | 0+100,100+0       | 100        | 0
                    in excess, then as the institute                       | 150+0,100+0       | 100        | 50
                    and a higher one after it does not make it owed again  | 150+0,100+0,160+0 | 100        | 50
                    nor a higher one that is still under the first         | 150+0,100+0,130+0 | 100        | 50
                    unless the institute comes to it                       | 150+0,100+0,160+0 | 160        | 0
                    a higher one alone is his own figure                   | 100+0,160+0       | 100        | 0
                    """)
    void what_was_renounced_stays_in_favour(
            String caso, String pasos, long reconocido, long esperado) {
        List<CuentaDelMes.Paso> dePaso =
                Stream.of(pasos.split(","))
                        .map(p -> p.split("\\+"))
                        .map(p ->
                                new CuentaDelMes.Paso(
                                        pesos(Long.parseLong(p[0])), pesos(Long.parseLong(p[1]))))
                        .toList();
        SaldoDelMes saldo =
                CuentaDelMes.de(dePaso, Montos.CERO, Montos.CERO, pesos(reconocido)).saldo();
        assertThat(saldo.aFavor()).as(caso).isEqualTo(pesos(esperado));
        assertThat(saldo.aCargo()).as(caso).isEqualTo(Montos.CERO);
    }

    @Test
    void without_a_lower_determination_it_is_owed_less_demanded() {
        SplittableRandom azar = new SplittableRandom(299);
        for (int caso = 0; caso < 1_000; caso++) {
            Montos declarado = montos(azar);
            Montos cambios = montos(azar).menos(montos(azar));
            Montos liquidado = montos(azar);
            Montos exigido = declarado.mas(liquidado);
            assertThat(
                            new CuentaDelMes(
                                            declarado,
                                            cambios,
                                            montos(azar),
                                            exigido,
                                            liquidado,
                                            Montos.CERO)
                                    .saldo())
                    .isEqualTo(SaldoDelMes.de(declarado.mas(cambios), exigido));
        }
    }

    @Test
    void whatever_he_determines_lower_alone_nothing_is_in_favour() {
        SplittableRandom azar = new SplittableRandom(131);
        for (int caso = 0; caso < 1_000; caso++) {
            Montos propuesto = montos(azar);
            Montos exigido = propuesto.mas(montos(azar).menos(montos(azar)));
            SaldoDelMes saldo =
                    new CuentaDelMes(
                                    montos(azar),
                                    Montos.CERO,
                                    propuesto,
                                    exigido,
                                    Montos.CERO,
                                    Montos.CERO)
                            .saldo();
            for (Linea linea : Linea.TODAS) {
                long apoyo = exigido.de(linea).menos(propuesto.de(linea)).centavos();
                assertThat(saldo.aFavor().de(linea).centavos()).isBetween(0L, Math.max(0, apoyo));
            }
        }
    }

    private static Montos pesos(long pesos) {
        return Montos.CERO.con(Linea.RETIRO, Importe.deCentavos(pesos * 100));
    }

    private static Montos montos(SplittableRandom azar) {
        return Montos.de(l -> Importe.deCentavos(azar.nextInt(3) * azar.nextLong(5_000)));
    }
}
