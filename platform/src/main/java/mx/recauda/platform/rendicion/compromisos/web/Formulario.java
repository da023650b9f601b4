package mx.recauda.platform.rendicion.compromisos.web;

import mx.recauda.rendicion.compromiso.Estado;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The form of each act: which fields it has, and in which states it is offered. */
enum Formulario {
    AVANCE(true, "actividad corte porcentaje nota"),
    EVIDENCIA(true, "actividad documento archivo ubicacion fecha_documento"),
    SUSTITUIR(false, "actividad texto oficio nota"),
    ENVIAR_CORTE(false, "corte"),
    CORREGIR_CORTE(false, "corte nota"),
    PRORROGAR(false, "termino oficio nota"),
    SELECCIONAR(false, ""),
    RECHAZAR(false, "nota"),
    COMPROMETER(false, "termino resultado productos responsable otras actividades"),
    CANCELAR(false, "nota"),
    REABRIR(false, "actividad porcentaje nota");

    private final boolean delArea;
    private final String campos;

    Formulario(boolean delArea, String campos) {
        this.delArea = delArea;
        this.campos = " " + campos + " ";
    }

    /** Whether a responsible area may fill it in, and not only planning. */
    boolean delArea() {
        return delArea;
    }

    /** Key, for messages and addresses. */
    public String clave() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it has a field. */
    public boolean tiene(String campo) {
        return campos.contains(" " + campo + " ");
    }

    /** Whether it makes sense in a state; the engine decides when it is sent. */
    boolean seOfrece(Estado estado) {
        return switch (this) {
            case AVANCE, SUSTITUIR, PRORROGAR -> estado.vigente();
            case EVIDENCIA, ENVIAR_CORTE, CORREGIR_CORTE ->
                    estado.vigente() || estado == Estado.CONCLUIDO;
            case SELECCIONAR -> estado == Estado.PROPUESTO;
            case RECHAZAR -> estado == Estado.PROPUESTO || estado == Estado.SELECCIONADO;
            case COMPROMETER -> estado == Estado.SELECCIONADO;
            case CANCELAR -> !estado.cerrado();
            case REABRIR -> estado == Estado.CONCLUIDO;
        };
    }

    /** The form with that key. */
    static Optional<Formulario> de(String clave) {
        return Arrays.stream(values()).filter(f -> f.clave().equals(clave)).findFirst();
    }
}
