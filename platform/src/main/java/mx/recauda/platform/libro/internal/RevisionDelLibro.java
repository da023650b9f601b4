package mx.recauda.platform.libro.internal;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.huella.Resumen;
import mx.recauda.ley.libro.ErrorDeLibro;
import mx.recauda.ley.libro.HojaDeAsiento;
import mx.recauda.ley.libro.RaizEnCurso;
import mx.recauda.ley.libro.Rubro;
import mx.recauda.platform.libro.AsientoEscrito;
import mx.recauda.platform.libro.internal.CadenaDeBloques.Eslabon;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Reads the ledger again from its lines and says what does not agree. */
@Component
class RevisionDelLibro {

    private static final int BLOQUES_POR_VEZ = 1000;

    private static final String CONTROLES_DISTINTOS =
            """
            WITH sumas AS (
                SELECT b.numero AS bloque, a.oficina, c.clase, c.fondo, c.rubro, c.cuota, c.componente,
                    coalesce(sum(p.importe_centavos) FILTER (WHERE p.importe_centavos > 0), 0) AS cargos,
                    coalesce(sum(-p.importe_centavos) FILTER (WHERE p.importe_centavos < 0), 0) AS abonos
                FROM libro.bloque b
                JOIN libro.asiento a ON a.transaccion >= b.desde AND a.transaccion < b.hasta
                JOIN libro.partida p ON p.asiento_id = a.id
                JOIN libro.cuenta c ON c.id = p.cuenta_id
                GROUP BY b.numero, a.oficina, c.clase, c.fondo, c.rubro, c.cuota, c.componente
            )
            SELECT concat_ws('|', bloque, oficina, clase, fondo, rubro, cuota, componente)
            FROM libro.control t
            FULL JOIN sumas s USING (bloque, oficina, clase, fondo, rubro, cuota, componente)
            WHERE t.cargos_centavos IS DISTINCT FROM s.cargos
               OR t.abonos_centavos IS DISTINCT FROM s.abonos
            ORDER BY 1
            """;

    // Same columns as the lines: a line that was moved in time or to another transaction shows
    // here.
    private static final String PARTIDAS_DISTINTAS =
            """
            SELECT a.clave FROM libro.asiento a
            LEFT JOIN (SELECT asiento_id, count(*) AS partidas, sum(importe_centavos) AS suma,
                           min(efectivo) AS desde, max(efectivo) AS hasta,
                           min(transaccion) AS primera, max(transaccion) AS ultima
                       FROM libro.partida GROUP BY asiento_id) p ON p.asiento_id = a.id
            WHERE p.partidas IS DISTINCT FROM a.partidas OR p.suma <> 0
               OR p.desde <> a.efectivo OR p.hasta <> a.efectivo
               OR p.primera <> a.transaccion OR p.ultima <> a.transaccion
            ORDER BY a.id
            """;

    // What is kept of an account beside what its entries say: the fund, which follows from the
    // line, and the office of the first transaction that wrote in it.
    private static final String CUENTAS_DISTINTAS =
            """
            SELECT coalesce(a.clave, 'cuenta ' || c.id) FROM libro.cuenta c
            LEFT JOIN (SELECT cuenta_id, min(asiento_id) AS asiento_id FROM libro.partida
                       GROUP BY cuenta_id) f ON f.cuenta_id = c.id
            LEFT JOIN libro.asiento a ON a.id = f.asiento_id
            LEFT JOIN unnest(?::text[], ?::text[]) AS r (rubro, fondo)
                ON r.rubro = c.rubro AND r.fondo = c.fondo
            WHERE r.rubro IS NULL
               OR CASE WHEN c.registro_id = '00000000-0000-0000-0000-000000000000' THEN c.oficina <> ''
                       WHEN c.oficina = a.oficina THEN false
                       ELSE NOT EXISTS (
                           SELECT FROM libro.asiento e JOIN libro.partida p ON p.asiento_id = e.id
                           WHERE e.transaccion = a.transaccion AND e.oficina = c.oficina
                             AND p.cuenta_id = c.id) END
            ORDER BY c.id
            """;

    // Every registro with accounts is seen by an office that wrote in them or that affiliation
    // told.
    private static final String REGISTROS_DISTINTOS =
            """
            SELECT 'registro ' || c.registro_id
            FROM (SELECT DISTINCT registro_id FROM libro.cuenta
                  WHERE registro_id <> '00000000-0000-0000-0000-000000000000') c
            LEFT JOIN libro.registro r ON r.id = c.registro_id
            LEFT JOIN (SELECT registro_id, oficina FROM libro.traslado
                       UNION
                       SELECT s.registro_id, a.oficina FROM libro.asiento a
                       JOIN libro.partida p ON p.asiento_id = a.id
                       JOIN libro.cuenta s ON s.id = p.cuenta_id) d
                ON d.registro_id = r.id AND d.oficina = r.oficina
            WHERE r.id IS NULL OR d.registro_id IS NULL
            ORDER BY 1
            """;

    private static final String SIN_TERMINAR =
            """
            SELECT numero FROM libro.bloque WHERE hasta > pg_snapshot_xmin(pg_current_snapshot())
            ORDER BY numero
            """;

    private final JdbcClient jdbc;
    private final LectorDeAsientos lectura;
    private final CadenaDeBloques cadena;

    RevisionDelLibro(JdbcClient jdbc, LectorDeAsientos lectura, CadenaDeBloques cadena) {
        this.jdbc = jdbc;
        this.lectura = lectura;
        this.cadena = cadena;
    }

    List<Incidencia> verifica(Idioma idioma) {
        List<Incidencia> halladas = new ArrayList<>();
        claves(jdbc.sql(PARTIDAS_DISTINTAS), ErrorDeLibro.ALTERADO, idioma, halladas);
        claves(
                jdbc.sql(CUENTAS_DISTINTAS)
                        .params(nombres(Rubro::name), nombres(r -> r.fondo().name())),
                ErrorDeLibro.ALTERADO,
                idioma,
                halladas);
        claves(jdbc.sql(REGISTROS_DISTINTOS), ErrorDeLibro.ALTERADO, idioma, halladas);
        claves(jdbc.sql(SIN_TERMINAR), ErrorDeLibro.BLOQUE_ROTO, idioma, halladas);
        String hasta = bloques(idioma, halladas);
        abiertos(hasta, idioma, halladas);
        claves(jdbc.sql(CONTROLES_DISTINTOS), ErrorDeLibro.CONTROL_DISTINTO, idioma, halladas);
        return halladas;
    }

    private String bloques(Idioma idioma, List<Incidencia> halladas) {
        Resumen anterior = Resumen.NADA;
        String hasta = CadenaDeBloques.PRINCIPIO;
        long numero = 1;
        List<Eslabon> eslabones = cadena.desde(numero, BLOQUES_POR_VEZ);
        while (!eslabones.isEmpty()) {
            for (Eslabon eslabon : eslabones) {
                RaizEnCurso curso = lee(eslabon.desde(), eslabon.hasta(), idioma, halladas);
                if (!entero(eslabon, curso, anterior, hasta, numero)) {
                    halladas.add(Incidencia.de(ErrorDeLibro.BLOQUE_ROTO, idioma, numero));
                }
                anterior = eslabon.cabeza();
                hasta = eslabon.hasta();
                numero++;
            }
            eslabones = cadena.desde(numero, BLOQUES_POR_VEZ);
        }
        return hasta;
    }

    private static boolean entero(
            Eslabon eslabon, RaizEnCurso curso, Resumen anterior, String desde, long numero) {
        return eslabon.bloque().numero() == numero
                && eslabon.desde().equals(desde)
                && eslabon.bloque().anterior().equals(anterior)
                && eslabon.bloque().asientos() == curso.hojas()
                && eslabon.bloque().raiz().equals(curso.raiz())
                && eslabon.bloque().cabeza().equals(eslabon.cabeza());
    }

    // From the last block on: what is not closed yet has no root to be compared with.
    private void abiertos(String desde, Idioma idioma, List<Incidencia> halladas) {
        lee(desde, CadenaDeBloques.FIN, idioma, halladas);
    }

    private RaizEnCurso lee(String desde, String hasta, Idioma idioma, List<Incidencia> halladas) {
        RaizEnCurso curso = new RaizEnCurso();
        lectura.recorreComoEsten(
                desde,
                hasta,
                asiento -> {
                    curso.agrega(leida(asiento).huella());
                    exigeIntegro(asiento, idioma, halladas);
                });
        return curso;
    }

    // From the content as it stands, not from the hash kept beside it.
    private static HojaDeAsiento leida(AsientoEscrito asiento) {
        return new HojaDeAsiento(
                asiento.numero(),
                asiento.asiento().huella(),
                asiento.asentadoEn(),
                asiento.asentadoPor());
    }

    private static void exigeIntegro(
            AsientoEscrito asiento, Idioma idioma, List<Incidencia> halladas) {
        if (!asiento.integro()) {
            halladas.add(Incidencia.de(ErrorDeLibro.ALTERADO, idioma, asiento.asiento().clave()));
        }
    }

    private static String[] nombres(Function<Rubro, String> nombre) {
        return Arrays.stream(Rubro.values()).map(nombre).toArray(String[]::new);
    }

    private static void claves(
            JdbcClient.StatementSpec consulta,
            ErrorDeLibro error,
            Idioma idioma,
            List<Incidencia> halladas) {
        consulta.query(String.class)
                .list()
                .forEach(clave -> halladas.add(Incidencia.de(error, idioma, clave)));
    }
}
