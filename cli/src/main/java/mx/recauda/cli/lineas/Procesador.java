package mx.recauda.cli.lineas;

/** Answers one line. One instance per thread: it may keep buffers of its own. */
@FunctionalInterface
public interface Procesador {

    /**
     * Answers a line that is not blank.
     *
     * @param datos bytes that hold the line
     * @param desde first byte of the line
     * @param hasta byte after the line, without its line break
     * @param linea number of the line, from 1
     * @param salida where the answer goes, ended by a line break
     * @return whether the line had no error
     */
    boolean linea(byte[] datos, int desde, int hasta, int linea, SalidaJson salida);
}
