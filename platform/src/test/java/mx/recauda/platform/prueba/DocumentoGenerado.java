package mx.recauda.platform.prueba;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A document of the project that comes from the code. A test compares it and fails when it is out
 * of date; run with {@code -Drecauda.regenera=true}, it writes it anew.
 */
public final class DocumentoGenerado {

    private static final String REMEDIO =
            "%s is out of date: run the test with -Drecauda.regenera=true and commit it; %s";

    private DocumentoGenerado() {}

    /** Fails when the document does not say this, naming the lines that differ. */
    public static void dice(Path documento, String esperado) throws IOException {
        if (Boolean.getBoolean("recauda.regenera")) {
            Files.writeString(documento, esperado, StandardCharsets.UTF_8);
        }
        String escrito = Files.exists(documento) ? Files.readString(documento) : "";
        assertThat(menos(esperado, escrito)).as(REMEDIO, documento, "lines missing").isEmpty();
        assertThat(menos(escrito, esperado)).as(REMEDIO, documento, "lines left over").isEmpty();
        assertThat(escrito.equals(esperado)).as(REMEDIO, documento, "other order").isTrue();
    }

    private static List<String> menos(String uno, String otro) {
        List<String> quedan = new ArrayList<>(uno.lines().toList());
        otro.lines().forEach(quedan::remove);
        return quedan;
    }
}
