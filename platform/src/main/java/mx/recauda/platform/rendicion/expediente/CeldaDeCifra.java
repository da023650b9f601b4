package mx.recauda.platform.rendicion.expediente;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A captured cell with the document it belongs to.
 *
 * @param id number of the cell
 * @param documento identity of its document
 * @param clase kind of document
 * @param clave what the document reports on
 * @param entrega delivery of that report
 * @param titulo title of the document
 * @param huella canonical hash of the document
 * @param tabla table key
 * @param fila name of the row
 * @param orden place of the row
 * @param columna column key
 * @param valor text exactly as captured
 * @param archivo file it came from
 * @param linea line of that file
 * @param por account that captured it
 * @param en when
 */
record CeldaDeCifra(
        long id,
        UUID documento,
        String clase,
        String clave,
        int entrega,
        String titulo,
        String huella,
        String tabla,
        String fila,
        int orden,
        String columna,
        String valor,
        String archivo,
        int linea,
        String por,
        Instant en) {

    static final List<String> COLUMNAS =
            List.of(
                    "entrega",
                    "tabla",
                    "renglon",
                    "columna",
                    "valor",
                    "archivo",
                    "linea",
                    "capturado_por",
                    "capturado_en");

    /** Its row of the extract. */
    List<String> extracto() {
        return List.of(
                clave + "/" + entrega,
                tabla,
                fila,
                columna,
                valor,
                archivo,
                String.valueOf(linea),
                por,
                en.toString());
    }
}
