package mx.recauda.platform.afiliacion.web;

import mx.recauda.ley.afiliacion.Identidad;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.platform.afiliacion.lotes.Linea;
import mx.recauda.platform.afiliacion.lotes.Linea.Motivo;
import mx.recauda.platform.afiliacion.lotes.Renglon;

import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

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

    /** The head and then each line. */
    static Iterator<List<String>> deLineas(Iterator<Linea> lineas) {
        return conEncabezado(lineas, HojaDeLineas::renglon);
    }

    /** The head and then each thing that was wrong. */
    static Iterator<List<String>> deMotivos(Iterator<Motivo> motivos) {
        return conEncabezado(motivos, HojaDeLineas::renglon);
    }

    private static <T> Iterator<List<String>> conEncabezado(
            Iterator<T> filas, Function<T, List<String>> renglon) {
        return Stream.concat(
                        Stream.of(ENCABEZADO),
                        StreamSupport.stream(
                                        Spliterators.spliteratorUnknownSize(
                                                filas, Spliterator.ORDERED),
                                        false)
                                .map(renglon))
                .iterator();
    }

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
        return renglon(motivo.linea(), motivo.codigo(), motivo.mensaje(), motivo.remedio());
    }

    static List<String> renglon(Incidencia i) {
        return renglon(i.linea(), i.codigo(), i.mensaje(), i.remedio());
    }

    private static List<String> renglon(int linea, String codigo, String mensaje, String remedio) {
        return List.of(
                String.valueOf(linea),
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "RECHAZADA",
                "",
                codigo,
                mensaje + " " + remedio);
    }
}
