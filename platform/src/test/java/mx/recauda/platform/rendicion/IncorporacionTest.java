package mx.recauda.platform.rendicion;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.platform.prueba.PlataformaTest;
import mx.recauda.platform.rendicion.captura.Archivo;
import mx.recauda.platform.rendicion.captura.Clase;
import mx.recauda.platform.rendicion.captura.Documento;
import mx.recauda.platform.rendicion.captura.Documentos;
import mx.recauda.platform.rendicion.captura.ErrorDeIncorporacion;
import mx.recauda.platform.rendicion.captura.Incorporacion;
import mx.recauda.platform.rendicion.captura.Incorporacion.Recibido;
import mx.recauda.rendicion.version.Huella;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** What is received, what is refused, and with which code. */
@PlataformaTest
class IncorporacionTest {

    private static final Path GOLDEN = Path.of("../golden/2014Q4");

    @Autowired Incorporacion incorporacion;
    @Autowired Documentos documentos;

    @Test
    void the_same_content_is_received_once_whatever_the_folder_inside_the_zip() throws IOException {
        Map<String, byte[]> enCarpeta = new LinkedHashMap<>();
        golden().forEach((nombre, bytes) -> enCarpeta.put("cualquiera/" + nombre, bytes));

        int antes = documentos.de(Clase.INFORME).size();

        Recibido recibido = incorpora(zip(enCarpeta)).valor().orElseThrow();

        assertThat(recibido.nuevo()).isFalse();
        assertThat(documentos.de(Clase.INFORME)).hasSize(antes);
    }

    @Test
    void a_correction_is_another_delivery_of_the_same_report() throws IOException {
        Map<String, byte[]> archivos = golden();
        String corregido =
                new String(archivos.get("adecuaciones.csv"), StandardCharsets.UTF_8)
                        .replace("28985302080.0", "28985302081.0");
        archivos.put("adecuaciones.csv", corregido.getBytes(StandardCharsets.UTF_8));

        Recibido recibido = incorpora(zip(archivos)).valor().orElseThrow();

        assertThat(recibido.nuevo()).isTrue();
        assertThat(recibido.documento().entrega()).isEqualTo(2);
        assertThat(documentos.anterior(recibido.documento())).isPresent();
    }

    @Test
    void the_hash_of_a_document_is_that_of_its_captured_cells() {
        for (Documento documento : documentos.todos()) {
            assertThat(Huella.de(documentos.contenido(documento.id())))
                    .as(documento.clave())
                    .isEqualTo(documento.huella());
        }
    }

    @Test
    void a_path_that_leaves_its_folder_is_refused() throws IOException {
        assertThat(codigos(incorpora(zip(Map.of("../metadatos.json", bytes("{}"))))))
                .containsExactly("INC-004");
    }

    @Test
    void a_zip_bomb_is_refused_before_it_fills_the_memory() throws IOException {
        assertThat(codigos(incorpora(zip(Map.of("metadatos.json", new byte[30 * 1024 * 1024])))))
                .containsAnyOf("INC-006", "INC-007");
    }

    @Test
    void other_files_are_refused_with_their_name() throws IOException {
        assertThat(codigos(incorpora(new Archivo("informe.docx", bytes("x")))))
                .containsExactly("INC-002");
        assertThat(codigos(incorpora(new Archivo("roto.zip", bytes("PK no es un zip")))))
                .containsExactly("INC-003");
        assertThat(codigos(incorpora(new Archivo("otro.json", bytes("{\"a\":1}")))))
                .containsExactly("INC-009");
        assertThat(codigos(incorpora(zip(Map.of("a/x.csv", bytes("a"), "b/y.csv", bytes("b"))))))
                .containsExactly("INC-008");
    }

    @ParameterizedTest
    @EnumSource(ErrorDeIncorporacion.class)
    void every_code_says_what_happened_and_how_to_fix_it_in_both_languages(
            ErrorDeIncorporacion error) {
        for (Idioma idioma : Idioma.values()) {
            Incidencia incidencia = Incidencia.de(error, idioma, "uno", "dos");
            assertThat(incidencia.mensaje()).isNotBlank().doesNotContain("{");
            assertThat(incidencia.remedio()).isNotBlank();
        }
    }

    private Resultado<Optional<Recibido>> incorpora(Archivo archivo) {
        return incorporacion.incorpora(archivo, Idioma.ES);
    }

    private static List<String> codigos(Resultado<?> resultado) {
        return resultado.incidencias().stream().map(Incidencia::codigo).toList();
    }

    private static Map<String, byte[]> golden() throws IOException {
        Map<String, byte[]> archivos = new LinkedHashMap<>();
        try (var todos = Files.list(GOLDEN)) {
            for (Path archivo : new ArrayList<>(todos.sorted().toList())) {
                archivos.put(archivo.getFileName().toString(), Files.readAllBytes(archivo));
            }
        }
        return archivos;
    }

    private static Archivo zip(Map<String, byte[]> archivos) throws IOException {
        ByteArrayOutputStream salida = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(salida)) {
            for (Map.Entry<String, byte[]> archivo : archivos.entrySet()) {
                zip.putNextEntry(new ZipEntry(archivo.getKey()));
                zip.write(archivo.getValue());
                zip.closeEntry();
            }
        }
        return new Archivo("informe.zip", salida.toByteArray());
    }

    private static byte[] bytes(String texto) {
        return texto.getBytes(StandardCharsets.UTF_8);
    }
}
