package mx.recauda.platform.afiliacion.patrones;

import mx.recauda.ley.afiliacion.patron.CausaDeBaja;
import mx.recauda.ley.afiliacion.patron.Domicilio;
import mx.recauda.ley.afiliacion.patron.HechoPatronal;
import mx.recauda.ley.afiliacion.patron.HechoPatronal.Anulacion;
import mx.recauda.ley.afiliacion.patron.HechoPatronal.Clasificacion;
import mx.recauda.ley.afiliacion.patron.HechoPatronal.Fin;
import mx.recauda.ley.afiliacion.patron.HechoPatronal.Identificacion;
import mx.recauda.ley.afiliacion.patron.HechoPatronal.Impedimento;
import mx.recauda.ley.afiliacion.patron.HechoPatronal.Inicio;
import mx.recauda.ley.afiliacion.patron.HechoPatronal.Ubicacion;
import mx.recauda.ley.afiliacion.patron.HistoriaPatronal;
import mx.recauda.ley.afiliacion.patron.ImpedimentoDeBaja;
import mx.recauda.ley.dinero.Tasa;
import mx.recauda.ley.parametros.Zona;
import mx.recauda.ley.riesgos.Clase;
import mx.recauda.ley.tiempo.Vigencia;

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
import java.util.Optional;
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
                        SELECT id, tipo, lower(vigencia) AS desde, upper(vigencia) AS hasta, conocido_en, anula_id, datos::text AS datos
                        FROM afiliacion.hecho_patronal WHERE registro_id = ? ORDER BY id
                        """)
                .param(registro)
                .query((fila, numero) ->
                        new Renglon(
                                fila.getLong("id"),
                                fila.getString("tipo"),
                                fila.getObject("desde", LocalDate.class),
                                Optional.ofNullable(fila.getObject("hasta", LocalDate.class)),
                                fila.getObject("conocido_en", OffsetDateTime.class).toInstant(),
                                fila.getLong("anula_id"),
                                datos(fila.getString("datos"))))
                .list()
                .forEach(renglon -> agrega(renglon, hechos));
        return new HistoriaPatronal(hechos);
    }

    /**
     * The bankruptcies of the employer of a registro, under whichever of its registros they were
     * noted, by what was known at an instant.
     */
    @Transactional(readOnly = true)
    public List<ImpedimentoDeBaja> concursosDelPatron(UUID registro, Instant conocido) {
        return jdbc.sql("SELECT desde, hasta FROM afiliacion.concursos_del_patron(?, ?)")
                .params(registro, OffsetDateTime.ofInstant(conocido, ZoneOffset.UTC))
                .query((fila, numero) ->
                        new ImpedimentoDeBaja(
                                ImpedimentoDeBaja.Clase.CONCURSO,
                                new Vigencia(
                                        fila.getObject("desde", LocalDate.class),
                                        Optional.ofNullable(
                                                fila.getObject("hasta", LocalDate.class)))))
                .list();
    }

    /** Keeps a fact; its number is given by the database. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void anota(UUID registro, String oficina, HechoPatronal hecho, String cuenta) {
        Optional<LocalDate> ultimo = ultimo(hecho);
        jdbc.sql(
                        """
                        INSERT INTO afiliacion.hecho_patronal
                            (registro_id, oficina, tipo, vigencia, conocido_en, anula_id, datos, anotado_por)
                        VALUES (:registro, :oficina, :tipo,
                                daterange(:desde::date, nullif(:ultimo, '')::date, '[]'),
                                :conocido, nullif(:anula, 0), :datos::jsonb, :cuenta)
                        """)
                .param("registro", registro)
                .param("oficina", oficina)
                .param("tipo", tipo(hecho))
                .param("desde", java.sql.Date.valueOf(desde(hecho)))
                .param("ultimo", ultimo.map(LocalDate::toString).orElse(""))
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
            Optional<LocalDate> hasta,
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
            case "HUELGA", "CONCURSO" ->
                    hechos.add(
                            new Impedimento(
                                    r.id(),
                                    r.conocido(),
                                    new ImpedimentoDeBaja(
                                            ImpedimentoDeBaja.Clase.valueOf(r.tipo()),
                                            new Vigencia(
                                                    r.desde(), r.hasta().map(d -> d.minusDays(1)))),
                                    dato(r, "expediente")));
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
            case Impedimento impedimento -> impedimento.que().clase().name();
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
            case Impedimento impedimento -> impedimento.que().vigencia().desde();
            case Anulacion anulacion -> LocalDate.EPOCH;
        };
    }

    /** Last day of what is not open. */
    private static Optional<LocalDate> ultimo(HechoPatronal hecho) {
        return switch (hecho) {
            case Fin fin -> Optional.of(fin.ultimoDia());
            case Impedimento impedimento -> impedimento.que().vigencia().hasta();
            default -> Optional.empty();
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
            case Impedimento impedimento -> Map.of("expediente", impedimento.expediente());
            case Anulacion anulacion -> Map.of();
        };
    }
}
