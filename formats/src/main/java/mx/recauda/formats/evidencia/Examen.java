package mx.recauda.formats.evidencia;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Looks at a file before it is kept as evidence. What a file is comes from its bytes; its name and
 * its declared type must agree with them.
 */
public final class Examen {

    /** Types that say nothing: what a browser sends when it does not know. */
    private static final Set<String> SIN_DECLARAR =
            Set.of("", "application/octet-stream", "binary/octet-stream", "application/x-download");

    private Examen() {}

    /** What comes of looking at a file. */
    public sealed interface Veredicto {

        /**
         * It is taken.
         *
         * @param nombre the name with which it is kept, harmless and with the extension of its kind
         * @param tipo what its content is
         */
        record Admitido(String nombre, TipoDeArchivo tipo) implements Veredicto {}

        /**
         * It is not taken.
         *
         * @param error which rule
         * @param argumentos arguments of its text
         */
        record Rechazado(ErrorDeEvidencia error, List<String> argumentos) implements Veredicto {

            /** Keeps an immutable copy. */
            public Rechazado {
                argumentos = List.copyOf(argumentos);
            }
        }
    }

    /**
     * Examines a file.
     *
     * @param nombre name as the sender gave it
     * @param declarado media type as the sender gave it; empty when none
     * @param contenido its bytes, at least one
     */
    public static Veredicto de(String nombre, String declarado, byte[] contenido) {
        String limpio = NombreDeArchivo.limpio(nombre);
        String extension = NombreDeArchivo.extension(limpio);
        Optional<Objecion> porNombre = Programas.porExtension(extension);
        if (porNombre.isPresent()) {
            return rechaza(limpio, porNombre.get());
        }
        Contenido hallado = Contenido.de(extension, contenido);
        return switch (hallado) {
            case Contenido.Malo malo -> rechaza(limpio, malo.objecion());
            case Contenido.Bueno bueno -> compara(limpio, extension, declarado, bueno.tipo());
        };
    }

    private static Veredicto compara(
            String nombre, String extension, String declarado, TipoDeArchivo tipo) {
        Optional<TipoDeArchivo> dice = TipoDeArchivo.deExtension(extension);
        if (dice.isPresent() && !tipo.tieneExtension(extension)) {
            return distinto(nombre, "." + extension, tipo);
        }
        String limpio = declarado.replaceFirst(";.*$", "").strip().toLowerCase(Locale.ROOT);
        boolean calla = SIN_DECLARAR.contains(limpio);
        if (!calla && !tipo.seLlamaTambien(limpio)) {
            return distinto(nombre, limpio, tipo);
        }
        boolean completo = dice.isPresent() || (tipo.esTexto() && !extension.isEmpty());
        return new Veredicto.Admitido(
                completo ? nombre : NombreDeArchivo.limpio(nombre + "." + tipo.extension()), tipo);
    }

    private static Veredicto distinto(String nombre, String dice, TipoDeArchivo es) {
        return new Veredicto.Rechazado(
                ErrorDeEvidencia.NO_ES_LO_QUE_DICE, List.of(nombre, dice, es.sigla()));
    }

    private static Veredicto rechaza(String nombre, Objecion objecion) {
        String detalle =
                objecion.error() == ErrorDeEvidencia.TIPO_NO_ADMITIDO
                        ? TipoDeArchivo.admitidos()
                        : objecion.detalle();
        return new Veredicto.Rechazado(objecion.error(), List.of(nombre, detalle));
    }
}
