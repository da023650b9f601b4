package mx.recauda.formats.banco;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.huella.Resumen;
import mx.recauda.ley.linea.LineaDeCaptura;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * A bank that pays the líneas it is given and settles them as banks do, faults included. The same
 * request gives the same bytes.
 */
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
        /** One in ten was paid on the day after its last one. */
        VENCIDA,
        /** One in ten quotes its operation again for another línea, amount or day. */
        CONTRADICTORIA,
        /** One in ten is told up to three days after it was paid. */
        TARDE,
        /** The order of the payments, and that of the files, is another. */
        DESORDEN,
        /** Each file begins with what the one before ended with. */
        TRASLAPE,
        /** The file of a day comes in two pieces. */
        PARTIDO,
        /** The end is missing; of several files one comes so, and whole at the end. */
        TRUNCADO,
        /** The totals are wrong; of several files one comes so, and right at the end. */
        OTRO_TOTAL
    }

    /**
     * What is asked of the bank.
     *
     * @param banco key of the bank
     * @param desde first day
     * @param dias days over which the líneas are paid, a file for each; from 1
     * @param formatos of the files, in turn
     */
    public record Pedido(
            List<LineaDeCaptura> lineas,
            String banco,
            LocalDate desde,
            int dias,
            long semilla,
            Set<Defecto> defectos,
            List<AdaptadorDeBanco> formatos) {

        /** Refuses no days and no format. */
        public Pedido {
            if (dias < 1 || formatos.isEmpty()) {
                throw new IllegalArgumentException(dias + " days, " + formatos.size() + " formats");
            }
            lineas = List.copyOf(lineas);
            defectos = Set.copyOf(defectos);
            formatos = List.copyOf(formatos);
        }

        boolean con(Defecto defecto) {
            return defectos.contains(defecto);
        }
    }

    /** A settlement file. */
    public static final class Archivo {

        private final String nombre;
        private final byte[] contenido;

        Archivo(String nombre, byte[] contenido) {
            this.nombre = nombre;
            this.contenido = contenido.clone();
        }

        /** Its name, without folders. */
        public String nombre() {
            return nombre;
        }

        /** A copy of its bytes. */
        public byte[] contenido() {
            return contenido.clone();
        }
    }

    /**
     * What came of a request.
     *
     * @param archivos in the order in which they arrive
     * @param sinEfecto faults asked for on which there was nothing to commit: another day to
     *     overlap with, two payments to put apart, a payment whose turn it was
     */
    public record Liquidacion(List<Archivo> archivos, Set<Defecto> sinEfecto) {

        /** Keeps immutable copies. */
        public Liquidacion {
            archivos = List.copyOf(archivos);
            sinEfecto = Set.copyOf(sinEfecto);
        }
    }

    private static final Set<Defecto> DEL_ARCHIVO =
            EnumSet.of(Defecto.TRUNCADO, Defecto.OTRO_TOTAL);
    private static final Set<Defecto> DE_UN_PAGO =
            EnumSet.complementOf(
                    EnumSet.of(
                            Defecto.DESORDEN,
                            Defecto.TRASLAPE,
                            Defecto.PARTIDO,
                            Defecto.TRUNCADO,
                            Defecto.OTRO_TOTAL));
    private static final int UNO_DE_CADA = 10;
    private static final int DE_RESUMEN = 8;
    private static final int TARDANZA = 3;

    private final Pedido pedido;
    private final Random azar;
    private final String serie;
    private final Map<LocalDate, List<PagoDeBanco>> porDia = new TreeMap<>();
    private final Set<Defecto> producidos = EnumSet.copyOf(DEL_ARCHIVO);
    private int operaciones;

    private Simulador(Pedido pedido) {
        this.pedido = pedido;
        this.azar = new Random(pedido.semilla());
        this.serie = serie(pedido);
        for (int i = 0; i < pedido.dias(); i++) {
            porDia.put(pedido.desde().plusDays(i), new ArrayList<>());
        }
    }

    /** The settlement of one day as text of our own format. */
    public static String liquida(
            List<LineaDeCaptura> lineas,
            String banco,
            LocalDate dia,
            long semilla,
            Set<Defecto> defectos) {
        Pedido pedido =
                new Pedido(lineas, banco, dia, 1, semilla, defectos, List.of(ArchivoDeBanco.CSV));
        return new String(new Simulador(pedido).unDia(ArchivoDeBanco.CSV), StandardCharsets.UTF_8);
    }

    /** The files of the request, in the order in which they arrive. */
    public static List<Archivo> liquida(Pedido pedido) {
        return simula(pedido).archivos();
    }

    /** The same, with the faults that could not be committed. */
    public static Liquidacion simula(Pedido pedido) {
        Simulador simulador = new Simulador(pedido);
        List<Archivo> archivos = simulador.archivos();
        Set<Defecto> sinEfecto = EnumSet.noneOf(Defecto.class);
        sinEfecto.addAll(pedido.defectos());
        sinEfecto.removeAll(simulador.producidos);
        return new Liquidacion(archivos, sinEfecto);
    }

    private List<Archivo> archivos() {
        return pedido.dias() == 1 && !pedido.con(Defecto.PARTIDO)
                ? List.of(
                        new Archivo(
                                nombre(pedido.desde(), "", pedido.formatos().getFirst()),
                                unDia(pedido.formatos().getFirst())))
                : variosDias();
    }

    private List<PagoDeBanco> delDia(LocalDate dia) {
        return Objects.requireNonNull(porDia.get(dia), "a day of the request");
    }

    private byte[] unDia(AdaptadorDeBanco formato) {
        paga();
        byte[] bueno = escribe(delDia(pedido.desde()), formato);
        byte[] otroTotal = pedido.con(Defecto.OTRO_TOTAL) ? conOtroTotal(bueno) : bueno;
        return pedido.con(Defecto.TRUNCADO) ? cortado(otroTotal) : otroTotal;
    }

    private List<Archivo> variosDias() {
        paga();
        List<Archivo> archivos = new ArrayList<>();
        List<PagoDeBanco> anterior = List.of();
        for (Map.Entry<LocalDate, List<PagoDeBanco>> dia : porDia.entrySet()) {
            List<PagoDeBanco> suyos = dia.getValue();
            List<PagoDeBanco> todos = new ArrayList<>();
            if (pedido.con(Defecto.TRASLAPE)) {
                int cola = Math.ceilDiv(anterior.size(), UNO_DE_CADA);
                todos.addAll(anterior.subList(anterior.size() - cola, anterior.size()));
                produce(Defecto.TRASLAPE, cola > 0);
            }
            todos.addAll(suyos);
            int corte = pedido.con(Defecto.PARTIDO) ? corte(todos.size()) : todos.size();
            agrega(archivos, dia.getKey(), "", todos.subList(0, corte));
            if (pedido.con(Defecto.PARTIDO)) {
                agrega(archivos, dia.getKey(), "b", todos.subList(corte, todos.size()));
            }
            anterior = suyos;
        }
        List<Archivo> completos = dana(archivos);
        if (pedido.con(Defecto.DESORDEN)) {
            desordena(archivos);
        }
        archivos.addAll(completos);
        return List.copyOf(archivos);
    }

    /** Where a day is cut, so that both pieces have payments when there are two. */
    private int corte(int pagos) {
        produce(Defecto.PARTIDO, pagos > 1);
        return pagos > 1 ? 1 + azar.nextInt(pagos - 1) : pagos;
    }

    private void produce(Defecto defecto, boolean loHizo) {
        if (loHizo) {
            producidos.add(defecto);
        }
    }

    private void agrega(
            List<Archivo> archivos, LocalDate dia, String parte, List<PagoDeBanco> pagos) {
        AdaptadorDeBanco formato =
                pedido.formatos().get(archivos.size() % pedido.formatos().size());
        archivos.add(new Archivo(nombre(dia, parte, formato), escribe(pagos, formato)));
    }

    private String nombre(LocalDate dia, String parte, AdaptadorDeBanco formato) {
        return "liquidacion-%s-%s%s.%s"
                .formatted(pedido.banco(), Dato.CORRIDA.format(dia), parte, formato.extension());
    }

    /** Damages one file of each kind asked for; returns the whole ones, to be sent again. */
    private List<Archivo> dana(List<Archivo> archivos) {
        List<Archivo> completos = new ArrayList<>();
        List<Archivo> buenos = List.copyOf(archivos);
        int cual = azar.nextInt(archivos.size());
        for (Defecto defecto : List.of(Defecto.TRUNCADO, Defecto.OTRO_TOTAL)) {
            if (pedido.con(defecto)) {
                Archivo bueno = buenos.get(cual);
                byte[] malo =
                        defecto == Defecto.TRUNCADO
                                ? cortado(bueno.contenido())
                                : conOtroTotal(bueno.contenido());
                completos.add(new Archivo("reenvio-" + bueno.nombre(), bueno.contenido()));
                archivos.set(cual, new Archivo(bueno.nombre(), malo));
                cual = (cual + 1) % archivos.size();
            }
        }
        return completos;
    }

    private void paga() {
        for (LineaDeCaptura linea : pedido.lineas()) {
            LocalDate dia =
                    pedido.dias() == 1
                            ? pedido.desde()
                            : pedido.desde().plusDays(azar.nextInt(pedido.dias()));
            boolean toca = azar.nextInt(UNO_DE_CADA) == 0 || pedido.lineas().size() < UNO_DE_CADA;
            PagoDeBanco pago = pago(linea, dia);
            if (toca) {
                producidos.addAll(DE_UN_PAGO);
            }
            cuenta(toca ? danado(pago, linea) : pago, toca);
            if (toca && pedido.con(Defecto.DOS_VECES)) {
                cuenta(pago(linea, dia), false);
            }
            if (toca && pedido.con(Defecto.CONTRADICTORIA)) {
                cuenta(contradicho(pago), false);
            }
        }
        if (pedido.con(Defecto.DESORDEN)) {
            porDia.values().forEach(this::desordena);
        }
    }

    private <T> void desordena(List<T> cosas) {
        List<T> antes = List.copyOf(cosas);
        Collections.shuffle(cosas, azar);
        produce(Defecto.DESORDEN, !cosas.equals(antes));
    }

    /** Puts it in the file in which it is told. */
    private void cuenta(PagoDeBanco pago, boolean toca) {
        LocalDate ultimo = pedido.desde().plusDays(pedido.dias() - 1L);
        LocalDate contado = pago.fecha();
        PagoDeBanco suyo = pago;
        if (toca && pedido.con(Defecto.TARDE)) {
            int tarda = 1 + azar.nextInt(TARDANZA);
            contado = contado.plusDays(tarda);
            if (contado.isAfter(ultimo)) {
                suyo = conFecha(pago, pago.fecha().minusDays(tarda));
            }
        }
        List<PagoDeBanco> archivo =
                delDia(
                        contado.isAfter(ultimo)
                                ? ultimo
                                : contado.isBefore(pedido.desde()) ? pedido.desde() : contado);
        archivo.add(suyo);
        if (toca && pedido.con(Defecto.REPETIDO)) {
            archivo.add(suyo);
        }
    }

    private PagoDeBanco pago(LineaDeCaptura linea, LocalDate dia) {
        operaciones++;
        return new PagoDeBanco(
                operaciones + 1,
                linea.texto(),
                pedido.banco(),
                serie + "%06d".formatted(operaciones),
                linea.importe(),
                dia);
    }

    private PagoDeBanco danado(PagoDeBanco pago, LineaDeCaptura linea) {
        Importe importe =
                pedido.con(Defecto.OTRO_IMPORTE)
                        ? pago.importe().mas(Importe.deCentavos(1))
                        : pago.importe();
        String texto = pedido.con(Defecto.OTRA_LINEA) ? "REFERENCIA ILEGIBLE" : pago.linea();
        LocalDate dia = pedido.con(Defecto.VENCIDA) ? linea.vigencia().plusDays(1) : pago.fecha();
        return new PagoDeBanco(pago.renglon(), texto, pago.banco(), pago.operacion(), importe, dia);
    }

    private PagoDeBanco contradicho(PagoDeBanco pago) {
        LineaDeCaptura otra = pedido.lineas().get(azar.nextInt(pedido.lineas().size()));
        Importe importe = pago.importe().mas(Importe.deCentavos(100));
        return switch (azar.nextInt(3)) {
            case 0 -> conFecha(pago, pago.fecha().minusDays(1));
            case 1 -> con(pago, pago.linea(), importe, pago.fecha());
            default -> con(pago, otra.texto(), otra.importe(), pago.fecha().minusDays(2));
        };
    }

    private static PagoDeBanco con(PagoDeBanco pago, String linea, Importe importe, LocalDate dia) {
        return new PagoDeBanco(pago.renglon(), linea, pago.banco(), pago.operacion(), importe, dia);
    }

    private static PagoDeBanco conFecha(PagoDeBanco pago, LocalDate dia) {
        return con(pago, pago.linea(), pago.importe(), dia);
    }

    private static byte[] escribe(List<PagoDeBanco> pagos, AdaptadorDeBanco formato) {
        return ArchivoDeBanco.escribe(pagos, formato);
    }

    /** Cut somewhere after its first line and before its last one. */
    private byte[] cortado(byte[] bueno) {
        int primera = 0;
        while (bueno[primera] != '\n') {
            primera++;
        }
        int ultima = bueno.length - 1;
        while (ultima > primera + 1 && bueno[ultima - 1] != '\n') {
            ultima--;
        }
        return Arrays.copyOf(bueno, primera + 1 + azar.nextInt(ultima - primera));
    }

    private static byte[] conOtroTotal(byte[] bueno) {
        byte[] malo = bueno.clone();
        int lugar = malo.length - 1;
        while (malo[lugar] < '0' || malo[lugar] > '9') {
            lugar--;
        }
        malo[lugar] = (byte) (malo[lugar] == '9' ? '0' : malo[lugar] + 1);
        return malo;
    }

    // Two files of one day quote other operations; a file sent again, or cut, quotes the same.
    private static String serie(Pedido pedido) {
        String archivo =
                pedido.semilla()
                        + pedido.defectos().stream()
                                .filter(d -> !DEL_ARCHIVO.contains(d))
                                .sorted()
                                .toList()
                                .toString()
                        + pedido.lineas().stream().map(LineaDeCaptura::texto).toList();
        return Dato.CORRIDA.format(pedido.desde())
                + Resumen.de(archivo).toString().substring(0, DE_RESUMEN);
    }
}
