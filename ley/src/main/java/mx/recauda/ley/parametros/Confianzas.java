package mx.recauda.ley.parametros;

import mx.recauda.ley.fuente.Confianza;

/** Reads the {@code confidence} column of the tables. */
final class Confianzas {

    private Confianzas() {}

    static Confianza de(String marca) {
        return switch (marca) {
            case "confirmed" -> Confianza.CONFIRMADA;
            case "one-source" -> Confianza.UNA_FUENTE;
            case "inferred" -> Confianza.INFERIDA;
            case "from-memory" -> Confianza.DE_MEMORIA;
            default -> throw new IllegalArgumentException("unknown confidence: " + marca);
        };
    }
}
