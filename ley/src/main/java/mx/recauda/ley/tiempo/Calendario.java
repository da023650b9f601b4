package mx.recauda.ley.tiempo;

import mx.recauda.ley.fuente.Fuente;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which days are business days, and why the others are not. Immutable; add days with {@code con}.
 */
@Fuente("CFF 12")
public final class Calendario {

    private static final int DIAS_MAX_SIN_HABIL = 60;

    /** Days remembered at most; whole years of lotes and notifications fall on few days. */
    private static final int DIAS_RECORDADOS = 4_096;

    private final List<ReglaDeCalendario> reglas;
    private final Map<LocalDate, Optional<DiaInhabil>> recordados = new ConcurrentHashMap<>();

    private Calendario(List<ReglaDeCalendario> reglas) {
        this.reglas = List.copyOf(reglas);
    }

    /** The calendar of one scope as shipped; weekends are in the data of each scope. */
    public static Calendario de(Ambito ambito) {
        return new Calendario(DatosDeCalendario.reglas(ambito));
    }

    /**
     * Days that count in terms before the institute: CFF 12 and the institute's own. General
     * vacations of the authority are not here: they count in terms to pay (CFF 12, para. 2).
     */
    public static Calendario deTerminos() {
        return DeTerminos.CALENDARIO;
    }

    /** Days on which a payment can be made: the days of terms less those of closed banks. */
    @Fuente(
            value = "CFF 12 para. 5: it applies also when banks receive the payment",
            nota = "the dates on which banks close are from memory")
    public static Calendario dePagos() {
        return deTerminos().con(de(Ambito.BANCOS));
    }

    /** This calendar and another: a day closed in either is closed. */
    public Calendario con(Calendario otro) {
        List<ReglaDeCalendario> todas = new ArrayList<>(reglas);
        todas.addAll(otro.reglas);
        return new Calendario(todas);
    }

    /** This calendar with more closed days, for example those of one office. */
    public Calendario con(List<DiaInhabil> dias) {
        List<ReglaDeCalendario> todas = new ArrayList<>(reglas);
        for (DiaInhabil dia : dias) {
            todas.add(
                    new ReglaDeCalendario(
                            Ambito.IMSS,
                            "DIA:" + dia.fecha(),
                            dia.motivo(),
                            Vigencia.entre(dia.fecha(), dia.fecha()),
                            dia.fuente(),
                            dia.confianza()));
        }
        return new Calendario(todas);
    }

    /** Why the day does not count, or empty when it is a business day. */
    public Optional<DiaInhabil> inhabil(LocalDate dia) {
        Optional<DiaInhabil> recordado = recordados.get(dia);
        if (recordado != null) {
            return recordado;
        }
        Optional<DiaInhabil> inhabil =
                reglas.stream().flatMap(regla -> regla.cierra(dia).stream()).findFirst();
        if (recordados.size() < DIAS_RECORDADOS) {
            recordados.put(dia, inhabil);
        }
        return inhabil;
    }

    /** Whether it is a business day. */
    public boolean esHabil(LocalDate dia) {
        return inhabil(dia).isEmpty();
    }

    /**
     * First business day after the given one.
     *
     * @throws IllegalStateException when the calendar closes sixty days in a row
     */
    public LocalDate siguienteHabil(LocalDate dia) {
        LocalDate siguiente = dia.plusDays(1);
        for (int i = 0; i < DIAS_MAX_SIN_HABIL; i++) {
            if (esHabil(siguiente)) {
                return siguiente;
            }
            siguiente = siguiente.plusDays(1);
        }
        throw new IllegalStateException("no business day within sixty days of " + dia);
    }

    /** The day itself when it is a business day; otherwise the next one that is. */
    public LocalDate habilDesde(LocalDate dia) {
        return esHabil(dia) ? dia : siguienteHabil(dia);
    }

    /** The n-th business day after the given one; the day itself when n is zero. */
    public LocalDate masHabiles(LocalDate dia, int n) {
        LocalDate ultimo = dia;
        for (int i = 0; i < n; i++) {
            ultimo = siguienteHabil(ultimo);
        }
        return ultimo;
    }

    /** Read once: it is asked for each movement and each notification. */
    private static final class DeTerminos {
        static final Calendario CALENDARIO = de(Ambito.CFF).con(de(Ambito.IMSS));
    }
}
