package mx.recauda.ley.accesorios;

import mx.recauda.ley.fuente.Fuente;
import mx.recauda.ley.tiempo.Calendario;
import mx.recauda.ley.tiempo.Plazo;
import mx.recauda.ley.tiempo.Vigencia;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * When the right to collect a credit is lost by time.
 *
 * @param cincoAnios five years from the last act that interrupted, suspensions added
 * @param topeDiezAnios ten years from when it could be demanded, suspensions added
 * @param prescribe the earlier of both
 * @param actosEficaces acts that came in time to interrupt, in order
 */
public record Prescripcion(
        LocalDate cincoAnios,
        LocalDate topeDiezAnios,
        LocalDate prescribe,
        List<LocalDate> actosEficaces) {

    private static final int CINCO_ANIOS_MESES = 60;
    private static final int DIEZ_ANIOS_MESES = 120;

    /** Keeps an immutable copy. */
    public Prescripcion {
        actosEficaces = List.copyOf(actosEficaces);
    }

    /**
     * The day on which a credit prescribes.
     *
     * @param exigible day from which it could be demanded
     * @param actos acts of collection made known to the debtor, and recognitions of the debt
     * @param suspensiones days on which collection was suspended; the last day of each is the day
     *     it is lifted and counts again; a day in several of them counts once
     * @throws AccesorioImposible when a suspension that matters is still open
     */
    @Fuente("LSS 298; CFF 146")
    public static Prescripcion de(
            LocalDate exigible,
            List<LocalDate> actos,
            List<Vigencia> suspensiones,
            Calendario calendario) {
        List<LocalDate> eficaces = new ArrayList<>();
        LocalDate inicio = exigible;
        for (LocalDate acto : actos.stream().sorted(Comparator.naturalOrder()).toList()) {
            LocalDate corre = vence(inicio, CINCO_ANIOS_MESES, suspensiones, calendario);
            if (!acto.isBefore(inicio) && acto.isBefore(corre)) {
                eficaces.add(acto);
                inicio = acto;
            }
        }
        LocalDate cinco = vence(inicio, CINCO_ANIOS_MESES, suspensiones, calendario);
        LocalDate diez = vence(exigible, DIEZ_ANIOS_MESES, suspensiones, calendario);
        return new Prescripcion(cinco, diez, cinco.isBefore(diez) ? cinco : diez, eficaces);
    }

    /**
     * The day on which the power to determine a credit expires: five years that nothing interrupts;
     * only a challenge suspends them.
     *
     * @param conocimiento day of filing, or on which the institute knew of the fact
     */
    @Fuente("LSS 297")
    public static LocalDate caducidad(
            LocalDate conocimiento, List<Vigencia> suspensiones, Calendario calendario) {
        return vence(conocimiento, CINCO_ANIOS_MESES, suspensiones, calendario);
    }

    /** The day on which the right to a refund expires: five years from the payment. */
    @Fuente("LSS 299")
    public static LocalDate devolucion(LocalDate pago, Calendario calendario) {
        return vence(pago, CINCO_ANIOS_MESES, List.of(), calendario);
    }

    private static LocalDate vence(
            LocalDate inicio, int meses, List<Vigencia> suspensiones, Calendario calendario) {
        LocalDate fin = Plazo.deMeses(inicio, meses, calendario, "").ultimoDia();
        LocalDate contado = inicio;
        for (Vigencia suspension : enOrden(suspensiones)) {
            LocalDate desde = suspension.desde().isBefore(contado) ? contado : suspension.desde();
            if (!desde.isBefore(fin)) {
                break;
            }
            LocalDate hasta =
                    suspension
                            .hasta()
                            .orElseThrow(() ->
                                    new AccesorioImposible(
                                            ErrorDeAccesorios.SUSPENSION_ABIERTA,
                                            suspension.desde().toString()));
            if (hasta.isAfter(desde)) {
                fin = fin.plusDays(ChronoUnit.DAYS.between(desde, hasta));
                contado = hasta;
            }
        }
        return fin;
    }

    private static List<Vigencia> enOrden(List<Vigencia> suspensiones) {
        return suspensiones.stream().sorted(Comparator.comparing(Vigencia::desde)).toList();
    }
}
