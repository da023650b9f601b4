package mx.recauda.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/**
 * A command run in-process.
 *
 * @param codigo exit code
 * @param salida what it wrote to standard output
 * @param avisos what it wrote to standard error
 */
public record Ejecucion(int codigo, String salida, String avisos) {

    /** Runs {@code recauda} with these words. */
    public static Ejecucion de(String... palabras) {
        StringWriter salida = new StringWriter();
        StringWriter avisos = new StringWriter();
        int codigo =
                Recauda.comando()
                        .setOut(new PrintWriter(salida))
                        .setErr(new PrintWriter(avisos))
                        .execute(palabras);
        return new Ejecucion(codigo, salida.toString(), avisos.toString());
    }

    /** Standard output, line by line. */
    public List<String> lineas() {
        return salida.lines().toList();
    }
}
