package mx.recauda.platform.afiliacion.lotes;

import mx.recauda.ley.afiliacion.AnulacionDeAviso;
import mx.recauda.ley.afiliacion.EfectoDelAviso;
import mx.recauda.ley.afiliacion.Hecho;
import mx.recauda.ley.afiliacion.Historia;
import mx.recauda.ley.afiliacion.Tramo;
import mx.recauda.ley.afiliacion.patron.HistoriaPatronal;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.parametros.Zona;
import mx.recauda.platform.afiliacion.lotes.Conocido.DeTrabajadores;
import mx.recauda.platform.afiliacion.lotes.Conocido.Persona;
import mx.recauda.platform.afiliacion.lotes.RenglonesEnTabla.PorDecidir;
import mx.recauda.platform.afiliacion.lotes.VistaPrevia.MesPrevisto;
import mx.recauda.platform.afiliacion.movimientos.HechosEnTabla;
import mx.recauda.platform.afiliacion.movimientos.Movimiento;
import mx.recauda.platform.afiliacion.movimientos.Registro;
import mx.recauda.platform.afiliacion.patrones.HechosPatronales;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.seguridad.Bitacora;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Says what a movement would change before it is presented: decision, days, wage and money. */
@Service
public class Previsor {

    private final RenglonesEnTabla renglones;
    private final Conocido conocidos;
    private final HechosEnTabla hechos;
    private final PrimasEnTabla primas;
    private final HechosPatronales patronales;
    private final Bitacora bitacora;
    private final FechaDeOperacion fecha;
    private final Clock reloj;

    Previsor(
            RenglonesEnTabla renglones,
            Conocido conocidos,
            HechosEnTabla hechos,
            PrimasEnTabla primas,
            HechosPatronales patronales,
            Bitacora bitacora,
            FechaDeOperacion fecha,
            Clock reloj) {
        this.renglones = renglones;
        this.conocidos = conocidos;
        this.hechos = hechos;
        this.primas = primas;
        this.patronales = patronales;
        this.bitacora = bitacora;
        this.fecha = fecha;
        this.reloj = reloj;
    }

    /**
     * The preview. It looks for the worker in the whole country, as the institute will, and shows
     * only what concerns the registro given. Whoever asks leaves a trace, with the worker found.
     */
    @Transactional
    public VistaPrevia de(Registro registro, Captura captura, Idioma idioma) {
        Renglon renglon = captura.renglon();
        PorDecidir linea = renglones.conTrabajador(renglon);
        DeTrabajadores sabido = conocidos.de(registro.id(), List.of(linea));
        Decision decision =
                new Decisor(
                                registro,
                                patronales.historia(registro.id()),
                                patronales.concursosDelPatron(registro.id(), Instant.now(reloj)),
                                Instant.now(reloj),
                                fecha.hoy(),
                                idioma)
                        .decide(linea, sabido, Long.MAX_VALUE);
        bitacora.anota(
                "PREVER_MOVIMIENTO",
                "registro:" + registro.id(),
                Map.of(
                        "tipo",
                        captura.tipo().name(),
                        "asegurado",
                        linea.trabajador().map(t -> t.id().toString()).orElse("")));
        Optional<Persona> persona =
                linea.trabajador().map(t -> sabido.persona(t.id(), renglon.fecha()));
        List<Hecho> sabidos = persona.map(Persona::hechos).orElseGet(List::of);
        Optional<Movimiento> movimiento = decision.movimiento();
        List<Tramo> antes = Historia.de(sabidos).tramos();
        if (movimiento.isEmpty()) {
            return new VistaPrevia(
                    Optional.empty(), decision.incidencias(), antes, antes, List.of(), 0, false);
        }
        List<Hecho> con = new ArrayList<>(sabidos);
        Instant ahora = Instant.now(reloj);
        con.add(movimiento.get().hecho(ahora, ahora));
        List<Tramo> despues = Historia.de(con).tramos();
        EfectoDelAviso efecto = movimiento.get().efecto();
        DineroPrevisto dinero =
                new DineroPrevisto(
                        registro,
                        zona(registro),
                        primas.de(registro.id()),
                        primas.ausencias(registro.id(), sabido.numeros(movimiento.get())),
                        primas.incapacidades(registro.id(), sabido.numeros(movimiento.get())),
                        idioma);
        List<MesPrevisto> meses = dinero.meses(efecto.fecha(), fecha.hoy(), antes, despues);
        return new VistaPrevia(
                Optional.of(efecto),
                decision.incidencias(),
                antes,
                despues,
                meses,
                DineroPrevisto.mesesSinMostrar(efecto.fecha(), fecha.hoy()),
                dinero.suponePrima(meses));
    }

    /**
     * What annulling a movement of a worker would change. Without an effect of its own: it leaves
     * those of the other movements.
     *
     * @param desde day from which the movement had effect
     */
    @Transactional(readOnly = true)
    public VistaPrevia deAnulacion(
            Registro registro, UUID trabajador, long movimiento, LocalDate desde, Idioma idioma) {
        List<UUID> quien = List.of(trabajador);
        List<Hecho> sabidos = hechos.de(registro.id(), quien).getOrDefault(trabajador, List.of());
        List<Tramo> antes = Historia.de(sabidos).tramos();
        List<Tramo> despues =
                Historia.de(AnulacionDeAviso.con(sabidos, movimiento, Instant.now(reloj))).tramos();
        DineroPrevisto dinero =
                new DineroPrevisto(
                        registro,
                        zona(registro),
                        primas.de(registro.id()),
                        primas.ausencias(registro.id(), quien),
                        primas.incapacidades(registro.id(), quien),
                        idioma);
        List<MesPrevisto> meses = dinero.meses(desde, fecha.hoy(), antes, despues);
        return new VistaPrevia(
                Optional.empty(),
                List.of(),
                antes,
                despues,
                meses,
                DineroPrevisto.mesesSinMostrar(desde, fecha.hoy()),
                dinero.suponePrima(meses));
    }

    private Function<LocalDate, Zona> zona(Registro registro) {
        HistoriaPatronal historia = patronales.historia(registro.id());
        Instant ahora = Instant.now(reloj);
        return dia -> historia.zona(dia, ahora).orElse(registro.zona());
    }
}
