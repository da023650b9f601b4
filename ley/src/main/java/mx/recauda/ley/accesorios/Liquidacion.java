package mx.recauda.ley.accesorios;

import mx.recauda.ley.accesorios.Recargos.MesDeRecargo;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.fuente.Fuente;
import mx.recauda.ley.tiempo.Mes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A contribution paid late: update, surcharges, and why.
 *
 * @param importe contribution omitted
 * @param vencimiento due day, already moved
 * @param pago day of payment
 * @param actualizacion factor and its indices
 * @param importeActualizacion what the update adds
 * @param recargos months and rates
 * @param importeRecargos surcharges
 * @param avisos what a person should know
 * @param lineas explanation; its amounts add up to {@link #total}
 */
public record Liquidacion(
        Importe importe,
        LocalDate vencimiento,
        LocalDate pago,
        Actualizacion actualizacion,
        Importe importeActualizacion,
        Recargos recargos,
        Importe importeRecargos,
        List<Aviso> avisos,
        List<Linea> lineas) {

    private static final long CENTAVOS_POR_PESO = 100;
    private static final long SUBE_DESDE = 51;

    /** Keeps immutable copies. */
    public Liquidacion {
        avisos = List.copyOf(avisos);
        lineas = List.copyOf(lineas);
    }

    /**
     * Computes the accessories of one contribution.
     *
     * @param importe positive
     * @param vencimiento due day, already moved
     * @param pago day of payment; on or before the due day there is nothing to add
     * @throws AccesorioImposible when the amount is not positive or a parameter is not known
     */
    @Fuente("LSS 40-A; CFF 17-A, 20 and 21")
    public static Liquidacion calcula(
            Importe importe,
            LocalDate vencimiento,
            LocalDate pago,
            Inpc inpc,
            TasasDeRecargos tasas) {
        return calcula(importe, vencimiento, pago, Inpc.publicadoAl(pago), inpc, tasas);
    }

    /**
     * The same for a caller who knows which index was published on the day of payment.
     *
     * @param publicado last month whose index was published on that day
     */
    @Fuente("LSS 40-A; CFF 17-A, 20 and 21")
    public static Liquidacion calcula(
            Importe importe,
            LocalDate vencimiento,
            LocalDate pago,
            Mes publicado,
            Inpc inpc,
            TasasDeRecargos tasas) {
        if (importe.centavos() <= 0) {
            throw new AccesorioImposible(ErrorDeAccesorios.IMPORTE, importe.toString());
        }
        Actualizacion actualizacion = Actualizacion.entre(vencimiento, pago, publicado, inpc);
        Importe deActualizacion = Actualizacion.sobre(importe, actualizacion.factor());
        Importe actualizado = importe.mas(deActualizacion);
        Recargos recargos = Recargos.entre(vencimiento, pago, tasas);
        Importe deRecargos = Recargos.sobre(actualizado, recargos.tasa());
        return new Liquidacion(
                importe,
                vencimiento,
                pago,
                actualizacion,
                deActualizacion,
                recargos,
                deRecargos,
                avisos(actualizacion, recargos),
                lineas(importe, actualizacion, recargos, inpc, deActualizacion, deRecargos));
    }

    /** Contribution, update and surcharges. */
    public Importe total() {
        return importe.mas(importeActualizacion).mas(importeRecargos);
    }

    /** Contribution with its update. */
    public Importe actualizado() {
        return importe.mas(importeActualizacion);
    }

    /** What is paid when the channel takes whole pesos: to 50 centavos down, from 51 up. */
    @Fuente("CFF 20 para. 10")
    public static Importe aPesosEnteros(Importe importe) {
        long resto = importe.centavos() % CENTAVOS_POR_PESO;
        long pesos = importe.centavos() - resto;
        return Importe.deCentavos(resto >= SUBE_DESDE ? pesos + CENTAVOS_POR_PESO : pesos);
    }

    private static List<Aviso> avisos(Actualizacion actualizacion, Recargos recargos) {
        List<Aviso> avisos = new ArrayList<>(actualizacion.avisos());
        if (recargos.mesesTranscurridos() > recargos.meses()) {
            avisos.add(
                    Aviso.de(
                            ErrorDeAccesorios.TOPE_DE_RECARGOS,
                            recargos.mesesTranscurridos(),
                            Recargos.MESES_MAX));
        }
        return avisos;
    }

    private static List<Linea> lineas(
            Importe importe,
            Actualizacion actualizacion,
            Recargos recargos,
            Inpc inpc,
            Importe deActualizacion,
            Importe deRecargos) {
        List<Linea> lineas = new ArrayList<>();
        lineas.add(new Linea("Contribución omitida", "", importe, "LSS 39", "", ""));
        lineas.add(
                new Linea(
                        "Actualización",
                        pesos(importe) + " × (" + actualizacion.factor() + " − 1)",
                        deActualizacion,
                        "CFF 17-A",
                        indices(actualizacion, inpc),
                        inpc.fuente(actualizacion.mesReciente())));
        lineas.add(
                new Linea(
                        "Recargos, "
                                + recargos.meses()
                                + (recargos.meses() == 1 ? " mes" : " meses")
                                + " o fracción",
                        pesos(importe.mas(deActualizacion)) + " × " + recargos.tasa() + " %",
                        deRecargos,
                        "CFF 21",
                        tramos(recargos.detalle()),
                        fuentes(recargos.detalle())));
        return lineas;
    }

    private static String indices(Actualizacion actualizacion, Inpc inpc) {
        if (actualizacion.mesReciente().equals(actualizacion.mesAntiguo())) {
            return "Sin INPC posterior al de " + actualizacion.mesAntiguo();
        }
        return "INPC %s %s / INPC %s %s"
                .formatted(
                        actualizacion.mesReciente(),
                        indice(inpc, actualizacion.mesReciente()),
                        actualizacion.mesAntiguo(),
                        indice(inpc, actualizacion.mesAntiguo()));
    }

    private static String indice(Inpc inpc, Mes mes) {
        return inpc.indice(mes).orElseThrow().toPlainString();
    }

    /** Equal consecutive rates together: {@code 2 × 1.47 % desde 2025-11-18; 1 × 2.07 %…}. */
    private static String tramos(List<MesDeRecargo> detalle) {
        StringBuilder texto = new StringBuilder();
        for (int i = 0; i < detalle.size(); ) {
            int j = i;
            while (j < detalle.size() && detalle.get(j).tasa().equals(detalle.get(i).tasa())) {
                j++;
            }
            texto.append(texto.isEmpty() ? "" : "; ")
                    .append(j - i)
                    .append(" × ")
                    .append(detalle.get(i).tasa())
                    .append(" % desde ")
                    .append(detalle.get(i).inicio());
            i = j;
        }
        return texto.toString();
    }

    private static String fuentes(List<MesDeRecargo> detalle) {
        return String.join("; ", detalle.stream().map(MesDeRecargo::fuente).distinct().toList());
    }

    private static String pesos(Importe importe) {
        return String.format(Locale.ROOT, "%,.2f", importe.pesos());
    }
}
