package mx.recauda.platform.afiliacion.lotes;

import mx.recauda.ley.afiliacion.ErrorDeAfiliacion;
import mx.recauda.ley.afiliacion.Hecho;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.platform.afiliacion.AnuncioDeCambios;
import mx.recauda.platform.afiliacion.CambioDeAfiliacion.Motivo;
import mx.recauda.platform.afiliacion.RelojDeRegistros;
import mx.recauda.platform.afiliacion.lotes.Conocido.DeTrabajadores;
import mx.recauda.platform.afiliacion.lotes.RenglonesEnTabla.PorDecidir;
import mx.recauda.platform.afiliacion.movimientos.HechosEnTabla;
import mx.recauda.platform.afiliacion.movimientos.Llegada;
import mx.recauda.platform.afiliacion.movimientos.Movimiento;
import mx.recauda.platform.afiliacion.movimientos.Proyeccion;
import mx.recauda.platform.afiliacion.movimientos.Registro;
import mx.recauda.platform.afiliacion.movimientos.RegistrosEnTabla;
import mx.recauda.platform.afiliacion.patrones.HechosPatronales;
import mx.recauda.platform.base.Alcance;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.trabajos.Avance;
import mx.recauda.platform.trabajos.Parte;
import mx.recauda.platform.trabajos.Tarea;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Operates a lote: a part reads its lines and what is known of their workers, decides each line in
 * the order of the file, and writes facts, spells, results and incidents in one transaction.
 */
@Component
class TareaDeLote implements Tarea {

    static final String TIPO = "afiliacion.lote";

    private final int parte;
    private final LotesEnTabla lotes;
    private final RenglonesEnTabla renglones;
    private final RegistrosEnTabla registros;
    private final HechosEnTabla hechos;
    private final Conocido conocidos;
    private final Proyeccion proyeccion;
    private final RelojDeRegistros reloj;
    private final ActosDeLote actos;
    private final HechosPatronales patronales;
    private final AnuncioDeCambios anuncio;

    TareaDeLote(
            LotesEnTabla lotes,
            RenglonesEnTabla renglones,
            RegistrosEnTabla registros,
            HechosEnTabla hechos,
            Conocido conocidos,
            Proyeccion proyeccion,
            RelojDeRegistros reloj,
            ActosDeLote actos,
            HechosPatronales patronales,
            AnuncioDeCambios anuncio,
            @Value("${recauda.afiliacion.parte:2500}") int parte) {
        this.lotes = lotes;
        this.renglones = renglones;
        this.registros = registros;
        this.hechos = hechos;
        this.conocidos = conocidos;
        this.proyeccion = proyeccion;
        this.reloj = reloj;
        this.actos = actos;
        this.patronales = patronales;
        this.anuncio = anuncio;
        this.parte = parte;
    }

    @Override
    public String tipo() {
        return TIPO;
    }

    @Override
    public int parte() {
        return parte;
    }

    /** The institute decides: a worker new to the employer is looked for in the whole country. */
    @Override
    public Alcance alcance(Alcance deQuienPidio) {
        return Alcance.NACIONAL;
    }

    @Override
    public Parte hace(Avance avance, int unidades) {
        Lote lote = lotes.busca(avance.sujeto()).orElseThrow();
        if (lotes.hayAnteriorSinTerminar(lote)) {
            return Parte.espera(avance.cursor());
        }
        int desde = desde(avance);
        List<PorDecidir> lineas =
                renglones.porDecidir(lote.id(), desde, unidades).stream()
                        .map(linea -> linea.pedidaPor(lote.solicitante()))
                        .toList();
        Instant conocido = reloj.siguiente(lote.registro());
        Registro registro = registros.busca(lote.registro()).orElseThrow();
        List<Decision> decisiones = decide(lote, registro, lineas, conocido);
        int hasta = lineas.isEmpty() ? desde : lineas.getLast().renglon().numero();
        return anota(lote, registro, conocido, decisiones, String.valueOf(hasta));
    }

    private List<Decision> decide(
            Lote lote, Registro registro, List<PorDecidir> lineas, Instant conocido) {
        DeTrabajadores sabido = conocidos.de(registro.id(), lineas);
        List<Long> numeros = hechos.numeros(lineas.size());
        Decisor decisor =
                new Decisor(
                        registro,
                        patronales.historia(registro.id()),
                        patronales.concursosDelPatron(registro.id(), conocido),
                        conocido,
                        dia(lote.recibidoEn()),
                        Idioma.ES);
        List<Decision> decisiones = new ArrayList<>(lineas.size());
        for (int i = 0; i < lineas.size(); i++) {
            Decision decision = decisor.decide(lineas.get(i), sabido, numeros.get(i));
            decision.movimiento().ifPresent(m -> sabido.suma(m, lote.recibidoEn(), conocido));
            decisiones.add(decision);
        }
        escribe(lote, registro, conocido, decisiones, sabido.tocados());
        return decisiones;
    }

    private void escribe(
            Lote lote,
            Registro registro,
            Instant conocido,
            List<Decision> decisiones,
            Map<UUID, List<Hecho>> tocados) {
        List<Movimiento> movimientos =
                decisiones.stream().flatMap(d -> d.movimiento().stream()).toList();
        if (!movimientos.isEmpty()) {
            hechos.agrega(
                    new Llegada(registro, lote.id(), lote.recibidoEn(), conocido, lote.cuenta()),
                    movimientos);
            proyeccion.alDia(registro, conocido, tocados);
        }
    }

    private Parte anota(
            Lote lote,
            Registro registro,
            Instant conocido,
            List<Decision> decisiones,
            String cursor) {
        List<Decision> rechazos = decisiones.stream().filter(d -> !d.operada()).toList();
        List<Incidencia> incidencias =
                decisiones.stream().flatMap(d -> d.incidencias().stream()).toList();
        renglones.decide(lote.id(), registro, decisiones);
        renglones.acusa(lote.id(), registro, incidencias);
        renglones.encola(
                lote.id(),
                registro,
                conocido,
                rechazos.stream().filter(Decision::porCorregir).toList());
        int operadas = decisiones.size() - rechazos.size();
        boolean ultima = lote.pendientes() == decisiones.size();
        lotes.suma(
                lote.id(),
                operadas,
                rechazos.size(),
                incidencias.size(),
                ultima ? Optional.of(conocido) : Optional.empty());
        if (ultima) {
            termina(lote, registro, conocido);
            return Parte.ultima(cursor, decisiones.size());
        }
        return Parte.sigue(cursor, decisiones.size());
    }

    private void termina(Lote lote, Registro registro, Instant conocido) {
        actos.entrega(lote, conocido);
        renglones.resuelveCorrecciones(lote.id(), conocido);
        hechos.primerEfecto(lote.id())
                .ifPresent(desde ->
                        anuncio.anuncia(Motivo.LOTE, lote.id(), registro.id(), desde, conocido));
    }

    @Override
    public Parte aparta(Avance avance, String motivo) {
        Lote lote = lotes.busca(avance.sujeto()).orElseThrow();
        Registro registro = registros.busca(lote.registro()).orElseThrow();
        PorDecidir linea = renglones.porDecidir(lote.id(), desde(avance), 1).getFirst();
        Instant conocido = reloj.siguiente(registro.id());
        Incidencia falla = Incidencia.de(ErrorDeAfiliacion.APARTADO, Idioma.ES, motivo);
        Decision decision = Decision.rechazo(linea.renglon(), List.of(falla));
        String cursor = String.valueOf(linea.renglon().numero());
        return anota(lote, registro, conocido, List.of(decision), cursor)
                .con(List.of(new Parte.Apartada("renglon " + cursor, motivo)));
    }

    private static int desde(Avance avance) {
        return avance.cursor().isEmpty() ? 0 : Integer.parseInt(avance.cursor());
    }

    private static LocalDate dia(Instant instante) {
        return LocalDate.ofInstant(instante, FechaDeOperacion.ZONA);
    }
}
