package mx.recauda.rendicion.informe.regla;

import mx.recauda.rendicion.auditor.RefCelda;
import mx.recauda.rendicion.informe.Adecuacion;
import mx.recauda.rendicion.informe.AvanceReportado;
import mx.recauda.rendicion.informe.Informe;
import mx.recauda.rendicion.informe.SeccionDeclarada;
import mx.recauda.rendicion.informe.VariacionDeGasto;

import java.util.ArrayList;
import java.util.List;

/**
 * A text of the report that a person wrote: a progress, an explanation, a section without table.
 *
 * @param seccion key of its section
 * @param ubicacion how a reader finds it
 * @param texto the text as captured
 * @param celda where it stands
 */
record TextoLargo(String seccion, String ubicacion, String texto, RefCelda celda) {

    /** Every text of the report: progress, explanations, and the sections that are texts. */
    static List<TextoLargo> de(Informe informe) {
        List<TextoLargo> textos = new ArrayList<>();
        for (Adecuacion a : Adecuacion.de(informe)) {
            textos.add(
                    new TextoLargo(
                            Adecuacion.TABLA,
                            a.concepto() + ", explicación",
                            a.explicacion(),
                            Senala.celda(Adecuacion.TABLA, a.fila(), "explicacion")));
        }
        for (VariacionDeGasto v : VariacionDeGasto.de(informe)) {
            textos.add(
                    new TextoLargo(
                            VariacionDeGasto.TABLA,
                            v.concepto() + ", explicación",
                            v.fila().crudo("explicacion"),
                            Senala.celda(VariacionDeGasto.TABLA, v.fila(), "explicacion")));
        }
        for (AvanceReportado a : AvanceReportado.de(informe)) {
            textos.add(deAvance(a));
        }
        for (SeccionDeclarada seccion : informe.secciones()) {
            String texto = informe.textos().get(seccion.clave());
            if (texto != null) {
                textos.add(
                        new TextoLargo(
                                seccion.clave(),
                                seccion.titulo(),
                                texto,
                                Senala.texto(seccion.clave())));
            }
        }
        return textos.stream().filter(t -> !t.texto().isBlank()).toList();
    }

    /** The progress of one commitment. */
    static TextoLargo deAvance(AvanceReportado avance) {
        return new TextoLargo(
                AvanceReportado.TABLA,
                avance.nombre(),
                avance.avance(),
                Senala.celda(AvanceReportado.TABLA, avance.fila(), "avance"));
    }

    /** Its sentences, in order. */
    List<String> oraciones() {
        return Oraciones.de(texto);
    }
}
