package mx.recauda.platform.libro;

import mx.recauda.ley.cuenta.MovimientoDeCuenta;
import mx.recauda.ley.libro.Clase;
import mx.recauda.ley.libro.Fondo;
import mx.recauda.ley.libro.Rubro;
import mx.recauda.ley.tiempo.Mes;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Looks for accounts and follows them to the acts behind. Everything within the scope. */
public interface Cuentas {

    /**
     * Which accounts; an empty datum does not filter.
     *
     * @param desde first period
     * @param hasta last period
     */
    record Filtro(
            Optional<UUID> registro,
            Optional<Mes> desde,
            Optional<Mes> hasta,
            Optional<Fondo> fondo,
            Optional<Rubro> rubro,
            Optional<Clase> clase) {

        /** Every account of the scope. */
        public static final Filtro NINGUNO =
                new Filtro(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
    }

    /** Accounts from the newest period, with their sums at a point. */
    List<CuentaDelLibro> busca(Filtro filtro, Punto punto, int desde, int cuantas);

    /**
     * The same accounts in the same order, from the one after a given one on: what a file of all of
     * them is read with.
     *
     * @param ultima number of the account; empty for the first ones
     */
    List<CuentaDelLibro> despuesDe(Filtro filtro, Punto punto, Optional<Long> ultima, int cuantas);

    /** How many accounts the filter leaves. */
    int cuantas(Filtro filtro);

    /** An account. */
    Optional<CuentaDelLibro> cuenta(long numero, Punto punto);

    /** An entry as the scope lets it be seen. */
    Optional<AsientoVisto> asiento(long numero);

    /**
     * Lines of the accounts proposed, determined, liquidated and in excess of a registro, in the
     * order of their effect: what its account statement is made of.
     */
    List<MovimientoDeCuenta> movimientosDe(UUID registro, Punto punto);

    /** The same of many registros in one reading; those of no lines are not there. */
    Map<UUID, List<MovimientoDeCuenta>> movimientosDe(Collection<UUID> registros, Punto punto);
}
