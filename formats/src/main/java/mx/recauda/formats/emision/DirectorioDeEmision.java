package mx.recauda.formats.emision;

import mx.recauda.formats.archivo.LectorDeTexto;
import mx.recauda.formats.archivo.Limites;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.ley.identidad.RegistroPatronal;
import mx.recauda.ley.tiempo.Mes;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** An emission on disk: {@code <registro>/<AAAA-MM>/propuesta.json} and the other files beside. */
public final class DirectorioDeEmision {

    private DirectorioDeEmision() {}

    /** Where the files of a proposal are, under the directory. */
    public static Path lugar(RegistroPatronal registro, Mes mes) {
        return Path.of(registro.valor(), mes.toString());
    }

    /** The proposal of an employer and month; empty with the reason when it is not there. */
    public static Resultado<Optional<PropuestaEmitida>> lee(
            Path directorio, RegistroPatronal registro, Mes mes, Limites limites, Idioma idioma) {
        Path carpeta = directorio.resolve(lugar(registro, mes));
        if (!Files.isRegularFile(carpeta.resolve(PropuestaJson.NOMBRE))) {
            return new Resultado<>(
                    Optional.empty(),
                    List.of(
                            Incidencia.de(
                                            ErrorDeEmision.NO_HAY,
                                            idioma,
                                            registro.valor(),
                                            mes.toString())
                                    .enArchivo(directorio.toString())));
        }
        Resultado<Optional<String>> texto =
                new LectorDeTexto(carpeta, limites, idioma).lee(PropuestaJson.NOMBRE);
        if (texto.valor().isEmpty()) {
            return texto.map(nada -> Optional.empty());
        }
        return PropuestaJson.lee(PropuestaJson.NOMBRE, texto.valor().get(), idioma);
    }
}
