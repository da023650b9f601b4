package mx.recauda.rendicion.asm;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An official letter that a document cites.
 *
 * @param numero number as printed, or empty
 * @param fecha its date, when it is known
 */
public record Oficio(String numero, Optional<LocalDate> fecha) {}
