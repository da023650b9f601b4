package mx.recauda.formats.evidencia;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Documents made of a zip: Office (ECMA-376) and OpenDocument, told by their own lists of parts.
 */
final class DocumentoEnZip {

    private static final String TIPOS = "[Content_Types].xml";
    private static final String MIMETYPE = "mimetype";

    private DocumentoEnZip() {}

    /** Whether an entry says what the document is or where its parts are. */
    static boolean esGuia(String nombre) {
        return nombre.equals(TIPOS) || nombre.equals(MIMETYPE) || nombre.endsWith(".rels");
    }

    static Contenido de(Set<String> nombres, Map<String, byte[]> guias) {
        Optional<String> macros =
                nombres.stream().filter(DocumentoEnZip::lleva).sorted().findFirst();
        if (macros.isPresent()) {
            return Contenido.malo(ErrorDeEvidencia.CON_MACROS, macros.get());
        }
        if (guias.containsKey(TIPOS)) {
            return office(guias);
        }
        return guias.containsKey(MIMETYPE)
                ? openDocument(texto(guias, MIMETYPE).strip())
                : new Contenido.Bueno(TipoDeArchivo.ZIP);
    }

    private static boolean lleva(String nombre) {
        String n = nombre.toLowerCase(Locale.ROOT);
        return n.endsWith("vbaproject.bin")
                || n.endsWith("vbadata.xml")
                || n.contains("/macrosheets/")
                || n.contains("/activex/")
                || n.startsWith("basic/")
                || n.startsWith("scripts/");
    }

    private static Contenido office(Map<String, byte[]> guias) {
        String tipos = texto(guias, TIPOS);
        String minusculas = tipos.toLowerCase(Locale.ROOT);
        if (minusculas.contains("macroenabled") || minusculas.contains("vbaproject")) {
            return Contenido.malo(ErrorDeEvidencia.CON_MACROS, TIPOS);
        }
        Optional<String> ajena =
                guias.keySet().stream()
                        .filter(g -> g.endsWith(".rels"))
                        .filter(g -> plantillaAjena(texto(guias, g)))
                        .findFirst();
        if (ajena.isPresent()) {
            return Contenido.malo(ErrorDeEvidencia.CON_MACROS, ajena.get());
        }
        return Stream.of(
                        Map.entry("wordprocessingml.document.main", TipoDeArchivo.DOCX),
                        Map.entry("spreadsheetml.sheet.main", TipoDeArchivo.XLSX),
                        Map.entry("presentationml.presentation.main", TipoDeArchivo.PPTX))
                .filter(t -> minusculas.contains(t.getKey()))
                .findFirst()
                .<Contenido>map(t -> new Contenido.Bueno(t.getValue()))
                .orElseGet(() -> Contenido.malo(ErrorDeEvidencia.TIPO_NO_ADMITIDO, ""));
    }

    /** A template fetched from elsewhere when the document is opened brings its macros. */
    private static boolean plantillaAjena(String rels) {
        return rels.contains("attachedTemplate") && rels.contains("External");
    }

    private static Contenido openDocument(String tipo) {
        return TipoDeArchivo.deTipo(tipo)
                .<Contenido>map(Contenido.Bueno::new)
                .orElseGet(() -> Contenido.malo(ErrorDeEvidencia.TIPO_NO_ADMITIDO, ""));
    }

    private static String texto(Map<String, byte[]> guias, String nombre) {
        byte[] bytes = guias.get(nombre);
        return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    }
}
