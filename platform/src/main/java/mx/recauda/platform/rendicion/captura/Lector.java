package mx.recauda.platform.rendicion.captura;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Resultado;
import mx.recauda.rendicion.auditor.Auditor;
import mx.recauda.rendicion.auditor.Hallazgo;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * How one kind of document is read, named, taken to cells and audited.
 *
 * @param <D> the document as data
 */
public interface Lector<D> {

    /** The kind it reads. */
    Clase clase();

    /** Type of the document as data. */
    Class<D> tipo();

    /** Whether a folder with these files is of this kind. */
    boolean reconoce(List<String> nombres);

    /** Reads the files of a folder; empty when they are not such a document. */
    Resultado<Optional<D>> lee(Path carpeta, Idioma idioma);

    /** What it reports on. */
    String clave(D documento);

    /** Its own title. */
    String titulo(D documento);

    /** Its rows with the place of each. */
    List<Renglon> renglones(D documento, Path carpeta);

    /**
     * The finding with its cells named as they were captured; the same one when the auditor already
     * names them so.
     */
    default Hallazgo enCapturas(Hallazgo hallazgo, List<Renglon> renglones) {
        return hallazgo;
    }

    /** The rules it is audited with. */
    Auditor<D> auditor();
}
