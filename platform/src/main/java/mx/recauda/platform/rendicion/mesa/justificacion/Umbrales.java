package mx.recauda.platform.rendicion.mesa.justificacion;

import mx.recauda.rendicion.justificacion.Umbral;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.LocalDate;
import java.util.List;

/** The thresholds in force, by day. */
@Repository
class Umbrales {

    private final JdbcClient jdbc;

    Umbrales(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of a section on a day. */
    List<UmbralDeCelda> de(String seccion, LocalDate dia) {
        return jdbc.sql(
                        """
                        SELECT columna, contra, porcentaje, fundamento FROM rendicion.umbral
                        WHERE seccion = :seccion AND desde <= :dia
                          AND (hasta IS NULL OR hasta >= :dia)
                        ORDER BY columna, contra
                        """)
                .param("seccion", seccion)
                .param("dia", dia)
                .query((fila, n) ->
                        new UmbralDeCelda(
                                fila.getString("columna"),
                                Contra.valueOf(fila.getString("contra")),
                                new Umbral(fila.getBigDecimal("porcentaje").stripTrailingZeros()),
                                fila.getString("fundamento")))
                .list();
    }
}
