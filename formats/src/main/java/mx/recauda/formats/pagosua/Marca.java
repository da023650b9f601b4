package mx.recauda.formats.pagosua;

import java.util.Optional;

/** The mark, in the last record, of a file written here: whose format, and the version of SUA. */
final class Marca {

    private static final String NUESTRA = "RECAUDA";
    private static final String VERSION = "01";

    private Marca() {}

    static boolean en(Registro registro) {
        return registro.crudo("marca").equals(NUESTRA);
    }

    static boolean conocida(Registro registro) {
        return registro.crudo("versionDeLaMarca").equals(VERSION)
                && VersionesDeSua.admite(registro.texto("versionDeSua"));
    }

    static Registro pon(Registro registro, String versionDeSua) {
        return registro.con("marca", NUESTRA)
                .con("versionDeLaMarca", VERSION)
                .con("versionDeSua", versionDeSua);
    }

    static Optional<String> version(Registro registro) {
        return en(registro) ? Optional.of(registro.texto("versionDeSua")) : Optional.empty();
    }
}
