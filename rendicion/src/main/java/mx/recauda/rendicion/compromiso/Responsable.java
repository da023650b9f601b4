package mx.recauda.rendicion.compromiso;

/**
 * Who answers for a promise.
 *
 * @param area name of the area on the day of the act
 * @param duenio whether it owns the promise; the others share it
 */
public record Responsable(String area, boolean duenio) {

    /** The owner. */
    public static Responsable duenio(String area) {
        return new Responsable(area, true);
    }

    /** A co-owner. */
    public static Responsable con(String area) {
        return new Responsable(area, false);
    }
}
