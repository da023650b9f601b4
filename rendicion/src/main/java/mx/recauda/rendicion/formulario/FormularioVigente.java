package mx.recauda.rendicion.formulario;

import java.util.Optional;

/**
 * The form that applies to a year.
 *
 * @param formulario the form
 * @param aviso what a person must know when it is the form of another year, in Spanish; empty when
 *     it is that of the year asked for
 */
public record FormularioVigente(Formulario formulario, Optional<String> aviso) {}
