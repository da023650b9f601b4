package mx.recauda.rendicion.compromiso;

import mx.recauda.ley.fuente.Confianza;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The rules under which promises are followed between two dates: who issues the format, what its
 * foot says and in which months progress is reported.
 *
 * @param clave key of the framework
 * @param nombre name as published
 * @param documento document in which the promises are written
 * @param desde first day in force
 * @param hasta last day in force, inclusive
 * @param mesesDeCorte months of the year in which progress is reported, at least one
 * @param diaDeCorte day of that month on which the report is due
 * @param primerPeriodo first cycle the format lists, {@code 2010-2011}
 * @param siglas acronyms of the issuers
 * @param emisores names of the issuers, in the same order
 * @param pieDePagina sentence at the foot of each page; empty when it was not read
 * @param fuente document where this was read
 * @param confianza how well it is supported
 * @param nota what is doubtful, or empty
 */
public record MarcoNormativo(
        String clave,
        String nombre,
        String documento,
        LocalDate desde,
        LocalDate hasta,
        SortedSet<Month> mesesDeCorte,
        DiaDeCorte diaDeCorte,
        String primerPeriodo,
        List<String> siglas,
        List<String> emisores,
        String pieDePagina,
        String fuente,
        Confianza confianza,
        String nota) {

    /** Refuses a framework without cuts or that ends before it starts. */
    public MarcoNormativo {
        mesesDeCorte = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(mesesDeCorte));
        siglas = List.copyOf(siglas);
        emisores = List.copyOf(emisores);
        if (mesesDeCorte.isEmpty() || hasta.isBefore(desde)) {
            throw new IllegalArgumentException("framework without cuts or without days: " + clave);
        }
    }

    /** Whether the framework is in force that day. */
    public boolean rige(LocalDate dia) {
        return !dia.isBefore(desde) && !dia.isAfter(hasta);
    }

    /** Whether progress is reported in that month. */
    public boolean esCorte(YearMonth mes) {
        return mesesDeCorte.contains(mes.getMonth());
    }

    /** The first cut in the month of that day or after it. */
    public YearMonth primerCorteDesde(LocalDate dia) {
        YearMonth mes = YearMonth.from(dia);
        while (!esCorte(mes)) {
            mes = mes.plusMonths(1);
        }
        return mes;
    }

    /** The last cut before that month. */
    public YearMonth corteAnterior(YearMonth mes) {
        YearMonth anterior = mes.minusMonths(1);
        while (!esCorte(anterior)) {
            anterior = anterior.minusMonths(1);
        }
        return anterior;
    }
}
