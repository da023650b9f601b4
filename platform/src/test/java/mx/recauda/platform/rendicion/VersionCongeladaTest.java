package mx.recauda.platform.rendicion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import mx.recauda.platform.prueba.BaseDePrueba;
import mx.recauda.platform.prueba.PlataformaTest;
import mx.recauda.platform.rendicion.captura.Clase;
import mx.recauda.platform.rendicion.captura.Documento;
import mx.recauda.platform.rendicion.captura.Documentos;
import mx.recauda.platform.rendicion.captura.Huellas;
import mx.recauda.platform.rendicion.version.Producto;
import mx.recauda.platform.rendicion.version.Publicacion;
import mx.recauda.platform.rendicion.version.Version;
import mx.recauda.platform.rendicion.version.Versiones;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.sql.SQLException;

/** A version frozen stays as it is, whoever tries. */
@PlataformaTest
class VersionCongeladaTest {

    /** SQLSTATE insufficient_privilege: of the missing grant, and of the triggers. */
    private static final String SIN_PERMISO = "42501";

    @Autowired MockMvcTester paginas;
    @Autowired Documentos documentos;
    @Autowired Versiones versiones;
    @Autowired JdbcClient jdbc;
    @Autowired BaseDePrueba base;

    private Documento informe;
    private Version version;

    @BeforeEach
    void congelada() {
        informe = documentos.de(Clase.INFORME).getFirst();
        version = versiones.congela(informe);
    }

    @Test
    void freezing_twice_gives_the_same_version() {
        assertThat(versiones.congela(informe)).isEqualTo(version);
        assertThat(versiones.todas().stream().filter(v -> v.documento().equals(informe.id())))
                .hasSize(1);
    }

    @Test
    void its_hash_is_the_sha256_of_its_canonical_file() {
        Producto contenido = versiones.archivo(version.id(), "contenido").orElseThrow();

        assertThat(Huellas.sha256(contenido.contenido())).isEqualTo(version.huella());
        assertThat(versiones.cuadra(version)).isTrue();
    }

    @Test
    void it_is_published_in_every_format() {
        assertThat(versiones.publicaciones(version.id()))
                .extracting(Publicacion::formato)
                .containsExactly("xlsx", "pdf", "contenido", "datos", "json", "diferencias", "zip");
    }

    @Test
    void promises_are_published_in_their_official_formats_too() {
        Version asm = versiones.congela(documentos.de(Clase.ASM).getFirst());
        Version comision = versiones.congela(documentos.de(Clase.COMISION).getFirst());

        assertThat(versiones.publicaciones(asm.id()))
                .extracting(Publicacion::formato)
                .contains("xlsx", "xlsx-2", "pdf", "pdf-2", "datos", "json");
        assertThat(versiones.publicaciones(comision.id()))
                .extracting(Publicacion::formato)
                .contains("xlsx", "pdf", "datos", "json", "contenido");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE rendicion.version SET huella = repeat('0', 64)",
                "DELETE FROM rendicion.version",
                "TRUNCATE rendicion.version CASCADE",
                "UPDATE rendicion.captura SET valor = '1'",
                "DELETE FROM rendicion.captura",
                "UPDATE rendicion.publicacion SET contenido = ''",
                "DELETE FROM rendicion.hallazgo",
                "ALTER TABLE rendicion.version DISABLE TRIGGER ALL",
                "INSERT INTO rendicion.captura (documento_id, tabla, fila, orden, columna, posicion,"
                        + " valor, archivo, linea, capturado_por, capturado_en) SELECT documento_id,"
                        + " 'otra', 'f', 1, 'c', 1, '1', 'a', 1, 'x', now() FROM rendicion.version",
                "INSERT INTO rendicion.archivo SELECT documento_id, 'otro.csv', huella, ''"
                        + " FROM rendicion.version",
                "INSERT INTO rendicion.incidencia SELECT documento_id, 9999, 'X-1', 'ERROR', 'a', 1,"
                        + " 'm', 'r' FROM rendicion.version",
                "INSERT INTO rendicion.hallazgo SELECT revision_id, 9999, 'R', 's', 'u', 'ALTA', '',"
                        + " '', '', '', '[]' FROM rendicion.version",
                "INSERT INTO rendicion.publicacion SELECT id, 'otro', 'n', 't', huella, ''"
                        + " FROM rendicion.version"
            })
    void the_application_role_cannot_change_it_with_sql(String orden) {
        assertThatThrownBy(() -> jdbc.sql(orden).update())
                .rootCause()
                .asInstanceOf(type(SQLException.class))
                .extracting(SQLException::getSQLState)
                .isEqualTo(SIN_PERMISO);
        assertThat(versiones.cuadra(version)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE rendicion.version SET huella = repeat('0', 64)",
                "DELETE FROM rendicion.captura",
                "TRUNCATE rendicion.publicacion"
            })
    void the_trigger_stops_the_owner_too(String orden) {
        assertThatThrownBy(() -> base.comoDuenio().sql(orden).update())
                .rootCause()
                .hasMessageContaining("append-only");
    }

    @Test
    @WithUserDetails("supervision")
    void freezing_with_high_findings_asks_to_say_that_one_knows() {
        Documento asm = documentos.de(Clase.ASM).getFirst();

        assertThat(paginas.get().uri("/documentos/" + asm.id() + "/congelar"))
                .hasStatusOk()
                .bodyText()
                .contains("congelar")
                .doesNotContain("??");
        assertThat(paginas.get().uri("/versiones/" + version.id()))
                .hasStatusOk()
                .bodyText()
                .contains(version.huella(), "Cuadra")
                .doesNotContain("??");
    }

    @Test
    void anybody_may_verify_a_hash_without_an_account() {
        assertThat(
                        paginas.post()
                                .uri("/publico/verificar")
                                .with(csrf())
                                .param("huella", version.huella()))
                .hasStatusOk()
                .bodyText()
                .contains("Es lo que se publicó", "2014-T4-50-GYR")
                .doesNotContain("??");
        assertThat(
                        paginas.post()
                                .uri("/publico/verificar")
                                .with(csrf())
                                .param("huella", "0".repeat(64)))
                .bodyText()
                .contains("No corresponde a ninguna versión");
    }
}
