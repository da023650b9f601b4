package mx.recauda.platform.afiliacion.lotes;

import mx.recauda.platform.afiliacion.movimientos.Registro;
import mx.recauda.platform.base.Identificadores;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Instant;

/** What the institute and the employer do with a lote once it is operated. */
@Component
class ActosDeLote {

    private final JdbcClient jdbc;
    private final Identificadores identificadores;

    ActosDeLote(JdbcClient jdbc, Identificadores identificadores) {
        this.jdbc = jdbc;
        this.identificadores = identificadores;
    }

    /** The acknowledgement is delivered: the employer's three business days run. */
    void entrega(Lote lote, Registro registro, Instant ahora) {
        jdbc.sql(
                        """
                        INSERT INTO afiliacion.lote_acto (id, lote_id, registro_id, oficina, acto, hecho_por,
                            hecho_en) VALUES (?, ?, ?, ?, 'ENTREGA', 'sistema', ?)
                        """)
                .params(
                        identificadores.nuevo(),
                        lote.id(),
                        registro.id(),
                        registro.oficina(),
                        LotesEnTabla.enUtc(ahora))
                .update();
    }
}
