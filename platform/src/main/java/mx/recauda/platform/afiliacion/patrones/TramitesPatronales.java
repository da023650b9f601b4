package mx.recauda.platform.afiliacion.patrones;

import mx.recauda.ley.afiliacion.patron.ErrorDePatron;
import mx.recauda.ley.afiliacion.patron.HechoPatronal;
import mx.recauda.ley.afiliacion.patron.HechoPatronal.Fin;
import mx.recauda.ley.afiliacion.patron.HistoriaPatronal;
import mx.recauda.ley.afiliacion.patron.SituacionPatronal;
import mx.recauda.ley.afiliacion.patron.TramitePatronal.Persona;
import mx.recauda.ley.identidad.RegistroPatronal;
import mx.recauda.platform.afiliacion.AnuncioDeCambios;
import mx.recauda.platform.afiliacion.CambioDeAfiliacion.Motivo;
import mx.recauda.platform.afiliacion.RelojDeRegistros;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.base.Identificadores;
import mx.recauda.platform.seguridad.Bitacora;
import mx.recauda.platform.seguridad.QuienActua;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Writes what was decided: registro, facts, procedure and trace, all or nothing. */
@Component
@Transactional
class TramitesPatronales {

    private static final LocalDate SIEMPRE = LocalDate.of(9999, 1, 1);

    private final JdbcClient jdbc;
    private final HechosPatronales hechos;
    private final RelojDeRegistros relojes;
    private final Identificadores identificadores;
    private final Bitacora bitacora;
    private final AnuncioDeCambios anuncio;
    private final Clock reloj;

    TramitesPatronales(
            JdbcClient jdbc,
            HechosPatronales hechos,
            RelojDeRegistros relojes,
            Identificadores identificadores,
            Bitacora bitacora,
            AnuncioDeCambios anuncio,
            Clock reloj) {
        this.jdbc = jdbc;
        this.hechos = hechos;
        this.relojes = relojes;
        this.identificadores = identificadores;
        this.bitacora = bitacora;
        this.anuncio = anuncio;
        this.reloj = reloj;
    }

    /**
     * A procedure as it is going to be kept.
     *
     * @param clave key given by the form
     * @param huella hash of what was asked
     * @param tipo kind
     * @param fecha day of the fact
     * @param datos what was asked, as JSON
     * @param avisos remarks, one a line
     */
    record Solicitud(
            UUID clave, String huella, String tipo, LocalDate fecha, String datos, String avisos) {

        /** The part of it that happens to another registro. */
        Solicitud para(String otroTipo) {
            UUID derivada =
                    UUID.nameUUIDFromBytes(clave.toString().getBytes(StandardCharsets.UTF_8));
            return new Solicitud(derivada, huella, otroTipo, fecha, datos, avisos);
        }
    }

    /**
     * A registro as it is going to be kept.
     *
     * @param patron the employer when it is known, or empty to make it
     */
    record Nuevo(
            Optional<UUID> patron,
            String rfc,
            String nombre,
            Persona persona,
            RegistroPatronal numero,
            String oficina,
            String zona,
            String centro,
            LocalDate alta) {}

    /** The procedure received under a key, which must be the same. */
    @Transactional(readOnly = true)
    public Optional<Tramite> recibido(UUID clave, String huella) {
        return jdbc.sql("SELECT * FROM afiliacion.tramite_patronal WHERE clave = ?")
                .param(clave)
                .query((fila, numero) -> {
                    if (!fila.getString("huella").equals(huella)) {
                        throw new FalloConCodigo(
                                FalloConCodigo.Clase.CONFLICTO, ErrorDePatron.REPETIDO, "");
                    }
                    return tramite(fila, numero);
                })
                .optional();
    }

    /** Procedures of a registro, last first. */
    @Transactional(readOnly = true)
    public List<Tramite> deRegistro(UUID registro) {
        return jdbc.sql(
                        "SELECT * FROM afiliacion.tramite_patronal WHERE registro_id = ?"
                                + " ORDER BY folio DESC")
                .param(registro)
                .query(TramitesPatronales::tramite)
                .list();
    }

    /** A new registro with its first facts, made from the instant at which they are known. */
    public Tramite abre(
            Nuevo nuevo, Function<Instant, List<HechoPatronal>> iniciales, Solicitud solicitud) {
        return abre(nuevo, iniciales, solicitud, Optional.empty());
    }

    private Tramite abre(
            Nuevo nuevo,
            Function<Instant, List<HechoPatronal>> iniciales,
            Solicitud solicitud,
            Optional<UUID> otro) {
        UUID patron = nuevo.patron().orElseGet(() -> creaPatron(nuevo));
        UUID registro = identificadores.nuevo();
        jdbc.sql(
                        """
                        INSERT INTO afiliacion.registro_patronal
                            (id, patron_id, registro, oficina, modalidad, zona, centro, alta, creado_en)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        registro,
                        patron,
                        nuevo.numero().valor(),
                        nuevo.oficina(),
                        nuevo.numero().modalidad(),
                        nuevo.zona(),
                        nuevo.centro(),
                        Date.valueOf(nuevo.alta()),
                        Timestamp.from(reloj.instant()))
                .update();
        return cambia(registro, nuevo.oficina(), iniciales, solicitud, otro);
    }

    /** A registro opens as another ends or goes on: both or neither. */
    public Tramite releva(
            Nuevo nuevo,
            Function<Instant, List<HechoPatronal>> iniciales,
            RegistroListado anterior,
            Function<Instant, List<HechoPatronal>> fin,
            Solicitud solicitud) {
        Tramite alta = abre(nuevo, iniciales, solicitud.para("ALTA"), Optional.of(anterior.id()));
        return cambia(
                anterior.id(), anterior.oficina(), fin, solicitud, Optional.of(alta.registro()));
    }

    /** A registro ends as another takes its business: both or neither. */
    public Tramite absorbe(
            RegistroListado absorbente,
            Function<Instant, List<HechoPatronal>> prima,
            RegistroListado absorbido,
            Function<Instant, List<HechoPatronal>> fin,
            Solicitud solicitud) {
        cambia(
                absorbente.id(),
                absorbente.oficina(),
                prima,
                solicitud.para("FUSION"),
                Optional.of(absorbido.id()));
        return cambia(
                absorbido.id(), absorbido.oficina(), fin, solicitud, Optional.of(absorbente.id()));
    }

    /** Further facts of a registro that exists. */
    public Tramite cambia(
            UUID registro,
            String oficina,
            Function<Instant, List<HechoPatronal>> nuevos,
            Solicitud solicitud) {
        return cambia(registro, oficina, nuevos, solicitud, Optional.empty());
    }

    private Tramite cambia(
            UUID registro,
            String oficina,
            Function<Instant, List<HechoPatronal>> nuevos,
            Solicitud solicitud,
            Optional<UUID> otro) {
        Instant conocido = relojes.siguiente(registro);
        String cuenta = QuienActua.ahora().cuenta();
        nuevos.apply(conocido).forEach(hecho -> hechos.anota(registro, oficina, hecho, cuenta));
        sincroniza(registro, conocido);
        UUID id = identificadores.nuevo();
        jdbc.sql(
                        """
                        INSERT INTO afiliacion.tramite_patronal (id, clave, huella, registro_id, tipo, fecha,
                            datos, avisos, presentado_por, presentado_en, otro_registro_id)
                        VALUES (?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, nullif(?, '')::uuid)
                        """)
                .params(
                        id,
                        solicitud.clave(),
                        solicitud.huella(),
                        registro,
                        solicitud.tipo(),
                        Date.valueOf(solicitud.fecha()),
                        solicitud.datos(),
                        solicitud.avisos(),
                        cuenta,
                        Timestamp.from(conocido),
                        otro.map(UUID::toString).orElse(""))
                .update();
        anuncio.anuncia(Motivo.TRAMITE_PATRONAL, id, registro, solicitud.fecha(), conocido);
        bitacora.anota(
                "TRAMITE_PATRONAL", "registro:" + registro, Map.of("tipo", solicitud.tipo()));
        return jdbc.sql("SELECT * FROM afiliacion.tramite_patronal WHERE id = ?")
                .param(id)
                .query(TramitesPatronales::tramite)
                .single();
    }

    /** The columns that lists and movements read follow from the facts. */
    private void sincroniza(UUID registro, Instant conocido) {
        HistoriaPatronal historia = hechos.historia(registro);
        SituacionPatronal al = historia.al(SIEMPRE, conocido);
        Optional<LocalDate> baja =
                al.estado() == SituacionPatronal.Estado.BAJA
                        ? historia.vigentes(conocido).stream()
                                .filter(Fin.class::isInstance)
                                .map(h -> ((Fin) h).ultimoDia())
                                .reduce((uno, otro) -> otro)
                        : Optional.empty();
        jdbc.sql(
                        """
                        UPDATE afiliacion.registro_patronal
                        SET baja = nullif(?, '')::date, zona = coalesce(nullif(?, ''), zona),
                            version = version + 1
                        WHERE id = ?
                        """)
                .params(
                        baja.map(LocalDate::toString).orElse(""),
                        al.identificacion().map(i -> i.zona().name()).orElse(""),
                        registro)
                .update();
    }

    private UUID creaPatron(Nuevo nuevo) {
        UUID patron = identificadores.nuevo();
        jdbc.sql(
                        """
                        INSERT INTO afiliacion.patron (id, rfc, nombre, persona, creado_en)
                        VALUES (?, ?, ?, ?, ?)
                        """)
                .params(
                        patron,
                        nuevo.rfc(),
                        nuevo.nombre(),
                        nuevo.persona().name(),
                        Timestamp.from(reloj.instant()))
                .update();
        return patron;
    }

    private static Tramite tramite(ResultSet fila, int numero) throws SQLException {
        return new Tramite(
                fila.getObject("id", UUID.class),
                fila.getLong("folio"),
                fila.getObject("registro_id", UUID.class),
                fila.getString("tipo"),
                fila.getObject("fecha", LocalDate.class),
                fila.getString("avisos").lines().toList(),
                fila.getString("presentado_por"),
                fila.getTimestamp("presentado_en").toInstant(),
                Optional.ofNullable(fila.getObject("otro_registro_id", UUID.class)));
    }
}
