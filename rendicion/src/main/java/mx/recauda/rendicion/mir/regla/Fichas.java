package mx.recauda.rendicion.mir.regla;

import mx.recauda.rendicion.indicador.FichaTecnica;
import mx.recauda.rendicion.mir.Mir;
import mx.recauda.rendicion.mir.Renglon;

import java.util.stream.Stream;

/** The technical sheets of a matrix, each with its row. */
final class Fichas {

    private Fichas() {}

    /** A sheet and the row it measures. */
    record EnSuRenglon(Renglon renglon, FichaTecnica ficha) {}

    static Stream<EnSuRenglon> de(Mir mir) {
        return mir.renglones().stream()
                .flatMap(r -> r.indicadores().stream().map(f -> new EnSuRenglon(r, f)));
    }
}
