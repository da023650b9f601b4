package mx.recauda.platform.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.formats.sua.ArchivoSua;
import mx.recauda.formats.sua.ImportacionSua;
import mx.recauda.formats.sua.LectorSua;
import mx.recauda.formats.sua.RevisionSua;
import mx.recauda.formats.sua.RevisorSua;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Resultado;
import mx.recauda.ley.identidad.RegistroPatronal;

import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The reader of SUA import files: the input is split at each NUL into files, in the order of their
 * kinds. Whatever they are, both readers end, and every incident has something to say.
 */
public final class BlancoSua {

    private static final RegistroPatronal PATRON = RegistroPatronal.parse("B9012345102");

    private BlancoSua() {}

    /** One input, as the fuzzer calls it. */
    public static void fuzzerTestOneInput(byte[] datos) {
        Map<String, byte[]> archivos = archivos(datos);
        RevisionSua revision = RevisorSua.revisa(archivos, Idioma.ES);
        Resultado<ImportacionSua> leido = LectorSua.lee(PATRON, archivos, Map.of(), Idioma.ES);

        assertThat(revision.incidencias()).allSatisfy(i -> assertThat(i.mensaje()).isNotBlank());
        assertThat(leido.incidencias()).allSatisfy(i -> assertThat(i.remedio()).isNotBlank());
    }

    private static Map<String, byte[]> archivos(byte[] datos) {
        Map<String, byte[]> archivos = new LinkedHashMap<>();
        ArchivoSua[] clases = ArchivoSua.values();
        ByteArrayOutputStream uno = new ByteArrayOutputStream();
        int clase = 0;
        for (byte dato : datos) {
            if (dato == 0 && clase < clases.length - 1) {
                archivos.put(clases[clase++].nombre(), uno.toByteArray());
                uno.reset();
            } else {
                uno.write(dato);
            }
        }
        archivos.put(clases[clase].nombre(), uno.toByteArray());
        return archivos;
    }
}
