package mx.recauda.platform.afiliacion.patrones;

import mx.recauda.ley.afiliacion.patron.Entorno;
import mx.recauda.ley.afiliacion.patron.ErrorDePatron;
import mx.recauda.ley.afiliacion.patron.HechoPatronal;
import mx.recauda.ley.afiliacion.patron.HistoriaPatronal;
import mx.recauda.ley.afiliacion.patron.RegistroDelTramite;
import mx.recauda.ley.afiliacion.patron.ReglasPatronales;
import mx.recauda.ley.afiliacion.patron.SituacionPatronal;
import mx.recauda.ley.afiliacion.patron.TramitePatronal;
import mx.recauda.ley.afiliacion.patron.TramitePatronal.Alta;
import mx.recauda.ley.afiliacion.patron.TramitePatronal.Baja;
import mx.recauda.ley.afiliacion.patron.TramitePatronal.CambioDeActividad;
import mx.recauda.ley.afiliacion.patron.TramitePatronal.CambioDeDomicilio;
import mx.recauda.ley.afiliacion.patron.TramitePatronal.CambioDeZona;
import mx.recauda.ley.afiliacion.patron.TramitePatronal.Escision;
import mx.recauda.ley.afiliacion.patron.TramitePatronal.FinDeImpedimento;
import mx.recauda.ley.afiliacion.patron.TramitePatronal.Fusion;
import mx.recauda.ley.afiliacion.patron.TramitePatronal.InicioDeImpedimento;
import mx.recauda.ley.afiliacion.patron.TramitePatronal.Reanudacion;
import mx.recauda.ley.afiliacion.patron.TramitePatronal.Rectificacion;
import mx.recauda.ley.afiliacion.patron.TramitePatronal.Sustitucion;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.ley.huella.Resumen;
import mx.recauda.ley.riesgos.Clase;
import mx.recauda.platform.afiliacion.RelojDeRegistros;
import mx.recauda.platform.afiliacion.patrones.EntornoDeTramite.Leido;
import mx.recauda.platform.afiliacion.patrones.Relevos.Anterior;
import mx.recauda.platform.afiliacion.patrones.TramitesPatronales.Nuevo;
import mx.recauda.platform.afiliacion.patrones.TramitesPatronales.Solicitud;
import mx.recauda.platform.base.Alcances;
import mx.recauda.platform.catalogo.Actividad;
import mx.recauda.platform.catalogo.Catalogos;
import mx.recauda.platform.catalogo.Municipio;

import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import tools.jackson.databind.json.JsonMapper;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Procedures of employers. What is read of the whole country (registros of one RFC, used numbers)
 * is read by declaring so; what is written is written in the scope of who files, which the database
 * checks again. The same form twice is one procedure.
 */
@Service
public class Patrones {

    private final RegistrosPatronales registros;
    private final TramitesPatronales tramites;
    private final HechosPatronales hechos;
    private final Relevos relevos;
    private final PlanDeTramite plan;
    private final BajasYaOperadas bajas;
    private final Catalogos catalogos;
    private final Alcances alcances;
    private final EntornoDeTramite entornos;
    private final RelojDeRegistros relojes;
    private final TransactionTemplate transaccion;
    // So few at once that there is always a second connection for each.
    private final Semaphore turnos = new Semaphore(3, true);
    private final Clock reloj;
    private final JsonMapper json;

    Patrones(
            RegistrosPatronales registros,
            TramitesPatronales tramites,
            HechosPatronales hechos,
            Relevos relevos,
            PlanDeTramite plan,
            BajasYaOperadas bajas,
            Catalogos catalogos,
            Alcances alcances,
            EntornoDeTramite entornos,
            RelojDeRegistros relojes,
            PlatformTransactionManager transacciones,
            Clock reloj,
            JsonMapper json) {
        this.registros = registros;
        this.tramites = tramites;
        this.hechos = hechos;
        this.relevos = relevos;
        this.plan = plan;
        this.bajas = bajas;
        this.catalogos = catalogos;
        this.alcances = alcances;
        this.entornos = entornos;
        this.relojes = relojes;
        this.transaccion = new TransactionTemplate(transacciones);
        this.reloj = reloj;
        this.json = json;
    }

    /**
     * How a registro stands.
     *
     * @param registro the registro
     * @param situacion on the day asked, as known at the moment asked
     * @param historia everything learned
     */
    public record Ficha(
            RegistroListado registro, SituacionPatronal situacion, HistoriaPatronal historia) {}

    /** The card of a registro of one's scope; empty when there is none or it is of another. */
    public Optional<Ficha> ficha(UUID registro, LocalDate dia, Instant conocido) {
        return registros
                .busca(registro)
                .map(r -> {
                    HistoriaPatronal historia = hechos.historia(registro);
                    return new Ficha(r, historia.al(dia, conocido), historia);
                });
    }

    /** The other registros of the same employer that one sees. */
    public List<RegistroListado> otrosDelPatron(RegistroListado registro) {
        return registros.delRfc(registro.rfc()).stream()
                .filter(r -> !r.id().equals(registro.id()))
                .toList();
    }

    /** The registro that took part in a procedure, when one sees it. */
    public Optional<RegistroListado> otro(Tramite tramite) {
        return tramite.otro().flatMap(registros::busca);
    }

    /** Procedures of a registro of one's scope, last first. */
    public List<Tramite> tramites(UUID registro) {
        return tramites.deRegistro(registro);
    }

    /**
     * Registers an employer, or another registro of one that exists.
     *
     * @param clave given by the form, so that sending it twice does nothing more
     * @return the procedure when it was admitted, and everything against it or to be remarked
     * @throws mx.recauda.platform.base.FalloConCodigo when the key was used for another procedure
     */
    public Resultado<Optional<Tramite>> alta(Alta alta, UUID clave, Idioma idioma) {
        String huella = huella(alta, "");
        Optional<Tramite> recibido = tramites.recibido(clave, huella);
        if (recibido.isPresent()) {
            return Resultado.de(recibido);
        }
        return conTurno(() -> altaDetenida(alta, clave, huella, idioma));
    }

    /** Reviews and writes while nobody else registers somebody with that RFC. */
    private Resultado<Optional<Tramite>> altaDetenida(
            Alta alta, UUID clave, String huella, Idioma idioma) {
        Leido leido = entornos.de(alta.rfc(), alta.fecha());
        Optional<Tramite> recibido = tramites.recibido(clave, huella);
        if (recibido.isPresent()) {
            return Resultado.de(recibido);
        }
        List<Incidencia> incidencias =
                new ArrayList<>(ReglasPatronales.revisa(alta, leido.entorno(), idioma));
        Optional<Municipio> municipio = catalogos.municipio(alta.domicilio().municipio());
        municipio
                .filter(m -> !alcances.actual().veOficina(m.oficina()))
                .ifPresent(m ->
                        incidencias.add(
                                Incidencia.de(ErrorDePatron.OTRA_OFICINA, idioma, m.oficina())
                                        .enCampo("municipio", m.clave())));
        Optional<Clase> clase =
                catalogos.actividad(alta.fraccion(), alta.fecha()).map(Actividad::clase);
        if (hayErrores(incidencias) || municipio.isEmpty() || clase.isEmpty()) {
            return new Resultado<>(Optional.empty(), incidencias);
        }
        Nuevo nuevo = nuevo(alta, municipio.get(), leido.suyos());
        Tramite tramite =
                tramites.abre(
                        nuevo,
                        PlanDeTramite.deAlta(
                                alta, clase.get(), nuevo.oficina(), Relevos.identidad(nuevo)),
                        solicitud(clave, huella, alta, incidencias));
        return new Resultado<>(Optional.of(tramite), incidencias);
    }

    /**
     * Anything that happens to a registro of one's scope.
     *
     * @return the procedure when it was admitted; empty and without incidents when the registro is
     *     not there or is of another scope
     */
    public Resultado<Optional<Tramite>> tramita(
            UUID registro, TramitePatronal tramite, UUID clave, Idioma idioma) {
        String huella = huella(tramite, registro.toString());
        Optional<Tramite> recibido = tramites.recibido(clave, huella);
        Optional<RegistroListado> listado = registros.busca(registro);
        if (recibido.isPresent() || listado.isEmpty()) {
            return Resultado.de(recibido);
        }
        Pedido pedido = new Pedido(registro, tramite, clave, huella, idioma);
        return switch (tramite) {
            case Sustitucion _, Escision _ -> conTurno(() -> decideDetenido(pedido));
            default ->
                    Objects.requireNonNull(transaccion.execute(estado -> decideDetenido(pedido)));
        };
    }

    /** In a transaction beside which the whole country is read: it holds two connections. */
    private Resultado<Optional<Tramite>> conTurno(Supplier<Resultado<Optional<Tramite>>> obra) {
        turnos.acquireUninterruptibly();
        try {
            return Objects.requireNonNull(transaccion.execute(estado -> obra.get()));
        } finally {
            turnos.release();
        }
    }

    /** What is asked of a registro. */
    private record Pedido(
            UUID registro, TramitePatronal tramite, UUID clave, String huella, Idioma idioma) {}

    /**
     * Reviews and writes while nothing else is learned of the registro, nor of the one that absorbs
     * it: no worker is enrolled between the review of an end and the end, and nobody takes over
     * what somebody else took.
     */
    private Resultado<Optional<Tramite>> decideDetenido(Pedido pedido) {
        detenidos(pedido).forEach(relojes::siguiente);
        Optional<Tramite> recibido = tramites.recibido(pedido.clave(), pedido.huella());
        return recibido.isPresent()
                ? Resultado.de(recibido)
                : decide(pedido, registros.busca(pedido.registro()).orElseThrow());
    }

    /** Always in the same order, or two who absorb each other would wait for one another. */
    private Set<UUID> detenidos(Pedido pedido) {
        Set<UUID> registros = new TreeSet<>(Set.of(pedido.registro()));
        if (pedido.tramite() instanceof Fusion fusion) {
            relevos.absorbente(fusion).map(RegistroListado::id).ifPresent(registros::add);
        }
        return registros;
    }

    private Resultado<Optional<Tramite>> decide(Pedido pedido, RegistroListado listado) {
        TramitePatronal tramite = pedido.tramite();
        Idioma idioma = pedido.idioma();
        Leido leido = leido(tramite);
        HistoriaPatronal historia = hechos.historia(listado.id());
        Anterior anterior =
                new Anterior(listado, historia.al(tramite.fecha(), reloj.instant()), leido.suyos());
        List<Incidencia> incidencias = revisa(tramite, anterior, historia, leido.entorno(), idioma);
        if (hayErrores(incidencias)) {
            return new Resultado<>(Optional.empty(), incidencias);
        }
        Resultado<Function<Instant, List<HechoPatronal>>> nuevos =
                plan.hechos(tramite, anterior.situacion(), historia, listado, idioma);
        incidencias.addAll(nuevos.incidencias());
        if (tramite instanceof InicioDeImpedimento inicio) {
            incidencias.addAll(bajas.porRevisar(listado.id(), inicio, idioma));
        }
        Tramite hecho =
                switch (tramite) {
                    case Sustitucion s ->
                            relevos.sustituye(
                                    s,
                                    anterior,
                                    solicitud(
                                            pedido.clave(), pedido.huella(), tramite, incidencias),
                                    nuevos.valor());
                    case Escision e ->
                            relevos.escinde(
                                    e,
                                    anterior,
                                    solicitud(
                                            pedido.clave(), pedido.huella(), tramite, incidencias),
                                    nuevos.valor());
                    case Fusion f ->
                            fusiona(
                                    f,
                                    anterior,
                                    pedido.clave(),
                                    pedido.huella(),
                                    incidencias,
                                    nuevos.valor(),
                                    idioma);
                    default ->
                            tramites.cambia(
                                    listado.id(),
                                    listado.oficina(),
                                    nuevos.valor(),
                                    solicitud(
                                            pedido.clave(), pedido.huella(), tramite, incidencias));
                };
        return new Resultado<>(Optional.of(hecho), incidencias);
    }

    private List<Incidencia> revisa(
            TramitePatronal tramite,
            Anterior anterior,
            HistoriaPatronal historia,
            Entorno entorno,
            Idioma idioma) {
        RegistroDelTramite suyo =
                relevos.delTramite(anterior.registro(), historia, tramite.fecha());
        List<Incidencia> incidencias =
                new ArrayList<>(ReglasPatronales.revisa(tramite, suyo, entorno, idioma));
        if (tramite instanceof Fusion fusion) {
            incidencias.addAll(
                    ReglasPatronales.revisaAbsorbente(
                            fusion,
                            suyo,
                            relevos.absorbente(fusion)
                                    .map(r -> relevos.delTramite(r, fusion.fecha())),
                            entorno,
                            idioma));
        }
        return incidencias;
    }

    private Tramite fusiona(
            Fusion f,
            Anterior absorbido,
            UUID clave,
            String huella,
            List<Incidencia> incidencias,
            Function<Instant, List<HechoPatronal>> fin,
            Idioma idioma) {
        RegistroListado absorbente = relevos.absorbente(f).orElseThrow();
        Resultado<Function<Instant, List<HechoPatronal>>> prima =
                relevos.primaDe(absorbente, f, idioma);
        incidencias.addAll(prima.incidencias());
        return tramites.absorbe(
                absorbente,
                prima.valor(),
                absorbido.registro(),
                fin,
                solicitud(clave, huella, f, incidencias));
    }

    private Leido leido(TramitePatronal tramite) {
        return switch (tramite) {
            case Sustitucion s -> entornos.de(s.rfc(), s.fecha());
            case Escision e -> entornos.de(e.rfc(), e.fecha());
            default -> entornos.sinNadie(tramite.fecha());
        };
    }

    private Nuevo nuevo(Alta alta, Municipio municipio, List<RegistroListado> suyos) {
        return new Nuevo(
                suyos.stream().map(RegistroListado::patron).findFirst(),
                EntornoDeTramite.rfc(alta.rfc()),
                alta.nombre().strip(),
                alta.persona(),
                relevos.numero(municipio.clave(), alta.modalidad()),
                municipio.oficina(),
                municipio.zona(),
                alta.domicilio().calle(),
                alta.fecha());
    }

    private static String tipo(TramitePatronal tramite) {
        return switch (tramite) {
            case Alta alta -> "ALTA";
            case Reanudacion reanudacion -> "REANUDACION";
            case CambioDeActividad cambio -> "CAMBIO_DE_ACTIVIDAD";
            case CambioDeDomicilio cambio -> "CAMBIO_DE_DOMICILIO";
            case Sustitucion sustitucion -> "SUSTITUCION";
            case Escision escision -> "ESCISION";
            case Fusion fusion -> "FUSION";
            case Rectificacion rectificacion -> "RECTIFICACION";
            case CambioDeZona cambio -> "CAMBIO_DE_ZONA";
            case InicioDeImpedimento inicio -> inicio.clase().name();
            case FinDeImpedimento fin -> "FIN_DE_" + fin.clase();
            case Baja baja -> "BAJA";
        };
    }

    private Solicitud solicitud(
            UUID clave, String huella, TramitePatronal tramite, List<Incidencia> avisos) {
        return new Solicitud(
                clave,
                huella,
                tipo(tramite),
                tramite.fecha(),
                json.writeValueAsString(tramite),
                avisos.stream()
                        .map(i -> i.codigo() + ". " + i.mensaje())
                        .collect(Collectors.joining("\n")));
    }

    private String huella(TramitePatronal tramite, String registro) {
        return Resumen.de(tipo(tramite) + registro + json.writeValueAsString(tramite)).toString();
    }

    private static boolean hayErrores(List<Incidencia> incidencias) {
        return incidencias.stream().anyMatch(Incidencia::esError);
    }
}
