package mx.recauda.platform.determinacion.internal;

import mx.recauda.ley.confronta.Linea;
import mx.recauda.platform.determinacion.Importes;
import mx.recauda.rendicion.cifra.Cifra;
import mx.recauda.rendicion.cifra.OrigenDeCifra;
import mx.recauda.rendicion.cifra.Unidad;
import mx.recauda.rendicion.cifra.ValorDeCifra;
import mx.recauda.rendicion.medida.Consulta;
import mx.recauda.rendicion.medida.FuenteDeMedidas;
import mx.recauda.rendicion.medida.Hechos;
import mx.recauda.rendicion.medida.Medida;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What proposals and determinations give to reports: contributors and their average wage in the
 * month of the cut, from the proposals in force as known then, and what employers determined of the
 * months counted, concept by concept.
 */
@Component
@Transactional(readOnly = true)
class MedidasDeDeterminacion implements FuenteDeMedidas {

    static final String COTIZANTES = "determinacion.cotizantes";
    static final String SBC = "determinacion.sbc";
    static final String DETERMINADO = "determinacion.determinado";

    private static final List<String> COLUMNAS_DE_PROPUESTAS =
            List.of("registroPatronal", "oficina", "modalidad", "mes", "cotizantes", "sbcPromedio");
    private static final List<String> COLUMNAS_DE_DETERMINADO =
            List.of("registroPatronal", "oficina", "modalidad", "mes", "concepto", "importe");

    private static final String DONDE =
            """
            (:oficina = '*' OR %1$s.oficina = :oficina OR left(%1$s.oficina, 2) = :oficina)
              AND (:modalidad = '' OR substr(%1$s.registro, 9, 2) = :modalidad)
            """;

    // Of each registro, its last proposal of the month that was known at the instant.
    private static final String PROPUESTAS =
            """
            WITH u AS (SELECT DISTINCT ON (p.registro_id) p.id, p.registro, p.oficina, p.mes
                       FROM determinacion.propuesta p
                       WHERE p.mes = date_trunc('month', :corte::date) AND p.conocido_en <= :conocido
                         AND %s
                       ORDER BY p.registro_id, p.emitida_en DESC, p.id DESC),
            h AS (SELECT u.registro, u.oficina, u.mes,
                      count(*) FILTER (WHERE (f.renglon).dias > 0) AS cotizantes,
                      sum((f.renglon).sdi_centavos * (f.renglon).dias)::numeric AS salarios,
                      sum((f.renglon).dias)::numeric AS dias
                  FROM determinacion.renglones((SELECT array_agg(id) FROM u)) f JOIN u ON u.id = f.de
                  GROUP BY u.registro, u.oficina, u.mes)
            """
                    .formatted(DONDE.formatted("p"));

    // Line by line the most that was ever received, as the ledger holds it; each registro and month
    // is of one office, that of its last determination.
    private static final String DETERMINADO_SQL =
            """
            WITH g AS (SELECT DISTINCT ON (d.registro_id, d.mes) d.registro_id, d.mes, p.registro, p.oficina
                       FROM determinacion.cedula d JOIN determinacion.propuesta p ON p.id = d.propuesta_id
                       WHERE d.mes >= date_trunc('month', :desde::date) AND d.mes <= :corte::date
                         AND d.recibida_en <= :conocido
                       ORDER BY d.registro_id, d.mes, d.numero DESC),
            c AS (SELECT d.id, d.registro_id, d.mes, d.via, p.importes_centavos
                  FROM determinacion.cedula d JOIN determinacion.propuesta p ON p.id = d.propuesta_id
                  JOIN g ON g.registro_id = d.registro_id AND g.mes = d.mes
                  WHERE d.recibida_en <= :conocido AND %s),
            x AS (SELECT c.registro_id, c.mes, l.lugar::int AS lugar, l.v
                  FROM c CROSS JOIN LATERAL unnest(c.importes_centavos) WITH ORDINALITY AS l(v, lugar)
                  WHERE c.via = 'PROPUESTA'
                  UNION ALL
                  SELECT c.registro_id, c.mes, m.lugar, sum(l.v)::bigint
                  FROM c JOIN determinacion.cedula_renglon r ON r.cedula_id = c.id
                  CROSS JOIN LATERAL unnest(r.montos_centavos) WITH ORDINALITY AS l(v, suyo)
                  JOIN (VALUES %s) AS m(suyo, lugar) ON m.suyo = l.suyo
                  GROUP BY c.id, c.registro_id, c.mes, m.lugar),
            h AS (SELECT g.registro, g.oficina, x.mes, x.lugar, max(x.v) AS importe
                  FROM x JOIN g ON g.registro_id = x.registro_id AND g.mes = x.mes
                  WHERE x.lugar = ANY (:lugares::int[])
                  GROUP BY g.registro, g.oficina, x.mes, x.lugar)
            """
                    .formatted(DONDE.formatted("g"), correspondencia());

    private final JdbcClient jdbc;

    MedidasDeDeterminacion(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Medida> medidas() {
        return List.of(
                new Medida(COTIZANTES, Unidad.CONTEO, OrigenDeCifra.CASOS),
                new Medida(SBC, Unidad.PESOS, OrigenDeCifra.CASOS),
                new Medida(DETERMINADO, Unidad.PESOS, OrigenDeCifra.CASOS));
    }

    @Override
    public Cifra medir(Consulta c) {
        return switch (c.medida()) {
            case COTIZANTES -> cotizantes(c);
            case SBC -> sbc(c);
            case DETERMINADO -> determinado(c);
            default -> throw new IllegalArgumentException("not a measure: " + c.medida());
        };
    }

    private Cifra cotizantes(Consulta c) {
        Optional<BigDecimal> suma = suma(c, PROPUESTAS + "SELECT sum(cotizantes) FROM h");
        return cifra(c, Unidad.CONTEO, suma, Optional.empty(), Optional.empty(), "suma/1");
    }

    private Cifra sbc(Consulta c) {
        Optional<BigDecimal> salarios = suma(c, PROPUESTAS + "SELECT sum(salarios) FROM h");
        Optional<BigDecimal> dias = suma(c, PROPUESTAS + "SELECT sum(dias) FROM h");
        Optional<BigDecimal> pesos = salarios.map(s -> s.movePointLeft(2).setScale(2));
        Optional<BigDecimal> promedio =
                dias.filter(d -> d.signum() > 0)
                        .flatMap(d -> pesos.map(p -> p.divide(d, 2, RoundingMode.HALF_UP)));
        return cifra(c, Unidad.PESOS, promedio, pesos, dias, "promedio-ponderado/1");
    }

    private Cifra determinado(Consulta c) {
        Optional<BigDecimal> pesos =
                suma(c, DETERMINADO_SQL + "SELECT sum(importe) FROM h")
                        .map(s -> s.movePointLeft(2).setScale(2));
        return cifra(c, Unidad.PESOS, pesos, Optional.empty(), Optional.empty(), "suma/1");
    }

    private static Cifra cifra(
            Consulta c,
            Unidad unidad,
            Optional<BigDecimal> valor,
            Optional<BigDecimal> numerador,
            Optional<BigDecimal> denominador,
            String formula) {
        return new Cifra(
                c.medida(),
                valor.map(ValorDeCifra::de)
                        .orElseGet(() ->
                                ValorDeCifra.indefinido(
                                        "No hay hechos en el periodo y la oficina")),
                unidad,
                c.corte(),
                numerador,
                denominador,
                formula,
                OrigenDeCifra.CASOS,
                c.asa());
    }

    @Override
    public Hechos hechos(Consulta c, int desde, int cuantos) {
        boolean determinado = c.medida().equals(DETERMINADO);
        String con = determinado ? DETERMINADO_SQL : PROPUESTAS;
        int total =
                suma(c, con + "SELECT count(*)::numeric FROM h").orElse(BigDecimal.ZERO).intValue();
        List<List<String>> filas =
                consulta(
                                c,
                                con
                                        + "SELECT * FROM h ORDER BY registro, mes"
                                        + (determinado ? ", lugar" : "")
                                        + " OFFSET :salta LIMIT :toma")
                        .param("salta", desde)
                        .param("toma", cuantos)
                        .query((ResultSet fila, int numero) ->
                                determinado ? filaDeDeterminado(fila) : filaDePropuesta(fila))
                        .list();
        return new Hechos(
                determinado ? COLUMNAS_DE_DETERMINADO : COLUMNAS_DE_PROPUESTAS, filas, total);
    }

    private static List<String> filaDePropuesta(ResultSet fila) throws SQLException {
        BigDecimal dias = fila.getBigDecimal("dias");
        BigDecimal promedio =
                dias.signum() == 0
                        ? BigDecimal.ZERO.setScale(2)
                        : fila.getBigDecimal("salarios")
                                .movePointLeft(2)
                                .divide(dias, 2, RoundingMode.HALF_UP);
        List<String> celdas = comunes(fila);
        celdas.add(fila.getString("cotizantes"));
        celdas.add(promedio.toPlainString());
        return celdas;
    }

    private static List<String> filaDeDeterminado(ResultSet fila) throws SQLException {
        List<String> celdas = comunes(fila);
        celdas.add(Importes.LINEAS.get(fila.getInt("lugar") - 1).columna());
        celdas.add(BigDecimal.valueOf(fila.getLong("importe"), 2).toPlainString());
        return celdas;
    }

    private static List<String> comunes(ResultSet fila) throws SQLException {
        String registro = fila.getString("registro");
        return new ArrayList<>(
                List.of(
                        registro,
                        fila.getString("oficina"),
                        registro.substring(8, 10),
                        fila.getString("mes").substring(0, 7)));
    }

    private Optional<BigDecimal> suma(Consulta c, String sql) {
        return consulta(c, sql)
                .query((ResultSet fila, int numero) -> Optional.ofNullable(fila.getBigDecimal(1)))
                .single();
    }

    private JdbcClient.StatementSpec consulta(Consulta c, String sql) {
        return jdbc.sql(sql)
                .params(
                        Map.of(
                                "corte", c.corte(),
                                "desde", c.desde(),
                                "conocido", TablaDePropuestas.enUtc(c.conocidoEn()),
                                "oficina", c.oficina(),
                                "modalidad", c.modalidad(),
                                "lugares", lugares(c.concepto())));
    }

    private static int[] lugares(String concepto) {
        return IntStream.range(0, Importes.LINEAS.size())
                .filter(i ->
                        concepto.isEmpty()
                                || Importes.LINEAS.get(i).concepto().clave().equals(concepto))
                .map(i -> i + 1)
                .toArray();
    }

    // Places of the amounts of an employer's own determination among the fifteen of a proposal.
    private static String correspondencia() {
        return IntStream.range(0, Importes.LINEAS.size())
                .boxed()
                .flatMap(i ->
                        Linea.de(Importes.LINEAS.get(i).concepto(), Importes.LINEAS.get(i).cuota())
                                .map(l -> "(%d, %d)".formatted(Linea.TODAS.indexOf(l) + 1, i + 1))
                                .stream())
                .collect(Collectors.joining(", "));
    }
}
