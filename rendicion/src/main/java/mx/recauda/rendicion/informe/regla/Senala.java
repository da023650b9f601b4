package mx.recauda.rendicion.informe.regla;

import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.RefCelda;
import mx.recauda.rendicion.informe.Fila;
import mx.recauda.rendicion.informe.Origen;

import java.util.Arrays;

/** Writes the findings of a rule with its card, in one section. */
record Senala(Ficha ficha, String seccion) {

    Hallazgo en(
            String ubicacion,
            String publicado,
            String esperado,
            String mensaje,
            RefCelda... celdas) {
        return en(ficha.gravedad(), ubicacion, publicado, esperado, mensaje, celdas);
    }

    Hallazgo en(
            Gravedad gravedad,
            String ubicacion,
            String publicado,
            String esperado,
            String mensaje,
            RefCelda... celdas) {
        return new Hallazgo(
                ficha.id(),
                seccion,
                ubicacion,
                gravedad,
                publicado,
                esperado,
                mensaje,
                ficha.remedio(),
                Arrays.asList(celdas));
    }

    /** A cell of a captured table. */
    static RefCelda celda(String tabla, Fila fila, String columna) {
        return new RefCelda(tabla, fila.origen(), columna);
    }

    /** A property of the metadata. */
    static RefCelda metadato(String propiedad) {
        return new RefCelda("metadatos", new Origen("metadatos.json", 1), propiedad);
    }

    /** A long text. */
    static RefCelda texto(String clave) {
        return new RefCelda("textos", new Origen("textos.json", 1), clave);
    }
}
