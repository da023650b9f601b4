package mx.recauda.rendicion.comision.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.Regla;
import mx.recauda.rendicion.comision.CampoComision;
import mx.recauda.rendicion.comision.InformeComision;
import mx.recauda.rendicion.texto.Texto;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A commission of one day is reported on the same day from another place. */
final class InformeElMismoDiaEnOtroLugar implements Regla<InformeComision> {

    private static final Ficha FICHA =
            new Ficha(
                    "COM-005",
                    "Informe del mismo día en otro lugar",
                    Gravedad.BAJA,
                    "Del, Al, lugar de la comisión, lugar y fecha del informe",
                    "Confirma la fecha del informe; el plazo corre desde el término de la comisión.",
                    "Informe de comisión de 2019",
                    Confianza.PROPUESTA);

    @Override
    public Ficha ficha() {
        return FICHA;
    }

    @Override
    public List<Hallazgo> revisa(InformeComision informe) {
        Optional<LocalDate> fin = informe.fecha(CampoComision.AL);
        boolean mismoDia =
                fin.isPresent()
                        && fin.equals(informe.fecha(CampoComision.DEL))
                        && fin.equals(informe.fecha(CampoComision.FECHA_DEL_INFORME));
        String comision = informe.campo(CampoComision.LUGAR_DE_COMISION);
        String lugar = informe.campo(CampoComision.LUGAR_DEL_INFORME);
        if (!mismoDia
                || lugar.isBlank()
                || Texto.contiene(comision, lugar)
                || Texto.contiene(lugar, comision)) {
            return List.of();
        }
        return List.of(
                new Senala(FICHA)
                        .en(
                                informe,
                                CampoComision.FECHA_DEL_INFORME,
                                lugar + ", " + fin.get(),
                                "una fecha posterior, o el mismo lugar",
                                "La comisión fue de un día en %s y el informe se fecha ese día en %s."
                                        .formatted(comision, lugar)));
    }
}
