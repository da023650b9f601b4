package mx.recauda.formats.evidencia;

/**
 * Why a content is not taken.
 *
 * @param error which rule
 * @param detalle the part of the file that breaks it, or empty
 */
record Objecion(ErrorDeEvidencia error, String detalle) {}
