package mx.recauda.formats.informe;

import mx.recauda.ley.error.Idioma;
import mx.recauda.rendicion.informe.Informe;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Objects;

/** Where tests find report directories. */
public final class Golden {

    private Golden() {}

    /** The published quarter. */
    public static Path informe2014T4() {
        return recurso("/golden/2014Q4");
    }

    /** An invented quarter of another shape. */
    public static Path informe2017T2() {
        return recurso("/informes/2017T2");
    }

    /** An invented quarter without defects. */
    public static Path informe2018T3() {
        return recurso("/informes/2018T3");
    }

    /** Reads a directory that has no errors. */
    public static Informe lee(Path directorio) {
        return DirectorioInforme.lee(directorio, Idioma.ES).valor().orElseThrow();
    }

    private static Path recurso(String nombre) {
        URL url = Objects.requireNonNull(Golden.class.getResource(nombre), nombre);
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
