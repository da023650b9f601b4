package mx.recauda.formats.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The merged cells of a workbook, which the library that reads values does not tell. */
final class CeldasCombinadas {

    private static final String RELACIONES =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private CeldasCombinadas() {}

    /** Merged ranges by name of sheet; the workbook was checked before. */
    static Map<String, List<RangoXlsx>> de(Path libro) throws IOException {
        try (ZipFile zip = new ZipFile(libro.toFile())) {
            Map<String, String> destinos = new HashMap<>();
            recorre(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "Relationship",
                    e -> destinos.put(atributo(e, "Id"), atributo(e, "Target")));
            Map<String, List<RangoXlsx>> porHoja = new HashMap<>();
            Map<String, String> hojas = new HashMap<>();
            recorre(
                    zip,
                    "xl/workbook.xml",
                    "sheet",
                    e ->
                            hojas.put(
                                    atributo(e, "name"),
                                    Optional.ofNullable(e.getAttributeValue(RELACIONES, "id"))
                                            .orElse("")));
            for (Map.Entry<String, String> hoja : hojas.entrySet()) {
                String destino = destinos.getOrDefault(hoja.getValue(), "");
                String entrada = destino.startsWith("/") ? destino.substring(1) : "xl/" + destino;
                List<RangoXlsx> rangos = new ArrayList<>();
                recorre(
                        zip,
                        entrada,
                        "mergeCell",
                        e -> RangoXlsx.de(atributo(e, "ref")).ifPresent(rangos::add));
                porHoja.put(hoja.getKey(), rangos);
            }
            return porHoja;
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static void recorre(
            ZipFile zip, String entrada, String elemento, Consumer<XMLStreamReader> con)
            throws IOException, XMLStreamException {
        ZipEntry suya = zip.getEntry(entrada);
        if (suya == null) {
            return;
        }
        XMLInputFactory fabrica = XMLInputFactory.newFactory();
        fabrica.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        fabrica.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (InputStream contenido = zip.getInputStream(suya)) {
            XMLStreamReader lector = fabrica.createXMLStreamReader(contenido);
            while (lector.hasNext()) {
                if (lector.next() == XMLStreamConstants.START_ELEMENT
                        && lector.getLocalName().equals(elemento)) {
                    con.accept(lector);
                }
            }
            lector.close();
        }
    }

    private static String atributo(XMLStreamReader elemento, String nombre) {
        return Optional.ofNullable(elemento.getAttributeValue(null, nombre)).orElse("");
    }
}
