package mx.recauda.platform.afiliacion.personas;

import mx.recauda.ley.afiliacion.persona.ErrorDePersona;
import mx.recauda.ley.afiliacion.persona.Localizacion;
import mx.recauda.ley.afiliacion.persona.Parecido;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;

import java.time.LocalDate;

/**
 * Two numbers side by side, before they are read as one person.
 *
 * @param absorbido the one that would be read through the other
 * @param superviviente the one that would stay in force
 */
public record Comparacion(Asegurado absorbido, Asegurado superviviente) {

    /** How much they look like one person, from 0 to 100. */
    public int parecido() {
        return Parecido.entre(absorbido.datos(), superviviente.datos());
    }

    /** Whether neither would have been a likely duplicate of the other when it got its number. */
    public boolean sonDistintas() {
        return !Localizacion.parece(absorbido.datos(), superviviente.datos());
    }

    /** Why they are not merged without a confirmation. */
    Incidencia incidencia(Idioma idioma) {
        return Incidencia.de(
                        ErrorDePersona.PERSONAS_DISTINTAS,
                        idioma,
                        quien(absorbido),
                        quien(superviviente))
                .enCampo("otro", "");
    }

    private static String quien(Asegurado a) {
        return a.datos().nombreCompleto()
                + a.datos()
                        .nacimiento()
                        .map(LocalDate::toString)
                        .map(d -> " (" + d + ")")
                        .orElse("");
    }
}
