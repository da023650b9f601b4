package mx.recauda.platform.afiliacion.api;

import mx.recauda.ley.huella.Resumen;
import mx.recauda.platform.afiliacion.forma.ErrorDeForma;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.seguridad.QuienActua;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.function.Supplier;

/** A write with its key is done once, together with the record of its answer. */
@Component
class Idempotencia {

    private static final int LARGO_DE_CLAVE = 200;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock reloj;

    Idempotencia(JdbcClient jdbc, JsonMapper json, Clock reloj) {
        this.jdbc = jdbc;
        this.json = json;
        this.reloj = reloj;
    }

    private record Guardada(String huella, int estado, String cuerpo) {}

    /**
     * Does the work and keeps its answer, or gives the answer kept under the key.
     *
     * @throws FalloConCodigo when there is no key or it was used with another content
     */
    @Transactional
    public ResponseEntity<String> una(
            String clave, String direccion, byte[] contenido, HttpStatus estado, Supplier<?> obra) {
        if (clave.isBlank() || clave.length() > LARGO_DE_CLAVE) {
            throw new FalloConCodigo(FalloConCodigo.Clase.ENTRADA, ErrorDeForma.SIN_CLAVE);
        }
        String cuenta = QuienActua.ahora().cuenta();
        String huella = huella(direccion, contenido);
        boolean nueva =
                jdbc.sql(
                                        """
                                        INSERT INTO afiliacion.respuesta_de_api (cuenta, clave, huella, creada_en)
                                        VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING
                                        """)
                                .params(cuenta, clave, huella, Timestamp.from(reloj.instant()))
                                .update()
                        == 1;
        return nueva
                ? guarda(cuenta, clave, estado, json.writeValueAsString(obra.get()))
                : repite(cuenta, clave, huella);
    }

    private ResponseEntity<String> guarda(
            String cuenta, String clave, HttpStatus estado, String cuerpo) {
        jdbc.sql(
                        """
                        UPDATE afiliacion.respuesta_de_api SET estado = ?, cuerpo = ?
                        WHERE cuenta = ? AND clave = ?
                        """)
                .params(estado.value(), cuerpo, cuenta, clave)
                .update();
        return respuesta(estado.value(), cuerpo);
    }

    private ResponseEntity<String> repite(String cuenta, String clave, String huella) {
        Guardada guardada =
                jdbc.sql(
                                """
                                SELECT huella, estado, cuerpo FROM afiliacion.respuesta_de_api
                                WHERE cuenta = ? AND clave = ?
                                """)
                        .params(cuenta, clave)
                        .query((fila, numero) ->
                                new Guardada(
                                        fila.getString("huella"),
                                        fila.getInt("estado"),
                                        fila.getString("cuerpo")))
                        .single();
        if (!guardada.huella().equals(huella)) {
            throw new FalloConCodigo(FalloConCodigo.Clase.CONFLICTO, ErrorDeForma.CLAVE_REPETIDA);
        }
        return respuesta(guardada.estado(), guardada.cuerpo());
    }

    private static ResponseEntity<String> respuesta(int estado, String cuerpo) {
        return ResponseEntity.status(estado).contentType(MediaType.APPLICATION_JSON).body(cuerpo);
    }

    private static String huella(String direccion, byte[] contenido) {
        return Resumen.de(direccion.getBytes(StandardCharsets.UTF_8), new byte[] {0}, contenido)
                .toString();
    }
}
