package mx.recauda.platform.rendicion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import mx.recauda.platform.prueba.PlataformaTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Every route that writes, called with ids that do not exist, ids that are none, ids of other
 * things, and fields that cannot be read: the answer is always a page that says what happened.
 */
@PlataformaTest
class EscriturasHostilesTest {

    private static final List<String> CUENTAS =
            List.of("planeacion", "presupuesto", "titular", "finanzas", "supervision");

    /** Where an id of each family of routes comes from. */
    private static final Map<String, String> IDS =
            Map.ofEntries(
                    Map.entry("/planeacion/borradores", "rendicion.borrador"),
                    Map.entry("/planeacion/solicitudes", "rendicion.solicitud"),
                    Map.entry("/planeacion/versiones", "rendicion.version"),
                    Map.entry("/versiones", "rendicion.version"),
                    Map.entry("/documentos", "rendicion.documento"),
                    Map.entry("/informes", "rendicion.documento"),
                    Map.entry("/compromisos", "rendicion.compromiso"),
                    Map.entry("/oficios", "rendicion.oficio"),
                    Map.entry("/comisiones/visitas", "rendicion.visita"),
                    Map.entry("/requerimientos", "rendicion.requerimiento"),
                    Map.entry("/indicadores/metas", "rendicion.meta"),
                    Map.entry("/indicadores/versiones", "rendicion.instrumento"),
                    Map.entry("/mir", "rendicion.instrumento"));

    /** Values that no field takes. */
    private static final Map<String, String> CAMPOS = campos();

    @Autowired MockMvcTester paginas;
    @Autowired UserDetailsService usuarios;
    @Autowired JdbcClient jdbc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping rutas;

    private static Map<String, String> campos() {
        Map<String, String> campos = new TreeMap<>();
        for (String uuid :
                List.of(
                        "intento",
                        "id",
                        "solicitud",
                        "base",
                        "version",
                        "oficioId",
                        "compromiso")) {
            campos.put(uuid, "no-es-un-id");
        }
        for (String fecha :
                List.of("fecha", "vence", "cierre", "dia", "recibido", "termino", "del")) {
            campos.put(fecha, "ayer");
        }
        for (String numero :
                List.of(
                        "leidos",
                        "leida",
                        "numero",
                        "n0",
                        "anio",
                        "trimestre",
                        "dias",
                        "vistos",
                        "actos",
                        "observacion",
                        "avance",
                        "valor",
                        "original",
                        "nuevo",
                        "pasos")) {
            campos.put(numero, "99999999999999999999x");
        }
        for (String clave :
                List.of(
                        "accion",
                        "clase",
                        "tipo",
                        "area",
                        "seccion",
                        "punto",
                        "papel",
                        "sentido",
                        "indicador",
                        "frecuencia",
                        "programa",
                        "ciclo",
                        "corte",
                        "metodo",
                        "hoja",
                        "literal",
                        "dato",
                        "fila",
                        "responde",
                        "origen",
                        "marco")) {
            campos.put(clave, "NO_EXISTE");
        }
        for (String lugar : List.of("ubicacion", "nota", "texto", "instruccion", "persona")) {
            campos.put(lugar, "documento:acta 12");
        }
        return campos;
    }

    /** Patterns of the routes that write. */
    private TreeSet<String> escrituras() {
        TreeSet<String> patrones = new TreeSet<>();
        rutas.getHandlerMethods()
                .forEach((info, metodo) -> {
                    if (metodo.getBeanType()
                                    .getPackageName()
                                    .startsWith(getClass().getPackageName())
                            && info.getMethodsCondition()
                                    .getMethods()
                                    .contains(RequestMethod.POST)) {
                        patrones.addAll(info.getPatternValues());
                    }
                });
        return patrones;
    }

    private MvcTestResult manda(
            String cuenta, String ruta, Map<String, String> campos, boolean conArchivo) {
        if (conArchivo) {
            var peticion =
                    paginas.post()
                            .uri(ruta)
                            .multipart()
                            .file(archivo("archivo"))
                            .file(archivo("acuse"))
                            .accept(MediaType.TEXT_HTML)
                            .with(user(usuarios.loadUserByUsername(cuenta)))
                            .with(csrf());
            campos.forEach(peticion::param);
            return peticion.exchange();
        }
        var peticion =
                paginas.post()
                        .uri(ruta)
                        .accept(MediaType.TEXT_HTML)
                        .with(user(usuarios.loadUserByUsername(cuenta)))
                        .with(csrf());
        campos.forEach(peticion::param);
        return peticion.exchange();
    }

    private static MockMultipartFile archivo(String campo) {
        return new MockMultipartFile(
                campo, "x.bin", "text/plain", "nada".getBytes(StandardCharsets.UTF_8));
    }

    /** What went wrong with a call, or nothing. */
    private void anota(
            List<String> males,
            String cuenta,
            String ruta,
            Map<String, String> campos,
            boolean soloRechazos) {
        for (boolean conArchivo : List.of(false, true)) {
            MvcTestResult r = manda(cuenta, ruta, campos, conArchivo);
            if (r.getUnresolvedException() != null) {
                males.add(cuenta + " POST " + ruta + ": " + r.getUnresolvedException());
                continue;
            }
            int estado = r.getResponse().getStatus();
            if (estado >= 500 || (soloRechazos && estado < 400)) {
                males.add(
                        cuenta
                                + " POST "
                                + ruta
                                + ": "
                                + estado
                                + " "
                                + r.getMvcResult().getResolvedException());
            }
            String pagina =
                    new String(r.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
            // What is sent as an error has no body here: the server draws error/4xx.html then.
            if (!pagina.isEmpty() && (!pagina.contains("<h1") || pagina.contains("??"))) {
                males.add(cuenta + " POST " + ruta + ": " + estado + " no page: " + pagina);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "0190b8a0-0000-7000-8000-000000000000", "%27--", "0"})
    void an_id_that_names_nothing_is_refused_with_a_page(String id) {
        List<String> males = new ArrayList<>();
        for (String patron : escrituras()) {
            if (patron.contains("{")) {
                String ruta = patron.replaceAll("\\{[^}]*}", id);
                for (String cuenta : CUENTAS) {
                    anota(males, cuenta, ruta, CAMPOS, true);
                    anota(males, cuenta, ruta, Map.of(), true);
                }
            }
        }

        assertThat(males).isEmpty();
    }

    @Test
    void an_id_of_another_thing_is_refused_with_a_page() {
        List<String> males = new ArrayList<>();
        for (String patron : escrituras()) {
            for (String tabla : new TreeSet<>(IDS.values())) {
                if (patron.contains("{id}") && !tabla.equals(tabla(patron))) {
                    String ruta = llena(patron, id(tabla));
                    List.of("planeacion", "supervision")
                            .forEach(c -> anota(males, c, ruta, CAMPOS, true));
                }
            }
        }

        assertThat(males).isEmpty();
    }

    @Test
    void fields_that_cannot_be_read_are_told_and_never_break_the_page() {
        List<String> males = new ArrayList<>();
        for (String patron : escrituras()) {
            String ruta = llena(patron, id(tabla(patron)));
            for (String cuenta : CUENTAS) {
                anota(males, cuenta, ruta, Map.of(), false);
                anota(males, cuenta, ruta, CAMPOS, false);
            }
        }

        assertThat(males).isEmpty();
    }

    private static String llena(String patron, String id) {
        return patron.replace("{id}", id)
                .replace("{letra}", "a")
                .replace("{numero}", "1")
                .replace("{indice}", "0")
                .replaceAll("\\{[^}]*}", "x");
    }

    private static String tabla(String patron) {
        return IDS.entrySet().stream()
                .filter(e -> patron.startsWith(e.getKey() + "/"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("rendicion.version");
    }

    private String id(String tabla) {
        return jdbc.sql("SELECT id FROM " + tabla + " ORDER BY id LIMIT 1")
                .query(String.class)
                .optional()
                .orElse("0190b8a0-0000-7000-8000-000000000000");
    }
}
