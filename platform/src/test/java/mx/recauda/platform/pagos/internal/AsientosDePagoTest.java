package mx.recauda.platform.pagos.internal;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.formats.banco.PagoDeBanco;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.libro.Asiento;
import mx.recauda.ley.libro.Clase;
import mx.recauda.ley.libro.Componente;
import mx.recauda.ley.libro.Cuenta;
import mx.recauda.ley.libro.Cuota;
import mx.recauda.ley.libro.Rubro;
import mx.recauda.ley.linea.PartesDeLinea;
import mx.recauda.ley.linea.PartesDeLinea.Parte;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.pagos.internal.AsientosDeImputacion.Hoja;
import mx.recauda.platform.pagos.internal.DineroDelPago.Escrito;
import mx.recauda.platform.pagos.internal.Imputaciones.Imputacion;
import mx.recauda.platform.pagos.internal.QuienCede.Cedido;
import mx.recauda.platform.pagos.internal.QuienCede.Quien;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        Quien otro = new Quien(UUID.randomUUID(), "998");
        Cedido cede =
                new Cedido(
                        Optional.of(otro),
                        DIA.plusDays(9),
                        new TreeMap<>(Map.of(recargos, Importe.parse("3.00"))));
        Imputacion imputacion =
                new Imputacion(
                        new PartesDeLinea(
                                List.of(
                                        new Parte(cuota, Importe.parse("90.00")),
                                        new Parte(recargos, Importe.parse("4.00")))),
                        List.of(cede));
        List<Escrito> escritos =
                AsientosDeImputacion.de(
                        new Hoja(
                                "identificado:" + id,
                                new Quien(id, "999"),
                                "0119",
                                DIA,
                                "RACERF 125"),
                        imputacion,
                        new TreeMap<>(Map.of(recargos.en(Clase.EXCEDENTE), Importe.parse("6.00"))),
                        CIEN);
        List<Asiento> asientos =
                new ArrayList<>(
                        List.of(AsientosDePago.aparta(AsientosDePago.clave(pago), id, pago)));
        escritos.forEach(e -> asientos.add(e.asiento()));
        assertThat(escritos)
                .as("what gives way is money of the payment that brought it")
                .allSatisfy(e -> assertThat(e.asiento().origen().id()).isEqualTo(e.quien().pago()))
                .extracting(Escrito::quien)
                .contains(otro);
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
