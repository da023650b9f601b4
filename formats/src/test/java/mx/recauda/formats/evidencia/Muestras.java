package mx.recauda.formats.evidencia;

import mx.recauda.formats.pdf.DocumentoPdf;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.dhatim.fastexcel.Workbook;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import javax.imageio.ImageIO;

/** Real files, made by the programs that make them. */
final class Muestras {

    private Muestras() {}

    @FunctionalInterface
    interface Escritura<T> {
        void en(T destino) throws IOException;
    }

    static byte[] utf8(String texto) {
        return texto.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] pdf() {
        return DocumentoPdf.dibuja(
                "<html lang='es'><head><title>Acuse</title></head><body><p>Acuse de"
                        + " recibo</p></body></html>");
    }

    private static byte[] pdf(Escritura<PDDocument> cambio) {
        try (PDDocument documento = new PDDocument()) {
            documento.addPage(new PDPage());
            cambio.en(documento);
            ByteArrayOutputStream salida = new ByteArrayOutputStream();
            documento.save(salida);
            return salida.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] pdfConJavaScript() {
        return pdf(
                d -> d.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)")));
    }

    static byte[] pdfConClave() {
        return pdf(d ->
                d.protect(new StandardProtectionPolicy("duenio", "clave", new AccessPermission())));
    }

    static byte[] imagen(String formato) {
        ByteArrayOutputStream salida = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), formato, salida);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return salida.toByteArray();
    }

    static byte[] xlsx() {
        ByteArrayOutputStream salida = new ByteArrayOutputStream();
        try (Workbook libro = new Workbook(salida, "Prueba", "1.0")) {
            libro.newWorksheet("Hoja").value(0, 0, "Avance");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return salida.toByteArray();
    }

    /** The workbook as Excel saves it with macros, under the name of one without. */
    static byte[] xlsxConMacros() {
        return con(xlsx(), "xl/vbaProject.bin", ole("VBA", "PROJECT"));
    }

    static byte[] docx() {
        return zip(
                List.of("[Content_Types].xml", "word/document.xml"),
                List.of(
                        utf8(
                                "<Types><Override PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>"),
                        utf8("<w:document/>")));
    }

    static byte[] ods() {
        return zip(
                List.of("mimetype", "content.xml"),
                List.of(
                        utf8("application/vnd.oasis.opendocument.spreadsheet"),
                        utf8("<office:document-content/>")));
    }

    /** An archive with another entry at its end. */
    static byte[] con(byte[] zip, String nombre, byte[] contenido) {
        try {
            Path archivo = Files.createTempFile("muestra", ".zip");
            Files.write(archivo, zip);
            List<String> nombres = new ArrayList<>();
            List<byte[]> contenidos = new ArrayList<>();
            try (ZipFile origen = new ZipFile(archivo.toFile())) {
                for (ZipEntry e : origen.stream().toList()) {
                    nombres.add(e.getName());
                    contenidos.add(origen.getInputStream(e).readAllBytes());
                }
            }
            Files.delete(archivo);
            nombres.add(nombre);
            contenidos.add(contenido);
            return zip(nombres, contenidos);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] zip(String nombre, byte[] contenido) {
        return zip(List.of(nombre), List.of(contenido));
    }

    static byte[] zip(List<String> nombres, List<byte[]> contenidos) {
        ByteArrayOutputStream salida = new ByteArrayOutputStream();
        try (ZipOutputStream destino = new ZipOutputStream(salida)) {
            for (int i = 0; i < nombres.size(); i++) {
                destino.putNextEntry(new ZipEntry(nombres.get(i)));
                destino.write(contenidos.get(i));
                destino.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return salida.toByteArray();
    }

    /** A compound file of version 3 ([MS-CFB]): header, one sector of table, one of directory. */
    static byte[] ole(String... partes) {
        ByteBuffer b = ByteBuffer.allocate(512 * 4).order(ByteOrder.LITTLE_ENDIAN);
        b.putLong(0, 0xE11AB1A1E011CFD0L);
        b.putShort(24, (short) 0x3E).putShort(26, (short) 3).putShort(28, (short) 0xFFFE);
        b.putShort(30, (short) 9).putShort(32, (short) 6).putInt(44, 1).putInt(48, 1);
        b.putInt(56, 4096).putInt(60, -2).putInt(68, -2).putInt(76, 0);
        b.putInt(512, -3).putInt(516, -2);
        entrada(b, 0, "Root Entry", 5);
        for (int i = 0; i < partes.length; i++) {
            entrada(b, i + 1, partes[i], 2);
        }
        return b.array();
    }

    private static void entrada(ByteBuffer b, int lugar, String nombre, int clase) {
        int e = 1024 + lugar * 128;
        byte[] texto = nombre.getBytes(StandardCharsets.UTF_16LE);
        b.put(e, texto).putShort(e + 64, (short) (texto.length + 2)).put(e + 66, (byte) clase);
    }

    static byte[] clase() {
        String nombre = Muestras.class.getSimpleName() + ".class";
        try (var datos = Muestras.class.getResourceAsStream(nombre)) {
            return Objects.requireNonNull(datos, nombre).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] programaDelSistema() {
        try (var programa =
                Files.newInputStream(Path.of(System.getProperty("java.home"), "bin", "java"))) {
            return programa.readNBytes(4096);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] uno(byte[] primero, byte[] segundo) {
        return ByteBuffer.allocate(primero.length + segundo.length)
                .put(primero)
                .put(segundo)
                .array();
    }
}
