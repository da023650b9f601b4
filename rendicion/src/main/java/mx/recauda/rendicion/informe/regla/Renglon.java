package mx.recauda.rendicion.informe.regla;

import mx.recauda.rendicion.informe.Fila;
import mx.recauda.rendicion.informe.Tabla;

import java.util.List;
import java.util.stream.Collectors;

/** How a reader recognises a row. */
final class Renglon {

    private static final List<String> NOMBRES =
            List.of(
                    "codigo",
                    "concepto",
                    "beneficiario",
                    "resultado",
                    "unidad_responsable",
                    "renglon",
                    "nombre",
                    "compromiso");
    private static final List<String> PRECISIONES = List.of("medida", "mes", "periodo");

    private Renglon() {}

    static String nombre(Tabla tabla, Fila fila) {
        String nombre =
                NOMBRES.stream()
                        .flatMap(c -> fila.texto(c).stream())
                        .findFirst()
                        .map(Impreso::cita)
                        .orElse("renglón " + fila.origen().linea());
        String precision =
                PRECISIONES.stream()
                        .filter(tabla::tiene)
                        .flatMap(c -> fila.texto(c).stream())
                        .collect(Collectors.joining(" "));
        return precision.isEmpty() ? nombre : nombre + ", " + precision;
    }
}
