package mx.recauda.platform.determinacion.web;

import mx.recauda.ley.cuotas.Concepto;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.libro.Cuota;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.determinacion.Importes;

import java.util.ArrayList;
import java.util.List;

/**
 * Amounts by concept, as pages show them.
 *
 * @param filas one per concept of the month
 * @param patron employer's sum
 * @param obrero workers' sum
 */
record Conceptos(List<Fila> filas, Importe patron, Importe obrero) {

    /** A concept with both shares. */
    record Fila(Concepto concepto, Importe patron, Importe obrero) {

        /** Both shares. */
        public Importe total() {
            return patron.mas(obrero);
        }
    }

    /** Everything. */
    public Importe total() {
        return patron.mas(obrero);
    }

    /** Those of a month; the bimonthly ones only when it closes a bimester. */
    static Conceptos de(Importes importes, Mes mes) {
        List<Fila> filas = new ArrayList<>();
        Importe patron = Importe.CERO;
        Importe obrero = Importe.CERO;
        for (Concepto concepto : Concepto.values()) {
            if (!concepto.bimestral() || mes.cierraBimestre()) {
                Fila fila =
                        new Fila(
                                concepto,
                                importes.de(concepto, Cuota.PATRONAL),
                                importes.de(concepto, Cuota.OBRERA));
                filas.add(fila);
                patron = patron.mas(fila.patron());
                obrero = obrero.mas(fila.obrero());
            }
        }
        return new Conceptos(filas, patron, obrero);
    }
}
