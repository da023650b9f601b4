package mx.recauda.platform.rendicion.captura;

/** A file as received: its plain name and its bytes. */
public final class Archivo {

    private final String nombre;
    private final byte[] contenido;

    /** Refuses a name that leaves its folder; keeps its own copy of the bytes. */
    public Archivo(String nombre, byte[] contenido) {
        if (nombre.isBlank() || nombre.contains("/") || nombre.contains("\\")) {
            throw new IllegalArgumentException("not a plain file name: " + nombre);
        }
        this.nombre = nombre;
        this.contenido = contenido.clone();
    }

    /** Name without folders. */
    public String nombre() {
        return nombre;
    }

    /** A copy of its bytes. */
    public byte[] contenido() {
        return contenido.clone();
    }
}
