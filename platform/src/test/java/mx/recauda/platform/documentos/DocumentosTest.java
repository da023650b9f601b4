package mx.recauda.platform.documentos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import mx.recauda.formats.pdf.DocumentoPdf;
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
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Files stored under their hash, never changed. */
@PlataformaTest
class DocumentosTest {

    private static final byte[] ACUSE =
            DocumentoPdf.dibuja(
                    "<html lang='es'><head><title>x</title></head><body>Acuse</body></html>");
    private static final byte[] CSV = "clave,avance\n1,100\n".getBytes(StandardCharsets.UTF_8);

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
        assertThat(documentos.guarda("x.csv", "text/csv", CSV).guardadoPor())
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
        "acuse.pdf,pdf,DOC-006",
        "acuse.pdf,text/html;x=y,DOC-006",
        "acuse.pdf,image/png,EVI-004",
        "acuse.png,image/png,EVI-004",
        "acuse.pdf.exe,application/pdf,EVI-001",
        "acuse.docm,application/pdf,EVI-002"
    })
    void a_file_that_is_not_what_it_says_is_refused_and_nothing_is_stored(
            String nombre, String tipo, String error) {
        byte[] nuevo =
                DocumentoPdf.dibuja(
                        "<html lang='es'><head><title>y</title></head><body>Otro</body></html>");
        assertThatThrownBy(() -> documentos.guarda(nombre, tipo, nuevo)).hasMessage(error);
        assertThat(
                        jdbc.sql("SELECT count(*) FROM documentos.contenido WHERE contenido = ?")
                                .param(nuevo)
                                .query(Integer.class)
                                .single())
                .isZero();
    }

    @Test
    void a_name_is_kept_without_what_could_do_harm_and_the_type_is_the_one_of_the_content() {
        Documento guardado = documentos.guarda("../..\\acuse\u202E de\nrecibo", "", ACUSE);

        assertThat(guardado.nombre()).isEqualTo("acuse derecibo.pdf");
        assertThat(guardado.tipo()).isEqualTo("application/pdf");
        assertThat(guardado.sigla()).isEqualTo("PDF");
        assertThat(documentos.busca(guardado.id())).contains(guardado);
    }

    @Test
    void every_module_that_stores_documents_says_who_reads_them() {
        JavaClasses clases =
                new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("mx.recauda.platform");
        Set<String> guardan = new TreeSet<>();
        Set<String> custodian = new TreeSet<>();
        for (JavaClass clase : clases) {
            boolean guarda =
                    clase.getMethodCallsFromSelf().stream()
                            .anyMatch(l ->
                                    l.getTarget().getName().equals("guarda")
                                            && l.getTargetOwner().isEquivalentTo(Documentos.class));
            if (guarda) {
                guardan.add(area(clase));
            }
            if (clase.isAssignableTo(CustodioDeDocumentos.class) && !clase.isInterface()) {
                custodian.add(area(clase));
            }
        }
        assertThat(guardan).hasSizeGreaterThanOrEqualTo(7).isEqualTo(custodian);
    }

    /** A package below {@code platform}, two deep in rendering of accounts, which has many. */
    private static String area(JavaClass clase) {
        String[] partes = clase.getPackageName().split("\\.");
        return partes[3].equals("rendicion") ? partes[3] + "." + partes[4] : partes[3];
    }

    @Test
    @WithUserDetails("planeacion")
    void a_download_is_saved_and_never_shown(@Autowired MockMvcTester web) {
        Documento guardado = documentos.guarda("año.pdf", "application/pdf", ACUSE);
        assertThat(web.get().uri(guardado.ruta())).as("nobody keeps it").hasStatus(404);
        base.comoDuenio()
                .sql(
                        """
                        WITH pedido AS (INSERT INTO rendicion.requerimiento VALUES
                            (uuidv7(), 'OF-1', 'ASF', 'Ana', '2026-01-05', 10, 'x', 'planeacion', now())
                            RETURNING id)
                        INSERT INTO rendicion.entrega
                        SELECT id, 1, 'x', ?, '', '', ?, 'Ana', 'planeacion', now() FROM pedido
                        """)
                .params(guardado.huella(), "documento:" + guardado.id())
                .update();

        var respuesta = web.get().uri(guardado.ruta()).exchange();

        assertThat(respuesta).hasStatusOk().hasHeader("X-Content-Type-Options", "nosniff");
        assertThat(respuesta.getResponse().getHeader("Content-Disposition"))
                .startsWith("attachment;");
        assertThat(respuesta.getResponse().getContentAsByteArray()).isEqualTo(ACUSE);
        assertThat(web.get().uri("/archivos/" + UUID.randomUUID())).hasStatus(404);
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
