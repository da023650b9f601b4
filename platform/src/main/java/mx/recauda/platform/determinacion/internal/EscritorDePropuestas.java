package mx.recauda.platform.determinacion.internal;

import mx.recauda.ley.libro.Origen;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.base.Identificadores;
import mx.recauda.platform.determinacion.Importes;
import mx.recauda.platform.determinacion.Propuesta;
import mx.recauda.platform.determinacion.RenglonDePropuesta;
import mx.recauda.platform.determinacion.internal.Asentador.Cambio;
import mx.recauda.platform.determinacion.internal.CalculoDeLote.Calculado;
import mx.recauda.platform.determinacion.internal.TablaDePropuestas.Nueva;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Writes proposals and posts what they change. The first of a month has every row; a later one only
 * the rows that differ, each with the facts that explain it.
 */
@Component
class EscritorDePropuestas {

    private final TablaDePropuestas tabla;
    private final TablaDeDiferencias diferencias;
    private final Asentador asentador;
    private final HallazgoDeAjustes hallazgo;
    private final Identificadores identificadores;
    private final Clock reloj;

    EscritorDePropuestas(
            TablaDePropuestas tabla,
            TablaDeDiferencias diferencias,
            Asentador asentador,
            HallazgoDeAjustes hallazgo,
            Identificadores identificadores,
            Clock reloj) {
        this.tabla = tabla;
        this.diferencias = diferencias;
        this.asentador = asentador;
        this.hallazgo = hallazgo;
        this.identificadores = identificadores;
        this.reloj = reloj;
    }

    /**
     * How it is written.
     *
     * @param emision the emission that asks, when one does
     * @param por account of whoever asked for it
     * @param siempre whether a proposal is written even if nothing changed or nobody is in it
     */
    record Modo(Optional<UUID> emision, String por, boolean siempre) {}

    /**
     * What was written for a registro.
     *
     * @param propuesta the one in force; empty when there is nobody to propose to
     * @param nueva whether it was written now
     * @param escritos rows written
     */
    record Escrita(Optional<Propuesta> propuesta, boolean nueva, int escritos) {}

    /** Writes what differs from the last proposal of each; the registros must be held. */
    Map<UUID, Escrita> escribe(
            Mes mes, Instant conocidoEn, Modo modo, Collection<Calculado> calculados) {
        List<UUID> registros = calculados.stream().map(c -> c.patron().id()).toList();
        Map<UUID, Propuesta> hechas = tabla.hechas(registros, mes, conocidoEn);
        Map<UUID, Propuesta> ultimas = tabla.ultimas(registros, mes);
        List<UUID> ids = ultimas.values().stream().map(Propuesta::id).toList();
        Map<UUID, Map<UUID, RenglonDePropuesta>> antes = tabla.renglones(ids);
        Map<UUID, Importes> sumas = ids.isEmpty() ? Map.of() : tabla.totales(ids);
        Instant ahora = reloj.instant().truncatedTo(ChronoUnit.MICROS);
        Map<UUID, Escrita> escritas = new HashMap<>();
        List<Comparada> nuevas = new ArrayList<>();
        for (Calculado c : calculados) {
            UUID registro = c.patron().id();
            Propuesta hecha = hechas.get(registro);
            Optional<Propuesta> ultima = Optional.ofNullable(ultimas.get(registro));
            Comparada comparada = compara(c, ultima, antes, sumas);
            if (hecha != null) {
                escritas.put(registro, new Escrita(Optional.of(hecha), false, 0));
            } else if (comparada.igual() && !modo.siempre()) {
                escritas.put(registro, new Escrita(ultima, false, 0));
            } else {
                Comparada conPropuesta =
                        comparada.con(nueva(comparada, mes, conocidoEn, modo, ahora));
                nuevas.add(conPropuesta);
                escritas.put(
                        registro,
                        new Escrita(
                                conPropuesta.propuesta(), true, conPropuesta.cambiados().size()));
            }
        }
        guarda(mes, conocidoEn, nuevas);
        hallazgo.revisa(
                nuevas.stream().map(n -> n.calculado().patron().id()).toList(),
                mes,
                HallazgoDeAjustes.Ocasion.EMISION);
        return escritas;
    }

    /**
     * A computed month beside the last proposal.
     *
     * @param antes rows before, by worker
     * @param distintos rows that are new or not the one before
     */
    record Comparada(
            Calculado calculado,
            Optional<Propuesta> ultima,
            Importes totalAntes,
            Map<UUID, RenglonDePropuesta> antes,
            List<RenglonDePropuesta> distintos,
            List<RenglonDePropuesta> retirados,
            Optional<Propuesta> propuesta) {

        boolean igual() {
            return distintos.isEmpty() && retirados.isEmpty();
        }

        List<RenglonDePropuesta> cambiados() {
            List<RenglonDePropuesta> todos = new ArrayList<>(distintos);
            todos.addAll(retirados);
            return todos;
        }

        Comparada con(Propuesta nueva) {
            return new Comparada(
                    calculado, ultima, totalAntes, antes, distintos, retirados, Optional.of(nueva));
        }
    }

    private static Comparada compara(
            Calculado c,
            Optional<Propuesta> ultima,
            Map<UUID, Map<UUID, RenglonDePropuesta>> antes,
            Map<UUID, Importes> sumas) {
        Map<UUID, RenglonDePropuesta> suyas =
                ultima.map(p -> antes.getOrDefault(p.id(), Map.of())).orElse(Map.of());
        Map<UUID, RenglonDePropuesta> quedan = new HashMap<>(suyas);
        List<RenglonDePropuesta> distintos = new ArrayList<>();
        for (RenglonDePropuesta renglon : c.renglones()) {
            RenglonDePropuesta antesDe = quedan.remove(renglon.asegurado());
            if (!renglon.equals(antesDe)) {
                distintos.add(renglon);
            }
        }
        return new Comparada(
                c,
                ultima,
                ultima.map(p -> sumas.getOrDefault(p.id(), Importes.CERO)).orElse(Importes.CERO),
                suyas,
                distintos,
                List.copyOf(quedan.values()),
                Optional.empty());
    }

    private Propuesta nueva(
            Comparada comparada, Mes mes, Instant conocidoEn, Modo modo, Instant ahora) {
        Calculado c = comparada.calculado();
        List<UUID> anteriores = new ArrayList<>();
        comparada
                .ultima()
                .ifPresent(p -> {
                    anteriores.addAll(p.anteriores());
                    anteriores.add(p.id());
                });
        return new Propuesta(
                identificadores.nuevo(),
                c.patron().id(),
                c.patron().registro().valor(),
                c.patron().nombre(),
                c.patron().oficina(),
                mes,
                conocidoEn,
                c.prima(),
                c.patron().zona(),
                c.vencimiento(),
                c.renglones().size(),
                c.apartados(),
                c.huella(),
                ahora,
                modo.por(),
                modo.emision(),
                anteriores);
    }

    private void guarda(Mes mes, Instant conocidoEn, List<Comparada> nuevas) {
        tabla.guarda(
                nuevas.stream()
                        .map(n ->
                                new Nueva(
                                        n.propuesta().orElseThrow(),
                                        n.calculado().totales(),
                                        n.calculado().entradas(),
                                        n.distintos(),
                                        n.retirados()))
                        .toList());
        diferencias.guarda(
                mes, conocidoEn, nuevas.stream().filter(n -> n.ultima().isPresent()).toList());
        asentador.propone(
                nuevas.stream()
                        .map(n ->
                                new Cambio(
                                        n.propuesta().orElseThrow(),
                                        new Origen("propuesta", n.propuesta().orElseThrow().id()),
                                        n.calculado().totales().menos(n.totalAntes())))
                        .toList());
    }
}
