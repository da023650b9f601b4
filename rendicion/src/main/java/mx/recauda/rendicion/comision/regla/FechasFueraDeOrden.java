package mx.recauda.rendicion.comision.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.Regla;
import mx.recauda.rendicion.comision.CampoComision;
import mx.recauda.rendicion.comision.InformeComision;

import java.util.ArrayList;
import java.util.List;

/**
 * The commission ends before it starts, or is reported before it ends, or a date does not exist.
 */
final class FechasFueraDeOrden implements Regla<InformeComision> {

    private static final Ficha FICHA =
            new Ficha(
                    "COM-008",
                    "Fechas fuera de orden",
                    Gravedad.ALTA,
                    "Del, Al, fecha del informe",
                    "Corrige las fechas: el informe es del día en que termina la comisión o posterior.",
                    "Formato 1270-009-032",
                    Confianza.CONFIRMADA);

    @Override
    public Ficha ficha() {
        return FICHA;
    }

    private static final List<CampoComision> EN_ORDEN =
            List.of(CampoComision.DEL, CampoComision.AL, CampoComision.FECHA_DEL_INFORME);

    @Override
    public List<Hallazgo> revisa(InformeComision informe) {
        List<Hallazgo> hallazgos = new ArrayList<>();
        for (int i = 0; i < EN_ORDEN.size(); i++) {
            CampoComision campo = EN_ORDEN.get(i);
            if (!informe.campo(campo).isBlank() && informe.fecha(campo).isEmpty()) {
                hallazgos.add(hallazgo(informe, campo, "una fecha aaaa-mm-dd que exista"));
            } else if (i > 0 && antes(informe, campo, EN_ORDEN.get(i - 1))) {
                CampoComision previo = EN_ORDEN.get(i - 1);
                hallazgos.add(
                        hallazgo(informe, campo, "%s o después".formatted(informe.campo(previo))));
            }
        }
        return hallazgos;
    }

    private static boolean antes(
            InformeComision informe, CampoComision campo, CampoComision previo) {
        return informe.fecha(campo)
                .flatMap(f -> informe.fecha(previo).map(f::isBefore))
                .orElse(false);
    }

    private static Hallazgo hallazgo(
            InformeComision informe, CampoComision campo, String esperado) {
        return new Senala(FICHA)
                .en(
                        informe,
                        campo,
                        informe.campo(campo),
                        esperado,
                        "«%s» dice %s; se espera %s."
                                .formatted(campo.rotulo(), informe.campo(campo), esperado));
    }
}
