package mx.recauda.platform.rendicion.oficios;

import mx.recauda.platform.rendicion.SelladoEnJson;
import mx.recauda.rendicion.oficio.ActoDeOficio;
import mx.recauda.rendicion.oficio.Oficio;
import mx.recauda.rendicion.oficio.Parte;
import mx.recauda.rendicion.oficio.Sentido;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Letters, their acts and what they are about, as kept. */
@Repository
class RegistroDeOficios {

    private static final SelladoEnJson<ActoDeOficio> JSON = new SelladoEnJson<>(ActoDeOficio.class);

    private final JdbcClient jdbc;

    RegistroDeOficios(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A request that was already recorded. */
    record Hecho(UUID oficio, String huella) {}

    /** Who recorded something, when, and with which request. */
    record Sello(UUID intento, String huella, String cuenta, Instant momento) {}

    void aparta(String que) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(?, 18))")
                .param(que)
                .query(fila -> {});
    }

    Optional<Hecho> registradoCon(UUID intento) {
        return hecho("SELECT id, huella FROM rendicion.oficio WHERE intento = ?", intento);
    }

    Optional<Hecho> actoDe(UUID intento) {
        return hecho(
                "SELECT oficio_id, huella FROM rendicion.acto_de_oficio WHERE intento = ?",
                intento);
    }

    private Optional<Hecho> hecho(String sql, UUID intento) {
        return jdbc.sql(sql)
                .param(intento)
                .query((fila, n) -> new Hecho(fila.getObject(1, UUID.class), fila.getString(2)))
                .optional();
    }

    boolean existe(Sentido sentido, String numero, LocalDate fecha) {
        return jdbc.sql(
                        "SELECT EXISTS (SELECT 1 FROM rendicion.oficio WHERE sentido = ? AND numero"
                                + " = ? AND fecha = ?)")
                .params(sentido.name(), numero, fecha)
                .query(Boolean.class)
                .single();
    }

    Optional<FichaDeOficio> busca(UUID id) {
        return fichas("WHERE id = :valor", id).stream().findFirst();
    }

    List<FichaDeOficio> deObjeto(String objeto) {
        return fichas(
                "WHERE id IN (SELECT oficio_id FROM rendicion.vinculo_de_oficio WHERE objeto ="
                        + " :valor)",
                objeto);
    }

    List<FichaDeOficio> todas() {
        return fichas("WHERE :valor = ''", "");
    }

    private List<FichaDeOficio> fichas(String cuales, Object valor) {
        Map<UUID, List<FichaDeOficio.Registro>> actos = new HashMap<>();
        String ids = "(SELECT id FROM rendicion.oficio " + cuales + ")";
        jdbc.sql(
                        "SELECT * FROM rendicion.acto_de_oficio WHERE oficio_id IN "
                                + ids
                                + " ORDER BY oficio_id, numero")
                .param("valor", valor)
                .query(fila -> {
                    actos.computeIfAbsent(
                                    fila.getObject("oficio_id", UUID.class), k -> new ArrayList<>())
                            .add(registro(fila));
                });
        Map<UUID, List<String>> objetos = new HashMap<>();
        jdbc.sql(
                        "SELECT oficio_id, objeto FROM rendicion.vinculo_de_oficio WHERE oficio_id"
                                + " IN "
                                + ids
                                + " ORDER BY objeto")
                .param("valor", valor)
                .query(fila -> {
                    objetos.computeIfAbsent(fila.getObject(1, UUID.class), k -> new ArrayList<>())
                            .add(fila.getString(2));
                });
        return jdbc.sql("SELECT * FROM rendicion.oficio " + cuales + " ORDER BY fecha DESC, numero")
                .param("valor", valor)
                .query((fila, n) -> {
                    UUID id = fila.getObject("id", UUID.class);
                    return ficha(
                            fila,
                            actos.getOrDefault(id, List.of()),
                            objetos.getOrDefault(id, List.of()));
                })
                .list();
    }

    private static FichaDeOficio ficha(
            ResultSet fila, List<FichaDeOficio.Registro> actos, List<String> objetos)
            throws SQLException {
        return new FichaDeOficio(
                fila.getObject("id", UUID.class),
                new Oficio(
                        fila.getString("id"),
                        Sentido.valueOf(fila.getString("sentido")),
                        fila.getString("numero"),
                        fila.getObject("fecha", LocalDate.class),
                        parte(fila, "de"),
                        parte(fila, "para"),
                        fila.getString("asunto"),
                        Optional.ofNullable(fila.getString("contesta_id")),
                        Optional.ofNullable(fila.getObject("vence", LocalDate.class)),
                        actos.stream().map(FichaDeOficio.Registro::acto).toList()),
                fila.getBoolean("demostracion"),
                fila.getString("registrado_por"),
                fila.getObject("registrado_en", OffsetDateTime.class).toInstant(),
                actos,
                objetos);
    }

    private static Parte parte(ResultSet fila, String cual) throws SQLException {
        return new Parte(
                fila.getString(cual + "_nombre"),
                fila.getString(cual + "_puesto"),
                fila.getString(cual + "_area"));
    }

    private static FichaDeOficio.Registro registro(ResultSet fila) throws SQLException {
        return new FichaDeOficio.Registro(
                fila.getInt("numero"),
                JSON.lee(fila.getString("clase"), fila.getString("datos")),
                fila.getString("cuenta"),
                fila.getObject("registrado_en", OffsetDateTime.class).toInstant());
    }

    void agrega(UUID id, Oficio o, boolean demostracion, Sello sello) {
        jdbc.sql(
                        """
                        INSERT INTO rendicion.oficio (id, sentido, numero, fecha, de_nombre, de_puesto,
                            de_area, para_nombre, para_puesto, para_area, asunto, contesta_id, vence,
                            demostracion, intento, huella, registrado_por, registrado_en)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::uuid, ?::date, ?, ?, ?, ?, ?)
                        """)
                .param(id)
                .param(o.sentido().name())
                .param(o.numero())
                .param(o.fecha())
                .param(o.de().nombre())
                .param(o.de().puesto())
                .param(o.de().area())
                .param(o.para().nombre())
                .param(o.para().puesto())
                .param(o.para().area())
                .param(o.asunto())
                .param(o.contesta().orElse(null))
                .param(o.vence().map(LocalDate::toString).orElse(null))
                .param(demostracion)
                .param(sello.intento())
                .param(sello.huella())
                .param(sello.cuenta())
                .param(sello.momento().atOffset(ZoneOffset.UTC))
                .update();
    }

    void agrega(UUID oficio, int numero, ActoDeOficio acto, Sello sello) {
        jdbc.sql(
                        """
                        INSERT INTO rendicion.acto_de_oficio (oficio_id, numero, clase, fecha, datos,
                            intento, huella, cuenta, registrado_en)
                        VALUES (?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?)
                        """)
                .params(
                        oficio,
                        numero,
                        JSON.clase(acto),
                        acto.fecha(),
                        JSON.datos(acto),
                        sello.intento(),
                        sello.huella(),
                        sello.cuenta(),
                        sello.momento().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Once, whoever does it. */
    void vincula(UUID oficio, String objeto, String cuenta, Instant momento) {
        jdbc.sql(
                        "INSERT INTO rendicion.vinculo_de_oficio VALUES (?, ?, ?, ?) ON CONFLICT DO"
                                + " NOTHING")
                .params(oficio, objeto, cuenta, momento.atOffset(ZoneOffset.UTC))
                .update();
    }
}
