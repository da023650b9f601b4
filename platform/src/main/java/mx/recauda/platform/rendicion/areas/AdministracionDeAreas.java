package mx.recauda.platform.rendicion.areas;

import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.base.FalloConCodigo.Clase;
import mx.recauda.platform.base.Identificadores;
import mx.recauda.platform.seguridad.Bitacora;
import mx.recauda.platform.seguridad.Usuarios;
import mx.recauda.rendicion.flujo.Papel;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Creates, renames and closes areas; appoints people and ends their appointments. Every change goes
 * to the audit trail. What is refused says so with {@link FalloConCodigo}.
 */
@Service
@Transactional
public class AdministracionDeAreas {

    private static final String FORMA_DE_CLAVE = "[A-Z][A-Z_]{1,39}";

    private final JdbcClient jdbc;
    private final Identificadores identificadores;
    private final Usuarios usuarios;
    private final Bitacora bitacora;
    private final Clock reloj;

    AdministracionDeAreas(
            JdbcClient jdbc,
            Identificadores identificadores,
            Usuarios usuarios,
            Bitacora bitacora,
            Clock reloj) {
        this.jdbc = jdbc;
        this.identificadores = identificadores;
        this.usuarios = usuarios;
        this.bitacora = bitacora;
        this.reloj = reloj;
    }

    /** The areas of a day with the names of that day, by name. */
    @Transactional(readOnly = true)
    public List<AreaVigente> areas(LocalDate dia) {
        return jdbc.sql(
                        """
                        SELECT a.clave, rendicion.nombre_de_area(a.clave, :dia) AS nombre,
                               COALESCE((SELECT n.superior FROM rendicion.area_nombre n
                                         WHERE n.area = a.clave AND n.desde <= :dia
                                         ORDER BY n.desde DESC LIMIT 1), '') AS superior,
                               a.desde, a.hasta
                        FROM rendicion.area a
                        WHERE a.desde <= :dia AND (a.hasta IS NULL OR a.hasta >= :dia)
                        ORDER BY rendicion.nombre_de_area(a.clave, :dia) COLLATE base.es_mx
                        """)
                .param("dia", dia)
                .query((fila, n) ->
                        new AreaVigente(
                                fila.getString("clave"),
                                fila.getString("nombre"),
                                fila.getString("superior"),
                                fila.getObject("desde", LocalDate.class),
                                fecha(fila, "hasta")))
                .list();
    }

    /** The posts held on a day, by area and title. */
    @Transactional(readOnly = true)
    public List<PuestoOcupado> puestos(LocalDate dia) {
        return jdbc.sql(
                        """
                        SELECT * FROM rendicion.nombramiento
                        WHERE desde <= :dia AND (hasta IS NULL OR hasta >= :dia)
                        ORDER BY area, puesto COLLATE base.es_mx, cuenta
                        """)
                .param("dia", dia)
                .query(AdministracionDeAreas::puesto)
                .list();
    }

    /** Creates an area that exists from a day, under another one or under none. */
    public void crea(String clave, String nombre, String superior, LocalDate desde, String cuenta) {
        aparta();
        if (!clave.matches(FORMA_DE_CLAVE) || existe(clave)) {
            throw rechazo(ErrorDeAreas.CLAVE, clave);
        }
        exigeNombre(nombre);
        exigeSuperior(clave, superior, desde);
        jdbc.sql("INSERT INTO rendicion.area (clave, nombre, desde) VALUES (?, ?, ?)")
                .params(clave, nombre.strip(), desde)
                .update();
        agregaNombre(clave, nombre, superior, desde, cuenta);
        bitacora.anota("CREAR_AREA", "area:" + clave, Map.of("nombre", nombre.strip()));
    }

    /** Gives an area another name or parent from a day on; documents of before keep the old one. */
    public void renombra(
            String clave, String nombre, String superior, LocalDate desde, String cuenta) {
        aparta();
        AreaVigente area = vigente(clave, desde);
        exigeNombre(nombre);
        exigeSuperior(clave, superior, desde);
        boolean posterior =
                jdbc.sql(
                                """
                                SELECT EXISTS (SELECT 1 FROM rendicion.area_nombre
                                               WHERE area = ? AND desde >= ?)
                                """)
                        .params(clave, desde)
                        .query(Boolean.class)
                        .single();
        if (posterior) {
            throw rechazo(ErrorDeAreas.NOMBRE_POSTERIOR, clave, desde.toString());
        }
        agregaNombre(clave, nombre, superior, desde, cuenta);
        bitacora.anota(
                "RENOMBRAR_AREA",
                "area:" + clave,
                Map.of(
                        "antes", area.nombre(),
                        "despues", nombre.strip(),
                        "desde", desde.toString()));
    }

    /** Closes an area: its last day. Nobody may hold a post in it afterwards. */
    public void cierra(String clave, LocalDate hasta) {
        aparta();
        AreaVigente area = vigente(clave, hasta);
        exigeFechas(area.desde(), hasta);
        int ocupados =
                jdbc.sql(
                                """
                                SELECT count(*) FROM rendicion.nombramiento
                                WHERE area = ? AND (hasta IS NULL OR hasta > ?)
                                """)
                        .params(clave, hasta)
                        .query(Integer.class)
                        .single();
        if (ocupados > 0) {
            throw rechazo(ErrorDeAreas.CON_PUESTOS, clave, ocupados);
        }
        jdbc.sql("UPDATE rendicion.area SET hasta = ? WHERE clave = ?")
                .params(hasta, clave)
                .update();
        bitacora.anota("CERRAR_AREA", "area:" + clave, Map.of("hasta", hasta.toString()));
    }

    /** Appoints a person to a post from a day, and until another when it is known. */
    public void nombra(
            String cuenta,
            String area,
            String puesto,
            Papel papel,
            LocalDate desde,
            Optional<LocalDate> hasta) {
        aparta();
        Usuarios.Usuario persona =
                usuarios.todos().stream()
                        .filter(u -> u.activo() && u.cuenta().equals(cuenta))
                        .findFirst()
                        .orElseThrow(() -> rechazo(ErrorDeAreas.SIN_CUENTA, cuenta));
        vigente(area, desde);
        if (puesto.isBlank()) {
            throw rechazo(ErrorDeAreas.SIN_PUESTO);
        }
        hasta.ifPresent(h -> exigeFechas(desde, h));
        exigeLibre(cuenta, area, papel, desde, hasta);
        UUID id = identificadores.nuevo();
        jdbc.sql(
                        """
                        INSERT INTO rendicion.nombramiento
                            (id, cuenta, nombre, area, puesto, papel, desde, hasta)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?::date)
                        """)
                .param(id)
                .param(cuenta)
                .param(persona.nombre())
                .param(area)
                .param(puesto.strip())
                .param(papel.name())
                .param(desde)
                .param(hasta.map(LocalDate::toString).orElse(null))
                .update();
        bitacora.anota(
                "NOMBRAR",
                "nombramiento:" + id,
                Map.of("cuenta", cuenta, "area", area, "papel", papel.name()));
    }

    private void exigeLibre(
            String cuenta, String area, Papel papel, LocalDate desde, Optional<LocalDate> hasta) {
        boolean ocupado =
                jdbc.sql(
                                """
                                SELECT EXISTS (SELECT 1 FROM rendicion.nombramiento
                                               WHERE cuenta = ? AND area = ? AND papel = ?
                                                 AND daterange(desde, hasta, '[]')
                                                     && daterange(?, ?::date, '[]'))
                                """)
                        .param(cuenta)
                        .param(area)
                        .param(papel.name())
                        .param(desde)
                        .param(hasta.map(LocalDate::toString).orElse(null))
                        .query(Boolean.class)
                        .single();
        if (ocupado) {
            throw rechazo(ErrorDeAreas.OCUPADO, cuenta, area);
        }
    }

    /** Ends an appointment: its last day. Acts already done keep the post. */
    public void termina(UUID id, LocalDate hasta) {
        aparta();
        PuestoOcupado puesto =
                jdbc.sql("SELECT * FROM rendicion.nombramiento WHERE id = ? AND hasta IS NULL")
                        .param(id)
                        .query(AdministracionDeAreas::puesto)
                        .optional()
                        .orElseThrow(() -> rechazo(ErrorDeAreas.SIN_NOMBRAMIENTO, id.toString()));
        exigeFechas(puesto.desde(), hasta);
        jdbc.sql("UPDATE rendicion.nombramiento SET hasta = ? WHERE id = ?")
                .params(hasta, id)
                .update();
        bitacora.anota(
                "TERMINAR_NOMBRAMIENTO",
                "nombramiento:" + id,
                Map.of("cuenta", puesto.cuenta(), "hasta", hasta.toString()));
    }

    /** One change of the organisation at a time: two could otherwise make a circle together. */
    private void aparta() {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('rendicion.area', 16))")
                .query((fila, n) -> n)
                .list();
    }

    private boolean existe(String clave) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM rendicion.area WHERE clave = ?)")
                .param(clave)
                .query(Boolean.class)
                .single();
    }

    private AreaVigente vigente(String clave, LocalDate dia) {
        return areas(dia).stream()
                .filter(a -> a.clave().equals(clave))
                .findFirst()
                .orElseThrow(() -> rechazo(ErrorDeAreas.SIN_AREA, clave, dia.toString()));
    }

    /** The parent exists that day, and is not the area nor one below it. */
    private void exigeSuperior(String clave, String superior, LocalDate dia) {
        String arriba = superior;
        while (!arriba.isEmpty()) {
            if (arriba.equals(clave)) {
                throw rechazo(ErrorDeAreas.SUPERIOR, clave);
            }
            arriba = vigente(arriba, dia).superior();
        }
    }

    private static void exigeNombre(String nombre) {
        if (nombre.isBlank()) {
            throw rechazo(ErrorDeAreas.SIN_NOMBRE);
        }
    }

    private static void exigeFechas(LocalDate desde, LocalDate hasta) {
        if (hasta.isBefore(desde)) {
            throw rechazo(ErrorDeAreas.FECHAS, desde.toString(), hasta.toString());
        }
    }

    private void agregaNombre(
            String clave, String nombre, String superior, LocalDate desde, String cuenta) {
        jdbc.sql("INSERT INTO rendicion.area_nombre VALUES (?, ?, ?, NULLIF(?, ''), ?, ?)")
                .params(
                        clave,
                        desde,
                        nombre.strip(),
                        superior,
                        cuenta,
                        reloj.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static FalloConCodigo rechazo(ErrorDeAreas error, Object... argumentos) {
        return new FalloConCodigo(Clase.ENTRADA, error, argumentos);
    }

    private static PuestoOcupado puesto(ResultSet fila, int n) throws SQLException {
        return new PuestoOcupado(
                fila.getObject("id", UUID.class),
                fila.getString("cuenta"),
                fila.getString("nombre"),
                fila.getString("area"),
                fila.getString("puesto"),
                Papel.valueOf(fila.getString("papel")),
                fila.getObject("desde", LocalDate.class),
                fecha(fila, "hasta"));
    }

    private static Optional<LocalDate> fecha(ResultSet fila, String columna) throws SQLException {
        return Optional.ofNullable(fila.getObject(columna, LocalDate.class));
    }
}
