package mx.recauda.platform.rendicion.informes;

import mx.recauda.formats.informe.Diferencia;
import mx.recauda.formats.informe.Recalculo;
import mx.recauda.platform.rendicion.captura.Celda;
import mx.recauda.rendicion.informe.Informe;

import org.springframework.stereotype.Component;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Derived cells whose recomputed value is not the published one. */
@Component
class Recalculadas {

    /** The recomputed text of each cell that differs; an empty text is an undefined value. */
    Map<Long, String> de(Informe informe, List<Celda> celdas) {
        List<Diferencia> diferencias = Recalculo.diferencias(informe);
        Map<Long, String> recalculadas = new HashMap<>();
        for (Celda celda : celdas) {
            de(diferencias, celda)
                    .filter(d -> d.motivo().cambiaLaCelda())
                    .ifPresent(d -> recalculadas.put(celda.id(), d.recalculado()));
        }
        return recalculadas;
    }

    /** How a cell differs from what the rest of its table gives, when it does. */
    Optional<Diferencia> de(Informe informe, Celda celda) {
        return de(Recalculo.diferencias(informe), celda);
    }

    private static Optional<Diferencia> de(List<Diferencia> diferencias, Celda celda) {
        return diferencias.stream()
                .filter(d -> d.tabla().equals(celda.tabla()))
                .filter(d -> d.linea() == celda.linea() && d.archivo().equals(celda.archivo()))
                .filter(d -> d.columna().equals(celda.columna()))
                .findFirst();
    }
}
