package mx.recauda.formats.evidencia;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.formats.evidencia.Examen.Veredicto;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** What is taken as evidence, and what is not. */
class ExamenTest {

    private static Veredicto examina(String nombre, byte[] contenido) {
        return Examen.de(nombre, "", contenido);
    }

    static Stream<Arguments> tomados() {
        return Stream.of(
                Arguments.of("acuse.pdf", "application/pdf", Muestras.pdf(), TipoDeArchivo.PDF),
                Arguments.of("foto.png", "image/png", Muestras.imagen("png"), TipoDeArchivo.PNG),
                Arguments.of("foto.JPG", "image/jpeg", Muestras.imagen("jpg"), TipoDeArchivo.JPEG),
                Arguments.of("hoja.tif", "image/tiff", Muestras.imagen("tiff"), TipoDeArchivo.TIFF),
                Arguments.of("base.xlsx", "", Muestras.xlsx(), TipoDeArchivo.XLSX),
                Arguments.of("nota.docx", "", Muestras.docx(), TipoDeArchivo.DOCX),
                Arguments.of("base.ods", "", Muestras.ods(), TipoDeArchivo.ODS),
                Arguments.of("viejo.xls", "", Muestras.ole("Workbook"), TipoDeArchivo.XLS),
                Arguments.of("viejo.doc", "", Muestras.ole("WordDocument"), TipoDeArchivo.DOC),
                Arguments.of(
                        "datos.csv",
                        "application/vnd.ms-excel",
                        Muestras.utf8("clave;año\n1;2026\n"),
                        TipoDeArchivo.CSV),
                Arguments.of(
                        "lote.DISPMAG",
                        "text/plain",
                        Muestras.utf8("A1 02\n"),
                        TipoDeArchivo.TEXTO),
                Arguments.of(
                        "latino.txt", "", new byte[] {'a', (byte) 0xF1, 'o'}, TipoDeArchivo.TEXTO),
                Arguments.of(
                        "cfdi.xml",
                        "text/xml",
                        Muestras.utf8("<?xml version='1.0'?><cfdi:Comprobante/>"),
                        TipoDeArchivo.XML),
                Arguments.of(
                        "acuses.zip",
                        "application/x-zip-compressed",
                        Muestras.zip("uno/acuse.pdf", Muestras.pdf()),
                        TipoDeArchivo.ZIP));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tomados")
    void a_document_is_taken_for_what_its_content_is(
            String nombre, String declarado, byte[] contenido, TipoDeArchivo tipo) {
        assertThat(Examen.de(nombre, declarado, contenido))
                .isEqualTo(new Veredicto.Admitido(nombre, tipo));
    }

    static Stream<Arguments> rechazados() {
        return Stream.of(programas(), macros(), trampas(), otros()).flatMap(casos -> casos);
    }

    private static Stream<Arguments> programas() {
        byte[] exe = new byte[] {'M', 'Z', (byte) 0x90, 0};
        return Stream.of(
                Arguments.of("acuse.pdf", exe, ErrorDeEvidencia.PROGRAMA),
                Arguments.of("acuse", Muestras.programaDelSistema(), ErrorDeEvidencia.PROGRAMA),
                Arguments.of("a.txt", Muestras.clase(), ErrorDeEvidencia.PROGRAMA),
                Arguments.of(
                        "a.txt", Muestras.utf8("#!/bin/sh\nrm x\n"), ErrorDeEvidencia.PROGRAMA),
                Arguments.of("a.txt", Muestras.utf8("@echo off\r\n"), ErrorDeEvidencia.PROGRAMA),
                Arguments.of("a.pdf.exe", Muestras.pdf(), ErrorDeEvidencia.PROGRAMA),
                Arguments.of("a\u202Efdp.exe", Muestras.pdf(), ErrorDeEvidencia.PROGRAMA),
                Arguments.of("macro.vbs", Muestras.utf8("x = 1"), ErrorDeEvidencia.PROGRAMA),
                Arguments.of(
                        "todo.zip",
                        Muestras.zip("foto.jpg", exe),
                        ErrorDeEvidencia.PROGRAMA_ADENTRO),
                Arguments.of(
                        "todo.zip",
                        Muestras.zip("a/instala.bat", Muestras.utf8("dir")),
                        ErrorDeEvidencia.PROGRAMA_ADENTRO),
                Arguments.of(
                        "todo.zip",
                        Muestras.zip("x.zip", Muestras.zip("x.pdf", exe)),
                        ErrorDeEvidencia.PROGRAMA_ADENTRO),
                Arguments.of("viejo.msi", Muestras.ole("Algo"), ErrorDeEvidencia.PROGRAMA));
    }

    private static Stream<Arguments> macros() {
        byte[] plantilla =
                Muestras.con(
                        Muestras.docx(),
                        "word/_rels/settings.xml.rels",
                        Muestras.utf8(
                                "<Relationship Type='x/attachedTemplate' Target='http://x.invalid/t.dotm' TargetMode='External'/>"));
        return Stream.of(
                Arguments.of("base.xlsm", Muestras.xlsx(), ErrorDeEvidencia.CON_MACROS),
                Arguments.of("base.xlsx", Muestras.xlsxConMacros(), ErrorDeEvidencia.CON_MACROS),
                Arguments.of(
                        "base.xls",
                        Muestras.ole("Workbook", "_VBA_PROJECT_CUR"),
                        ErrorDeEvidencia.CON_MACROS),
                Arguments.of(
                        "nota.doc",
                        Muestras.ole("WordDocument", "Macros"),
                        ErrorDeEvidencia.CON_MACROS),
                Arguments.of("nota.docx", plantilla, ErrorDeEvidencia.CON_MACROS),
                Arguments.of(
                        "base.ods",
                        Muestras.con(Muestras.ods(), "Basic/Standard/M.xml", Muestras.utf8("<m/>")),
                        ErrorDeEvidencia.CON_MACROS),
                Arguments.of(
                        "todo.zip",
                        Muestras.zip("base.xlsx", Muestras.xlsxConMacros()),
                        ErrorDeEvidencia.CON_MACROS));
    }

    private static Stream<Arguments> trampas() {
        byte[] notaConOle =
                Muestras.con(
                        Muestras.docx(),
                        "word/embeddings/oleObject1.bin",
                        Muestras.ole("\u0001Ole10Native"));
        return Stream.of(
                Arguments.of("nota.docx", notaConOle, ErrorDeEvidencia.CONTENIDO_ACTIVO),
                Arguments.of(
                        "todo.zip",
                        Muestras.zip("../fuera.txt", Muestras.utf8("x")),
                        ErrorDeEvidencia.COMPRIMIDO_PELIGROSO),
                Arguments.of(
                        "bomba.zip",
                        Muestras.zip("ceros.txt", new byte[110 * 1024 * 1024]),
                        ErrorDeEvidencia.COMPRIMIDO_PELIGROSO),
                Arguments.of(
                        "hondo.zip",
                        Muestras.zip(
                                "1.zip",
                                Muestras.zip(
                                        "2.zip",
                                        Muestras.zip(
                                                "3.zip",
                                                Muestras.zip("4.txt", Muestras.utf8("x"))))),
                        ErrorDeEvidencia.COMPRIMIDO_PELIGROSO),
                Arguments.of(
                        "acuse.pdf",
                        Muestras.pdfConJavaScript(),
                        ErrorDeEvidencia.CONTENIDO_ACTIVO),
                Arguments.of("acuse.pdf", Muestras.pdfConClave(), ErrorDeEvidencia.CON_CLAVE),
                Arguments.of(
                        "base.xlsx", Muestras.ole("EncryptedPackage"), ErrorDeEvidencia.CON_CLAVE),
                Arguments.of(
                        "pagina.txt",
                        Muestras.utf8(" <!DOCTYPE html><p>x"),
                        ErrorDeEvidencia.CONTENIDO_ACTIVO),
                Arguments.of(
                        "dibujo.xml",
                        Muestras.utf8("<?xml version='1.0'?><svg onload='x'/>"),
                        ErrorDeEvidencia.CONTENIDO_ACTIVO));
    }

    private static Stream<Arguments> otros() {
        return Stream.of(
                Arguments.of(
                        "acuse.pdf",
                        Muestras.uno(Muestras.pdf(), Muestras.zip("a.txt", Muestras.utf8("x"))),
                        ErrorDeEvidencia.DOS_ARCHIVOS_EN_UNO),
                Arguments.of(
                        "acuse.pdf",
                        Muestras.utf8("%PDF-1.7 y nada más"),
                        ErrorDeEvidencia.DANIADO),
                Arguments.of(
                        "base.xlsx",
                        java.util.Arrays.copyOf(Muestras.xlsx(), 200),
                        ErrorDeEvidencia.DANIADO),
                Arguments.of(
                        "correo.msg",
                        Muestras.ole("__properties_version1.0"),
                        ErrorDeEvidencia.TIPO_NO_ADMITIDO),
                Arguments.of(
                        "video.mp4",
                        new byte[] {0, 0, 0, 24, 'f', 't', 'y', 'p'},
                        ErrorDeEvidencia.TIPO_NO_ADMITIDO),
                Arguments.of(
                        "nota.rtf",
                        Muestras.utf8("{\\rtf1 hola}"),
                        ErrorDeEvidencia.TIPO_NO_ADMITIDO),
                Arguments.of(
                        "acuse.pdf", Muestras.imagen("png"), ErrorDeEvidencia.NO_ES_LO_QUE_DICE),
                Arguments.of("foto.png", Muestras.utf8("hola"), ErrorDeEvidencia.NO_ES_LO_QUE_DICE),
                Arguments.of("base.zip", Muestras.xlsx(), ErrorDeEvidencia.NO_ES_LO_QUE_DICE));
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("rechazados")
    void what_could_do_harm_or_lies_is_refused_with_its_reason(
            String nombre, byte[] contenido, ErrorDeEvidencia error) {
        assertThat(examina(nombre, contenido))
                .isInstanceOfSatisfying(
                        Veredicto.Rechazado.class,
                        r -> assertThat(r.error()).as(r.toString()).isEqualTo(error));
    }

    @Test
    void a_declared_type_that_the_content_denies_is_refused() {
        assertThat(Examen.de("acuse.pdf", "image/png", Muestras.pdf()))
                .isEqualTo(
                        new Veredicto.Rechazado(
                                ErrorDeEvidencia.NO_ES_LO_QUE_DICE,
                                List.of("acuse.pdf", "image/png", "PDF")));
    }

    @Test
    void a_script_escaped_inside_a_name_or_compressed_objects_is_found() {
        byte[] escapado = Muestras.utf8("%PDF-1.5\n1 0 obj<</S/J#61vaScript>>endobj\n%%EOF");
        assertThat(examina("a.pdf", escapado)).isInstanceOf(Veredicto.Rechazado.class);

        byte[] comprimido = comprime("1 0 <</S/JavaScript/JS(x)>>");
        byte[] conObjetos =
                Muestras.uno(
                        Muestras.uno(
                                Muestras.utf8("%PDF-1.5\n9 0 obj<</Type/ObjStm/N 1>>stream\r\n"),
                                comprimido),
                        Muestras.utf8("\nendstream endobj\n%%EOF"));
        assertThat(examina("a.pdf", conObjetos)).isInstanceOf(Veredicto.Rechazado.class);
    }

    private static byte[] comprime(String texto) {
        java.util.zip.Deflater d = new java.util.zip.Deflater();
        d.setInput(Muestras.utf8(texto));
        d.finish();
        byte[] salida = new byte[200];
        return java.util.Arrays.copyOf(salida, d.deflate(salida));
    }

    @Test
    void a_list_that_hides_an_entry_is_refused() {
        byte[] honesto =
                Muestras.zip(
                        List.of("a.txt", "b.txt"), List.of(Muestras.utf8("a"), Muestras.utf8("b")));
        int lista =
                new String(honesto, java.nio.charset.StandardCharsets.ISO_8859_1)
                        .lastIndexOf("b.txt");
        honesto[lista] = 'c';
        assertThat(examina("x.zip", honesto)).isInstanceOf(Veredicto.Rechazado.class);
    }

    @Test
    void a_file_without_extension_gets_the_one_of_its_kind() {
        assertThat(examina("acuse", Muestras.pdf()))
                .isEqualTo(new Veredicto.Admitido("acuse.pdf", TipoDeArchivo.PDF));
    }

    static Stream<Arguments> nombres() {
        return Stream.of(
                Arguments.of("../../etc/passwd", "passwd"),
                Arguments.of("C:\\Users\\yo\\acuse.pdf", "acuse.pdf"),
                Arguments.of("acuse\u202Efdp.txt", "acusefdp.txt"),
                Arguments.of("a\u0000b\u200B\n.pdf", "ab.pdf"),
                Arguments.of("NUL.txt", "_NUL.txt"),
                Arguments.of("con", "_con"),
                Arguments.of("que?<si>:|no*.pdf", "que__si___no_.pdf"),
                Arguments.of("  .oculto. ", "oculto"),
                Arguments.of("...", "archivo"),
                Arguments.of("An\u0303o 2026.pdf", "Año 2026.pdf"));
    }

    @ParameterizedTest
    @MethodSource("nombres")
    void a_name_is_made_harmless_and_stays_readable(String sucio, String limpio) {
        assertThat(NombreDeArchivo.limpio(sucio)).isEqualTo(limpio);
    }

    @Test
    void any_name_becomes_one_that_stays_as_it_is_and_fits() {
        SplittableRandom azar = new SplittableRandom(20260112L);
        for (int i = 0; i < 2_000; i++) {
            int largo = azar.nextInt(300);
            String nombre =
                    azar.ints(largo, 0, 0x2FFFF)
                            .mapToObj(Character::toString)
                            .collect(java.util.stream.Collectors.joining());
            String limpio = NombreDeArchivo.limpio(nombre);
            assertThat(limpio).isNotBlank().doesNotContain("/", "\\", "\n", "\u202E");
            assertThat(limpio.length()).isLessThanOrEqualTo(NombreDeArchivo.MAXIMO);
            assertThat(NombreDeArchivo.limpio(limpio)).isEqualTo(limpio);
        }
    }

    @Test
    void a_long_name_keeps_its_extension() {
        assertThat(NombreDeArchivo.limpio("ñ".repeat(400) + ".pdf"))
                .endsWith("ñ.pdf")
                .hasSizeLessThanOrEqualTo(NombreDeArchivo.MAXIMO);
    }

    @ParameterizedTest
    @EnumSource
    void every_reason_says_what_happened_and_how_to_mend_it(ErrorDeEvidencia error) {
        for (Idioma idioma : Idioma.values()) {
            Incidencia incidencia = Incidencia.de(error, idioma, "uno", "dos", "tres");
            assertThat(incidencia.mensaje() + incidencia.remedio())
                    .doesNotContain("{")
                    .doesNotContain("null");
            assertThat(incidencia.mensaje()).contains("«uno»");
        }
    }
}
