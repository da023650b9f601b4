package mx.recauda.platform.afiliacion.patrones;

import mx.recauda.ley.afiliacion.patron.CausaDeBaja;
import mx.recauda.ley.afiliacion.patron.Domicilio;
import mx.recauda.ley.afiliacion.patron.HechoPatronal;
import mx.recauda.ley.afiliacion.patron.HechoPatronal.Anulacion;
import mx.recauda.ley.afiliacion.patron.HechoPatronal.Clasificacion;
import mx.recauda.ley.afiliacion.patron.HechoPatronal.Fin;
import mx.recauda.ley.afiliacion.patron.HechoPatronal.Identificacion;
import mx.recauda.ley.afiliacion.patron.HechoPatronal.Inicio;
import mx.recauda.ley.afiliacion.patron.HechoPatronal.Ubicacion;
import mx.recauda.ley.afiliacion.patron.HistoriaPatronal;
import mx.recauda.ley.dinero.Tasa;
import mx.recauda.ley.parametros.Zona;
import mx.recauda.ley.riesgos.Clase;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import tools.jackson.databind.json.JsonMapper;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The facts of registros patronales: written once, read as a history. */
@Component
public class HechosPatronales {

    private static final String DE_NADIE = "";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    HechosPatronales(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Everything ever learned of a registro. */
    @Transactional(readOnly = true)
    public HistoriaPatronal historia(UUID registro) {
        List<HechoPatronal> hechos = new ArrayList<>();
        jdbc.sql(
                        """
                        SELECT id, tipo, lower(vigencia) AS desde, conocido_en, anula_id, datos::text AS datos
                        FROM afiliacion.hecho_patronal WHERE registro_id = ? ORDER BY id
                        """)
                .param(registro)
                .query((fila, numero) ->
                        new Renglon(
                                fila.getLong("id"),
                                fila.getString("tipo"),
                                fila.getObject("desde", LocalDate.class),
                                fila.getObject("conocido_en", OffsetDateTime.class).toInstant(),
                                fila.getLong("anula_id"),
                                datos(fila.getString("datos"))))
                .list()
                .forEach(renglon -> agrega(renglon, hechos));
        return new HistoriaPatronal(hechos);
    }

    /** Keeps a fact; its number is given by the database. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void anota(UUID registro, String oficina, HechoPatronal hecho, String cuenta) {
        boolean unDia = hecho instanceof Fin;
        LocalDate desde = desde(hecho);
        jdbc.sql(
                        """
                        INSERT INTO afiliacion.hecho_patronal
                            (registro_id, oficina, tipo, vigencia, conocido_en, anula_id, datos, anotado_por)
                        VALUES (:registro, :oficina, :tipo,
                                daterange(:desde::date, CASE WHEN :unDia THEN :desde::date + 1 END),
                                :conocido, nullif(:anula, 0), :datos::jsonb, :cuenta)
                        """)
                .param("registro", registro)
                .param("oficina", oficina)
                .param("tipo", tipo(hecho))
                .param("desde", java.sql.Date.valueOf(desde))
                .param("unDia", unDia)
                .param("conocido", OffsetDateTime.ofInstant(hecho.conocidoEn(), ZoneOffset.UTC))
                .param("anula", hecho instanceof Anulacion a ? a.anulado() : 0L)
                .param("datos", json.writeValueAsString(datos(hecho)))
                .param("cuenta", cuenta)
                .update();
    }

    private record Renglon(
            long id,
            String tipo,
            LocalDate desde,
            Instant conocido,
            long anula,
            Map<String, String> datos) {}

    @SuppressWarnings("unchecked")
    private Map<String, String> datos(String texto) {
        return json.readValue(texto, Map.class);
    }

    private static void agrega(Renglon r, List<HechoPatronal> hechos) {
        switch (r.tipo()) {
            case "ALTA" -> hechos.add(new Inicio(r.id(), r.conocido(), r.desde(), false));
            case "REANUDACION" -> hechos.add(new Inicio(r.id(), r.conocido(), r.desde(), true));
            case "IDENTIFICACION" ->
                    hechos.add(
                            new Identificacion(
                                    r.id(),
                                    r.conocido(),
                                    r.desde(),
                                    dato(r, "registro"),
                                    dato(r, "modalidad"),
                                    Zona.valueOf(dato(r, "zona"))));
            case "PRIMA" ->
                    hechos.add(
                            new Clasificacion(
                                    r.id(),
                                    r.conocido(),
                                    r.desde(),
                                    dato(r, "fraccion"),
                                    Clase.valueOf(dato(r, "clase")),
                                    Tasa.dePorcentaje(dato(r, "prima"))));
            case "DOMICILIO" ->
                    hechos.add(
                            new Ubicacion(
                                    r.id(),
                                    r.conocido(),
                                    r.desde(),
                                    new Domicilio(
                                            dato(r, "calle"),
                                            dato(r, "colonia"),
                                            dato(r, "codigoPostal"),
                                            dato(r, "municipio")),
                                    dato(r, "oficina")));
            case "BAJA" ->
                    hechos.add(
                            new Fin(
                                    r.id(),
                                    r.conocido(),
                                    r.desde(),
                                    CausaDeBaja.valueOf(dato(r, "causa"))));
            case "ANULACION" -> hechos.add(new Anulacion(r.id(), r.conocido(), r.anula()));
            default -> {
                // Facts of other modules about a registro have their own readers.
            }
        }
    }

    private static String dato(Renglon renglon, String nombre) {
        return String.valueOf(renglon.datos().getOrDefault(nombre, DE_NADIE));
    }

    private static String tipo(HechoPatronal hecho) {
        return switch (hecho) {
            case Inicio inicio -> inicio.reanudacion() ? "REANUDACION" : "ALTA";
            case Identificacion identificacion -> "IDENTIFICACION";
            case Clasificacion clasificacion -> "PRIMA";
            case Ubicacion ubicacion -> "DOMICILIO";
            case Fin fin -> "BAJA";
            case Anulacion anulacion -> "ANULACION";
        };
    }

    private static LocalDate desde(HechoPatronal hecho) {
        return switch (hecho) {
            case Inicio inicio -> inicio.desde();
            case Identificacion identificacion -> identificacion.desde();
            case Clasificacion clasificacion -> clasificacion.desde();
            case Ubicacion ubicacion -> ubicacion.desde();
            case Fin fin -> fin.ultimoDia();
            case Anulacion anulacion -> LocalDate.EPOCH;
        };
    }

    private static Map<String, String> datos(HechoPatronal hecho) {
        return switch (hecho) {
            case Inicio inicio -> Map.of();
            case Identificacion i ->
                    Map.of(
                            "registro", i.numero(),
                            "modalidad", i.modalidad(),
                            "zona", i.zona().name());
            case Clasificacion c ->
                    Map.of(
                            "fraccion", c.fraccion(),
                            "clase", c.clase().name(),
                            "prima", c.prima().porcentaje().toPlainString());
            case Ubicacion u ->
                    Map.of(
                            "calle", u.domicilio().calle(),
                            "colonia", u.domicilio().colonia(),
                            "codigoPostal", u.domicilio().codigoPostal(),
                            "municipio", u.domicilio().municipio(),
                            "oficina", u.oficina());
            case Fin fin -> Map.of("causa", fin.causa().name());
            case Anulacion anulacion -> Map.of();
        };
    }
}
