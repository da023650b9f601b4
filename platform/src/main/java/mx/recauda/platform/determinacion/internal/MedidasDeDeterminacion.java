package mx.recauda.platform.determinacion.internal;

import mx.recauda.platform.libro.Cortes;
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
import java.util.function.Consumer;

/**
 * What proposals and determinations give to reports: contributors and their average wage in the
 * month of the cut, from the proposals in force as known then, and what employers determined of the
 * months counted, from the ledger.
 */
@Component
@Transactional(readOnly = true)
class MedidasDeDeterminacion implements FuenteDeMedidas {

    static final String COTIZANTES = "determinacion.cotizantes";
    static final String SBC = "determinacion.sbc";
    static final String DETERMINADO = "determinacion.determinado";

    private static final List<String> COLUMNAS_DE_PROPUESTAS =
            List.of("registroPatronal", "oficina", "modalidad", "mes", "cotizantes", "sbcPromedio");

    /** Rows in memory at a time. */
    private static final int POR_VEZ = 1_000;

    // Of each registro, its last proposal of the month that was known and written in a block closed
    // at the instant: one written later as known before would move what the same handle said. Of
    // those older than the column, the instant says when they were written.
    private static final String PROPUESTAS =
            """
            WITH u AS (SELECT DISTINCT ON (p.registro_id) p.id, p.registro, p.oficina, p.mes
                       FROM determinacion.propuesta p
                       WHERE p.mes = date_trunc('month', :corte::date) AND p.conocido_en <= :conocido
                         AND p.transaccion < CAST(:limite AS xid8)
                         AND (p.transaccion > '0'::xid8 OR p.emitida_en <= :conocido)
                         AND (:oficina = '*' OR p.oficina = :oficina OR left(p.oficina, 2) = :oficina)
                         AND (:modalidad = '' OR substr(p.registro, 9, 2) = :modalidad)
                       ORDER BY p.registro_id, p.emitida_en DESC, p.id DESC),
            h AS (SELECT u.registro, u.oficina, u.mes,
                      count(*) FILTER (WHERE (f.renglon).dias > 0) AS cotizantes,
                      sum(coalesce((f.renglon).salarios_centavos,
                          (f.renglon).sdi_centavos * (f.renglon).dias))::numeric AS salarios,
                      sum((f.renglon).dias)::numeric AS dias
                  FROM determinacion.renglones((SELECT array_agg(id) FROM u)) f JOIN u ON u.id = f.de
                  GROUP BY u.registro, u.oficina, u.mes)
            """;

    private final JdbcClient jdbc;
    private final DeterminadoDelLibro libro;
    private final Cortes cortes;

    MedidasDeDeterminacion(JdbcClient jdbc, DeterminadoDelLibro libro, Cortes cortes) {
        this.jdbc = jdbc;
        this.libro = libro;
        this.cortes = cortes;
    }

    @Override
    public List<Medida> medidas() {
        return List.of(
                new Medida(COTIZANTES, Unidad.CONTEO, OrigenDeCifra.CASOS),
                new Medida(SBC, Unidad.PESOS, OrigenDeCifra.CASOS),
                new Medida(DETERMINADO, Unidad.PESOS, OrigenDeCifra.LIBRO));
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
        return cifra(c, Unidad.PESOS, promedio, pesos, dias, "promedio-ponderado/2");
    }

    private Cifra determinado(Consulta c) {
        return cifra(c, Unidad.PESOS, libro.suma(c), Optional.empty(), Optional.empty(), "suma/2");
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
                c.medida().equals(DETERMINADO) ? OrigenDeCifra.LIBRO : OrigenDeCifra.CASOS,
                c.asa());
    }

    @Override
    public Hechos hechos(Consulta c, int desde, int cuantos) {
        if (c.medida().equals(DETERMINADO)) {
            return libro.hechos(c, desde, cuantos);
        }
        int total =
                suma(c, PROPUESTAS + "SELECT count(*)::numeric FROM h")
                        .orElse(BigDecimal.ZERO)
                        .intValue();
        List<List<String>> filas =
                consulta(
                                c,
                                PROPUESTAS
                                        + "SELECT * FROM h ORDER BY registro, mes"
                                        + " OFFSET :salta LIMIT :toma")
                        .param("salta", desde)
                        .param("toma", cuantos)
                        .query((ResultSet fila, int numero) -> filaDePropuesta(fila))
                        .list();
        return new Hechos(COLUMNAS_DE_PROPUESTAS, filas, total);
    }

    @Override
    public void recorre(Consulta c, Consumer<List<String>> cada) {
        if (c.medida().equals(DETERMINADO)) {
            libro.recorre(c, cada);
            return;
        }
        cada.accept(COLUMNAS_DE_PROPUESTAS);
        consulta(c, PROPUESTAS + "SELECT * FROM h ORDER BY registro, mes")
                .withFetchSize(POR_VEZ)
                .query((ResultSet fila) -> {
                    cada.accept(filaDePropuesta(fila));
                });
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
                                "conocido", TablaDePropuestas.enUtc(c.conocidoEn()),
                                "limite", cortes.limite(c.conocidoEn()),
                                "oficina", c.oficina(),
                                "modalidad", c.modalidad()));
    }
}
