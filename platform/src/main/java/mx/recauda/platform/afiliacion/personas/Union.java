package mx.recauda.platform.afiliacion.personas;

import java.util.UUID;

/**
 * Two numbers to be read as one person, or to be parted again.
 *
 * @param absorbido number that is read through the other
 * @param superviviente number that stays in force
 * @param separa whether it undoes the merge
 * @param confirmaDistintas whether somebody looked at both and says that they are one person,
 *     although they do not look so; nothing for undoing
 */
public record Union(UUID absorbido, UUID superviviente, boolean separa, boolean confirmaDistintas) {

    /** A merge that nobody confirmed. */
    public static Union de(UUID absorbido, UUID superviviente) {
        return new Union(absorbido, superviviente, false, false);
    }

    /** The same, said to be one person whatever they look like. */
    public Union confirmada() {
        return new Union(absorbido, superviviente, separa, true);
    }

    /** What undoes it. */
    public Union deshecha() {
        return new Union(absorbido, superviviente, true, false);
    }
}
