package mx.recauda.platform.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import mx.recauda.formats.idse.EscritorIdse;
import mx.recauda.formats.idse.LectorIdse;
import mx.recauda.formats.idse.MovimientoIdse;
import mx.recauda.formats.idse.Revision;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The IDSE reader: whatever it is given, it ends, and a file is accepted exactly when nothing is
 * wrong with it; what was accepted is written and read back equal.
 */
public final class BlancoIdse {

    private BlancoIdse() {}

    /** One input, as the fuzzer calls it. */
    public static void fuzzerTestOneInput(byte[] datos) throws IOException {
        List<MovimientoIdse> movimientos = new ArrayList<>();
        List<Incidencia> incidencias = new ArrayList<>();
        Revision revision = lee(datos, movimientos, incidencias);
        boolean conErrores = incidencias.stream().anyMatch(Incidencia::esError);

        assertThat(revision.aceptado()).isNotEqualTo(conErrores);
        assertThat(incidencias).allSatisfy(i -> assertThat(i.mensaje()).isNotBlank());
        if (revision.aceptado()) {
            assertThat(movimientos).hasSize(revision.movimientos());
            reads_back_equal(movimientos, revision.guia());
        }
    }

    private static void reads_back_equal(List<MovimientoIdse> movimientos, String guia)
            throws IOException {
        ByteArrayOutputStream escrito = new ByteArrayOutputStream();
        EscritorIdse.escribe(movimientos, guia, EscritorIdse.Enie.COMO_ES, escrito);
        List<MovimientoIdse> vueltos = new ArrayList<>();
        lee(escrito.toByteArray(), vueltos, new ArrayList<>());
        assertThat(vueltos)
                .extracting(MovimientoIdse::getClass, m -> m.trabajador().nss(), m -> m.fecha())
                .isEqualTo(
                        movimientos.stream()
                                .map(m -> tuple(m.getClass(), m.trabajador().nss(), m.fecha()))
                                .toList());
    }

    private static Revision lee(
            byte[] datos, List<MovimientoIdse> movimientos, List<Incidencia> incidencias)
            throws IOException {
        return LectorIdse.lee(
                new ByteArrayInputStream(datos),
                "lote.txt",
                Idioma.ES,
                movimientos::add,
                incidencias::add);
    }
}
