package mx.recauda.platform.seguridad.internal;

import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.base.FalloConCodigo.Clase;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.base.Identificadores;
import mx.recauda.platform.seguridad.Asignaciones;
import mx.recauda.platform.seguridad.Bitacora;
import mx.recauda.platform.seguridad.DirectorioDeAlcance;
import mx.recauda.platform.seguridad.ErrorDeSeguridad;
import mx.recauda.platform.seguridad.QuienActua;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

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
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** Each change leaves its trace and ends the session of whom it touches. */
@Service
@Transactional
class AdministracionDeAlcance implements Asignaciones {

    private static final Pattern CLAVE_DE_BANCO = Pattern.compile("[0-9A-Z]{1,20}");

    private final JdbcClient jdbc;
    private final Identificadores identificadores;
    private final Bitacora bitacora;
    private final Clock reloj;
    private final ObjectProvider<DirectorioDeAlcance> directorios;

    AdministracionDeAlcance(
            JdbcClient jdbc,
            Identificadores identificadores,
            Bitacora bitacora,
            Clock reloj,
            ObjectProvider<DirectorioDeAlcance> directorios) {
        this.jdbc = jdbc;
        this.identificadores = identificadores;
        this.bitacora = bitacora;
        this.reloj = reloj;
        this.directorios = directorios;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Asignacion> todas() {
        return jdbc.sql("SELECT * FROM seguridad.asignacion ORDER BY hasta DESC NULLS FIRST, id")
                .query(AdministracionDeAlcance::asignacion)
                .list();
    }

    @Override
    public void daOficina(UUID usuario, String oficina, LocalDate desde) {
        boolean existe =
                directorios.stream()
                        .flatMap(d -> d.oficinas().stream())
                        .anyMatch(o -> o.clave().equals(oficina));
        if (!existe) {
            throw new FalloConCodigo(Clase.ENTRADA, ErrorDeSeguridad.OFICINA_DESCONOCIDA, oficina);
        }
        da(usuario, oficina, "", "", desde);
    }

    @Override
    public void daRegistro(UUID usuario, UUID registro, LocalDate desde) {
        da(usuario, "", registro.toString(), "", desde);
    }

    @Override
    public void daBanco(UUID usuario, String banco, LocalDate desde) {
        if (!CLAVE_DE_BANCO.matcher(banco).matches()) {
            throw new FalloConCodigo(Clase.ENTRADA, ErrorDeSeguridad.BANCO_IMPOSIBLE, banco);
        }
        da(usuario, "", "", banco, desde);
    }

    @Override
    @Transactional(readOnly = true)
    public Set<String> bancosDe(String cuenta, Instant cuando) {
        return Set.copyOf(
                jdbc.sql(
                                """
                                SELECT a.banco FROM seguridad.asignacion a
                                JOIN seguridad.usuario u ON u.id = a.usuario_id
                                WHERE u.cuenta = :cuenta AND a.banco IS NOT NULL AND a.asignada_en <= :cuando
                                  AND :dia >= a.desde AND (a.hasta IS NULL OR :dia <= a.hasta)
                                GROUP BY a.banco
                                """)
                        .param("cuenta", cuenta)
                        .param("cuando", Timestamp.from(cuando))
                        .param(
                                "dia",
                                Date.valueOf(LocalDate.ofInstant(cuando, FechaDeOperacion.ZONA)))
                        .query(String.class)
                        .list());
    }

    private void da(UUID usuario, String oficina, String registro, String banco, LocalDate desde) {
        cambiaCuenta(usuario);
        UUID id = identificadores.nuevo();
        int puestas =
                jdbc.sql(
                                """
                                INSERT INTO seguridad.asignacion
                                    (id, usuario_id, oficina, registro_id, banco, desde, asignada_por, asignada_en)
                                VALUES (:id, :usuario, nullif(:oficina, ''), nullif(:registro, '')::uuid,
                                        nullif(:banco, ''), :desde, :por, :en)
                                ON CONFLICT DO NOTHING
                                """)
                        .param("id", id)
                        .param("usuario", usuario)
                        .param("oficina", oficina)
                        .param("registro", registro)
                        .param("banco", banco)
                        .param("desde", Date.valueOf(desde))
                        .param("por", QuienActua.ahora().cuenta())
                        .param("en", Timestamp.from(reloj.instant()))
                        .update();
        if (puestas == 1) {
            bitacora.anota(
                    "DAR_ALCANCE",
                    "usuario:" + usuario,
                    Map.of(
                            "oficina", oficina,
                            "registro", registro,
                            "banco", banco,
                            "desde", desde.toString()));
        }
    }

    @Override
    public void termina(UUID asignacion, LocalDate hasta) {
        Asignacion esta =
                jdbc.sql("SELECT * FROM seguridad.asignacion WHERE id = ? FOR UPDATE")
                        .param(asignacion)
                        .query(AdministracionDeAlcance::asignacion)
                        .optional()
                        .orElseThrow(() ->
                                new FalloConCodigo(
                                        Clase.NO_HAY,
                                        ErrorDeSeguridad.ASIGNACION_DESCONOCIDA,
                                        asignacion.toString()));
        // One that starts today, or did not start yet, is taken back whole.
        LocalDate vispera = esta.desde().minusDays(1);
        LocalDate fin = hasta.isBefore(vispera) ? vispera : hasta;
        jdbc.sql("UPDATE seguridad.asignacion SET hasta = ? WHERE id = ?")
                .params(Date.valueOf(fin), asignacion)
                .update();
        cambiaCuenta(esta.usuario());
        bitacora.anota(
                "QUITAR_ALCANCE",
                "usuario:" + esta.usuario(),
                Map.of(
                        "oficina", esta.oficina().orElse(""),
                        "registro", esta.registro().map(UUID::toString).orElse(""),
                        "banco", esta.banco().orElse(""),
                        "hasta", fin.toString()));
    }

    /** What a session carries is that of the account when it came in: another version ends it. */
    private void cambiaCuenta(UUID usuario) {
        int cuantas =
                jdbc.sql("UPDATE seguridad.usuario SET version = version + 1 WHERE id = ?")
                        .param(usuario)
                        .update();
        if (cuantas == 0) {
            throw new FalloConCodigo(
                    Clase.NO_HAY, ErrorDeSeguridad.USUARIO_DESCONOCIDO, usuario.toString());
        }
    }

    private static Asignacion asignacion(ResultSet fila, int numero) throws SQLException {
        return new Asignacion(
                fila.getObject("id", UUID.class),
                fila.getObject("usuario_id", UUID.class),
                Optional.ofNullable(fila.getString("oficina")),
                Optional.ofNullable(fila.getObject("registro_id", UUID.class)),
                Optional.ofNullable(fila.getString("banco")),
                fila.getObject("desde", LocalDate.class),
                Optional.ofNullable(fila.getObject("hasta", LocalDate.class)),
                fila.getString("asignada_por"));
    }
}
