package mx.recauda.platform.rendicion.comisiones;

import mx.recauda.formats.comision.SalidaComision;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.base.Identificadores;
import mx.recauda.platform.documentos.Documentos;
import mx.recauda.platform.rendicion.captura.Archivo;
import mx.recauda.platform.rendicion.captura.Incorporacion;
import mx.recauda.platform.rendicion.version.Version;
import mx.recauda.platform.rendicion.version.Versiones;
import mx.recauda.platform.seguridad.Bitacora;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.comision.InformeComision;
import mx.recauda.rendicion.comision.regla.AuditorComision;
import mx.recauda.rendicion.comision.visita.ErrorDeVisita;
import mx.recauda.rendicion.comision.visita.EstadoDeVisita;
import mx.recauda.rendicion.comision.visita.Evaluacion;
import mx.recauda.rendicion.comision.visita.InformeDeVisita;
import mx.recauda.rendicion.comision.visita.Programada;
import mx.recauda.rendicion.comision.visita.RevisionDeVisita;
import mx.recauda.rendicion.comision.visita.Visita;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Programmes visits, writes their reports, and freezes them. */
@Service
public class Comisiones {

    private final Visitas visitas;
    private final Acuerdos acuerdos;
    private final Documentos documentos;
    private final Incorporacion incorporacion;
    private final Versiones versiones;
    private final Identificadores identificadores;
    private final FechaDeOperacion fecha;
    private final Clock reloj;
    private final Bitacora bitacora;

    Comisiones(
            Visitas visitas,
            Acuerdos acuerdos,
            Documentos documentos,
            Incorporacion incorporacion,
            Versiones versiones,
            Identificadores identificadores,
            FechaDeOperacion fecha,
            Clock reloj,
            Bitacora bitacora) {
        this.visitas = visitas;
        this.acuerdos = acuerdos;
        this.documentos = documentos;
        this.incorporacion = incorporacion;
        this.versiones = versiones;
        this.identificadores = identificadores;
        this.fecha = fecha;
        this.reloj = reloj;
        this.bitacora = bitacora;
    }

    /** The business date. */
    public LocalDate hoy() {
        return fecha.hoy();
    }

    /** Where a visit stands today. */
    public EstadoDeVisita estado(VisitaGuardada visita) {
        return visita.visita().estado(fecha.hoy());
    }

    /** Writes a visit in the programme; gives its id, or every objection with its field. */
    @Transactional
    public Resultado<Optional<UUID>> programa(Programada p, String cuenta, Idioma idioma) {
        return programa(p, cuenta, false, idioma);
    }

    @Transactional
    Resultado<Optional<UUID>> programa(
            Programada p, String cuenta, boolean demostracion, Idioma idioma) {
        visitas.aparta("pliego:" + p.pliego());
        List<Incidencia> faltas = new ArrayList<>(RevisionDeVisita.programada(p, idioma));
        if (faltas.isEmpty() && visitas.hayPliego(p.pliego())) {
            faltas.add(
                    Incidencia.de(ErrorDeVisita.PLIEGO_REPETIDO, idioma, p.pliego())
                            .enCampo("pliego", p.pliego()));
        }
        if (!faltas.isEmpty()) {
            return new Resultado<>(Optional.empty(), faltas);
        }
        UUID id = identificadores.nuevo();
        visitas.agrega(id, p, demostracion, cuenta, ahora());
        bitacora.anota("PROGRAMAR_VISITA", "visita:" + id);
        return Resultado.de(Optional.of(id));
    }

    /**
     * Writes what was found of a point.
     *
     * @param leidos acts that the person had read
     * @return every objection with its field; none when it was written
     */
    @Transactional
    public List<Incidencia> evalua(
            UUID id, Evaluacion e, int leidos, String cuenta, Idioma idioma) {
        return evalua(id, e, Optional.empty(), leidos, cuenta, idioma);
    }

    /**
     * A file that proves a point.
     *
     * @param nombre name, as sent
     * @param tipo media type, as sent
     * @param archivo its bytes
     */
    public record Evidencia(String nombre, String tipo, Archivo archivo) {}

    /** The same with a new evidence, which is stored only when the point is written. */
    @Transactional
    public List<Incidencia> evalua(
            UUID id,
            Evaluacion e,
            Optional<Evidencia> evidencia,
            int leidos,
            String cuenta,
            Idioma idioma) {
        VisitaGuardada visita = aparta(id);
        List<Incidencia> faltas = new ArrayList<>(impide(visita, leidos, idioma));
        faltas.addAll(RevisionDeVisita.evaluacion(e, visita.visita().programada(), idioma));
        if (faltas.isEmpty()) {
            Map<String, String> datos = new LinkedHashMap<>(Visitas.datos(e));
            evidencia.ifPresent(a -> datos.put("evidencia", "documento:" + guarda(a)));
            escribe(visita, "PUNTO", e.punto().inciso(), datos, cuenta);
        }
        return faltas;
    }

    private UUID guarda(Evidencia evidencia) {
        return documentos
                .guarda(evidencia.nombre(), evidencia.tipo(), evidencia.archivo().contenido())
                .id();
    }

    /** Writes the texts of the report. */
    @Transactional
    public List<Incidencia> escribe(
            UUID id, Visita.Textos t, int leidos, String cuenta, Idioma idioma) {
        VisitaGuardada visita = aparta(id);
        List<Incidencia> faltas = impide(visita, leidos, idioma);
        if (faltas.isEmpty()) {
            Map<String, String> datos = new LinkedHashMap<>();
            datos.put("lugar", t.lugar().strip());
            datos.put("fecha", t.fecha().map(LocalDate::toString).orElse(""));
            datos.put("actividades", t.actividades().strip());
            datos.put("conclusiones", t.conclusiones().strip());
            datos.put("contribuciones", t.contribuciones().strip());
            escribe(visita, "TEXTOS", "", datos, cuenta);
        }
        return faltas;
    }

    /** Calls a visit off, with a reason. */
    @Transactional
    public List<Incidencia> cancela(
            UUID id, String motivo, int leidos, String cuenta, Idioma idioma) {
        VisitaGuardada visita = aparta(id);
        List<Incidencia> faltas = new ArrayList<>(impide(visita, leidos, idioma));
        if (motivo.isBlank()) {
            faltas.add(
                    Incidencia.de(ErrorDeVisita.FALTA_UN_DATO, idioma, "motivo")
                            .enCampo("motivo", ""));
        }
        if (faltas.isEmpty()) {
            escribe(visita, "CANCELAR", "", Map.of("motivo", motivo.strip()), cuenta);
        }
        return faltas;
    }

    /** The report of a visit as it stands. */
    @Transactional(readOnly = true)
    public InformeComision informe(VisitaGuardada visita) {
        Visita completa =
                new Visita(
                        visita.visita().programada(),
                        visitas.puntos(visita),
                        visita.visita().textos(),
                        visita.visita().cancelada(),
                        visita.visita().informada());
        return InformeDeVisita.de(completa, acuerdos.de(visita, fecha.hoy()));
    }

    /** What the auditor says of the report as it stands. */
    @Transactional(readOnly = true)
    public List<Hallazgo> hallazgos(VisitaGuardada visita) {
        return AuditorComision.auditor().revisa(informe(visita));
    }

    /** Receives the report like any other and freezes it, or says every reason why not. */
    @Transactional
    public Resultado<Optional<Version>> recibeYCongela(
            UUID id, int leidos, String cuenta, Idioma idioma) {
        VisitaGuardada visita = aparta(id);
        List<Incidencia> faltas = new ArrayList<>(impide(visita, leidos, idioma));
        if (faltas.isEmpty()) {
            faltas.addAll(RevisionDeVisita.informe(visita.visita(), fecha.hoy(), idioma));
            if (visitas.escribio(id, cuenta)) {
                faltas.add(Incidencia.de(ErrorDeVisita.CONGELA_QUIEN_ESCRIBIO, idioma, cuenta));
            } else if (visitas.programo(id, cuenta)) {
                faltas.add(Incidencia.de(ErrorDeVisita.CONGELA_QUIEN_PROGRAMO, idioma, cuenta));
            }
        }
        if (!faltas.isEmpty()) {
            return new Resultado<>(Optional.empty(), faltas);
        }
        Map<String, byte[]> archivos = SalidaComision.archivos(informe(visita), idioma).valor();
        var recibido =
                incorporacion.incorpora(
                        archivos.entrySet().stream()
                                .filter(a -> a.getKey().endsWith(".json"))
                                .map(a -> new Archivo(a.getKey(), a.getValue()))
                                .toList(),
                        idioma);
        if (recibido.valor().isEmpty()) {
            String razones =
                    recibido.incidencias().stream()
                            .map(Incidencia::mensaje)
                            .collect(Collectors.joining(" "));
            return new Resultado<>(
                    Optional.empty(),
                    List.of(Incidencia.de(ErrorDeVisita.NO_SE_ARMA, idioma, razones)));
        }
        Version version = versiones.congela(recibido.valor().get().documento());
        escribe(visita, "CONGELAR", version.documento().toString(), Map.of(), cuenta);
        return Resultado.de(Optional.of(version));
    }

    private VisitaGuardada aparta(UUID id) {
        visitas.aparta(id.toString());
        return visitas.busca(id).orElseThrow();
    }

    private List<Incidencia> impide(VisitaGuardada visita, int leidos, Idioma idioma) {
        EstadoDeVisita estado = estado(visita);
        if (!estado.abierta()) {
            return List.of(Incidencia.de(ErrorDeVisita.CERRADA, idioma, estado.clave()));
        }
        return visita.leidos() == leidos
                ? List.of()
                : List.of(
                        Incidencia.de(
                                ErrorDeVisita.ALGUIEN_ESCRIBIO,
                                idioma,
                                visitas.ultimo(visita.id())));
    }

    private void escribe(
            VisitaGuardada visita,
            String clase,
            String parte,
            Map<String, String> datos,
            String cuenta) {
        visitas.agrega(visita.id(), visita.leidos() + 1, clase, parte, datos, cuenta, ahora());
        bitacora.anota(clase + "_DE_VISITA", "visita:" + visita.id(), Map.of("parte", parte));
    }

    private Instant ahora() {
        return reloj.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
