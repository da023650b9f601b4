package mx.recauda.ley.afiliacion.patron;

import mx.recauda.ley.afiliacion.patron.TramitePatronal.Alta;
import mx.recauda.ley.afiliacion.patron.TramitePatronal.Baja;
import mx.recauda.ley.afiliacion.patron.TramitePatronal.CambioDeActividad;
import mx.recauda.ley.afiliacion.patron.TramitePatronal.CambioDeDomicilio;
import mx.recauda.ley.afiliacion.patron.TramitePatronal.CambioDeZona;
import mx.recauda.ley.afiliacion.patron.TramitePatronal.Escision;
import mx.recauda.ley.afiliacion.patron.TramitePatronal.FinDeImpedimento;
import mx.recauda.ley.afiliacion.patron.TramitePatronal.Fusion;
import mx.recauda.ley.afiliacion.patron.TramitePatronal.InicioDeImpedimento;
import mx.recauda.ley.afiliacion.patron.TramitePatronal.Persona;
import mx.recauda.ley.afiliacion.patron.TramitePatronal.Reanudacion;
import mx.recauda.ley.afiliacion.patron.TramitePatronal.Rectificacion;
import mx.recauda.ley.afiliacion.patron.TramitePatronal.Sustitucion;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.ley.fuente.Confianza;
import mx.recauda.ley.fuente.Fuente;
import mx.recauda.ley.identidad.Rfc;
import mx.recauda.ley.parametros.Parametros;
import mx.recauda.ley.parametros.Zona;
import mx.recauda.ley.tiempo.Calendario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which procedures of an employer are admitted. Every reason against is told, each on the field
 * where it can be put right; remarks do not stop anything.
 */
public final class ReglasPatronales {

    private static final int DIAS_HABILES = 5;
    private static final String CODIGO_POSTAL = "[0-9]{5}";

    private final Idioma idioma;
    private final Entorno entorno;
    private final List<Incidencia> incidencias = new ArrayList<>();

    private ReglasPatronales(Idioma idioma, Entorno entorno) {
        this.idioma = idioma;
        this.entorno = entorno;
    }

    /** Last day to file: five business days from the fact. */
    @Fuente("LSS 15-I; RACERF 12 and 16")
    public static LocalDate ultimoDia(LocalDate fecha, Calendario terminos) {
        return terminos.masHabiles(fecha, DIAS_HABILES);
    }

    /** Reviews the registration of an employer. */
    @Fuente("RACERF 12 to 14, 18 and 26")
    public static List<Incidencia> revisa(Alta alta, Entorno entorno, Idioma idioma) {
        ReglasPatronales r = new ReglasPatronales(idioma, entorno);
        r.fecha(alta.fecha());
        r.identidad(alta.rfc(), alta.persona(), alta.nombre());
        r.actividad(alta.fraccion());
        r.domicilio(alta.domicilio());
        if (alta.trabajadores() < 1) {
            r.anota(ErrorDePatron.SIN_TRABAJADORES, "trabajadores", alta.trabajadores());
        }
        if (!entorno.modalidades().test(alta.modalidad())) {
            r.anota(ErrorDePatron.MODALIDAD_DESCONOCIDA, "modalidad", alta.modalidad());
        }
        r.unRegistroPorMunicipio(alta);
        return r.incidencias;
    }

    /** Reviews anything that happens to a registro that exists. */
    @Fuente("RACERF 16, 28 and 32-VII")
    public static List<Incidencia> revisa(
            TramitePatronal tramite, RegistroDelTramite registro, Entorno entorno, Idioma idioma) {
        ReglasPatronales r = new ReglasPatronales(idioma, entorno);
        if (tramite instanceof Rectificacion rectificacion) {
            r.rectificacion(rectificacion, registro);
            return r.incidencias;
        }
        if (tramite instanceof InicioDeImpedimento inicio) {
            return ReglasDeImpedimento.revisa(inicio, registro, entorno.hoy(), idioma);
        }
        if (tramite instanceof FinDeImpedimento fin) {
            return ReglasDeImpedimento.revisa(fin, registro, entorno.hoy(), idioma);
        }
        r.fecha(tramite.fecha());
        r.despuesDeLoConocido(tramite.fecha(), registro);
        if (tramite instanceof Reanudacion reanudacion) {
            r.reanudacion(reanudacion, registro);
            return r.incidencias;
        }
        if (!registro.situacion().vigente()) {
            r.anota(ErrorDePatron.REGISTRO_NO_VIGENTE, "fecha", registro.numero(), tramite.fecha());
        }
        switch (tramite) {
            case CambioDeActividad cambio -> r.cambioDeActividad(cambio, registro);
            case CambioDeDomicilio cambio -> r.cambioDeDomicilio(cambio, registro);
            case Sustitucion sustitucion -> {
                r.sustitucion(sustitucion, registro);
                r.siguenInscritos(registro);
            }
            case Escision escision -> r.escision(escision, registro);
            case Fusion fusion -> {
                r.actividad(fusion.fraccion());
                r.siguenInscritos(registro);
            }
            case CambioDeZona cambio -> r.cambioDeZona(cambio, registro);
            case Baja baja -> r.baja(registro);
            case Alta alta -> throw new IllegalArgumentException("an alta has no registro yet");
            case Reanudacion _, Rectificacion _, InicioDeImpedimento _, FinDeImpedimento _ ->
                    throw new IllegalStateException("reviewed above");
        }
        return r.incidencias;
    }

    /**
     * Reviews who absorbs a registro, besides what concerns the absorbed one.
     *
     * @param absorbente the registro named, when it is of the scope of who files
     */
    @Fuente("RACERF 13, 16 and 28")
    public static List<Incidencia> revisaAbsorbente(
            Fusion fusion,
            RegistroDelTramite absorbido,
            Optional<RegistroDelTramite> absorbente,
            Entorno entorno,
            Idioma idioma) {
        ReglasPatronales r = new ReglasPatronales(idioma, entorno);
        if (absorbente.isEmpty()) {
            r.anota(ErrorDePatron.ABSORBENTE_DESCONOCIDO, "absorbente", fusion.absorbente());
            return r.incidencias;
        }
        RegistroDelTramite quien = absorbente.get();
        r.despuesDeLoConocido(fusion.fecha(), quien);
        if (quien.rfc().equals(absorbido.rfc())
                || !quien.municipio().equals(absorbido.municipio())
                || !quien.situacion().vigente()) {
            r.anota(ErrorDePatron.ABSORBENTE_IMPOSIBLE, "absorbente", quien.numero());
        }
        if (fusion.diasCotizados() <= 0 && r.mismaClase(fusion, quien)) {
            r.anota(ErrorDePatron.FUSION_SIN_CASOS, "diasCotizados", fusion.diasCotizados());
        }
        return r.incidencias;
    }

    /**
     * Reads the RFC of an employer.
     *
     * @return the RFC when it may be used, and everything against it
     */
    public static Resultado<Optional<Rfc>> rfc(String texto, Persona persona, Idioma idioma) {
        Resultado<Optional<Rfc>> leido = Rfc.lee(texto, idioma);
        List<Incidencia> errores = new ArrayList<>(leido.errores());
        leido.valor()
                .ifPresent(rfc -> {
                    if (rfc.esGenerico() || !rfc.tieneHomoclave()) {
                        errores.add(de(ErrorDePatron.RFC_GENERICO, idioma, "rfc", rfc.valor()));
                    } else if (rfc.esMoral() != (persona == Persona.MORAL)) {
                        errores.add(
                                de(ErrorDePatron.RFC_DE_OTRA_PERSONA, idioma, "rfc", rfc.valor()));
                    }
                });
        return new Resultado<>(errores.isEmpty() ? leido.valor() : Optional.empty(), errores);
    }

    private void fecha(LocalDate fecha) {
        if (fecha.isAfter(entorno.hoy())) {
            anota(ErrorDePatron.FECHA_FUTURA, "fecha", fecha);
        } else if (entorno.hoy().isAfter(entorno.ultimoDia())) {
            anota(ErrorDePatron.EXTEMPORANEO, "fecha", entorno.ultimoDia(), entorno.hoy());
        }
    }

    private void despuesDeLoConocido(LocalDate fecha, RegistroDelTramite registro) {
        registro.ultimoConocido()
                .filter(fecha::isBefore)
                .ifPresent(ultimo ->
                        anota(ErrorDePatron.ANTERIOR_A_LO_CONOCIDO, "fecha", fecha, ultimo));
    }

    private void identidad(String rfc, Persona persona, String nombre) {
        incidencias.addAll(rfc(rfc, persona, idioma).incidencias());
        if (nombre.isBlank()) {
            anota(ErrorDePatron.SIN_NOMBRE, "nombre");
        }
    }

    private void actividad(String fraccion) {
        if (entorno.clases().apply(fraccion).isEmpty()) {
            anota(ErrorDePatron.FRACCION_DESCONOCIDA, "fraccion", fraccion);
        }
    }

    private void domicilio(Domicilio domicilio) {
        falta(domicilio.calle().isEmpty(), "calle");
        falta(domicilio.colonia().isEmpty(), "colonia");
        falta(!domicilio.codigoPostal().matches(CODIGO_POSTAL), "codigoPostal");
        if (!entorno.municipios().test(domicilio.municipio())) {
            anota(ErrorDePatron.MUNICIPIO_DESCONOCIDO, "municipio", domicilio.municipio());
        }
    }

    private void falta(boolean falta, String campo) {
        if (falta) {
            anota(ErrorDePatron.DOMICILIO_INCOMPLETO, campo, campo);
        }
    }

    /** Another modalidad (field, cooperative members) is another registro in the same place. */
    @Fuente("RACERF 13 and 14")
    @Fuente(
            value = "The modalidad tells registros of one employer apart",
            confianza = Confianza.INFERIDA)
    private void unRegistroPorMunicipio(Alta alta) {
        entorno.registros().stream()
                .filter(r -> r.municipio().equals(alta.domicilio().municipio()))
                .filter(r -> r.modalidad().equals(alta.modalidad()))
                .filter(r ->
                        alta.persona() == Persona.MORAL || r.fraccion().equals(alta.fraccion()))
                .findFirst()
                .ifPresent(r ->
                        anota(
                                ErrorDePatron.REGISTRO_REPETIDO,
                                "municipio",
                                r.numero(),
                                r.municipio()));
    }

    private void reanudacion(Reanudacion tramite, RegistroDelTramite registro) {
        if (registro.situacion().estado() != SituacionPatronal.Estado.BAJA) {
            anota(ErrorDePatron.NADA_QUE_REANUDAR, "fecha", registro.numero());
        }
        actividad(tramite.fraccion());
        registro.situacion()
                .fraccion()
                .filter(anterior -> !anterior.equals(tramite.fraccion()))
                .ifPresent(anterior ->
                        anota(
                                ErrorDePatron.REANUDACION_CON_OTRA_ACTIVIDAD,
                                "fraccion",
                                anterior,
                                tramite.fraccion()));
    }

    private void cambioDeActividad(CambioDeActividad tramite, RegistroDelTramite registro) {
        actividad(tramite.fraccion());
        if (registro.situacion().fraccion().equals(Optional.of(tramite.fraccion()))) {
            anota(ErrorDePatron.MISMA_ACTIVIDAD, "fraccion", tramite.fraccion());
        }
    }

    private void cambioDeDomicilio(CambioDeDomicilio tramite, RegistroDelTramite registro) {
        domicilio(tramite.domicilio());
        String municipio = registro.municipio();
        if (!tramite.domicilio().municipio().equals(municipio)) {
            anota(
                    ErrorDePatron.OTRO_MUNICIPIO,
                    "municipio",
                    municipio,
                    tramite.domicilio().municipio());
        }
    }

    private void sustitucion(Sustitucion tramite, RegistroDelTramite registro) {
        identidad(tramite.rfc(), tramite.persona(), tramite.nombre());
        if (tramite.rfc().strip().equalsIgnoreCase(registro.rfc())) {
            anota(ErrorDePatron.SUSTITUTO_IGUAL, "rfc", registro.rfc());
            return;
        }
        entorno.registros().stream()
                .filter(r -> r.municipio().equals(registro.municipio()))
                .filter(r -> r.modalidad().equals(registro.modalidad()))
                .findFirst()
                .ifPresent(r ->
                        anota(ErrorDePatron.REGISTRO_REPETIDO, "rfc", r.numero(), r.municipio()));
    }

    /** Who is made by a split is another company, with one registro in the municipality. */
    private void escision(Escision tramite, RegistroDelTramite registro) {
        actividad(tramite.fraccion());
        sustitucion(
                new Sustitucion(
                        tramite.fecha(), tramite.rfc(), tramite.persona(), tramite.nombre()),
                registro);
    }

    private boolean mismaClase(Fusion fusion, RegistroDelTramite absorbente) {
        return entorno.clases().apply(fusion.fraccion()).equals(absorbente.situacion().clase());
    }

    /** Since when it holds depends on why; it is no act of the employer and has no term. */
    @Fuente("RACERF 22, 23, 29 and 30")
    private void rectificacion(Rectificacion tramite, RegistroDelTramite registro) {
        actividad(tramite.fraccion());
        if (tramite.resolucion().isBlank()) {
            anota(ErrorDePatron.SIN_RESOLUCION, "resolucion");
        }
        LocalDate alta = registro.alta();
        LocalDate fecha = tramite.fecha();
        if (fecha.isAfter(entorno.hoy())) {
            anota(ErrorDePatron.FECHA_FUTURA, "fecha", fecha);
        } else if (tramite.motivo() == MotivoDeRectificacion.ERROR_INICIAL
                ? !fecha.equals(alta)
                : fecha.isBefore(alta)) {
            anota(ErrorDePatron.FECHA_DE_RECTIFICACION, "fecha", fecha, alta);
        }
        if (registro.situacion().fraccion().equals(Optional.of(tramite.fraccion()))) {
            anota(ErrorDePatron.MISMA_ACTIVIDAD, "fraccion", tramite.fraccion());
        }
    }

    private void cambioDeZona(CambioDeZona tramite, RegistroDelTramite registro) {
        Optional<Zona> antes =
                registro.situacion().identificacion().map(HechoPatronal.Identificacion::zona);
        if (antes.equals(Optional.of(tramite.zona()))) {
            anota(ErrorDePatron.MISMA_ZONA, "zona", tramite.zona());
        }
        if (Parametros.incluidos().salarioMinimo(tramite.zona()).en(tramite.fecha()).isEmpty()) {
            anota(ErrorDePatron.ZONA_SIN_SALARIO, "zona", tramite.zona(), tramite.fecha());
        }
    }

    private void baja(RegistroDelTramite registro) {
        if (registro.trabajadores() > 0) {
            anota(ErrorDePatron.CON_TRABAJADORES, "fecha", registro.trabajadores());
        }
    }

    /** The registro ends although somebody is enrolled: who follows enrols them. */
    @Fuente(
            value = "LSS 15-I: the days after the end of a registro are of who follows",
            confianza = Confianza.INFERIDA)
    private void siguenInscritos(RegistroDelTramite registro) {
        if (registro.trabajadores() > 0) {
            anota(ErrorDePatron.SIGUEN_INSCRITOS, "fecha", registro.trabajadores());
        }
    }

    private void anota(ErrorDePatron error, String campo, Object... argumentos) {
        Object[] textos = new Object[argumentos.length];
        for (int i = 0; i < argumentos.length; i++) {
            textos[i] = argumentos[i] instanceof Integer n ? n : String.valueOf(argumentos[i]);
        }
        incidencias.add(
                Incidencia.de(error, idioma, textos)
                        .enCampo(campo, textos.length == 0 ? "" : String.valueOf(textos[0])));
    }

    private static Incidencia de(ErrorDePatron error, Idioma idioma, String campo, String valor) {
        return Incidencia.de(error, idioma, valor).enCampo(campo, valor);
    }
}
