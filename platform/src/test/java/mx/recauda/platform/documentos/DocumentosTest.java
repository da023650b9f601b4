package mx.recauda.platform.documentos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.prueba.BaseDePrueba;
import mx.recauda.platform.prueba.PlataformaTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithUserDetails;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Files stored under their hash, never changed. */
@PlataformaTest
class DocumentosTest {

    private static final byte[] ACUSE = "acuse de recibo".getBytes(StandardCharsets.UTF_8);

    @Autowired Documentos documentos;
    @Autowired JdbcClient jdbc;
    @Autowired BaseDePrueba base;

    @Test
    void what_is_opened_is_what_was_stored_and_who_opened_it_is_on_the_audit_trail() {
        Documento guardado = documentos.guarda("acuse.pdf", "application/pdf", ACUSE);

        assertThat(documentos.abre(guardado.id())).isEqualTo(ACUSE);
        assertThat(documentos.busca(guardado.id())).contains(guardado);
        assertThat(guardado.huella()).isEqualTo(sha256());
        assertThat(
                        jdbc.sql(
                                        """
                                        SELECT accion FROM seguridad.bitacora WHERE objeto = ?
                                        ORDER BY id
                                        """)
                                .param("documento:" + guardado.id())
                                .query(String.class)
                                .list())
                .containsExactly("GUARDAR_DOCUMENTO", "LEER_DOCUMENTO");
    }

    @Test
    void the_same_content_with_two_names_is_stored_once() {
        byte[] igual = "igual".getBytes(StandardCharsets.UTF_8);
        Documento uno = documentos.guarda("uno.txt", "text/plain", igual);
        Documento otro = documentos.guarda("otro.txt", "text/plain", igual);

        assertThat(otro.id()).isNotEqualTo(uno.id());
        assertThat(
                        jdbc.sql("SELECT count(*) FROM documentos.contenido WHERE huella = ?")
                                .param(uno.huella())
                                .query(Integer.class)
                                .single())
                .isEqualTo(1);
    }

    @Test
    @WithUserDetails("planeacion")
    void a_document_says_who_stored_it() {
        assertThat(documentos.guarda("x.csv", "text/csv", ACUSE).guardadoPor())
                .isEqualTo("planeacion");
    }

    @Test
    void a_content_altered_below_the_program_is_not_handed_out() {
        Documento guardado =
                documentos.guarda(
                        "a.txt", "text/plain", "original".getBytes(StandardCharsets.UTF_8));
        base.comoDuenio()
                .sql(
                        """
                        DO $$ BEGIN
                            ALTER TABLE documentos.contenido DISABLE TRIGGER solo_agregar;
                            ALTER TABLE documentos.contenido DROP CONSTRAINT contenido_check1;
                            UPDATE documentos.contenido SET contenido = 'alterado'
                                WHERE contenido = 'original';
                        END $$
                        """)
                .update();

        assertThat(documentos.verifica(guardado.huella())).contains(false);
        assertThatThrownBy(() -> documentos.abre(guardado.id()))
                .isInstanceOfSatisfying(
                        FalloConCodigo.class,
                        fallo -> assertThat(fallo.codigo()).isEqualTo(ErrorDeDocumentos.ALTERADO));
    }

    @ParameterizedTest
    @CsvSource({
        "../acuse.pdf,application/pdf,NOMBRE_MAL_ESCRITO",
        "carpeta\\acuse.pdf,application/pdf,NOMBRE_MAL_ESCRITO",
        "acuse.pdf,pdf,TIPO_MAL_ESCRITO",
        "acuse.pdf,text/html;x=y,TIPO_MAL_ESCRITO"
    })
    void a_name_or_type_that_could_do_harm_is_refused(
            String nombre, String tipo, ErrorDeDocumentos error) {
        assertThatThrownBy(() -> documentos.guarda(nombre, tipo, ACUSE))
                .isInstanceOfSatisfying(
                        FalloConCodigo.class, fallo -> assertThat(fallo.codigo()).isEqualTo(error));
    }

    @Test
    void empty_and_too_large_files_are_refused() {
        assertThatThrownBy(() -> documentos.guarda("a", "text/plain", new byte[0]))
                .hasMessage("DOC-001");
        assertThatThrownBy(() ->
                        documentos.guarda("a", "text/plain", new byte[Documentos.MAXIMO_BYTES + 1]))
                .hasMessage("DOC-002");
    }

    @Test
    void what_is_not_there_is_said() {
        assertThat(documentos.busca(UUID.randomUUID())).isEmpty();
        assertThatThrownBy(() -> documentos.abre(UUID.randomUUID())).hasMessage("DOC-003");
    }

    @ParameterizedTest
    @EnumSource
    void every_error_has_its_texts(ErrorDeDocumentos error) {
        for (Idioma idioma : Idioma.values()) {
            Incidencia incidencia = Incidencia.de(error, idioma, "uno", 2, 3);
            assertThat(incidencia.mensaje() + incidencia.remedio()).doesNotContain("{");
        }
    }

    private String sha256() {
        return jdbc.sql("SELECT encode(sha256(?), 'hex')")
                .param(ACUSE)
                .query(String.class)
                .single();
    }
}
