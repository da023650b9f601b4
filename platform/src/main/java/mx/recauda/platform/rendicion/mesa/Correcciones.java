package mx.recauda.platform.rendicion.mesa;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.platform.rendicion.captura.Clase;
import mx.recauda.platform.rendicion.captura.Documento;
import mx.recauda.platform.rendicion.captura.Documentos;
import mx.recauda.platform.rendicion.captura.Lectura;
import mx.recauda.platform.rendicion.version.Version;
import mx.recauda.platform.seguridad.Bitacora;
import mx.recauda.rendicion.flujo.Accion;
import mx.recauda.rendicion.flujo.Acto;
import mx.recauda.rendicion.flujo.Estado;
import mx.recauda.rendicion.flujo.Papel;
import mx.recauda.rendicion.flujo.Tramite;
import mx.recauda.rendicion.informe.Informe;
import mx.recauda.rendicion.justificacion.JustificacionesDeInforme;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Corrects a version sent, which is never edited: its sections are opened again with a reason, or a
 * draft begins with everything it said, and what is sent afterwards is another version.
 */
@Service("correccionesDeVersiones")
public class Correcciones {

    private final Borradores borradores;
    private final Solicitudes solicitudes;
    private final Documentos documentos;
    private final Actos actos;
    private final Firmas firmas;
    private final Bitacora bitacora;
    private final Lectura lectura;
    private final JustificacionesDeBorrador explicaciones;
    private final VersionDeOtroLado deOtroLado;

    Correcciones(
            Borradores borradores,
            Solicitudes solicitudes,
            Documentos documentos,
            Actos actos,
            Firmas firmas,
            Bitacora bitacora,
            Lectura lectura,
            JustificacionesDeBorrador explicaciones,
            VersionDeOtroLado deOtroLado) {
        this.deOtroLado = deOtroLado;
        this.lectura = lectura;
        this.explicaciones = explicaciones;
        this.borradores = borradores;
        this.solicitudes = solicitudes;
        this.documentos = documentos;
        this.actos = actos;
        this.firmas = firmas;
        this.bitacora = bitacora;
    }

    /** The sections sent that can be opened again, with their requests. */
    @Transactional(readOnly = true)
    public List<Tramite> enviadas(Version version) {
        return borradores.deClave(version.clave()).stream()
                .flatMap(b -> solicitudes.de(b.id()).stream())
                .filter(t -> Mesa.situacion(t).estado() == Estado.ENVIADA)
                .toList();
    }

    /** Whether the report of a version has a draft. */
    @Transactional(readOnly = true)
    public boolean tieneBorrador(Version version) {
        return borradores.deClave(version.clave()).isPresent();
    }

    /**
     * Begins a correction: the sections chosen are opened again, or, when the version came as a
     * report received, a draft begins with all its values.
     *
     * @param cuales requests to open again; of no use without a draft
     * @param motivo why, in words
     */
    @Transactional
    public Resultado<Optional<Borrador>> corrige(
            Version version, List<UUID> cuales, String motivo, String cuenta, Idioma idioma) {
        if (motivo.isBlank()) {
            return falta(
                    Incidencia.de(ErrorDeMesa.CORRECCION_SIN_MOTIVO, idioma).enCampo("nota", ""));
        }
        Optional<Borrador> borrador = borradores.deClave(version.clave());
        Resultado<Optional<Borrador>> hecha =
                borrador.isPresent()
                        ? reabre(borrador.get(), version, cuales, motivo, cuenta, idioma)
                        : empieza(version, cuenta, idioma);
        hecha.valor()
                .ifPresent(b ->
                        bitacora.anota(
                                "CORREGIR_VERSION",
                                "version:" + version.id(),
                                Map.of("borrador", b.id().toString(), "motivo", motivo.strip())));
        return hecha;
    }

    private Resultado<Optional<Borrador>> reabre(
            Borrador borrador,
            Version version,
            List<UUID> cuales,
            String motivo,
            String cuenta,
            Idioma idioma) {
        cuales.stream().distinct().sorted().forEach(solicitudes::aparta);
        List<Tramite> elegidas =
                enviadas(version).stream()
                        .filter(t -> cuales.contains(UUID.fromString(t.solicitud().id())))
                        .toList();
        if (elegidas.isEmpty()) {
            return falta(Incidencia.de(ErrorDeMesa.NADA_QUE_REABRIR, idioma));
        }
        Optional<Incidencia> impide = deOtroLado.impide(borrador, idioma);
        if (impide.isPresent()) {
            return falta(impide.get());
        }
        Map<Tramite, Acto> porAgregar = new LinkedHashMap<>();
        List<Incidencia> faltas = new ArrayList<>();
        for (Tramite t : elegidas) {
            Resultado<Optional<Acto>> acto =
                    actos.de(
                            t,
                            Mesa.situacion(t),
                            Mesa.Intento.de(Accion.REABRIR, motivo, ""),
                            cuenta,
                            idioma);
            faltas.addAll(acto.incidencias());
            acto.valor().ifPresent(a -> porAgregar.put(t, a));
        }
        if (!faltas.isEmpty()) {
            return new Resultado<>(Optional.empty(), faltas);
        }
        porAgregar.forEach(
                (t, a) -> solicitudes.agrega(t.solicitud().id(), t.actos().size() + 1, a));
        return Resultado.de(Optional.of(borrador));
    }

    private Resultado<Optional<Borrador>> empieza(Version version, String cuenta, Idioma idioma) {
        if (firmas.para(cuenta, Papel.PLANEACION, "")
                .filter(f -> f.papel() == Papel.PLANEACION)
                .isEmpty()) {
            return falta(actos.sinNombramiento(cuenta, idioma));
        }
        Documento base = documentos.busca(version.documento()).orElseThrow();
        if (version.clase() != Clase.INFORME) {
            return falta(Incidencia.de(ErrorDeMesa.BASE_INEXISTENTE, idioma));
        }
        String[] periodo = version.clave().split("-", 3);
        Borrador borrador =
                borradores.propone(
                        Integer.parseInt(periodo[0]),
                        Integer.parseInt(periodo[1].substring(1)),
                        base,
                        cuenta);
        if (!borradores.agrega(borrador)) {
            return falta(Incidencia.de(ErrorDeMesa.BORRADOR_REPETIDO, idioma, borrador.clave()));
        }
        PlanDeCaptura plan = borradores.plan(borrador);
        plan.secciones().stream()
                .flatMap(s -> plan.campos(s, List.of()).stream())
                .filter(c -> !c.anterior().isBlank())
                .forEach(c ->
                        borradores.agrega(borrador.id(), c.casilla(), 1, c.anterior(), cuenta));
        explicaciones.toma(
                borrador.id(),
                JustificacionesDeInforme.de(lectura.de(base, Informe.class)),
                cuenta);
        return Resultado.de(Optional.of(borrador));
    }

    private static Resultado<Optional<Borrador>> falta(Incidencia incidencia) {
        return new Resultado<>(Optional.empty(), List.of(incidencia));
    }
}
