package mx.recauda.platform.rendicion.compromisos;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.platform.base.Identificadores;
import mx.recauda.platform.documentos.Asidero;
import mx.recauda.platform.documentos.Documentos;
import mx.recauda.platform.rendicion.captura.Archivo;
import mx.recauda.platform.rendicion.captura.Huellas;
import mx.recauda.platform.seguridad.Bitacora;
import mx.recauda.rendicion.compromiso.Actividad;
import mx.recauda.rendicion.compromiso.Acto;
import mx.recauda.rendicion.compromiso.Compromiso;
import mx.recauda.rendicion.compromiso.Concurrencia;
import mx.recauda.rendicion.compromiso.Responsable;
import mx.recauda.rendicion.compromiso.Situacion;
import mx.recauda.rendicion.texto.FechasEnTexto;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Promises of every kind: written once, then only acted upon. Every rule is the engine's ({@link
 * Compromiso}); here are who may act, requests that come twice, and people who act at once.
 */
@Service
public class Compromisos {

    /** What stands for the handle of a file while the act that brings it is judged. */
    private static final String LUGAR_POR_GUARDAR = "archivo";

    private final Registros registros;
    private final RevisionDeNuevo revision;
    private final Autoria autoria;
    private final CalendarioInstitucional calendario;
    private final Documentos documentos;
    private final Identificadores identificadores;
    private final Clock reloj;
    private final Bitacora bitacora;

    Compromisos(
            Registros registros,
            RevisionDeNuevo revision,
            Autoria autoria,
            CalendarioInstitucional calendario,
            Documentos documentos,
            Identificadores identificadores,
            Clock reloj,
            Bitacora bitacora) {
        this.registros = registros;
        this.revision = revision;
        this.autoria = autoria;
        this.calendario = calendario;
        this.documentos = documentos;
        this.identificadores = identificadores;
        this.reloj = reloj;
        this.bitacora = bitacora;
    }

    /** The kinds of the catalogue, in order. */
    @Transactional(readOnly = true)
    public List<TipoDeCompromiso> tipos() {
        return registros.tipos();
    }

    /** One promise. */
    @Transactional(readOnly = true)
    public Optional<Ficha> busca(UUID id) {
        return registros.busca(id);
    }

    /** One promise by the key people use. */
    @Transactional(readOnly = true)
    public Optional<Ficha> deClave(String clave) {
        return registros.deClave(clave);
    }

    /** The promises agreed in something, by its handle, in the order written. */
    @Transactional(readOnly = true)
    public List<Ficha> deReferencia(String referencia) {
        return referencia.isEmpty() ? List.of() : registros.deReferencia(referencia);
    }

    /** Every promise, in the order written. */
    @Transactional(readOnly = true)
    public List<Ficha> todas() {
        return registros.todas();
    }

    /** How a promise stood on a day; empty before it was proposed. */
    public Optional<Situacion> situacion(Ficha ficha, LocalDate dia) {
        return ficha.al(dia).map(f -> f.compromiso().situacion(dia, calendario.cortes()));
    }

    /** How a promise stands today. */
    public Situacion situacion(Ficha ficha) {
        return ficha.compromiso().situacion(autoria.hoy(), calendario.cortes());
    }

    /**
     * Writes a promise down: proposed, and when it has a plan also selected and promised, on the
     * same day. The same request again gives the same promise.
     *
     * @return the promise, or every reason why it was not written, each with its field
     */
    @Transactional
    public Resultado<Optional<Ficha>> crea(NuevoCompromiso nuevo, String cuenta, Idioma idioma) {
        return crea(nuevo, cuenta, false, idioma);
    }

    @Transactional
    Resultado<Optional<Ficha>> crea(
            NuevoCompromiso nuevo, String cuenta, boolean demostracion, Idioma idioma) {
        registros.aparta("intento:" + nuevo.intento());
        String huella = huella(nuevo.toString());
        Optional<Registros.Hecho> hecho = registros.creadoCon(nuevo.intento());
        if (hecho.isPresent()) {
            return repetido(hecho.get(), huella, idioma);
        }
        List<Incidencia> faltas = new ArrayList<>(revision.revisa(nuevo, autoria.hoy(), idioma));
        autoria.impideCrear(cuenta, idioma).ifPresent(faltas::add);
        if (!faltas.isEmpty()) {
            return new Resultado<>(Optional.empty(), faltas);
        }
        Resultado<Ficha> escrita = escribe(nuevo, autor(cuenta), demostracion, idioma);
        if (escrita.tieneErrores()) {
            return new Resultado<>(Optional.empty(), escrita.incidencias());
        }
        return Resultado.de(Optional.of(guarda(escrita.valor(), nuevo, huella, cuenta)));
    }

    private Resultado<Ficha> escribe(
            NuevoCompromiso nuevo, String autor, boolean demostracion, Idioma idioma) {
        Acto.Propuesto propuesta = new Acto.Propuesto(nuevo.fecha(), autor, nuevo.origen().strip());
        Compromiso compromiso =
                Compromiso.propuesto(
                        claveNueva(nuevo), nuevo.tipo(), nuevo.texto().strip(), propuesta);
        List<Incidencia> faltas = new ArrayList<>();
        if (nuevo.plan().isPresent()) {
            Acto seleccion = new Acto.Seleccionado(nuevo.fecha(), autor);
            Acto promesa = comprometido(nuevo.fecha(), autor, nuevo.plan().get());
            for (Acto acto : List.of(seleccion, promesa)) {
                Resultado<Compromiso> r = compromiso.con(acto, calendario.cortes(), idioma);
                faltas.addAll(r.incidencias());
                compromiso = r.valor();
            }
        }
        List<String> areas = nuevo.plan().map(NuevoCompromiso.Plan::areas).orElse(List.of());
        String productos = nuevo.plan().map(p -> p.productos().strip()).orElse("");
        List<Ficha.Registro> actos = new ArrayList<>();
        for (Acto acto : compromiso.actos()) {
            boolean escribe = acto instanceof Acto.Comprometido;
            actos.add(
                    new Ficha.Registro(
                            actos.size() + 1,
                            acto,
                            escribe ? areas : List.of(),
                            escribe ? productos : "",
                            "",
                            Instant.EPOCH));
        }
        return new Resultado<>(
                new Ficha(
                        identificadores.nuevo(),
                        compromiso,
                        nuevo.referencia(),
                        nuevo.encuadre(),
                        demostracion,
                        actos),
                faltas);
    }

    /** The act that writes a promise, with the names its areas have today. */
    public Acto.Comprometido comprometido(
            LocalDate fecha, String autor, NuevoCompromiso.Plan plan) {
        Map<String, String> nombres = revision.nombres(autoria.hoy());
        List<Responsable> responsables = new ArrayList<>();
        for (String area : plan.areas()) {
            responsables.add(
                    new Responsable(nombres.getOrDefault(area, area), responsables.isEmpty()));
        }
        List<Actividad> actividades = new ArrayList<>();
        for (String texto : plan.actividades()) {
            if (!texto.isBlank()) {
                actividades.add(
                        new Actividad(String.valueOf(actividades.size() + 1), texto.strip()));
            }
        }
        return new Acto.Comprometido(
                fecha, autor, plan.termino(), plan.resultado().strip(), responsables, actividades);
    }

    private String claveNueva(NuevoCompromiso nuevo) {
        String prefijo =
                registros.tipos().stream()
                                .filter(t -> t.clave().equals(nuevo.tipo()))
                                .findFirst()
                                .orElseThrow()
                                .siglas()
                        + "-"
                        + nuevo.fecha().getYear()
                        + "-";
        registros.aparta("clave:" + prefijo);
        return prefijo + "%03d".formatted(registros.cuantos(prefijo) + 1);
    }

    private Ficha guarda(Ficha ficha, NuevoCompromiso nuevo, String huella, String cuenta) {
        Instant ahora = ahora();
        registros.agrega(
                new Registros.Renglon(
                        ficha.id(),
                        ficha.clave(),
                        ficha.compromiso().tipo(),
                        ficha.compromiso().texto(),
                        ficha.referencia(),
                        ficha.encuadre(),
                        ficha.demostracion()),
                new Registros.Sello(nuevo.intento(), huella, cuenta, ahora));
        for (Ficha.Registro r : ficha.registros()) {
            registros.agrega(
                    ficha.id(),
                    r,
                    new Registros.Sello(
                            identificadores.nuevo(),
                            huella(ActoEnJson.datos(r.acto())),
                            cuenta,
                            ahora));
        }
        bitacora.anota("ESCRIBIR_COMPROMISO", "compromiso:" + ficha.id());
        return registros.busca(ficha.id()).orElseThrow();
    }

    /**
     * Records an act. A person who read the promise before somebody else changed what the act is
     * about is told, and nothing is recorded.
     *
     * @return the promise with the act, or every reason why it was refused, each with its field
     */
    @Transactional
    public Resultado<Optional<Ficha>> actua(
            UUID id, Intento intento, String cuenta, Idioma idioma) {
        registros.aparta("compromiso:" + id);
        String autor = autor(cuenta);
        String huella = huella(id, intento, autor);
        Optional<Registros.Hecho> hecho = registros.actoDe(intento.clave());
        if (hecho.isPresent()) {
            return repetido(hecho.get(), huella, idioma);
        }
        Ficha ficha = registros.busca(id).orElseThrow();
        Acto borrador = intento.acto().firma(autor, LUGAR_POR_GUARDAR);
        List<Incidencia> faltas = revisa(ficha, borrador, intento.leidos(), cuenta, idioma);
        if (!faltas.isEmpty()) {
            return new Resultado<>(Optional.empty(), faltas);
        }
        Acto acto = intento.acto().firma(autor, archiva(intento.archivo()));
        Instant ahora = ahora();
        Ficha.Registro registro =
                new Ficha.Registro(
                        ficha.leidos() + 1,
                        acto,
                        intento.areas(),
                        intento.productos(),
                        cuenta,
                        ahora);
        registros.agrega(id, registro, new Registros.Sello(intento.clave(), huella, cuenta, ahora));
        bitacora.anota(
                "ACTUAR_EN_COMPROMISO",
                "compromiso:" + id,
                Map.of("acto", ActoEnJson.clase(acto), "numero", registro.numero()));
        return Resultado.de(Optional.of(ficha.con(registro)));
    }

    private List<Incidencia> revisa(
            Ficha ficha, Acto acto, int leidos, String cuenta, Idioma idioma) {
        Optional<Incidencia> impide =
                autoria.impide(ficha, acto, cuenta, idioma)
                        .or(() -> choca(ficha, acto, leidos, idioma));
        if (impide.isPresent()) {
            return List.of(impide.get());
        }
        List<Incidencia> faltas =
                new ArrayList<>(RevisionDeNuevo.fechaFutura(acto.fecha(), autoria.hoy(), idioma));
        finge(acto, idioma).ifPresent(faltas::add);
        if (acto instanceof Acto.TerminoCambiado t && t.termino().isBefore(t.fecha())) {
            faltas.add(
                    Incidencia.de(
                                    ErrorDeCompromisos.TERMINO_ANTERIOR,
                                    idioma,
                                    FechasEnTexto.imprime(t.termino()),
                                    FechasEnTexto.imprime(t.fecha()))
                            .enCampo("termino", t.termino().toString()));
        }
        faltas.addAll(ficha.compromiso().con(acto, calendario.cortes(), idioma).incidencias());
        return faltas;
    }

    /** A place that a person typed as if the server had stored a file there. */
    private static Optional<Incidencia> finge(Acto acto, Idioma idioma) {
        return acto instanceof Acto.EvidenciaEntregada e
                        && Asidero.loParece(e.evidencia().ubicacion().strip())
                ? Optional.of(
                        Incidencia.de(
                                        ErrorDeCompromisos.LUGAR_DE_ARCHIVO_ESCRITO,
                                        idioma,
                                        e.evidencia().ubicacion())
                                .enCampo("ubicacion", e.evidencia().ubicacion()))
                : Optional.empty();
    }

    private static Optional<Incidencia> choca(Ficha ficha, Acto acto, int leidos, Idioma idioma) {
        return ficha.registros().stream()
                .skip(leidos)
                .map(Ficha.Registro::acto)
                .filter(nuevo -> Concurrencia.chocan(nuevo, acto))
                .findFirst()
                .map(nuevo ->
                        Incidencia.de(
                                ErrorDeCompromisos.ALGUIEN_ACTUO,
                                idioma,
                                nuevo.autor(),
                                NombresDeActos.nombre(nuevo, idioma),
                                FechasEnTexto.imprime(nuevo.fecha())));
    }

    private Resultado<Optional<Ficha>> repetido(
            Registros.Hecho hecho, String huella, Idioma idioma) {
        Ficha ficha = registros.busca(hecho.compromiso()).orElseThrow();
        return hecho.huella().equals(huella)
                ? Resultado.de(Optional.of(ficha))
                : new Resultado<>(
                        Optional.empty(),
                        List.of(
                                Incidencia.de(
                                        ErrorDeCompromisos.INTENTO_DISTINTO,
                                        idioma,
                                        ficha.clave())));
    }

    private String archiva(Optional<Archivo> archivo) {
        return archivo.map(a ->
                        Asidero.de(
                                documentos
                                        .guarda(a.nombre(), TiposDeArchivo.de(a), a.contenido())
                                        .id()))
                .orElse("");
    }

    private String autor(String cuenta) {
        return autoria.firma(cuenta).orElse(cuenta);
    }

    private Instant ahora() {
        return reloj.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** What the request asks, files included, so that the same one can be known. */
    private static String huella(UUID id, Intento intento, String autor) {
        Acto acto =
                intento.acto()
                        .firma(
                                autor,
                                intento.archivo()
                                        .map(a -> Huellas.sha256(a.contenido()))
                                        .orElse(""));
        return huella(
                id
                        + ActoEnJson.clase(acto)
                        + ActoEnJson.datos(acto)
                        + intento.areas()
                        + intento.productos());
    }

    private static String huella(String contenido) {
        return Huellas.sha256(contenido.getBytes(StandardCharsets.UTF_8));
    }
}
