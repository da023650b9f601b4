package mx.recauda.platform.catalogo;

/**
 * A way of being insured.
 *
 * @param clave two digits
 * @param nombre its name
 * @param regimen {@code OBLIGATORIO} or {@code VOLUNTARIO}
 * @param fundamento articles
 * @param confianza how far it is trusted
 */
public record Modalidad(
        String clave, String nombre, String regimen, String fundamento, String confianza) {}
