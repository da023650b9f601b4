package mx.recauda.platform.pagos.internal;

import mx.recauda.formats.banco.PagoDeBanco;
import mx.recauda.ley.accesorios.AccesorioImposible;
import mx.recauda.ley.linea.PartesDeLinea;
import mx.recauda.platform.afiliacion.cuotas.EmpleosParaCuotas;
import mx.recauda.platform.afiliacion.cuotas.EmpleosParaCuotas.PatronConocido;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.base.Identificadores;
import mx.recauda.platform.pagos.Comprobacion;
import mx.recauda.platform.pagos.ErrorDePago;
import mx.recauda.platform.pagos.Linea;
import mx.recauda.platform.pagos.PorIdentificar;
import mx.recauda.platform.pagos.internal.AsientosDeImputacion.Hoja;
import mx.recauda.platform.pagos.internal.DineroDelPago.Escrito;
import mx.recauda.platform.pagos.internal.Imputaciones.Imputacion;
import mx.recauda.platform.pagos.internal.QuienCede.Quien;
import mx.recauda.platform.seguridad.Bitacora;
import mx.recauda.platform.seguridad.QuienActua;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@Service
@Transactional
class Identificacion implements PorIdentificar {

    /** Begins the key of the entry by which an identified payment pays. */
    static final String APLICA = "identificado:";

    private static final String DESHACE = "deshecho:";

    private final ColaPorIdentificar cola;
    private final Candidatos candidatos;
    private final Imputaciones imputaciones;
    private final DineroDelPago dinero;
    private final PagosDelPatron delPatron;
    private final TablaDeCorrecciones correcciones;
    private final TablaDeLineas lineas;
    private final TablaDePagos pagos;
    private final TablaDeDestinos destinos;
    private final EmpleosParaCuotas empleos;
    private final Bitacora bitacora;
    private final Identificadores identificadores;
    private final FechaDeOperacion fecha;
    private final Clock reloj;

    Identificacion(
            ColaPorIdentificar cola,
            Candidatos candidatos,
            Imputaciones imputaciones,
            DineroDelPago dinero,
            PagosDelPatron delPatron,
            TablaDeCorrecciones correcciones,
            TablaDeLineas lineas,
            TablaDePagos pagos,
            TablaDeDestinos destinos,
            EmpleosParaCuotas empleos,
            Bitacora bitacora,
            Identificadores identificadores,
            FechaDeOperacion fecha,
            Clock reloj) {
        this.cola = cola;
        this.candidatos = candidatos;
        this.imputaciones = imputaciones;
        this.dinero = dinero;
        this.delPatron = delPatron;
        this.correcciones = correcciones;
        this.lineas = lineas;
        this.pagos = pagos;
        this.destinos = destinos;
        this.empleos = empleos;
        this.bitacora = bitacora;
        this.identificadores = identificadores;
        this.fecha = fecha;
        this.reloj = reloj;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Pendiente> cola(Optional<Situacion> situacion, int desde, int cuantos) {
        return cola.cola(situacion, desde, cuantos);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Situacion, Suma> sumas() {
        return cola.sumas();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Pendiente> busca(UUID pago) {
        return cola.busca(pago);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Acto> actos(UUID pago) {
        return cola.actos(pago);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Candidato> candidatos(UUID pago) {
        return candidatos.de(cola.pago(pago), deLaCola(pago).linea());
    }

    @Override
    @Transactional(readOnly = true)
    public Reparto reparto(UUID pago, UUID registro, Set<String> adeudos) {
        PagoDeBanco suyo = cola.pago(pago);
        PartesDeLinea paga = imputacion(suyo, registro, adeudos).paga();
        return new Reparto(paga, suyo.importe().menos(paga.total()));
    }

    private Imputacion imputacion(PagoDeBanco pago, UUID registro, Set<String> adeudos) {
        try {
            return imputaciones.deAdeudos(
                    registro, adeudos, pago.fecha(), pago.importe(), List.of());
        } catch (AccesorioImposible sinTasas) {
            throw fallo(ErrorDePago.SIN_TASAS, pago.fecha(), String.valueOf(sinTasas.getMessage()));
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Comprobacion.Cajones donde(UUID pago) {
        return destinos.de(pago);
    }

    @Override
    public void asigna(UUID pago, String responsable) {
        if (responsable.isBlank()) {
            throw new FalloConCodigo(
                    FalloConCodigo.Clase.ENTRADA,
                    ErrorDePago.DATO_IMPOSIBLE,
                    "responsable",
                    responsable);
        }
        Pendiente suyo = bloquea(pago);
        if (suyo.responsable().filter(responsable::equals).isEmpty()) {
            guarda(pago, "", acto(TipoDeActo.ASIGNAR, Optional.empty(), responsable, ""));
        }
    }

    @Override
    public void propone(UUID pago, UUID registro, Set<String> adeudos, String motivo) {
        String porque = Motivo.exige(motivo);
        Pendiente suyo = bloquea(pago);
        if (suyo.situacion() == Situacion.PROPUESTO || suyo.situacion() == Situacion.APLICADO) {
            throw fallo(ErrorDePago.EN_OTRAS_MANOS, suyo.operacion());
        }
        exigeEnEspera(suyo);
        PatronConocido patron = patron(registro);
        imputacion(cola.pago(pago), registro, adeudos);
        Acto propuesta = acto(TipoDeActo.PROPONER, Optional.empty(), "", porque);
        guarda(
                pago,
                patron.oficina(),
                new Acto(
                        propuesta.id(),
                        propuesta.tipo(),
                        Optional.empty(),
                        Optional.of(registro),
                        adeudos,
                        "",
                        porque,
                        propuesta.hechoEn(),
                        propuesta.hechoPor()));
    }

    @Override
    public void aprueba(UUID pago, UUID propuesta) {
        Acto decide = porDecidir(pago, propuesta);
        if (decide.hechoPor().equals(QuienActua.ahora().cuenta())) {
            throw fallo(ErrorDePago.MISMA_PERSONA, decide.hechoPor());
        }
        UUID registro = decide.registro().orElseThrow();
        delPatron.unoALaVez(pago, Set.of(registro));
        exigeEnEspera(deLaCola(pago));
        PagoDeBanco suyo = cola.pago(pago);
        Imputacion imputacion = imputacion(suyo, registro, decide.adeudos());
        Acto aprobacion = acto(TipoDeActo.APROBAR, Optional.of(propuesta), "", "");
        guarda(pago, "", aprobacion);
        dinero.escribe(
                AsientosDeImputacion.de(
                        new Hoja(
                                APLICA + aprobacion.id(),
                                new Quien(pago, suyo.banco()),
                                patron(registro).oficina(),
                                suyo.fecha(),
                                "RACERF 125; CFF 20 para. 8"),
                        imputacion,
                        Exceso.de(
                                lineas.delPago(pago).map(Linea::partes),
                                imputacion.paga(),
                                registro,
                                suyo.fecha(),
                                suyo.importe().menos(imputacion.paga().total())),
                        suyo.importe()));
    }

    // Its money may have gone another way.
    private void exigeEnEspera(Pendiente pago) {
        if (!destinos.de(pago.id()).porIdentificar().equals(pago.importe())) {
            throw fallo(ErrorDePago.EN_OTRAS_MANOS, pago.operacion());
        }
    }

    @Override
    public void rechaza(UUID pago, UUID propuesta, String motivo) {
        String porque = Motivo.exige(motivo);
        porDecidir(pago, propuesta);
        guarda(pago, "", acto(TipoDeActo.RECHAZAR, Optional.of(propuesta), "", porque));
    }

    @Override
    public void revierte(UUID pago, String motivo) {
        String porque = Motivo.exige(motivo);
        Pendiente suyo = bloquea(pago);
        Acto aprobado =
                cola.actos(pago).stream()
                        .filter(a -> a.tipo() == TipoDeActo.APROBAR)
                        .filter(a -> sinDeshacer(pago, a))
                        .reduce((a, b) -> b)
                        .orElseThrow(() -> fallo(ErrorDePago.NADA_QUE_DESHACER));
        if (aprobado.hechoPor().equals(QuienActua.ahora().cuenta())) {
            throw fallo(ErrorDePago.MISMA_PERSONA_EN_PASO, aprobado.hechoPor());
        }
        delPatron.unoALaVez(pago, Set.of());
        exigeQuieto(pago, suyo.operacion());
        Acto reversion = acto(TipoDeActo.REVERTIR, Optional.of(aprobado.id()), "", porque);
        guarda(pago, "", reversion);
        dinero.escribe(deshecho(pago, reversion.id()));
    }

    private void exigeQuieto(UUID pago, String operacion) {
        if (dinero.seDevuelve(pago)) {
            throw fallo(ErrorDePago.SE_DEVUELVE, operacion);
        }
        if (correcciones.delPago(pago).stream()
                .anyMatch(c -> c.estado().ocupa() || c.estado().enVigor())) {
            throw fallo(ErrorDePago.EN_OTRAS_MANOS, operacion);
        }
    }

    // It waits again: as it was set apart when it came, or anew when that was undone meanwhile.
    private List<Escrito> deshecho(UUID pago, UUID reversion) {
        PagoDeBanco suyo = cola.pago(pago);
        List<Escrito> enVigor = dinero.porQuitar(pago);
        List<Escrito> quita =
                enVigor.stream().filter(e -> !AsientosDeImputacion.aparta(e.asiento())).toList();
        List<Escrito> escritos =
                new ArrayList<>(
                        AsientosDeImputacion.reversas(
                                quita, DESHACE + reversion, "RACERF 125: " + reversion));
        if (quita.size() == enVigor.size()) {
            escritos.add(
                    new Escrito(
                            new Quien(pago, suyo.banco()),
                            AsientosDePago.aparta(DESHACE + reversion, pago, suyo)));
        }
        return escritos;
    }

    private boolean sinDeshacer(UUID pago, Acto aprobacion) {
        return cola.actos(pago).stream()
                .noneMatch(a -> a.sobre().filter(aprobacion.id()::equals).isPresent());
    }

    private Acto porDecidir(UUID pago, UUID propuesta) {
        return bloquea(pago)
                .propuesta()
                .filter(a -> a.id().equals(propuesta))
                .filter(a -> deLaCola(pago).situacion() == Situacion.PROPUESTO)
                .orElseThrow(() -> fallo(ErrorDePago.YA_DECIDIDA));
    }

    private Pendiente bloquea(UUID pago) {
        pagos.unoALaVez("pago:" + pago);
        return deLaCola(pago);
    }

    private Pendiente deLaCola(UUID pago) {
        return cola.busca(pago)
                .orElseThrow(() ->
                        new FalloConCodigo(
                                FalloConCodigo.Clase.NO_HAY,
                                ErrorDePago.NO_HAY_PAGO,
                                pago.toString()));
    }

    private PatronConocido patron(UUID registro) {
        return empleos.patron(registro, fecha.hoy(), reloj.instant())
                .orElseThrow(() ->
                        new FalloConCodigo(
                                FalloConCodigo.Clase.NO_HAY,
                                ErrorDePago.NO_HAY_REGISTRO,
                                registro.toString()));
    }

    private Acto acto(TipoDeActo tipo, Optional<UUID> sobre, String responsable, String motivo) {
        return new Acto(
                identificadores.nuevo(),
                tipo,
                sobre,
                Optional.empty(),
                Set.of(),
                responsable,
                motivo,
                reloj.instant().truncatedTo(ChronoUnit.MICROS),
                QuienActua.ahora().cuenta());
    }

    private void guarda(UUID pago, String oficina, Acto acto) {
        cola.guarda(pago, oficina, acto);
        bitacora.anota(acto.tipo() + "_PAGO", "pago:" + pago);
    }

    private static FalloConCodigo fallo(ErrorDePago error, Object... argumentos) {
        return new FalloConCodigo(FalloConCodigo.Clase.CONFLICTO, error, argumentos);
    }
}
