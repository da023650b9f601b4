package mx.recauda.platform.determinacion.internal;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.ley.cedula.Hecho;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.dinero.Tasa;
import mx.recauda.ley.identidad.Nss;
import mx.recauda.ley.identidad.RegistroPatronal;
import mx.recauda.ley.parametros.Zona;
import mx.recauda.platform.afiliacion.cuotas.EmpleosParaCuotas.Empleo;
import mx.recauda.platform.afiliacion.cuotas.EmpleosParaCuotas.PatronConocido;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The inputs of a run are pinned by the hash of this text: another text is another run. */
class HechosCanonicosTest {

    private static final UUID UNA = new UUID(0, 1);
    private static final UUID OTRA = new UUID(0, 2);
    private static final Tasa PRIMA = Tasa.dePorcentaje("0.54355");

    private static final PatronConocido PATRON =
            new PatronConocido(
                    new UUID(0, 9),
                    RegistroPatronal.parse("A0112345103"),
                    "TALLERES, S.A.",
                    "TAL010101AA1",
                    "0119",
                    "10",
                    Zona.GENERAL,
                    "I",
                    "841",
                    Optional.of(PRIMA));

    private static final Empleo PRIMERA =
            new Empleo(
                    UNA,
                    Nss.parse("01198500017"),
                    "GARCIA LOPEZ LUIS",
                    "GALL850101HJCRPS02",
                    List.of(
                            new Hecho.Alta(dia(1), Importe.parse("450.50")),
                            new Hecho.CambioDeSalario(dia(5), Importe.parse("500.00")),
                            new Hecho.Ausencia(dia(7), 2),
                            new Hecho.Incapacidad(dia(10), 3, "AB123456", false),
                            new Hecho.Incapacidad(dia(14), 4, "AB123457", true),
                            new Hecho.Baja(dia(20))));

    private static final Empleo SEGUNDA =
            new Empleo(
                    OTRA,
                    Nss.parse("92098112342"),
                    "OTRA",
                    "",
                    List.of(new Hecho.Alta(dia(2), Importe.parse("278.80"))));

    private static final Map<UUID, List<Hecho.SalarioDiario>> DIARIOS =
            Map.of(OTRA, List.of(new Hecho.SalarioDiario(dia(2), Importe.parse("265.00"))));

    @Test
    void each_fact_is_its_day_its_letter_and_what_it_says() {
        assertThat(HechosCanonicos.texto(PATRON, PRIMA, List.of(PRIMERA, SEGUNDA), DIARIOS))
                .isEqualTo(
                        """
                        A0112345103,GENERAL,54355
                        01198500017,2026-03-01A45050,2026-03-05S50000,2026-03-07U2,2026-03-10I3AB123456,2026-03-14L4AB123457,2026-03-20B
                        92098112342,2026-03-02A27880,2026-03-02D26500
                        """);
    }

    @Test
    void it_is_the_same_whatever_order_workers_were_read_in() {
        assertThat(HechosCanonicos.huella(PATRON, PRIMA, List.of(SEGUNDA, PRIMERA), DIARIOS))
                .isEqualTo(
                        HechosCanonicos.huella(PATRON, PRIMA, List.of(PRIMERA, SEGUNDA), DIARIOS))
                .matches("[0-9a-f]{64}");
    }

    @Test
    void any_fact_moves_it() {
        String suya = HechosCanonicos.huella(PATRON, PRIMA, List.of(PRIMERA, SEGUNDA), DIARIOS);

        assertThat(
                        List.of(
                                HechosCanonicos.huella(PATRON, PRIMA, List.of(PRIMERA), DIARIOS),
                                HechosCanonicos.huella(
                                        PATRON, PRIMA, List.of(PRIMERA, SEGUNDA), Map.of()),
                                HechosCanonicos.huella(
                                        PATRON,
                                        Tasa.dePorcentaje("0.54356"),
                                        List.of(PRIMERA, SEGUNDA),
                                        DIARIOS)))
                .doesNotContain(suya)
                .doesNotHaveDuplicates();
    }

    private static LocalDate dia(int dia) {
        return LocalDate.of(2026, 3, dia);
    }
}
