package mx.recauda.rendicion.comision.visita;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the programme, a point and a report must have; each objection names its field. */
public final class RevisionDeVisita {

    /** Longest text of a field of the programme, in characters. */
    public static final int DATO_MAXIMO = 300;

    private RevisionDeVisita() {}

    /** Objections to a visit as programmed. */
    public static List<Incidencia> programada(Programada p, Idioma idioma) {
        List<Incidencia> faltas = new ArrayList<>();
        datos(p).forEach((campo, valor) -> {
            if (valor.isBlank()) {
                faltas.add(falta(ErrorDeVisita.FALTA_UN_DATO, idioma, campo, campo));
            } else if (valor.length() > DATO_MAXIMO) {
                faltas.add(
                        falta(
                                ErrorDeVisita.TEXTO_LARGO,
                                idioma,
                                campo,
                                campo,
                                valor.length(),
                                DATO_MAXIMO));
            }
        });
        if (p.al().isBefore(p.del())) {
            faltas.add(
                    falta(
                            ErrorDeVisita.FECHAS_AL_REVES,
                            idioma,
                            "al",
                            p.del().toString(),
                            p.al().toString()));
        }
        if (!p.pliego().isBlank() && !p.pliego().matches("\\d{1,10}")) {
            faltas.add(falta(ErrorDeVisita.PLIEGO_MAL_ESCRITO, idioma, "pliego", p.pliego()));
        }
        if (!p.comisionado().isBlank() && p.comisionado().equalsIgnoreCase(p.coordinador())) {
            faltas.add(
                    falta(ErrorDeVisita.SE_COMISIONA_SOLO, idioma, "comisionado", p.comisionado()));
        }
        return faltas;
    }

    private static Map<String, String> datos(Programada p) {
        Map<String, String> datos = new LinkedHashMap<>();
        datos.put("pliego", p.pliego());
        datos.put("oficina", p.oficina());
        datos.put("lugar", p.lugar());
        datos.put("objeto", p.objeto());
        datos.put("proposito", p.proposito());
        datos.put("coordinador", p.coordinador());
        datos.put("coordinacion", p.coordinacion());
        datos.put("adscripcion", p.adscripcion());
        datos.put("comisionado", p.comisionado());
        return datos;
    }

    /** Objections to what is said of a point. */
    public static List<Incidencia> evaluacion(Evaluacion e, Programada p, Idioma idioma) {
        List<Incidencia> faltas = new ArrayList<>();
        String letra = e.punto().inciso();
        if (!e.dicha()) {
            faltas.add(falta(ErrorDeVisita.PUNTO_CALLADO, idioma, "valor", letra));
        }
        boolean completo = e.corte().isPresent() && !e.indicador().isBlank();
        if (e.valor().isPresent() && !completo) {
            String campo = e.indicador().isBlank() ? "indicador" : "corte";
            faltas.add(falta(ErrorDeVisita.VALOR_SIN_CORTE, idioma, campo, letra));
        }
        e.corte()
                .filter(c -> c.isAfter(p.al()))
                .ifPresent(c ->
                        faltas.add(
                                falta(
                                        ErrorDeVisita.CORTE_POSTERIOR,
                                        idioma,
                                        "corte",
                                        letra,
                                        c.toString(),
                                        p.al().toString())));
        return faltas;
    }

    /** Objections to freezing the report. */
    public static List<Incidencia> informe(Visita visita, LocalDate hoy, Idioma idioma) {
        List<Incidencia> faltas = new ArrayList<>();
        EstadoDeVisita estado = visita.estado(hoy);
        if (!estado.abierta()) {
            faltas.add(falta(ErrorDeVisita.CERRADA, idioma, "", estado.clave()));
        }
        LocalDate firma = visita.textos().fecha().orElse(hoy);
        if (firma.isBefore(visita.programada().al())) {
            faltas.add(
                    falta(
                            ErrorDeVisita.INFORME_ANTES_DE_TIEMPO,
                            idioma,
                            "fecha",
                            firma.toString(),
                            visita.programada().al().toString()));
        }
        if (!visita.callados().isEmpty()) {
            faltas.add(
                    falta(
                            ErrorDeVisita.FALTAN_PUNTOS,
                            idioma,
                            "",
                            visita.callados().stream()
                                    .map(x -> x.inciso() + ")")
                                    .collect(Collectors.joining(", "))));
        }
        return faltas;
    }

    private static Incidencia falta(
            ErrorDeVisita error, Idioma idioma, String campo, Object... argumentos) {
        Incidencia incidencia = Incidencia.de(error, idioma, argumentos);
        return campo.isEmpty() ? incidencia : incidencia.enCampo(campo, "");
    }
}
