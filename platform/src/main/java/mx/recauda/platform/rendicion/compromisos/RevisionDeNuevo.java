package mx.recauda.platform.rendicion.compromisos;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.platform.rendicion.mesa.Area;
import mx.recauda.platform.rendicion.mesa.Areas;
import mx.recauda.rendicion.texto.FechasEnTexto;

import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a new promise lacks before the engine is asked. */
@Component
class RevisionDeNuevo {

    private static final int MAXIMO_CARACTERES = 4_000;

    private final Registros registros;
    private final Areas areas;

    RevisionDeNuevo(Registros registros, Areas areas) {
        this.registros = registros;
        this.areas = areas;
    }

    List<Incidencia> revisa(NuevoCompromiso nuevo, LocalDate hoy, Idioma idioma) {
        boolean es = idioma == Idioma.ES;
        List<Incidencia> faltas = new ArrayList<>();
        if (registros.tipos().stream().noneMatch(t -> t.clave().equals(nuevo.tipo()))) {
            faltas.add(
                    Incidencia.de(ErrorDeCompromisos.TIPO_DESCONOCIDO, idioma, nuevo.tipo())
                            .enCampo("tipo", nuevo.tipo()));
        }
        exige(
                nuevo.texto(),
                "texto",
                es ? "lo que se promete" : "What is promised",
                idioma,
                faltas);
        exige(nuevo.origen(), "origen", es ? "el origen" : "The origin", idioma, faltas);
        if (!nuevo.encuadre().ciclo().isEmpty() && !esCiclo(nuevo.encuadre().ciclo())) {
            faltas.add(
                    Incidencia.de(
                                    ErrorDeCompromisos.CICLO_MAL_ESCRITO,
                                    idioma,
                                    nuevo.encuadre().ciclo())
                            .enCampo("ciclo", nuevo.encuadre().ciclo()));
        }
        faltas.addAll(fechaFutura(nuevo.fecha(), hoy, idioma));
        nuevo.plan().ifPresent(p -> faltas.addAll(revisa(p, nuevo.fecha(), hoy, idioma)));
        return faltas;
    }

    List<Incidencia> revisa(
            NuevoCompromiso.Plan plan, LocalDate fecha, LocalDate hoy, Idioma idioma) {
        List<Incidencia> faltas = new ArrayList<>();
        if (plan.termino().isBefore(fecha)) {
            faltas.add(
                    Incidencia.de(
                                    ErrorDeCompromisos.TERMINO_ANTERIOR,
                                    idioma,
                                    FechasEnTexto.imprime(plan.termino()),
                                    FechasEnTexto.imprime(fecha))
                            .enCampo("termino", plan.termino().toString()));
        }
        Map<String, String> vigentes = nombres(hoy);
        for (String area : plan.areas()) {
            if (!vigentes.containsKey(area)
                    || plan.areas().indexOf(area) != plan.areas().lastIndexOf(area)) {
                faltas.add(
                        Incidencia.de(
                                        ErrorDeCompromisos.AREA_DESCONOCIDA,
                                        idioma,
                                        area,
                                        FechasEnTexto.imprime(hoy))
                                .enCampo("responsable", area));
            }
        }
        plan.actividades()
                .forEach(a ->
                        cabe(
                                a,
                                "actividades",
                                idioma == Idioma.ES ? "actividad" : "activity",
                                idioma,
                                faltas));
        return faltas;
    }

    /** Names of the areas of a day by key. */
    Map<String, String> nombres(LocalDate dia) {
        return areas.del(dia).stream().collect(Collectors.toMap(Area::clave, Area::nombre));
    }

    static List<Incidencia> fechaFutura(LocalDate fecha, LocalDate hoy, Idioma idioma) {
        return fecha.isAfter(hoy)
                ? List.of(
                        Incidencia.de(
                                        ErrorDeCompromisos.FECHA_FUTURA,
                                        idioma,
                                        FechasEnTexto.imprime(fecha),
                                        FechasEnTexto.imprime(hoy))
                                .enCampo("fecha", fecha.toString()))
                : List.of();
    }

    private static boolean esCiclo(String ciclo) {
        return ciclo.matches("\\d{4}-\\d{4}")
                && Integer.parseInt(ciclo.substring(5)) - Integer.parseInt(ciclo.substring(0, 4))
                        == 1;
    }

    private static void exige(
            String texto, String campo, String nombre, Idioma idioma, List<Incidencia> faltas) {
        if (texto.isBlank()) {
            faltas.add(
                    Incidencia.de(ErrorDeCompromisos.FALTA_TEXTO, idioma, nombre)
                            .enCampo(campo, ""));
        }
        cabe(texto, campo, nombre, idioma, faltas);
    }

    private static void cabe(
            String texto, String campo, String nombre, Idioma idioma, List<Incidencia> faltas) {
        if (texto.length() > MAXIMO_CARACTERES) {
            faltas.add(
                    Incidencia.de(
                                    ErrorDeCompromisos.TEXTO_LARGO,
                                    idioma,
                                    nombre,
                                    texto.length(),
                                    MAXIMO_CARACTERES)
                            .enCampo(campo, ""));
        }
    }
}
