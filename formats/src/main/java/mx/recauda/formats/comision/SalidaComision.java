package mx.recauda.formats.comision;

import mx.recauda.formats.archivo.ErrorDeArchivo;
import mx.recauda.formats.informe.DatosAbiertos;
import mx.recauda.formats.informe.Diferencia;
import mx.recauda.formats.xlsx.TextoDeCelda;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.rendicion.comision.Actividad;
import mx.recauda.rendicion.comision.CampoComision;
import mx.recauda.rendicion.comision.Inciso;
import mx.recauda.rendicion.comision.InformeComision;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Every file that is made of a commission report. */
public final class SalidaComision {

    private static final int LARGO_DE_NOMBRE = 60;

    private SalidaComision() {}

    /**
     * The files by name: {@code 1270-009-032-pliego-4103.xlsx}, {@code .pdf}, {@code .csv}, {@code
     * .json} (read back by {@link ArchivoComision}) and {@code diferencias.csv}. The workbook is
     * left out, with its reason, when a text does not fit in a cell. The same report gives the same
     * bytes.
     */
    public static Resultado<Map<String, byte[]>> archivos(InformeComision informe, Idioma idioma) {
        ImpresionComision impresion = new ImpresionComision(informe);
        String nombre = nombre(informe);
        List<Incidencia> largos = textosMuyLargos(informe, idioma);
        Map<String, byte[]> archivos = new LinkedHashMap<>();
        if (largos.isEmpty()) {
            archivos.put(nombre + ".xlsx", LibroComision.escribe(impresion, nombre));
        }
        archivos.put(nombre + ".pdf", PdfComision.escribe(impresion, nombre));
        archivos.put(nombre + ".csv", utf8(DatosDeComision.csv(informe)));
        archivos.put(nombre + ".json", utf8(EscritorDeComision.json(informe)));
        archivos.put("diferencias.csv", utf8(DatosAbiertos.diferencias(impresion.diferencias())));
        return new Resultado<>(archivos, largos);
    }

    /** Texts that the official files do not print as they were captured. */
    public static List<Diferencia> diferencias(InformeComision informe) {
        return new ImpresionComision(informe).diferencias();
    }

    /** Only letters, digits and hyphens: what a report says never chooses where it is written. */
    private static String nombre(InformeComision informe) {
        String nombre =
                (informe.campo(CampoComision.FORMATO)
                                + "-pliego-"
                                + informe.campo(CampoComision.NUMERO_DE_PLIEGO))
                        .replaceAll("[^A-Za-z0-9]+", "-")
                        .replaceAll("^-+|-+$", "");
        return nombre.substring(0, Math.min(nombre.length(), LARGO_DE_NOMBRE));
    }

    private static List<Incidencia> textosMuyLargos(InformeComision informe, Idioma idioma) {
        Stream<String> textos =
                Stream.of(
                                informe.campos().values().stream(),
                                informe.emisor().stream(),
                                informe.actividades().stream().map(Actividad::texto),
                                informe.puntos().stream().map(Inciso::texto),
                                informe.resultados().stream().map(Inciso::texto))
                        .flatMap(s -> s);
        return textos.filter(t -> TextoDeCelda.guarda(t).length() > TextoDeCelda.MAX_CARACTERES)
                .map(t ->
                        Incidencia.de(
                                ErrorDeArchivo.TEXTO_MUY_LARGO,
                                idioma,
                                t.substring(0, LARGO_DE_NOMBRE) + "…",
                                String.valueOf(TextoDeCelda.guarda(t).length()),
                                String.valueOf(TextoDeCelda.MAX_CARACTERES)))
                .toList();
    }

    private static byte[] utf8(String texto) {
        return texto.getBytes(StandardCharsets.UTF_8);
    }
}
