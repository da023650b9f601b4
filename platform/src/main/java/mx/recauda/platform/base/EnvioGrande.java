package mx.recauda.platform.base;

/**
 * A route that takes larger files than the others; a bean of whoever has it.
 *
 * @param ruta exact path
 * @param maximo bytes of the file
 */
public record EnvioGrande(String ruta, long maximo) {}
