package mx.recauda.platform.determinacion.internal;

import mx.recauda.ley.confronta.Montos;
import mx.recauda.ley.diferencias.Anticipo;
import mx.recauda.ley.diferencias.CuentaDelMes;
import mx.recauda.ley.diferencias.PagoIndebido;
import mx.recauda.ley.diferencias.SaldoDelMes;
import mx.recauda.ley.diferencias.Sentido;
import mx.recauda.platform.determinacion.Propuesta;
import mx.recauda.platform.determinacion.ajustes.Ajuste;
import mx.recauda.platform.determinacion.ajustes.RenglonDeAjuste;
import mx.recauda.platform.determinacion.internal.FuentesDeAjuste.Cambio;
import mx.recauda.platform.determinacion.internal.FuentesDeAjuste.Confrontada;
import mx.recauda.platform.determinacion.internal.LoDeterminado.Exigido;
import mx.recauda.platform.determinacion.internal.LoDeterminado.Recibida;
import mx.recauda.platform.determinacion.internal.PasosDelMes.Pasos;
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
 * @param pasos what was demanded of each worker, step by step
 * @param propuesto what the proposal in force comes to of each worker; looked at only when the
 *     steps have what each determination declares of each
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
        Pasos pasos,
        Map<String, Montos> propuesto,
        Montos pagado) {

    private static final int DIGITOS_SIN_VERIFICADOR = 10;

    /** The last determination; none when its employer never determined it. */
    Optional<Recibida> base() {
        return exigido.ultima();
    }

    /** What remains each way: owed and not demanded, or demanded in excess and not asked back. */
    SaldoDelMes saldo() {
        Map<String, CuentaDelMes> cuentas = cuentas();
        return cuentas.values().stream()
                .map(CuentaDelMes::saldo)
                .reduce(deNadie(cuentas).saldo(), SaldoDelMes::mas)
                .conLoPagadoSinEfecto(sinEfecto())
                .sinLoSolicitado(
                        enSolicitudes(Solicitado::montos)
                                .menos(enSolicitudes(Solicitado::sinEfecto)));
    }

    /** Of each worker of whom something was said beyond the only determination. */
    private Map<String, CuentaDelMes> cuentas() {
        Map<String, Montos> sostenido = porTrabajador(sostenidas());
        Map<String, Montos> cambios = porTrabajador(deLoTardio());
        Map<String, Montos> aceptado = porTrabajador(aceptadas());
        Set<String> claves = new HashSet<>(pasos.deCada().keySet());
        claves.addAll(sostenido.keySet());
        claves.addAll(cambios.keySet());
        Map<String, CuentaDelMes> cuentas = new HashMap<>();
        for (String clave : claves) {
            Montos suyo = sostenido.getOrDefault(clave, Montos.CERO);
            Montos tardio = cambios.getOrDefault(clave, Montos.CERO);
            Montos reconocido =
                    pasos.todos()
                            ? propuesto
                                    .getOrDefault(clave, Montos.CERO)
                                    .menos(aceptado.getOrDefault(clave, Montos.CERO))
                            : suyo.mas(tardio);
            cuentas.put(clave, CuentaDelMes.de(pasos.de(clave), suyo, tardio, reconocido));
        }
        return cuentas;
    }

    /** What was demanded of the month and of no worker. */
    private CuentaDelMes deNadie(Map<String, CuentaDelMes> cuentas) {
        Montos deAlguien =
                cuentas.values().stream()
                        .map(CuentaDelMes::exigido)
                        .reduce(Montos.CERO, Montos::mas);
        Montos deLaUnica =
                pasos.todos() ? Montos.CERO : base().map(Recibida::montos).orElse(Montos.CERO);
        Montos liquidadoDeAlguien =
                cuentas.values().stream()
                        .map(CuentaDelMes::liquidado)
                        .reduce(Montos.CERO, Montos::mas);
        return new CuentaDelMes(
                Montos.CERO,
                Montos.CERO,
                Montos.CERO,
                exigido.total().menos(deLaUnica).menos(deAlguien),
                pasos.liquidado().menos(liquidadoDeAlguien),
                Montos.CERO);
    }

    private static Map<String, Montos> porTrabajador(List<Cambio> cambios) {
        Map<String, Montos> suma = new HashMap<>();
        cambios.forEach(c -> suma.merge(clave(c.nss()), c.montos(), Montos::mas));
        return suma;
    }

    /** The workers behind what remains one way, each with as much as remains of him. */
    List<RenglonDeAjuste> renglones(Sentido sentido) {
        Map<String, CuentaDelMes> cuentas = cuentas();
        Map<String, Montos> quedan = new HashMap<>();
        cuentas.forEach((clave, cuenta) -> quedan.put(clave, cuenta.saldo().en(sentido)));
        List<Cambio> cambios = new ArrayList<>(deLoTardio());
        cambios.addAll(sostenidas());
        cambios = FuentesDeAjuste.juntos(cambios);
        Map<String, Cambio> ultimos = new HashMap<>();
        cambios.forEach(c -> ultimos.put(clave(c.nss()), c));
        List<RenglonDeAjuste> renglones = new ArrayList<>();
        for (Cambio cambio : cambios) {
            String clave = clave(cambio.nss());
            Montos queda = quedan.getOrDefault(clave, Montos.CERO);
            Montos suyo =
                    cambio.equals(ultimos.get(clave)) ? queda : explica(cambio, sentido, queda);
            quedan.put(clave, queda.menos(suyo));
            if (!suyo.equals(Montos.CERO)) {
                renglones.add(cambio.renglon(renglones.size() + 1, suyo));
            }
        }
        return renglones;
    }

    private static Montos explica(Cambio cambio, Sentido sentido, Montos tope) {
        Montos suyo = SaldoDelMes.de(cambio.montos(), Montos.CERO).en(sentido);
        return suyo.menos(SaldoDelMes.de(suyo, tope).aCargo());
    }

    /** What was paid of liquidations that were left without effect, and not asked back. */
    Montos sinEfecto() {
        return PagoIndebido.sinEfecto(
                revocado(), exigido.total(), enSolicitudes(Solicitado::sinEfecto), pagado);
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

    private List<Cambio> sostenidas() {
        return confrontadas.stream()
                .filter(Confrontada::sostenida)
                .map(Confrontada::cambio)
                .toList();
    }

    private List<Cambio> aceptadas() {
        return confrontadas.stream()
                .filter(Confrontada::aceptada)
                .map(Confrontada::cambio)
                .toList();
    }

    /** What facts known after the last determination change, without what it had declared. */
    private List<Cambio> deLoTardio() {
        Map<String, Montos> anticipado = new HashMap<>();
        confrontadas.stream()
                .filter(c -> !c.sostenida())
                .map(Confrontada::cambio)
                .forEach(c ->
                        anticipado.merge(
                                clave(c.nss()), Montos.CERO.menos(c.montos()), Montos::mas));
        return FuentesDeAjuste.juntos(
                        cadena().stream()
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
}
