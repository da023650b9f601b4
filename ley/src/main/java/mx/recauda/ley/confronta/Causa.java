package mx.recauda.ley.confronta;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.fuente.Confianza;
import mx.recauda.ley.fuente.Fuente;

import java.util.ResourceBundle;

/** Why two determinations of the same worker differ. */
@Fuente(
        value = "Categories of confronta in community tools and the institute's listings",
        confianza = Confianza.UNA_FUENTE)
public enum Causa {
    /** The employer declares a worker whom the institute does not know. */
    @Fuente("LSS 15-I; LSS 39-D")
    SOLO_EN_PATRON("LSS 15-I"),
    /** The institute knows a worker whom the employer does not declare. */
    @Fuente("LSS 37; LSS 39-D")
    SOLO_EN_INSTITUTO("LSS 37"),
    /** The institute knows the worker and cannot compute him: it has nothing to compare. */
    @Fuente("LSS 39; LSS 39-A")
    SIN_CALCULO("LSS 39-A"),
    /** Days enrolled. */
    @Fuente("LSS 29-I; RACERF 57")
    DIAS("LSS 29-I; RACERF 57"),
    /** Days of incapacity. */
    @Fuente("LSS 31-IV")
    INCAPACIDADES("LSS 31-IV"),
    /** Days of absence. */
    @Fuente("LSS 31-I")
    AUSENCIAS("LSS 31-I"),
    /** Wage, or the day on which it changed. */
    @Fuente("LSS 30; LSS 34; RACERF 53")
    SALARIO("LSS 30; LSS 34"),
    /** Work-risk premium. */
    @Fuente("LSS 74; RACERF 32")
    PRIMA("LSS 74"),
    /** One side takes the worker as a pensioner who pays no disability and life. */
    @Fuente(value = "LSS 25; LSS 196", confianza = Confianza.UNA_FUENTE)
    PENSION("LSS 25; LSS 196"),
    /** One side charges the worker's share to the employer. */
    @Fuente("LSS 36")
    MINIMO("LSS 36"),
    /** A rule or parameter that the program of that version takes otherwise. */
    @Fuente(
            value = "DOF 16-12-2020, transitorio segundo; LSS 168-II",
            confianza = Confianza.UNA_FUENTE,
            nota = "how each version of the program reads it is not published")
    REGLA_DE_VERSION("LSS 168-II"),
    /** Deduction for a housing credit. */
    @Fuente("Ley del Infonavit 29-III")
    CREDITO("Ley del Infonavit 29-III"),
    /** Centavos of rounding. */
    @Fuente(value = "CFF 20", confianza = Confianza.PROPUESTA)
    REDONDEO("CFF 20"),
    /** None of those gives the amount: it must be cleared up with the employer. */
    @Fuente("LSS 39-D")
    SIN_EXPLICAR("LSS 39-D");

    private static final ResourceBundle.Control SIN_RESERVA =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final String fundamento;

    Causa(String fundamento) {
        this.fundamento = fundamento;
    }

    /** Article behind it. */
    public String fundamento() {
        return fundamento;
    }

    /** Its name for people. */
    public String texto(Idioma idioma) {
        return ResourceBundle.getBundle(
                        Causa.class.getPackageName() + ".textos", idioma.locale(), SIN_RESERVA)
                .getString("causa." + name());
    }
}
