package mx.recauda.ley.parametros;

import mx.recauda.ley.fuente.Confianza;

import java.time.LocalDate;

/**
 * Where a value comes from.
 *
 * @param serie name of the series, for example {@code "UMA"}
 * @param desde first day of the value
 * @param articulo law and article that make the value matter; never empty
 * @param fuente document or page in which the value was read
 * @param publicacion ISO date of the official publication where the source has it, marked when it
 *     is only from memory; else empty
 * @param confianza how well the value is supported
 * @param nota what is doubtful, or empty
 */
public record Procedencia(
        String serie,
        LocalDate desde,
        String articulo,
        String fuente,
        String publicacion,
        Confianza confianza,
        String nota) {

    /** Refuses a value that cannot name its article. */
    public Procedencia {
        if (articulo.isBlank()) {
            throw new IllegalArgumentException(serie + " of " + desde + " names no article");
        }
    }

    /** The series with its first day: {@code UMA 2026-02-01}. */
    public String cita() {
        return serie + " " + desde;
    }
}
