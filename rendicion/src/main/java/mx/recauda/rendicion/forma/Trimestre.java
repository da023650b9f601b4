package mx.recauda.rendicion.forma;

import mx.recauda.rendicion.informe.Informe;
import mx.recauda.rendicion.informe.Metadatos;

/**
 * A quarter of a fiscal year.
 *
 * @param anio fiscal year
 * @param numero quarter, 1 to 4
 */
public record Trimestre(int anio, int numero) {

    private static final int POR_ANIO = 4;

    /** Refuses a quarter outside 1 to 4. */
    public Trimestre {
        if (numero < 1 || numero > POR_ANIO) {
            throw new IllegalArgumentException("quarter outside 1 to 4: " + numero);
        }
    }

    /** The one a report is of. */
    public static Trimestre de(Informe informe) {
        Metadatos m = informe.metadatos();
        return new Trimestre(m.anio(), m.trimestre());
    }

    /** The one some quarters before; 4 is the same one a year earlier. */
    public Trimestre menos(int trimestres) {
        int desdeCero = anio * POR_ANIO + numero - 1 - trimestres;
        return new Trimestre(desdeCero / POR_ANIO, desdeCero % POR_ANIO + 1);
    }

    /** As keys and pages write it: {@code 2026-T4}. */
    public String clave() {
        return anio + "-T" + numero;
    }
}
