package mx.recauda.rendicion.informe.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.Regla;
import mx.recauda.rendicion.informe.AvanceReportado;
import mx.recauda.rendicion.informe.Informe;

import java.util.List;

/** A positive response is not beside a text that says nothing was done. */
final class AvanceQueNiegaAcciones implements Regla<Informe> {

    private static final Ficha FICHA =
            new Ficha(
                    "INF-072",
                    "El avance niega acciones",
                    Gravedad.BAJA,
                    "compromisos con «Acciones realizadas»: oraciones que niegan acciones en el periodo",
                    "Revisa si la respuesta debe ser «sin avances»; si no, describe lo que sí se hizo.",
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
                .filter(a -> a.esPositiva() && !Lexico.hay("sin_avances", a.avance()))
                .flatMap(a ->
                        Lexico.primera("niega_acciones", a.avance())
                                .map(e ->
                                        SENALA.en(
                                                a.nombre(),
                                                e,
                                                "otra respuesta, o la acción realizada",
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
