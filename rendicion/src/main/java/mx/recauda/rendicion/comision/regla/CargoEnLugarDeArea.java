package mx.recauda.rendicion.comision.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.Regla;
import mx.recauda.rendicion.comision.CampoComision;
import mx.recauda.rendicion.comision.InformeComision;
import mx.recauda.rendicion.texto.Vocabulario;

import java.util.List;
import java.util.stream.Stream;

/** The post of a person was captured where an area is asked for. */
final class CargoEnLugarDeArea implements Regla<InformeComision> {

    private static final Ficha FICHA =
            new Ficha(
                    "COM-001",
                    "Cargo en el campo de un área",
                    Gravedad.MEDIA,
                    "Nombre de la Coordinación Normativa; Adscripción",
                    "Captura el nombre del área como está en el catálogo; el cargo va con la persona.",
                    "Formato 1270-009-032; informe de 2019: cargo en la coordinación normativa",
                    Confianza.CONFIRMADA);

    @Override
    public Ficha ficha() {
        return FICHA;
    }

    @Override
    public List<Hallazgo> revisa(InformeComision informe) {
        return Stream.of(CampoComision.COORDINACION, CampoComision.ADSCRIPCION)
                .filter(campo -> esCargo(informe.campo(campo)))
                .map(campo ->
                        new Senala(FICHA)
                                .en(
                                        informe,
                                        campo,
                                        informe.campo(campo),
                                        "el nombre de un área",
                                        "«%s» es un cargo y el campo pide un área."
                                                .formatted(informe.campo(campo))))
                .toList();
    }

    private static boolean esCargo(String texto) {
        return Vocabulario.empiezaComoCargo(texto) && !Vocabulario.empiezaComoArea(texto);
    }
}
