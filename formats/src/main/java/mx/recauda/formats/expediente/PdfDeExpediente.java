package mx.recauda.formats.expediente;

import static java.util.Map.entry;

import mx.recauda.formats.pdf.DocumentoPdf;
import mx.recauda.formats.pdf.Plantilla;
import mx.recauda.rendicion.expediente.ExpedienteDeCifra;
import mx.recauda.rendicion.expediente.Parte;
import mx.recauda.rendicion.expediente.Parte.Clase;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The index: what the folder says, in the order in which an auditor reads it. */
final class PdfDeExpediente {

    private static final String PLANTILLA = "mx/recauda/formats/expediente/indice.html";
    private static final ResourceBundle ROTULOS =
            ResourceBundle.getBundle("mx.recauda.formats.expediente.rotulos", Locale.ROOT);
    private static final DateTimeFormatter INSTANTE =
            DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm:ss 'h'", Locale.ROOT)
                    .withZone(ZoneId.of("America/Mexico_City"));

    /** A row longer than this is in the file; the index shows its beginning. */
    private static final int TEXTO_VISIBLE = 240;

    private static final List<String> EXTRACTO = List.of("entrega", "renglon", "columna", "valor");
    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z");
    private static final int FILAS_VISIBLES = 60;

    private PdfDeExpediente() {}

    /** A table as drawn. */
    record Tabla(
            String titulo,
            String archivo,
            List<String> columnas,
            List<List<String>> filas,
            boolean pares,
            int omitidas) {

        Tabla {
            columnas = List.copyOf(columnas);
            filas = List.copyOf(filas);
        }
    }

    /** A file with its hash. */
    record Archivo(String ruta, String huella) {}

    static byte[] escribe(ExpedienteDeCifra expediente, SortedMap<String, String> huellas) {
        return DocumentoPdf.dibuja(
                Plantilla.llena(
                        PLANTILLA,
                        Map.ofEntries(
                                entry("estilo", DocumentoPdf.estilo()),
                                entry("clave", expediente.clave().toString()),
                                entry("titulo", expediente.titulo()),
                                entry("valor", expediente.valor()),
                                entry("al", INSTANTE.format(expediente.al())),
                                entry(
                                        "tablas",
                                        expediente.partes().stream()
                                                .map(PdfDeExpediente::tabla)
                                                .toList()),
                                entry(
                                        "archivos",
                                        huellas.entrySet().stream()
                                                .map(h -> new Archivo(h.getKey(), h.getValue()))
                                                .toList()))));
    }

    private static Tabla tabla(Parte parte) {
        boolean pares = parte.columnas().equals(List.of("dato", "valor"));
        boolean entera = parte.clase() == Clase.JUSTIFICACION;
        List<Integer> visibles = visibles(parte);
        List<List<String>> filas =
                parte.filas().stream()
                        .limit(FILAS_VISIBLES)
                        .map(f -> visibles.stream().map(f::get).toList())
                        .map(f ->
                                f.stream()
                                        .map(t -> pares ? rotulo("dato", t) : t)
                                        .map(t -> entera ? instante(t) : visible(t))
                                        .toList())
                        .toList();
        return new Tabla(
                rotulo("parte", parte.clase().clave()),
                parte.clase().archivo(),
                visibles.stream().map(c -> rotulo("columna", parte.columnas().get(c))).toList(),
                filas,
                pares,
                parte.filas().size() - filas.size());
    }

    /** Paper is narrow: where each cell was captured is in the file, and in the first part. */
    private static List<Integer> visibles(Parte parte) {
        return IntStream.range(0, parte.columnas().size())
                .filter(c ->
                        parte.clase() != Clase.EXTRACTO
                                || EXTRACTO.contains(parte.columnas().get(c)))
                .boxed()
                .toList();
    }

    private static String rotulo(String clase, String clave) {
        String llave = clase + "." + clave;
        return ROTULOS.containsKey(llave) ? ROTULOS.getString(llave) : clave;
    }

    private static String instante(String texto) {
        return ISO.matcher(texto).matches() ? INSTANTE.format(Instant.parse(texto)) : texto;
    }

    private static String visible(String texto) {
        if (ISO.matcher(texto).matches()) {
            return instante(texto);
        }
        return texto.length() > TEXTO_VISIBLE
                ? texto.substring(0, TEXTO_VISIBLE)
                        + "… ["
                        + rotulo("corte", Clase.EXTRACTO.clave())
                        + "]"
                : texto;
    }
}
