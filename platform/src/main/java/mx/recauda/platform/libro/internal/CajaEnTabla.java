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
                          AND p.efectivo BETWEEN ? AND ?
                        GROUP BY p.efectivo, c.fondo, c.clase ORDER BY p.efectivo, c.fondo, c.clase
                        """)
                .params(desde, hasta)
                .query((ResultSet fila, int numero) ->
                        new Suma(
                                fila.getObject("efectivo", LocalDate.class),
                                Fondo.valueOf(fila.getString("fondo")),
                                Clase.valueOf(fila.getString("clase")),
                                Importe.deCentavos(fila.getLong("suma"))))
                .list();
    }
}
