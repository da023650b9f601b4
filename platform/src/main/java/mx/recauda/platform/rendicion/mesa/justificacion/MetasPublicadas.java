package mx.recauda.platform.rendicion.mesa.justificacion;

import mx.recauda.platform.rendicion.indicadores.Metas;
import mx.recauda.rendicion.indicador.Meta;
import mx.recauda.rendicion.version.Casilla;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.util.Map;
import java.util.Optional;

/** The goals published in the register of goals: that of the quarter, or else that of the year. */
@Component
@Order(0)
class MetasPublicadas implements FuenteDeMetas {

    private static final String TABLA = "indicadores";
    private static final String COLUMNA = "valor_publicado";

    private final Metas metas;

    MetasPublicadas(Metas metas) {
        this.metas = metas;
    }

    @Override
    public Optional<Meta> meta(
            Casilla casilla, int anio, int trimestre, Map<Casilla, String> valores) {
        if (!casilla.tabla().equals(TABLA) || !casilla.columna().equals(COLUMNA)) {
            return Optional.empty();
        }
        String indicador = casilla.fila();
        return metas.publicada(indicador, anio + "-T" + trimestre)
                .or(() -> metas.publicada(indicador, String.valueOf(anio)));
    }
}
