package mx.recauda.platform.afiliacion.forma;

import mx.recauda.ley.afiliacion.Solicitante;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.UsuarioActual;

import org.springframework.security.access.AccessDeniedException;

import java.util.Arrays;

/** Who asks for an end of employment, as whoever types it may say. */
public final class QuienPide {

    private QuienPide() {}

    /**
     * Reads who asks. What the worker or the trustee asks for is received at the office.
     *
     * @param texto a {@link Solicitante}, or empty for the employer
     * @throws FalloConCodigo when it is nobody
     * @throws AccessDeniedException when it is not the employer and the account is not of the
     *     office
     */
    public static Solicitante de(String texto, UsuarioActual persona) {
        if (texto.isEmpty()) {
            return Solicitante.PATRON;
        }
        Solicitante quien =
                Arrays.stream(Solicitante.values())
                        .filter(s -> s.name().equals(texto))
                        .findFirst()
                        .orElseThrow(() ->
                                new FalloConCodigo(
                                        FalloConCodigo.Clase.ENTRADA,
                                        ErrorDeForma.CAMPO_ILEGIBLE,
                                        "solicitante"));
        if (quien != Solicitante.PATRON && !persona.puede(Permiso.ATENDER_MOVIMIENTOS)) {
            throw new AccessDeniedException("only the office receives what " + quien + " asks for");
        }
        return quien;
    }
}
