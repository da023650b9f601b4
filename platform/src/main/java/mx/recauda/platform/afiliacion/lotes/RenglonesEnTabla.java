package mx.recauda.platform.afiliacion.lotes;

import mx.recauda.ley.afiliacion.Aviso;
import mx.recauda.ley.afiliacion.Condiciones;
import mx.recauda.ley.afiliacion.Identidad;
import mx.recauda.ley.afiliacion.Solicitante;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.platform.afiliacion.movimientos.Registro;
import mx.recauda.platform.afiliacion.movimientos.Trabajador;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Lines of the lotes, what was decided on each, and what was wrong with them; all by sets. */
@Component
class RenglonesEnTabla {

    private final JdbcClient jdbc;

    RenglonesEnTabla(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void agrega(UUID lote, Registro registro, List<Renglon> renglones) {
        List<Condiciones> condiciones = renglones.stream().map(Renglon::condiciones).toList();
        jdbc.sql(
                        """
                        INSERT INTO afiliacion.lote_renglon (lote_id, registro_id, oficina, renglon, registro, nss,
                            curp, primer_apellido, segundo_apellido, nombres, tipo, fecha, sbc_centavos,
                            tipo_de_salario, jornada, tipo_de_trabajador, causa, umf, clave)
                        SELECT ?::uuid, ?::uuid, ?, t.* FROM unnest(?::int[], ?::text[], ?::text[], ?::text[],
                            ?::text[], ?::text[], ?::text[], ?::text[], ?::date[], ?::bigint[], ?::smallint[],
                            ?::smallint[], ?::smallint[], ?::text[], ?::text[], ?::text[]) AS t
                        """)
                .params(
                        lote,
                        registro.id(),
                        registro.oficina(),
                        renglones.stream().mapToInt(Renglon::numero).toArray(),
                        textos(renglones, Renglon::registro),
                        textos(renglones, r -> r.identidad().nss()),
                        textos(renglones, r -> r.identidad().curp()),
                        textos(renglones, r -> r.identidad().primerApellido()),
                        textos(renglones, r -> r.identidad().segundoApellido()),
                        textos(renglones, r -> r.identidad().nombres()),
                        textos(renglones, r -> r.tipo().name()),
                        textos(renglones, r -> r.fecha().toString()),
                        condiciones.stream().mapToLong(c -> c.sbc().centavos()).toArray(),
                        condiciones.stream().mapToInt(Condiciones::tipoDeSalario).toArray(),
                        condiciones.stream().mapToInt(Condiciones::jornada).toArray(),
                        condiciones.stream().mapToInt(Condiciones::tipoDeTrabajador).toArray(),
                        textos(renglones, Renglon::causa),
                        textos(renglones, Renglon::umf),
                        textos(renglones, Renglon::clave))
                .update();
    }

    /** The next lines after one, each with the worker that has its number. */
    List<PorDecidir> porDecidir(UUID lote, int despuesDe, int cuantos) {
        return jdbc.sql(
                        """
                        SELECT r.*, a.id AS quien, a.curp AS curp_a, a.primer_apellido AS primer_a,
                            a.segundo_apellido AS segundo_a, a.nombres AS nombres_a
                        FROM (SELECT * FROM afiliacion.lote_renglon WHERE lote_id = ? AND renglon > ?
                              ORDER BY renglon LIMIT ?) r
                        LEFT JOIN afiliacion.asegurado a ON a.nss = r.nss
                        ORDER BY r.renglon
                        """)
                .params(lote, despuesDe, cuantos)
                .query((fila, numero) -> new PorDecidir(renglon(fila), trabajador(fila)))
                .list();
    }

    /** A line not presented yet and the worker that has its number. */
    PorDecidir conTrabajador(Renglon renglon) {
        Optional<Trabajador> quien =
                jdbc.sql(
                                """
                                SELECT id AS quien, nss, curp AS curp_a, primer_apellido AS primer_a,
                                    segundo_apellido AS segundo_a, nombres AS nombres_a
                                FROM afiliacion.asegurado WHERE nss = ?
                                """)
                        .param(renglon.identidad().nss())
                        .query((fila, numero) -> trabajador(fila))
                        .optional()
                        .flatMap(t -> t);
        return new PorDecidir(renglon, quien);
    }

    Optional<Renglon> busca(UUID lote, int renglon) {
        return jdbc.sql("SELECT * FROM afiliacion.lote_renglon WHERE lote_id = ? AND renglon = ?")
                .params(lote, renglon)
                .query((fila, numero) -> renglon(fila))
                .optional();
    }

    void decide(UUID lote, Registro registro, List<Decision> decisiones) {
        jdbc.sql(
                        """
                        INSERT INTO afiliacion.lote_resultado (lote_id, registro_id, oficina, renglon, operado,
                            movimiento_id)
                        SELECT ?::uuid, ?::uuid, ?, t.renglon, t.hecho > 0, nullif(t.hecho, 0)
                        FROM unnest(?::int[], ?::bigint[]) AS t(renglon, hecho)
                        """)
                .params(
                        lote,
                        registro.id(),
                        registro.oficina(),
                        decisiones.stream().mapToInt(d -> d.renglon().numero()).toArray(),
                        decisiones.stream().mapToLong(Decision::hecho).toArray())
                .update();
    }

    void acusa(UUID lote, Registro registro, List<Incidencia> incidencias) {
        if (incidencias.isEmpty()) {
            return;
        }
        jdbc.sql(
                        """
                        INSERT INTO afiliacion.lote_incidencia (lote_id, registro_id, oficina, linea, codigo,
                            severidad, campo, valor, mensaje, remedio, fundamento)
                        SELECT ?::uuid, ?::uuid, ?, t.* FROM unnest(?::int[], ?::text[], ?::text[], ?::text[],
                            ?::text[], ?::text[], ?::text[], ?::text[]) AS t
                        """)
                .params(
                        lote,
                        registro.id(),
                        registro.oficina(),
                        incidencias.stream().mapToInt(Incidencia::linea).toArray(),
                        textos(incidencias, Incidencia::codigo),
                        textos(incidencias, i -> i.severidad().name()),
                        textos(incidencias, Incidencia::campo),
                        textos(incidencias, Incidencia::valor),
                        textos(incidencias, Incidencia::mensaje),
                        textos(incidencias, Incidencia::remedio),
                        textos(incidencias, Incidencia::fundamento))
                .update();
    }

    /** Puts the rejected lines in the queue of corrections. */
    void encola(UUID lote, Registro registro, Instant ahora, List<Decision> rechazos) {
        if (rechazos.isEmpty()) {
            return;
        }
        jdbc.sql(
                        """
                        INSERT INTO afiliacion.cola_de_correccion (lote_id, registro_id, oficina, estado, creado_en,
                            renglon, motivo)
                        SELECT ?::uuid, ?::uuid, ?, 'PENDIENTE', ?, t.*
                        FROM unnest(?::int[], ?::text[]) AS t
                        """)
                .params(
                        lote,
                        registro.id(),
                        registro.oficina(),
                        LotesEnTabla.enUtc(ahora),
                        rechazos.stream().mapToInt(d -> d.renglon().numero()).toArray(),
                        textos(rechazos, d -> d.motivoDeCola().name()))
                .update();
    }

    /** The corrections that this lote presented: operated or not, from its results. */
    void resuelveCorrecciones(UUID lote, Instant ahora) {
        jdbc.sql(
                        """
                        UPDATE afiliacion.cola_de_correccion c SET estado = 'OPERADO', atendido_en = ?
                        WHERE c.nuevo_lote = ? AND c.estado = 'PRESENTADO' AND EXISTS
                            (SELECT 1 FROM afiliacion.lote_resultado r WHERE r.lote_id = c.nuevo_lote AND r.operado)
                        """)
                .params(LotesEnTabla.enUtc(ahora), lote)
                .update();
    }

    private static <T> String[] textos(List<T> filas, Function<T, String> columna) {
        // PostgreSQL has no NUL in texts.
        return filas.stream()
                .map(columna)
                .map(texto -> texto.indexOf('\0') < 0 ? texto : texto.replace('\0', '·'))
                .toArray(String[]::new);
    }

    static Renglon renglon(ResultSet fila) throws SQLException {
        LocalDate fecha = fila.getObject("fecha", LocalDate.class);
        Importe sbc = Importe.deCentavos(fila.getLong("sbc_centavos"));
        int salario = fila.getInt("tipo_de_salario");
        int jornada = fila.getInt("jornada");
        Aviso aviso =
                switch (fila.getString("tipo")) {
                    case "ALTA" ->
                            new Aviso.DeAlta(
                                    fecha,
                                    new Condiciones(
                                            sbc,
                                            salario,
                                            jornada,
                                            fila.getInt("tipo_de_trabajador")));
                    case "SALARIO" -> new Aviso.DeSalario(fecha, sbc, salario, jornada);
                    default -> new Aviso.DeBaja(fecha);
                };
        return new Renglon(
                fila.getInt("renglon"),
                fila.getString("registro"),
                new Identidad(
                        fila.getString("nss"),
                        fila.getString("curp"),
                        fila.getString("primer_apellido"),
                        fila.getString("segundo_apellido"),
                        fila.getString("nombres")),
                aviso,
                fila.getString("causa"),
                fila.getString("umf"),
                fila.getString("clave"));
    }

    private static Optional<Trabajador> trabajador(ResultSet fila) throws SQLException {
        UUID quien = fila.getObject("quien", UUID.class);
        if (quien == null) {
            return Optional.empty();
        }
        return Optional.of(
                new Trabajador(
                        quien,
                        new Identidad(
                                fila.getString("nss"),
                                fila.getString("curp_a"),
                                fila.getString("primer_a"),
                                fila.getString("segundo_a"),
                                fila.getString("nombres_a"))));
    }

    /** A line to be decided and the worker that has its number, if anybody has it. */
    record PorDecidir(Renglon renglon, Optional<Trabajador> trabajador) {

        PorDecidir pedidaPor(Solicitante solicitante) {
            return new PorDecidir(renglon.pedidaPor(solicitante), trabajador);
        }
    }
}
