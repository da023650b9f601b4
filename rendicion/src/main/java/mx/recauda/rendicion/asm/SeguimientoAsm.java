package mx.recauda.rendicion.asm;

import mx.recauda.rendicion.auditor.Hallazgo;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * The follow-up documents of one file, {@code asm-seguimiento/1}.
 *
 * @param archivo file as the user named it
 * @param documentos documents in the order of the file
 */
public record SeguimientoAsm(String archivo, List<DocumentoAsm> documentos) {

    /** Keeps an immutable copy. */
    public SeguimientoAsm {
        documentos = List.copyOf(documentos);
    }

    /** Applies a reading to every row with its document, in the order of the file. */
    public List<Hallazgo> porFila(BiFunction<DocumentoAsm, Asm, Stream<Hallazgo>> lectura) {
        return documentos.stream()
                .flatMap(d -> d.asm().stream().flatMap(a -> lectura.apply(d, a)))
                .toList();
    }
}
