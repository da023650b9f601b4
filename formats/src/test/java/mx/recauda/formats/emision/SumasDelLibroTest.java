package mx.recauda.formats.emision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import mx.recauda.formats.pagosua.DeterminacionLeida;
import mx.recauda.formats.pagosua.Esperado;
import mx.recauda.formats.pagosua.LectorDeDeterminacion;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The workbook of the proposal, with one cell changed by the employer and no sum mended. */
class SumasDelLibroTest {

    private static final byte[] LIBRO = ArchivosDePropuesta.xlsx(PropuestasDePrueba.abril());

    @Test
    void the_workbook_of_the_proposal_adds_up_as_it_is() {
        assertThat(lee(LIBRO).incidencias()).isEmpty();
        assertThat(lee(LIBRO).valor()).isPresent();
        assertThat(lee(ArchivosDePropuesta.xlsx(PropuestasDePrueba.marzo())).valor()).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "2, O6,  SUA-074, 6,  S6,  Total",
        "2, S8,  SUA-074, 8,  S8,  Total",
        "3, H7,  SUA-074, 7,  K7,  Subtotal RCV",
        "3, L7,  SUA-074, 7,  Q7,  Subtotal Infonavit",
        "1, B15, SUA-075, 15, B15, Cuota fija",
        "1, B30, SUA-075, 30, B30, Total"
    })
    void a_sum_that_is_not_that_of_its_parts_is_refused_with_its_cell(
            int hoja, String cambiada, String codigo, int fila, String celda, String titulo)
            throws IOException {
        Resultado<Optional<DeterminacionLeida>> leida = lee(conMas(hoja, cambiada, "34.00"));

        assertThat(leida.valor()).as("nothing of it is taken").isEmpty();
        assertThat(leida.incidencias())
                .anySatisfy(i -> {
                    assertThat(i.codigo()).isEqualTo(codigo);
                    assertThat(i.linea()).isEqualTo(fila);
                    assertThat(i.campo()).isEqualTo(celda);
                    assertThat(i.mensaje()).contains("celda " + celda, "«" + titulo + "»");
                    assertThat(i.remedio()).isNotBlank();
                });
    }

    @Test
    void a_row_changed_in_the_amount_and_in_its_total_still_contradicts_the_cover()
            throws IOException {
        byte[] renglon = conMas(conMas(LIBRO, 2, "O6", "34.00"), 2, "S6", "34.00");

        assertThat(lee(renglon).incidencias())
                .extracting(Incidencia::codigo, Incidencia::campo)
                .containsExactly(tuple("SUA-075", "B22"), tuple("SUA-075", "B30"));
    }

    @Test
    void a_workbook_corrected_with_all_its_sums_is_taken() throws IOException {
        byte[] corregido = LIBRO;
        for (String lugar : new String[] {"2:O6", "2:S6", "1:B22", "1:B30"}) {
            String[] partes = lugar.split(":", -1);
            corregido = conMas(corregido, Integer.parseInt(partes[0]), partes[1], "34.00");
        }
        assertThat(lee(corregido).incidencias()).isEmpty();
        assertThat(lee(corregido).valor()).isPresent();
    }

    private static Resultado<Optional<DeterminacionLeida>> lee(byte[] libro) {
        return LectorDeDeterminacion.lee(libro, "ema.xlsx", Esperado.CUALQUIERA, Idioma.ES);
    }

    private static byte[] conMas(int hoja, String celda, String pesos) throws IOException {
        return conMas(LIBRO, hoja, celda, pesos);
    }

    /** The same file with that many pesos more in a cell of a sheet. */
    private static byte[] conMas(byte[] libro, int hoja, String celda, String pesos)
            throws IOException {
        ByteArrayOutputStream salida = new ByteArrayOutputStream();
        try (ZipInputStream entrada = new ZipInputStream(new ByteArrayInputStream(libro));
                ZipOutputStream otro = new ZipOutputStream(salida)) {
            for (ZipEntry e = entrada.getNextEntry(); e != null; e = entrada.getNextEntry()) {
                byte[] bytes = entrada.readAllBytes();
                otro.putNextEntry(new ZipEntry(e.getName()));
                boolean suya = e.getName().equals("xl/worksheets/sheet" + hoja + ".xml");
                otro.write(suya ? sumada(bytes, celda, pesos) : bytes);
                otro.closeEntry();
            }
        }
        return salida.toByteArray();
    }

    private static byte[] sumada(byte[] xml, String celda, String pesos) {
        Matcher lugar =
                Pattern.compile("(<c r=\"" + celda + "\"[^>]*><v>)([0-9.]+)(</v>)")
                        .matcher(new String(xml, StandardCharsets.UTF_8));
        assertThat(lugar.find()).as("cell " + celda).isTrue();
        String valor = new BigDecimal(lugar.group(2)).add(new BigDecimal(pesos)).toPlainString();
        return lugar.replaceFirst("$1" + valor + "$3").getBytes(StandardCharsets.UTF_8);
    }
}
