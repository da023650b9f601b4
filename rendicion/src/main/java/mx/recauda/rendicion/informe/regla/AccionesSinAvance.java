package mx.recauda.rendicion.informe.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.Regla;
import mx.recauda.rendicion.informe.AvanceReportado;
import mx.recauda.rendicion.informe.Informe;
import mx.recauda.rendicion.texto.Vocabulario;

import java.util.List;

/** A commitment said to have actions tells which. */
final class AccionesSinAvance implements Regla<Informe> {

    private static final Ficha FICHA =
            new Ficha(
                    "INF-070",
                    "Acciones realizadas sin avance escrito",
                    Gravedad.ALTA,
                    "compromisos: tipo de respuesta y avance",
                    "Describe la acción y su evidencia, o cambia la respuesta.",
                    "Hoja de compromisos PGCM: describa los principales avances y resultados alcanzados en el periodo",
                    Confianza.CONFIRMADA);

    private static final Senala SENALA = new Senala(FICHA, AvanceReportado.TABLA);

    @Override
    public Ficha ficha() {
        return FICHA;
    }

    @Override
    public List<Hallazgo> revisa(Informe informe) {
        if (!informe.tabla(AvanceReportado.TABLA).tiene("avance")) {
            return List.of();
        }
        return AvanceReportado.de(informe).stream()
                .filter(a -> a.esPositiva() && Vocabulario.sinDato(a.avance()))
                .map(a ->
                        SENALA.en(
                                a.nombre(),
                                a.avance(),
                                "un avance",
                                "El compromiso %s responde «%s» y no describe ninguna."
                                        .formatted(a.nombre(), a.respuesta()),
                                Senala.celda(AvanceReportado.TABLA, a.fila(), "avance")))
                .toList();
    }
}
