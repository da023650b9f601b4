package mx.recauda.formats.pagosua;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** Records of a payment file, in their order. */
public enum TipoDeRegistro {
    /** The employer; one, the first. */
    EMPRESA("02"),
    /** A worker. */
    TRABAJADOR("03"),
    /** Seven movements, of one worker or of several. */
    MOVIMIENTOS("04"),
    /** Sums. */
    SUMARIO("05"),
    /** Validation of the program that wrote it; its fields are not known. */
    VALIDACION("06");

    /** Width of every record, in bytes. */
    public static final int ANCHO = 295;

    private final String clave;

    TipoDeRegistro(String clave) {
        this.clave = clave;
    }

    /** The two digits it begins with. */
    public String clave() {
        return clave;
    }

    static Optional<TipoDeRegistro> de(String clave) {
        return Arrays.stream(values()).filter(t -> t.clave.equals(clave)).findFirst();
    }

    /** Which may come next. */
    Set<TipoDeRegistro> siguientes() {
        return switch (this) {
            case EMPRESA -> Set.of(TRABAJADOR);
            case TRABAJADOR -> Set.of(TRABAJADOR, MOVIMIENTOS, SUMARIO);
            case MOVIMIENTOS -> Set.of(MOVIMIENTOS, SUMARIO);
            case SUMARIO -> Set.of(VALIDACION);
            case VALIDACION -> Set.of();
        };
    }
}
