package mx.recauda.rendicion.comision.regla;

import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.comision.CampoComision;
import mx.recauda.rendicion.comision.InformeComision;

import java.util.List;

/** Writes the findings of a rule with its card and the part of the form. */
record Senala(Ficha ficha) {

    private static final String SECCION = "comision";

    Hallazgo en(
            InformeComision informe,
            CampoComision campo,
            String publicado,
            String esperado,
            String mensaje) {
        return en(informe, campo.clave(), campo.rotulo(), publicado, esperado, mensaje);
    }

    Hallazgo en(
            InformeComision informe,
            String parte,
            String ubicacion,
            String publicado,
            String esperado,
            String mensaje) {
        return new Hallazgo(
                ficha.id(),
                SECCION,
                ubicacion,
                ficha.gravedad(),
                publicado,
                esperado,
                mensaje,
                ficha.remedio(),
                List.of(informe.ref(parte)));
    }
}
