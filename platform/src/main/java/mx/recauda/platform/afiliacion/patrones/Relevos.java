package mx.recauda.platform.afiliacion.patrones;

import mx.recauda.ley.afiliacion.patron.HechoPatronal;
import mx.recauda.ley.afiliacion.patron.HechoPatronal.Impedimento;
import mx.recauda.ley.afiliacion.patron.HistoriaPatronal;
import mx.recauda.ley.afiliacion.patron.RegistroDelTramite;
import mx.recauda.ley.afiliacion.patron.SituacionPatronal;
import mx.recauda.ley.afiliacion.patron.TramitePatronal.Escision;
import mx.recauda.ley.afiliacion.patron.TramitePatronal.Fusion;
import mx.recauda.ley.afiliacion.patron.TramitePatronal.Persona;
import mx.recauda.ley.afiliacion.patron.TramitePatronal.Sustitucion;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Resultado;
import mx.recauda.ley.identidad.RegistroPatronal;
import mx.recauda.ley.parametros.Zona;
import mx.recauda.ley.riesgos.Clase;
import mx.recauda.platform.afiliacion.patrones.PlanDeTramite.Identidad;
import mx.recauda.platform.afiliacion.patrones.TramitesPatronales.Nuevo;
import mx.recauda.platform.afiliacion.patrones.TramitesPatronales.Solicitud;
import mx.recauda.platform.base.Alcances;
import mx.recauda.platform.catalogo.Catalogos;
import mx.recauda.platform.catalogo.Municipio;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Procedures in which another registro takes part: substitution, split and merger. */
@Component
class Relevos {

    private final RegistrosPatronales registros;
    private final TramitesPatronales tramites;
    private final HechosPatronales hechos;
    private final NumerosDeRegistro numeros;
    private final PlanDeTramite plan;
    private final Catalogos catalogos;
    private final Clock reloj;

    Relevos(
            RegistrosPatronales registros,
            TramitesPatronales tramites,
            HechosPatronales hechos,
            NumerosDeRegistro numeros,
            PlanDeTramite plan,
            Catalogos catalogos,
            Clock reloj) {
        this.registros = registros;
        this.tramites = tramites;
        this.hechos = hechos;
        this.numeros = numeros;
        this.plan = plan;
        this.catalogos = catalogos;
        this.reloj = reloj;
    }

    /**
     * The registro to which something happens.
     *
     * @param suyos registros of the RFC of who takes over, when somebody does
     */
    record Anterior(
            RegistroListado registro, SituacionPatronal situacion, List<RegistroListado> suyos) {}

    /** Another registro, with the premium of the one that ends the day before. */
    Tramite sustituye(
            Sustitucion s,
            Anterior anterior,
            Solicitud solicitud,
            Function<Instant, List<HechoPatronal>> fin) {
        Nuevo nuevo = nuevo(s.rfc(), s.nombre(), s.persona(), s.fecha(), anterior);
        return tramites.releva(
                nuevo,
                PlanDeTramite.deQuienSustituye(s.fecha(), anterior.situacion(), identidad(nuevo)),
                anterior.registro(),
                fin,
                solicitud);
    }

    /** Another registro with the media premium; the one it comes from goes on. */
    Tramite escinde(
            Escision e,
            Anterior anterior,
            Solicitud solicitud,
            Function<Instant, List<HechoPatronal>> nada) {
        Clase clase = catalogos.actividad(e.fraccion(), e.fecha()).orElseThrow().clase();
        Nuevo nuevo = nuevo(e.rfc(), e.nombre(), e.persona(), e.fecha(), anterior);
        return tramites.releva(
                nuevo,
                PlanDeTramite.deQuienSeEscinde(e, clase, anterior.situacion(), identidad(nuevo)),
                anterior.registro(),
                nada,
                solicitud);
    }

    /** The facts of who absorbs, and what must be remarked of its premium. */
    Resultado<Function<Instant, List<HechoPatronal>>> primaDe(
            RegistroListado absorbente, Fusion fusion, Idioma idioma) {
        SituacionPatronal situacion =
                hechos.historia(absorbente.id()).al(fusion.fecha(), reloj.instant());
        return plan.deQuienAbsorbe(fusion, situacion, idioma);
    }

    /** The registro named as the one that absorbs, when it is of one's scope. */
    Optional<RegistroListado> absorbente(Fusion fusion) {
        return registros.porNumero(
                fusion.absorbente().strip().replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT));
    }

    /** A registro as the rules look at it on a day. */
    RegistroDelTramite delTramite(
            RegistroListado registro, HistoriaPatronal historia, LocalDate dia) {
        Instant ahora = reloj.instant();
        return new RegistroDelTramite(
                registro.numero(),
                registro.rfc(),
                historia.al(dia, ahora),
                historia.ultimoDia(ahora),
                registro.alta(),
                registros.trabajadoresDespuesDe(registro.id(), dia),
                historia.impedimentos(ahora).stream().map(Impedimento::que).toList());
    }

    /** The same, with its history as it is known now. */
    RegistroDelTramite delTramite(RegistroListado registro, LocalDate dia) {
        return delTramite(registro, hechos.historia(registro.id()), dia);
    }

    /** The next number of a municipality, from those of the whole country. */
    RegistroPatronal numero(String municipio, String modalidad) {
        return Alcances.nacional(() -> numeros.siguiente(municipio, modalidad));
    }

    static Identidad identidad(Nuevo nuevo) {
        return new Identidad(nuevo.numero(), Zona.valueOf(nuevo.zona()));
    }

    private Nuevo nuevo(
            String rfc, String nombre, Persona persona, LocalDate dia, Anterior anterior) {
        String municipio = anterior.registro().numero().substring(0, 3);
        return new Nuevo(
                anterior.suyos().stream().map(RegistroListado::patron).findFirst(),
                EntornoDeTramite.rfc(rfc),
                nombre.strip(),
                persona,
                numero(municipio, anterior.registro().modalidad()),
                anterior.registro().oficina(),
                catalogos.municipio(municipio).map(Municipio::zona).orElse("GENERAL"),
                "",
                dia);
    }
}
