package mx.recauda.rendicion.indicador;

import mx.recauda.ley.error.Idioma;

/** What is signed on a version of a planning instrument after it is made. */
public enum PasoDeFirma {
    /** Another person than its author finds it well made. */
    REVISAR("revisar", "review"),
    /** A third person approves it. */
    APROBAR("aprobar", "approve"),
    /** It goes back to its author, with words. */
    DEVOLVER("devolver", "return");

    private final String es;
    private final String en;

    PasoDeFirma(String es, String en) {
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

    /** Whether it may follow a state. */
    public boolean sigueA(EstadoDeFirma estado) {
        return switch (this) {
            case REVISAR -> estado == EstadoDeFirma.ELABORADA;
            case APROBAR -> estado == EstadoDeFirma.REVISADA;
            case DEVOLVER -> estado == EstadoDeFirma.ELABORADA || estado == EstadoDeFirma.REVISADA;
        };
    }
}
