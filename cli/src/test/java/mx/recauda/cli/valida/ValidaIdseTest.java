package mx.recauda.cli.valida;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.cli.Recauda;
import mx.recauda.cli.Salida;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

class ValidaIdseTest {

    // Invented employer and worker; the registro's check digit should be 2.
    private static final String ALTA =
            "B9012345109"
                    + "04038500015"
                    + "GARCIA"
                    + " ".repeat(21)
                    + "LOPEZ"
                    + " ".repeat(22)
                    + "LUIS"
                    + " ".repeat(23)
                    + "045050"
                    + " ".repeat(6)
                    + "10002032026000  08"
                    + "01400E001       GALL850101HJCRPS029";
    private static final String CONTROL =
            "*".repeat(13)
                    + " ".repeat(43)
                    + "000001"
                    + " ".repeat(71)
                    + "01400"
                    + " ".repeat(29)
                    + "9";

    @TempDir private Path carpeta;

    private final StringWriter salida = new StringWriter();
    private final StringWriter avisos = new StringWriter();

    @Test
    void a_wrong_check_digit_refuses_the_file_and_says_the_right_one() throws IOException {
        Path lote = archivo(ALTA + "\r\n" + CONTROL + "\r\n");

        assertThat(ejecuta("valida", "idse", lote.toString()))
                .isEqualTo(Salida.ENTRADA_CON_ERRORES);
        assertThat(salida.toString())
                .startsWith(lote + ":1: IDS-016 error")
                .contains("trae 9 y debería ser 2");
        assertThat(avisos.toString()).contains("se rechaza el archivo");
    }

    @Test
    void a_right_file_is_accepted_in_silence() throws IOException {
        Path lote = archivo(ALTA.replace("B9012345109", "B9012345102") + "\n" + CONTROL);

        assertThat(ejecuta("valida", "idse", lote.toString())).isEqualTo(Salida.HECHO);
        assertThat(salida.toString()).isEmpty();
        assertThat(avisos.toString()).contains("1 movimiento de tipo 08", "se acepta");
    }

    @Test
    void programs_get_an_object_per_incident_in_their_language() throws IOException {
        Path lote = archivo(ALTA + "\n" + CONTROL);

        ejecuta("valida", "idse", lote.toString(), "--json", "--idioma", "en");

        assertThat(salida.toString())
                .startsWith("{")
                .contains("\"codigo\":\"IDS-016\"", "\"linea\":1", "should have 2");
    }

    @Test
    void a_missing_file_is_said_so() {
        assertThat(ejecuta("valida", "idse", carpeta.resolve("nada.txt").toString()))
                .isEqualTo(Salida.USO);
        assertThat(avisos.toString()).contains("No existe");
    }

    private Path archivo(String contenido) throws IOException {
        return Files.writeString(
                carpeta.resolve("lote.txt"), contenido, StandardCharsets.ISO_8859_1);
    }

    private int ejecuta(String... argumentos) {
        CommandLine comando = Recauda.comando();
        return comando.setOut(new PrintWriter(salida, true))
                .setErr(new PrintWriter(avisos, true))
                .execute(argumentos);
    }
}
