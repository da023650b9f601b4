package mx.recauda.formats.informe;

import mx.recauda.formats.archivo.ErrorDeArchivo;
import mx.recauda.formats.archivo.Limites;
import mx.recauda.formats.xlsx.LectorXlsx;
import mx.recauda.formats.xlsx.LibroLeido;
import mx.recauda.formats.xlsx.LibroReproducible;
import mx.recauda.formats.xlsx.TextoDeCelda;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.rendicion.informe.Informe;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The workbook in which the report is sent: cover, a sheet per theme, consolidated, indicators, a
 * sheet per budget form named by its section key, notes.
 */
public final class LibroInforme {

    private LibroInforme() {}

    /**
     * The workbook of a captured report, its derived cells recomputed. The same report gives the
     * same bytes.
     *
     * @return the bytes, or the texts that do not fit in a cell
     */
    public static Resultado<Optional<byte[]>> escribe(Informe informe, Idioma idioma) {
        List<Incidencia> largos = textosMuyLargos(informe, idioma);
        if (!largos.isEmpty()) {
            return new Resultado<>(Optional.empty(), largos);
        }
        Impresion impresion = Impresion.de(informe);
        return Resultado.de(
                Optional.of(
                        LibroReproducible.escribe(
                                informe.metadatos().archivoDeEnvio(),
                                libro -> new EscritorDeLibro(impresion, libro).escribe())));
    }

    private static List<Incidencia> textosMuyLargos(Informe informe, Idioma idioma) {
        List<Incidencia> largos = new ArrayList<>();
        informe.textos().forEach((clave, texto) -> revisa(clave, texto, idioma, largos));
        informe.tablas()
                .values()
                .forEach(t ->
                        t.filas()
                                .forEach(f ->
                                        f.celdas()
                                                .forEach((c, texto) ->
                                                        revisa(
                                                                t.clave()
                                                                        + ", "
                                                                        + Ubicacion.de(f)
                                                                        + ", "
                                                                        + c,
                                                                texto,
                                                                idioma,
                                                                largos))));
        return largos;
    }

    private static void revisa(String lugar, String texto, Idioma idioma, List<Incidencia> largos) {
        int largo = TextoDeCelda.guarda(texto).length();
        if (largo > TextoDeCelda.MAX_CARACTERES) {
            largos.add(
                    Incidencia.de(
                            ErrorDeArchivo.TEXTO_MUY_LARGO,
                            idioma,
                            lugar,
                            String.valueOf(largo),
                            String.valueOf(TextoDeCelda.MAX_CARACTERES)));
        }
    }

    /**
     * Reads a workbook made by {@link #escribe}, perhaps edited since. Recomputed cells that nobody
     * touched give back what was captured.
     *
     * @return the report, and an incident for everything that could not be read
     */
    public static Resultado<Optional<Informe>> lee(Path archivo, Limites limites, Idioma idioma) {
        Resultado<Optional<LibroLeido>> libro = LectorXlsx.lee(archivo, limites, idioma);
        if (libro.valor().isEmpty()) {
            return new Resultado<>(Optional.empty(), libro.incidencias());
        }
        Path nombre = archivo.getFileName();
        String suyo = nombre == null ? archivo.toString() : nombre.toString();
        return new LectorDeLibro(libro.valor().get(), suyo, idioma).lee();
    }
}
