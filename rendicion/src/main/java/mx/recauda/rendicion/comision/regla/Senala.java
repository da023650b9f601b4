package mx.recauda.rendicion.comision.regla;

import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.RefCelda;
import mx.recauda.rendicion.comision.CampoComision;
import mx.recauda.rendicion.comision.Inciso;
import mx.recauda.rendicion.comision.InformeComision;

import java.util.ArrayList;
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
        return en(informe, parte, List.of(), ubicacion, publicado, esperado, mensaje);
    }

    /** The same, naming the points it speaks of, so that it can be shown beside each one. */
    Hallazgo en(
            InformeComision informe,
            String parte,
            List<Inciso> puntos,
            String ubicacion,
            String publicado,
            String esperado,
            String mensaje) {
        List<RefCelda> celdas = new ArrayList<>(List.of(informe.ref(parte)));
        puntos.forEach(p -> celdas.add(informe.refDePunto(p.inciso())));
        return new Hallazgo(
                ficha.id(),
                SECCION,
                ubicacion,
                ficha.gravedad(),
                publicado,
                esperado,
                mensaje,
                ficha.remedio(),
                celdas);
    }
}
