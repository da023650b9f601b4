package mx.recauda.platform.rendicion.comisiones;

import mx.recauda.formats.json.Json;
import mx.recauda.rendicion.comision.visita.Evaluacion;
import mx.recauda.rendicion.comision.visita.InformeDeVisita;
import mx.recauda.rendicion.comision.visita.Programada;
import mx.recauda.rendicion.comision.visita.Punto;
import mx.recauda.rendicion.comision.visita.Visita;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import tools.jackson.databind.JsonNode;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Visits as kept. Only adds. */
@Repository
public class Visitas {

    private static final String VISITA =
            "SELECT id, pliego, oficina, lugar, del, al, objeto, proposito, coordinador,"
                    + " coordinacion, adscripcion, comisionado, integrantes, demostracion FROM"
                    + " rendicion.visita ";

    private final JdbcClient jdbc;

    Visitas(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Fila(UUID id, Programada programada, boolean demostracion) {}

    private record Acto(int numero, String clase, String parte, JsonNode datos, String cuenta) {}

    /** Every visit, the last one first. */
    @Transactional(readOnly = true)
    public List<VisitaGuardada> todas() {
        return completas(
                jdbc.sql(VISITA + "ORDER BY del DESC, pliego DESC").query(Visitas::fila).list());
    }

    /** One visit. */
    @Transactional(readOnly = true)
    public Optional<VisitaGuardada> busca(UUID id) {
        return jdbc.sql(VISITA + "WHERE id = ?")
                .param(id)
                .query(Visitas::fila)
                .optional()
                .map(f -> completas(List.of(f)).getFirst());
    }

    /** Whether some visit has that pliego. */
    @Transactional(readOnly = true)
    public boolean hayPliego(String pliego) {
        return jdbc.sql("SELECT count(*) FROM rendicion.visita WHERE pliego = ?")
                        .param(pliego)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Earlier visits to the same office that were not called off, the last one first. */
    @Transactional(readOnly = true)
    public List<VisitaGuardada> anteriores(Programada p) {
        return completas(
                        jdbc.sql(
                                        VISITA
                                                + "WHERE oficina = ? AND del < ? ORDER BY del DESC,"
                                                + " pliego DESC")
                                .params(p.oficina(), p.del())
                                .query(Visitas::fila)
                                .list())
                .stream()
                .filter(v -> v.visita().cancelada().isEmpty())
                .toList();
    }

    void agrega(UUID id, Programada p, boolean demostracion, String cuenta, Instant ahora) {
        jdbc.sql("INSERT INTO rendicion.visita VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)")
                .params(
                        id,
                        p.pliego(),
                        p.oficina().strip(),
                        p.lugar().strip(),
                        p.del(),
                        p.al(),
                        p.objeto().strip(),
                        p.proposito().strip(),
                        p.coordinador().strip(),
                        p.coordinacion().strip(),
                        p.adscripcion().strip(),
                        p.comisionado().strip(),
                        p.integrantes().toArray(new String[0]),
                        demostracion,
                        cuenta,
                        ahora.atOffset(ZoneOffset.UTC))
                .update();
    }

    void agrega(
            UUID visita,
            int numero,
            String clase,
            String parte,
            Map<String, String> datos,
            String cuenta,
            Instant ahora) {
        jdbc.sql("INSERT INTO rendicion.acto_de_visita VALUES (?,?,?,?,?::jsonb,?,?)")
                .params(
                        visita,
                        numero,
                        clase,
                        parte,
                        Json.compacto(Json.mapper().valueToTree(datos)),
                        cuenta,
                        ahora.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Nobody else writes in the visit until the end of the transaction. */
    void aparta(String que) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("visita:" + que)
                .query(rs -> {});
    }

    /** Who wrote last. */
    String ultimo(UUID visita) {
        return jdbc.sql(
                        "SELECT cuenta FROM rendicion.acto_de_visita WHERE visita_id = ? ORDER BY"
                                + " numero DESC LIMIT 1")
                .param(visita)
                .query(String.class)
                .optional()
                .orElse("");
    }

    /** The visits with their acts, read all at once. */
    private List<VisitaGuardada> completas(List<Fila> filas) {
        Map<UUID, List<Acto>> actos = new HashMap<>();
        jdbc.sql(
                        """
                        SELECT visita_id, numero, clase, parte, datos::text, cuenta
                        FROM rendicion.acto_de_visita WHERE visita_id = ANY(:visitas)
                        ORDER BY visita_id, numero
                        """)
                .param("visitas", filas.stream().map(Fila::id).toArray(UUID[]::new))
                .query(f -> {
                    actos.computeIfAbsent(f.getObject(1, UUID.class), k -> new ArrayList<>())
                            .add(
                                    new Acto(
                                            f.getInt(2),
                                            f.getString(3),
                                            f.getString(4),
                                            Json.leePropio(f.getString(5)),
                                            f.getString(6)));
                });
        return filas.stream().map(f -> completa(f, actos.getOrDefault(f.id(), List.of()))).toList();
    }

    private static VisitaGuardada completa(Fila fila, List<Acto> actos) {
        Map<Punto, Evaluacion> puntos = new LinkedHashMap<>();
        Visita.Textos textos = Visita.Textos.VACIOS;
        Optional<String> cancelada = Optional.empty();
        Optional<UUID> documento = Optional.empty();
        for (Acto a : actos) {
            switch (a.clase()) {
                case "PUNTO" ->
                        Punto.de(a.parte()).ifPresent(p -> puntos.put(p, evaluacion(p, a.datos())));
                case "TEXTOS" -> textos = textos(a.datos());
                case "CANCELAR" -> cancelada = Optional.of(texto(a.datos(), "motivo"));
                default -> documento = Optional.of(UUID.fromString(a.parte()));
            }
        }
        return new VisitaGuardada(
                fila.id(),
                new Visita(fila.programada(), puntos, textos, cancelada, documento.isPresent()),
                actos.size(),
                documento,
                fila.demostracion());
    }

    /** Whether an account wrote a point or a text of the report. */
    @Transactional(readOnly = true)
    public boolean escribio(UUID visita, String cuenta) {
        return jdbc.sql(
                        "SELECT EXISTS (SELECT FROM rendicion.acto_de_visita WHERE visita_id = ?"
                                + " AND cuenta = ?)")
                .params(visita, cuenta)
                .query(Boolean.class)
                .single();
    }

    /** Whether an account wrote the visit in the programme. */
    @Transactional(readOnly = true)
    public boolean programo(UUID visita, String cuenta) {
        return jdbc.sql(
                        "SELECT EXISTS (SELECT FROM rendicion.visita WHERE id = ?"
                                + " AND creada_por = ?)")
                .params(visita, cuenta)
                .query(Boolean.class)
                .single();
    }

    /** The points of a visit: those written, and the others as they begin. */
    @Transactional(readOnly = true)
    public Map<Punto, Evaluacion> puntos(VisitaGuardada visita) {
        Map<Punto, Evaluacion> puntos =
                InformeDeVisita.alEmpezar(
                        anteriores(visita.visita().programada()).stream()
                                .map(VisitaGuardada::visita)
                                .toList());
        puntos.putAll(visita.visita().evaluaciones());
        return puntos;
    }

    static Map<String, String> datos(Evaluacion e) {
        return new LinkedHashMap<>(e.datos());
    }

    private static Evaluacion evaluacion(Punto punto, JsonNode d) {
        return new Evaluacion(
                punto,
                texto(d, "indicador"),
                texto(d, "unidad").isEmpty() ? punto.unidad() : texto(d, "unidad"),
                fecha(d, "corte"),
                numero(d, "valor"),
                numero(d, "meta"),
                numero(d, "periodo_anterior"),
                numero(d, "dos_periodos_antes"),
                texto(d, "evidencia"),
                texto(d, "observacion"));
    }

    private static Visita.Textos textos(JsonNode d) {
        return new Visita.Textos(
                texto(d, "lugar"),
                fecha(d, "fecha"),
                texto(d, "actividades"),
                texto(d, "conclusiones"),
                texto(d, "contribuciones"));
    }

    private static String texto(JsonNode d, String nombre) {
        return d.path(nombre).asString("");
    }

    private static Optional<BigDecimal> numero(JsonNode d, String nombre) {
        return Optional.of(texto(d, nombre)).filter(t -> !t.isEmpty()).map(BigDecimal::new);
    }

    private static Optional<LocalDate> fecha(JsonNode d, String nombre) {
        return Optional.of(texto(d, nombre)).filter(t -> !t.isEmpty()).map(LocalDate::parse);
    }

    private static Fila fila(ResultSet f, int n) throws SQLException {
        List<String> integrantes = new ArrayList<>();
        for (Object o : (Object[]) f.getArray("integrantes").getArray()) {
            integrantes.add(String.valueOf(o));
        }
        return new Fila(
                f.getObject("id", UUID.class),
                new Programada(
                        f.getString("pliego"),
                        f.getString("oficina"),
                        f.getString("lugar"),
                        f.getObject("del", LocalDate.class),
                        f.getObject("al", LocalDate.class),
                        f.getString("objeto"),
                        f.getString("proposito"),
                        f.getString("coordinador"),
                        f.getString("coordinacion"),
                        f.getString("adscripcion"),
                        f.getString("comisionado"),
                        integrantes),
                f.getBoolean("demostracion"));
    }
}
