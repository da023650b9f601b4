package mx.recauda.platform.catalogo.internal;

import mx.recauda.ley.riesgos.Clase;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.catalogo.Actividad;
import mx.recauda.platform.catalogo.Catalogos;
import mx.recauda.platform.catalogo.ErrorDeCatalogo;
import mx.recauda.platform.catalogo.Modalidad;
import mx.recauda.platform.catalogo.Municipio;
import mx.recauda.platform.catalogo.Oficina;
import mx.recauda.platform.seguridad.Bitacora;
import mx.recauda.platform.seguridad.QuienActua;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@Service
@Transactional(readOnly = true)
class CatalogosEnTabla implements Catalogos {

    private static final int LARGO_DE_SUBDELEGACION = 4;

    private final JdbcClient jdbc;
    private final Bitacora bitacora;
    private final Clock reloj;

    CatalogosEnTabla(JdbcClient jdbc, Bitacora bitacora, Clock reloj) {
        this.jdbc = jdbc;
        this.bitacora = bitacora;
        this.reloj = reloj;
    }

    @Override
    public List<Oficina> oficinas(LocalDate dia) {
        return jdbc.sql(
                        """
                        SELECT clave, nombre, confianza FROM catalogo.oficina_nombre
                        WHERE desde <= :dia AND (hasta IS NULL OR hasta >= :dia) ORDER BY clave
                        """)
                .param("dia", Date.valueOf(dia))
                .query(CatalogosEnTabla::oficina)
                .list();
    }

    @Override
    public Optional<Oficina> oficina(String clave, LocalDate dia) {
        return jdbc.sql(
                        """
                        SELECT clave, nombre, confianza FROM catalogo.oficina_nombre
                        WHERE clave = :clave AND desde <= :dia AND (hasta IS NULL OR hasta >= :dia)
                        """)
                .param("clave", clave)
                .param("dia", Date.valueOf(dia))
                .query(CatalogosEnTabla::oficina)
                .optional();
    }

    @Override
    public List<Modalidad> modalidades(LocalDate dia) {
        return jdbc.sql(
                        """
                        SELECT clave, nombre, regimen, fundamento, confianza FROM catalogo.modalidad
                        WHERE desde <= :dia AND (hasta IS NULL OR hasta >= :dia) ORDER BY clave
                        """)
                .param("dia", Date.valueOf(dia))
                .query((fila, numero) ->
                        new Modalidad(
                                fila.getString("clave"),
                                fila.getString("nombre"),
                                fila.getString("regimen"),
                                fila.getString("fundamento"),
                                fila.getString("confianza")))
                .list();
    }

    @Override
    public List<Actividad> actividades(LocalDate dia) {
        return jdbc.sql(
                        """
                        SELECT * FROM catalogo.fraccion
                        WHERE desde <= :dia AND (hasta IS NULL OR hasta >= :dia) ORDER BY codigo
                        """)
                .param("dia", Date.valueOf(dia))
                .query(CatalogosEnTabla::actividad)
                .list();
    }

    @Override
    public Optional<Actividad> actividad(String fraccion, LocalDate dia) {
        return jdbc.sql(
                        """
                        SELECT * FROM catalogo.fraccion
                        WHERE codigo = :codigo AND desde <= :dia AND (hasta IS NULL OR hasta >= :dia)
                        """)
                .param("codigo", fraccion)
                .param("dia", Date.valueOf(dia))
                .query(CatalogosEnTabla::actividad)
                .optional();
    }

    @Override
    public List<Municipio> municipios() {
        return jdbc.sql("SELECT * FROM catalogo.municipio ORDER BY clave")
                .query(CatalogosEnTabla::municipio)
                .list();
    }

    @Override
    public Optional<Municipio> municipio(String clave) {
        return jdbc.sql("SELECT * FROM catalogo.municipio WHERE clave = ?")
                .param(clave)
                .query(CatalogosEnTabla::municipio)
                .optional();
    }

    @Override
    @Transactional
    public void guarda(Municipio municipio) {
        revisa(municipio);
        jdbc.sql(
                        """
                        INSERT INTO catalogo.municipio
                            (clave, nombre, entidad, oficina, zona, fuente, agregado_por, agregado_en)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                        ON CONFLICT (clave) DO UPDATE SET
                            nombre = excluded.nombre, entidad = excluded.entidad,
                            oficina = excluded.oficina, zona = excluded.zona, fuente = excluded.fuente,
                            agregado_por = excluded.agregado_por, agregado_en = excluded.agregado_en
                        """)
                .params(
                        municipio.clave(),
                        municipio.nombre().strip(),
                        municipio.entidad().strip(),
                        municipio.oficina(),
                        municipio.zona(),
                        municipio.fuente().strip(),
                        QuienActua.ahora().cuenta(),
                        Timestamp.from(reloj.instant()))
                .update();
        bitacora.anota("GUARDAR_MUNICIPIO", "municipio:" + municipio.clave());
    }

    private void revisa(Municipio municipio) {
        if (!municipio.clave().matches("[A-Z][0-9]{2}")) {
            throw rechazo(ErrorDeCatalogo.CLAVE_MAL_ESCRITA, municipio.clave());
        }
        exige(municipio.nombre(), "nombre");
        exige(municipio.entidad(), "entidad");
        exige(municipio.fuente(), "fuente");
        boolean existe =
                municipio.oficina().length() == LARGO_DE_SUBDELEGACION
                        && jdbc.sql("SELECT count(*) FROM catalogo.oficina WHERE clave = ?")
                                        .param(municipio.oficina())
                                        .query(Integer.class)
                                        .single()
                                == 1;
        if (!existe) {
            throw rechazo(ErrorDeCatalogo.SUBDELEGACION_DESCONOCIDA, municipio.oficina());
        }
    }

    private static void exige(String valor, String campo) {
        if (valor.isBlank()) {
            throw rechazo(ErrorDeCatalogo.FALTA_DATO, campo);
        }
    }

    private static FalloConCodigo rechazo(ErrorDeCatalogo error, Object... argumentos) {
        return new FalloConCodigo(FalloConCodigo.Clase.ENTRADA, error, argumentos);
    }

    private static Oficina oficina(ResultSet fila, int numero) throws SQLException {
        return new Oficina(
                fila.getString("clave"), fila.getString("nombre"), fila.getString("confianza"));
    }

    private static Actividad actividad(ResultSet fila, int numero) throws SQLException {
        return new Actividad(
                fila.getString("codigo"),
                fila.getString("nombre_division"),
                fila.getString("descripcion"),
                Clase.valueOf(fila.getString("clase")),
                fila.getString("confianza"));
    }

    private static Municipio municipio(ResultSet fila, int numero) throws SQLException {
        return new Municipio(
                fila.getString("clave"),
                fila.getString("nombre"),
                fila.getString("entidad"),
                fila.getString("oficina"),
                fila.getString("zona"),
                fila.getString("fuente"));
    }
}
