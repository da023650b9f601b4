package mx.recauda.rendicion.informe.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.Regla;
import mx.recauda.rendicion.informe.AvanceReportado;
import mx.recauda.rendicion.informe.Informe;

import java.util.List;

/** A positive response is not beside a text that says there is nothing to report. */
final class AccionesSinAvances implements Regla<Informe> {

    private static final Ficha FICHA =
            new Ficha(
                    "INF-071",
                    "El avance declara que no hay avances",
                    Gravedad.MEDIA,
                    "compromisos con «Acciones realizadas»: expresiones que declaran que no hay avances",
                    "Cambia la respuesta, o describe la acción del periodo.",
                    "Formulario del informe trimestral; defecto publicado en el 4T-2014 (golden/findings.csv)",
                    Confianza.CONFIRMADA);

    private static final Senala SENALA = new Senala(FICHA, AvanceReportado.TABLA);

    @Override
    public Ficha ficha() {
        return FICHA;
    }

    @Override
    public List<Hallazgo> revisa(Informe informe) {
        return AvanceReportado.de(informe).stream()
                .filter(AvanceReportado::esPositiva)
                .flatMap(a ->
                        Lexico.primera("sin_avances", a.avance())
                                .map(e ->
                                        SENALA.en(
                                                a.nombre(),
                                                e,
                                                "otra respuesta",
                                                "El compromiso %s responde «%s», pero su avance dice «%s»."
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
