package mx.recauda.rendicion.comision.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.Regla;
import mx.recauda.rendicion.comision.CampoComision;
import mx.recauda.rendicion.comision.InformeComision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A field that the form needs is blank. */
final class CampoObligatorioVacio implements Regla<InformeComision> {

    private static final Ficha FICHA =
            new Ficha(
                    "COM-007",
                    "Campo obligatorio vacío",
                    Gravedad.MEDIA,
                    "Todos los campos del formato; actividades; resultados",
                    "Captura el dato que falta.",
                    "Formato 1270-009-032",
                    Confianza.CONFIRMADA);

    @Override
    public Ficha ficha() {
        return FICHA;
    }

    @Override
    public List<Hallazgo> revisa(InformeComision informe) {
        List<Hallazgo> hallazgos = new ArrayList<>();
        Arrays.stream(CampoComision.values())
                .filter(CampoComision::obligatorio)
                .filter(campo -> informe.campo(campo).isBlank())
                .forEach(campo -> hallazgos.add(falta(informe, campo.clave(), campo.rotulo())));
        if (informe.actividades().isEmpty()) {
            hallazgos.add(falta(informe, "actividades", "2. Actividades realizadas"));
        }
        if (informe.resultados().isEmpty()) {
            hallazgos.add(falta(informe, "resultados", "4. Resultados obtenidos"));
        }
        return hallazgos;
    }

    private static Hallazgo falta(InformeComision informe, String parte, String rotulo) {
        return new Senala(FICHA)
                .en(informe, parte, rotulo, "", "un dato", "Falta «%s».".formatted(rotulo));
    }
}
