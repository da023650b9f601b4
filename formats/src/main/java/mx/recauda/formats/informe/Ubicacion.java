package mx.recauda.formats.informe;

import mx.recauda.rendicion.informe.Fila;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says which row, in words a reader of the document recognises. */
final class Ubicacion {

    private static final List<String> NOMBRES =
            List.of(
                    "codigo",
                    "concepto",
                    "beneficiario",
                    "renglon",
                    "compromiso",
                    "resultado",
                    "unidad_responsable",
                    "tema");

    private static final List<String> PRECISIONES = List.of("medida", "mes", "periodo");

    private Ubicacion() {}

    static String de(Fila fila) {
        Optional<String> nombre =
                NOMBRES.stream().map(fila::crudo).filter(t -> !t.isBlank()).findFirst();
        String texto =
                Stream.concat(nombre.stream(), PRECISIONES.stream().map(fila::crudo))
                        .filter(Objects::nonNull)
                        .filter(t -> !t.isBlank())
                        .collect(Collectors.joining(", "));
        String nivel = fila.crudo("nivel");
        return texto.isEmpty() && !nivel.isBlank() ? nivel : texto;
    }
}
