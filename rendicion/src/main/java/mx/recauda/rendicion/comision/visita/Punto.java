package mx.recauda.rendicion.comision.visita;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.ley.fuente.Fuente;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The eight points that a visit evaluates, in the words of the published report. */
@Fuente(
        value = "Formato 1270-009-032, informe de comisión de 2019, actividad 2",
        confianza = Confianza.CONFIRMADA)
public enum Punto {
    A("Cumplimiento de la meta de ingresos totales en efectivo.", "pesos"),
    B(
            "Cumplimiento de la meta de ingresos en los rubros diferentes a las modalidades 10, 13,"
                    + " y 17.",
            "pesos"),
    C("Índices de pago oportuno y segundo mes de la cobranza.", "%"),
    D("Salario base de cotización y cotizantes.", "pesos"),
    E("Evaluación del comportamiento de los adeudos de la cartera de créditos en mora.", "pesos"),
    F("Créditos enviados y recibidos en procuración de cobros.", "créditos"),
    G("Efectividad en la selección de actos de fiscalización.", "%"),
    H(
            "Determinación y cobranza de créditos con origen en fiscalización y potencial de"
                    + " ingresos TPP.",
            "pesos");

    private final String texto;
    private final String unidad;

    Punto(String texto, String unidad) {
        this.texto = texto;
        this.unidad = unidad;
    }

    /** What is evaluated, as the form prints it. */
    public String texto() {
        return texto;
    }

    /** Unit proposed for its value; the visit may give another. */
    public String unidad() {
        return unidad;
    }

    /** Its letter, in lower case. */
    public String inciso() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The point of a letter. */
    public static Optional<Punto> de(String inciso) {
        return Arrays.stream(values()).filter(p -> p.inciso().equals(inciso)).findFirst();
    }
}
