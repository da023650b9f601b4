package mx.recauda.platform.libro.internal;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.huella.Resumen;
import mx.recauda.ley.libro.ArbolDeMerkle;
import mx.recauda.ley.libro.ErrorDeLibro;
import mx.recauda.ley.libro.HojaDeAsiento;
import mx.recauda.platform.libro.AsientoEscrito;
import mx.recauda.platform.libro.internal.CadenaDeBloques.Eslabon;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;

/** Reads the ledger again from its lines and says what does not agree. */
@Component
class RevisionDelLibro {

    private static final int BLOQUES_POR_VEZ = 1000;

    private static final String CONTROLES_DISTINTOS =
            """
            WITH sumas AS (
                SELECT b.numero AS bloque, a.oficina, c.clase, c.rubro, c.cuota, c.componente,
                    coalesce(sum(p.importe_centavos) FILTER (WHERE p.importe_centavos > 0), 0) AS cargos,
                    coalesce(sum(-p.importe_centavos) FILTER (WHERE p.importe_centavos < 0), 0) AS abonos
                FROM libro.bloque b
                JOIN libro.asiento a ON a.transaccion >= b.desde AND a.transaccion < b.hasta
                JOIN libro.partida p ON p.asiento_id = a.id
                JOIN libro.cuenta c ON c.id = p.cuenta_id
                GROUP BY b.numero, a.oficina, c.clase, c.rubro, c.cuota, c.componente
            )
            SELECT concat_ws('|', bloque, oficina, clase, rubro, cuota, componente)
            FROM libro.control t
            FULL JOIN sumas s USING (bloque, oficina, clase, rubro, cuota, componente)
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
        claves(PARTIDAS_DISTINTAS, ErrorDeLibro.ALTERADO, idioma, halladas);
        String hasta = bloques(idioma, halladas);
        abiertos(hasta, idioma, halladas);
        claves(CONTROLES_DISTINTOS, ErrorDeLibro.CONTROL_DISTINTO, idioma, halladas);
        return halladas;
    }

    private String bloques(Idioma idioma, List<Incidencia> halladas) {
        Resumen anterior = Resumen.NADA;
        String hasta = CadenaDeBloques.PRINCIPIO;
        long numero = 1;
        List<Eslabon> eslabones = cadena.desde(numero, BLOQUES_POR_VEZ);
        while (!eslabones.isEmpty()) {
            for (Eslabon eslabon : eslabones) {
                List<Resumen> hojas = hojas(eslabon.desde(), eslabon.hasta(), idioma, halladas);
                if (!entero(eslabon, hojas, anterior, hasta, numero)) {
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
            Eslabon eslabon, List<Resumen> hojas, Resumen anterior, String desde, long numero) {
        return eslabon.bloque().numero() == numero
                && eslabon.desde().equals(desde)
                && eslabon.bloque().anterior().equals(anterior)
                && eslabon.bloque().asientos() == hojas.size()
                && eslabon.bloque().raiz().equals(ArbolDeMerkle.de(hojas).raiz())
                && eslabon.bloque().cabeza().equals(eslabon.cabeza());
    }

    private void abiertos(String desde, Idioma idioma, List<Incidencia> halladas) {
        hojas(desde, CadenaDeBloques.FIN, idioma, halladas);
    }

    private List<Resumen> hojas(
            String desde, String hasta, Idioma idioma, List<Incidencia> halladas) {
        List<Resumen> hojas = new ArrayList<>();
        lectura.recorre(
                desde,
                hasta,
                asiento -> {
                    hojas.add(leida(asiento).huella());
                    exigeIntegro(asiento, idioma, halladas);
                });
        return hojas;
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

    private void claves(String sql, ErrorDeLibro error, Idioma idioma, List<Incidencia> halladas) {
        jdbc.sql(sql)
                .query(String.class)
                .list()
                .forEach(clave -> halladas.add(Incidencia.de(error, idioma, clave)));
    }
}
