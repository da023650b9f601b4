package mx.recauda.platform.seguridad.internal;

import mx.recauda.platform.base.Peticion;
import mx.recauda.platform.seguridad.Actor;
import mx.recauda.platform.seguridad.Bitacora;
import mx.recauda.platform.seguridad.QuienActua;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import tools.jackson.databind.json.JsonMapper;

import java.util.Map;
import java.util.UUID;

@Component
final class BitacoraEnTabla implements Bitacora {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final TransactionTemplate aparte;

    BitacoraEnTabla(JdbcClient jdbc, JsonMapper json, PlatformTransactionManager transacciones) {
        this.jdbc = jdbc;
        this.json = json;
        this.aparte = new TransactionTemplate(transacciones);
        this.aparte.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public void anota(String accion, String objeto, Map<String, ?> detalle) {
        escribe(new Hecho(QuienActua.ahora(), accion, objeto, Resultado.HECHO), detalle);
    }

    @Override
    public void anotaAparte(Hecho hecho) {
        aparte.executeWithoutResult(estado -> escribe(hecho, Map.of()));
    }

    private void escribe(Hecho hecho, Map<String, ?> detalle) {
        Actor actor = hecho.actor();
        jdbc.sql(
                        """
                        INSERT INTO seguridad.bitacora
                            (actor_id, cuenta, accion, objeto, resultado, peticion, detalle)
                        VALUES (nullif(?, '')::uuid, ?, ?, ?, ?, ?, ?::jsonb)
                        """)
                .params(
                        actor.id().map(UUID::toString).orElse(""),
                        actor.cuenta(),
                        hecho.accion(),
                        hecho.objeto(),
                        hecho.resultado().name(),
                        Peticion.actual(),
                        json.writeValueAsString(detalle))
                .update();
    }
}
