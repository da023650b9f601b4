package mx.recauda.platform.afiliacion.patrones;

import mx.recauda.ley.afiliacion.patron.ErrorDePatron;
import mx.recauda.ley.afiliacion.patron.TramitePatronal.InicioDeImpedimento;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.tiempo.FechaEnTexto;
import mx.recauda.platform.base.FechaDeOperacion;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * The ends of employment that a strike or a bankruptcy told afterwards touches. They stand until a
 * person looks at them and annuls what did not proceed.
 */
@Component
class BajasYaOperadas {

    private final JdbcClient jdbc;

    BajasYaOperadas(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One remark for each: filed by the employer, of one of its days or received during it, and not
     * annulled. Of a bankruptcy, in all the registros of the employer that are in the scope.
     */
    List<Incidencia> porRevisar(UUID registro, InicioDeImpedimento inicio, Idioma idioma) {
        OffsetDateTime empieza =
                inicio.fecha().atStartOfDay(FechaDeOperacion.ZONA).toOffsetDateTime();
        return jdbc.sql(
                        """
                        SELECT a.nss, m.fecha, r.registro
                        FROM afiliacion.movimiento m JOIN afiliacion.asegurado a ON a.id = m.asegurado_id
                        JOIN afiliacion.registro_patronal r ON r.id = m.registro_id
                        LEFT JOIN afiliacion.lote l ON l.id = m.lote_id
                        WHERE m.tipo = 'BAJA' AND (m.fecha >= :dia OR m.recibido_en >= :empieza)
                          AND coalesce(l.solicitante, 'PATRON') = 'PATRON'
                          AND (m.registro_id = :registro OR :clase = 'CONCURSO' AND r.patron_id =
                               (SELECT s.patron_id FROM afiliacion.registro_patronal s WHERE s.id = :registro))
                          AND NOT EXISTS (SELECT FROM afiliacion.movimiento x WHERE x.anula_id = m.id)
                        ORDER BY m.fecha, a.nss
                        """)
                .param("dia", inicio.fecha())
                .param("empieza", empieza)
                .param("registro", registro)
                .param("clase", inicio.clase().name())
                .query((fila, numero) ->
                        Incidencia.de(
                                        ErrorDePatron.BAJA_YA_OPERADA,
                                        idioma,
                                        fila.getString("nss"),
                                        FechaEnTexto.de(
                                                fila.getObject("fecha", LocalDate.class), idioma),
                                        fila.getString("registro"))
                                .enCampo("fecha", fila.getString("nss")))
                .list();
    }
}
