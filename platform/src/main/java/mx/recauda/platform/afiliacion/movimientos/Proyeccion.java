package mx.recauda.platform.afiliacion.movimientos;

import mx.recauda.ley.afiliacion.Condiciones;
import mx.recauda.ley.afiliacion.Hecho;
import mx.recauda.ley.afiliacion.Historia;
import mx.recauda.ley.afiliacion.Tramo;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.tiempo.Vigencia;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Keeps the spells equal to what the facts say, closing those that no longer hold as known. */
@Component
public class Proyeccion {

    private final JdbcClient jdbc;

    Proyeccion(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Brings the spells of some workers to what is known from an instant on.
     *
     * @param hechos every fact of each worker under that registro
     */
    public void alDia(Registro registro, Instant conocidoEn, Map<UUID, List<Hecho>> hechos) {
        Map<UUID, List<Guardado>> guardados = guardados(registro.id(), hechos.keySet());
        List<Long> cerrados = new ArrayList<>();
        List<Nuevo> nuevos = new ArrayList<>();
        hechos.forEach((trabajador, suyos) -> {
            List<Tramo> tramos = Historia.de(suyos).tramos();
            List<Guardado> antes = guardados.getOrDefault(trabajador, List.of());
            Set<Tramo> deben = new HashSet<>(tramos);
            antes.stream().filter(g -> !deben.remove(g.tramo())).forEach(g -> cerrados.add(g.id()));
            tramos.stream()
                    .filter(deben::contains)
                    .forEach(t -> nuevos.add(new Nuevo(trabajador, t)));
        });
        // In the order of the index, whose pages are then written once.
        nuevos.sort(Comparator.comparing(Nuevo::trabajador));
        cierra(cerrados, conocidoEn);
        agrega(registro, conocidoEn, nuevos);
    }

    private Map<UUID, List<Guardado>> guardados(UUID registro, Collection<UUID> trabajadores) {
        Map<UUID, List<Guardado>> guardados = new HashMap<>();
        RowCallbackHandler junta =
                fila ->
                        guardados
                                .computeIfAbsent(
                                        fila.getObject("asegurado_id", UUID.class),
                                        quien -> new ArrayList<>())
                                .add(new Guardado(fila.getLong("id"), tramo(fila)));
        jdbc.sql(
                        """
                        SELECT t.asegurado_id, t.id, lower(t.vigencia) AS desde, upper(t.vigencia) - 1 AS hasta,
                            t.sbc_centavos, t.tipo_de_salario, t.jornada, t.tipo_de_trabajador, t.origen
                        FROM unnest(?::uuid[]) AS q(id)
                        JOIN afiliacion.tramo t ON t.asegurado_id = q.id AND t.registro_id = ?
                            AND upper_inf(t.conocido)
                        """)
                .params(HechosEnTabla.textos(trabajadores), registro)
                .query(junta);
        return guardados;
    }

    private void cierra(List<Long> tramos, Instant conocidoEn) {
        if (!tramos.isEmpty()) {
            jdbc.sql(
                            """
                            UPDATE afiliacion.tramo SET conocido = tstzrange(lower(conocido), ?::timestamptz)
                            WHERE id = ANY(?)
                            """)
                    .params(
                            HechosEnTabla.enUtc(conocidoEn),
                            tramos.stream().mapToLong(Long::longValue).toArray())
                    .update();
        }
    }

    private void agrega(Registro registro, Instant conocidoEn, List<Nuevo> nuevos) {
        if (nuevos.isEmpty()) {
            return;
        }
        List<Condiciones> condiciones = nuevos.stream().map(n -> n.tramo().condiciones()).toList();
        jdbc.sql(
                        """
                        INSERT INTO afiliacion.tramo (registro_id, oficina, conocido, asegurado_id, vigencia,
                            sbc_centavos, tipo_de_salario, jornada, tipo_de_trabajador, origen)
                        SELECT ?::uuid, ?, tstzrange(?::timestamptz, NULL), t.quien,
                            daterange(t.desde, nullif(t.hasta, 'infinity'), '[]'), t.sbc, t.salario, t.jornada, t.clase, t.origen
                        FROM unnest(?::uuid[], ?::date[], ?::date[], ?::bigint[], ?::smallint[],
                            ?::smallint[], ?::smallint[], ?::bigint[])
                            AS t(quien, desde, hasta, sbc, salario, jornada, clase, origen)
                        """)
                .params(
                        registro.id(),
                        registro.oficina(),
                        HechosEnTabla.enUtc(conocidoEn),
                        HechosEnTabla.textos(nuevos.stream().map(Nuevo::trabajador).toList()),
                        HechosEnTabla.textos(
                                nuevos.stream().map(n -> n.tramo().vigencia().desde()).toList()),
                        nuevos.stream().map(Nuevo::hasta).toArray(String[]::new),
                        condiciones.stream().mapToLong(c -> c.sbc().centavos()).toArray(),
                        condiciones.stream().mapToInt(Condiciones::tipoDeSalario).toArray(),
                        condiciones.stream().mapToInt(Condiciones::jornada).toArray(),
                        condiciones.stream().mapToInt(Condiciones::tipoDeTrabajador).toArray(),
                        nuevos.stream().mapToLong(n -> n.tramo().origen()).toArray())
                .update();
    }

    static Tramo tramo(ResultSet fila) throws SQLException {
        return new Tramo(
                new Vigencia(
                        fila.getObject("desde", LocalDate.class),
                        Optional.ofNullable(fila.getObject("hasta", LocalDate.class))),
                new Condiciones(
                        Importe.deCentavos(fila.getLong("sbc_centavos")),
                        fila.getInt("tipo_de_salario"),
                        fila.getInt("jornada"),
                        fila.getInt("tipo_de_trabajador")),
                fila.getLong("origen"));
    }

    /** A spell as stored, still what is known. */
    private record Guardado(long id, Tramo tramo) {}

    /** A spell to be stored. */
    private record Nuevo(UUID trabajador, Tramo tramo) {

        // PostgreSQL arrays of dates take no empty text; the query makes it a range without end.
        private String hasta() {
            return tramo.vigencia().hasta().map(String::valueOf).orElse("infinity");
        }
    }
}
