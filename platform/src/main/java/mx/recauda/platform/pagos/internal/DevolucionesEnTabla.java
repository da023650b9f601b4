package mx.recauda.platform.pagos.internal;

import static mx.recauda.platform.base.FalloConCodigo.Clase.CONFLICTO;
import static mx.recauda.platform.base.FalloConCodigo.Clase.ENTRADA;
import static mx.recauda.platform.base.FalloConCodigo.Clase.NO_HAY;

import mx.recauda.ley.accesorios.AccesorioImposible;
import mx.recauda.ley.accesorios.Inpc;
import mx.recauda.ley.accesorios.TasasDeRecargos;
import mx.recauda.ley.devolucion.ActoDeDevolucion;
import mx.recauda.ley.devolucion.EstadoDeDevolucion;
import mx.recauda.ley.devolucion.PagadoDeMas;
import mx.recauda.ley.devolucion.Reintegro;
import mx.recauda.ley.devolucion.Resolucion;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.base.Identificadores;
import mx.recauda.platform.determinacion.ajustes.SolicitudDeDevolucion;
import mx.recauda.platform.determinacion.ajustes.SolicitudesDeDevolucion;
import mx.recauda.platform.pagos.Devoluciones;
import mx.recauda.platform.pagos.ErrorDePago;
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
import java.util.UUID;
import java.util.stream.Stream;

@Service
@Transactional
class DevolucionesEnTabla implements Devoluciones {

    private static final String DE_DETERMINACION = "Solicitud del patrón";

    private final TablaDeDevoluciones tabla;
    private final MovimientosDeDevolucion movimientos;
    private final PagosIndebidos indebidos;
    private final DineroDelPago dinero;
    private final PagosDelPatron delPatron;
    private final TablaDePagos pagos;
    private final SolicitudesDeDevolucion solicitudes;
    private final Bitacora bitacora;
    private final Identificadores identificadores;
    private final FechaDeOperacion fecha;
    private final Clock reloj;

    DevolucionesEnTabla(
            TablaDeDevoluciones tabla,
            MovimientosDeDevolucion movimientos,
            PagosIndebidos indebidos,
            DineroDelPago dinero,
            PagosDelPatron delPatron,
            TablaDePagos pagos,
            SolicitudesDeDevolucion solicitudes,
            Bitacora bitacora,
            Identificadores identificadores,
            FechaDeOperacion fecha,
            Clock reloj) {
        this.tabla = tabla;
        this.movimientos = movimientos;
        this.indebidos = indebidos;
        this.dinero = dinero;
        this.delPatron = delPatron;
        this.pagos = pagos;
        this.solicitudes = solicitudes;
        this.bitacora = bitacora;
        this.identificadores = identificadores;
        this.fecha = fecha;
        this.reloj = reloj;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Devolucion> lista(Optional<EstadoDeDevolucion> estado, int desde, int cuantas) {
        return tabla.lista(estado, desde, cuantas);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Devolucion> despues(
            Optional<EstadoDeDevolucion> estado, Optional<Devolucion> ultima) {
        return tabla.despues(estado, ultima);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<EstadoDeDevolucion, Integer> porEstado() {
        return tabla.porEstado();
    }

    @Override
    @Transactional(readOnly = true)
    public List<PorRecibir> porRecibir() {
        return solicitudes.pendientes(0, Integer.MAX_VALUE).stream()
                .filter(s -> abierta(Origen.INDEBIDO, s.ajuste().id()).isEmpty())
                .map(s ->
                        new PorRecibir(
                                s.ajuste().id(),
                                s.folio(),
                                s.ajuste().patron().registro(),
                                s.ajuste().patron().numero(),
                                s.ajuste().patron().nombre(),
                                s.montos().total(),
                                s.dia(),
                                s.plazo()))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Disponible> disponibles(UUID registro) {
        return delPatron.enExceso(registro).stream()
                .filter(d -> abierta(Origen.EXCEDENTE, d.pago()).isEmpty())
                .map(d -> d.con(dinero.excedente(d.pago())))
                .toList();
    }

    private Optional<Devolucion> abierta(Origen origen, UUID fuente) {
        return tabla.de(origen, fuente).stream()
                .filter(d -> d.estado() != EstadoDeDevolucion.DESISTIDA)
                .filter(d -> origen == Origen.INDEBIDO || d.estado().enPlazo())
                .findFirst();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Devolucion> busca(UUID id) {
        return tabla.busca(id);
    }

    @Override
    @Transactional(readOnly = true)
    public List<PagadoDeMas> pagado(Devolucion d) {
        return d.origen() == Origen.EXCEDENTE
                ? dinero.excedente(d.fuente())
                : solicitudes.de(d.fuente()).map(indebidos::de).orElse(List.of());
    }

    @Override
    @Transactional(readOnly = true)
    public Resolucion resolucion(Devolucion d, Importe prestaciones) {
        if (d.estado().apartada()) {
            UUID acto = d.ultimo(ActoDeDevolucion.CONCEDE).orElseThrow().id();
            return tabla.resolucion(acto, d.registro());
        }
        boolean noRetenida = d.ultimo(ActoDeDevolucion.RECIBE).filter(Acto::noRetenida).isPresent();
        return Resolucion.de(pagado(d), d.solicitada(), noRetenida, prestaciones);
    }

    @Override
    @Transactional(readOnly = true)
    public Reintegro reintegro(Devolucion d, Resolucion resolucion, LocalDate disponible) {
        try {
            return Reintegro.de(
                    resolucion,
                    disponible,
                    d.plazo().ultimoDia(),
                    Inpc.incluido(),
                    TasasDeRecargos.incluidas());
        } catch (AccesorioImposible sinTasas) {
            throw fallo(ErrorDePago.SIN_TASAS, disponible, String.valueOf(sinTasas.getMessage()));
        }
    }

    @Override
    public UUID solicita(UUID pago, Medio medio, String motivo) {
        Motivo.exige(motivo);
        pagos.unoALaVez("pago:" + pago);
        PagosDelPatron.Conocido suyo =
                delPatron.busca(pago).orElseThrow(() -> noHay(ErrorDePago.NO_HAY_PAGO, pago));
        abierta(Origen.EXCEDENTE, pago)
                .ifPresent(d -> {
                    throw fallo(ErrorDePago.YA_SOLICITADA, d.folio());
                });
        Importe enExceso =
                dinero.excedente(pago).stream()
                        .map(PagadoDeMas::importe)
                        .reduce(Importe.CERO, Importe::mas);
        if (enExceso.centavos() <= 0) {
            throw fallo(ErrorDePago.NADA_QUE_DEVOLVER, suyo.operacion());
        }
        Acto acto = acto(ActoDeDevolucion.SOLICITA, fecha.hoy(), motivo);
        return nueva(
                Origen.EXCEDENTE,
                pago,
                suyo.registro(),
                suyo.oficina(),
                medio,
                enExceso,
                List.of(acto));
    }

    private UUID nueva(
            Origen origen,
            UUID fuente,
            UUID registro,
            String oficina,
            Medio medio,
            Importe importe,
            List<Acto> actos) {
        UUID id = identificadores.nuevo();
        tabla.guarda(
                new Devolucion(
                        id,
                        0,
                        origen,
                        fuente,
                        registro,
                        oficina,
                        medio,
                        importe,
                        actos.getFirst().dia(),
                        actos));
        actos.forEach(a -> bitacora.anota(a.tipo() + "_DEVOLUCION", "devolucion:" + id));
        return id;
    }

    @Override
    public UUID recibeIndebido(UUID ajuste, boolean noRetenida, String motivo) {
        Motivo.exige(motivo);
        pagos.unoALaVez("ajuste:" + ajuste);
        SolicitudDeDevolucion solicitud =
                solicitudes
                        .de(ajuste)
                        .orElseThrow(() -> noHay(ErrorDePago.NO_HAY_DEVOLUCION, ajuste));
        abierta(Origen.INDEBIDO, ajuste)
                .ifPresent(d -> {
                    throw fallo(ErrorDePago.YA_SOLICITADA, d.folio());
                });
        Acto pide =
                new Acto(
                        identificadores.nuevo(),
                        ActoDeDevolucion.SOLICITA,
                        solicitud.dia(),
                        solicitud.motivo().isBlank() ? DE_DETERMINACION : solicitud.motivo(),
                        false,
                        Importe.CERO,
                        solicitud.hechaEn(),
                        solicitud.hechaPor());
        return nueva(
                Origen.INDEBIDO,
                ajuste,
                solicitud.ajuste().patron().registro(),
                solicitud.ajuste().patron().oficina(),
                Medio.valueOf(solicitud.medio().name()),
                solicitud.montos().total(),
                List.of(pide, recepcion(noRetenida, motivo)));
    }

    private Acto recepcion(boolean noRetenida, String motivo) {
        Acto acto = acto(ActoDeDevolucion.RECIBE, fecha.hoy(), motivo);
        return new Acto(
                acto.id(),
                acto.tipo(),
                acto.dia(),
                acto.motivo(),
                noRetenida,
                Importe.CERO,
                acto.hechoEn(),
                acto.hechoPor());
    }

    @Override
    public void recibe(UUID id, boolean noRetenida, String motivo) {
        tomada(id, ActoDeDevolucion.RECIBE, motivo);
        guarda(id, recepcion(noRetenida, motivo));
    }

    @Override
    public void concede(UUID id, Importe prestaciones, String motivo) {
        Devolucion d = tomada(id, ActoDeDevolucion.CONCEDE, motivo);
        exigeOtra(d);
        Resolucion resolucion = resolucion(d, prestaciones);
        if (!resolucion.solicitado().equals(d.importe())) {
            throw fallo(ErrorDePago.NADA_QUE_DEVOLVER, d.folio());
        }
        if (resolucion.procede().esCero()) {
            throw fallo(ErrorDePago.NADA_PROCEDE, d.folio());
        }
        Acto acto = acto(ActoDeDevolucion.CONCEDE, fecha.hoy(), motivo);
        guarda(
                id,
                new Acto(
                        acto.id(),
                        acto.tipo(),
                        acto.dia(),
                        acto.motivo(),
                        false,
                        prestaciones,
                        acto.hechoEn(),
                        acto.hechoPor()));
        tabla.guarda(acto.id(), resolucion);
        movimientos.concede(d, acto, resolucion);
        responde(d, motivo);
    }

    @Override
    public void niega(UUID id, String motivo) {
        Devolucion d = tomada(id, ActoDeDevolucion.NIEGA, motivo);
        exigeOtra(d);
        guarda(id, acto(ActoDeDevolucion.NIEGA, fecha.hoy(), motivo));
        responde(d, motivo);
    }

    // Once: what is answered again after it was undone was answered already there.
    private void responde(Devolucion d, String motivo) {
        boolean primera = d.actos().stream().noneMatch(a -> a.tipo() == ActoDeDevolucion.DESHACE);
        if (d.origen() == Origen.INDEBIDO && primera) {
            solicitudes.resuelve(d.fuente(), motivo);
        }
    }

    @Override
    public void desiste(UUID id, String motivo) {
        Devolucion d = tomada(id, ActoDeDevolucion.DESISTE, motivo);
        guarda(id, acto(ActoDeDevolucion.DESISTE, fecha.hoy(), motivo));
        if (d.origen() == Origen.INDEBIDO) {
            solicitudes.desiste(d.fuente(), motivo);
        }
    }

    @Override
    public void ordena(UUID id, LocalDate disponible, String motivo) {
        Devolucion d = tomada(id, ActoDeDevolucion.ORDENA, motivo);
        exigeOtra(d);
        LocalDate desde = d.ultimo(ActoDeDevolucion.CONCEDE).orElseThrow().dia();
        exigeDia(disponible, desde, d.plazo().ultimoDia().plusYears(1));
        Reintegro reintegro = reintegro(d, resolucion(d, Importe.CERO), disponible);
        Acto acto = acto(ActoDeDevolucion.ORDENA, disponible, motivo);
        guarda(id, acto);
        movimientos.ordena(d, acto, reintegro);
    }

    @Override
    public void paga(UUID id, LocalDate dia, String banco, String operacion) {
        Devolucion d = tomada(id, ActoDeDevolucion.PAGA, banco.strip() + " " + operacion.strip());
        exigeOtra(d);
        Motivo.exige(banco);
        Motivo.exige(operacion);
        exigeDia(dia, d.ultimo(ActoDeDevolucion.CONCEDE).orElseThrow().dia(), fecha.hoy());
        LocalDate disponible = d.ultimo(ActoDeDevolucion.ORDENA).orElseThrow().dia();
        if (dia.isAfter(disponible)) {
            throw fallo(ErrorDePago.ORDEN_VENCIDA, dia, disponible);
        }
        Acto acto = acto(ActoDeDevolucion.PAGA, dia, banco.strip() + " · " + operacion.strip());
        guarda(id, acto);
        movimientos.paga(d, acto, banco.strip(), operacion.strip());
    }

    @Override
    public void deshace(UUID id, String motivo) {
        Devolucion d = tomada(id, ActoDeDevolucion.DESHACE, motivo);
        exigeOtra(d);
        Acto deshecho = d.ultimo(ActoDeDevolucion.queDejo(d.estado()).orElseThrow()).orElseThrow();
        Acto acto = acto(ActoDeDevolucion.DESHACE, fecha.hoy(), motivo);
        guarda(id, acto);
        movimientos.deshace(d, deshecho, acto);
    }

    private static void exigeDia(LocalDate dia, LocalDate desde, LocalDate hasta) {
        if (dia.isBefore(desde) || dia.isAfter(hasta)) {
            throw new FalloConCodigo(ENTRADA, ErrorDePago.DIA_IMPOSIBLE, dia, desde, hasta);
        }
    }

    /** Whoever took the step that left it where it is, or the last one, takes no other. */
    private static void exigeOtra(Devolucion d) {
        String yo = QuienActua.ahora().cuenta();
        Optional<Acto> queDejo = ActoDeDevolucion.queDejo(d.estado()).flatMap(d::ultimo);
        if (Stream.of(queDejo, Optional.of(d.actos().getLast()))
                .flatMap(Optional::stream)
                .anyMatch(a -> a.hechoPor().equals(yo))) {
            throw fallo(ErrorDePago.MISMA_PERSONA_EN_PASO, yo);
        }
    }

    private Devolucion tomada(UUID id, ActoDeDevolucion acto, String motivo) {
        Motivo.exige(motivo);
        Devolucion vista =
                tabla.busca(id).orElseThrow(() -> noHay(ErrorDePago.NO_HAY_DEVOLUCION, id));
        if (vista.origen() == Origen.EXCEDENTE) {
            delPatron.unoALaVez(vista.fuente(), Set.of(vista.registro()));
        } else {
            pagos.unoALaVez(vista.registro().toString());
        }
        Devolucion d = tabla.busca(id).orElseThrow();
        if (acto.desde(d.estado()).isEmpty()) {
            throw fallo(ErrorDePago.NO_PUEDE_SEGUIR, acto.name(), d.folio(), d.estado().name());
        }
        return d;
    }

    private Acto acto(ActoDeDevolucion tipo, LocalDate dia, String motivo) {
        return new Acto(
                identificadores.nuevo(),
                tipo,
                dia,
                motivo.strip(),
                false,
                Importe.CERO,
                reloj.instant().truncatedTo(ChronoUnit.MICROS),
                QuienActua.ahora().cuenta());
    }

    private void guarda(UUID id, Acto acto) {
        tabla.guarda(id, acto);
        bitacora.anota(acto.tipo() + "_DEVOLUCION", "devolucion:" + id);
    }

    private static FalloConCodigo noHay(ErrorDePago error, UUID id) {
        return new FalloConCodigo(NO_HAY, error, id.toString());
    }

    private static FalloConCodigo fallo(ErrorDePago error, Object... argumentos) {
        return new FalloConCodigo(CONFLICTO, error, argumentos);
    }
}
