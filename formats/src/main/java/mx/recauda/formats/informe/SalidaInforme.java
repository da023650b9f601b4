package mx.recauda.formats.informe;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Resultado;
import mx.recauda.rendicion.informe.Informe;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Every file that is made of a report. */
public final class SalidaInforme {

    private SalidaInforme() {}

    /**
     * The files by name: {@code R4T2014-50-GYR.xlsx}, {@code .pdf}, {@code .csv}, {@code .json} and
     * {@code diferencias.csv}. The workbook is left out, with its reason, when a text does not fit.
     */
    public static Resultado<Map<String, byte[]>> archivos(Informe informe, Idioma idioma) {
        String libro = informe.metadatos().archivoDeEnvio();
        String base = libro.substring(0, libro.lastIndexOf('.'));
        Map<String, byte[]> archivos = new LinkedHashMap<>();
        Resultado<Optional<byte[]>> xlsx = LibroInforme.escribe(informe, idioma);
        xlsx.valor().ifPresent(bytes -> archivos.put(libro, bytes));
        archivos.put(base + ".pdf", PdfInforme.escribe(informe));
        archivos.put(base + ".csv", utf8(DatosAbiertos.csv(informe)));
        archivos.put(base + ".json", utf8(DatosAbiertos.json(informe)));
        archivos.put("diferencias.csv", utf8(DatosAbiertos.diferencias(informe)));
        return new Resultado<>(archivos, xlsx.incidencias());
    }

    private static byte[] utf8(String texto) {
        return texto.getBytes(StandardCharsets.UTF_8);
    }
}
