package mx.recauda.cli.valida;

import mx.recauda.cli.Consola;
import mx.recauda.formats.json.Json;
import mx.recauda.ley.error.Incidencia;

/** Incidents on standard output: two lines for people, one object for programs. */
final class Listado {

    private Listado() {}

    static void escribe(Incidencia incidencia, boolean json, Consola consola) {
        if (json) {
            consola.salida().println(Json.mapper().writeValueAsString(incidencia));
            return;
        }
        String peso =
                incidencia.esError()
                        ? consola.texto("error", "error")
                        : consola.texto("aviso", "warning");
        consola.salida().println(incidencia.codigo() + " " + peso + ": " + incidencia.mensaje());
        consola.salida().println("  " + incidencia.remedio());
    }

    /** A number with its noun, in the singular when it is one. */
    static String cuenta(long cuantos, String uno, String varios) {
        return "%,d %s".formatted(cuantos, cuantos == 1 ? uno : varios);
    }

    /** With the place before it, as compilers do. */
    static void escribeConLugar(Incidencia incidencia, boolean json, Consola consola) {
        if (!json && incidencia.linea() > 0) {
            consola.salida().print(incidencia.archivo() + ":" + incidencia.linea() + ": ");
        }
        escribe(incidencia, json, consola);
    }
}
