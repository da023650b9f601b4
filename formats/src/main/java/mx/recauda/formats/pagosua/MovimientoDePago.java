package mx.recauda.formats.pagosua;

import java.util.ArrayList;
import java.util.List;

/**
 * A movement in a payment file, as written.
 *
 * @param tipo two digits: 02 baja, 07 salary, 08 alta, 11 absence, 12 incapacity…
 * @param fecha AAAAMMDD
 * @param salario centavos in seven digits, or spaces
 */
public record MovimientoDePago(
        String nss, String tipo, String fecha, String folio, String dias, String salario) {

    static List<MovimientoDePago> de(Registro registro) {
        List<MovimientoDePago> movimientos = new ArrayList<>();
        for (int i = 1; i <= Disenos.MOVIMIENTOS; i++) {
            if (!registro.crudo("nss" + i).isBlank()) {
                movimientos.add(
                        new MovimientoDePago(
                                registro.texto("nss" + i),
                                registro.texto("movimiento" + i),
                                registro.texto("fecha" + i),
                                registro.texto("folio" + i),
                                registro.texto("dias" + i),
                                registro.texto("salario" + i)));
            }
        }
        return movimientos;
    }
}
