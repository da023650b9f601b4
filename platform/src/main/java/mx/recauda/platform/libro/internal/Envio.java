package mx.recauda.platform.libro.internal;

import mx.recauda.ley.libro.Asiento;
import mx.recauda.ley.libro.Clase;
import mx.recauda.ley.libro.Cuenta;
import mx.recauda.ley.libro.Partida;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Entries as the arrays that {@code libro.asienta} takes: one call, whatever their number. */
final class Envio {

    /** How many arrays there are. */
    static final int ARREGLOS = 21;

    /** How many parameters one entry has. */
    static final int DE_UNO = 17;

    private final List<Asiento> asientos;
    private final Map<Cuenta, Integer> lugares = new LinkedHashMap<>();
    private final List<String> oficinas = new ArrayList<>();
    private final Map<Cuenta, Long> numeros;
    private final List<Long> conocidas = new ArrayList<>();
    private final Map<Cuenta, Integer> lugaresDeConocidas = new HashMap<>();
    private final int[] deAsiento;
    private final int[] deCuenta;
    private final long[] importes;

    /**
     * @param numeros of the accounts that are known to exist; those of a proposal come whole all
     *     the same, because they say of which office their registro is
     */
    Envio(List<Asiento> asientos, Map<Cuenta, Long> numeros) {
        this.asientos = asientos;
        this.numeros = numeros;
        int partidas = asientos.stream().mapToInt(a -> a.partidas().size()).sum();
        this.deAsiento = new int[partidas];
        this.deCuenta = new int[partidas];
        this.importes = new long[partidas];
        int fila = 0;
        for (int lugar = 0; lugar < asientos.size(); lugar++) {
            Asiento asiento = asientos.get(lugar);
            for (Partida partida : asiento.partidas()) {
                deAsiento[fila] = lugar + 1;
                deCuenta[fila] = lugar(partida.cuenta(), asiento.oficina());
                importes[fila] = partida.importe().centavos();
                fila++;
            }
        }
        // The known ones follow the others.
        for (int i = 0; i < fila; i++) {
            if (deCuenta[i] < 0) {
                deCuenta[i] = lugares.size() - deCuenta[i];
            }
        }
    }

    // Negative that of a known one.
    private int lugar(Cuenta cuenta, String oficina) {
        Long numero = cuenta.clase() == Clase.PROPUESTO ? null : numeros.get(cuenta);
        if (numero != null) {
            return lugaresDeConocidas.computeIfAbsent(
                    cuenta,
                    nueva -> {
                        conocidas.add(numero);
                        return -conocidas.size();
                    });
        }
        Integer lugar = lugares.putIfAbsent(cuenta, lugares.size() + 1);
        if (lugar != null) {
            return lugar;
        }
        oficinas.add(cuenta.clase().deRegistro() ? oficina : "");
        return lugares.size();
    }

    /** Whether it is what {@code libro.asienta_uno} takes: one entry, of at most one registro. */
    boolean esUno() {
        return asientos.size() == 1
                && conocidas.isEmpty()
                && lugares.keySet().stream().flatMap(c -> c.registro().stream()).distinct().count()
                        <= 1;
    }

    /** Sets the arrays, from the first parameter. */
    void pon(PreparedStatement orden) throws SQLException {
        Connection conexion = orden.getConnection();
        int n = cuentas(orden);
        orden.setObject(n++, conocidas.stream().mapToLong(Long::longValue).toArray());
        n = textos(orden, n, asientos, Asiento::clave);
        orden.setArray(
                n++,
                conexion.createArrayOf(
                        "bytea",
                        asientos.stream().map(a -> a.huella().bytes()).toArray(byte[][]::new)));
        n = textos(orden, n, asientos, a -> a.origen().tipo());
        n = otros(orden, n, "uuid", asientos, a -> a.origen().id());
        n = textos(orden, n, asientos, Asiento::oficina);
        n = textos(orden, n, asientos, Asiento::fundamento);
        n = otros(orden, n, "date", asientos, a -> Date.valueOf(a.efectivo()));
        n = textos(orden, n, asientos, a -> a.reversaDe().orElse(null));
        n = otros(orden, n, "int4", asientos, a -> a.partidas().size());
        orden.setObject(n++, deAsiento);
        orden.setObject(n++, deCuenta);
        orden.setObject(n, importes);
    }

    /** Sets the seventeen parameters of one entry, from the first. */
    void ponUno(PreparedStatement orden) throws SQLException {
        Asiento asiento = asientos.getFirst();
        int n = cuentas(orden);
        orden.setObject(n++, importes);
        orden.setString(n++, asiento.clave());
        orden.setBytes(n++, asiento.huella().bytes());
        orden.setString(n++, asiento.origen().tipo());
        orden.setObject(n++, asiento.origen().id());
        orden.setString(n++, asiento.oficina());
        orden.setString(n++, asiento.fundamento());
        orden.setDate(n++, Date.valueOf(asiento.efectivo()));
        orden.setString(n, asiento.reversaDe().orElse(null));
    }

    // The eight arrays of the accounts.
    private int cuentas(PreparedStatement orden) throws SQLException {
        List<Cuenta> cuentas = List.copyOf(lugares.keySet());
        int n = 1;
        n = textos(orden, n, cuentas, c -> c.clase().name());
        n = otros(orden, n, "uuid", cuentas, Columnas::registro);
        n = otros(orden, n, "date", cuentas, c -> Date.valueOf(Columnas.periodo(c)));
        n = textos(orden, n, cuentas, c -> c.fondo().name());
        n = textos(orden, n, cuentas, c -> c.rubro().name());
        n = textos(orden, n, cuentas, c -> c.cuota().name());
        n = textos(orden, n, cuentas, c -> c.componente().name());
        orden.setArray(n++, orden.getConnection().createArrayOf("text", oficinas.toArray()));
        return n;
    }

    private static <T> int textos(
            PreparedStatement orden, int n, List<T> cosas, Function<T, String> campo)
            throws SQLException {
        return otros(orden, n, "text", cosas, campo);
    }

    private static <T> int otros(
            PreparedStatement orden, int n, String tipo, List<T> cosas, Function<T, ?> campo)
            throws SQLException {
        orden.setArray(
                n,
                orden.getConnection()
                        .createArrayOf(tipo, cosas.stream().map(campo).toArray(Object[]::new)));
        return n + 1;
    }
}
