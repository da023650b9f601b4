package mx.recauda.rendicion.comision.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.Regla;
import mx.recauda.rendicion.comision.CampoComision;
import mx.recauda.rendicion.comision.InformeComision;
import mx.recauda.rendicion.texto.Texto;

import java.util.List;

/** The person who reports is the one who should receive the report. */
final class FirmanteEsElCoordinador implements Regla<InformeComision> {

    private static final Ficha FICHA =
            new Ficha(
                    "COM-009",
                    "Quien firma es el coordinador",
                    Gravedad.MEDIA,
                    "Servidor público comisionado; Nombre del Coordinador Normativo",
                    "El informe lo firma la persona comisionada y lo recibe su coordinador.",
                    "Formato 1270-009-032",
                    Confianza.UNA_FUENTE);

    @Override
    public Ficha ficha() {
        return FICHA;
    }

    @Override
    public List<Hallazgo> revisa(InformeComision informe) {
        String firma = informe.campo(CampoComision.COMISIONADO);
        String coordinador = informe.campo(CampoComision.COORDINADOR);
        if (firma.isBlank() || !Texto.contiene(coordinador, firma)) {
            return List.of();
        }
        return List.of(
                new Senala(FICHA)
                        .en(
                                informe,
                                CampoComision.COMISIONADO,
                                firma,
                                "otra persona",
                                "«%s» firma el informe y es también el coordinador que lo recibe."
                                        .formatted(firma)));
    }
}
