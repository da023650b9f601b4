package mx.recauda.platform.rendicion.compromisos.web;

import mx.recauda.ley.error.Incidencia;
import mx.recauda.platform.rendicion.captura.Archivo;
import mx.recauda.platform.rendicion.compromisos.Compromisos;
import mx.recauda.platform.rendicion.compromisos.ErrorDeCompromisos;
import mx.recauda.platform.rendicion.compromisos.Intento;
import mx.recauda.platform.rendicion.compromisos.NuevoCompromiso;
import mx.recauda.rendicion.compromiso.Acto;
import mx.recauda.rendicion.compromiso.Evidencia;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The act that a form asks for. */
final class ActosEnviados {

    private final Compromisos compromisos;
    private final Enviado enviado;
    private final LocalDate hoy;
    private final List<Incidencia> faltas = new ArrayList<>();

    ActosEnviados(Compromisos compromisos, Enviado enviado, LocalDate hoy) {
        this.compromisos = compromisos;
        this.enviado = enviado;
        this.hoy = hoy;
    }

    /** What the form lacks before anybody is asked. */
    List<Incidencia> faltas() {
        List<Incidencia> todas = new ArrayList<>(enviado.faltas());
        todas.addAll(faltas);
        return todas;
    }

    Intento intento(Formulario formulario, Optional<Archivo> archivo) {
        LocalDate fecha = enviado.dia("fecha", hoy);
        Optional<NuevoCompromiso.Plan> plan =
                formulario == Formulario.COMPROMETER
                        ? Optional.of(plan(enviado, hoy))
                        : Optional.empty();
        Intento.PorFirmar acto =
                plan.<Intento.PorFirmar>map(
                                p -> (autor, lugar) -> compromisos.comprometido(fecha, autor, p))
                        .orElseGet(() -> acto(formulario, fecha, archivo.isPresent()));
        return new Intento(
                enviado.intento(),
                enviado.leidos(),
                acto,
                formulario == Formulario.EVIDENCIA ? archivo : Optional.empty(),
                plan.map(NuevoCompromiso.Plan::areas).orElse(List.of()),
                plan.map(NuevoCompromiso.Plan::productos).orElse(""));
    }

    private Intento.PorFirmar acto(Formulario formulario, LocalDate fecha, boolean conArchivo) {
        String actividad = enviado.texto("actividad");
        String nota = enviado.texto("nota");
        String oficio = enviado.texto("oficio");
        YearMonth corte = enviado.mes("corte", YearMonth.from(hoy));
        return switch (formulario) {
            case AVANCE -> {
                int porcentaje = enviado.entero("porcentaje");
                yield (autor, lugar) ->
                        new Acto.AvanceReportado(fecha, autor, corte, actividad, porcentaje, nota);
            }
            case EVIDENCIA -> evidencia(fecha, actividad, conArchivo);
            case SUSTITUIR -> {
                String texto = enviado.texto("texto");
                yield (autor, lugar) ->
                        new Acto.ActividadSustituida(fecha, autor, actividad, texto, oficio, nota);
            }
            case ENVIAR_CORTE -> (autor, lugar) -> new Acto.CorteEnviado(fecha, autor, corte);
            case CORREGIR_CORTE ->
                    (autor, lugar) -> new Acto.CorteCorregido(fecha, autor, corte, nota);
            case PRORROGAR -> {
                LocalDate termino = enviado.dia("termino", fecha);
                yield (autor, lugar) ->
                        new Acto.TerminoCambiado(fecha, autor, termino, oficio, nota);
            }
            case SELECCIONAR -> (autor, lugar) -> new Acto.Seleccionado(fecha, autor);
            case RECHAZAR -> (autor, lugar) -> new Acto.Rechazado(fecha, autor, nota);
            case CANCELAR -> (autor, lugar) -> new Acto.Cancelado(fecha, autor, nota);
            case REABRIR -> {
                int porcentaje = enviado.entero("porcentaje");
                yield (autor, lugar) ->
                        new Acto.Reabierto(fecha, autor, actividad, porcentaje, nota);
            }
            case COMPROMETER -> throw new IllegalStateException("it has a plan");
        };
    }

    private Intento.PorFirmar evidencia(LocalDate fecha, String actividad, boolean conArchivo) {
        String documento = enviado.texto("documento");
        String ubicacion = enviado.texto("ubicacion");
        Optional<LocalDate> del = enviado.dia("fecha_documento");
        if (!conArchivo && ubicacion.isEmpty()) {
            faltas.add(
                    Incidencia.de(ErrorDeCompromisos.EVIDENCIA_SIN_LUGAR, Formularios.idioma())
                            .enCampo("archivo", ""));
        }
        if (documento.isEmpty()) {
            faltas.add(
                    Incidencia.de(
                                    ErrorDeCompromisos.FALTA_TEXTO,
                                    Formularios.idioma(),
                                    Formularios.idioma() == mx.recauda.ley.error.Idioma.ES
                                            ? "el nombre del documento"
                                            : "The name of the document")
                            .enCampo("documento", ""));
        }
        return (autor, lugar) ->
                new Acto.EvidenciaEntregada(
                        fecha,
                        autor,
                        actividad,
                        new Evidencia(documento, conArchivo ? lugar : ubicacion, del));
    }

    /** What will be done, as a form says it: one activity a line. */
    static NuevoCompromiso.Plan plan(Enviado enviado, LocalDate hoy) {
        List<String> areas = new ArrayList<>();
        if (!enviado.texto("responsable").isEmpty()) {
            areas.add(enviado.texto("responsable"));
        }
        for (String otra : enviado.texto("otras").split(",")) {
            if (!otra.isBlank() && !areas.contains(otra.strip())) {
                areas.add(otra.strip());
            }
        }
        return new NuevoCompromiso.Plan(
                enviado.dia("termino", hoy),
                enviado.texto("resultado"),
                enviado.texto("productos"),
                areas,
                enviado.texto("actividades").lines().map(String::strip).toList());
    }
}
