package mx.recauda.platform.pagos.internal;

import static mx.recauda.platform.base.FalloConCodigo.Clase.CONFLICTO;
import static mx.recauda.platform.base.FalloConCodigo.Clase.ENTRADA;
import static mx.recauda.platform.base.FalloConCodigo.Clase.NO_HAY;

import mx.recauda.ley.accesorios.AccesorioImposible;
import mx.recauda.ley.correccion.ActoDeCorreccion;
import mx.recauda.ley.correccion.EstadoDeCorreccion;
import mx.recauda.ley.correccion.TipoDeCorreccion;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.linea.PartesDeLinea;
import mx.recauda.platform.afiliacion.cuotas.EmpleosParaCuotas;
import mx.recauda.platform.afiliacion.cuotas.EmpleosParaCuotas.PatronConocido;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.base.Identificadores;
import mx.recauda.platform.pagos.ClaveDeAdeudo;
import mx.recauda.platform.pagos.Correcciones;
import mx.recauda.platform.pagos.ErrorDePago;
import mx.recauda.platform.pagos.Linea;
import mx.recauda.platform.pagos.PorIdentificar.Reparto;
import mx.recauda.platform.pagos.internal.DineroDelPago.Escrito;
import mx.recauda.platform.pagos.internal.Imputaciones.Imputacion;
import mx.recauda.platform.seguridad.Bitacora;
import mx.recauda.platform.seguridad.QuienActua;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

@Service
@Transactional
class CorreccionesEnTabla implements Correcciones {

    private final TablaDeCorrecciones tabla;
    private final MovimientosDeCorreccion movimientos;
    private final DineroDelPago dinero;
    private final PagosDelPatron delPatron;
    private final Imputaciones imputaciones;
    private final TablaDeLineas lineas;
    private final TablaDeDestinos destinos;
    private final TablaDePagos pagos;
    private final EmpleosParaCuotas empleos;
    private final Bitacora bitacora;
    private final Identificadores identificadores;
    private final FechaDeOperacion fecha;
    private final Clock reloj;

    CorreccionesEnTabla(
            TablaDeCorrecciones tabla,
            MovimientosDeCorreccion movimientos,
            DineroDelPago dinero,
            PagosDelPatron delPatron,
            Imputaciones imputaciones,
            TablaDeLineas lineas,
            TablaDeDestinos destinos,
            TablaDePagos pagos,
            EmpleosParaCuotas empleos,
            Bitacora bitacora,
            Identificadores identificadores,
            FechaDeOperacion fecha,
            Clock reloj) {
        this.tabla = tabla;
        this.movimientos = movimientos;
        this.dinero = dinero;
        this.delPatron = delPatron;
        this.imputaciones = imputaciones;
        this.lineas = lineas;
        this.destinos = destinos;
        this.pagos = pagos;
        this.empleos = empleos;
        this.bitacora = bitacora;
        this.identificadores = identificadores;
        this.fecha = fecha;
        this.reloj = reloj;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Correccion> lista(Optional<EstadoDeCorreccion> estado, int desde, int cuantas) {
        return tabla.lista(estado, desde, cuantas);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Correccion> despues(
            Optional<EstadoDeCorreccion> estado, Optional<Correccion> ultima) {
        return tabla.despues(estado, ultima);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<EstadoDeCorreccion, Integer> porEstado() {
        return tabla.porEstado();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Correccion> busca(UUID id) {
        return tabla.busca(id);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Movido> pagos(String operacion) {
        return tabla.pagos(operacion.strip()).stream()
                .filter(p -> delPatron.busca(p.pago()).isPresent())
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Reparto reparto(UUID pago, UUID registro, Set<String> adeudos) {
        Movido suyo = movido(pago);
        PartesDeLinea paga = imputacion(suyo, dinero.porQuitar(pago), registro, adeudos).paga();
        return new Reparto(paga, suyo.importe().menos(paga.total()));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Aplicado> aplicado(UUID pago) {
        return delPatron
                .busca(pago)
                .map(suyo -> {
                    var antes = AsientosDeCorreccion.antes(dinero.enVigor(pago));
                    return new Aplicado(
                            suyo.registro(),
                            antes.partes(),
                            antes.exceso().values().stream().reduce(Importe.CERO, Importe::mas));
                });
    }

    private Imputacion imputacion(
            Movido pago, List<Escrito> quita, UUID registro, Set<String> adeudos) {
        try {
            return imputaciones.deAdeudos(registro, adeudos, pago.dia(), pago.importe(), quita);
        } catch (AccesorioImposible sinTasas) {
            throw fallo(ErrorDePago.SIN_TASAS, pago.dia(), String.valueOf(sinTasas.getMessage()));
        }
    }

    @Override
    public UUID proponeReaplicar(UUID pago, UUID registro, Set<String> adeudos, String motivo) {
        Movido suyo = libre(pago, motivo);
        PatronConocido patron =
                empleos.patron(registro, fecha.hoy(), reloj.instant())
                        .orElseThrow(() -> noHay(ErrorDePago.NO_HAY_REGISTRO, registro));
        ClaveDeAdeudo.exige(adeudos);
        Imputacion imputacion = imputacion(suyo, dinero.porQuitar(pago), registro, adeudos);
        // Without names it is moved to whose it is, though he owes nothing: it is in his excess.
        if (!adeudos.isEmpty() && imputacion.paga().total().esCero()) {
            throw new FalloConCodigo(
                    ENTRADA, ErrorDePago.NADA_QUE_PAGAR, String.join(", ", new TreeSet<>(adeudos)));
        }
        return nueva(
                TipoDeCorreccion.REAPLICACION,
                suyo,
                registro,
                patron.oficina(),
                adeudos,
                "",
                fecha.hoy(),
                motivo);
    }

    @Override
    public UUID proponeCheque(UUID pago, String cheque, LocalDate dia, String motivo) {
        Movido suyo = libre(pago, motivo);
        Motivo.exige(cheque);
        exigeDia(dia, suyo.dia(), fecha.hoy());
        PagosDelPatron.Conocido conocido =
                delPatron
                        .busca(pago)
                        .orElseThrow(() -> fallo(ErrorDePago.NADA_APLICADO, suyo.operacion()));
        return nueva(
                TipoDeCorreccion.CHEQUE_DEVUELTO,
                suyo,
                conocido.registro(),
                conocido.oficina(),
                Set.of(),
                cheque.strip(),
                dia,
                motivo);
    }

    private UUID nueva(
            TipoDeCorreccion tipo,
            Movido pago,
            UUID registro,
            String oficina,
            Set<String> adeudos,
            String cheque,
            LocalDate dia,
            String motivo) {
        UUID id = identificadores.nuevo();
        Acto propone = acto(ActoDeCorreccion.PROPONE, fecha.hoy(), motivo, List.of());
        tabla.guarda(
                new Correccion(
                        id,
                        0,
                        tipo,
                        pago,
                        registro,
                        oficina,
                        adeudos,
                        cheque,
                        dia,
                        List.of(propone)));
        bitacora.anota("PROPONE_CORRECCION", "correccion:" + id);
        return id;
    }

    // That nobody moves already, and whose money is still where it was applied.
    private Movido libre(UUID pago, String motivo) {
        Motivo.exige(motivo);
        Movido suyo = movido(pago);
        pagos.unoALaVez("pago:" + pago);
        exigeAplicado(suyo);
        boolean ocupado =
                tabla.delPago(pago).stream()
                        .anyMatch(c ->
                                c.estado().ocupa()
                                        || (c.estado().enVigor()
                                                && c.tipo() == TipoDeCorreccion.CHEQUE_DEVUELTO));
        if (ocupado) {
            throw fallo(ErrorDePago.EN_OTRAS_MANOS, suyo.operacion());
        }
        return suyo;
    }

    // Money that waits is worked in its queue, and what is being given back stays where it is.
    private void exigeAplicado(Movido pago) {
        if (dinero.seDevuelve(pago.pago())) {
            throw fallo(ErrorDePago.SE_DEVUELVE, pago.operacion());
        }
        if (delPatron.busca(pago.pago()).isEmpty()
                || !destinos.de(pago.pago()).porIdentificar().esCero()) {
            throw fallo(ErrorDePago.NADA_APLICADO, pago.operacion());
        }
    }

    @Override
    public void aprueba(UUID id, String motivo) {
        Correccion c = tomada(id, ActoDeCorreccion.APRUEBA, motivo);
        Movido pago = c.pago();
        exigeAplicado(pago);
        List<Escrito> quita = dinero.porQuitar(pago.pago());
        UUID acto = identificadores.nuevo();
        List<String> asientos =
                switch (c.tipo()) {
                    case REAPLICACION -> reaplica(c, acto, quita);
                    case CHEQUE_DEVUELTO -> movimientos.devuelve(c, acto, quita);
                };
        guarda(c, con(acto, acto(ActoDeCorreccion.APRUEBA, fecha.hoy(), motivo, asientos)));
    }

    private List<String> reaplica(Correccion c, UUID acto, List<Escrito> quita) {
        Movido pago = c.pago();
        Imputacion imputacion = imputacion(pago, quita, c.registro(), c.adeudos());
        return movimientos.reaplica(
                c,
                acto,
                quita,
                imputacion,
                Exceso.de(
                        lineas.delPago(pago.pago()).map(Linea::partes),
                        imputacion.paga(),
                        c.registro(),
                        pago.dia(),
                        pago.importe().menos(imputacion.paga().total())));
    }

    @Override
    public void rechaza(UUID id, String motivo) {
        Correccion c = tomada(id, ActoDeCorreccion.RECHAZA, motivo);
        guarda(c, acto(ActoDeCorreccion.RECHAZA, fecha.hoy(), motivo, List.of()));
    }

    @Override
    public void requiere(UUID id, LocalDate notificado, String motivo) {
        Correccion c = tomada(id, ActoDeCorreccion.REQUIERE, motivo);
        exigeDia(notificado, c.dia(), fecha.hoy());
        guarda(c, acto(ActoDeCorreccion.REQUIERE, notificado, motivo, List.of()));
    }

    @Override
    public void exige(UUID id, String motivo) {
        Correccion c = tomada(id, ActoDeCorreccion.EXIGE, motivo);
        LocalDate ultimo = c.requerimiento().orElseThrow().ultimoDia();
        if (!fecha.hoy().isAfter(ultimo)) {
            throw fallo(ErrorDePago.EN_PLAZO, ultimo);
        }
        guarda(c, acto(ActoDeCorreccion.EXIGE, fecha.hoy(), motivo, List.of()));
    }

    @Override
    public void deshace(UUID id, String motivo) {
        Correccion c = tomada(id, ActoDeCorreccion.DESHACE, motivo);
        boolean otraDespues =
                tabla.delPago(c.pago().pago()).stream()
                        .anyMatch(o -> o.numero() > c.numero() && o.estado().enVigor());
        if (dinero.seDevuelve(c.pago().pago())) {
            throw fallo(ErrorDePago.SE_DEVUELVE, c.pago().operacion());
        }
        if (otraDespues) {
            throw fallo(ErrorDePago.EN_OTRAS_MANOS, c.pago().operacion());
        }
        UUID acto = identificadores.nuevo();
        Acto deshecho = c.ultimo(ActoDeCorreccion.APRUEBA).orElseThrow();
        List<String> asientos =
                movimientos.deshace(c, deshecho, acto, dinero.porQuitar(c.pago().pago()));
        guarda(c, con(acto, acto(ActoDeCorreccion.DESHACE, fecha.hoy(), motivo, asientos)));
    }

    private Correccion tomada(UUID id, ActoDeCorreccion acto, String motivo) {
        Motivo.exige(motivo);
        Correccion vista =
                tabla.busca(id).orElseThrow(() -> noHay(ErrorDePago.NO_HAY_CORRECCION, id));
        delPatron.unoALaVez(vista.pago().pago(), Set.of(vista.registro()));
        Correccion c = tabla.busca(id).orElseThrow();
        if (acto.desde(c.tipo(), c.estado()).isEmpty()) {
            throw fallo(ErrorDePago.NO_PUEDE_SEGUIR, acto.name(), c.folio(), c.estado().name());
        }
        String yo = QuienActua.ahora().cuenta();
        ActoDeCorreccion contra =
                acto == ActoDeCorreccion.DESHACE
                        ? ActoDeCorreccion.APRUEBA
                        : ActoDeCorreccion.PROPONE;
        if (acto.pideOtraPersona()
                && c.ultimo(contra).filter(a -> a.hechoPor().equals(yo)).isPresent()) {
            throw fallo(ErrorDePago.MISMA_PERSONA_EN_PASO, yo);
        }
        return c;
    }

    private Movido movido(UUID pago) {
        return tabla.pago(pago).orElseThrow(() -> noHay(ErrorDePago.NO_HAY_PAGO, pago));
    }

    private static void exigeDia(LocalDate dia, LocalDate desde, LocalDate hasta) {
        if (dia.isBefore(desde) || dia.isAfter(hasta)) {
            throw new FalloConCodigo(ENTRADA, ErrorDePago.DIA_IMPOSIBLE, dia, desde, hasta);
        }
    }

    private Acto acto(ActoDeCorreccion tipo, LocalDate dia, String motivo, List<String> asientos) {
        return new Acto(
                identificadores.nuevo(),
                tipo,
                dia,
                motivo.strip(),
                asientos,
                reloj.instant().truncatedTo(ChronoUnit.MICROS),
                QuienActua.ahora().cuenta());
    }

    private static Acto con(UUID id, Acto a) {
        return new Acto(id, a.tipo(), a.dia(), a.motivo(), a.asientos(), a.hechoEn(), a.hechoPor());
    }

    private void guarda(Correccion c, Acto acto) {
        tabla.guarda(c.id(), acto);
        bitacora.anota(acto.tipo() + "_CORRECCION", "correccion:" + c.id());
    }

    private static FalloConCodigo noHay(ErrorDePago error, UUID id) {
        return new FalloConCodigo(NO_HAY, error, id.toString());
    }

    private static FalloConCodigo fallo(ErrorDePago error, Object... argumentos) {
        return new FalloConCodigo(CONFLICTO, error, argumentos);
    }
}
