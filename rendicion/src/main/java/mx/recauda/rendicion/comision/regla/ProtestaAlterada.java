package mx.recauda.rendicion.comision.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.Regla;
import mx.recauda.rendicion.comision.CampoComision;
import mx.recauda.rendicion.comision.FormatosDeComision;
import mx.recauda.rendicion.comision.InformeComision;
import mx.recauda.rendicion.texto.Texto;

import java.util.List;

/** The declaration under oath is not the fixed text of the form. */
final class ProtestaAlterada implements Regla<InformeComision> {

    private static final Ficha FICHA =
            new Ficha(
                    "COM-010",
                    "Protesta distinta del formato",
                    Gravedad.MEDIA,
                    "Declaración bajo protesta; catálogo de formatos",
                    "Usa el texto fijo del formato, sin cambios.",
                    "Formato 1270-009-032: texto fijo",
                    Confianza.UNA_FUENTE);

    @Override
    public Ficha ficha() {
        return FICHA;
    }

    @Override
    public List<Hallazgo> revisa(InformeComision informe) {
        String publicada = informe.campo(CampoComision.PROTESTA);
        return FormatosDeComision.protesta(informe.campo(CampoComision.FORMATO)).stream()
                .filter(fija -> !publicada.isBlank() && !Texto.equivale(fija, publicada))
                .map(fija ->
                        new Senala(FICHA)
                                .en(
                                        informe,
                                        CampoComision.PROTESTA,
                                        publicada,
                                        fija,
                                        "La protesta no es el texto fijo del formato."))
                .toList();
    }
}
