package mx.recauda.platform.determinacion.internal;

import mx.recauda.ley.confronta.Montos;
import mx.recauda.ley.diferencias.Anticipo;
import mx.recauda.ley.diferencias.CuentaDelMes;
import mx.recauda.ley.diferencias.PagoIndebido;
import mx.recauda.ley.diferencias.SaldoDelMes;
import mx.recauda.platform.determinacion.Propuesta;
import mx.recauda.platform.determinacion.ajustes.Ajuste;
import mx.recauda.platform.determinacion.internal.FuentesDeAjuste.Cambio;
import mx.recauda.platform.determinacion.internal.FuentesDeAjuste.Confrontada;
import mx.recauda.platform.determinacion.internal.LoDeterminado.Exigido;
import mx.recauda.platform.determinacion.internal.LoDeterminado.Recibida;
import mx.recauda.platform.determinacion.internal.TablaDeActosDeAjuste.Solicitado;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What is kept of a month that was determined, or that is liquidated because it was not, and what
 * it says that is owed now.
 *
 * @param ultima proposal in force
 * @param anteriores differences found before
 * @param tardios changes of each proposal after the one of the last determination
 * @param confrontadas differences of the confronta of the last determination, if it has one
 * @param solicitado what was asked back of each difference and not withdrawn
 * @param revocaciones how many times the liquidation of each difference was left without effect
 * @param propuesto what the proposal in force comes to
 * @param pagado of the month; looked at only when a liquidation of it was left without effect
 */
record MesDelPatron(
        Propuesta ultima,
        Exigido exigido,
        List<Ajuste> anteriores,
        Map<UUID, List<Cambio>> tardios,
        List<Confrontada> confrontadas,
        Map<UUID, Solicitado> solicitado,
        Map<UUID, Integer> revocaciones,
        Montos propuesto,
        Montos pagado) {

    private static final int DIGITOS_SIN_VERIFICADOR = 10;

    /** The last determination; none when its employer never determined it. */
    Optional<Recibida> base() {
        return exigido.ultima();
    }

    /** What remains each way: owed and not demanded, or demanded in excess and not asked back. */
    SaldoDelMes saldo() {
        Montos declarado = base().map(Recibida::montos).orElse(Montos.CERO);
        return new CuentaDelMes(
                        declarado.mas(suma(sostenidas(Set.of()))),
                        suma(sinLoAnticipado(cadena())),
                        propuesto.menos(suma(aceptadas())),
                        exigido.total(),
                        enAjustes(a -> a.estado().liquidada() && a.cedula().equals(deBase())),
                        sinEfecto())
                .saldo()
                .sinLoSolicitado(
                        enSolicitudes(Solicitado::montos)
                                .menos(enSolicitudes(Solicitado::sinEfecto)));
    }

    /** What was paid of liquidations that were left without effect, and not asked back. */
    Montos sinEfecto() {
        return PagoIndebido.sinEfecto(
                revocado(),
                exigido.total(),
                enSolicitudes(Solicitado::sinEfecto),
                pagado);
    }

    private Montos revocado() {
        Montos revocado = Montos.CERO;
        for (Ajuste ajuste : anteriores) {
            for (int i = 0; i < revocaciones.getOrDefault(ajuste.id(), 0); i++) {
                revocado = revocado.mas(ajuste.montos());
            }
        }
        return revocado;
    }

    private Optional<UUID> deBase() {
        return base().map(Recibida::cedula);
    }

    private Montos enAjustes(Predicate<Ajuste> cuales) {
        return anteriores.stream()
                .filter(a -> a.aCargo() && cuales.test(a))
                .map(Ajuste::montos)
                .reduce(Montos.CERO, Montos::mas);
    }

    /** The workers behind it that are not in a liquidation in force. */
    List<Cambio> cambios(Set<UUID> diferenciasLiquidadas) {
        List<UUID> cadena = cadena();
        int liquidada = liquidada(cadena);
        Map<UUID, Cambio> antes = new HashMap<>();
        sinLoAnticipado(cadena.subList(0, liquidada))
                .forEach(c -> c.asegurado().ifPresent(a -> antes.put(a, c)));
        Set<UUID> despues = new HashSet<>();
        cadena.subList(liquidada, cadena.size())
                .forEach(p ->
                        tardios.getOrDefault(p, List.of())
                                .forEach(c -> c.asegurado().ifPresent(despues::add)));
        List<Cambio> cambios = new ArrayList<>();
        for (Cambio cambio : sinLoAnticipado(cadena)) {
            Optional<UUID> asegurado = cambio.asegurado();
            if (asegurado.filter(despues::contains).isPresent()) {
                Cambio suyo = antes.get(asegurado.get());
                cambios.add(
                        suyo == null ? cambio : cambio.con(cambio.montos().menos(suyo.montos())));
            }
        }
        cambios.addAll(sostenidas(diferenciasLiquidadas));
        return cambios;
    }

    /** Proposals after that of the last determination, oldest first. */
    static List<UUID> cadena(Propuesta ultima, Exigido exigido) {
        List<UUID> todas = new ArrayList<>(ultima.anteriores());
        todas.add(ultima.id());
        int base = exigido.ultima().flatMap(Recibida::propuesta).map(todas::indexOf).orElse(-1);
        return List.copyOf(todas.subList(base + 1, todas.size()));
    }

    private List<UUID> cadena() {
        return cadena(ultima, exigido);
    }

    /** How many of them are in the last liquidation in force. */
    private int liquidada(List<UUID> cadena) {
        return anteriores.stream()
                .filter(a -> a.aCargo() && a.estado().liquidada())
                .mapToInt(a -> cadena.indexOf(a.propuesta()) + 1)
                .max()
                .orElse(0);
    }

    private List<Cambio> sostenidas(Set<UUID> sinEstas) {
        return confrontadas.stream()
                .filter(Confrontada::sostenida)
                .map(Confrontada::cambio)
                .filter(c -> !sinEstas.contains(c.diferencia().orElseThrow()))
                .toList();
    }

    private List<Cambio> aceptadas() {
        return confrontadas.stream()
                .filter(Confrontada::aceptada)
                .map(Confrontada::cambio)
                .toList();
    }

    private List<Cambio> sinLoAnticipado(List<UUID> propuestas) {
        Map<String, Montos> anticipado = new HashMap<>();
        confrontadas.stream()
                .filter(c -> !c.sostenida())
                .map(Confrontada::cambio)
                .forEach(c ->
                        anticipado.merge(
                                clave(c.nss()), Montos.CERO.menos(c.montos()), Montos::mas));
        return FuentesDeAjuste.juntos(
                        propuestas.stream()
                                .flatMap(p -> tardios.getOrDefault(p, List.of()).stream())
                                .toList())
                .stream()
                .map(c ->
                        c.con(
                                Anticipo.resto(
                                        c.montos(),
                                        anticipado.getOrDefault(clave(c.nss()), Montos.CERO))))
                .toList();
    }

    // As a confronta joins workers: without the check digit, which old files have wrong.
    static String clave(String nss) {
        return nss.substring(0, Math.min(DIGITOS_SIN_VERIFICADOR, nss.length()));
    }

    private Montos enSolicitudes(Function<Solicitado, Montos> cual) {
        return anteriores.stream()
                .map(a -> cual.apply(solicitado.getOrDefault(a.id(), Solicitado.NADA)))
                .reduce(Montos.CERO, Montos::mas);
    }

    private static Montos suma(List<Cambio> cambios) {
        return cambios.stream().map(Cambio::montos).reduce(Montos.CERO, Montos::mas);
    }
}
