package mx.recauda.rendicion.informe.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.Regla;
import mx.recauda.rendicion.informe.AvanceReportado;
import mx.recauda.rendicion.informe.Informe;

import java.util.List;

/** A commitment declared fulfilled names the evidence by number, link or annex. */
final class CienPorCientoSinEvidencia implements Regla<Informe> {

    private static final Ficha FICHA =
            new Ficha(
                    "INF-078",
                    "Cumplimiento al 100 % sin evidencia",
                    Gravedad.BAJA,
                    "compromisos: avances que declaran cumplimiento de 100 %; oficio, acuerdo, folio, liga o anexo citado",
                    "Cita la evidencia con su número o anéxala: una reunión no prueba el cumplimiento.",
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
                .filter(AvanceReportado::esPositiva)
                .filter(a -> !Lexico.hay("evidencia_citada", a.avance()))
                .flatMap(a ->
                        Lexico.primera("cumple_100", a.avance())
                                .map(e ->
                                        SENALA.en(
                                                a.nombre(),
                                                e,
                                                "evidencia con número, liga o anexo",
                                                "El compromiso %s declara «%s» y no cita evidencia con número, liga o anexo."
                                                        .formatted(a.nombre(), e),
                                                Senala.celda(
                                                        AvanceReportado.TABLA, a.fila(), "avance")))
                                .stream())
                .toList();
    }
}
