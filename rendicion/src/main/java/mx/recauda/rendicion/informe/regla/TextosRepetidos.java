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
import java.util.Optional;

/** Two commitments do not report the same paragraph. */
final class TextosRepetidos implements Regla<Informe> {

    private static final Ficha FICHA =
            new Ficha(
                    "INF-076",
                    "Mismo texto en dos compromisos",
                    Gravedad.MEDIA,
                    "compromisos: avances comparados por pares, en trozos de tres palabras",
                    "Escribe en cada compromiso lo que se hizo por él.",
                    "Formulario del informe trimestral; defecto publicado en el 4T-2014 (golden/findings.csv)",
                    Confianza.CONFIRMADA);

    private static final Senala SENALA = new Senala(FICHA, AvanceReportado.TABLA);

    private static final int UMBRAL_PCT = 90;
    private static final int INICIO_COMUN = 60;

    @Override
    public Ficha ficha() {
        return FICHA;
    }

    @Override
    public List<Hallazgo> revisa(Informe informe) {
        List<AvanceReportado> avances =
                AvanceReportado.de(informe).stream().filter(a -> !a.avance().isBlank()).toList();
        List<Hallazgo> hallazgos = new ArrayList<>();
        for (int i = 0; i < avances.size(); i++) {
            for (int j = i + 1; j < avances.size(); j++) {
                compara(avances.get(i), avances.get(j)).ifPresent(hallazgos::add);
            }
        }
        return hallazgos;
    }

    private static Optional<Hallazgo> compara(AvanceReportado uno, AvanceReportado otro) {
        int semejanza = Parecido.semejanzaPct(uno.avance(), otro.avance());
        int contenido =
                empiezanIgual(uno.avance(), otro.avance())
                        ? Parecido.contenidoPct(uno.avance(), otro.avance())
                        : 0;
        int pct = Math.max(semejanza, contenido);
        if (pct <= UMBRAL_PCT) {
            return Optional.empty();
        }
        return Optional.of(
                SENALA.en(
                        uno.nombre() + " y " + otro.nombre(),
                        Impreso.cita(uno.avance()),
                        "un avance propio en cada compromiso",
                        "Los avances de %s y %s son el mismo texto en %d %%."
                                .formatted(uno.nombre(), otro.nombre(), pct),
                        Senala.celda(AvanceReportado.TABLA, otro.fila(), "avance"),
                        Senala.celda(AvanceReportado.TABLA, uno.fila(), "avance")));
    }

    private static boolean empiezanIgual(String uno, String otro) {
        String a = Texto.plano(uno);
        String b = Texto.plano(otro);
        int largo = Math.min(INICIO_COMUN, Math.min(a.length(), b.length()));
        return a.regionMatches(0, b, 0, largo);
    }
}
