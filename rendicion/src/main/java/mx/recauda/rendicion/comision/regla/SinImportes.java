package mx.recauda.rendicion.comision.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.Regla;
import mx.recauda.rendicion.comision.CampoComision;
import mx.recauda.rendicion.comision.InformeComision;

import java.util.List;
import java.util.Set;

/** The report carries no amount nor the document that has them. */
final class SinImportes implements Regla<InformeComision> {

    private static final Ficha FICHA =
            new Ficha(
                    "COM-006",
                    "Sin importes de la comisión",
                    Gravedad.MEDIA,
                    "Propiedades tarifa, dias, importe, pliego",
                    "Liga el informe al pliego de comisión: tarifa, días e importe.",
                    "Formato 1270-009-032: los importes están en el pliego; informe de 2019",
                    Confianza.CONFIRMADA);

    @Override
    public Ficha ficha() {
        return FICHA;
    }

    private static final Set<String> IMPORTES =
            Set.of("importe", "importes", "viaticos", "tarifa", "pliego", "gastos");

    @Override
    public List<Hallazgo> revisa(InformeComision informe) {
        if (informe.otros().keySet().stream().anyMatch(IMPORTES::contains)) {
            return List.of();
        }
        return List.of(
                new Senala(FICHA)
                        .en(
                                informe,
                                CampoComision.NUMERO_DE_PLIEGO.clave(),
                                "importes",
                                "",
                                "tarifa, días e importe, o el pliego ligado",
                                "El informe no trae tarifa, días ni importe, ni liga el pliego %s."
                                        .formatted(informe.campo(CampoComision.NUMERO_DE_PLIEGO))));
    }
}
