package mx.recauda.rendicion.formulario;

import mx.recauda.rendicion.texto.Texto;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The forms of one fiscal year.
 *
 * @param anio fiscal year
 * @param limiteCaracteres longest progress text accepted, in characters after white space is made
 *     single
 * @param umbralPct variation above which a budget change must be listed, in percent
 * @param cortesPorTrimestre number of cuts printed in quarters 1 to 4
 * @param temas themes in the order of the form
 * @param respuestasDeCompromiso accepted responses of a commitment
 * @param respuestasDeIndicador accepted responses of an indicator
 * @param indicadores known indicators
 */
public record Formulario(
        int anio,
        int limiteCaracteres,
        BigDecimal umbralPct,
        List<Integer> cortesPorTrimestre,
        List<Tema> temas,
        List<String> respuestasDeCompromiso,
        List<String> respuestasDeIndicador,
        List<IndicadorDeCatalogo> indicadores) {

    /** Keeps immutable copies. */
    public Formulario {
        cortesPorTrimestre = List.copyOf(cortesPorTrimestre);
        temas = List.copyOf(temas);
        respuestasDeCompromiso = List.copyOf(respuestasDeCompromiso);
        respuestasDeIndicador = List.copyOf(respuestasDeIndicador);
        indicadores = List.copyOf(indicadores);
    }

    /** Commitments of the whole form; 0 when the form does not fix them. */
    public int compromisos() {
        return temas.stream().mapToInt(Tema::compromisos).sum();
    }

    /** The theme of that name, apart from accents and case. */
    public Optional<Tema> tema(String nombre) {
        return temas.stream().filter(t -> Texto.equivale(t.nombre(), nombre)).findFirst();
    }

    /** The indicator of that code. */
    public Optional<IndicadorDeCatalogo> indicador(String codigo) {
        return indicadores.stream().filter(i -> i.codigo().equalsIgnoreCase(codigo)).findFirst();
    }
}
