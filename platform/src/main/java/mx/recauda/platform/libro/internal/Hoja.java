package mx.recauda.platform.libro.internal;

import mx.recauda.ley.huella.Resumen;
import mx.recauda.platform.libro.AsientoEscrito;

/** What a block seals of an entry: its number, its content, when and by whom it was written. */
final class Hoja {

    private Hoja() {}

    static Resumen de(AsientoEscrito asiento) {
        return Resumen.de(
                asiento.numero()
                        + "|"
                        + asiento.asiento().huella()
                        + "|"
                        + asiento.asentadoEn()
                        + "|"
                        + asiento.asentadoPor());
    }
}
