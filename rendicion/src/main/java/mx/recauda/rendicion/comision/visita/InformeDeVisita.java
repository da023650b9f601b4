package mx.recauda.rendicion.comision.visita;

import mx.recauda.ley.fuente.Fuente;
import mx.recauda.rendicion.comision.Actividad;
import mx.recauda.rendicion.comision.CampoComision;
import mx.recauda.rendicion.comision.FormatosDeComision;
import mx.recauda.rendicion.comision.Inciso;
import mx.recauda.rendicion.comision.InformeComision;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Builds the form 1270-009-032 of a visit from what the system knows of it. */
@Fuente("Formato 1270-009-032, informe de comisión de 2019")
public final class InformeDeVisita {

    /** Key of the form. */
    public static final String FORMATO = "1270-009-032";

    private static final String PROPOSITO_DE_LOS_PUNTOS =
            "Evaluar el cumplimiento de metas y la aplicación de la normatividad relativa a:";

    private static final List<String> EMISOR =
            List.of(
                    "Dirección de Administración",
                    "Unidad de Administración",
                    "Coordinación de Conservación y Servicios Generales",
                    "Coordinación Técnica de Servicios Generales",
                    "División de Viáticos, Correspondencia y Servicios Administrativos");

    private InformeDeVisita() {}

    /**
     * The report. What was agreed is a result with who and by when; points without evaluation are
     * printed without data, so that the auditor says so.
     */
    public static InformeComision de(Visita visita, List<Acuerdo> acuerdos) {
        return new InformeComision(
                "visita",
                EMISOR,
                campos(visita),
                actividades(visita),
                resultados(acuerdos),
                Map.of());
    }

    private static Map<CampoComision, String> campos(Visita visita) {
        Programada p = visita.programada();
        Visita.Textos t = visita.textos();
        Map<CampoComision, String> campos = new LinkedHashMap<>();
        campos.put(CampoComision.FORMATO, FORMATO);
        campos.put(CampoComision.TITULO, "INFORME DE LA COMISIÓN");
        campos.put(CampoComision.INSTITUCION, "Instituto Mexicano del Seguro Social");
        campos.put(CampoComision.NUMERO_DE_PLIEGO, p.pliego());
        campos.put(CampoComision.LUGAR_DEL_INFORME, t.lugar());
        campos.put(CampoComision.FECHA_DEL_INFORME, t.fecha().map(f -> f.toString()).orElse(""));
        campos.put(CampoComision.COORDINADOR, p.coordinador());
        campos.put(CampoComision.COORDINACION, p.coordinacion());
        campos.put(CampoComision.ADSCRIPCION, p.adscripcion());
        campos.put(CampoComision.LUGAR_DE_COMISION, p.lugar());
        campos.put(CampoComision.DEL, p.del().toString());
        campos.put(CampoComision.AL, p.al().toString());
        campos.put(CampoComision.OBJETO, p.objeto());
        campos.put(CampoComision.PROPOSITO, p.proposito());
        campos.put(CampoComision.CONCLUSIONES, t.conclusiones());
        campos.put(CampoComision.CONTRIBUCIONES, t.contribuciones());
        campos.put(CampoComision.PROTESTA, FormatosDeComision.protesta(FORMATO).orElse(""));
        campos.put(CampoComision.COMISIONADO, p.comisionado());
        campos.values().removeIf(String::isBlank);
        return campos;
    }

    private static List<Actividad> actividades(Visita visita) {
        List<Actividad> actividades = new ArrayList<>();
        visita.textos()
                .actividades()
                .lines()
                .filter(l -> !l.isBlank())
                .forEach(l ->
                        actividades.add(
                                new Actividad(
                                        String.valueOf(actividades.size() + 1),
                                        l.strip(),
                                        List.of())));
        actividades.add(
                new Actividad(
                        String.valueOf(actividades.size() + 1),
                        PROPOSITO_DE_LOS_PUNTOS,
                        Arrays.stream(Punto.values()).map(p -> inciso(visita, p)).toList()));
        return actividades;
    }

    private static Inciso inciso(Visita visita, Punto punto) {
        return new Inciso(
                punto.inciso(),
                punto.texto(),
                Optional.ofNullable(visita.evaluaciones().get(punto))
                        .map(Evaluacion::datos)
                        .orElse(Map.of()));
    }

    private static List<Inciso> resultados(List<Acuerdo> acuerdos) {
        List<Inciso> resultados = new ArrayList<>();
        for (Acuerdo a : acuerdos) {
            Map<String, String> datos = new LinkedHashMap<>();
            datos.put("acuerdo", a.clave());
            datos.put("responsable", a.responsable());
            a.termino().ifPresent(f -> datos.put("fecha", f.toString()));
            datos.put("efecto", a.efecto());
            datos.values().removeIf(String::isBlank);
            resultados.add(
                    new Inciso(Character.toString('a' + resultados.size()), a.texto(), datos));
        }
        return resultados;
    }

    /**
     * The points as they begin in a visit: empty, with the values of the two reports before of the
     * same office, the last one first. A visit without a frozen report is no period: what was
     * written of it can still change.
     */
    public static Map<Punto, Evaluacion> alEmpezar(List<Visita> anteriores) {
        List<Visita> informadas = anteriores.stream().filter(Visita::informada).toList();
        Map<Punto, Evaluacion> puntos = new EnumMap<>(Punto.class);
        for (Punto punto : Punto.values()) {
            puntos.put(
                    punto,
                    Evaluacion.vacia(
                            punto, valor(informadas, 0, punto), valor(informadas, 1, punto)));
        }
        return puntos;
    }

    private static Optional<BigDecimal> valor(List<Visita> visitas, int cual, Punto punto) {
        return cual >= visitas.size()
                ? Optional.empty()
                : Optional.ofNullable(visitas.get(cual).evaluaciones().get(punto))
                        .flatMap(Evaluacion::valor);
    }
}
