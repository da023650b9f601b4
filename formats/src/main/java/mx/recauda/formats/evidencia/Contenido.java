package mx.recauda.formats.evidencia;

import java.util.Optional;

/** What a content is, or why it is not taken. */
sealed interface Contenido {

    String FIRMA_ZIP = "504B0304";
    String FIRMA_OLE = "D0CF11E0A1B11AE1";

    /** A content of a kind taken, with nothing against it. */
    record Bueno(TipoDeArchivo tipo) implements Contenido {}

    /** A content that is not taken. */
    record Malo(Objecion objecion) implements Contenido {}

    /** The content against nothing but its kind, or the objection found. */
    static Contenido de(TipoDeArchivo tipo, Optional<Objecion> objecion) {
        return objecion.<Contenido>map(Malo::new).orElseGet(() -> new Bueno(tipo));
    }

    /** A content not taken. */
    static Contenido malo(ErrorDeEvidencia error, String detalle) {
        return new Malo(new Objecion(error, detalle));
    }

    /** Looks at a content whose name has that extension, which only tells texts apart. */
    static Contenido de(String extension, byte[] contenido) {
        Optional<Objecion> programa = Programas.porFirma(contenido);
        if (programa.isPresent()) {
            return new Malo(programa.get());
        }
        if (Bytes.empieza(contenido, FIRMA_ZIP)) {
            return ExamenDeZip.examina(contenido);
        }
        if (ExamenDeZip.terminaEnZip(contenido)) {
            return malo(ErrorDeEvidencia.DOS_ARCHIVOS_EN_UNO, "");
        }
        if (Bytes.empieza(contenido, FIRMA_OLE)) {
            return ExamenDeOle.examina(contenido);
        }
        if (ExamenDePdf.loParece(contenido)) {
            return de(TipoDeArchivo.PDF, ExamenDePdf.examina(contenido));
        }
        return imagen(contenido)
                .<Contenido>map(Bueno::new)
                .orElseGet(() -> ExamenDeTexto.examina(extension, contenido));
    }

    private static Optional<TipoDeArchivo> imagen(byte[] contenido) {
        if (Bytes.empieza(contenido, "89504E470D0A1A0A")) {
            return Optional.of(TipoDeArchivo.PNG);
        }
        if (Bytes.empieza(contenido, "FFD8FF")) {
            return Optional.of(TipoDeArchivo.JPEG);
        }
        boolean tiff = Bytes.empieza(contenido, "49492A00") || Bytes.empieza(contenido, "4D4D002A");
        return tiff ? Optional.of(TipoDeArchivo.TIFF) : Optional.empty();
    }
}
