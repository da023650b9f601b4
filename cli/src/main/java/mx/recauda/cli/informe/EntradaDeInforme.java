package mx.recauda.cli.informe;

import mx.recauda.cli.OpcionesDeArchivo;
import mx.recauda.formats.informe.DirectorioInforme;
import mx.recauda.formats.informe.LibroInforme;
import mx.recauda.ley.error.Resultado;
import mx.recauda.rendicion.informe.Informe;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Reads a report from a directory or from its workbook. */
final class EntradaDeInforme {

    private EntradaDeInforme() {}

    static Resultado<Optional<Informe>> lee(Path entrada, OpcionesDeArchivo opciones) {
        boolean libro =
                Files.isRegularFile(entrada)
                        && entrada.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
        return libro
                ? LibroInforme.lee(entrada, opciones.limites(), opciones.idioma())
                : DirectorioInforme.lee(entrada, opciones.limites(), opciones.idioma());
    }
}
