package mx.recauda.rendicion.compromiso;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What proves that an activity was done.
 *
 * @param documento name of the document
 * @param ubicacion where it can be read: an address, a file, or the handle of a stored document
 * @param fecha date of the document, when it carries one
 */
public record Evidencia(String documento, String ubicacion, Optional<LocalDate> fecha) {}
