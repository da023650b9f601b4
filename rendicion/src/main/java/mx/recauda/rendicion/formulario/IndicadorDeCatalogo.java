package mx.recauda.rendicion.formulario;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.indicador.Sentido;

import java.util.Optional;

/**
 * An indicator as its form defines it.
 *
 * @param codigo code, {@code IOR.3}
 * @param nombre name
 * @param sentido which way it improves
 * @param esParteDeUnTodo whether A counts some of what B counts, so that the value stays within 100
 * @param topeSobreInflacion whether its goal is to grow less than prices: value below 100 plus
 *     inflation
 * @param compromiso code of the commitment that promises the same; empty when none is known
 * @param cuenta what a text must count for its number to be variable A, in words; empty when no
 *     text does
 * @param fuente where the definition was read
 * @param confianza how well it is supported
 */
public record IndicadorDeCatalogo(
        String codigo,
        String nombre,
        Sentido sentido,
        boolean esParteDeUnTodo,
        boolean topeSobreInflacion,
        Optional<String> compromiso,
        Optional<String> cuenta,
        String fuente,
        Confianza confianza) {}
