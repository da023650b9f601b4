package mx.recauda.platform.rendicion.oficios;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.platform.base.Identificadores;
import mx.recauda.platform.documentos.Asidero;
import mx.recauda.platform.documentos.Documentos;
import mx.recauda.platform.rendicion.captura.Archivo;
import mx.recauda.platform.rendicion.captura.Huellas;
import mx.recauda.platform.rendicion.compromisos.Autoria;
import mx.recauda.platform.rendicion.mesa.Nombramiento;
import mx.recauda.platform.seguridad.Bitacora;
import mx.recauda.rendicion.flujo.Papel;
import mx.recauda.rendicion.oficio.ActoDeOficio;
import mx.recauda.rendicion.oficio.Oficio;
import mx.recauda.rendicion.oficio.PendienteDeOficio;
import mx.recauda.rendicion.oficio.SituacionDeOficio;
import mx.recauda.rendicion.oficio.Turno;
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

/** Registers letters and their acts, and says what is owed for them. */
@Service
public class Oficios {

    private final RegistroDeOficios registro;
    private final Autoria autoria;
    private final Documentos documentos;
    private final Identificadores identificadores;
    private final Clock reloj;
    private final Bitacora bitacora;

    Oficios(
            RegistroDeOficios registro,
            Autoria autoria,
            Documentos documentos,
            Identificadores identificadores,
            Clock reloj,
            Bitacora bitacora) {
        this.registro = registro;
        this.autoria = autoria;
        this.documentos = documentos;
        this.identificadores = identificadores;
        this.reloj = reloj;
        this.bitacora = bitacora;
    }

    /** One letter. */
    @Transactional(readOnly = true)
    public Optional<FichaDeOficio> busca(UUID id) {
        return registro.busca(id);
    }

    /** Every letter, the newest first. */
    @Transactional(readOnly = true)
    public List<FichaDeOficio> todos() {
        return registro.todas();
    }

    /** The letters about something, by its handle. */
    @Transactional(readOnly = true)
    public List<FichaDeOficio> deObjeto(String objeto) {
        return registro.deObjeto(objeto);
    }

    /** How a letter stands today. */
    public SituacionDeOficio situacion(FichaDeOficio ficha) {
        return ficha.oficio().situacion(autoria.hoy());
    }

    /** What is owed today for some letters, the latest first. */
    public List<PendienteDeOficio> pendientes(List<FichaDeOficio> fichas) {
        return PendienteDeOficio.al(
                autoria.hoy(), fichas.stream().map(FichaDeOficio::oficio).toList());
    }

    /**
     * Registers a letter; when it answers another, that one is answered in the same transaction.
     * The same request again gives the same letter.
     */
    @Transactional
    public Resultado<Optional<FichaDeOficio>> registra(
            NuevoOficio nuevo, String cuenta, Idioma idioma) {
        return registra(nuevo, cuenta, false, idioma);
    }

    @Transactional
    Resultado<Optional<FichaDeOficio>> registra(
            NuevoOficio nuevo, String cuenta, boolean demostracion, Idioma idioma) {
        registro.aparta("oficios");
        nuevo.contesta().ifPresent(c -> registro.aparta("oficio:" + c));
        String huella = huella(nuevo.toString());
        Optional<RegistroDeOficios.Hecho> hecho = registro.registradoCon(nuevo.intento());
        if (hecho.isPresent()) {
            return repetido(hecho.get(), huella, idioma);
        }
        UUID id = identificadores.nuevo();
        Oficio oficio = oficio(id, nuevo);
        List<Incidencia> faltas = revisa(oficio, nuevo, cuenta, idioma);
        Optional<FichaDeOficio> contestado = nuevo.contesta().flatMap(registro::busca);
        if (nuevo.contesta().isPresent() && contestado.isEmpty()) {
            faltas.add(
                    Incidencia.de(ErrorDeOficios.NO_HAY, idioma, nuevo.contesta().get().toString())
                            .enCampo("contesta", ""));
        }
        String autor = autoria.firma(cuenta).orElse(cuenta);
        Optional<ActoDeOficio> respuesta =
                contestado.map(c ->
                        new ActoDeOficio.Contestado(
                                autoria.hoy(), autor, id.toString(), oficio.numero()));
        respuesta.ifPresent(r ->
                contestado.orElseThrow().oficio().con(r, idioma).incidencias().stream()
                        .map(i -> i.enCampo("contesta", ""))
                        .forEach(faltas::add));
        if (!faltas.isEmpty()) {
            return new Resultado<>(Optional.empty(), faltas);
        }
        guarda(id, oficio, nuevo, demostracion, new Firma(huella, cuenta));
        respuesta.ifPresent(r ->
                agrega(
                        contestado.orElseThrow(),
                        r,
                        new RegistroDeOficios.Sello(
                                identificadores.nuevo(), huella, cuenta, ahora())));
        return Resultado.de(registro.busca(id));
    }

    private record Firma(String huella, String cuenta) {}

    private void guarda(
            UUID id, Oficio oficio, NuevoOficio nuevo, boolean demostracion, Firma firma) {
        Instant ahora = ahora();
        registro.agrega(
                id,
                oficio,
                demostracion,
                new RegistroDeOficios.Sello(
                        nuevo.intento(), firma.huella(), firma.cuenta(), ahora));
        nuevo.objetos().forEach(o -> registro.vincula(id, o, firma.cuenta(), ahora));
        bitacora.anota("REGISTRAR_OFICIO", "oficio:" + id);
    }

    private static Oficio oficio(UUID id, NuevoOficio nuevo) {
        return new Oficio(
                id.toString(),
                nuevo.sentido(),
                nuevo.numero().strip(),
                nuevo.fecha(),
                nuevo.de(),
                nuevo.para(),
                nuevo.asunto().strip(),
                nuevo.contesta().map(UUID::toString),
                nuevo.vence(),
                List.of());
    }

    private List<Incidencia> revisa(
            Oficio oficio, NuevoOficio nuevo, String cuenta, Idioma idioma) {
        List<Incidencia> faltas = new ArrayList<>(oficio.revisa(idioma));
        faltas.addAll(futura(nuevo.fecha(), idioma));
        if (registro.existe(oficio.sentido(), oficio.numero(), oficio.fecha())) {
            faltas.add(
                    Incidencia.de(
                                    ErrorDeOficios.REPETIDO,
                                    idioma,
                                    oficio.numero(),
                                    FechasEnTexto.imprime(oficio.fecha()))
                            .enCampo("numero", oficio.numero()));
        }
        if (autoria.puestos(cuenta).isEmpty()) {
            faltas.add(sinNombramiento(cuenta, idioma));
        }
        return faltas;
    }

    /** Records an act on a letter: who is not of planning, only on a turn of an own area. */
    @Transactional
    public Resultado<Optional<FichaDeOficio>> actua(
            UUID id, IntentoDeOficio intento, String cuenta, Idioma idioma) {
        registro.aparta("oficio:" + id);
        String autor = autoria.firma(cuenta).orElse(cuenta);
        String sha = intento.archivo().map(a -> Huellas.sha256(a.contenido())).orElse("");
        ActoDeOficio sinArchivo = intento.acto().firma(autor, "", sha);
        String huella = huella(id + sinArchivo.toString());
        Optional<RegistroDeOficios.Hecho> hecho = registro.actoDe(intento.clave());
        if (hecho.isPresent()) {
            return repetido(hecho.get(), huella, idioma);
        }
        FichaDeOficio ficha = registro.busca(id).orElseThrow();
        List<Incidencia> faltas = revisa(ficha, sinArchivo, intento.leidos(), cuenta, idioma);
        if (!faltas.isEmpty()) {
            return new Resultado<>(Optional.empty(), faltas);
        }
        agrega(
                ficha,
                intento.acto().firma(autor, archiva(intento.archivo()), sha),
                new RegistroDeOficios.Sello(intento.clave(), huella, cuenta, ahora()));
        return Resultado.de(registro.busca(id));
    }

    private void agrega(FichaDeOficio ficha, ActoDeOficio acto, RegistroDeOficios.Sello sello) {
        registro.agrega(ficha.id(), ficha.leidos() + 1, acto, sello);
        bitacora.anota(
                "ACTUAR_EN_OFICIO",
                "oficio:" + ficha.id(),
                Map.of("acto", acto.getClass().getSimpleName()));
    }

    private List<Incidencia> revisa(
            FichaDeOficio ficha, ActoDeOficio acto, int leidos, String cuenta, Idioma idioma) {
        Optional<Incidencia> impide =
                impide(ficha, acto, cuenta, idioma).or(() -> choca(ficha, leidos, idioma));
        if (impide.isPresent()) {
            return List.of(impide.get());
        }
        List<Incidencia> faltas = new ArrayList<>(futura(acto.fecha(), idioma));
        if (acto instanceof ActoDeOficio.Turnado t
                && !t.area().isEmpty()
                && !autoria.existe(t.area())) {
            faltas.add(
                    Incidencia.de(ErrorDeOficios.AREA_DESCONOCIDA, idioma, t.area())
                            .enCampo("area", t.area()));
        }
        faltas.addAll(ficha.oficio().con(acto, idioma).incidencias());
        return faltas;
    }

    private Optional<Incidencia> impide(
            FichaDeOficio ficha, ActoDeOficio acto, String cuenta, Idioma idioma) {
        List<Nombramiento> puestos = autoria.puestos(cuenta);
        if (puestos.isEmpty()) {
            return Optional.of(sinNombramiento(cuenta, idioma));
        }
        if (puestos.stream().anyMatch(n -> n.papel() == Papel.PLANEACION)) {
            return Optional.empty();
        }
        Optional<Integer> turno =
                switch (acto) {
                    case ActoDeOficio.Atendido a -> Optional.of(a.turno());
                    case ActoDeOficio.Devuelto d -> Optional.of(d.turno());
                    case ActoDeOficio.Turnado t -> t.desde();
                    case ActoDeOficio.Acusado a -> Optional.empty();
                    case ActoDeOficio.Contestado c -> Optional.empty();
                    case ActoDeOficio.Cerrado c -> Optional.empty();
                };
        boolean suyo =
                turno.flatMap(t -> situacion(ficha).turno(t))
                        .map(Turno::area)
                        .filter(a -> puestos.stream().anyMatch(n -> n.area().equals(a)))
                        .isPresent();
        return suyo
                ? Optional.empty()
                : Optional.of(
                        Incidencia.de(
                                ErrorDeOficios.DE_OTRA_AREA, idioma, ficha.oficio().numero()));
    }

    private static Optional<Incidencia> choca(FichaDeOficio ficha, int leidos, Idioma idioma) {
        return ficha.registros().stream()
                .skip(leidos)
                .map(FichaDeOficio.Registro::acto)
                .filter(a -> !(a instanceof ActoDeOficio.Acusado))
                .findFirst()
                .map(a ->
                        Incidencia.de(
                                ErrorDeOficios.ALGUIEN_ACTUO,
                                idioma,
                                a.autor(),
                                FechasEnTexto.imprime(a.fecha())));
    }

    /** Says that a letter is about something, once. */
    @Transactional
    public void vincula(UUID id, String objeto, String cuenta) {
        registro.vincula(id, objeto, cuenta, ahora());
        bitacora.anota("VINCULAR_OFICIO", "oficio:" + id, Map.of("objeto", objeto));
    }

    private List<Incidencia> futura(LocalDate fecha, Idioma idioma) {
        return fecha.isAfter(autoria.hoy())
                ? List.of(
                        Incidencia.de(
                                        ErrorDeOficios.FECHA_FUTURA,
                                        idioma,
                                        FechasEnTexto.imprime(fecha),
                                        FechasEnTexto.imprime(autoria.hoy()))
                                .enCampo("fecha", fecha.toString()))
                : List.of();
    }

    private Incidencia sinNombramiento(String cuenta, Idioma idioma) {
        return Incidencia.de(
                ErrorDeOficios.SIN_NOMBRAMIENTO, idioma, cuenta, autoria.hoy().toString());
    }

    private Resultado<Optional<FichaDeOficio>> repetido(
            RegistroDeOficios.Hecho hecho, String huella, Idioma idioma) {
        FichaDeOficio ficha = registro.busca(hecho.oficio()).orElseThrow();
        return hecho.huella().equals(huella)
                ? Resultado.de(Optional.of(ficha))
                : new Resultado<>(
                        Optional.empty(),
                        List.of(
                                Incidencia.de(
                                        ErrorDeOficios.INTENTO_DISTINTO,
                                        idioma,
                                        ficha.oficio().numero())));
    }

    private String archiva(Optional<Archivo> archivo) {
        return archivo.map(a -> Asidero.de(documentos.guarda(a.nombre(), "", a.contenido()).id()))
                .orElse("");
    }

    private Instant ahora() {
        return reloj.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static String huella(String contenido) {
        return Huellas.sha256(contenido.getBytes(StandardCharsets.UTF_8));
    }
}
