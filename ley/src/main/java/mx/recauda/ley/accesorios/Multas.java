package mx.recauda.ley.accesorios;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.dinero.Tasa;
import mx.recauda.ley.fuente.Confianza;
import mx.recauda.ley.fuente.Fuente;
import mx.recauda.ley.parametros.TablaCsv;
import mx.recauda.ley.parametros.TablaCsv.Fila;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/** Fines of the social security law: for omission (304) and for formal breaches (304-A, 304-B). */
public final class Multas {

    private static final Tasa MINIMA = Tasa.dePorcentaje("40");
    private static final Tasa MAXIMA = Tasa.dePorcentaje("100");
    private static final Tasa A_PAGAR_CON_DESCUENTO = Tasa.dePorcentaje("80");
    private static final int DIAS_PARA_DESCUENTO = 15;
    private static final int DIAS_DE_REINCIDENCIA = 365;
    private static final List<Infraccion> CATALOGO = leer();

    private Multas() {}

    /**
     * One breach of art. 304-A and its range.
     *
     * @param fraccion Roman number in art. 304-A
     * @param conducta what was done or not done
     * @param grupo fraction of art. 304-B that fixes the range
     * @param minimoUma least fine, in days of UMA
     * @param maximoUma greatest fine, in days of UMA
     */
    public record Infraccion(
            String fraccion, String conducta, String grupo, int minimoUma, int maximoUma) {}

    /**
     * Least and greatest fine in pesos.
     *
     * @param minimo least
     * @param maximo greatest
     */
    public record Rango(Importe minimo, Importe maximo) {}

    /**
     * Fine for omitting payment: between 40 and 100 % of the omitted concept. It excludes any other
     * fine for the same fact.
     *
     * @param omitido omitted contribution
     * @param porcentaje what the authority imposes, reasoned
     * @throws AccesorioImposible when the percentage is outside the range
     */
    @Fuente("LSS 304; RACERF 188")
    public static Importe porOmision(Importe omitido, Tasa porcentaje) {
        if (porcentaje.compareTo(MINIMA) < 0 || porcentaje.compareTo(MAXIMA) > 0) {
            throw new AccesorioImposible(
                    ErrorDeAccesorios.MULTA_FUERA_DE_RANGO,
                    porcentaje + " %",
                    MINIMA + " %",
                    MAXIMA + " %");
        }
        return porcentaje.de(omitido);
    }

    /** The breaches of art. 304-A, in the order of the law. */
    public static List<Infraccion> infracciones() {
        return CATALOGO;
    }

    /**
     * A breach of art. 304-A.
     *
     * @param fraccion Roman number, {@code "IV"}
     * @throws IllegalArgumentException when the law has no such fraction
     */
    public static Infraccion infraccion(String fraccion) {
        return CATALOGO.stream()
                .filter(i -> i.fraccion().equals(fraccion))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such fraction: " + fraccion));
    }

    /**
     * The range of a fine in pesos.
     *
     * @param uma daily UMA of the day chosen: whether that of the breach or that of the imposition
     *     is disputed, so the caller decides
     */
    @Fuente(
            value = "LSS 304-B; constitutional decree DOF 2016-01-27 (UMA)",
            nota = "the day whose UMA applies is disputed")
    public static Rango rango(Infraccion infraccion, Importe uma) {
        return new Rango(dias(uma, infraccion.minimoUma()), dias(uma, infraccion.maximoUma()));
    }

    /**
     * Whether the breach repeats: the same one within 365 calendar days of the notice of the last
     * fine.
     */
    @Fuente(value = "RACERF 185", confianza = Confianza.UNA_FUENTE)
    public static boolean esReincidencia(LocalDate notificadaLaAnterior, LocalDate nueva) {
        long dias = ChronoUnit.DAYS.between(notificadaLaAnterior, nueva);
        return dias >= 0 && dias <= DIAS_DE_REINCIDENCIA;
    }

    /** A repeated breach costs double, in days of UMA, never above the legal maximum. */
    @Fuente(value = "RACERF 185", confianza = Confianza.UNA_FUENTE)
    public static int porReincidencia(int umaBase, Infraccion infraccion) {
        return Math.min(umaBase * 2, infraccion.maximoUma());
    }

    /** When one act breaks several fractions only the highest fine is imposed. */
    @Fuente(value = "RACERF 186", confianza = Confianza.UNA_FUENTE)
    public static Importe porVarias(List<Importe> multas) {
        return multas.stream().max(Comparator.naturalOrder()).orElse(Importe.CERO);
    }

    /**
     * What is paid: 20 % less within fifteen business days, without asking for it.
     *
     * @param diaHabil number of the business day of payment, counted from the notification
     */
    @Fuente(value = "RACERF 189", confianza = Confianza.UNA_FUENTE)
    public static Importe aPagar(Importe multa, int diaHabil) {
        return diaHabil <= DIAS_PARA_DESCUENTO ? A_PAGAR_CON_DESCUENTO.de(multa) : multa;
    }

    /**
     * A fine paid late is updated and carries no surcharges.
     *
     * @param vencimiento last day to pay it
     */
    @Fuente("CFF 70; CFF 21")
    public static Importe actualizada(
            Importe multa, LocalDate vencimiento, LocalDate pago, Inpc inpc) {
        return Actualizacion.entre(vencimiento, pago, inpc).factor().por(multa);
    }

    /** Pesos of a number of days of UMA. */
    public static Importe dias(Importe uma, int dias) {
        return Importe.deCentavos(Math.multiplyExact(uma.centavos(), (long) dias));
    }

    private static List<Infraccion> leer() {
        return TablaCsv.deRecurso(Multas.class, "multas_304a.csv").filas().stream()
                .map(Multas::infraccion)
                .toList();
    }

    private static Infraccion infraccion(Fila fila) {
        return new Infraccion(
                fila.get("fraccion"),
                fila.get("conducta"),
                fila.get("grupo"),
                Integer.parseInt(fila.get("minimo_uma")),
                Integer.parseInt(fila.get("maximo_uma")));
    }
}
