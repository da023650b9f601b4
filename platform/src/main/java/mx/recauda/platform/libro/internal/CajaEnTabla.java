package mx.recauda.platform.libro.internal;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.libro.Clase;
import mx.recauda.ley.libro.Fondo;
import mx.recauda.platform.libro.Caja;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.List;

@Service
@Transactional(readOnly = true)
class CajaEnTabla implements Caja {

    private final JdbcClient jdbc;

    CajaEnTabla(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Suma> porDia(LocalDate desde, LocalDate hasta) {
        return jdbc.sql(
                        """
                        SELECT p.efectivo, c.fondo, c.clase, sum(p.importe_centavos)::bigint AS suma
                        FROM libro.cuenta c JOIN libro.partida p ON p.cuenta_id = c.id
                        WHERE c.clase IN ('BANCO', 'POR_IDENTIFICAR', 'EXCEDENTE', 'DEVOLUCION')
                          AND p.efectivo BETWEEN :desde AND :hasta
                        GROUP BY p.efectivo, c.fondo, c.clase
                        UNION ALL
                        SELECT p.efectivo, c.fondo, c.clase, sum(p.importe_centavos)::bigint
                        FROM libro.cuenta c JOIN libro.partida p ON p.cuenta_id = c.id
                        WHERE c.registro_id = '00000000-0000-0000-0000-000000000000'
                          AND c.periodo = '0001-01-01' AND c.clase = 'DISPERSADO'
                          AND p.efectivo BETWEEN :desde AND :hasta
                        GROUP BY p.efectivo, c.fondo, c.clase ORDER BY 1, 2, 3
                        """)
                .param("desde", desde)
                .param("hasta", hasta)
                .query((ResultSet fila, int numero) ->
                        new Suma(
                                fila.getObject("efectivo", LocalDate.class),
                                Fondo.valueOf(fila.getString("fondo")),
                                Clase.valueOf(fila.getString("clase")),
                                Importe.deCentavos(fila.getLong("suma"))))
                .list();
    }
}
