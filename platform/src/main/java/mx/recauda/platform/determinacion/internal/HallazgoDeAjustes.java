package mx.recauda.platform.determinacion.internal;

import mx.recauda.ley.confronta.Montos;
import mx.recauda.ley.diferencias.Acto;
import mx.recauda.ley.diferencias.SaldoDelMes;
import mx.recauda.ley.diferencias.Sentido;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.determinacion.Propuesta;
import mx.recauda.platform.determinacion.ajustes.Ajuste;
import mx.recauda.platform.determinacion.ajustes.RenglonDeAjuste;
import mx.recauda.platform.determinacion.internal.FuentesDeAjuste.Cambio;
import mx.recauda.platform.determinacion.internal.FuentesDeAjuste.Confrontada;
import mx.recauda.platform.determinacion.internal.LoDeterminado.Exigido;
import mx.recauda.platform.determinacion.internal.LoDeterminado.Recibida;
import mx.recauda.platform.determinacion.internal.PasosDelMes.Pasos;
import mx.recauda.platform.determinacion.internal.TablaDeActosDeAjuste.Solicitado;
import mx.recauda.platform.determinacion.internal.TablaDeAjustes.Nuevo;
import mx.recauda.platform.seguridad.QuienActua;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Finds what a month already determined differs from what it comes to now. What is found depends
 * only on what is kept, so that finding twice is finding once: one difference each way is open at a
 * time, another takes its place when it is no longer the same, and it ends when nothing remains.
 * The registros must be held.
 */
@Component
class HallazgoDeAjustes {

    private final LoDeterminado determinado;
    private final TablaDePropuestas propuestas;
    private final FuentesDeAjuste fuentes;
    private final PrimeraTrasLaCedula primeras;
    private final TablaDeAjustes ajustes;
    private final TablaDeActosDeAjuste actos;
    private final LiquidadorDeAjustes liquidador;
    private final PasosDelMes pasos;

    HallazgoDeAjustes(
            LoDeterminado determinado,
            TablaDePropuestas propuestas,
            FuentesDeAjuste fuentes,
            PrimeraTrasLaCedula primeras,
            TablaDeAjustes ajustes,
            TablaDeActosDeAjuste actos,
            LiquidadorDeAjustes liquidador,
            PasosDelMes pasos) {
        this.determinado = determinado;
        this.propuestas = propuestas;
        this.fuentes = fuentes;
        this.primeras = primeras;
        this.ajustes = ajustes;
        this.actos = actos;
        this.liquidador = liquidador;
        this.pasos = pasos;
    }

    /** Why a month is looked at. */
    enum Ocasion {
        /** It was proposed again. */
        EMISION(Acto.CANCELA, "Con lo conocido después ya no hay diferencia."),
        /** More of it was determined. */
        DETERMINACION(Acto.ACEPTA, AceptacionDeAjustes.MOTIVO),
        /** The office adopted a position in a confronta. */
        CONFRONTA(Acto.CANCELA, "La oficina ya no sostiene su propuesta."),
        /** Its employer did not determine it, and it is past due. */
        OMISION(Acto.CANCELA, "Ya no hay omisión."),
        /** Something was done with another difference of the month. */
        ACTO(Acto.CANCELA, "Ya no hay diferencia.");

        private final Acto cierre;
        private final String motivo;

        Ocasion(Acto cierre, String motivo) {
            this.cierre = cierre;
            this.motivo = motivo;
        }
    }

    /** Leaves open what there is of a month of some registros. */
    void revisa(Collection<UUID> registros, Mes mes, Ocasion ocasion) {
        meses(registros, mes).forEach(m -> revisa(m, ocasion));
    }

    /** Proposes what a month comes to that its employer never determined. */
    void omision(UUID registro, Mes mes) {
        Map<UUID, Exigido> exigido = new HashMap<>(determinado.exigido(List.of(registro), mes));
        exigido.putIfAbsent(registro, Exigido.NADA);
        meses(exigido, mes).forEach(m -> revisa(m, Ocasion.OMISION));
    }

    /** What remains today of the month of a difference, its way. */
    Montos saldo(Ajuste ajuste) {
        return meses(List.of(ajuste.patron().registro()), ajuste.mes()).stream()
                .map(m -> m.saldo().en(ajuste.sentido()))
                .findFirst()
                .orElse(Montos.CERO);
    }

    /** Of the month of a difference, what remains in favour of liquidations without effect. */
    Montos sinEfecto(Ajuste ajuste) {
        return meses(List.of(ajuste.patron().registro()), ajuste.mes()).stream()
                .map(MesDelPatron::sinEfecto)
                .findFirst()
                .orElse(Montos.CERO);
    }

    /** Whether what would be found today is what a difference says: amounts, workers and causes. */
    boolean diceLoMismo(Ajuste ajuste) {
        return meses(List.of(ajuste.patron().registro()), ajuste.mes()).stream()
                .map(m ->
                        nuevo(
                                m,
                                ajuste.sentido(),
                                m.saldo().en(ajuste.sentido()),
                                List.of(),
                                Ocasion.ACTO))
                .anyMatch(n -> n.huella().equals(ajustes.huella(ajuste.id())));
    }

    /** Those that were determined, or of which an omission was proposed, and can be proposed. */
    private List<MesDelPatron> meses(Collection<UUID> registros, Mes mes) {
        return meses(determinado.exigido(registros, mes), mes);
    }

    private List<MesDelPatron> meses(Map<UUID, Exigido> exigido, Mes mes) {
        if (exigido.isEmpty()) {
            return List.of();
        }
        Map<UUID, Propuesta> ultimas = propuestas.ultimas(exigido.keySet(), mes);
        Map<UUID, List<Ajuste>> anteriores = ajustes.delMes(exigido.keySet(), mes);
        Map<UUID, List<Cambio>> tardios =
                new HashMap<>(
                        fuentes.tardios(
                                ultimas.values().stream()
                                        .flatMap(p ->
                                                MesDelPatron.cadena(p, suyo(exigido, p)).stream())
                                        .toList()));
        Map<UUID, List<Confrontada>> confrontadas =
                fuentes.confrontadas(
                        exigido.values().stream()
                                .flatMap(e -> e.ultima().stream())
                                .filter(Recibida::propia)
                                .map(Recibida::cedula)
                                .toList());
        for (Propuesta ultima : ultimas.values()) {
            Optional<Recibida> base = suyo(exigido, ultima).ultima();
            if (base.flatMap(Recibida::propuesta).isEmpty()) {
                UUID primera = MesDelPatron.cadena(ultima, suyo(exigido, ultima)).getFirst();
                tardios.put(
                        primera,
                        base.map(b ->
                                        primeras.cambios(
                                                primera,
                                                b.cedula(),
                                                confrontadas.getOrDefault(b.cedula(), List.of())))
                                .orElseGet(() -> primeras.entera(primera)));
            }
        }
        Map<UUID, Integer> revocaciones = actos.revocaciones(cuales(anteriores, Ajuste::aCargo));
        Map<UUID, Solicitado> solicitado =
                actos.solicitado(cuales(anteriores, a -> a.estado().pedida()));
        List<MesDelPatron> meses = new ArrayList<>();
        for (Propuesta ultima : ultimas.values()) {
            Exigido suyo = suyo(exigido, ultima);
            List<Ajuste> suyos = anteriores.getOrDefault(ultima.registro(), List.of());
            Pasos paso = pasos.de(suyo, suyos, false);
            meses.add(
                    new MesDelPatron(
                            ultima,
                            suyo,
                            suyos,
                            tardios,
                            suyo.ultima()
                                    .map(b -> confrontadas.getOrDefault(b.cedula(), List.of()))
                                    .orElse(List.of()),
                            solicitado,
                            revocaciones,
                            paso,
                            paso.todos() ? pasos.propuesto(ultima.id()) : Map.of(),
                            suyos.stream().anyMatch(a -> revocaciones.containsKey(a.id()))
                                    ? liquidador.pagado(ultima.registro(), mes)
                                    : Montos.CERO));
        }
        return meses;
    }

    private static List<UUID> cuales(Map<UUID, List<Ajuste>> ajustes, Predicate<Ajuste> condicion) {
        return ajustes.values().stream()
                .flatMap(List::stream)
                .filter(condicion)
                .map(Ajuste::id)
                .toList();
    }

    private static Exigido suyo(Map<UUID, Exigido> exigido, Propuesta propuesta) {
        return Objects.requireNonNull(exigido.get(propuesta.registro()));
    }

    private void revisa(MesDelPatron mes, Ocasion ocasion) {
        SaldoDelMes saldo = mes.saldo();
        for (Sentido sentido : Sentido.values()) {
            deja(mes, sentido, saldo.en(sentido), ocasion);
        }
    }

    /** Leaves open what there is one way: the same, another in its place, or nothing. */
    private void deja(MesDelPatron mes, Sentido sentido, Montos montos, Ocasion ocasion) {
        List<Ajuste> abiertos =
                mes.anteriores().stream()
                        .filter(a -> a.sentido() == sentido && a.estado().abierta())
                        .toList();
        if (montos.equals(Montos.CERO)) {
            abiertos.forEach(a -> cierra(a, ocasion));
            return;
        }
        Nuevo nuevo = nuevo(mes, sentido, montos, abiertos, ocasion);
        Optional<UUID> elMismo = ajustes.conHuella(nuevo);
        if (elMismo.isEmpty()) {
            actos.nace(ajustes.guarda(nuevo), sentido);
        }
        abiertos.stream()
                .filter(a -> !elMismo.equals(Optional.of(a.id())))
                .forEach(a ->
                        actos.anotaPorSi(a, Acto.SUSTITUYE, "Por otra con lo conocido después."));
    }

    private void cierra(Ajuste abierto, Ocasion ocasion) {
        Acto acto =
                ocasion.cierre.desde(abierto.estado()).isPresent() ? ocasion.cierre : Acto.CANCELA;
        actos.anotaPorSi(abierto, acto, ocasion.motivo);
    }

    private static Nuevo nuevo(
            MesDelPatron mes,
            Sentido sentido,
            Montos montos,
            List<Ajuste> abiertos,
            Ocasion ocasion) {
        List<RenglonDeAjuste> renglones = mes.renglones(sentido);
        Montos enRenglones =
                renglones.stream().map(RenglonDeAjuste::montos).reduce(Montos.CERO, Montos::mas);
        // What an employer determines does not make him who proposes what remains; what an
        // emission finds is proposed by whoever asked for it.
        String propone =
                switch (ocasion) {
                    case DETERMINACION ->
                            abiertos.stream()
                                    .findFirst()
                                    .map(Ajuste::propuestoPor)
                                    .orElse(mes.ultima().emitidaPor());
                    case EMISION -> mes.ultima().emitidaPor();
                    case CONFRONTA, OMISION, ACTO -> QuienActua.ahora().cuenta();
                };
        return new Nuevo(
                mes.ultima(),
                mes.base().map(Recibida::cedula),
                sentido,
                montos,
                montos.menos(enRenglones),
                renglones,
                abiertos.stream().findFirst().map(Ajuste::id),
                propone);
    }
}
