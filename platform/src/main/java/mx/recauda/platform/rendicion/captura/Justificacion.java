package mx.recauda.platform.rendicion.captura;

import mx.recauda.rendicion.auditor.Hallazgo;

import java.time.Instant;

/**
 * Why a finding stands as it is.
 *
 * @param regla rule of the finding
 * @param seccion section of the finding
 * @param ubicacion place of the finding
 * @param mensaje what the finding said
 * @param texto the reason
 * @param por account
 * @param en when
 */
public record Justificacion(
        String regla,
        String seccion,
        String ubicacion,
        String mensaje,
        String texto,
        String por,
        Instant en) {

    /** Whether it speaks of this finding. */
    public boolean es(Hallazgo hallazgo) {
        return hallazgo.regla().equals(regla)
                && hallazgo.seccion().equals(seccion)
                && hallazgo.ubicacion().equals(ubicacion)
                && hallazgo.mensaje().equals(mensaje);
    }
}
