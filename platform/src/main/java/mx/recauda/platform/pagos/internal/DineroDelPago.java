package mx.recauda.platform.pagos.internal;

import mx.recauda.ley.devolucion.PagadoDeMas;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.libro.Asiento;
import mx.recauda.ley.libro.Clase;
import mx.recauda.ley.libro.Cuenta;
import mx.recauda.ley.libro.Partida;
import mx.recauda.platform.libro.AsientoEscrito;
import mx.recauda.platform.libro.Libro;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The entries that a payment wrote, and the money of it that each account has. */
@Component
class DineroDelPago {

    private final JdbcClient jdbc;
    private final Libro libro;

    DineroDelPago(JdbcClient jdbc, Libro libro) {
        this.jdbc = jdbc;
        this.libro = libro;
    }

    /**
     * The entries of a payment that are in force, with those of its accessories: those that no
     * other reverses, save the reversals themselves.
     */
    List<Asiento> enVigor(UUID pago) {
        Map<String, Asiento> todos = todos(pago);
        Set<String> reversados =
                todos.values().stream()
                        .flatMap(a -> a.reversaDe().stream())
                        .collect(Collectors.toSet());
        return todos.values().stream()
                .filter(a -> !reversados.contains(a.clave()) && a.reversaDe().isEmpty())
                .toList();
    }

    private Map<String, Asiento> todos(UUID pago) {
        Set<String> claves = new LinkedHashSet<>();
        jdbc.sql(
                        """
                        SELECT asiento FROM pagos.destino WHERE pago_id = :pago
                        UNION SELECT unnest(a.asientos) FROM pagos.correccion_acto a
                        JOIN pagos.correccion c ON c.id = a.correccion_id WHERE c.pago_id = :pago
                        ORDER BY 1
                        """)
                .param("pago", pago)
                .query(String.class)
                .list()
                .forEach(clave -> compania(clave).forEach(claves::add));
        Map<String, Asiento> todos = new HashMap<>();
        claves.forEach(
                c -> libro.busca(c).map(AsientoEscrito::asiento).ifPresent(a -> todos.put(c, a)));
        return todos.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new));
    }

    // An entry that moves money, and the one that made or unmade its accessories: no fund of the
    // payment tells the latter.
    private static Stream<String> compania(String clave) {
        String sinIdentificar = clave.replaceFirst("^identifica-", "");
        String prefijo = clave.substring(0, clave.length() - sinIdentificar.length());
        return Stream.of(
                clave,
                "accesorios-" + clave,
                prefijo + "accesorios-" + sinIdentificar,
                clave.replaceFirst("cede-a-", "sin-accesorios-"),
                clave.replaceFirst("^deshecho:identificado:", "deshecho:accesorios-identificado:"));
    }

    /** The money of a payment that is in excess, by the day on which it was paid and account. */
    List<PagadoDeMas> excedente(UUID pago) {
        record Lugar(LocalDate dia, Cuenta cuenta) {}
        Map<Lugar, Importe> sumas = new HashMap<>();
        for (Asiento asiento : enVigor(pago)) {
            for (Partida partida : asiento.partidas()) {
                if (partida.cuenta().clase() == Clase.EXCEDENTE) {
                    sumas.merge(
                            new Lugar(asiento.efectivo(), partida.cuenta()),
                            partida.importe().negado(),
                            Importe::mas);
                }
            }
        }
        List<PagadoDeMas> partes = new ArrayList<>();
        sumas.forEach((lugar, importe) -> {
            if (importe.centavos() > 0) {
                partes.add(new PagadoDeMas(pago, lugar.dia(), lugar.cuenta(), importe));
            }
        });
        partes.sort(Comparator.comparing(PagadoDeMas::dia).thenComparing(PagadoDeMas::cuenta));
        return partes;
    }

    /** Bank that settled a payment. */
    String banco(UUID pago) {
        return jdbc.sql("SELECT banco FROM pagos.pago WHERE id = ?")
                .param(pago)
                .query(String.class)
                .single();
    }
}
