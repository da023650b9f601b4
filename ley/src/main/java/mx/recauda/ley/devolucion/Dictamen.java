package mx.recauda.ley.devolucion;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.ley.fuente.Fuente;
import mx.recauda.ley.libro.Componente;
import mx.recauda.ley.libro.Cuenta;
import mx.recauda.ley.libro.Cuota;
import mx.recauda.ley.libro.Fondo;

import java.time.LocalDate;

/** What is answered of a part of what an employer asks to be given back. */
public enum Dictamen {
    /** It is given back. */
    PROCEDE("LSS 299; RACERF 131"),
    /** It was asked for more than five years after it was paid. */
    PRESCRITA("LSS 299"),
    /**
     * It was withheld from workers, or it was not shown that it was not; also what nobody told
     * apart.
     */
    RETENIDA("RACERF 132"),
    /** RCV: the institute only certifies it, and the money follows the rules of its accounts. */
    SE_CERTIFICA("LSS 299; RACERF 131"),
    /** Money of the housing fund, which gives it back by its own law. */
    DE_VIVIENDA("Ley del Infonavit 29");

    /** Years in which it may be asked for. */
    public static final int ANIOS_PARA_PEDIR = 5;

    private final String fundamento;

    Dictamen(String fundamento) {
        this.fundamento = fundamento;
    }

    /** Legal ground. */
    public String fundamento() {
        return fundamento;
    }

    /**
     * What a part deserves.
     *
     * @param solicitada day of the request
     * @param noRetenida whether the employer showed that he did not withhold it from workers
     */
    @Fuente(
            value = "LSS 299; RACERF 131; RACERF 132",
            confianza = Confianza.UNA_FUENTE,
            nota = "that housing is not of the institute to give back is our reading")
    public static Dictamen de(PagadoDeMas parte, LocalDate solicitada, boolean noRetenida) {
        Fondo fondo = parte.cuenta().fondo();
        if (fondo == Fondo.RCV) {
            return SE_CERTIFICA;
        }
        if (fondo.deTerceros()) {
            return DE_VIVIENDA;
        }
        if (solicitada.isAfter(parte.dia().plusYears(ANIOS_PARA_PEDIR))) {
            return PRESCRITA;
        }
        return quizaRetenida(parte.cuenta()) && !noRetenida ? RETENIDA : PROCEDE;
    }

    // Of what was paid for nothing known, whose it was has to be shown too.
    private static boolean quizaRetenida(Cuenta cuenta) {
        return cuenta.cuota() == Cuota.OBRERA
                || (cuenta.cuota() == Cuota.SIN_DISTINGUIR
                        && cuenta.componente() == Componente.SUERTE_PRINCIPAL);
    }
}
