package mx.recauda.platform.pagos.internal;

import mx.recauda.ley.accesorios.AccesorioImposible;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.libro.Componente;
import mx.recauda.ley.libro.Cuenta;
import mx.recauda.ley.libro.Fondo;
import mx.recauda.ley.linea.PartesDeLinea.Parte;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.pagos.Linea;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What is still owed of each account while the payments of a file are applied: several líneas may
 * be of one debt, and the ledger is written at the end.
 */
final class PorAplicar {

    private record Dia(UUID registro, LocalDate fecha) {}

    private record Lugar(Mes periodo, Fondo fondo) {

        static Lugar de(Parte parte) {
            return new Lugar(parte.cuenta().periodo().orElseThrow(), parte.cuenta().fondo());
        }
    }

    private final LoQueSeDebe debe;
    private final Map<Dia, Map<Cuenta, Importe>> leidos = new HashMap<>();
    private final Map<Cuenta, Importe> aplicados = new HashMap<>();

    PorAplicar(LoQueSeDebe debe) {
        this.debe = debe;
    }

    /**
     * How much of each part of a línea paid on a day is still owed, positive; it counts as applied
     * from now on. Parts of which nothing is owed are not there.
     *
     * @throws AccesorioImposible when the accessories of that day cannot be computed
     */
    Map<Cuenta, Importe> toma(Linea linea, LocalDate fecha) {
        Map<Cuenta, Importe> debidos =
                leidos.computeIfAbsent(
                        new Dia(linea.registro(), fecha),
                        dia -> debe.porCuenta(dia.registro(), dia.fecha()));
        Set<Lugar> pagados = pagados(linea, debidos);
        Map<Cuenta, Importe> tomados = new HashMap<>();
        for (Parte parte : linea.partes().partes()) {
            Importe resta = resta(parte.cuenta(), debidos);
            boolean nada = esAccesorio(parte.cuenta()) && pagados.contains(Lugar.de(parte));
            if (!nada && resta.centavos() > 0) {
                Importe toma =
                        resta.centavos() < parte.importe().centavos() ? resta : parte.importe();
                tomados.put(parte.cuenta(), toma);
            }
        }
        tomados.forEach((cuenta, importe) -> aplicados.merge(cuenta, importe, Importe::mas));
        return tomados;
    }

    // A later payment may have come first: of a debt that is gone no accessories are born.
    private Set<Lugar> pagados(Linea linea, Map<Cuenta, Importe> debidos) {
        Set<Lugar> pagados = new HashSet<>();
        Set<Lugar> vivos = new HashSet<>();
        for (Parte parte : linea.partes().partes()) {
            if (!esAccesorio(parte.cuenta())) {
                boolean vivo = resta(parte.cuenta(), debidos).centavos() > 0;
                (vivo ? vivos : pagados).add(Lugar.de(parte));
            }
        }
        pagados.removeAll(vivos);
        return pagados;
    }

    private Importe resta(Cuenta cuenta, Map<Cuenta, Importe> debidos) {
        return debidos.getOrDefault(cuenta, Importe.CERO)
                .menos(aplicados.getOrDefault(cuenta, Importe.CERO));
    }

    /** Whether it is born with the payment. */
    static boolean esAccesorio(Cuenta cuenta) {
        return cuenta.componente() == Componente.RECARGOS
                || cuenta.componente() == Componente.ACTUALIZACION;
    }
}
