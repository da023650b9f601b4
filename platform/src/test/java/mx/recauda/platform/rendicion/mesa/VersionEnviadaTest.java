package mx.recauda.platform.rendicion.mesa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import mx.recauda.formats.pdf.DocumentoPdf;
import mx.recauda.platform.prueba.BaseDePrueba;
import mx.recauda.platform.prueba.PlataformaTest;
import mx.recauda.platform.rendicion.captura.Huellas;
import mx.recauda.platform.rendicion.version.Version;
import mx.recauda.platform.rendicion.version.Versiones;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A version sent stays as it is whatever route is called on it, by whoever, and by SQL. */
@PlataformaTest
class VersionEnviadaTest {

    private static final List<String> CUENTAS =
            List.of(
                    "planeacion",
                    "presupuesto",
                    "titular",
                    "finanzas",
                    "supervision",
                    "auditor",
                    "admin",
                    "litigio");
    private static final Set<RequestMethod> ESCRIBEN =
            Set.of(
                    RequestMethod.POST,
                    RequestMethod.PUT,
                    RequestMethod.PATCH,
                    RequestMethod.DELETE);

    /** What is written of a version after it was sent: it grows, and nothing in it changes. */
    private static final Set<String> CRECEN =
            Set.of("rendicion.constancia_de_envio", "rendicion.justificacion");

    /** Drafts begin from a document, and are no part of it. */
    private static final Set<String> SE_EDITAN = Set.of("rendicion.borrador");

    private static final byte[] ACUSE =
            DocumentoPdf.dibuja(
                    "<html lang='es'><head><title>x</title></head><body>x</body></html>");

    @Autowired AutowireCapableBeanFactory fabrica;
    @Autowired BaseDePrueba base;
    private Escritorio escritorio;
    @Autowired Versiones versiones;
    @Autowired JdbcClient jdbc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping rutas;

    /** By hand: a test component would give these tests a context of their own. */
    @BeforeEach
    void abreElEscritorio() {
        escritorio = fabrica.createBean(Escritorio.class);
    }

    private record Enviada(Borrador borrador, UUID solicitud, Version version) {}

    private Enviada enviada(int anio) {
        Borrador borrador = escritorio.borrador(anio, 1);
        UUID solicitud = escritorio.solicita(borrador, "adecuaciones", "PRESUPUESTO");
        escritorio.captura(solicitud, 0, "1000");
        escritorio.autoriza(solicitud);
        Version version = versiones.busca(escritorio.envia(borrador)).orElseThrow();
        return new Enviada(borrador, solicitud, version);
    }

    /** Every row that the version is made of, as one text. */
    private String retrato(Version v) {
        StringBuilder todo = new StringBuilder(v + "\n");
        versiones
                .publicaciones(v.id())
                .forEach(p ->
                        todo.append(p)
                                .append(
                                        Huellas.sha256(
                                                versiones
                                                        .archivo(v.id(), p.formato())
                                                        .orElseThrow()
                                                        .contenido()))
                                .append('\n'));
        for (Tabla tabla : delaVersion()) {
            if (!CRECEN.contains(tabla.nombre())) {
                todo.append(tabla.nombre()).append(' ').append(renglones(tabla, v)).append('\n');
            }
        }
        return todo.toString();
    }

    /** Columns that lead from a table to the version or to the document it freezes. */
    private record Tabla(String nombre, String columna, boolean alaVersion) {}

    /** The tables of the database that refer to a version or to its document, and those two. */
    private List<Tabla> delaVersion() {
        List<Tabla> tablas = new ArrayList<>();
        tablas.add(new Tabla("rendicion.version", "id", true));
        tablas.add(new Tabla("rendicion.documento", "id", false));
        jdbc.sql(
                        """
                        SELECT f.conrelid::regclass::text, a.attname,
                               f.confrelid = 'rendicion.version'::regclass
                        FROM pg_constraint f
                        JOIN pg_attribute a ON a.attrelid = f.conrelid AND a.attnum = f.conkey[1]
                        WHERE f.contype = 'f' AND f.confrelid IN
                            ('rendicion.version'::regclass, 'rendicion.documento'::regclass)
                        ORDER BY 1, 2
                        """)
                .query((fila, n) ->
                        new Tabla(fila.getString(1), fila.getString(2), fila.getBoolean(3)))
                .list()
                .forEach(tablas::add);
        return tablas;
    }

    private Set<String> renglones(Tabla tabla, Version v) {
        return new TreeSet<>(
                jdbc.sql(
                                "SELECT t::text FROM %s t WHERE t.%s = ?"
                                        .formatted(tabla.nombre(), tabla.columna()))
                        .param(tabla.alaVersion() ? v.id() : v.documento())
                        .query(String.class)
                        .list());
    }

    /**
     * An address that writes.
     *
     * @param direccion where
     * @param recibeArchivo whether its form carries a file
     * @param recibeJson whether it is one of the API, which reads a body
     * @param verbo its method
     */
    private record Escritura(
            String direccion, boolean recibeArchivo, boolean recibeJson, String verbo) {}

    /** What may stand for the variables after the first; any other is a number. */
    private static final Map<String, List<String>> SIGUIENTES =
            Map.of(
                    "acto",
                    List.of("avance", "evidencia", "sustituir", "turnar", "acusar", "cerrar"),
                    "letra",
                    List.of("a"));

    private static final List<String> NUMEROS = List.of("0", "1");

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)[^}]*}");

    /** Every route that writes, once for each identity of the version it could be called with. */
    private Set<Escritura> queEscriben(Enviada e) {
        Set<Escritura> escrituras = new LinkedHashSet<>();
        List<String> primeras =
                List.of(
                        e.version().id().toString(),
                        e.version().documento().toString(),
                        e.borrador().id().toString(),
                        e.solicitud().toString(),
                        e.version().clave());
        rutas.getHandlerMethods()
                .forEach((info, metodo) -> {
                    boolean nuestra =
                            metodo.getBeanType().getPackageName().startsWith("mx.recauda");
                    boolean escribe =
                            info.getMethodsCondition().getMethods().stream()
                                    .anyMatch(ESCRIBEN::contains);
                    if (nuestra && escribe) {
                        for (String patron : info.getPatternValues()) {
                            for (String direccion : direcciones(patron, primeras)) {
                                info.getMethodsCondition()
                                        .getMethods()
                                        .forEach(v ->
                                                escrituras.add(
                                                        new Escritura(
                                                                direccion,
                                                                recibeArchivo(metodo),
                                                                recibeJson(metodo),
                                                                v.name())));
                            }
                        }
                    }
                });
        return escrituras;
    }

    /**
     * The pattern with each of these for its first variable, and each of its words for the next.
     */
    private static Set<String> direcciones(String patron, List<String> primeras) {
        Matcher primera = VARIABLE.matcher(patron);
        if (!primera.find()) {
            return Set.of(patron);
        }
        Set<String> todas = new TreeSet<>();
        for (String id : primeras) {
            String con = primera.replaceFirst(id);
            Matcher otra = VARIABLE.matcher(con);
            List<String> palabras =
                    otra.find() ? SIGUIENTES.getOrDefault(otra.group(1), NUMEROS) : List.of("");
            palabras.forEach(p -> todas.add(VARIABLE.matcher(con).replaceAll(p)));
        }
        return todas;
    }

    private static boolean recibeArchivo(HandlerMethod metodo) {
        return Stream.of(metodo.getMethod().getGenericParameterTypes())
                .anyMatch(t -> t.getTypeName().contains(MultipartFile.class.getName()));
    }

    private static boolean recibeJson(HandlerMethod metodo) {
        return Stream.of(metodo.getMethodParameters())
                .anyMatch(p -> p.hasParameterAnnotation(RequestBody.class));
    }

    /** The same values as a body, alone and in a list. */
    private static List<String> cuerpos(Enviada e) {
        String[] pares = todoLoImaginable(e);
        StringBuilder json = new StringBuilder("{");
        for (int i = 0; i < pares.length; i += 2) {
            json.append(i == 0 ? "" : ",")
                    .append("\"%s\":\"%s\"".formatted(pares[i], pares[i + 1]));
        }
        return List.of(json + "}", "[" + json + "}]");
    }

    @Test
    void no_route_that_writes_changes_it_whoever_calls_and_with_whatever_is_sent(
            @TempDir Path carpeta) throws IOException {
        Enviada e = enviada(2033);
        byte[] plantilla =
                LibroEditado.de(
                        escritorio
                                .abre(
                                        "presupuesto",
                                        "/planeacion/solicitudes/"
                                                + e.solicitud()
                                                + "/plantilla.xlsx")
                                .getResponse()
                                .getContentAsByteArray(),
                        Map.of("C6", 7),
                        carpeta);
        String antes = retrato(e.version());
        Set<Escritura> escrituras = queEscriben(e);
        List<String> entraron = new ArrayList<>();
        Set<String> conCuerpo = new TreeSet<>();
        for (Escritura escritura : escrituras) {
            for (String cuenta : CUENTAS) {
                String direccion = escritura.direccion();
                anota(
                        entraron,
                        cuenta + " " + direccion,
                        escritorio.manda(cuenta, direccion, todoLoImaginable(e)));
                if (escritura.recibeJson()) {
                    for (String cuerpo : cuerpos(e)) {
                        MvcTestResult r =
                                escritorio.mandaJson(cuenta, escritura.verbo(), direccion, cuerpo);
                        if (r.getUnresolvedException() != null
                                || r.getMvcResult().getResponse().getStatus() != 415) {
                            conCuerpo.add(direccion);
                        }
                        anota(entraron, cuenta + " con cuerpo " + direccion, r);
                    }
                }
                if (escritura.recibeArchivo()) {
                    anota(
                            entraron,
                            cuenta + " con libro " + direccion,
                            escritorio.sube(cuenta, direccion, plantilla, todoLoImaginable(e)));
                    anota(
                            entraron,
                            cuenta + " con acuse " + direccion,
                            escritorio.sube(cuenta, direccion, ACUSE, todoLoImaginable(e)));
                }
            }
        }

        assertThat(entraron.stream().filter(x -> x.contains(" con acuse ")))
                .as("files do arrive")
                .anyMatch(x -> x.endsWith("/constancias"));
        assertThat(conCuerpo).as("bodies are read by the routes of the API").isNotEmpty();
        assertThat(entraron).as("the walk reaches the routes").hasSizeGreaterThan(10);
        assertThat(retrato(e.version())).isEqualTo(antes);
        assertThat(versiones.cuadra(e.version())).isTrue();
    }

    private static void anota(List<String> entraron, String cual, MvcTestResult respuesta) {
        boolean fallo = respuesta.getUnresolvedException() != null;
        if (!fallo && respuesta.getMvcResult().getResponse().getStatus() < 400) {
            entraron.add(cual);
        }
    }

    /** Values for the fields of any form of the server. */
    private static String[] todoLoImaginable(Enviada e) {
        return new String[] {
            "v0",
            "9",
            "n0",
            "1",
            "acepta",
            "0",
            "todo",
            "1",
            "accion",
            "REABRIR",
            "nota",
            "Motivo",
            "huella",
            "0".repeat(64),
            "oficio",
            "1",
            "seccion",
            "adecuaciones",
            "area",
            "PRESUPUESTO",
            "vence",
            "2033-01-01",
            "cierre",
            "2033-02-01",
            "solicitud",
            e.solicitud().toString(),
            "clase",
            "ACUSE",
            "referencia",
            "1",
            "dia",
            "2020-01-01",
            "enterado",
            "true",
            "justificacion",
            "Porque sí",
            "estado",
            "CORREGIDO",
            "valor",
            "9",
            "anio",
            "2033",
            "trimestre",
            "1",
            "base",
            e.version().documento().toString()
        };
    }

    @Test
    void not_even_sql_as_the_application_changes_how_it_was_sent() {
        Enviada e = enviada(2034);
        String antes = retrato(e.version());
        Set<String> tablas = new TreeSet<>(Set.of("rendicion.borrador_celda"));
        delaVersion().stream()
                .map(Tabla::nombre)
                .filter(t -> !SE_EDITAN.contains(t))
                .forEach(tablas::add);
        assertThat(tablas)
                .contains(
                        "rendicion.version",
                        "rendicion.documento",
                        "rendicion.captura",
                        "rendicion.archivo",
                        "rendicion.incidencia",
                        "rendicion.publicacion",
                        "rendicion.envio",
                        "rendicion.constancia_de_envio");
        for (String tabla : tablas) {
            String columna = columna(tabla);
            for (String orden :
                    List.of(
                            "UPDATE %s SET %s = %s".formatted(tabla, columna, columna),
                            "DELETE FROM " + tabla,
                            "TRUNCATE " + tabla + " CASCADE")) {
                rechaza(jdbc, orden, "permission denied");
                if (tabla.equals("rendicion.version")) {
                    rechaza(base.comoDuenio(), orden, "append-only table");
                }
            }
        }
        assertThat(retrato(e.version())).isEqualTo(antes);
    }

    private String columna(String tabla) {
        return jdbc.sql(
                        """
                        SELECT attname FROM pg_attribute
                        WHERE attrelid = ?::regclass AND attnum > 0 AND NOT attisdropped
                          AND attidentity = '' AND attgenerated = ''
                        ORDER BY attnum LIMIT 1
                        """)
                .param(tabla)
                .query(String.class)
                .single();
    }

    private static void rechaza(JdbcClient quien, String orden, String mensaje) {
        assertThatThrownBy(() -> quien.sql(orden).update())
                .as(orden)
                .rootCause()
                .hasMessageContaining(mensaje);
    }
}
