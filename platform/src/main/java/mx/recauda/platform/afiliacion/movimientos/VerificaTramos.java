package mx.recauda.platform.afiliacion.movimientos;

import mx.recauda.ley.afiliacion.Hecho;
import mx.recauda.platform.afiliacion.movimientos.ProyeccionDesdeHechos.TramoConocido;
import mx.recauda.platform.base.Alcances;
import mx.recauda.platform.base.Verificable;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The stored spells against those that follow from the facts, page by page of workers. */
@Component
class VerificaTramos implements Verificable {

    private static final int POR_VEZ = 2_000;
    private static final int DIFERENCIAS = 100;

    private final JdbcClient jdbc;
    private final HechosEnTabla hechos;
    private final TransactionTemplate transaccion;

    VerificaTramos(JdbcClient jdbc, HechosEnTabla hechos, TransactionTemplate transaccion) {
        this.jdbc = jdbc;
        this.hechos = hechos;
        this.transaccion = transaccion;
    }

    @Override
    public String nombre() {
        return "tramos de afiliación";
    }

    @Override
    public Resultado verifica() {
        return Alcances.nacional(
                () -> Objects.requireNonNull(transaccion.execute(estado -> registros())));
    }

    private Resultado registros() {
        long revisados = 0;
        List<String> diferencias = new ArrayList<>();
        List<UUID> registros =
                jdbc.sql(
                                """
                                SELECT DISTINCT registro_id FROM afiliacion.movimiento
                                UNION SELECT DISTINCT registro_id FROM afiliacion.tramo ORDER BY 1
                                """)
                        .query(UUID.class)
                        .list();
        for (UUID registro : registros) {
            List<UUID> trabajadores = trabajadores(registro);
            for (int i = 0; i < trabajadores.size(); i += POR_VEZ) {
                List<UUID> unos =
                        trabajadores.subList(i, Math.min(trabajadores.size(), i + POR_VEZ));
                compara(registro, unos, diferencias);
                revisados += unos.size();
            }
        }
        return new Resultado(
                revisados, diferencias.subList(0, Math.min(DIFERENCIAS, diferencias.size())));
    }

    private List<UUID> trabajadores(UUID registro) {
        return jdbc.sql(
                        """
                        SELECT asegurado_id FROM afiliacion.movimiento WHERE registro_id = :r
                        UNION SELECT asegurado_id FROM afiliacion.tramo WHERE registro_id = :r ORDER BY 1
                        """)
                .param("r", registro)
                .query(UUID.class)
                .list();
    }

    private void compara(UUID registro, List<UUID> trabajadores, List<String> diferencias) {
        Map<UUID, List<Hecho>> sabidos = hechos.de(registro, trabajadores);
        Map<UUID, Set<TramoConocido>> guardados = guardados(registro, trabajadores);
        for (UUID trabajador : trabajadores) {
            Set<TramoConocido> deben =
                    ProyeccionDesdeHechos.de(sabidos.getOrDefault(trabajador, List.of()));
            Set<TramoConocido> hay = guardados.getOrDefault(trabajador, Set.of());
            if (!deben.equals(hay)) {
                diferencias.add(
                        "registro %s, asegurado %s: %d tramos guardados, %d según los hechos"
                                .formatted(registro, trabajador, hay.size(), deben.size()));
            }
        }
    }

    private Map<UUID, Set<TramoConocido>> guardados(UUID registro, List<UUID> trabajadores) {
        Map<UUID, Set<TramoConocido>> guardados = new HashMap<>();
        RowCallbackHandler junta =
                fila ->
                        guardados
                                .computeIfAbsent(
                                        fila.getObject("asegurado_id", UUID.class),
                                        quien -> new HashSet<>())
                                .add(
                                        new TramoConocido(
                                                Proyeccion.tramo(fila),
                                                HechosEnTabla.instante(fila, "sabido_desde"),
                                                Optional.ofNullable(
                                                                fila.getObject(
                                                                        "sabido_hasta",
                                                                        OffsetDateTime.class))
                                                        .map(OffsetDateTime::toInstant)));
        jdbc.sql(
                        """
                        SELECT t.asegurado_id, lower(t.vigencia) AS desde, upper(t.vigencia) - 1 AS hasta,
                            t.sbc_centavos, t.tipo_de_salario, t.jornada, t.tipo_de_trabajador, t.origen,
                            lower(t.conocido) AS sabido_desde, upper(t.conocido) AS sabido_hasta
                        FROM unnest(?::uuid[]) AS q(id)
                        JOIN afiliacion.tramo t ON t.asegurado_id = q.id AND t.registro_id = ?
                        """)
                .params(HechosEnTabla.textos(trabajadores), registro)
                .query(junta);
        return guardados;
    }
}
