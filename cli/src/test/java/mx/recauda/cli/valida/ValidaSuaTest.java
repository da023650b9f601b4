package mx.recauda.cli.valida;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.cli.Ejecucion;
import mx.recauda.cli.Salida;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The samples of the import files, whole and spoilt. */
class ValidaSuaTest {

    private static final List<String> MUESTRAS =
            List.of(
                    "sua_aseg.txt",
                    "sua_afil.txt",
                    "sua_movt.txt",
                    "sua_incap.txt",
                    "sua_cred.txt");

    @TempDir private Path carpeta;

    @BeforeEach
    void copia_las_muestras() throws IOException {
        for (String muestra : MUESTRAS) {
            try (InputStream origen =
                    ValidaSuaTest.class.getResourceAsStream(
                            "/mx/recauda/cli/determina/" + muestra)) {
                Files.copy(origen, carpeta.resolve(muestra));
            }
        }
    }

    @Test
    void the_samples_are_accepted_in_silence() {
        Ejecucion valida = Ejecucion.de("valida", "sua", carpeta.toString());
        assertThat(valida.salida()).isEmpty();
        assertThat(valida.codigo()).isEqualTo(Salida.HECHO);
        assertThat(valida.avisos()).contains("5 archivos", "3 trabajadores: se aceptan");
    }

    @Test
    void a_wrong_line_is_told_with_its_place_and_refuses() throws IOException {
        reemplaza("sua_movt.txt", "0701042026", "0731042026");

        Ejecucion valida = Ejecucion.de("valida", "sua", carpeta.toString());

        assertThat(valida.codigo()).isEqualTo(Salida.ENTRADA_CON_ERRORES);
        assertThat(valida.salida()).contains("sua_movt.txt:1: SUA-015 error");
        assertThat(valida.avisos()).contains("1 con errores");
    }

    @Test
    void without_the_file_of_workers_only_the_lines_are_checked() {
        Ejecucion valida =
                Ejecucion.de("valida", "sua", carpeta.resolve("sua_movt.txt").toString());
        assertThat(valida.codigo()).isEqualTo(Salida.HECHO);
        assertThat(valida.avisos()).contains("0 trabajadores");
    }

    @Test
    void a_file_with_another_name_is_told_by_its_width() throws IOException {
        Files.move(carpeta.resolve("sua_movt.txt"), carpeta.resolve("enero.txt"));
        reemplaza("enero.txt", "0701042026", "0731042026");

        Ejecucion valida = Ejecucion.de("valida", "sua", carpeta.resolve("enero.txt").toString());
        assertThat(valida.salida()).contains("enero.txt:1: SUA-015");
    }

    @Test
    void what_is_no_import_file_is_said_so() throws IOException {
        Path otro = Files.writeString(carpeta.resolve("notas.txt"), "hola");
        Ejecucion valida = Ejecucion.de("valida", "sua", otro.toString());
        assertThat(valida.codigo()).isEqualTo(Salida.ENTRADA_CON_ERRORES);
        assertThat(valida.salida()).contains("SUA-030");
        assertThat(Ejecucion.de("valida", "sua", carpeta.resolve("nada").toString()).codigo())
                .isEqualTo(Salida.USO);
    }

    @Test
    void programs_get_an_object_per_incident_in_their_language() throws IOException {
        reemplaza("sua_aseg.txt", "04038500015GALL", "04038500016GALL");

        Ejecucion valida =
                Ejecucion.de("valida", "sua", carpeta.toString(), "--json", "--idioma", "en");

        assertThat(valida.lineas()).allMatch(l -> l.startsWith("{"));
        assertThat(valida.salida()).contains("\"codigo\":\"SUA-012\"", "\"linea\":1");
    }

    private void reemplaza(String archivo, String bueno, String malo) throws IOException {
        Path ruta = carpeta.resolve(archivo);
        String texto = Files.readString(ruta, StandardCharsets.ISO_8859_1);
        assertThat(texto).contains(bueno);
        Files.writeString(ruta, texto.replace(bueno, malo), StandardCharsets.ISO_8859_1);
    }
}
