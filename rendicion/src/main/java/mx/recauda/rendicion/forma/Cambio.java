package mx.recauda.rendicion.forma;

/**
 * Words of the form that say another thing in the new quarter.
 *
 * @param clase what kind of words they are
 * @param antes as the report it comes from has them
 * @param ahora as the new quarter has them
 */
public record Cambio(Clase clase, String antes, String ahora) {

    /** Where the words stand. */
    public enum Clase {
        /** The name of a column. */
        COLUMNA,
        /** A cell that names its row or its cut. */
        RENGLON,
        /** The title, the notes or the instructions of a section. */
        ROTULO,
        /** What a section says is its legal basis, which a person must confirm. */
        FUNDAMENTO,
        /** A column that kept its name, because another one has the name it would have taken. */
        CHOQUE
    }
}
