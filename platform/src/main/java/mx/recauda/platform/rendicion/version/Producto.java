package mx.recauda.platform.rendicion.version;

/** A file made from a document. */
public final class Producto {

    private final String formato;
    private final String nombre;
    private final String tipo;
    private final byte[] contenido;

    /** A file with its format key, name and media type; keeps its own copy of the bytes. */
    public Producto(String formato, String nombre, String tipo, byte[] contenido) {
        this.formato = formato;
        this.nombre = nombre;
        this.tipo = tipo;
        this.contenido = contenido.clone();
    }

    /** Format key. */
    public String formato() {
        return formato;
    }

    /** File name. */
    public String nombre() {
        return nombre;
    }

    /** Media type. */
    public String tipo() {
        return tipo;
    }

    /** A copy of the bytes. */
    public byte[] contenido() {
        return contenido.clone();
    }
}
