package mx.recauda.platform.pagos.internal;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.libro.Fondo;
import mx.recauda.platform.pagos.Comprobacion.Reparos;
import mx.recauda.platform.pagos.Comprobacion.SegunBancos;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the banks settled, as the lines of their files say: each payment once, however many files
 * tell it, whether or not anybody posted it.
 */
@Component
class LoLiquidado {

    private static final String INTERVALO = " BETWEEN :desde AND :hasta";

    /** Each payment once, with how the bank divides it. */
    private static final String DICHO =
            """
            SELECT DISTINCT banco, operacion, referencia, importe_centavos, pagado_el,
                imss_centavos, rcv_centavos, vivienda_centavos, amortizacion_centavos
            FROM pagos.renglon WHERE pagado_el
            """
                    + INTERVALO;

    /** The payment that was posted of a line. */
    private static final String SU_PAGO =
            """
            pagos.pago p ON p.banco = r.banco AND p.operacion = r.operacion
                AND p.importe_centavos = r.importe_centavos AND p.pagado_el = r.pagado_el
                AND md5(p.referencia) = md5(r.referencia) AND p.pagado_el
            """
                    + INTERVALO;

    // Not what was applied: the interest of a refund leaves there, and may be more than its payment
    // had.
    private static final String NEGATIVOS =
            """
            SELECT p.pagado_el, count(*)::int AS pagos FROM pagos.pago p
            WHERE p.pagado_el BETWEEN :desde AND :hasta
              AND p.id IN (SELECT pago_id FROM pagos.destino WHERE importe_centavos < 0)
              AND EXISTS (SELECT FROM pagos.destino d WHERE d.pago_id = p.id AND d.destino <> 'APLICADO'
                  GROUP BY d.destino HAVING sum(d.importe_centavos) < 0)
            GROUP BY p.pagado_el
            """;

    /** What the bank says of each fund of a payment beside what its own entry put in it. */
    private static final String COMPARADOS =
            """
            SELECT p.id, p.pagado_el, f.fondo, f.dicho, coalesce((
                SELECT sum(d.importe_centavos) FROM pagos.destino d
                WHERE d.pago_id = p.id AND d.fondo = f.fondo AND d.asiento LIKE 'pago%%'), 0)::bigint AS asentado
            FROM (%s AND imss_centavos IS NOT NULL) r JOIN %s
            CROSS JOIN LATERAL (VALUES ('IMSS', r.imss_centavos), ('RCV', r.rcv_centavos),
                ('VIVIENDA', r.vivienda_centavos), ('AMORTIZACION', r.amortizacion_centavos)) f (fondo, dicho)
            WHERE p.destino <> 'POR_IDENTIFICAR'
            """
                    .formatted(DICHO, SU_PAGO);

    private static final String REPARTOS =
            """
            SELECT pagado_el, count(DISTINCT id)::int AS pagos FROM (%s) x WHERE dicho <> asentado
            GROUP BY pagado_el
            """
                    .formatted(COMPARADOS);

    private final JdbcClient jdbc;

    LoLiquidado(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A bank on a day.
     *
     * @param importe of its lines
     * @param salidas what left the bank
     * @param porAsentar of the lines that nobody has posted
     */
    record Banco(
            LocalDate dia,
            String banco,
            int pagos,
            Importe importe,
            Importe salidas,
            Importe porAsentar) {

        static Banco nada(LocalDate dia, String banco) {
            return new Banco(dia, banco, 0, Importe.CERO, Importe.CERO, Importe.CERO);
        }
    }

    List<Banco> bancos(LocalDate desde, LocalDate hasta) {
        return jdbc.sql(
                        """
                        SELECT pagado_el, banco, sum(pagos)::int AS pagos, sum(suma)::bigint AS suma,
                            sum(sale)::bigint AS sale, sum(espera)::bigint AS espera FROM (
                            SELECT r.pagado_el, r.banco, 1 AS pagos, r.importe_centavos AS suma,
                                0 AS sale, CASE WHEN p.id IS NULL THEN r.importe_centavos ELSE 0 END AS espera
                            FROM (SELECT DISTINCT banco, operacion, referencia, importe_centavos, pagado_el
                                  FROM pagos.renglon WHERE pagado_el BETWEEN :desde AND :hasta) r
                            LEFT JOIN %s
                            UNION ALL
                            SELECT dia, banco, 0, 0, importe_centavos, 0
                            FROM pagos.cargo WHERE dia BETWEEN :desde AND :hasta) x
                        GROUP BY pagado_el, banco ORDER BY pagado_el, banco
                        """
                                .formatted(SU_PAGO))
                .param("desde", desde)
                .param("hasta", hasta)
                .query((ResultSet fila, int numero) ->
                        new Banco(
                                fila.getObject("pagado_el", LocalDate.class),
                                fila.getString("banco"),
                                fila.getInt("pagos"),
                                importe(fila.getLong("suma")),
                                importe(fila.getLong("sale")),
                                importe(fila.getLong("espera"))))
                .list();
    }

    /** What the sums do not tell, by day; those without anything to tell are not there. */
    Map<LocalDate, Reparos> reparos(LocalDate desde, LocalDate hasta) {
        Map<LocalDate, Integer> negativos = cuentas(NEGATIVOS, desde, hasta);
        Map<LocalDate, Integer> repartos = cuentas(REPARTOS, desde, hasta);
        Map<LocalDate, List<SegunBancos>> fondos = fondos(desde, hasta);
        Set<LocalDate> dias = new HashSet<>(negativos.keySet());
        dias.addAll(fondos.keySet());
        Map<LocalDate, Reparos> reparos = new HashMap<>();
        for (LocalDate dia : dias) {
            reparos.put(
                    dia,
                    new Reparos(
                            negativos.getOrDefault(dia, 0),
                            repartos.getOrDefault(dia, 0),
                            fondos.getOrDefault(dia, List.of())));
        }
        return reparos;
    }

    private Map<LocalDate, Integer> cuentas(String consulta, LocalDate desde, LocalDate hasta) {
        Map<LocalDate, Integer> cuentas = new HashMap<>();
        jdbc.sql(consulta)
                .param("desde", desde)
                .param("hasta", hasta)
                .query((ResultSet fila) -> {
                    cuentas.put(fila.getObject("pagado_el", LocalDate.class), fila.getInt("pagos"));
                });
        return cuentas;
    }

    private Map<LocalDate, List<SegunBancos>> fondos(LocalDate desde, LocalDate hasta) {
        Map<LocalDate, List<SegunBancos>> fondos = new HashMap<>();
        jdbc.sql(
                        """
                        SELECT pagado_el, fondo, sum(dicho)::bigint AS dicho, sum(asentado)::bigint AS asentado
                        FROM (%s) x GROUP BY pagado_el, fondo ORDER BY pagado_el, min(array_position(
                            ARRAY['IMSS', 'RCV', 'VIVIENDA', 'AMORTIZACION'], fondo))
                        """
                                .formatted(COMPARADOS))
                .param("desde", desde)
                .param("hasta", hasta)
                .query((ResultSet fila) -> {
                    fondos.computeIfAbsent(
                                    fila.getObject("pagado_el", LocalDate.class),
                                    dia -> new ArrayList<>())
                            .add(
                                    new SegunBancos(
                                            Fondo.valueOf(fila.getString("fondo")),
                                            importe(fila.getLong("dicho")),
                                            importe(fila.getLong("asentado"))));
                });
        return fondos;
    }

    private static Importe importe(long centavos) {
        return Importe.deCentavos(centavos);
    }
}
