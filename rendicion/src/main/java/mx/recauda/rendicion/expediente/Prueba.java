package mx.recauda.rendicion.expediente;

/** A file that proves a figure: its path in the folder and its bytes. */
public final class Prueba {

    private final String ruta;
    private final byte[] contenido;

    /** Refuses a path that leaves the folder; keeps its own copy of the bytes. */
    public Prueba(String ruta, byte[] contenido) {
        boolean sale = ruta.startsWith("/") || ruta.contains("\\") || ruta.contains("..");
        if (ruta.isBlank() || sale) {
            throw new IllegalArgumentException("not a path of the folder: " + ruta);
        }
        this.ruta = ruta;
        this.contenido = contenido.clone();
    }

    /** Path below the folder, with {@code /}. */
    public String ruta() {
        return ruta;
    }

    /** A copy of its bytes. */
    public byte[] contenido() {
        return contenido.clone();
    }
}
