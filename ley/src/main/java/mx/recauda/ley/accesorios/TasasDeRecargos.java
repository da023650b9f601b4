package mx.recauda.ley.accesorios;

import mx.recauda.ley.dinero.Redondeo;
import mx.recauda.ley.dinero.Tasa;
import mx.recauda.ley.fuente.Confianza;
import mx.recauda.ley.fuente.Fuente;
import mx.recauda.ley.parametros.TablaCsv;
import mx.recauda.ley.parametros.TablaCsv.Fila;
import mx.recauda.ley.tiempo.Mes;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Monthly rates of surcharges and of instalments, by month, with their source. */
public final class TasasDeRecargos {

    private static final TasasDeRecargos INCLUIDAS = leer();
    private static final long CENTESIMA = 1_000;

    private final Map<Mes, TasasDelMes> porMes;

    /**
     * The rates of one month.
     *
     * @param mora for late payment, per month or fraction
     * @param prorroga of the Ley de Ingresos, from which the former derives
     * @param parcialidades for instalments, absent in months whose source lacks them
     * @param articulo law and article
     * @param fuente where they were read
     * @param confianza how well the rate of late payment is supported
     */
    public record TasasDelMes(
            Tasa mora,
            Tasa prorroga,
            Optional<TasasDeParcialidades> parcialidades,
            String articulo,
            String fuente,
            Confianza confianza) {}

    /**
     * Monthly rates of the Ley de Ingresos for instalments; they include the update.
     *
     * @param hastaDoce up to twelve months
     * @param hastaVeinticuatro from thirteen to twenty-four
     * @param masODiferido more than twenty-four, and every deferred payment
     * @param confianza how well they are supported
     */
    public record TasasDeParcialidades(
            Tasa hastaDoce, Tasa hastaVeinticuatro, Tasa masODiferido, Confianza confianza) {}

    private TasasDeRecargos(Map<Mes, TasasDelMes> porMes) {
        this.porMes = porMes;
    }

    /** The rates published inside the library. */
    public static TasasDeRecargos incluidas() {
        return INCLUIDAS;
    }

    /** The rates of a month, or empty when it is outside the series. */
    public Optional<TasasDelMes> en(Mes mes) {
        return Optional.ofNullable(porMes.get(mes));
    }

    /**
     * Rate for late payment that derives from the one of the Ley de Ingresos: half as much again,
     * to the hundredth, a third decimal of five or more rounding up.
     *
     * @param prorroga monthly rate of the law of the year
     */
    @Fuente("CFF 21 para. 1")
    public static Tasa mora(Tasa prorroga) {
        long mora = prorroga.diezmillonesimas() * 3;
        return new Tasa(Redondeo.mitadArriba(mora, 2 * CENTESIMA) * CENTESIMA);
    }

    private static TasasDeRecargos leer() {
        Map<Mes, TasasDelMes> porMes = new TreeMap<>();
        for (Fila fila : TablaCsv.deParametros("recargos_historico_mensual.csv").filas()) {
            porMes.put(
                    Mes.de(LocalDate.parse(fila.get("month"))),
                    new TasasDelMes(
                            Tasa.dePorcentaje(fila.get("mora_monthly_pct")),
                            Tasa.dePorcentaje(fila.get("prorroga_monthly_pct")),
                            Optional.empty(),
                            "CFF 21; LIF",
                            fila.get("source"),
                            fila.confianza("confidence")));
        }
        for (Fila fila : TablaCsv.deParametros("recargos.csv").filas()) {
            Mes ultimo = Mes.de(LocalDate.parse(fila.get("valid_to")));
            Mes mes = Mes.de(LocalDate.parse(fila.get("valid_from")));
            TasasDelMes tasas = delAnio(fila);
            for (; mes.compareTo(ultimo) <= 0; mes = mes.siguiente()) {
                porMes.put(mes, tasas);
            }
        }
        return new TasasDeRecargos(Map.copyOf(porMes));
    }

    private static TasasDelMes delAnio(Fila fila) {
        TasasDeParcialidades parcialidades =
                new TasasDeParcialidades(
                        Tasa.dePorcentaje(fila.get("parcialidades_hasta_12m_pct")),
                        Tasa.dePorcentaje(fila.get("parcialidades_13_24m_pct")),
                        Tasa.dePorcentaje(fila.get("parcialidades_mas_24m_o_diferido_pct")),
                        fila.confianza("confidence_parcialidades"));
        return new TasasDelMes(
                Tasa.dePorcentaje(fila.get("mora_monthly_pct")),
                Tasa.dePorcentaje(fila.get("prorroga_monthly_pct")),
                Optional.of(parcialidades),
                fila.get("legal_source"),
                fila.get("source"),
                fila.confianza("confidence_mora_prorroga"));
    }
}
