package mx.recauda.platform.pagos;

import mx.recauda.ley.linea.LineaDeCaptura;
import mx.recauda.platform.pagos.PagosEnLinea.Desenlace;

import java.time.LocalDate;

/** A bank that is asked to charge at once, and that may not answer. */
public interface BancoEnLinea {

    /** Its key. */
    String clave();

    /**
     * Charges a línea. An exception is no answer: the bank may have charged or not.
     *
     * @param operacion by which it is asked about later
     */
    Desenlace cobra(String operacion, LineaDeCaptura linea, LocalDate dia);

    /** What became of an operation; charges nothing. */
    Desenlace consulta(String operacion, LineaDeCaptura linea, LocalDate dia);
}
