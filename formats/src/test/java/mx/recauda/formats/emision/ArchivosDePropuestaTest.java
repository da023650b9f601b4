package mx.recauda.formats.emision;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.formats.archivo.Limites;
import mx.recauda.formats.xlsx.LectorXlsx;
import mx.recauda.formats.xlsx.LibroLeido;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.huella.Resumen;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The files that employers use, read back by position, and their bytes pinned. */
class ArchivosDePropuestaTest {

    private static final PropuestaEmitida ABRIL = PropuestasDePrueba.abril();

    @Test
    void the_same_proposal_gives_the_same_bytes() {
        Map<String, byte[]> otra = ArchivosDePropuesta.de(PropuestasDePrueba.abril());

        ArchivosDePropuesta.de(ABRIL)
                .forEach((nombre, bytes) ->
                        assertThat(bytes).as(nombre).isEqualTo(otra.get(nombre)));
        assertThat(ArchivosDePropuesta.pdf(ABRIL)).isEqualTo(ArchivosDePropuesta.pdf(ABRIL));
    }

    @Test
    void the_hash_of_a_proposal_is_that_of_its_csv() {
        assertThat(Resumen.de(ArchivosDePropuesta.csv(ABRIL)))
                .hasToString(CsvDePropuesta.huella(ABRIL));
    }

    @Test
    void a_month_that_closes_no_bimester_has_no_bimonthly_files() {
        assertThat(ArchivosDePropuesta.de(PropuestasDePrueba.marzo()).keySet())
                .containsExactly(
                        "propuesta.json",
                        "propuesta.csv",
                        "propuesta.xlsx",
                        "CDEMPA99.txt",
                        "CDEMAS99.txt",
                        "CDEMMO99.txt");
    }

    @Test
    void each_line_of_the_viewer_has_its_length_and_its_keys_in_their_places() {
        assertThat(lineas("CDEMAS99.txt"))
                .hasSize(3)
                .allSatisfy(l -> assertThat(l).hasSize(109).startsWith("B9012345102"));
        assertThat(lineas("CDEMAS99.txt").get(1).substring(23, 34)).isEqualTo("04038500015");
        assertThat(lineas("CDEMAS99.txt").get(1).substring(35, 85).strip())
                .isEqualTo("PE#A MARTINEZ MARIA FERNANDA");
        assertThat(lineas("CDEMMO99.txt")).allSatisfy(l -> assertThat(l).hasSize(142));
        assertThat(lineas("CDEBAS99.txt")).allSatisfy(l -> assertThat(l).hasSize(150));
        assertThat(lineas("CDEBMO99.txt")).allSatisfy(l -> assertThat(l).hasSize(100));
        assertThat(lineas("CDEMPA99.txt"))
                .singleElement()
                .satisfies(l -> assertThat(l).hasSize(252));
        assertThat(lineas("CDEMPA99.txt").getFirst().substring(95, 101)).isEqualTo("042026");
    }

    @Test
    void the_movements_of_the_viewer_add_up_to_the_proposal() {
        List<LineaDeCuota> mensuales = LineaDeCuota.MENSUALES;
        for (int i = 0; i < mensuales.size(); i++) {
            int desde = 54 + 8 * i;
            long suma =
                    lineas("CDEMMO99.txt").stream()
                            .mapToLong(l -> Long.parseLong(l.substring(desde, desde + 8)))
                            .sum();
            assertThat(Importe.deCentavos(suma))
                    .as(mensuales.get(i).clave())
                    .isEqualTo(ABRIL.total(mensuales.get(i)));
        }
        long vivienda =
                lineas("CDEBMO99.txt").stream()
                        .mapToLong(l -> Long.parseLong(l.substring(85, 92)))
                        .sum();
        assertThat(Importe.deCentavos(vivienda)).isEqualTo(ABRIL.total(LineaDeCuota.INFONAVIT));
    }

    @Test
    void the_types_of_movement_are_one_digit_and_a_baja_closes_its_stretch() {
        assertThat(lineas("CDEMMO99.txt").stream().map(l -> l.charAt(35)).toList())
                .containsExactly('1', '7', '1', '1', '2');
        assertThat(lineas("CDEMMO99.txt").get(1).substring(36, 46)).isEqualTo("16-04-2026");
    }

    @Test
    void the_workbook_has_period_and_registro_where_readers_look_for_them(@TempDir Path carpeta)
            throws IOException {
        Path archivo =
                Files.write(carpeta.resolve("propuesta.xlsx"), ArchivosDePropuesta.xlsx(ABRIL));
        LibroLeido libro =
                LectorXlsx.lee(archivo, Limites.POR_OMISION, Idioma.ES).valor().orElseThrow();

        LibroLeido.Hoja portada = libro.hojas().getFirst();
        assertThat(texto(portada, 8, 1)).isEqualTo("4/2026");
        assertThat(texto(portada, 9, 1)).isEqualTo("B9012345102");
        LibroLeido.Hoja ema = libro.hoja("Movimientos EMA").orElseThrow();
        assertThat(texto(ema, 5, 0)).isEqualTo("NSS");
        assertThat(texto(ema, 5, 7)).isEqualTo("Cuota fija");
        assertThat(texto(ema, 6, 0)).isEqualTo("03190100424");
        assertThat(libro.hoja("Movimientos EBA")).isPresent();
        Importe suma =
                ema.filas().stream()
                        .filter(f -> f.numero() > 5)
                        .map(f -> Importe.parse(conDecimales(f.texto(18))))
                        .reduce(Importe.CERO, Importe::mas);
        assertThat(suma)
                .isEqualTo(
                        LineaDeCuota.MENSUALES.stream()
                                .map(ABRIL::total)
                                .reduce(Importe.CERO, Importe::mas));
    }

    @Test
    void the_document_says_that_it_is_not_official() throws IOException {
        try (var pdf = Loader.loadPDF(ArchivosDePropuesta.pdf(ABRIL))) {
            String texto = new PDFTextStripper().getText(pdf);
            assertThat(texto).contains("SIN VALIDEZ OFICIAL", "PEÑA MARTINEZ", "LSS 39-A");
        }
    }

    private static String conDecimales(String numero) {
        return new BigDecimal(numero).setScale(2).toPlainString();
    }

    private static String texto(LibroLeido.Hoja hoja, int numero, int columna) {
        return hoja.filas().stream()
                .filter(f -> f.numero() == numero)
                .findFirst()
                .orElseThrow()
                .texto(columna);
    }

    private static List<String> lineas(String archivo) {
        byte[] bytes = ArchivosDePropuesta.de(ABRIL).get(archivo);
        return List.of(new String(bytes, StandardCharsets.US_ASCII).split("\r\n"));
    }
}
