package mx.recauda.platform.rendicion.mesa.justificacion.web;

import mx.recauda.platform.portal.Insignia;
import mx.recauda.platform.portal.Insignia.Tono;
import mx.recauda.platform.rendicion.mesa.justificacion.EstadoDeCelda;

import java.util.List;

/** What the page of one cell shows. */
final class Vista {

    private Vista() {}

    /** The badge of a state. */
    static Insignia insignia(EstadoDeCelda estado) {
        Tono tono =
                switch (estado) {
                    case SIN_UMBRAL, SIN_BASE -> Tono.OFF;
                    case DENTRO, JUSTIFICADA -> Tono.OK;
                    case FALTA, VACIA -> Tono.WARN;
                    case CON_FALTAS -> Tono.BAD;
                };
        return Insignia.de(tono, "celda.estado." + estado.clave());
    }

    /** One of the values the cell stands beside. */
    record Renglon(
            String contra,
            String periodo,
            String valor,
            String diferencia,
            String variacion,
            String umbral,
            boolean excede) {}

    /** A figure an amount may be tied to. */
    record Opcion(String clave, String nombre, boolean puesta) {}

    /**
     * An amount of the text with the figure it quotes, or the source declared.
     *
     * @param declara whether it is asked, or told, where else it comes from
     * @param elegida whether it was said to come from elsewhere
     */
    record Importe(
            String literal,
            String dato,
            String valor,
            Insignia resultado,
            List<Opcion> opciones,
            boolean declara,
            boolean elegida,
            String documento,
            String razon,
            String declarante) {

        Importe {
            opciones = List.copyOf(opciones);
        }
    }

    /** What is wrong with the explanation. */
    record Falta(String codigo, String gravedad, String mensaje, String remedio) {}

    /** An explanation of the history. */
    record Escrita(String cuando, String por, String valor, String texto, String compromiso) {}
}
