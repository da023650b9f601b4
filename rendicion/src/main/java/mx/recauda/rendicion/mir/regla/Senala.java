package mx.recauda.rendicion.mir.regla;

import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.RefCelda;
import mx.recauda.rendicion.informe.Origen;
import mx.recauda.rendicion.mir.Renglon;

import java.util.List;

/** Writes the findings of a rule with its card and the place in the matrix. */
record Senala(Ficha ficha) {

    private static final String SECCION = "mir";
    private static final Origen PORTADA = new Origen("mir", 1);

    /** A finding in a row. */
    Hallazgo en(
            Renglon renglon, String columna, String publicado, String esperado, String mensaje) {
        return hallazgo(renglon.lugar(), renglon.origen(), columna, publicado, esperado, mensaje);
    }

    /** A finding in the sheet of an indicator. */
    Hallazgo en(
            Fichas.EnSuRenglon f,
            String columna,
            String publicado,
            String esperado,
            String mensaje) {
        return hallazgo(
                f.renglon().lugar() + ", indicador " + f.ficha().clave(),
                f.renglon().origen(),
                columna,
                publicado,
                esperado,
                mensaje);
    }

    /** A finding in the matrix as a whole. */
    Hallazgo enLaMatriz(String columna, String publicado, String esperado, String mensaje) {
        return hallazgo("la matriz", PORTADA, columna, publicado, esperado, mensaje);
    }

    private Hallazgo hallazgo(
            String lugar,
            Origen origen,
            String columna,
            String publicado,
            String esperado,
            String mensaje) {
        return new Hallazgo(
                ficha.id(),
                SECCION,
                lugar,
                ficha.gravedad(),
                publicado,
                esperado,
                mensaje,
                ficha.remedio(),
                List.of(new RefCelda(SECCION, origen, columna)));
    }
}
