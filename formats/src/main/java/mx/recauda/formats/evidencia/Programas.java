package mx.recauda.formats.evidencia;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Programs, scripts and documents with macros, told by their first bytes or by their extension. */
final class Programas {

    private static final Set<String> EXTENSIONES =
            Set.of(
                    "exe",
                    "com",
                    "scr",
                    "pif",
                    "dll",
                    "cpl",
                    "sys",
                    "msi",
                    "msp",
                    "msc",
                    "bat",
                    "cmd",
                    "ps1",
                    "psm1",
                    "vbs",
                    "vbe",
                    "js",
                    "jse",
                    "mjs",
                    "ws",
                    "wsf",
                    "wsh",
                    "hta",
                    "reg",
                    "lnk",
                    "url",
                    "scf",
                    "inf",
                    "jar",
                    "war",
                    "class",
                    "apk",
                    "sh",
                    "bash",
                    "zsh",
                    "csh",
                    "py",
                    "pyc",
                    "pl",
                    "rb",
                    "php",
                    "phtml",
                    "asp",
                    "aspx",
                    "jsp",
                    "app",
                    "dmg",
                    "pkg",
                    "deb",
                    "rpm",
                    "iso",
                    "img",
                    "vhd",
                    "so",
                    "dylib",
                    "o",
                    "elf",
                    "appimage",
                    "run",
                    "gadget",
                    "application",
                    "chm",
                    "html",
                    "htm",
                    "xhtml",
                    "svg",
                    "svgz",
                    "mht",
                    "mhtml",
                    "swf",
                    "wasm",
                    "settingcontent-ms");

    private static final Set<String> CON_MACROS =
            Set.of(
                    "docm", "dotm", "xlsm", "xltm", "xlam", "xlsb", "xla", "xll", "pptm", "potm",
                    "ppsm", "ppam", "sldm", "slk", "iqy");

    /** First bytes, in hexadecimal, and what begins with them. */
    private static final Map<String, String> FIRMAS =
            Map.ofEntries(
                    Map.entry("4D5A", "Windows"),
                    Map.entry("7F454C46", "ELF"),
                    Map.entry("FEEDFACE", "Mach-O"),
                    Map.entry("FEEDFACF", "Mach-O"),
                    Map.entry("CEFAEDFE", "Mach-O"),
                    Map.entry("CFFAEDFE", "Mach-O"),
                    Map.entry("CAFEBABE", "Java"),
                    Map.entry("0061736D", "WebAssembly"),
                    Map.entry("64657800", "Android"),
                    Map.entry("4C0000000114020000", "LNK"),
                    Map.entry("2321", "#!"),
                    Map.entry("EFBBBF2321", "#!"));

    private Programas() {}

    /** An objection to what a name says the file is. */
    static Optional<Objecion> porExtension(String extension) {
        if (CON_MACROS.contains(extension)) {
            return Optional.of(new Objecion(ErrorDeEvidencia.CON_MACROS, "." + extension));
        }
        return EXTENSIONES.contains(extension)
                ? Optional.of(new Objecion(ErrorDeEvidencia.PROGRAMA, "." + extension))
                : Optional.empty();
    }

    /** An objection to what a file begins with. */
    static Optional<Objecion> porFirma(byte[] contenido) {
        return FIRMAS.entrySet().stream()
                .filter(f -> Bytes.empieza(contenido, f.getKey()))
                .map(f -> new Objecion(ErrorDeEvidencia.PROGRAMA, f.getValue()))
                .findFirst();
    }
}
