package mx.recauda.platform.pagos.internal;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.libro.Clase;
import mx.recauda.ley.libro.Componente;
import mx.recauda.ley.libro.Cuenta;
import mx.recauda.ley.libro.Cuota;
import mx.recauda.ley.libro.Rubro;
import mx.recauda.ley.linea.LineaDeCaptura;
import mx.recauda.ley.linea.PartesDeLinea;
import mx.recauda.ley.linea.PartesDeLinea.Parte;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.pagos.Linea;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The tables of líneas. */
@Component
class TablaDeLineas {

    private final JdbcClient jdbc;

    TablaDeLineas(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Linea> busca(UUID id) {
        return lineas("WHERE id = ?", id).stream().findFirst();
    }

    Optional<Linea> busca(UUID registro, String clave) {
        return lineas("WHERE registro_id = ? AND clave = ?", registro, clave).stream().findFirst();
    }

    Map<Long, Linea> porNumero(Collection<Long> numeros) {
        Map<Long, Linea> halladas = new HashMap<>();
        lineas("WHERE numero = ANY (?::bigint[])", (Object) numeros.toArray(Long[]::new))
                .forEach(l -> halladas.put(l.captura().numero(), l));
        return halladas;
    }

    void guarda(
            UUID id,
            UUID registro,
            String oficina,
            String clave,
            LocalDate vigencia,
            PartesDeLinea partes,
            Instant ahora,
            String cuenta) {
        jdbc.sql(
                        """
                        INSERT INTO pagos.linea (id, registro_id, oficina, clave, vigencia, importe_centavos,
                            generada_en, generada_por) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id,
                        registro,
                        oficina,
                        clave,
                        vigencia,
                        partes.total().centavos(),
                        OffsetDateTime.ofInstant(ahora, ZoneOffset.UTC),
                        cuenta)
                .update();
        int orden = 0;
        for (Parte parte : partes.partes()) {
            orden++;
            jdbc.sql("INSERT INTO pagos.linea_parte VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(
                            id,
                            orden,
                            parte.cuenta().clase().name(),
                            parte.cuenta().periodo().orElseThrow().primerDia(),
                            parte.cuenta().rubro().name(),
                            parte.cuenta().cuota().name(),
                            parte.cuenta().componente().name(),
                            parte.importe().centavos())
                    .update();
        }
    }

    private List<Linea> lineas(String donde, Object... parametros) {
        return jdbc.sql("SELECT * FROM pagos.linea " + donde)
                .params(parametros)
                .query((ResultSet fila, int numero) -> linea(fila))
                .list();
    }

    private Linea linea(ResultSet fila) throws SQLException {
        UUID id = fila.getObject("id", UUID.class);
        UUID registro = fila.getObject("registro_id", UUID.class);
        return new Linea(
                id,
                new LineaDeCaptura(
                        fila.getLong("numero"),
                        fila.getObject("vigencia", LocalDate.class),
                        Importe.deCentavos(fila.getLong("importe_centavos"))),
                registro,
                fila.getString("oficina"),
                partes(id, registro),
                fila.getObject("generada_en", OffsetDateTime.class).toInstant(),
                fila.getString("generada_por"));
    }

    private PartesDeLinea partes(UUID id, UUID registro) {
        return new PartesDeLinea(
                jdbc.sql("SELECT * FROM pagos.linea_parte WHERE linea_id = ? ORDER BY orden")
                        .param(id)
                        .query((ResultSet fila, int numero) ->
                                new Parte(
                                        new Cuenta(
                                                Clase.valueOf(fila.getString("clase")),
                                                Optional.of(registro),
                                                Optional.of(
                                                        Mes.de(
                                                                fila.getObject(
                                                                        "periodo",
                                                                        LocalDate.class))),
                                                Rubro.valueOf(fila.getString("rubro")),
                                                Cuota.valueOf(fila.getString("cuota")),
                                                Componente.valueOf(fila.getString("componente"))),
                                        Importe.deCentavos(fila.getLong("importe_centavos"))))
                        .list());
    }
}
