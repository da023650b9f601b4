package mx.recauda.platform.afiliacion.web;

import mx.recauda.ley.afiliacion.Identidad;
import mx.recauda.platform.afiliacion.lotes.Linea;
import mx.recauda.platform.afiliacion.lotes.Linea.Motivo;
import mx.recauda.platform.afiliacion.lotes.Renglon;

import java.util.List;
import java.util.stream.Collectors;

/** Lines of a lote as rows of a file. */
final class HojaDeLineas {

    static final List<String> ENCABEZADO =
            List.of(
                    "linea",
                    "registro",
                    "nss",
                    "curp",
                    "nombre",
                    "tipo",
                    "fecha",
                    "sbc",
                    "situacion",
                    "efecto",
                    "codigos",
                    "mensajes");

    private HojaDeLineas() {}

    static List<String> renglon(Linea linea) {
        Renglon r = linea.renglon();
        Identidad quien = r.identidad();
        return List.of(
                String.valueOf(r.numero()),
                r.registro(),
                quien.nss(),
                quien.curp(),
                quien.nombreCompleto(),
                r.tipo().name(),
                r.fecha().toString(),
                r.condiciones().sbc().toString(),
                linea.situacion().name(),
                linea.efecto().map(String::valueOf).orElse(""),
                linea.motivos().stream().map(Motivo::codigo).collect(Collectors.joining(" ")),
                linea.motivos().stream().map(Motivo::mensaje).collect(Collectors.joining(" ")));
    }

    static List<String> renglon(Motivo motivo) {
        return List.of(
                String.valueOf(motivo.linea()),
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "RECHAZADA",
                "",
                motivo.codigo(),
                motivo.mensaje() + " " + motivo.remedio());
    }
}
