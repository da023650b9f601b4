package mx.recauda.rendicion.informe.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.Regla;
import mx.recauda.rendicion.informe.Informe;
import mx.recauda.rendicion.informe.Json;

import java.util.List;

/** The file is sent with the name that the form orders. */
final class NombreDeArchivo implements Regla<Informe> {

    private static final Ficha FICHA =
            new Ficha(
                    "INF-041",
                    "Nombre del archivo de envío",
                    Gravedad.MEDIA,
                    "metadatos: archivo_envio, trimestre, año, ramo y unidad",
                    "Renombra el archivo antes de enviarlo.",
                    "Formulario del informe trimestral; defecto publicado en el 4T-2014 (golden/findings.csv)",
                    Confianza.CONFIRMADA);

    @Override
    public Ficha ficha() {
        return FICHA;
    }

    @Override
    public List<Hallazgo> revisa(Informe informe) {
        String esperado = informe.metadatos().archivoDeEnvio();
        return Json.lee(informe.metadatos().contenido())
                .campo("archivo_envio")
                .texto()
                .filter(n -> !n.isBlank() && !n.equals(esperado))
                .map(n ->
                        new Senala(FICHA, "metadatos")
                                .en(
                                        "archivo_envio",
                                        n,
                                        esperado,
                                        "El archivo se llama «%s» y debe llamarse «%s»."
                                                .formatted(n, esperado),
                                        Senala.metadato("archivo_envio")))
                .stream()
                .toList();
    }
}
