package mx.recauda.ley.accesorios;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.ley.fuente.Fuente;
import mx.recauda.ley.parametros.TablaCsv;
import mx.recauda.ley.parametros.TablaCsv.Fila;
import mx.recauda.ley.tiempo.Mes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Índice Nacional de Precios al Consumidor, one value a month, base second half of July 2018 = 100.
 *
 * <p>An index is taken as published on the 10th of the next month: the statistics institute must
 * publish it within the first ten days (CFF 20, para. 2), and no date of publication is in our
 * source.
 */
public final class Inpc {

    /** Day of the next month from which an index is taken as published. */
    @Fuente(
            value = "CFF 20 para. 2: within the first ten days of the next month",
            confianza = Confianza.INFERIDA,
            nota = "the exact day of each publication is not in our source")
    public static final int DIA_DE_PUBLICACION = 10;

    private static final int DECIMALES = 12;
    private static final Inpc INCLUIDO = leer();

    private final Mes primero;
    private final List<Valor> valores;

    /** One index and its source. */
    private record Valor(long billonesimas, String fuente, Confianza confianza) {}

    private Inpc(Mes primero, List<Valor> valores) {
        this.primero = primero;
        this.valores = List.copyOf(valores);
    }

    /** The series published inside the library. */
    public static Inpc incluido() {
        return INCLUIDO;
    }

    /**
     * This series and the index of the next month.
     *
     * @param indice the index as published
     */
    public Inpc con(BigDecimal indice, String fuente) {
        List<Valor> mas = new ArrayList<>(valores);
        mas.add(new Valor(billonesimas(indice), fuente, Confianza.UNA_FUENTE));
        return new Inpc(primero, mas);
    }

    /** First month known. */
    public Mes primero() {
        return primero;
    }

    /** Last month known. */
    public Mes ultimo() {
        return primero.mas(valores.size() - 1);
    }

    /** The index of the month in units of 10⁻¹², or empty when it is outside the series. */
    public Optional<Long> billonesimas(Mes mes) {
        return valor(mes).map(Valor::billonesimas);
    }

    /** The index of the month as published, or empty when it is outside the series. */
    public Optional<BigDecimal> indice(Mes mes) {
        return billonesimas(mes)
                .map(v -> BigDecimal.valueOf(v, DECIMALES).stripTrailingZeros())
                .map(v -> v.scale() < 3 ? v.setScale(3) : v);
    }

    /** Where the index of the month was read. */
    public String fuente(Mes mes) {
        return valor(mes).map(Valor::fuente).orElse("");
    }

    /**
     * The last month whose index is published on a day.
     *
     * @param dia day of payment
     */
    public static Mes publicadoAl(LocalDate dia) {
        Mes mes = Mes.de(dia);
        return dia.getDayOfMonth() >= DIA_DE_PUBLICACION ? mes.anterior() : mes.mas(-2);
    }

    private Optional<Valor> valor(Mes mes) {
        int lugar = primero.hasta(mes);
        return lugar < 0 || lugar >= valores.size()
                ? Optional.empty()
                : Optional.of(valores.get(lugar));
    }

    private static long billonesimas(BigDecimal indice) {
        return indice.movePointRight(DECIMALES).longValueExact();
    }

    private static Inpc leer() {
        List<Fila> filas = TablaCsv.deParametros("inpc.csv").filas();
        Mes primero = Mes.de(LocalDate.parse(filas.getFirst().get("month")));
        List<Valor> valores = new ArrayList<>();
        for (Fila fila : filas) {
            Mes mes = Mes.de(LocalDate.parse(fila.get("month")));
            if (!mes.equals(primero.mas(valores.size()))) {
                throw new IllegalStateException("INPC: gap before " + mes);
            }
            valores.add(
                    new Valor(
                            billonesimas(new BigDecimal(fila.get("index"))),
                            fila.get("source"),
                            fila.confianza("confidence")));
        }
        return new Inpc(primero, valores);
    }
}
