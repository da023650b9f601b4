package mx.recauda.rendicion.informe.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.Regla;
import mx.recauda.rendicion.informe.AvanceReportado;
import mx.recauda.rendicion.informe.Informe;

import java.util.List;

/** A text that explains why the commitment does not apply is answered "no aplicable". */
final class NoAplicabilidadConOtraRespuesta implements Regla<Informe> {

    private static final Ficha FICHA =
            new Ficha(
                    "INF-073",
                    "Justifica que no aplica y responde otra cosa",
                    Gravedad.BAJA,
                    "compromisos que no responden «no aplicable»: avance que justifica no estar sujeto o no contar con la materia",
                    "Cambia la respuesta a «no aplicable», o escribe el avance del periodo.",
                    "Formulario del informe trimestral; defecto publicado en el 4T-2014 (golden/findings.csv)",
                    Confianza.INFERIDA);

    private static final Senala SENALA = new Senala(FICHA, AvanceReportado.TABLA);

    @Override
    public Ficha ficha() {
        return FICHA;
    }

    @Override
    public List<Hallazgo> revisa(Informe informe) {
        return AvanceReportado.de(informe).stream()
                .filter(a -> a.esSinAvances() && !a.esNoAplicable())
                .flatMap(a ->
                        Lexico.primera("no_aplica", a.avance())
                                .map(e ->
                                        SENALA.en(
                                                a.nombre(),
                                                a.respuesta(),
                                                "no aplicable",
                                                "El compromiso %s responde «%s», pero su avance justifica que no aplica: «%s»."
                                                        .formatted(a.nombre(), a.respuesta(), e),
                                                Senala.celda(
                                                        AvanceReportado.TABLA,
                                                        a.fila(),
                                                        "tipo_respuesta"),
                                                Senala.celda(
                                                        AvanceReportado.TABLA, a.fila(), "avance")))
                                .stream())
                .toList();
    }
}
