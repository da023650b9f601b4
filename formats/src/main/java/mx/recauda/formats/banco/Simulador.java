package mx.recauda.formats.banco;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.huella.Resumen;
import mx.recauda.ley.linea.LineaDeCaptura;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** A bank that pays the líneas it is given and settles them as banks do, faults included. */
public final class Simulador {

    /** What may be wrong with a settlement. */
    public enum Defecto {
        /** One payment in ten comes twice, with another number of operation. */
        DOS_VECES,
        /** One in ten comes twice, the same. */
        REPETIDO,
        /** One in ten is of another amount. */
        OTRO_IMPORTE,
        /** One in ten quotes a línea that nobody made. */
        OTRA_LINEA,
        /** The order is another. */
        DESORDEN,
        /** The last line is missing. */
        TRUNCADO
    }

    private static final int UNO_DE_CADA = 10;
    private static final int DE_RESUMEN = 8;

    private Simulador() {}

    /**
     * The settlement file: the same líneas, seed and defects give the same bytes.
     *
     * @param banco key of the bank
     * @param dia on which they are paid
     */
    public static String liquida(
            List<LineaDeCaptura> lineas,
            String banco,
            LocalDate dia,
            long semilla,
            Set<Defecto> defectos) {
        Random azar = new Random(semilla);
        String serie = serie(lineas, dia, semilla, defectos);
        List<PagoDeBanco> pagos = new ArrayList<>();
        for (LineaDeCaptura linea : lineas) {
            PagoDeBanco pago = pago(linea, banco, dia, serie, pagos.size());
            boolean toca = azar.nextInt(UNO_DE_CADA) == 0 || lineas.size() < UNO_DE_CADA;
            pagos.add(toca ? danado(pago, defectos) : pago);
            if (toca && defectos.contains(Defecto.DOS_VECES)) {
                pagos.add(pago(linea, banco, dia, serie, pagos.size()));
            }
            if (toca && defectos.contains(Defecto.REPETIDO)) {
                pagos.add(pagos.getLast());
            }
        }
        if (defectos.contains(Defecto.DESORDEN)) {
            Collections.shuffle(pagos, azar);
        }
        String texto = ArchivoDeBanco.escribe(pagos);
        return defectos.contains(Defecto.TRUNCADO)
                ? texto.substring(0, texto.lastIndexOf("TOTAL"))
                : texto;
    }

    // Two files of one day quote other operations; a file sent again, or cut, quotes the same.
    private static String serie(
            List<LineaDeCaptura> lineas, LocalDate dia, long semilla, Set<Defecto> defectos) {
        String archivo =
                semilla
                        + defectos.stream()
                                .filter(d -> d != Defecto.TRUNCADO)
                                .sorted()
                                .toList()
                                .toString()
                        + lineas.stream().map(LineaDeCaptura::texto).toList();
        return dia.toString().replace("-", "")
                + Resumen.de(archivo).toString().substring(0, DE_RESUMEN);
    }

    private static PagoDeBanco pago(
            LineaDeCaptura linea, String banco, LocalDate dia, String serie, int lugar) {
        String operacion = serie + "%06d".formatted(lugar + 1);
        return new PagoDeBanco(lugar + 2, linea.texto(), banco, operacion, linea.importe(), dia);
    }

    private static PagoDeBanco danado(PagoDeBanco pago, Set<Defecto> defectos) {
        Importe importe =
                defectos.contains(Defecto.OTRO_IMPORTE)
                        ? pago.importe().mas(Importe.deCentavos(1))
                        : pago.importe();
        String linea = defectos.contains(Defecto.OTRA_LINEA) ? "REFERENCIA ILEGIBLE" : pago.linea();
        return new PagoDeBanco(
                pago.renglon(), linea, pago.banco(), pago.operacion(), importe, pago.fecha());
    }
}
