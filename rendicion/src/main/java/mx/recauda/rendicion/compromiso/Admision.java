package mx.recauda.rendicion.compromiso;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.rendicion.texto.FechasEnTexto;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whether an act can be added to a promise. */
final class Admision {

    private static final int TOTAL_PCT = 100;

    private final Compromiso compromiso;
    private final CalendarioDeCortes calendario;
    private final Idioma idioma;
    private final List<Incidencia> motivos = new ArrayList<>();

    Admision(Compromiso compromiso, CalendarioDeCortes calendario, Idioma idioma) {
        this.compromiso = compromiso;
        this.calendario = calendario;
        this.idioma = idioma;
    }

    /** Every reason to refuse it; empty when it is admitted. */
    List<Incidencia> revisa(Acto acto) {
        Optional<LocalDate> ultimo =
                compromiso.actos().isEmpty()
                        ? Optional.empty()
                        : Optional.of(compromiso.actos().getLast().fecha());
        ultimo.filter(u -> acto.fecha().isBefore(u))
                .ifPresent(u ->
                        rechaza(
                                ErrorDeCompromiso.FECHA_ANTERIOR,
                                FechasEnTexto.imprime(acto.fecha()),
                                FechasEnTexto.imprime(u)));
        Lectura lectura = Lectura.de(compromiso.actos());
        Situacion situacion = lectura.situacion(acto.fecha(), calendario);
        if (!procede(acto, situacion.estado())) {
            rechaza(
                    ErrorDeCompromiso.ACTO_FUERA_DE_ESTADO,
                    situacion.estado().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    FechasEnTexto.imprime(acto.fecha()));
        }
        revisaContenido(acto, situacion, lectura);
        return List.copyOf(motivos);
    }

    private static boolean procede(Acto acto, Estado estado) {
        return switch (acto) {
            case Acto.Propuesto p -> false;
            case Acto.Seleccionado s -> estado == Estado.PROPUESTO;
            case Acto.Rechazado r -> estado == Estado.PROPUESTO || estado == Estado.SELECCIONADO;
            case Acto.Comprometido c -> estado == Estado.SELECCIONADO;
            case Acto.AvanceReportado a -> estado.vigente();
            case Acto.ActividadSustituida s -> estado.vigente();
            case Acto.TerminoCambiado t -> estado.vigente();
            case Acto.Cancelado c -> !estado.cerrado();
            case Acto.EvidenciaEntregada e -> estado.vigente() || estado == Estado.CONCLUIDO;
            case Acto.CorteEnviado c -> estado.vigente() || estado == Estado.CONCLUIDO;
            case Acto.CorteCorregido c -> estado.vigente() || estado == Estado.CONCLUIDO;
            case Acto.Reabierto r -> estado == Estado.CONCLUIDO;
        };
    }

    private void revisaContenido(Acto acto, Situacion situacion, Lectura lectura) {
        switch (acto) {
            case Acto.Propuesto p -> {}
            case Acto.Seleccionado s -> {}
            case Acto.Rechazado r -> exigeMotivo(r.motivo());
            case Acto.Comprometido c -> revisaCompromiso(c);
            case Acto.AvanceReportado a -> revisaAvance(a, situacion, lectura);
            case Acto.EvidenciaEntregada e -> conocida(e.actividad(), situacion);
            case Acto.ActividadSustituida s -> {
                conocida(s.actividad(), situacion);
                exigeOficio(s.oficio());
                exigeMotivo(s.nota());
                if (s.texto().isBlank()) {
                    rechaza(
                            ErrorDeCompromiso.COMPROMISO_INCOMPLETO,
                            falta("el texto de la actividad", "the text of the activity"));
                }
            }
            case Acto.CorteEnviado c -> {
                esCorte(c.corte());
                sinEnviar(c.corte(), lectura);
            }
            case Acto.CorteCorregido c -> {
                exigeMotivo(c.motivo());
                if (!lectura.enviado(c.corte())) {
                    rechaza(ErrorDeCompromiso.CORTE_SIN_ENVIAR, impreso(c.corte()));
                }
            }
            case Acto.TerminoCambiado t -> {
                exigeOficio(t.oficio());
                exigeMotivo(t.motivo());
            }
            case Acto.Cancelado c -> exigeMotivo(c.justificacion());
            case Acto.Reabierto r -> {
                conocida(r.actividad(), situacion);
                exigeMotivo(r.motivo());
                enRango(r.porcentaje(), TOTAL_PCT - 1);
            }
        }
    }

    private void revisaCompromiso(Acto.Comprometido acto) {
        long duenios = acto.responsables().stream().filter(Responsable::duenio).count();
        long claves = acto.actividades().stream().map(Actividad::clave).distinct().count();
        if (duenios != 1) {
            rechazaEn(
                    "responsable",
                    ErrorDeCompromiso.COMPROMISO_INCOMPLETO,
                    falta("un solo dueño", "one owner"));
        }
        if (claves == 0 || claves != acto.actividades().size()) {
            rechazaEn(
                    "actividades",
                    ErrorDeCompromiso.COMPROMISO_INCOMPLETO,
                    falta("una actividad por clave", "one activity per key"));
        }
        if (acto.resultadoEsperado().isBlank()) {
            rechazaEn(
                    "resultado",
                    ErrorDeCompromiso.COMPROMISO_INCOMPLETO,
                    falta("el resultado esperado", "the expected result"));
        }
    }

    private void revisaAvance(Acto.AvanceReportado acto, Situacion situacion, Lectura lectura) {
        esCorte(acto.corte());
        sinEnviar(acto.corte(), lectura);
        enRango(acto.porcentaje(), TOTAL_PCT);
        conocida(acto.actividad(), situacion).ifPresent(a -> revisaCambio(acto, a));
    }

    private void revisaCambio(Acto.AvanceReportado acto, Situacion.Avance antes) {
        if (acto.porcentaje() < antes.porcentaje() && acto.nota().isBlank()) {
            rechaza(
                    ErrorDeCompromiso.AVANCE_RETROCEDE,
                    acto.actividad(),
                    String.valueOf(antes.porcentaje()),
                    String.valueOf(acto.porcentaje()));
        }
        if (acto.porcentaje() == TOTAL_PCT && !antes.comprobada()) {
            rechaza(ErrorDeCompromiso.CIEN_SIN_EVIDENCIA, acto.actividad());
        }
    }

    private Optional<Situacion.Avance> conocida(String clave, Situacion situacion) {
        Optional<Situacion.Avance> actividad = situacion.actividad(clave);
        if (actividad.isEmpty()) {
            rechaza(
                    ErrorDeCompromiso.ACTIVIDAD_DESCONOCIDA,
                    clave,
                    situacion.actividades().stream()
                            .map(a -> a.actividad().clave())
                            .collect(Collectors.joining(", ")));
        }
        return actividad;
    }

    private void enRango(int porcentaje, int maximo) {
        if (porcentaje < 0 || porcentaje > maximo) {
            rechaza(
                    ErrorDeCompromiso.AVANCE_FUERA_DE_RANGO,
                    String.valueOf(porcentaje),
                    "0",
                    String.valueOf(maximo));
        }
    }

    private void esCorte(YearMonth mes) {
        if (!calendario.esCorte(mes)) {
            rechaza(ErrorDeCompromiso.MES_SIN_CORTE, impreso(mes));
        }
    }

    private void sinEnviar(YearMonth corte, Lectura lectura) {
        if (lectura.enviado(corte)) {
            rechaza(ErrorDeCompromiso.CORTE_ENVIADO, impreso(corte));
        }
    }

    private void exigeMotivo(String motivo) {
        if (motivo.isBlank()) {
            rechaza(ErrorDeCompromiso.SIN_MOTIVO);
        }
    }

    private void exigeOficio(String oficio) {
        if (oficio.isBlank()) {
            rechaza(ErrorDeCompromiso.SIN_OFICIO);
        }
    }

    private String falta(String espanol, String ingles) {
        return idioma == Idioma.ES ? espanol : ingles;
    }

    private static String impreso(YearMonth corte) {
        return FechasEnTexto.imprime(corte);
    }

    private void rechaza(ErrorDeCompromiso error, Object... argumentos) {
        rechazaEn(campo(error), error, argumentos);
    }

    private void rechazaEn(String campo, ErrorDeCompromiso error, Object... argumentos) {
        motivos.add(Incidencia.de(error, idioma, argumentos).enCampo(campo, ""));
    }

    /** The datum of the act to be corrected, by the name forms give it; empty when it is none. */
    private static String campo(ErrorDeCompromiso error) {
        return switch (error) {
            case ACTO_FUERA_DE_ESTADO -> "";
            case FECHA_ANTERIOR -> "fecha";
            case ACTIVIDAD_DESCONOCIDA -> "actividad";
            case AVANCE_FUERA_DE_RANGO, CIEN_SIN_EVIDENCIA -> "porcentaje";
            case AVANCE_RETROCEDE, SIN_MOTIVO -> "nota";
            case MES_SIN_CORTE, CORTE_ENVIADO, CORTE_SIN_ENVIAR -> "corte";
            case SIN_OFICIO -> "oficio";
            case COMPROMISO_INCOMPLETO -> "texto";
        };
    }
}
