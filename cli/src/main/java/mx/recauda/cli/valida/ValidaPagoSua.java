package mx.recauda.cli.valida;

import mx.recauda.cli.Consola;
import mx.recauda.cli.Salida;
import mx.recauda.formats.pagosua.Esperado;
import mx.recauda.formats.pagosua.LectorDePago;
import mx.recauda.formats.pagosua.RevisionDePago;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** A payment file, read record by record: its size does not matter. */
record ValidaPagoSua(Consola consola, boolean json) {

    private static final int BLOQUE_BYTES = 1 << 16;

    /** Whether the name is that of a payment file. */
    static boolean es(Path archivo) {
        return Files.isRegularFile(archivo)
                && archivo.toString().toUpperCase(Locale.ROOT).endsWith(".SUA");
    }

    int revisa(Path archivo) {
        try (InputStream entrada =
                new BufferedInputStream(Files.newInputStream(archivo), BLOQUE_BYTES)) {
            RevisionDePago revision =
                    LectorDePago.revisa(
                            entrada,
                            archivo.toString(),
                            Esperado.CUALQUIERA,
                            consola.idioma(),
                            i -> Listado.escribeConLugar(i, json, consola));
            consola.salida().flush();
            resume(archivo, revision);
            return revision.aceptado() ? Salida.HECHO : Salida.ENTRADA_CON_ERRORES;
        } catch (IOException e) {
            consola.progreso(
                    "No se pudo leer «" + archivo + "»: " + e.getMessage(),
                    "Could not read “" + archivo + "”: " + e.getMessage());
            return Salida.FALLO;
        }
    }

    private void resume(Path archivo, RevisionDePago revision) {
        String cuantos = "%,d".formatted(revision.registros());
        String trabajadores = "%,d".formatted(revision.trabajadores());
        String de = revision.registroPatronal() + " " + revision.periodo();
        boolean bien = revision.aceptado();
        consola.progreso(
                archivo
                        + ": "
                        + de
                        + ", "
                        + cuantos
                        + " registros, "
                        + trabajadores
                        + " trabajadores: "
                        + (bien ? "se acepta." : "se rechaza el archivo."),
                archivo
                        + ": "
                        + de
                        + ", "
                        + cuantos
                        + " records, "
                        + trabajadores
                        + " workers: "
                        + (bien ? "accepted." : "the file is refused."));
    }
}
