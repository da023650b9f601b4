package mx.recauda.platform.rendicion.compromisos;

import mx.recauda.ley.error.Idioma;

/**
 * A kind of promise of the catalogue.
 *
 * @param clave key: {@code asm}, {@code comision}…
 * @param siglas with which the keys of its promises begin
 * @param nombre name in Spanish
 * @param nombreEn name in English
 */
public record TipoDeCompromiso(String clave, String siglas, String nombre, String nombreEn) {

    /** Its name in that language. */
    public String nombre(Idioma idioma) {
        return idioma == Idioma.ES ? nombre : nombreEn;
    }
}
