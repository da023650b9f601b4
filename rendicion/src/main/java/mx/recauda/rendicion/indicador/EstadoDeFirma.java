package mx.recauda.rendicion.indicador;

import mx.recauda.ley.error.Idioma;

/** Where a planning instrument stands on its way to be approved. */
public enum EstadoDeFirma {
    /** Made, waiting for its review. */
    ELABORADA("elaborada", "made"),
    /** Reviewed, waiting for its approval. */
    REVISADA("revisada", "reviewed"),
    /** Approved: nothing more happens to this version. */
    APROBADA("aprobada", "approved"),
    /** Returned: who made it writes another version. */
    DEVUELTA("devuelta", "returned");

    private final String es;
    private final String en;

    EstadoDeFirma(String es, String en) {
        this.es = es;
        this.en = en;
    }

    /** Its name in a sentence. */
    public String nombre(Idioma idioma) {
        return idioma == Idioma.EN ? en : es;
    }

    /** Key of bundles. */
    public String clave() {
        return es;
    }
}
