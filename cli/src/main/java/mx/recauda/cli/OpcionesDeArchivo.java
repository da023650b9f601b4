package mx.recauda.cli;

import mx.recauda.formats.archivo.Limites;
import mx.recauda.ley.error.Idioma;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

import java.util.Locale;

/** Options shared by the commands that read files. */
public final class OpcionesDeArchivo {

    @Option(
            names = "--idioma",
            paramLabel = "es|en",
            description = "Idioma de los mensajes (por omisión, es).",
            converter = LectorDeIdioma.class)
    private Idioma idioma = Idioma.ES;

    @Option(
            names = "--limite-mib",
            paramLabel = "N",
            description = "Archivo más grande que se lee, en MiB, de 1 a 1024 (por omisión, 20).")
    private int limiteMib = (int) Limites.POR_OMISION.mibPorArchivo();

    /** Language of messages. */
    public Idioma idioma() {
        return idioma;
    }

    /** How much is read. */
    public Limites limites() {
        return Limites.conMib(Math.clamp(limiteMib, 1, 1024));
    }

    /** Accepts {@code es} and {@code en}. */
    static final class LectorDeIdioma implements ITypeConverter<Idioma> {
        @Override
        public Idioma convert(String valor) {
            try {
                return Idioma.valueOf(valor.toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException("«" + valor + "»: es | en");
            }
        }
    }
}
