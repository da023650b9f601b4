package mx.recauda.platform.rendicion.mesa;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.platform.base.Identificadores;
import mx.recauda.platform.seguridad.Bitacora;
import mx.recauda.rendicion.flujo.Accion;
import mx.recauda.rendicion.flujo.Acto;
import mx.recauda.rendicion.flujo.Estado;
import mx.recauda.rendicion.flujo.Firma;
import mx.recauda.rendicion.flujo.Flujo;
import mx.recauda.rendicion.flujo.Papel;
import mx.recauda.rendicion.flujo.Pendiente;
import mx.recauda.rendicion.flujo.Pendientes;
import mx.recauda.rendicion.flujo.Situacion;
import mx.recauda.rendicion.flujo.Solicitud;
import mx.recauda.rendicion.flujo.Tramite;
import mx.recauda.rendicion.flujo.Transiciones;
import mx.recauda.rendicion.justificacion.JustificacionesDeInforme;
import mx.recauda.rendicion.justificacion.JustificacionesDeInforme.Declarada;
import mx.recauda.rendicion.version.Casilla;
import mx.recauda.rendicion.version.ClavesDeFila;
import mx.recauda.rendicion.version.Contenido;
import mx.recauda.rendicion.version.Huella;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** Asks for sections and passes them along their road. */
@Service
public class Mesa {

    private static final int SIN_CONTAR = -1;

    private final Borradores borradores;
    private final Solicitudes solicitudes;
    private final Firmas firmas;
    private final Actos actos;
    private final Identificadores identificadores;
    private final Bitacora bitacora;
    private final JustificacionesDeBorrador explicaciones;
    private final List<CondicionDeActo> condiciones;

    Mesa(
            Borradores borradores,
            Solicitudes solicitudes,
            Firmas firmas,
            Actos actos,
            Identificadores identificadores,
            Bitacora bitacora,
            JustificacionesDeBorrador explicaciones,
            List<CondicionDeActo> condiciones) {
        this.explicaciones = explicaciones;
        this.condiciones = condiciones;
        this.borradores = borradores;
        this.solicitudes = solicitudes;
        this.firmas = firmas;
        this.actos = actos;
        this.identificadores = identificadores;
        this.bitacora = bitacora;
    }

    /**
     * What is asked of an area.
     *
     * @param seccion section key
     * @param filas names of rows, empty for all
     * @param area key of the area
     * @param vence last day to deliver
     * @param cierre last day of the reviews
     * @param instrucciones words for the area
     */
    public record Peticion(
            String seccion,
            List<String> filas,
            String area,
            LocalDate vence,
            LocalDate cierre,
            String instrucciones) {

        /** Keeps an immutable copy. */
        public Peticion {
            filas = List.copyOf(filas);
        }
    }

    /**
     * An act a person wants to do.
     *
     * @param accion which one
     * @param nota words
     * @param vence new due date
     * @param huellaVista hash of the content the person was looking at
     * @param observacion number of the comment answered, 0 when none
     */
    public record Intento(
            Accion accion,
            String nota,
            Optional<LocalDate> vence,
            String huellaVista,
            int observacion) {

        /** An act with words only. */
        public static Intento de(Accion accion, String nota, String huellaVista) {
            return new Intento(accion, nota, Optional.empty(), huellaVista, 0);
        }
    }

    /** Asks an area for a section; gives the id of the request when it was accepted. */
    @Transactional
    public Resultado<Optional<UUID>> solicita(
            Borrador borrador, Peticion peticion, String cuenta, Idioma idioma) {
        Optional<Firma> firma = firmas.para(cuenta, Papel.PLANEACION, "");
        if (firma.isEmpty()) {
            return new Resultado<>(
                    Optional.empty(), List.of(actos.sinNombramiento(cuenta, idioma)));
        }
        solicitudes.aparta(borrador.id());
        Solicitud solicitud =
                new Solicitud(
                        identificadores.nuevo().toString(),
                        borrador.id().toString(),
                        peticion.seccion(),
                        peticion.filas(),
                        peticion.area(),
                        firma.get(),
                        peticion.vence(),
                        peticion.cierre(),
                        peticion.instrucciones());
        List<Incidencia> faltas =
                Flujo.revisa(actos.llamada(solicitud), vivas(borrador.id()), idioma);
        if (!faltas.isEmpty()) {
            return new Resultado<>(Optional.empty(), faltas);
        }
        solicitudes.agrega(solicitud);
        bitacora.anota(
                "SOLICITAR_SECCION",
                "solicitud:" + solicitud.id(),
                Map.of("seccion", solicitud.seccion(), "area", solicitud.area()));
        return Resultado.de(Optional.of(UUID.fromString(solicitud.id())));
    }

    private List<Solicitud> vivas(UUID borrador) {
        return solicitudes.de(borrador).stream()
                .filter(t -> situacion(t).estado() != Estado.RETIRADA)
                .map(t -> actos.llamada(t.solicitud()))
                .toList();
    }

    /** A request as it stands. */
    @Transactional(readOnly = true)
    public Optional<Expediente> expediente(UUID solicitud) {
        return solicitudes.busca(solicitud).map(this::expediente);
    }

    private Expediente expediente(Tramite tramite) {
        Solicitud s = tramite.solicitud();
        Borrador borrador = borradores.busca(UUID.fromString(s.informe())).orElseThrow();
        List<Campo> campos = borradores.plan(borrador).campos(s.seccion(), s.filas());
        Map<Casilla, CeldaCapturada> vigentes = borradores.celdas(borrador.id(), s.seccion());
        List<CeldaCapturada> celdas =
                campos.stream()
                        .map(c ->
                                vigentes.getOrDefault(
                                        c.casilla(), vacia(c.casilla(), borrador.creadoEn())))
                        .toList();
        return new Expediente(
                borrador,
                tramite,
                situacion(tramite),
                campos,
                celdas,
                huella(borrador.id(), celdas));
    }

    static CeldaCapturada vacia(Casilla casilla, Instant desde) {
        return new CeldaCapturada(casilla, 0, "", "", desde);
    }

    /** Hash of the values and of what explains them; without explanations, of the values alone. */
    private String huella(UUID borrador, List<CeldaCapturada> celdas) {
        SortedMap<Casilla, String> contenido = new TreeMap<>();
        celdas.forEach(c -> contenido.put(c.casilla(), c.valor()));
        SortedMap<Casilla, Declarada> explicadas = explicaciones.enVigor(borrador);
        explicadas.keySet().retainAll(Set.copyOf(contenido.keySet()));
        contenido.putAll(
                Contenido.de(
                                JustificacionesDeInforme.tabla(explicadas),
                                ClavesDeFila.INFORME_TRIMESTRAL)
                        .celdas());
        return Huella.de(new Contenido(contenido));
    }

    /** Where a request stands. */
    public static Situacion situacion(Tramite tramite) {
        return Flujo.recorre(tramite.solicitud(), tramite.actos(), Idioma.ES).valor();
    }

    /** Does an act on the request as it stands, whatever others did meanwhile. */
    @Transactional
    public Resultado<Situacion> actua(
            UUID solicitud, Intento intento, String cuenta, Idioma idioma) {
        return actua(solicitud, intento, SIN_CONTAR, cuenta, idioma);
    }

    /**
     * Does an act; gives where the request stands, changed or not, and every rule it breaks.
     *
     * @param actosVistos how many acts the person had in sight; negative when it is not known
     */
    @Transactional
    public Resultado<Situacion> actua(
            UUID solicitud, Intento intento, int actosVistos, String cuenta, Idioma idioma) {
        solicitudes.aparta(solicitud);
        Expediente expediente = expediente(solicitud).orElseThrow();
        Situacion antes = expediente.situacion();
        String seccion = actos.llamada(expediente.tramite().solicitud()).seccion();
        if (actosVistos >= 0 && actosVistos != expediente.tramite().actos().size()) {
            return new Resultado<>(
                    antes, List.of(Incidencia.de(ErrorDeMesa.ALGUIEN_ACTUO, idioma, seccion)));
        }
        if (!expediente.huella().equals(intento.huellaVista())) {
            return new Resultado<>(
                    antes, List.of(Incidencia.de(ErrorDeMesa.CONTENIDO_CAMBIO, idioma, seccion)));
        }
        Resultado<Optional<Acto>> acto =
                actos.de(expediente.tramite(), antes, intento, cuenta, idioma);
        if (acto.tieneErrores() || acto.valor().isEmpty()) {
            return new Resultado<>(antes, acto.incidencias());
        }
        List<Incidencia> impiden =
                condiciones.stream()
                        .flatMap(c -> c.impiden(expediente, acto.valor().get(), idioma).stream())
                        .toList();
        if (!impiden.isEmpty()) {
            return new Resultado<>(antes, impiden);
        }
        solicitudes.agrega(
                solicitud.toString(), expediente.tramite().actos().size() + 1, acto.valor().get());
        bitacora.anota(
                intento.accion().name() + "_SECCION",
                "solicitud:" + solicitud,
                Map.of("huella", expediente.huella()));
        return Flujo.aplica(expediente.tramite().solicitud(), antes, acto.valor().get(), idioma);
    }

    /** The posts a person holds today. */
    public List<Nombramiento> nombramientos(String cuenta) {
        return firmas.de(cuenta);
    }

    /** What the posts a person holds today let the person do with a request, in order. */
    public List<Accion> acciones(Expediente expediente, String cuenta) {
        List<Accion> acciones = new ArrayList<>();
        for (Nombramiento n : firmas.de(cuenta)) {
            boolean suya =
                    !n.papel().esDelArea()
                            || n.area().equals(expediente.tramite().solicitud().area());
            if (suya) {
                acciones.addAll(Transiciones.acciones(expediente.situacion().estado(), n.papel()));
            }
        }
        return acciones.stream().distinct().toList();
    }

    /** The chase list of today. */
    @Transactional(readOnly = true)
    public List<Pendiente> pendientes() {
        return Pendientes.al(firmas.hoy(), solicitudes.vivas());
    }
}
