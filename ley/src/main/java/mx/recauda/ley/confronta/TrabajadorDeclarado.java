package mx.recauda.ley.confronta;

import mx.recauda.ley.dinero.Importe;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What one side declares of a worker.
 *
 * @param nss eleven digits; only the first ten join both sides, because the check digit may be
 *     missing or wrong in one
 * @param nombre for people
 * @param sdi wage of the last day enrolled
 * @param mes days of the month
 * @param anterior days of the month before when the month closes a bimester, or none
 * @param credito number of the housing credit, or empty
 * @param tramos parts of constant wage of the month and, when it closes a bimester, of the one
 *     before; empty when that side only tells the last wage
 * @param cambios wages that start within those months, by day, when that side tells them
 */
public record TrabajadorDeclarado(
        String nss,
        String nombre,
        Importe sdi,
        Dias mes,
        Dias anterior,
        String credito,
        List<Tramo> tramos,
        SortedMap<LocalDate, Importe> cambios,
        Montos montos) {

    private static final int NSS_SIN_DIGITO = 10;

    /** Keeps immutable copies. */
    public TrabajadorDeclarado {
        tramos = List.copyOf(tramos);
        cambios = Collections.unmodifiableSortedMap(new TreeMap<>(cambios));
    }

    /** Key that joins both sides. */
    public String clave() {
        return clave(nss);
    }

    static String clave(String nss) {
        return nss.substring(0, Math.min(NSS_SIN_DIGITO, nss.length()));
    }

    TrabajadorDeclarado conIncidenciasDe(TrabajadorDeclarado otro) {
        return new TrabajadorDeclarado(
                nss,
                nombre,
                sdi,
                new Dias(mes.inscritos(), otro.mes.incapacidades(), otro.mes.ausencias()),
                new Dias(
                        anterior.inscritos(),
                        otro.anterior.incapacidades(),
                        otro.anterior.ausencias()),
                credito,
                tramos,
                cambios,
                montos);
    }

    Dias bimestre() {
        return mes.mas(anterior);
    }
}
