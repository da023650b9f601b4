package mx.recauda.cli.banco;

import mx.recauda.formats.archivo.ErrorDeArchivo;
import mx.recauda.formats.archivo.LectorDeTexto;
import mx.recauda.formats.archivo.MotivoDeLectura;
import mx.recauda.formats.banco.ErrorDeBanco;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.ley.linea.LineaDeCaptura;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The líneas of a file, one on each line.
 *
 * @param buenas those that are
 * @param malas why the rest is none, with their place; also that the file is no text or has none
 */
record LineasDeArchivo(List<LineaDeCaptura> buenas, List<Incidencia> malas) {

    /** Keeps immutable copies. */
    LineasDeArchivo {
        buenas = List.copyOf(buenas);
        malas = List.copyOf(malas);
    }

    static LineasDeArchivo lee(Path archivo, Idioma idioma) {
        String nombre = archivo.toString();
        List<LineaDeCaptura> buenas = new ArrayList<>();
        List<Incidencia> malas = new ArrayList<>();
        Resultado<Optional<String>> texto = texto(archivo, idioma);
        malas.addAll(texto.incidencias());
        int numero = 0;
        for (String renglon : texto.valor().orElse("").lines().toList()) {
            numero++;
            if (!renglon.isBlank()) {
                int este = numero;
                Resultado<Optional<LineaDeCaptura>> leida = LineaDeCaptura.lee(renglon, idioma);
                leida.valor().ifPresent(buenas::add);
                leida.incidencias().stream()
                        .map(x -> x.enArchivo(nombre).enLinea(este))
                        .forEach(malas::add);
            }
        }
        if (buenas.isEmpty() && texto.valor().isPresent()) {
            malas.add(
                    Incidencia.de(ErrorDeBanco.SIN_LINEAS, idioma, nombre)
                            .enArchivo(nombre)
                            .enLinea(1));
        }
        return new LineasDeArchivo(buenas, malas);
    }

    private static Resultado<Optional<String>> texto(Path archivo, Idioma idioma) {
        try {
            return LectorDeTexto.decodifica(
                    archivo.toString(), Files.readAllBytes(archivo), idioma);
        } catch (IOException e) {
            return new Resultado<>(
                    Optional.empty(),
                    List.of(
                            Incidencia.de(
                                            ErrorDeArchivo.NO_SE_PUEDE_LEER,
                                            idioma,
                                            archivo.toString(),
                                            MotivoDeLectura.de(e).texto(idioma))
                                    .enArchivo(archivo.toString())));
        }
    }
}
