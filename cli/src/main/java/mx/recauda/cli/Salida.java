package mx.recauda.cli;

/** Exit codes of every command. */
public final class Salida {

    /** The command did what was asked. */
    public static final int HECHO = 0;

    /** The input has errors; for a review, findings of severity alta. */
    public static final int ENTRADA_CON_ERRORES = 1;

    /** Wrong usage. */
    public static final int USO = 2;

    /** The system failed. */
    public static final int FALLO = 3;

    private Salida() {}
}
