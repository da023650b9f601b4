package mx.recauda.formats.evidencia;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Old Office documents: a compound file whose directory names its parts ([MS-CFB] 2.6). Entries are
 * sought at every place where one may stand, also those no longer in use, so that a damaged chain
 * hides nothing.
 */
final class ExamenDeOle {

    private static final int ENTRADA = 128;
    private static final int LARGO = 64;
    private static final int CLASE = 66;
    private static final int ALMACEN = 1;
    private static final int FLUJO = 2;

    private static final Set<String> MACROS =
            Set.of("vba", "_vba_project", "_vba_project_cur", "macros", "_vba_project_dir");

    private static final Set<String> EMPACADOS = Set.of("\u0001ole10native", "package");

    private ExamenDeOle() {}

    static Contenido examina(byte[] contenido) {
        Set<String> partes = partes(contenido);
        Optional<String> macros = partes.stream().filter(MACROS::contains).sorted().findFirst();
        if (macros.isPresent()) {
            return Contenido.malo(ErrorDeEvidencia.CON_MACROS, macros.get());
        }
        if (partes.stream().anyMatch(EMPACADOS::contains)) {
            return Contenido.malo(ErrorDeEvidencia.CONTENIDO_ACTIVO, "OLE");
        }
        if (partes.contains("encryptedpackage") || partes.contains("encryptioninfo")) {
            return Contenido.malo(ErrorDeEvidencia.CON_CLAVE, "");
        }
        return tipo(partes)
                .<Contenido>map(Contenido.Bueno::new)
                .orElseGet(() -> Contenido.malo(ErrorDeEvidencia.TIPO_NO_ADMITIDO, ""));
    }

    private static Optional<TipoDeArchivo> tipo(Set<String> partes) {
        if (partes.contains("worddocument")) {
            return Optional.of(TipoDeArchivo.DOC);
        }
        if (partes.contains("workbook") || partes.contains("book")) {
            return Optional.of(TipoDeArchivo.XLS);
        }
        return partes.contains("powerpoint document")
                ? Optional.of(TipoDeArchivo.PPT)
                : Optional.empty();
    }

    private static Set<String> partes(byte[] contenido) {
        Set<String> partes = new HashSet<>();
        for (int lugar = 0; lugar + ENTRADA <= contenido.length; lugar += ENTRADA) {
            int largo = Bytes.dos(contenido, lugar + LARGO);
            int clase = contenido[lugar + CLASE];
            boolean esEntrada = clase == ALMACEN || clase == FLUJO;
            if (esEntrada && largo >= 4 && largo <= LARGO && largo % 2 == 0) {
                partes.add(
                        new String(contenido, lugar, largo - 2, StandardCharsets.UTF_16LE)
                                .toLowerCase(Locale.ROOT));
            }
        }
        return partes;
    }
}
