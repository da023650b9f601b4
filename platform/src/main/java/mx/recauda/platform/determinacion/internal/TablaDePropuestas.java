package mx.recauda.platform.determinacion.internal;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.dinero.Tasa;
import mx.recauda.ley.parametros.Zona;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.determinacion.Importes;
import mx.recauda.platform.determinacion.Propuesta;
import mx.recauda.platform.determinacion.RenglonDePropuesta;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The tables of proposals and their rows. */
@Component
class TablaDePropuestas {

    private static final String COLUMNAS =
            Importes.LINEAS.stream()
                    .map(l -> l.columna() + "_centavos")
                    .collect(Collectors.joining(", "));

    private static final String SUMAS =
            Importes.LINEAS.stream()
                    .map(l ->
                            "coalesce(sum(%1$s_centavos), 0)::bigint AS %1$s_centavos"
                                    .formatted(l.columna()))
                    .collect(Collectors.joining(", "));

    private static final String GUARDA_RENGLONES =
            "INSERT INTO determinacion.propuesta_renglon (propuesta_id, asegurado_id, nss, nombre, dias,"
                    + " incapacidades, ausencias, sdi_centavos, "
                    + COLUMNAS
                    + ") SELECT ?, t.* FROM unnest(?::uuid[], ?::text[], ?::text[], ?::smallint[],"
                    + " ?::smallint[], ?::smallint[], ?::bigint[]"
                    + ", ?::bigint[]".repeat(Importes.LINEAS.size())
                    + ") AS t";

    private final JdbcClient jdbc;

    TablaDePropuestas(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whoever proposes or determines for the same registro waits until this transaction ends. */
    void unoALaVez(UUID registro) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('determinacion:' || ?, 0))")
                .param(registro.toString())
                .query((fila, numero) -> numero)
                .list();
    }

    Optional<Propuesta> busca(UUID id) {
        return una("SELECT * FROM determinacion.propuesta WHERE id = ?", id);
    }

    Optional<Propuesta> busca(UUID registro, Mes mes, Instant conocidoEn) {
        return una(
                """
                SELECT * FROM determinacion.propuesta
                WHERE registro_id = ? AND mes = ? AND conocido_en = ?
                """,
                registro,
                mes.primerDia(),
                enUtc(conocidoEn));
    }

    Optional<Propuesta> ultima(UUID registro, Mes mes) {
        return una(
                """
                SELECT * FROM determinacion.propuesta WHERE registro_id = ? AND mes = ?
                ORDER BY emitida_en DESC, id DESC LIMIT 1
                """,
                registro,
                mes.primerDia());
    }

    List<Propuesta> del(UUID registro) {
        return jdbc.sql(
                        """
                        SELECT * FROM determinacion.propuesta WHERE registro_id = ?
                        ORDER BY mes DESC, emitida_en DESC, id DESC
                        """)
                .param(registro)
                .query((ResultSet fila, int numero) -> propuesta(fila))
                .list();
    }

    List<RenglonDePropuesta> renglones(UUID propuesta, int desde, int cuantos) {
        return jdbc.sql(
                        """
                        SELECT * FROM determinacion.propuesta_renglon WHERE propuesta_id = ?
                        ORDER BY nombre, nss OFFSET ? LIMIT ?
                        """)
                .params(propuesta, desde, cuantos)
                .query((ResultSet fila, int numero) -> renglon(fila))
                .list();
    }

    Importes totales(UUID propuesta) {
        return jdbc.sql(
                        "SELECT "
                                + SUMAS
                                + " FROM determinacion.propuesta_renglon WHERE propuesta_id = ?")
                .param(propuesta)
                .query((ResultSet fila, int numero) -> importes(fila))
                .single();
    }

    void guarda(Propuesta p, List<RenglonDePropuesta> renglones) {
        jdbc.sql(
                        """
                        INSERT INTO determinacion.propuesta (id, registro_id, oficina, registro, nombre, mes,
                            conocido_en, prima, zona, vencimiento, trabajadores, apartados, huella,
                            emitida_en, emitida_por)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        p.id(),
                        p.registro(),
                        p.oficina(),
                        p.numero(),
                        p.nombre(),
                        p.mes().primerDia(),
                        enUtc(p.conocidoEn()),
                        p.prima().diezmillonesimas(),
                        p.zona().name(),
                        p.vencimiento(),
                        p.trabajadores(),
                        p.apartados(),
                        p.huella(),
                        enUtc(p.emitidaEn()),
                        p.emitidaPor())
                .update();
        guardaRenglones(p.id(), renglones);
    }

    private void guardaRenglones(UUID id, List<RenglonDePropuesta> renglones) {
        List<Object> parametros = new ArrayList<>();
        parametros.add(id);
        parametros.add(textos(renglones, r -> r.asegurado().toString()));
        parametros.add(textos(renglones, RenglonDePropuesta::nss));
        parametros.add(textos(renglones, RenglonDePropuesta::nombre));
        parametros.add(numeros(renglones, RenglonDePropuesta::dias));
        parametros.add(numeros(renglones, RenglonDePropuesta::incapacidades));
        parametros.add(numeros(renglones, RenglonDePropuesta::ausencias));
        parametros.add(numeros(renglones, r -> r.sdi().centavos()));
        for (int i = 0; i < Importes.LINEAS.size(); i++) {
            int lugar = i;
            parametros.add(numeros(renglones, r -> r.importes().valores().get(lugar).centavos()));
        }
        jdbc.sql(GUARDA_RENGLONES).params(parametros).update();
    }

    private static String[] textos(
            List<RenglonDePropuesta> renglones, Function<RenglonDePropuesta, String> campo) {
        return renglones.stream().map(campo).toArray(String[]::new);
    }

    private static long[] numeros(
            List<RenglonDePropuesta> renglones, Function<RenglonDePropuesta, Number> campo) {
        return renglones.stream().map(campo).mapToLong(Number::longValue).toArray();
    }

    private Optional<Propuesta> una(String sql, Object... parametros) {
        return jdbc.sql(sql)
                .params(parametros)
                .query((ResultSet fila, int numero) -> propuesta(fila))
                .optional();
    }

    private static RenglonDePropuesta renglon(ResultSet fila) throws SQLException {
        return new RenglonDePropuesta(
                fila.getObject("asegurado_id", UUID.class),
                fila.getString("nss"),
                fila.getString("nombre"),
                fila.getInt("dias"),
                fila.getInt("incapacidades"),
                fila.getInt("ausencias"),
                Importe.deCentavos(fila.getLong("sdi_centavos")),
                importes(fila));
    }

    private static Importes importes(ResultSet fila) throws SQLException {
        List<Importe> valores = new ArrayList<>();
        for (Importes.Linea linea : Importes.LINEAS) {
            valores.add(Importe.deCentavos(fila.getLong(linea.columna() + "_centavos")));
        }
        return new Importes(valores);
    }

    private static Propuesta propuesta(ResultSet fila) throws SQLException {
        return new Propuesta(
                fila.getObject("id", UUID.class),
                fila.getObject("registro_id", UUID.class),
                fila.getString("registro"),
                fila.getString("nombre"),
                fila.getString("oficina"),
                Mes.de(fila.getObject("mes", LocalDate.class)),
                fila.getObject("conocido_en", OffsetDateTime.class).toInstant(),
                new Tasa(fila.getLong("prima")),
                Zona.valueOf(fila.getString("zona")),
                fila.getObject("vencimiento", LocalDate.class),
                fila.getInt("trabajadores"),
                fila.getInt("apartados"),
                fila.getString("huella"),
                fila.getObject("emitida_en", OffsetDateTime.class).toInstant(),
                fila.getString("emitida_por"));
    }

    static OffsetDateTime enUtc(Instant instante) {
        return OffsetDateTime.ofInstant(instante, ZoneOffset.UTC);
    }
}
