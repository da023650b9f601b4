package mx.recauda.formats.auditor;

import mx.recauda.formats.informe.Golden;
import mx.recauda.rendicion.informe.regla.AuditorTrimestral;

import org.junit.jupiter.api.Test;

class VolcadoTest {
    @Test
    void dump() throws Exception {
        var sb = new StringBuilder();
        for (var h : AuditorTrimestral.auditor().revisa(Golden.lee(Golden.informe2014T4())))
            sb.append(
                    h.regla()
                            + " | "
                            + h.gravedad()
                            + " | "
                            + h.seccion()
                            + " | "
                            + h.ubicacion()
                            + " | P="
                            + h.publicado()
                            + " | E="
                            + h.esperado()
                            + " | "
                            + h.mensaje()
                            + "\n");
        java.nio.file.Files.writeString(java.nio.file.Path.of("/tmp/aud/dump.txt"), sb);
    }
}
