package mx.recauda.platform.rendicion.compromisos;

import mx.recauda.ley.error.Idioma;
import mx.recauda.rendicion.compromiso.Acto;

/** What each act is called. */
public final class NombresDeActos {

    private NombresDeActos() {}

    /** Its name in that language. */
    public static String nombre(Acto acto, Idioma idioma) {
        boolean es = idioma == Idioma.ES;
        return switch (acto) {
            case Acto.Propuesto a -> es ? "Propuesta recibida" : "Proposal received";
            case Acto.Seleccionado a -> es ? "Selección" : "Selection";
            case Acto.Rechazado a -> es ? "Rechazo" : "Rejection";
            case Acto.Comprometido a -> es ? "Compromiso escrito" : "Promise written";
            case Acto.AvanceReportado a -> es ? "Avance" : "Progress";
            case Acto.EvidenciaEntregada a -> es ? "Evidencia" : "Evidence";
            case Acto.ActividadSustituida a ->
                    es ? "Sustitución de actividad" : "Substitution of an activity";
            case Acto.CorteEnviado a -> es ? "Corte enviado" : "Cut sent";
            case Acto.CorteCorregido a -> es ? "Corrección de corte" : "Correction of a cut";
            case Acto.TerminoCambiado a -> es ? "Prórroga" : "Extension";
            case Acto.Cancelado a -> es ? "Cancelación" : "Cancellation";
            case Acto.Reabierto a -> es ? "Reapertura" : "Reopening";
        };
    }
}
