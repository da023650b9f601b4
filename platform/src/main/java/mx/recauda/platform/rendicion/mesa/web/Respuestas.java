package mx.recauda.platform.rendicion.mesa.web;

import mx.recauda.platform.rendicion.mesa.Campo;
import mx.recauda.platform.rendicion.mesa.Expediente;
import mx.recauda.rendicion.formulario.Formulario;
import mx.recauda.rendicion.formulario.Formularios;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The answers that the form of the year accepts in a column, with those that the base used, so that
 * nobody types them: proposed and not imposed, since a form of another year may have others.
 */
final class Respuestas {

    private static final String DE_COMPROMISO = "tipo_respuesta";
    private static final String DE_INDICADOR = "tipo_reporte";

    private Respuestas() {}

    /** Id of the list that proposes answers to a cell of a column; empty when it has none. */
    static String lista(String columna) {
        return columna.equals(DE_COMPROMISO) || columna.equals(DE_INDICADOR)
                ? "respuestas-" + columna
                : "";
    }

    /** The key that an answer goes out with, when no source gives it; empty for any other cell. */
    static String claveInferida(int anio, String columna, String respuesta) {
        return lista(columna).isEmpty()
                ? ""
                : Formularios.claveInferida(anio, respuesta).orElse("");
    }

    /**
     * An answer with the key that its control says, when it is another one than the form infers of
     * the answer kept; the answer as it is in any other case.
     *
     * @param vigente the answer in force, whose key the control showed
     * @param clave what the control says; empty when the page has none
     */
    static String conClave(int anio, Campo campo, String vigente, String respuesta, String clave) {
        String pedida = clave.strip();
        boolean otra =
                !pedida.isEmpty()
                        && respuesta.equals(vigente)
                        && !pedida.equals(claveInferida(anio, campo.casilla().columna(), vigente));
        return otra ? respuesta.strip() + " [" + pedida + "]" : respuesta;
    }

    /** The answers to propose in a section, by the id of their list. */
    static Map<String, List<String>> de(Expediente expediente) {
        Formulario formulario = Formularios.para(expediente.borrador().anio()).formulario();
        return expediente.campos().stream()
                .map(c -> c.casilla().columna())
                .distinct()
                .filter(c -> !lista(c).isEmpty())
                .collect(
                        Collectors.toMap(
                                Respuestas::lista, c -> respuestas(expediente, formulario, c)));
    }

    private static List<String> respuestas(
            Expediente expediente, Formulario formulario, String columna) {
        Set<String> respuestas =
                new LinkedHashSet<>(
                        columna.equals(DE_COMPROMISO)
                                ? formulario.respuestasDeCompromiso()
                                : formulario.respuestasDeIndicador());
        expediente.campos().stream()
                .filter(c -> c.casilla().columna().equals(columna))
                .map(c -> c.anterior().strip())
                .filter(r -> !r.isEmpty())
                .forEach(respuestas::add);
        return List.copyOf(respuestas);
    }
}
