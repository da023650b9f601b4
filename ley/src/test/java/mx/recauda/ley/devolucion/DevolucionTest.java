package mx.recauda.ley.devolucion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import mx.recauda.ley.accesorios.Inpc;
import mx.recauda.ley.accesorios.TasasDeRecargos;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.libro.Clase;
import mx.recauda.ley.libro.Componente;
import mx.recauda.ley.libro.Cuenta;
import mx.recauda.ley.libro.Cuota;
import mx.recauda.ley.libro.Rubro;
import mx.recauda.ley.tiempo.Mes;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Dictamen, Resolucion, Reintegro, PagadoDeMas, ActoDeDevolucion. */
class DevolucionTest {

    private static final UUID REGISTRO = new UUID(0, 1);
    private static final LocalDate LEJOS = LocalDate.of(2099, 12, 31);

    // The indices are those of pagos.md; the factors were divided by hand and cut at four decimals.
    @ParameterizedTest(name = "{0}: {1} paid {2}, available {3}, term until {4}")
    @CsvSource({
        "same month, 100000.00, 2025-02-03, 2025-02-28, 2025-04-30, 1.0000, 0.00, 0, 0.00",
        "next month, 100000.00, 2025-02-17, 2025-03-17, 2025-04-30, 1.0027, 270.00, 0, 0.00",
        "index unpublished, 100000.00, 2025-02-17, 2025-03-05, 2025-04-30, 1.0000, 0.00, 0, 0.00",
        "across years, 100000.00, 2025-12-17, 2026-02-20, 2026-03-31, 1.0066, 660.00, 0, 0.00",
        "prices fell, 75000.00, 2023-04-17, 2023-07-07, 2023-07-31, 1.0000, 0.00, 0, 0.00",
        "on the last day, 100000.00, 2025-12-17, 2026-02-20, 2026-02-20, 1.0066, 660.00, 0, 0.00",
        "three months late, 100000.00, 2025-12-17, 2026-02-20, 2025-12-17, 1.0066, 660.00, 3, 5647.03",
        "a day late, 100000.00, 2025-02-17, 2025-03-18, 2025-03-17, 1.0027, 270.00, 1, 1473.97"
    })
    void what_was_paid_unduly_is_restated_and_late_money_earns_interest(
            String caso,
            String importe,
            LocalDate pagado,
            LocalDate disponible,
            LocalDate limite,
            String factor,
            String actualizacion,
            int meses,
            String interes) {
        Resolucion resolucion =
                Resolucion.de(
                        List.of(de(pagado, Rubro.CUOTA_FIJA, Cuota.PATRONAL, importe)),
                        pagado,
                        false,
                        Importe.CERO);

        Reintegro reintegro =
                Reintegro.de(
                        resolucion,
                        disponible,
                        limite,
                        Inpc.incluido(),
                        TasasDeRecargos.incluidas());

        assertThat(reintegro.partes().getFirst().actualizacion().factor().toString())
                .as(caso)
                .isEqualTo(factor);
        assertThat(reintegro.actualizacion()).isEqualTo(Importe.parse(actualizacion));
        assertThat(reintegro.intereses().meses()).isEqualTo(meses);
        assertThat(reintegro.interes()).isEqualTo(Importe.parse(interes));
        assertThat(reintegro.total())
                .isEqualTo(
                        Importe.parse(importe)
                                .mas(Importe.parse(actualizacion))
                                .mas(Importe.parse(interes)));
    }

    @ParameterizedTest
    @CsvSource({
        "CUOTA_FIJA, PATRONAL, 2021-03-17, 2026-03-17, false, PROCEDE",
        "CUOTA_FIJA, PATRONAL, 2021-03-17, 2026-03-18, false, PRESCRITA",
        "INVALIDEZ_Y_VIDA, OBRERA, 2025-03-17, 2026-03-17, false, RETENIDA",
        "INVALIDEZ_Y_VIDA, OBRERA, 2025-03-17, 2026-03-17, true, PROCEDE",
        "INVALIDEZ_Y_VIDA, OBRERA, 2021-03-17, 2026-03-18, true, PRESCRITA",
        "IMSS_SIN_DESGLOSE, SIN_DISTINGUIR, 2025-03-17, 2026-03-17, false, RETENIDA",
        "IMSS_SIN_DESGLOSE, SIN_DISTINGUIR, 2025-03-17, 2026-03-17, true, PROCEDE",
        "CESANTIA_Y_VEJEZ, PATRONAL, 2025-03-17, 2026-03-17, true, SE_CERTIFICA",
        "RETIRO, PATRONAL, 2019-03-17, 2026-03-17, true, SE_CERTIFICA",
        "INFONAVIT, PATRONAL, 2025-03-17, 2026-03-17, true, DE_VIVIENDA",
        "AMORTIZACION, OBRERA, 2025-03-17, 2026-03-17, true, DE_VIVIENDA"
    })
    void each_part_is_answered_by_its_fund_its_share_and_its_age(
            Rubro rubro,
            Cuota cuota,
            LocalDate pagado,
            LocalDate solicitada,
            boolean noRetenida,
            Dictamen dictamen) {
        PagadoDeMas parte = de(pagado, rubro, cuota, "10.00");

        assertThat(Dictamen.de(parte, solicitada, noRetenida)).isEqualTo(dictamen);
    }

    @Test
    void the_cost_of_benefits_is_taken_from_what_proceeds_and_never_beyond_it() {
        LocalDate dia = LocalDate.of(2026, 1, 19);
        List<PagadoDeMas> pagado =
                List.of(
                        de(dia, Rubro.RETIRO, Cuota.PATRONAL, "70.00"),
                        de(dia, Rubro.CUOTA_FIJA, Cuota.PATRONAL, "100.00"),
                        de(dia, Rubro.GUARDERIAS, Cuota.PATRONAL, "50.00"));

        Resolucion parcial = Resolucion.de(pagado, dia, false, Importe.parse("120.00"));
        Resolucion entera = Resolucion.de(pagado, dia, false, Importe.parse("999.00"));

        assertThat(parcial.solicitado()).isEqualTo(Importe.parse("220.00"));
        assertThat(parcial.procede()).isEqualTo(Importe.parse("30.00"));
        assertThat(parcial.certificado()).isEqualTo(Importe.parse("70.00"));
        assertThat(entera.procede()).isEqualTo(Importe.CERO);
        assertThat(reintegro(entera).partes()).isEmpty();
        assertThat(reintegro(parcial).importe()).isEqualTo(Importe.parse("30.00"));
    }

    @Test
    void an_index_that_is_not_known_is_told_once_whatever_the_parts() {
        LocalDate dia = LocalDate.of(2026, 8, 17);
        Resolucion resolucion =
                Resolucion.de(
                        List.of(
                                de(dia, Rubro.CUOTA_FIJA, Cuota.PATRONAL, "10.00"),
                                de(dia, Rubro.GUARDERIAS, Cuota.PATRONAL, "20.00")),
                        dia,
                        false,
                        Importe.CERO);

        Reintegro reintegro =
                Reintegro.de(
                        resolucion,
                        LocalDate.of(2026, 11, 21),
                        LEJOS,
                        Inpc.incluido(),
                        TasasDeRecargos.incluidas());

        assertThat(reintegro.avisos())
                .singleElement()
                .satisfies(a -> assertThat(a.codigo().codigo()).startsWith("ACC-"));
    }

    private static Reintegro reintegro(Resolucion resolucion) {
        return Reintegro.de(
                resolucion,
                LocalDate.of(2026, 1, 30),
                LEJOS,
                Inpc.incluido(),
                TasasDeRecargos.incluidas());
    }

    @Test
    void what_was_too_much_came_with_the_last_payments() {
        PagadoDeMas primero =
                de(LocalDate.of(2026, 1, 17), Rubro.CUOTA_FIJA, Cuota.PATRONAL, "90.00");
        PagadoDeMas ultimo =
                de(LocalDate.of(2026, 3, 2), Rubro.CUOTA_FIJA, Cuota.PATRONAL, "20.00");

        assertThat(PagadoDeMas.ultimos(List.of(primero, ultimo), Importe.parse("25.00")))
                .extracting(PagadoDeMas::dia, p -> p.importe().toString())
                .containsExactly(tuple(ultimo.dia(), "20.00"), tuple(primero.dia(), "5.00"));
        assertThat(PagadoDeMas.ultimos(List.of(primero, ultimo), Importe.CERO)).isEmpty();
        assertThat(
                        PagadoDeMas.ultimos(List.of(primero), Importe.parse("500.00")).stream()
                                .map(PagadoDeMas::importe))
                .containsExactly(Importe.parse("90.00"));
    }

    @Test
    void nothing_is_paid_before_it_is_ordered_nor_granted_before_it_is_received() {
        assertThat(
                        ActoDeDevolucion.estado(
                                List.of(
                                        ActoDeDevolucion.SOLICITA,
                                        ActoDeDevolucion.RECIBE,
                                        ActoDeDevolucion.CONCEDE,
                                        ActoDeDevolucion.ORDENA,
                                        ActoDeDevolucion.PAGA)))
                .isEqualTo(EstadoDeDevolucion.PAGADA);
        for (ActoDeDevolucion acto :
                List.of(
                        ActoDeDevolucion.CONCEDE,
                        ActoDeDevolucion.ORDENA,
                        ActoDeDevolucion.PAGA,
                        ActoDeDevolucion.DESHACE)) {
            List<ActoDeDevolucion> actos = List.of(ActoDeDevolucion.SOLICITA, acto);
            assertThatThrownBy(() -> ActoDeDevolucion.estado(actos))
                    .as(acto.name())
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> ActoDeDevolucion.estado(List.of(ActoDeDevolucion.PAGA)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "PAGADA, ORDENADA",
        "ORDENADA, CONCEDIDA",
        "CONCEDIDA, RECIBIDA",
        "NEGADA, RECIBIDA",
    })
    void each_step_that_moved_money_is_undone_one_at_a_time(
            EstadoDeDevolucion estado, EstadoDeDevolucion queda) {
        assertThat(ActoDeDevolucion.DESHACE.desde(estado)).contains(queda);
        assertThat(ActoDeDevolucion.queDejo(estado)).isPresent();
        assertThat(ActoDeDevolucion.DESISTE.desde(estado)).isEmpty();
    }

    private static PagadoDeMas de(LocalDate dia, Rubro rubro, Cuota cuota, String importe) {
        return new PagadoDeMas(
                new UUID(7, dia.toEpochDay()),
                dia,
                Cuenta.de(
                        Clase.EXCEDENTE,
                        REGISTRO,
                        Mes.de(dia),
                        rubro,
                        cuota,
                        Componente.SUERTE_PRINCIPAL),
                Importe.parse(importe));
    }
}
