package mx.recauda.platform.rendicion.compromisos;

import mx.recauda.platform.base.Recientes;
import mx.recauda.rendicion.compromiso.Acto;
import mx.recauda.rendicion.compromiso.Compromiso;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Promises and their acts, as kept. */
@Repository
class Registros {

    private static final int EN_MEMORIA = 4;

    private final JdbcClient jdbc;
    private final Recientes<String, List<Ficha>> leidas = Recientes.de(EN_MEMORIA);

    Registros(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the row of a promise says. */
    record Renglon(
            UUID id,
            String clave,
            String tipo,
            String texto,
            String referencia,
            Encuadre encuadre,
            boolean demostracion) {}

    /** A request that was already recorded. */
    record Hecho(UUID compromiso, String huella) {}

    /** Who recorded something, when, and with which request. */
    record Sello(UUID intento, String huella, String cuenta, Instant momento) {}

    List<TipoDeCompromiso> tipos() {
        return jdbc.sql(
                        "SELECT clave, siglas, nombre, nombre_en FROM rendicion.tipo_de_compromiso"
                                + " ORDER BY orden")
                .query((fila, n) ->
                        new TipoDeCompromiso(
                                fila.getString(1),
                                fila.getString(2),
                                fila.getString(3),
                                fila.getString(4)))
                .list();
    }

    /** Makes others wait who want to write the same thing, until the transaction ends. */
    void aparta(String que) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(?, 17))")
                .param(que)
                .query(fila -> {});
    }

    int cuantos(String prefijo) {
        return jdbc.sql("SELECT count(*) FROM rendicion.compromiso WHERE starts_with(clave, ?)")
                .param(prefijo)
                .query(Integer.class)
                .single();
    }

    Optional<Hecho> creadoCon(UUID intento) {
        return jdbc.sql("SELECT id, huella FROM rendicion.compromiso WHERE intento = ?")
                .param(intento)
                .query((fila, n) -> new Hecho(fila.getObject(1, UUID.class), fila.getString(2)))
                .optional();
    }

    Optional<Hecho> actoDe(UUID intento) {
        return jdbc.sql(
                        "SELECT compromiso_id, huella FROM rendicion.acto_de_compromiso WHERE"
                                + " intento = ?")
                .param(intento)
                .query((fila, n) -> new Hecho(fila.getObject(1, UUID.class), fila.getString(2)))
                .optional();
    }

    Optional<Ficha> busca(UUID id) {
        return fichas("WHERE id = :valor", id).stream().findFirst();
    }

    Optional<Ficha> deClave(String clave) {
        return fichas("WHERE clave = :valor", clave).stream().findFirst();
    }

    List<Ficha> deReferencia(String referencia) {
        return fichas("WHERE referencia = :valor", referencia);
    }

    List<Ficha> todas() {
        return leidas.pide(loQueHay(), k -> fichas("WHERE :valor = ''", ""));
    }

    /** Which promises and acts there are: both tables only grow, so the same ones say the same. */
    private String loQueHay() {
        return jdbc.sql(
                        """
                        SELECT concat_ws(' ',
                            (SELECT count(*) || ' ' || bit_xor(hashtextextended(intento::text, 17))
                             FROM rendicion.compromiso),
                            (SELECT count(*) || ' ' || bit_xor(hashtextextended(intento::text, 17))
                             FROM rendicion.acto_de_compromiso))
                        """)
                .query(String.class)
                .single();
    }

    private List<Ficha> fichas(String cuales, Object valor) {
        List<Renglon> renglones =
                jdbc.sql(
                                "SELECT * FROM rendicion.compromiso "
                                        + cuales
                                        + " ORDER BY creado_en, clave")
                        .param("valor", valor)
                        .query(Registros::renglon)
                        .list();
        Map<UUID, List<Ficha.Registro>> actos = new LinkedHashMap<>();
        jdbc.sql(
                        "SELECT * FROM rendicion.acto_de_compromiso WHERE compromiso_id IN (SELECT"
                                + " id FROM rendicion.compromiso "
                                + cuales
                                + ") ORDER BY compromiso_id, numero")
                .param("valor", valor)
                .query(fila -> {
                    actos.computeIfAbsent(
                                    fila.getObject("compromiso_id", UUID.class),
                                    k -> new ArrayList<>())
                            .add(registro(fila));
                });
        return renglones.stream()
                .map(r -> ficha(r, actos.getOrDefault(r.id(), List.of())))
                .toList();
    }

    static Ficha ficha(Renglon r, List<Ficha.Registro> registros) {
        return new Ficha(
                r.id(),
                new Compromiso(
                        r.clave(),
                        r.tipo(),
                        r.texto(),
                        registros.stream().map(Ficha.Registro::acto).toList()),
                r.referencia(),
                r.encuadre(),
                r.demostracion(),
                registros);
    }

    void agrega(Renglon r, Sello sello) {
        jdbc.sql(
                        """
                        INSERT INTO rendicion.compromiso (id, clave, tipo, texto, referencia, programa,
                            ciclo, clasificacion, demostracion, intento, huella, creado_por, creado_en)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        r.id(),
                        r.clave(),
                        r.tipo(),
                        r.texto(),
                        r.referencia(),
                        r.encuadre().programa(),
                        r.encuadre().ciclo(),
                        r.encuadre().clasificacion(),
                        r.demostracion(),
                        sello.intento(),
                        sello.huella(),
                        sello.cuenta(),
                        sello.momento().atOffset(ZoneOffset.UTC))
                .update();
    }

    void agrega(UUID compromiso, Ficha.Registro r, Sello sello) {
        jdbc.sql(
                        """
                        INSERT INTO rendicion.acto_de_compromiso (compromiso_id, numero, clase, fecha,
                            datos, areas, productos, intento, huella, cuenta, registrado_en)
                        VALUES (?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        compromiso,
                        r.numero(),
                        ActoEnJson.clase(r.acto()),
                        r.acto().fecha(),
                        ActoEnJson.datos(r.acto()),
                        r.areas().toArray(new String[0]),
                        r.productos(),
                        sello.intento(),
                        sello.huella(),
                        sello.cuenta(),
                        sello.momento().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Renglon renglon(ResultSet fila, int n) throws SQLException {
        return new Renglon(
                fila.getObject("id", UUID.class),
                fila.getString("clave"),
                fila.getString("tipo"),
                fila.getString("texto"),
                fila.getString("referencia"),
                new Encuadre(
                        fila.getString("programa"),
                        fila.getString("ciclo"),
                        fila.getString("clasificacion")),
                fila.getBoolean("demostracion"));
    }

    private static Ficha.Registro registro(ResultSet fila) throws SQLException {
        Acto acto = ActoEnJson.lee(fila.getString("clase"), fila.getString("datos"));
        return new Ficha.Registro(
                fila.getInt("numero"),
                acto,
                List.of((String[]) fila.getArray("areas").getArray()),
                fila.getString("productos"),
                fila.getString("cuenta"),
                fila.getObject("registrado_en", OffsetDateTime.class).toInstant());
    }
}
