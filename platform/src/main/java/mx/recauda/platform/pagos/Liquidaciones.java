package mx.recauda.platform.pagos;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;

import org.springframework.core.io.InputStreamSource;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Settlement files: received whole or not at all, posted in parts, told line by line. */
public interface Liquidaciones {

    /**
     * What came of handing in a file.
     *
     * @param lote the lote, also that of a file that had come before; empty when it was refused
     * @param repetido whether the same file had come before: nothing was done
     * @param rechazado the file as it was kept when it was refused
     * @param incidencias every reason why it was refused
     */
    record Recepcion(
            Optional<UUID> lote,
            boolean repetido,
            Optional<UUID> rechazado,
            List<Incidencia> incidencias) {

        /** Keeps an immutable copy. */
        public Recepcion {
            incidencias = List.copyOf(incidencias);
        }
    }

    /** What became of a line. */
    enum Resultado {
        /** Applied to what its línea pays. */
        APLICADO,
        /** What it pays was not owed: it is money of the employer. */
        EXCEDENTE,
        /** Whose it is, or what it pays, is not known. */
        POR_IDENTIFICAR,
        /** It had come before: nothing was done. */
        CONOCIDO,
        /** It has not been looked at yet. */
        PENDIENTE
    }

    /** Lines and money with a result. */
    record Suma(Resultado resultado, int renglones, Importe importe) {}

    /**
     * A settlement file.
     *
     * @param formato key of the format that was told by its content
     * @param renglones lines in all
     * @param hechos lines looked at
     * @param fallido whether posting stopped, and has to be tried again
     */
    record Lote(
            UUID id,
            String archivo,
            String huella,
            String formato,
            int renglones,
            Importe importe,
            Instant recibidoEn,
            String recibidoPor,
            int hechos,
            boolean fallido) {

        /** Whether every line was looked at. */
        public boolean terminado() {
            return hechos >= renglones;
        }
    }

    /**
     * A line of a settlement file.
     *
     * @param pago the payment that it brought; empty when it had come before or waits
     * @param motivo code of why it was not applied whole, or empty
     * @param contradicho whether the bank told its operation with another content too (PAG-014)
     */
    record Renglon(
            int numero,
            String banco,
            String operacion,
            String referencia,
            Importe importe,
            LocalDate fecha,
            Resultado resultado,
            String motivo,
            boolean contradicho,
            Optional<UUID> pago,
            Optional<UUID> linea) {}

    /**
     * A payment as a bank told it.
     *
     * @param renglon its line, where the file told it for the first time
     * @param cajones where its money is
     */
    record Dicho(Lote lote, Renglon renglon, Comprobacion.Cajones cajones) {}

    /**
     * A file that was refused, kept as it came.
     *
     * @param formato key of the format of which it says to be; a dash when it says none
     * @param faltas how many were told
     * @param codigos their codes, each once
     */
    record Rechazado(
            UUID id,
            String archivo,
            String huella,
            String formato,
            int faltas,
            List<String> codigos,
            Instant recibidoEn,
            String recibidoPor) {

        /** Keeps an immutable copy. */
        public Rechazado {
            codigos = List.copyOf(codigos);
        }
    }

    /**
     * Receives a file and asks for it to be posted. Of a file with a fault no payment is taken.
     *
     * @param contenido read more than once, never whole in memory unless it is refused
     */
    Recepcion presenta(String archivo, InputStreamSource contenido, Idioma idioma);

    /**
     * The same, of somebody who hands in only what some banks settled: a file with a line of
     * another one is refused.
     *
     * @param bancos keys of those banks
     */
    Recepcion presenta(
            String archivo, InputStreamSource contenido, Idioma idioma, Set<String> bancos);

    /** The same, of a file in memory. */
    Recepcion presenta(String archivo, byte[] contenido, Idioma idioma);

    /** The lotes, newest first. */
    List<Lote> lotes(int desde, int cuantos);

    /** How many there are. */
    int cuantos();

    /** One of them. */
    Optional<Lote> lote(UUID id);

    /** What became of its lines, by result; results of none are not there. */
    List<Suma> sumas(UUID lote);

    /** Its lines, in order; empty result does not filter. */
    List<Renglon> renglones(UUID lote, Optional<Resultado> resultado, int desde, int cuantos);

    /**
     * The payments that a bank told with a number of operation, as they were told: more than one
     * when it contradicts itself. Without more than one, what it told is one line of one file.
     */
    List<Dicho> dichos(String banco, String operacion);

    /** The files that were refused, newest first. */
    List<Rechazado> rechazados(int desde, int cuantos);

    /** How many there are. */
    int cuantosRechazados();

    /** One of them. */
    Optional<Rechazado> rechazado(UUID id);

    /** The bytes of one of them, as they came. */
    byte[] contenido(UUID rechazado);

    /** Why one of them was refused. */
    List<Incidencia> faltas(UUID rechazado, Idioma idioma);

    /** Tries again to post what is left of a lote that stopped. */
    void reintenta(UUID lote);

    /** Whether a payment of an operation of a bank was settled and posted. */
    boolean dicho(String banco, String operacion);
}
