package mx.recauda.rendicion.informe.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.Regla;
import mx.recauda.rendicion.informe.AvanceReportado;
import mx.recauda.rendicion.informe.Informe;
import mx.recauda.rendicion.texto.Texto;

import java.util.ArrayList;
import java.util.List;

/** Two commitments with the same text have the same response. */
final class MismaJustificacionOtraRespuesta implements Regla<Informe> {

    private static final Ficha FICHA =
            new Ficha(
                    "INF-077",
                    "Misma justificación con otra respuesta",
                    Gravedad.MEDIA,
                    "compromisos: pares de avances semejantes con distinto tipo de respuesta",
                    "Da la misma respuesta a los dos compromisos, o distingue sus justificaciones.",
                    "Formulario del informe trimestral; defecto publicado en el 4T-2014 (golden/findings.csv)",
                    Confianza.INFERIDA);

    private static final Senala SENALA = new Senala(FICHA, AvanceReportado.TABLA);

    private static final int UMBRAL_PCT = 90;

    @Override
    public Ficha ficha() {
        return FICHA;
    }

    @Override
    public List<Hallazgo> revisa(Informe informe) {
        List<AvanceReportado> avances = AvanceReportado.de(informe);
        List<Hallazgo> hallazgos = new ArrayList<>();
        for (int i = 0; i < avances.size(); i++) {
            for (int j = i + 1; j < avances.size(); j++) {
                AvanceReportado uno = avances.get(i);
                AvanceReportado otro = avances.get(j);
                if (!Texto.equivale(uno.respuesta(), otro.respuesta())
                        && Parecido.semejanzaPct(uno.avance(), otro.avance()) > UMBRAL_PCT) {
                    hallazgos.add(hallazgo(uno, otro));
                }
            }
        }
        return hallazgos;
    }

    private static Hallazgo hallazgo(AvanceReportado uno, AvanceReportado otro) {
        return SENALA.en(
                uno.nombre() + " y " + otro.nombre(),
                uno.respuesta() + " / " + otro.respuesta(),
                "la misma respuesta",
                "Con la misma justificación, %s responde «%s» y %s responde «%s»."
                        .formatted(uno.nombre(), uno.respuesta(), otro.nombre(), otro.respuesta()),
                Senala.celda(AvanceReportado.TABLA, uno.fila(), "tipo_respuesta"),
                Senala.celda(AvanceReportado.TABLA, otro.fila(), "tipo_respuesta"));
    }
}
