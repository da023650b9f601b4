package mx.recauda.rendicion.formulario;

/**
 * A theme of the commitments.
 *
 * @param prefijo what the codes of its commitments begin with, {@code OR}
 * @param nombre name as the form prints it
 * @param compromisos number of commitments the form has; 0 when it is not known
 */
public record Tema(String prefijo, String nombre, int compromisos) {}
