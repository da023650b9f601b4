package mx.recauda.platform.pagos.internal;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.formats.banco.PagoDeBanco;
import mx.recauda.ley.dinero.Importe;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;

class AsientosDePagoTest {

    private static final Importe CIEN = Importe.parse("100.00");
    private static final LocalDate DIA = LocalDate.of(2026, 5, 18);

    @ParameterizedTest
    @CsvSource({
        "0 1, 7, 0_1, 7",
        "0ñ1, 7, 0ü1, 7",
        "1:2, 3, 1, 2:3",
        "1, 2:3, 1:2, 3",
        "1%3A2, 3, 1:2, 3",
        "+, 3, ' ', 3"
    })
    void different_banks_or_operations_never_share_a_key(
            String banco, String operacion, String otroBanco, String otraOperacion) {
        assertThat(AsientosDePago.clave(pago(banco, operacion)))
                .isNotEqualTo(AsientosDePago.clave(pago(otroBanco, otraOperacion)));
    }

    @Test
    void no_two_of_many_random_payments_share_a_key_and_every_key_enters_the_ledger() {
        long semilla = 20261121;
        Random azar = new Random(semilla);
        Set<String> pagos = new HashSet<>();
        Set<String> claves = new HashSet<>();
        for (int i = 0; i < 5_000; i++) {
            String banco = texto(azar, 3);
            String operacion = texto(azar, i % 50 == 0 ? 120 : 3);
            pagos.add(banco + "," + operacion);
            PagoDeBanco pago = pago(banco, operacion);
            claves.add(AsientosDePago.clave(pago));
            assertThat("accesorios-" + AsientosDePago.clave(pago))
                    .as("seed %d, payment %d", semilla, i)
                    .matches("[!-~]{1,200}");
            assertThat(AsientosDePago.claveDeRepetido(pago))
                    .matches("[!-~]{1,200}")
                    .isNotEqualTo(AsientosDePago.clave(pago));
        }
        assertThat(claves).hasSameSizeAs(pagos);
    }

    @Test
    void the_key_of_an_ordinary_operation_is_readable() {
        assertThat(AsientosDePago.clave(pago("999", "20260518-000017")))
                .isEqualTo("pago:999:20260518-000017");
    }

    private static String texto(Random azar, int largo) {
        String letras = "a1:_ %+ñ|";
        StringBuilder texto = new StringBuilder();
        for (int i = azar.nextInt(largo) + 1; i > 0; i--) {
            texto.append(letras.charAt(azar.nextInt(letras.length())));
        }
        return texto.toString();
    }

    private static PagoDeBanco pago(String banco, String operacion) {
        return new PagoDeBanco(2, "LINEA", banco, operacion, CIEN, DIA);
    }
}
