package mx.recauda.platform.determinacion.web;

import mx.recauda.ley.confronta.Causa;

import org.springframework.stereotype.Component;

/** Names of causes for templates. */
@Component("causas")
public class Causas {

    /** The cause of a confronta in the language of the page. */
    public String texto(String nombre) {
        return Causa.valueOf(nombre).texto(Lenguas.actual());
    }
}
