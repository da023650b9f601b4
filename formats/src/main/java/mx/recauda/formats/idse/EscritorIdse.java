package mx.recauda.formats.idse;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.identidad.Curp;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Writes a batch of movements of one kind, with its control record. Names go out in capitals and
 * without accents; Ñ is written in Windows-1252 or, on request, as N.
 */
public final class EscritorIdse {

    /** How Ñ is written; the layout does not define it and practice diverges. */
    public enum Enie {
        /** One byte of Windows-1252. */
        COMO_ES,
        /** Written as N. */
        COMO_N
    }

    /** How lines end; the institute's own tools read both. */
    public enum FinDeLinea {
        /** Carriage return and line feed. */
        CRLF("\r\n"),
        /** Line feed alone. */
        LF("\n");

        private final String caracteres;

        FinDeLinea(String caracteres) {
            this.caracteres = caracteres;
        }
    }

    /**
     * What the layout leaves open.
     *
     * @param enie how Ñ is written; with {@link Enie#COMO_N} the file is plain ASCII
     * @param finDeLinea how lines end
     */
    public record Presentacion(Enie enie, FinDeLinea finDeLinea) {
        /** Windows-1252 and CRLF. */
        public static final Presentacion USUAL = new Presentacion(Enie.COMO_ES, FinDeLinea.CRLF);
    }

    /** Movements that the six digits of the control record can count. */
    public static final int MOVIMIENTOS_MAX = 999_999;

    private EscritorIdse() {}

    /** Writes the file with CRLF: see the other one. */
    public static void escribe(
            List<? extends MovimientoIdse> movimientos, String guia, Enie enie, OutputStream salida)
            throws IOException {
        escribe(movimientos, guia, new Presentacion(enie, FinDeLinea.CRLF), salida);
    }

    /**
     * Writes the file.
     *
     * @param movimientos at least one, all of the same kind
     * @param guia five digits
     * @throws IllegalArgumentException when a value does not fit its field or kinds are mixed
     */
    public static void escribe(
            List<? extends MovimientoIdse> movimientos,
            String guia,
            Presentacion presentacion,
            OutputStream salida)
            throws IOException {
        if (movimientos.stream().map(MovimientoIdse::tipo).distinct().count() != 1) {
            throw new IllegalArgumentException("a file carries movements of exactly one kind");
        }
        try (Lote lote = new Lote(guia, presentacion, salida)) {
            for (MovimientoIdse movimiento : movimientos) {
                lote.agrega(movimiento);
            }
        }
    }

    /** A file written one movement at a time; closing it writes the control record. */
    public static final class Lote implements Closeable {

        private final String guia;
        private final Presentacion presentacion;
        private final OutputStream salida;
        private Optional<TipoDeMovimiento> tipo = Optional.empty();
        private int movimientos;

        /**
         * Starts a file.
         *
         * @param guia five digits
         * @param salida where it is written; the caller closes it
         */
        public Lote(String guia, Presentacion presentacion, OutputStream salida) {
            this.guia = guia;
            this.presentacion = presentacion;
            this.salida = salida;
        }

        /**
         * Adds a movement.
         *
         * @throws IllegalArgumentException when a value does not fit its field, kinds are mixed or
         *     the control record cannot count more
         */
        public void agrega(MovimientoIdse movimiento) throws IOException {
            if (tipo.filter(t -> t != movimiento.tipo()).isPresent()) {
                throw new IllegalArgumentException("a file carries movements of exactly one kind");
            }
            if (movimientos == MOVIMIENTOS_MAX) {
                throw new IllegalArgumentException("no file carries more than " + movimientos);
            }
            tipo = Optional.of(movimiento.tipo());
            linea(registro(movimiento, guia, presentacion.enie()));
            movimientos++;
        }

        /** Whether nothing more fits. */
        public boolean lleno() {
            return movimientos == MOVIMIENTOS_MAX;
        }

        /** Writes the control record. */
        @Override
        public void close() throws IOException {
            linea(Control.escribe(movimientos, guia));
        }

        private void linea(String registro) throws IOException {
            salida.write(
                    (registro + presentacion.finDeLinea().caracteres).getBytes(Clase.WINDOWS_1252));
        }
    }

    /**
     * What a reader would say of the record of a movement, before it is written.
     *
     * @param linea line to name in the messages
     */
    public static List<Incidencia> diagnostica(
            MovimientoIdse movimiento, Enie enie, int linea, Idioma idioma) {
        byte[] registro = registro(movimiento, "00000", enie).getBytes(Clase.WINDOWS_1252);
        return Estructura.esCorrecta(registro, 0, movimiento.tipo())
                ? List.of()
                : Diagnostico.de(registro, 0, linea, movimiento.tipo(), idioma);
    }

    private static String registro(MovimientoIdse movimiento, String guia, Enie enie) {
        String persona = persona(movimiento, enie);
        String clave = izquierda(movimiento.trabajador().clave(), 10);
        String fecha = fecha(movimiento.fecha());
        String cola = movimiento.tipo().clave() + guia + clave;
        String registro =
                switch (movimiento) {
                    case MovimientoIdse.Alta a ->
                            persona
                                    + sbc(a.salario())
                                    + " ".repeat(6)
                                    + a.tipoDeTrabajador()
                                    + a.salario().tipo()
                                    + a.salario().jornada()
                                    + fecha
                                    + izquierda(a.umf(), 3)
                                    + "  "
                                    + cola
                                    + " "
                                    + curp(a.curp())
                                    + "9";
                    case MovimientoIdse.ModificacionDeSalario m ->
                            persona
                                    + sbc(m.salario())
                                    + " ".repeat(7)
                                    + m.salario().tipo()
                                    + m.salario().jornada()
                                    + fecha
                                    + " ".repeat(5)
                                    + cola
                                    + " "
                                    + curp(m.curp())
                                    + "9";
                    case MovimientoIdse.Baja b ->
                            persona
                                    + "0".repeat(15)
                                    + fecha
                                    + " ".repeat(5)
                                    + cola
                                    + b.causa()
                                    + " ".repeat(18)
                                    + "9";
                };
        if (registro.length() != Diseno.LONGITUD) {
            throw new IllegalArgumentException("record of " + registro.length() + " characters");
        }
        return registro;
    }

    private static String persona(MovimientoIdse movimiento, Enie enie) {
        Trabajador trabajador = movimiento.trabajador();
        return movimiento.registro().valor()
                + trabajador.nss().valor()
                + izquierda(limpia(trabajador.primerApellido(), enie), 27)
                + izquierda(limpia(trabajador.segundoApellido(), enie), 27)
                + izquierda(limpia(trabajador.nombres(), enie), 27);
    }

    private static String sbc(Salario salario) {
        return "%06d".formatted(salario.sbc().centavos());
    }

    private static String curp(Optional<Curp> curp) {
        return curp.map(Curp::valor).orElse(" ".repeat(Curp.LONGITUD));
    }

    private static String fecha(LocalDate fecha) {
        return "%02d%02d%04d"
                .formatted(fecha.getDayOfMonth(), fecha.getMonthValue(), fecha.getYear());
    }

    private static String izquierda(String texto, int ancho) {
        if (texto.length() > ancho) {
            throw new IllegalArgumentException("«" + texto + "» does not fit in " + ancho);
        }
        return texto + " ".repeat(ancho - texto.length());
    }

    /** Capitals without accents; Ñ is a letter of its own. */
    public static String limpia(String nombre, Enie enie) {
        String mayusculas = nombre.strip().toUpperCase(Locale.ROOT);
        StringBuilder limpio = new StringBuilder();
        for (int i = 0; i < mayusculas.length(); i++) {
            char letra = mayusculas.charAt(i);
            if (letra == 'Ñ' && enie == Enie.COMO_ES) {
                limpio.append(letra);
            } else {
                limpio.append(
                        Normalizer.normalize(String.valueOf(letra), Normalizer.Form.NFD).charAt(0));
            }
        }
        return limpio.toString();
    }
}
