package mx.recauda.rendicion.comision.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.Regla;
import mx.recauda.rendicion.comision.CampoComision;
import mx.recauda.rendicion.comision.InformeComision;

import java.util.List;

/** The number of the pliego is not a number. */
final class PliegoMalEscrito implements Regla<InformeComision> {

    private static final Ficha FICHA =
            new Ficha(
                    "COM-013",
                    "Número de pliego mal escrito",
                    Gravedad.MEDIA,
                    "Número de pliego",
                    "Captura el número del pliego de comisión, solo dígitos.",
                    "Formato 1270-009-032",
                    Confianza.CONFIRMADA);

    @Override
    public Ficha ficha() {
        return FICHA;
    }

    @Override
    public List<Hallazgo> revisa(InformeComision informe) {
        String pliego = informe.campo(CampoComision.NUMERO_DE_PLIEGO).strip();
        if (pliego.isEmpty() || pliego.matches("\\d{1,10}")) {
            return List.of();
        }
        return List.of(
                new Senala(FICHA)
                        .en(
                                informe,
                                CampoComision.NUMERO_DE_PLIEGO,
                                pliego,
                                "solo dígitos",
                                "El número de pliego «%s» no es un número.".formatted(pliego)));
    }
}
