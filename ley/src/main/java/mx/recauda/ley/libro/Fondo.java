package mx.recauda.ley.libro;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.ley.fuente.Fuente;

/** Whose money it is. RCV and housing are third parties' money, collected and handed over. */
public enum Fondo {
    /** Insurances of the institute; paid by month. */
    @Fuente("LSS 39")
    IMSS(false, false),
    /** Retirement, unemployment at an advanced age and old age: the worker's account. */
    @Fuente("LSS 167; LSS 291")
    RCV(true, true),
    /** Contributions to the housing fund. */
    @Fuente("Ley del Infonavit 29-II; Ley del Infonavit 35")
    VIVIENDA(true, true),
    /** Instalments of housing credits withheld from workers. */
    @Fuente("Ley del Infonavit 29-III")
    AMORTIZACION(true, true),
    /** Nobody knows yet: money received of a debt that is not known. */
    @Fuente(value = "RACERF 125", confianza = Confianza.PROPUESTA)
    POR_IDENTIFICAR(false, false);

    private final boolean bimestral;
    private final boolean deTerceros;

    Fondo(boolean bimestral, boolean deTerceros) {
        this.bimestral = bimestral;
        this.deTerceros = deTerceros;
    }

    /** Whether it is paid every two months; its period is then the first month of the bimester. */
    public boolean bimestral() {
        return bimestral;
    }

    /** Whether the money belongs to others and is outside the income of the institute. */
    public boolean deTerceros() {
        return deTerceros;
    }
}
