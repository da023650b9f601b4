package mx.recauda.platform.determinacion.internal;

import mx.recauda.ley.confronta.Linea;
import mx.recauda.ley.confronta.Montos;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.determinacion.Cedula;
import mx.recauda.platform.determinacion.Importes;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What an employer determined of a month: line by line, the most that was ever received, with his
 * own figures or making a proposal his own. What was paid of it does not lower it.
 */
@Component
class LoDeterminado {

    private final JdbcClient jdbc;
    private final TablaDeCedulas cedulas;
    private final TablaDePropuestas propuestas;

    LoDeterminado(JdbcClient jdbc, TablaDeCedulas cedulas, TablaDePropuestas propuestas) {
        this.jdbc = jdbc;
        this.cedulas = cedulas;
        this.propuestas = propuestas;
    }

    Montos de(UUID registro, Mes mes) {
        Montos determinado = Montos.CERO;
        for (Cedula cedula : cedulas.del(registro)) {
            if (cedula.mes().equals(mes)) {
                Montos antes = determinado;
                Montos suyos = propios(cedula.id()).orElseGet(() -> aceptados(cedula.propuesta()));
                determinado = Montos.de(l -> mayor(antes.de(l), suyos.de(l)));
            }
        }
        return determinado;
    }

    /** The same in the fifteen amounts of a proposal, which has no credits. */
    Importes importes(UUID registro, Mes mes) {
        Montos montos = de(registro, mes);
        return new Importes(
                Importes.LINEAS.stream()
                        .map(l ->
                                Linea.de(l.concepto(), l.cuota())
                                        .map(montos::de)
                                        .orElse(Importe.CERO))
                        .toList());
    }

    private Montos aceptados(UUID propuesta) {
        Importes totales = propuestas.totales(propuesta);
        return Montos.de(l -> l.concepto().map(c -> totales.de(c, l.cuota())).orElse(Importe.CERO));
    }

    private Optional<Montos> propios(UUID cedula) {
        Map<Integer, Long> sumas =
                jdbc
                        .sql(
                                """
                                SELECT m.lugar::int - 1 AS lugar, sum(m.centavos)::bigint AS centavos
                                FROM determinacion.cedula_renglon r
                                CROSS JOIN unnest(r.montos_centavos) WITH ORDINALITY AS m (centavos, lugar)
                                WHERE r.cedula_id = ? GROUP BY m.lugar
                                """)
                        .param(cedula)
                        .query((ResultSet fila, int numero) ->
                                Map.entry(fila.getInt("lugar"), fila.getLong("centavos")))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return sumas.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Montos.de(l ->
                                Importe.deCentavos(
                                        sumas.getOrDefault(Linea.TODAS.indexOf(l), 0L))));
    }

    private static Importe mayor(Importe uno, Importe otro) {
        return uno.compareTo(otro) >= 0 ? uno : otro;
    }
}
