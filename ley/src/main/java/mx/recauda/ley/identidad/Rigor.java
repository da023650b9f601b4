package mx.recauda.ley.identidad;

/** How strictly a check digit whose rule is not in an official publication is taken. */
public enum Rigor {
    /** A number that is being assigned or typed here: a wrong digit is an error. */
    NUEVO,
    /** A number received from other systems: a wrong digit is a warning. */
    IMPORTADO
}
