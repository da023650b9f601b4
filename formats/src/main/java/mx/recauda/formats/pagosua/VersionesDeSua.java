package mx.recauda.formats.pagosua;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.ley.fuente.Fuente;

import java.util.List;

/**
 * Versions of SUA whose rules are known here. A payment file does not tell its version at a
 * position that is public: whoever presents it does; a file written here carries it.
 */
public final class VersionesDeSua {

    /** In the order of their publication. */
    @Fuente(
            value = "Professional notes on SUA 3.6.3 (January 2023) and 3.6.7 to 3.6.9 (2025)",
            confianza = Confianza.UNA_FUENTE)
    public static final List<String> CONOCIDAS = List.of("3.6.3", "3.6.7", "3.6.8", "3.6.9");

    private VersionesDeSua() {}

    /** Whether it is known, or was not told. */
    public static boolean admite(String version) {
        return version.isEmpty() || CONOCIDAS.contains(version);
    }
}
