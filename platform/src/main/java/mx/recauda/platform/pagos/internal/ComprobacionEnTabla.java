package mx.recauda.platform.pagos.internal;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.libro.Clase;
import mx.recauda.ley.libro.Fondo;
import mx.recauda.platform.libro.Caja;
import mx.recauda.platform.pagos.Comprobacion;
import mx.recauda.platform.pagos.internal.Destino.Cual;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

@Service
@Transactional(readOnly = true)
class ComprobacionEnTabla implements Comprobacion {

    private final JdbcClient jdbc;
    private final LoLiquidado liquidado;
    private final Caja caja;

    ComprobacionEnTabla(JdbcClient jdbc, LoLiquidado liquidado, Caja caja) {
        this.jdbc = jdbc;
        this.liquidado = liquidado;
        this.caja = caja;
    }

    private record Movido(LocalDate dia, String banco, Fondo fondo, Cual cual, Importe importe) {}

    @Override
    public Dia dia(LocalDate dia) {
        return dias(dia, dia).stream()
                .findFirst()
                .orElseGet(() -> new Dia(dia, List.of(), List.of(), List.of(), Reparos.NINGUNO));
    }

    @Override
    public List<Dia> dias(LocalDate desde, LocalDate hasta) {
        List<LoLiquidado.Banco> liquidados = liquidado.bancos(desde, hasta);
        List<Movido> movidos = movidos(desde, hasta);
        List<Caja.Suma> sumas = caja.porDia(desde, hasta);
        Map<LocalDate, Reparos> reparos = liquidado.reparos(desde, hasta);
        Set<LocalDate> dias = new TreeSet<>(Comparator.reverseOrder());
        liquidados.forEach(l -> dias.add(l.dia()));
        movidos.forEach(m -> dias.add(m.dia()));
        sumas.forEach(s -> dias.add(s.dia()));
        List<Dia> todos = new ArrayList<>();
        for (LocalDate dia : dias) {
            Dia suyo =
                    dia(
                            dia,
                            liquidados.stream().filter(l -> l.dia().equals(dia)).toList(),
                            movidos.stream().filter(m -> m.dia().equals(dia)).toList(),
                            sumas.stream().filter(s -> s.dia().equals(dia)).toList(),
                            reparos.getOrDefault(dia, Reparos.NINGUNO));
            if (!suyo.fondos().isEmpty()
                    || !suyo.bancos().isEmpty()
                    || !suyo.reparos().equals(Reparos.NINGUNO)) {
                todos.add(suyo);
            }
        }
        return todos;
    }

    private static Dia dia(
            LocalDate dia,
            List<LoLiquidado.Banco> liquidados,
            List<Movido> movidos,
            Collection<Caja.Suma> sumas,
            Reparos reparos) {
        List<PorBanco> bancos = bancos(liquidados, movidos);
        List<PorFondo> fondos = new ArrayList<>();
        for (Fondo fondo : Fondo.values()) {
            boolean enLibro =
                    sumas.stream().anyMatch(s -> s.fondo() == fondo && seRecibe(sumas, s));
            if (enLibro || movidos.stream().anyMatch(m -> m.fondo() == fondo)) {
                fondos.add(
                        new PorFondo(
                                fondo,
                                recibido(sumas, fondo),
                                cajones(sumas, fondo),
                                cajones(movidos, m -> m.fondo() == fondo)));
            }
        }
        return new Dia(dia, bancos, fondos, partes(bancos, movidos), reparos);
    }

    // Also those of which nothing was settled that day: money of theirs may have moved.
    private static List<PorBanco> bancos(List<LoLiquidado.Banco> liquidados, List<Movido> movidos) {
        Map<String, LoLiquidado.Banco> suyos = new TreeMap<>();
        movidos.forEach(m -> suyos.put(m.banco(), LoLiquidado.Banco.nada(m.dia(), m.banco())));
        liquidados.forEach(l -> suyos.put(l.banco(), l));
        return suyos.values().stream()
                .map(l ->
                        new PorBanco(
                                l.banco(),
                                l.pagos(),
                                l.importe(),
                                l.salidas(),
                                l.porAsentar(),
                                cajones(movidos, m -> m.banco().equals(l.banco()))))
                .toList();
    }

    // On the day of a handing over its money only leaves: nothing of it was received then.
    private static boolean seRecibe(Collection<Caja.Suma> sumas, Caja.Suma suma) {
        boolean salida = suma.clase() == Clase.BANCO || suma.clase() == Clase.DISPERSADO;
        return !salida || !recibido(sumas, suma.fondo()).esCero();
    }

    private static List<PorBancoYFondo> partes(List<PorBanco> bancos, List<Movido> movidos) {
        return bancos.stream()
                .flatMap(b ->
                        Arrays.stream(Fondo.values())
                                .map(f ->
                                        new PorBancoYFondo(
                                                b.banco(),
                                                f,
                                                cajones(
                                                        movidos,
                                                        m ->
                                                                m.fondo() == f
                                                                        && m.banco()
                                                                                .equals(
                                                                                        b
                                                                                                .banco())))))
                .filter(p -> !p.cajones().equals(Cajones.NADA))
                .toList();
    }

    private static Cajones cajones(List<Movido> movidos, Predicate<Movido> cuales) {
        Map<Cual, Importe> sumas = new EnumMap<>(Cual.class);
        movidos.stream()
                .filter(cuales)
                .forEach(m -> sumas.merge(m.cual(), m.importe(), Importe::mas));
        return new Cajones(
                sumas.getOrDefault(Cual.APLICADO, Importe.CERO),
                sumas.getOrDefault(Cual.POR_IDENTIFICAR, Importe.CERO),
                sumas.getOrDefault(Cual.EXCEDENTE, Importe.CERO),
                sumas.getOrDefault(Cual.DEVOLUCION, Importe.CERO));
    }

    private static Cajones cajones(Collection<Caja.Suma> sumas, Fondo fondo) {
        Importe porIdentificar = enLibro(sumas, fondo, Clase.POR_IDENTIFICAR).negado();
        Importe excedente = enLibro(sumas, fondo, Clase.EXCEDENTE).negado();
        Importe devolucion = enLibro(sumas, fondo, Clase.DEVOLUCION).negado();
        Importe aplicado =
                recibido(sumas, fondo).menos(porIdentificar).menos(excedente).menos(devolucion);
        return new Cajones(aplicado, porIdentificar, excedente, devolucion);
    }

    // What was handed over to third parties was received too.
    private static Importe recibido(Collection<Caja.Suma> sumas, Fondo fondo) {
        return enLibro(sumas, fondo, Clase.BANCO).mas(enLibro(sumas, fondo, Clase.DISPERSADO));
    }

    private static Importe enLibro(Collection<Caja.Suma> sumas, Fondo fondo, Clase clase) {
        return sumas.stream()
                .filter(s -> s.fondo() == fondo && s.clase() == clase)
                .map(Caja.Suma::importe)
                .reduce(Importe.CERO, Importe::mas);
    }

    private List<Movido> movidos(LocalDate desde, LocalDate hasta) {
        return jdbc.sql(
                        """
                        SELECT dia, banco, fondo, destino, sum(importe_centavos)::bigint AS suma
                        FROM pagos.destino WHERE dia BETWEEN ? AND ?
                        GROUP BY dia, banco, fondo, destino ORDER BY dia, banco, fondo, destino
                        """)
                .params(desde, hasta)
                .query((ResultSet fila, int numero) ->
                        new Movido(
                                fila.getObject("dia", LocalDate.class),
                                fila.getString("banco"),
                                Fondo.valueOf(fila.getString("fondo")),
                                Cual.valueOf(fila.getString("destino")),
                                Importe.deCentavos(fila.getLong("suma"))))
                .list();
    }
}
