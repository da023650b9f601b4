package mx.recauda.ley.tiempo;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.ley.fuente.Fuente;
import mx.recauda.ley.tiempo.PasoDePlazo.Clase;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A legal term and the story of its last day.
 *
 * @param origen the day it hangs from, not counted
 * @param ultimoDia last day to act
 * @param explicacion every day looked at, in order: counted days carry their number
 */
public record Plazo(LocalDate origen, LocalDate ultimoDia, List<PasoDePlazo> explicacion) {

    private static final String RECORRIDO = "CFF 12 para. 5; RACERF 3";

    /** Keeps an immutable copy. */
    public Plazo {
        explicacion = List.copyOf(explicacion);
    }

    /**
     * A term of business days: day 1 is the next business day after the origin.
     *
     * @param origen for terms from a notification, the day it takes effect
     * @param dias number of days, at least one
     * @param fundamento article that gives the term
     */
    @Fuente("CFF 12; CFF 135; LSS 40")
    public static Plazo deDiasHabiles(
            LocalDate origen, int dias, Calendario calendario, String fundamento) {
        exigePositivo(dias);
        List<PasoDePlazo> pasos = new ArrayList<>();
        pasos.add(new PasoDePlazo(Clase.ORIGEN, origen, 0, "", fundamento));
        LocalDate dia = origen;
        for (int contados = 0; contados < dias; ) {
            dia = dia.plusDays(1);
            Optional<DiaInhabil> inhabil = calendario.inhabil(dia);
            if (inhabil.isPresent()) {
                pasos.add(noCuenta(inhabil.get()));
            } else {
                contados++;
                pasos.add(new PasoDePlazo(Clase.CUENTA, dia, contados, "", ""));
            }
        }
        return conUltimo(origen, dia, pasos);
    }

    /**
     * A term whose last day is a fixed date, such as the 17th; it has not been moved yet.
     *
     * @param fundamento article that gives the date
     */
    public static Plazo enFecha(LocalDate nominal, String fundamento) {
        List<PasoDePlazo> pasos = new ArrayList<>();
        pasos.add(new PasoDePlazo(Clase.NOMINAL, nominal, 0, "", fundamento));
        return conUltimo(nominal, nominal, pasos);
    }

    /**
     * A term of months or years: it ends on the same day number; when that day does not exist, on
     * the first business day of the next month.
     */
    @Fuente("CFF 12 para. 4")
    public static Plazo deMeses(
            LocalDate origen, int meses, Calendario calendario, String fundamento) {
        exigePositivo(meses);
        List<PasoDePlazo> pasos = new ArrayList<>();
        pasos.add(new PasoDePlazo(Clase.ORIGEN, origen, 0, "", fundamento));
        Mes destino = Mes.de(origen).mas(meses);
        if (origen.getDayOfMonth() <= destino.dias()) {
            return conUltimo(origen, destino.dia(origen.getDayOfMonth()), pasos);
        }
        LocalDate inexistente = destino.ultimoDia();
        pasos.add(
                new PasoDePlazo(
                        Clase.SE_RECORRE,
                        inexistente,
                        0,
                        "el día " + origen.getDayOfMonth() + " no existe en ese mes",
                        "CFF 12 para. 4"));
        return conUltimo(origen, calendario.habilDesde(inexistente.plusDays(1)), pasos);
    }

    /**
     * The same term when what it asks for is an obligation or a payment: a last day that is Friday
     * or not a business day moves once to the next business day. Not for affiliation notices nor
     * for terms to appeal.
     *
     * @param calendario days on which the act can be done; for payments, {@link Calendario#dePagos}
     */
    @Fuente("RACERF 3 last para.; CFF 12 para. 5")
    @Fuente(
            value = "A shifted day that falls on Friday does not move again",
            confianza = Confianza.PROPUESTA)
    public Plazo paraCumplir(Calendario calendario) {
        Optional<String> motivo = motivoDeRecorrido(calendario);
        return motivo.isEmpty() ? this : recorrido(calendario, motivo.get());
    }

    /** The same term when only a closed last day moves it, and Friday does not. */
    @Fuente("CFF 12 para. 5")
    public Plazo paraPromover(Calendario calendario) {
        Optional<DiaInhabil> inhabil = calendario.inhabil(ultimoDia);
        return inhabil.isEmpty() ? this : recorrido(calendario, inhabil.get().motivo());
    }

    /**
     * The day an obligation moves to, without explanation: the form used in loops.
     *
     * @param nominal day written in the law
     */
    public static LocalDate recorre(LocalDate nominal, Calendario calendario) {
        boolean seMueve =
                nominal.getDayOfWeek() == DayOfWeek.FRIDAY || !calendario.esHabil(nominal);
        return seMueve ? calendario.siguienteHabil(nominal) : nominal;
    }

    private Optional<String> motivoDeRecorrido(Calendario calendario) {
        if (ultimoDia.getDayOfWeek() == DayOfWeek.FRIDAY) {
            return Optional.of("viernes");
        }
        return calendario.inhabil(ultimoDia).map(DiaInhabil::motivo);
    }

    private Plazo recorrido(Calendario calendario, String motivo) {
        List<PasoDePlazo> pasos = new ArrayList<>(explicacion.subList(0, explicacion.size() - 1));
        pasos.add(new PasoDePlazo(Clase.SE_RECORRE, ultimoDia, 0, motivo, RECORRIDO));
        LocalDate dia = ultimoDia.plusDays(1);
        for (Optional<DiaInhabil> inhabil = calendario.inhabil(dia);
                inhabil.isPresent();
                inhabil = calendario.inhabil(dia)) {
            pasos.add(noCuenta(inhabil.get()));
            dia = dia.plusDays(1);
        }
        return conUltimo(origen, dia, pasos);
    }

    private static Plazo conUltimo(LocalDate origen, LocalDate dia, List<PasoDePlazo> pasos) {
        pasos.add(new PasoDePlazo(Clase.ULTIMO, dia, 0, "", ""));
        return new Plazo(origen, dia, pasos);
    }

    private static PasoDePlazo noCuenta(DiaInhabil inhabil) {
        return new PasoDePlazo(
                Clase.NO_CUENTA, inhabil.fecha(), 0, inhabil.motivo(), inhabil.fuente());
    }

    private static void exigePositivo(int cantidad) {
        if (cantidad < 1) {
            throw new IllegalArgumentException("a term has at least one day: " + cantidad);
        }
    }
}
