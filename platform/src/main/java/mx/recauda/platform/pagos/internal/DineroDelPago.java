package mx.recauda.platform.pagos.internal;

import mx.recauda.ley.devolucion.PagadoDeMas;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.libro.Asiento;
import mx.recauda.ley.libro.Clase;
import mx.recauda.ley.libro.Cuenta;
import mx.recauda.ley.libro.Partida;
import mx.recauda.platform.libro.Libro;
import mx.recauda.platform.pagos.Devoluciones;
import mx.recauda.platform.pagos.internal.QuienCede.Quien;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** The entries that a payment wrote, and the money of it that each account has. */
@Component
class DineroDelPago {

    private final JdbcClient jdbc;
    private final Libro libro;
    private final Imputaciones imputaciones;
    private final PagosDeAsientos deQuien;
    private final TablaDeDestinos destinos;
    private final TablaDeDevoluciones devoluciones;

    DineroDelPago(
            JdbcClient jdbc,
            Libro libro,
            Imputaciones imputaciones,
            PagosDeAsientos deQuien,
            TablaDeDestinos destinos,
            TablaDeDevoluciones devoluciones) {
        this.jdbc = jdbc;
        this.libro = libro;
        this.imputaciones = imputaciones;
        this.deQuien = deQuien;
        this.destinos = destinos;
        this.devoluciones = devoluciones;
    }

    /** An entry and the payment whose money it moves. */
    record Escrito(Quien quien, Asiento asiento) {}

    /**
     * The entries of a payment that are in force, with those of its accessories and those by which
     * it gave way to others: those that no other reverses, save the reversals themselves.
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

    // Those of refunds are of the refund, and tell the payment where its money is.
    private Map<String, Asiento> todos(UUID pago) {
        Map<String, Asiento> todos = new TreeMap<>();
        libro.deOrigen(PagosDeAsientos.origen(pago))
                .forEach(a -> todos.put(a.asiento().clave(), a.asiento()));
        jdbc.sql("SELECT DISTINCT asiento FROM pagos.destino WHERE pago_id = ?")
                .param(pago)
                .query(String.class)
                .list()
                .forEach(clave -> {
                    if (!todos.containsKey(clave)) {
                        libro.busca(clave).ifPresent(a -> todos.put(clave, a.asiento()));
                    }
                });
        return todos;
    }

    /** Whether money of a payment is asked to be given back, is set apart for it, or was paid. */
    boolean seDevuelve(UUID pago) {
        return enVigor(pago).stream().anyMatch(DineroDelPago::devuelve)
                || devoluciones.de(Devoluciones.Origen.EXCEDENTE, pago).stream()
                        .anyMatch(d -> d.estado().enPlazo());
    }

    private static boolean devuelve(Asiento asiento) {
        return asiento.clave().startsWith(AsientosDeDevolucion.PREFIJO);
    }

    /**
     * What is undone when a payment leaves where it is: its entries, and those of the payments that
     * gave way to it, when they can pay again.
     */
    List<Escrito> porQuitar(UUID pago) {
        Quien suyo = deQuien.quien(pago).orElseThrow();
        List<Escrito> quita = new ArrayList<>();
        enVigor(pago).forEach(a -> quita.add(new Escrito(suyo, a)));
        Optional<UUID> registro =
                quita.stream()
                        .flatMap(e -> e.asiento().partidas().stream())
                        .flatMap(p -> p.cuenta().registro().stream())
                        .findFirst();
        if (registro.isPresent()) {
            List<List<Escrito>> ceden =
                    quita.stream()
                            .flatMap(e -> quienesCedieron(pago, e.asiento().clave()).stream())
                            .toList();
            quita.addAll(imputaciones.restituibles(registro.get(), quita, ceden));
        }
        return quita;
    }

    // Each with the entry of its accessories; not of a payment whose excess is being given back.
    private List<List<Escrito>> quienesCedieron(UUID pago, String clave) {
        List<List<Escrito>> ceden = new ArrayList<>();
        for (int i = 1; ; i++) {
            String suya = clave + ":" + i;
            Optional<UUID> otro =
                    libro.busca(AsientosDePago.CEDE + suya).map(a -> a.asiento().origen().id());
            if (otro.isEmpty()) {
                return ceden;
            }
            if (!otro.get().equals(pago) && !seDevuelve(otro.get())) {
                Quien quien = deQuien.quien(otro.get()).orElseThrow();
                List<Escrito> juntas =
                        enVigor(otro.get()).stream()
                                .filter(a -> a.clave().endsWith("-" + suya))
                                .map(a -> new Escrito(quien, a))
                                .toList();
                if (!juntas.isEmpty()) {
                    ceden.add(juntas);
                }
            }
        }
    }

    /** Writes entries, and where the money is from now on; tells their keys. */
    List<String> escribe(List<Escrito> escritos) {
        libro.asienta(escritos.stream().map(Escrito::asiento).toList());
        destinos.guarda(
                escritos.stream()
                        .flatMap(e ->
                                Destino.de(e.quien().pago(), e.quien().banco(), e.asiento())
                                        .stream())
                        .toList());
        return escritos.stream().map(e -> e.asiento().clave()).toList();
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
