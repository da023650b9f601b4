package mx.recauda.platform.base;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.error.CodigoDeError;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;

import java.io.Serial;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;

/**
 * Something a user asked for cannot be done, with the code and the texts to say so. The web turns
 * it into a problem of RFC 9457 or into a page.
 */
public final class FalloConCodigo extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    private static final DateTimeFormatter DIA =
            DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final DateTimeFormatter MOMENTO =
            DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm:ss", Locale.ROOT);

    private final Clase clase;
    private final transient CodigoDeError codigo;
    private final transient Object[] argumentos;

    /** What kind of failure it is, which decides the status of the answer. */
    public enum Clase {
        /** What was sent cannot be read. */
        ILEGIBLE,
        /** The data are not acceptable. */
        ENTRADA,
        /** The thing is not there. */
        NO_HAY,
        /** It was changed meanwhile, or its state does not allow it. */
        CONFLICTO,
        /** What was sent is larger than accepted. */
        DEMASIADO
    }

    /**
     * A failure with its code and the arguments of its text. A day, an instant or an amount is told
     * as people write it, the instant by the clock of Mexico City.
     */
    public FalloConCodigo(Clase clase, CodigoDeError codigo, Object... argumentos) {
        super(codigo.codigo());
        this.clase = clase;
        this.codigo = codigo;
        this.argumentos = argumentos.clone();
    }

    /** Kind of failure. */
    public Clase clase() {
        return clase;
    }

    /** Its code. */
    public CodigoDeError codigo() {
        return codigo;
    }

    /** As told to a person. */
    public Incidencia incidencia(Idioma idioma) {
        return Incidencia.de(
                codigo, idioma, Arrays.stream(argumentos).map(FalloConCodigo::legible).toArray());
    }

    private static Object legible(Object argumento) {
        return switch (argumento) {
            case LocalDate dia -> DIA.format(dia);
            case Importe importe -> String.format(Locale.ROOT, "%,.2f", importe.pesos());
            case Instant instante -> MOMENTO.format(instante.atZone(FechaDeOperacion.ZONA));
            default -> argumento;
        };
    }
}
