package mx.recauda.cli;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;

import picocli.CommandLine;

import java.io.PrintWriter;
import java.util.List;

/**
 * Where a command writes: results to {@code salida}, progress and problems to {@code avisos}.
 *
 * @param salida standard output
 * @param avisos standard error
 * @param idioma language of what people read
 */
public record Consola(PrintWriter salida, PrintWriter avisos, Idioma idioma) {

    /** The console of a running command. */
    public static Consola de(CommandLine comando, Idioma idioma) {
        return new Consola(comando.getOut(), comando.getErr(), idioma);
    }

    /** The text for the language in use. */
    public String texto(String espanol, String ingles) {
        return idioma == Idioma.ES ? espanol : ingles;
    }

    /** Writes each incident in two lines: what happened, and what to do. */
    public void escribe(List<Incidencia> incidencias) {
        for (Incidencia incidencia : incidencias) {
            String peso =
                    incidencia.esError() ? texto("error", "error") : texto("aviso", "warning");
            avisos.println(incidencia.codigo() + " " + peso + ": " + incidencia.mensaje());
            avisos.println("  " + incidencia.remedio());
        }
        avisos.flush();
    }

    /** Writes a line of progress. */
    public void progreso(String espanol, String ingles) {
        avisos.println(texto(espanol, ingles));
        avisos.flush();
    }
}
