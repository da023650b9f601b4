package mx.recauda.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import mx.recauda.platform.prueba.BaseDePrueba;
import mx.recauda.platform.prueba.PlataformaTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What the application role may do with each table, against a declared list. A new table fails this
 * test until somebody writes in {@code permisos-de-tablas.txt} what it is for.
 */
@PlataformaTest
class PermisosDeTablasTest {

    @Autowired JdbcClient jdbc;
    @Autowired BaseDePrueba base;

    @Test
    void every_table_grants_what_the_list_declares_and_nothing_else() throws IOException {
        List<String> otorgado =
                base.comoDuenio()
                        .sql(
                                """
                                SELECT n.nspname || '.' || c.relname || ' '
                                    || coalesce(string_agg(p.privilegio, ',' ORDER BY p.orden), '-')
                                FROM pg_class c
                                JOIN pg_namespace n ON n.oid = c.relnamespace
                                LEFT JOIN (VALUES (1, 'SELECT'), (2, 'INSERT'), (3, 'UPDATE'),
                                                  (4, 'DELETE'), (5, 'TRUNCATE'), (6, 'REFERENCES'),
                                                  (7, 'TRIGGER')) AS p(orden, privilegio)
                                    ON has_table_privilege('recauda_app', c.oid, p.privilegio)
                                WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f')
                                  AND n.nspname NOT IN ('pg_catalog', 'information_schema')
                                  AND n.nspname NOT LIKE 'pg_toast%'
                                GROUP BY n.nspname, c.relname ORDER BY 1
                                """)
                        .query(String.class)
                        .list();

        assertThat(otorgado).containsExactlyElementsOf(declarado());
    }

    @Test
    void the_application_role_is_an_ordinary_one() {
        assertThat(
                        jdbc.sql(
                                        """
                                        SELECT current_user || ' ' || rolsuper || rolbypassrls
                                            || rolcreatedb || rolcreaterole || rolreplication
                                        FROM pg_roles WHERE rolname = current_user
                                        """)
                                .query(String.class)
                                .single())
                .isEqualTo("recauda_app falsefalsefalsefalsefalse");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TABLE public.otra (x int)",
                "CREATE TABLE seguridad.otra (x int)",
                "CREATE SCHEMA otra",
                "CREATE TEMPORARY TABLE otra (x int)",
                "ALTER TABLE seguridad.usuario ADD otra int",
                "DROP TABLE seguridad.bitacora",
                "SELECT base.tabla_de_trabajo('seguridad.bitacora')",
                "UPDATE seguridad.bitacora SET cuenta = 'otra'",
                "DELETE FROM seguridad.bitacora",
                "TRUNCATE seguridad.bitacora",
                "INSERT INTO seguridad.rol_permiso VALUES ('PLANEACION', 'ADMINISTRAR_USUARIOS')"
            })
    void the_application_role_may_not(String orden) {
        assertThatThrownBy(() -> jdbc.sql(orden).update())
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageMatching("(?s).*(permission denied|must be owner).*");
    }

    @Test
    void not_even_the_owner_changes_the_audit_trail_by_accident() {
        assertThatThrownBy(() -> base.comoDuenio().sql("DELETE FROM seguridad.bitacora").update())
                .rootCause()
                .hasMessageContaining("append-only");
    }

    private static List<String> declarado() throws IOException {
        return new ClassPathResource("permisos-de-tablas.txt")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(linea -> !linea.isBlank() && !linea.startsWith("#"))
                .toList();
    }
}
