package mx.recauda.platform.afiliacion.lotes;

import mx.recauda.ley.afiliacion.Admision;
import mx.recauda.ley.afiliacion.Aviso;
import mx.recauda.ley.afiliacion.Circunstancias;
import mx.recauda.ley.afiliacion.Cotejo;
import mx.recauda.ley.afiliacion.EfectoDelAviso;
import mx.recauda.ley.afiliacion.ErrorDeAfiliacion;
import mx.recauda.ley.afiliacion.Historia;
import mx.recauda.ley.afiliacion.patron.HechoPatronal;
import mx.recauda.ley.afiliacion.patron.HistoriaPatronal;
import mx.recauda.ley.afiliacion.patron.ImpedimentoDeBaja;
import mx.recauda.ley.afiliacion.patron.SituacionPatronal;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.ley.fuente.Confianza;
import mx.recauda.ley.fuente.Fuente;
import mx.recauda.ley.parametros.Parametros;
import mx.recauda.ley.parametros.Valor;
import mx.recauda.ley.parametros.Zona;
import mx.recauda.ley.tiempo.Calendario;
import mx.recauda.ley.tiempo.FechaEnTexto;
import mx.recauda.ley.tiempo.Vigencia;
import mx.recauda.platform.afiliacion.lotes.Conocido.DeTrabajadores;
import mx.recauda.platform.afiliacion.lotes.Conocido.Persona;
import mx.recauda.platform.afiliacion.lotes.RenglonesEnTabla.PorDecidir;
import mx.recauda.platform.afiliacion.movimientos.Movimiento;
import mx.recauda.platform.afiliacion.movimientos.Registro;
import mx.recauda.platform.afiliacion.movimientos.Trabajador;
import mx.recauda.platform.base.FechaDeOperacion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Decides on one line with the law, from what is known of its worker. */
final class Decisor {

    private static final Importe SIN_LIMITE = Importe.deCentavos(Long.MAX_VALUE);
    private static final LocalDate SIEMPRE = LocalDate.of(9999, 1, 1);

    private final Registro registro;
    private final HistoriaPatronal historia;
    private final Instant conocido;
    private final LocalDate recepcion;
    private final Idioma idioma;
    private final Calendario calendario = Calendario.deTerminos();
    private final Parametros parametros = Parametros.incluidos();
    // The lines of a lote fall on few days.
    private final Map<LocalDate, Boolean> vigor = new HashMap<>();
    private final Optional<LocalDate> diaDespuesDelFin;
    private final List<ImpedimentoDeBaja> impedimentos;
    private final Map<LocalDate, Optional<Limites>> limites = new HashMap<>();

    /**
     * Decides for a registro.
     *
     * @param historia what is known of it: days between its end and its resumption are not in force
     * @param concursos bankruptcies of its employer, under any of its registros
     * @param conocido until when it is looked at
     */
    Decisor(
            Registro registro,
            HistoriaPatronal historia,
            List<ImpedimentoDeBaja> concursos,
            Instant conocido,
            LocalDate recepcion,
            Idioma idioma) {
        this.registro = registro;
        this.historia = historia;
        this.conocido = conocido;
        this.recepcion = recepcion;
        this.idioma = idioma;
        this.diaDespuesDelFin = diaDespuesDelFin();
        this.impedimentos =
                Stream.concat(
                                historia.impedimentos(conocido).stream()
                                        .map(HechoPatronal.Impedimento::que),
                                concursos.stream())
                        .distinct()
                        .toList();
    }

    /**
     * The decision on a line; everything that is wrong is said at once.
     *
     * @param sabido what is known of the workers under this registro; incapacities are looked at
     *     only when the line names the worker and this registro rightly, because they are health
     *     data
     * @param numero number that the fact takes when the line is admitted
     */
    Decision decide(PorDecidir linea, DeTrabajadores sabido, long numero) {
        Renglon renglon = linea.renglon();
        List<Incidencia> incidencias = new ArrayList<>(revisaRegistro(renglon));
        incidencias.addAll(
                Cotejo.de(
                        renglon.identidad(),
                        linea.trabajador().map(Trabajador::identidad),
                        idioma));
        // Whoever does not name the worker rightly learns nothing of his health.
        boolean esQuienDice = incidencias.stream().noneMatch(Incidencia::esError);
        Optional<Limites> limites = limites(renglon);
        if (limites.isEmpty()) {
            incidencias.add(
                    Incidencia.de(
                                    ErrorDeAfiliacion.FECHA_SIN_LIMITES,
                                    idioma,
                                    FechaEnTexto.de(renglon.fecha(), idioma))
                            .enCampo("fecha", renglon.fecha().toString()));
        }
        if (linea.trabajador().isEmpty() || limites.isEmpty()) {
            return Decision.rechazo(renglon, incidencias);
        }
        Persona persona = sabido.persona(linea.trabajador().get().id(), renglon.fecha());
        Resultado<Optional<EfectoDelAviso>> admision =
                Admision.decide(
                        renglon.aviso(),
                        new Circunstancias(
                                Historia.de(persona.hechos()),
                                recepcion,
                                calendario,
                                limites.get().minimo(),
                                limites.get().maximo(),
                                esQuienDice ? persona.incapacidades() : List.of(),
                                impedimentos),
                        idioma);
        incidencias.addAll(admision.incidencias());
        boolean rechazada = incidencias.stream().anyMatch(Incidencia::esError);
        if (rechazada || admision.valor().isEmpty()) {
            return Decision.rechazo(renglon, incidencias);
        }
        Movimiento movimiento =
                new Movimiento(
                        numero,
                        persona.numero(),
                        renglon.aviso(),
                        admision.valor().get(),
                        renglon.causa(),
                        renglon.numero());
        return new Decision(
                renglon,
                Optional.of(movimiento),
                incidencias.stream().map(i -> i.enLinea(renglon.numero())).toList());
    }

    private List<Incidencia> revisaRegistro(Renglon renglon) {
        List<Incidencia> incidencias = new ArrayList<>();
        if (!renglon.registro().equals(registro.numero())) {
            incidencias.add(
                    Incidencia.de(
                                    ErrorDeAfiliacion.OTRO_REGISTRO,
                                    idioma,
                                    renglon.registro(),
                                    registro.numero())
                            .enCampo("registro", renglon.registro()));
        }
        diaSinVigor(renglon)
                .ifPresent(dia ->
                        incidencias.add(
                                Incidencia.de(
                                                ErrorDeAfiliacion.REGISTRO_SIN_VIGENCIA,
                                                idioma,
                                                FechaEnTexto.de(dia, idioma),
                                                FechaEnTexto.de(vigencia(), idioma))
                                        .enCampo("fecha", renglon.fecha().toString())));
        return incidencias;
    }

    /**
     * The day on which the registro is not in force and that stops the movement: that of the
     * movement, or for an enrolment the one on which it is decided. Whoever filed its own end
     * enrols nobody, not even on a day before it, until it resumes; ends are still received.
     */
    @Fuente(
            value = "LSS 15-I; an employer whose last own movement is its end cannot enrol anybody",
            confianza = Confianza.UNA_FUENTE)
    private Optional<LocalDate> diaSinVigor(Renglon renglon) {
        if (!enVigor(renglon.fecha())) {
            return Optional.of(renglon.fecha());
        }
        return renglon.aviso() instanceof Aviso.DeAlta ? diaDespuesDelFin : Optional.empty();
    }

    /** A day without force after the end that is the last thing known of the registro, if it is. */
    private Optional<LocalDate> diaDespuesDelFin() {
        LocalDate hoy = LocalDate.ofInstant(conocido, FechaDeOperacion.ZONA);
        Optional<LocalDate> fin =
                historia.al(SIEMPRE, conocido)
                        .desde()
                        .filter(d ->
                                historia.al(SIEMPRE, conocido).estado()
                                        == SituacionPatronal.Estado.BAJA)
                        .or(() -> registro.vigencia().hasta().map(d -> d.plusDays(1)));
        return fin.map(dia -> hoy.isAfter(dia) ? hoy : dia);
    }

    private boolean enVigor(LocalDate fecha) {
        return vigor.computeIfAbsent(fecha, this::calculaVigor);
    }

    private boolean calculaVigor(LocalDate dia) {
        return registro.vigencia().contiene(dia)
                && historia.al(dia, conocido).estado() != SituacionPatronal.Estado.BAJA;
    }

    /** The days in force since the registro last began or resumed. */
    private Vigencia vigencia() {
        LocalDate desde =
                historia.vigentes(conocido).stream()
                        .filter(HechoPatronal.Inicio.class::isInstance)
                        .map(h -> ((HechoPatronal.Inicio) h).desde())
                        .max(Comparator.naturalOrder())
                        .orElse(registro.vigencia().desde());
        Optional<LocalDate> hasta = registro.vigencia().hasta();
        return hasta.filter(desde::isAfter).isPresent()
                ? registro.vigencia()
                : new Vigencia(desde, hasta);
    }

    private Optional<Limites> limites(Renglon renglon) {
        if (renglon.aviso() instanceof Aviso.DeBaja) {
            return Optional.of(new Limites(Importe.CERO, SIN_LIMITE));
        }
        return limites.computeIfAbsent(renglon.fecha(), this::limitesDe);
    }

    private Optional<Limites> limitesDe(LocalDate dia) {
        Optional<Importe> minimo = parametros.salarioMinimo(zona(dia)).en(dia).map(Valor::valor);
        Optional<Importe> unidad = parametros.unidad().en(dia).map(Valor::valor);
        Optional<Integer> veces = parametros.topeGeneral().en(dia).map(Valor::valor);
        if (minimo.isEmpty() || unidad.isEmpty() || veces.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Limites(
                        minimo.get(),
                        Importe.deCentavos(
                                Math.multiplyExact(unidad.get().centavos(), veces.get()))));
    }

    /** The area of that day: the registro may have changed its own since. */
    private Zona zona(LocalDate dia) {
        return historia.zona(dia, conocido).orElse(registro.zona());
    }

    private record Limites(Importe minimo, Importe maximo) {}
}
