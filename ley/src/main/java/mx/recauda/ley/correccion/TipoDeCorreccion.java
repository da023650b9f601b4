package mx.recauda.ley.correccion;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.ley.fuente.Fuente;

/** Why a payment that was applied is moved. */
public enum TipoDeCorreccion {
    /** It paid what it should not have: it is found and applied to what it pays. */
    @Fuente(value = "CFF 20 para. 8; RACERF 125", confianza = Confianza.INFERIDA)
    REAPLICACION("CFF 20 para. 8; RACERF 125"),
    /** It was a cheque that the bank did not pay. */
    @Fuente("LSS 40-B; CFF 21 para. 7")
    CHEQUE_DEVUELTO("LSS 40-B; CFF 21 para. 7");

    private final String fundamento;

    TipoDeCorreccion(String fundamento) {
        this.fundamento = fundamento;
    }

    /** Legal ground of its entries. */
    public String fundamento() {
        return fundamento;
    }
}
