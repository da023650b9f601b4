package mx.recauda.platform.rendicion.mesa;

import mx.recauda.formats.informe.DirectorioInforme;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.platform.rendicion.captura.Archivo;
import mx.recauda.platform.rendicion.captura.Documento;
import mx.recauda.platform.rendicion.captura.Incorporacion;
import mx.recauda.platform.rendicion.version.Version;
import mx.recauda.platform.rendicion.version.Versiones;
import mx.recauda.platform.seguridad.Bitacora;
import mx.recauda.rendicion.flujo.Accion;
import mx.recauda.rendicion.flujo.Acto;
import mx.recauda.rendicion.flujo.Estado;
import mx.recauda.rendicion.flujo.Firma;
import mx.recauda.rendicion.flujo.Flujo;
import mx.recauda.rendicion.flujo.Papel;
import mx.recauda.rendicion.flujo.Tramite;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Sends a draft: assembles the report of its authorised sections, receives it and freezes it. */
@Service
public class Envio {

    private final Solicitudes solicitudes;
    private final Mesa mesa;
    private final Firmas firmas;
    private final Actos actos;
    private final Incorporacion incorporacion;
    private final Versiones versiones;
    private final Envios envios;
    private final RevisionDeEnvio revision;
    private final VersionDeOtroLado deOtroLado;
    private final Bitacora bitacora;

    Envio(
            Solicitudes solicitudes,
            Mesa mesa,
            Firmas firmas,
            Actos actos,
            Incorporacion incorporacion,
            Versiones versiones,
            Envios envios,
            RevisionDeEnvio revision,
            VersionDeOtroLado deOtroLado,
            Bitacora bitacora) {
        this.solicitudes = solicitudes;
        this.mesa = mesa;
        this.firmas = firmas;
        this.actos = actos;
        this.incorporacion = incorporacion;
        this.versiones = versiones;
        this.envios = envios;
        this.revision = revision;
        this.deOtroLado = deOtroLado;
        this.bitacora = bitacora;
    }

    /** The requests of a draft that go in the report: all but those withdrawn. */
    @Transactional(readOnly = true)
    public List<Tramite> van(Borrador borrador) {
        return solicitudes.de(borrador.id()).stream()
                .filter(t -> Mesa.situacion(t).estado() != Estado.RETIRADA)
                .toList();
    }

    /** Those of them that are neither authorised nor already sent. */
    public List<Tramite> faltan(List<Tramite> van) {
        return van.stream()
                .filter(t -> {
                    Estado estado = Mesa.situacion(t).estado();
                    return estado != Estado.AUTORIZADA && estado != Estado.ENVIADA;
                })
                .toList();
    }

    /**
     * Sends the report with its letter, in one transaction: the version frozen, or every reason why
     * nothing was sent. With findings of high severity open, or without sections of its form, it
     * goes only with a reason.
     */
    @Transactional
    public Resultado<Optional<Version>> envia(
            Borrador borrador, Carta carta, String cuenta, Idioma idioma) {
        solicitudes.aparta(borrador.id());
        solicitudes.apartaTodas(borrador.id());
        List<Tramite> van = van(borrador);
        List<Incidencia> faltas = impide(borrador, van, idioma);
        if (!faltas.isEmpty()) {
            return new Resultado<>(Optional.empty(), faltas);
        }
        Optional<Firma> firma = firmas.para(cuenta, Papel.PLANEACION, "");
        if (firma.isEmpty()) {
            return falta(ErrorDeMesa.SIN_NOMBRAMIENTO, idioma, cuenta, firmas.hoy().toString());
        }
        Map<String, Acto> hechos = new LinkedHashMap<>();
        for (Tramite tramite : van) {
            if (Mesa.situacion(tramite).estado() == Estado.AUTORIZADA) {
                Acto acto = acto(tramite, firma.get(), carta);
                faltas.addAll(
                        Flujo.aplica(
                                        actos.llamada(tramite.solicitud()),
                                        Mesa.situacion(tramite),
                                        acto,
                                        idioma)
                                .incidencias());
                hechos.put(tramite.solicitud().id(), acto);
            }
        }
        if (hechos.isEmpty()) {
            return falta(ErrorDeMesa.SIN_CAMBIOS, idioma, borrador.clave());
        }
        sinMotivo(borrador, van, carta, idioma).ifPresent(faltas::add);
        return faltas.isEmpty()
                ? congela(borrador, van, hechos, new Firmada(carta, firma.get()), idioma)
                : new Resultado<>(Optional.empty(), faltas);
    }

    private Optional<Incidencia> sinMotivo(
            Borrador borrador, List<Tramite> van, Carta carta, Idioma idioma) {
        if (!carta.motivo().isBlank()) {
            return Optional.empty();
        }
        RevisionDeEnvio.Reparos reparos = revision.reparos(borrador, van);
        return reparos.pidenMotivo()
                ? Optional.of(
                        Incidencia.de(
                                        ErrorDeMesa.ENVIO_SIN_MOTIVO,
                                        idioma,
                                        reparos.altas().size(),
                                        reparos.faltantes())
                                .enCampo("motivo", ""))
                : Optional.empty();
    }

    private List<Incidencia> impide(Borrador borrador, List<Tramite> van, Idioma idioma) {
        List<Incidencia> faltas = new ArrayList<>();
        if (van.isEmpty()) {
            faltas.add(Incidencia.de(ErrorDeMesa.SIN_SOLICITUDES, idioma, borrador.clave()));
        }
        List<Tramite> sin = faltan(van);
        if (!sin.isEmpty()) {
            faltas.add(
                    Incidencia.de(
                            ErrorDeMesa.FALTAN_AUTORIZAR,
                            idioma,
                            sin.size(),
                            actos.llamada(sin.getFirst().solicitud()).seccion()));
        }
        deOtroLado.impide(borrador, idioma).ifPresent(faltas::add);
        return faltas;
    }

    private Acto acto(Tramite tramite, Firma firma, Carta carta) {
        String huella =
                mesa.expediente(UUID.fromString(tramite.solicitud().id())).orElseThrow().huella();
        return Acto.de(Accion.ENVIAR, firma, carta.motivo())
                .conHuella(huella)
                .conOficio(carta.oficio());
    }

    /**
     * What is said on sending.
     *
     * @param oficio reference of the letter that carries the version
     * @param motivo why it goes as it is; empty when nothing calls for a reason
     */
    public record Carta(String oficio, String motivo) {

        /** Without blanks around. */
        public Carta {
            oficio = oficio.strip();
            motivo = motivo.strip();
        }
    }

    private record Firmada(Carta carta, Firma firma) {}

    private Resultado<Optional<Version>> congela(
            Borrador borrador,
            List<Tramite> van,
            Map<String, Acto> actos,
            Firmada firmada,
            Idioma idioma) {
        var recibido = incorporacion.incorpora(archivos(borrador, van), idioma);
        if (recibido.valor().isEmpty()) {
            return falta(
                    ErrorDeMesa.NO_SE_ARMA,
                    idioma,
                    recibido.incidencias().stream()
                            .map(Incidencia::mensaje)
                            .collect(Collectors.joining(" ")));
        }
        Documento documento = recibido.valor().get().documento();
        if (versiones.esLaUltima(documento)) {
            return falta(ErrorDeMesa.SIN_CAMBIOS, idioma, borrador.clave());
        }
        Version version = versiones.congelaComoUltima(documento);
        envios.agrega(version.id(), borrador.id(), firmada.carta(), firmada.firma());
        for (Tramite tramite : van) {
            Acto acto = actos.get(tramite.solicitud().id());
            if (acto != null) {
                solicitudes.agrega(tramite.solicitud().id(), tramite.actos().size() + 1, acto);
            }
        }
        bitacora.anota(
                "ENVIAR_VERSION",
                "version:" + version.id(),
                Map.of("borrador", borrador.id().toString(), "huella", version.huella()));
        return Resultado.de(Optional.of(version));
    }

    private List<Archivo> archivos(Borrador borrador, List<Tramite> van) {
        return DirectorioInforme.archivos(revision.informe(borrador, van)).entrySet().stream()
                .map(a -> new Archivo(a.getKey(), a.getValue().getBytes(StandardCharsets.UTF_8)))
                .toList();
    }

    private static Resultado<Optional<Version>> falta(
            ErrorDeMesa error, Idioma idioma, Object... argumentos) {
        return new Resultado<>(Optional.empty(), List.of(Incidencia.de(error, idioma, argumentos)));
    }
}
