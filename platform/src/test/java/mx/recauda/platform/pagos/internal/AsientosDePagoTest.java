package mx.recauda.platform.pagos.internal;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.formats.banco.PagoDeBanco;
import mx.recauda.ley.cuenta.PagoAnterior;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.libro.Asiento;
import mx.recauda.ley.libro.Clase;
import mx.recauda.ley.libro.Componente;
import mx.recauda.ley.libro.Cuenta;
import mx.recauda.ley.libro.Cuota;
import mx.recauda.ley.libro.Rubro;
import mx.recauda.ley.linea.LineaDeCaptura;
import mx.recauda.ley.linea.PartesDeLinea;
import mx.recauda.ley.linea.PartesDeLinea.Parte;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.pagos.Linea;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

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

    @Test
    void every_entry_of_a_payment_identified_later_can_enter_the_ledger_and_empties_what_waited() {
        UUID id = UUID.randomUUID();
        PagoDeBanco pago = pago("999", "20260518-000017");
        Cuenta cuota = cuenta(Rubro.CUOTA_FIJA, Cuota.PATRONAL, Componente.SUERTE_PRINCIPAL);
        Cuenta recargos =
                cuenta(Rubro.IMSS_SIN_DESGLOSE, Cuota.SIN_DISTINGUIR, Componente.RECARGOS);
        Linea linea =
                new Linea(
                        UUID.randomUUID(),
                        new LineaDeCaptura(7, DIA, CIEN),
                        cuota.registro().orElseThrow(),
                        "0119",
                        new PartesDeLinea(
                                List.of(
                                        new Parte(cuota, Importe.parse("90.00")),
                                        new Parte(recargos, Importe.parse("10.00")))),
                        Instant.EPOCH,
                        "sistema");
        TreeMap<Cuenta, Importe> cede = new TreeMap<>(Map.of(recargos, Importe.parse("3.00")));
        PorAplicar.Toma toma =
                new PorAplicar.Toma(
                        Map.of(cuota, Importe.parse("90.00"), recargos, Importe.parse("4.00")),
                        new PagoAnterior(DIA.plusDays(9), cede));

        List<Asiento> asientos =
                new ArrayList<>(
                        List.of(AsientosDePago.aparta(AsientosDePago.clave(pago), id, pago)));
        asientos.addAll(AsientosDePago.identifica(id, pago, linea, "0119", toma));

        assertThat(asientos).allSatisfy(a -> assertThat(a.defectos()).isEmpty());
        assertThat(asientos).extracting(Asiento::clave).doesNotHaveDuplicates();
        Map<Cuenta, Importe> saldos = new TreeMap<>();
        asientos.forEach(a ->
                a.partidas().forEach(p -> saldos.merge(p.cuenta(), p.importe(), Importe::mas)));
        assertThat(saldos)
                .containsEntry(
                        Cuenta.comun(Clase.POR_IDENTIFICAR, Rubro.POR_IDENTIFICAR), Importe.CERO)
                .containsEntry(Cuenta.comun(Clase.BANCO, Rubro.POR_IDENTIFICAR), Importe.CERO)
                .containsEntry(Cuenta.comun(Clase.BANCO, Rubro.IMSS_SIN_DESGLOSE), CIEN)
                .containsEntry(cuota, Importe.parse("-90.00"))
                .containsEntry(recargos.en(Clase.EXCEDENTE), Importe.parse("-9.00"));
    }

    private static Cuenta cuenta(Rubro rubro, Cuota cuota, Componente componente) {
        return Cuenta.de(
                Clase.DETERMINADO, new UUID(7, 7), Mes.de(2026, 3), rubro, cuota, componente);
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
