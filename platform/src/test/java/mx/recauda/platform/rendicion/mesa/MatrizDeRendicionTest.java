package mx.recauda.platform.rendicion.mesa;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.US_ASCII;

import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.prueba.DocumentoGenerado;
import mx.recauda.platform.prueba.PlataformaTest;
import mx.recauda.platform.rendicion.areas.AdministracionDeAreas;
import mx.recauda.platform.rendicion.captura.Documentos;
import mx.recauda.platform.rendicion.oficios.Oficios;
import mx.recauda.platform.rendicion.version.Versiones;
import mx.recauda.rendicion.flujo.Papel;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Route × role × area of everything accountability is made of: each route that names a thing is
 * called, by somebody of every role, with a thing that exists, once of the budget area and once of
 * the legal area, and answers what the table written by hand says ({@code
 * quien-entra-en-rendicion.txt}). Who is refused leaves nothing written; who is let in sends the
 * form of the page, and each route that writes does so for somebody.
 */
@PlataformaTest
class MatrizDeRendicionTest {

    private static final Path MATRIZ = Path.of("..", "docs", "rutas-por-area.md");

    private static final Map<String, CosasDeArea.Gente> AREAS =
            Map.of(
                    "PRESUPUESTO",
                    new CosasDeArea.Gente("PRESUPUESTO", "presupuesto", "titular", "adecuaciones"),
                    "JURIDICO",
                    new CosasDeArea.Gente("JURIDICO", "litigio", "supervision", "juicios"));

    private static final Map<String, String> AREA_DE =
            Map.of("presupuesto", "PRESUPUESTO", "titular", "PRESUPUESTO", "litigio", "JURIDICO");

    /** Those who have something to do here, a column each. */
    private static final List<String> CUENTAS =
            List.of(
                    "planeacion",
                    "presupuesto",
                    "titular",
                    "litigio",
                    "finanzas",
                    "supervision",
                    "auditor",
                    "admin");

    /** Somebody of each of the other roles: one column, because all must get the same. */
    private static final List<String> LOS_DEMAS =
            List.of("patron", "contador", "afiliacion", "emision", "liquidacion", "pagos");

    private static final Map<String, List<String>> ACTOS =
            Map.of(
                    "/compromisos/{id}/reportar/{acto}", List.of("avance", "evidencia"),
                    "/compromisos/{id}/actos/{acto}",
                            List.of("enviar-corte", "prorrogar", "sustituir", "cancelar"),
                    "/oficios/{id}/turnos/{acto}", List.of("turnar", "atender", "devolver"),
                    "/oficios/{id}/actos/{acto}", List.of("acusar", "cerrar"));

    private static final Pattern NUESTRAS =
            Pattern.compile(
                    "/(archivos|areas|asm|comisiones|compromisos|documentos|expedientes|indicadores"
                            + "|informes|medidas|mir|oficios|planeacion|reglas|requerimientos|usuarios"
                            + "|versiones)/.*\\{.*");

    /** What a form asks for that its page does not come with. */
    private static final Map<String, Map<String, String>> PROPIOS =
            Map.of(
                    "/comisiones/visitas/{id}/puntos/{letra}",
                    Map.of("corte", "2026-09-30", "observacion", "Se revisó sin observación."),
                    "/comisiones/visitas/{id}/acuerdos",
                    Map.of("punto", "a"),
                    "/documentos/{id}/hallazgos/{numero}/justificar",
                    Map.of("texto", "Así lo dice el documento que se publicó."),
                    "/documentos/{id}/congelar",
                    Map.of("enterado", "true"),
                    "/indicadores/fichas/{clave}/metas",
                    Map.of("periodo", "2027-T1", "valor", "20", "porque", "Así se acordó"),
                    "/indicadores/fichas/{clave}/valores",
                    Map.of("periodo", "2027-T1", "v.A", "1", "v.B", "2"),
                    "/indicadores/metas/{id}/ajustes",
                    Map.of("porque", "Así se acordó"),
                    "/planeacion/borradores/{id}/repartir",
                    Map.of("area.honorarios", "PRESUPUESTO"),
                    "/requerimientos/{id}/entregas",
                    Map.of("aQuien", "Ana Auditora"));

    /** Whose form says already what is kept: something has to change. */
    private static final Set<String> DE_HOJA = Set.of("/mir/{id}/editar/{hoja}");

    /** Those that write nothing here, and why; each does in the test named. */
    private static final Map<String, String> SIN_ESCRIBIR =
            Map.ofEntries(
                    Map.entry(
                            "/comisiones/visitas/{id}/congelar",
                            "asks for a visit that has ended with its eight points: ComisionesTest"),
                    Map.entry(
                            "/indicadores/metas/{id}/memoria",
                            "asks for a method that computes: RecorridoDeIndicadoresTest"),
                    Map.entry("/indicadores/metas/{id}/pronostico", "answers only"),
                    Map.entry(
                            "/indicadores/metas/{id}/publicacion",
                            "asks for a memoria approved by three people: MetasTest"),
                    Map.entry(
                            "/indicadores/versiones/{id}/aprobacion",
                            "asks for a version not approved yet: RecorridoDeIndicadoresTest"),
                    Map.entry(
                            "/indicadores/versiones/{id}/revision",
                            "asks for a version not reviewed yet: RecorridoDeIndicadoresTest"),
                    Map.entry(
                            "/planeacion/borradores/{id}/enviar",
                            "asks for every section authorised: the set-up of this test sends one"),
                    Map.entry(
                            "/planeacion/borradores/{id}/repartir",
                            "asks which row goes to which area: RepartoDeMesaTest"),
                    Map.entry(
                            "/planeacion/solicitudes/{id}/celdas/{indice}/hallazgos",
                            "answers only"),
                    Map.entry(
                            "/planeacion/solicitudes/{id}/celdas/{indice}/revision",
                            "answers only"),
                    Map.entry(
                            "/planeacion/solicitudes/{id}/plantilla",
                            "answers only, with the differences of a workbook: PlantillaDeMesaTest"),
                    Map.entry(
                            "/planeacion/solicitudes/{id}/plantilla/aceptar",
                            "asks for the differences it showed: PlantillaDeMesaTest"));

    /** What ends a thing goes after what is done with it while it lives, in this order. */
    private static final List<String> AL_FINAL =
            List.of(
                    "/turnos/turnar",
                    "/turnos/devolver",
                    "/turnos/atender",
                    "/enviar-corte",
                    "/cerrar",
                    "/publicacion",
                    "/congelar",
                    "/cancelar",
                    "/enviar",
                    "/fin");

    private static int lugar(Ruta ruta) {
        return AL_FINAL.stream()
                .filter(ruta.patron()::endsWith)
                .map(AL_FINAL::indexOf)
                .findFirst()
                .orElse(-1);
    }

    /** What a figure of the ledger is asked with. */
    private static final String CONSULTA =
            "?corte=2026-06-30&conocido=2026-07-01T00:00:00Z&oficina=*";

    /** A goal published whose indicator has values enough to be forecast. */
    private static final String PUBLICADA_CON_SERIE =
            """
            SELECT m.id::text FROM rendicion.meta m
            WHERE m.id IN (SELECT meta_id FROM rendicion.meta_publicada)
            ORDER BY (SELECT count(*) FROM rendicion.valor_observado v
                      WHERE v.indicador = m.indicador) DESC, m.id
            LIMIT 1
            """;

    @Autowired AutowireCapableBeanFactory fabrica;
    @Autowired Oficios oficios;
    @Autowired Documentos documentos;
    @Autowired Versiones versiones;
    @Autowired AdministracionDeAreas areas;
    @Autowired FechaDeOperacion fecha;
    @Autowired JdbcClient jdbc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping rutas;

    private Escritorio escritorio;
    private CosasDeArea cosas;

    /** By hand: a test component would give these tests a context of their own. */
    @BeforeEach
    void abreElEscritorio() {
        escritorio = fabrica.createBean(Escritorio.class);
        cosas = new CosasDeArea(escritorio, oficios, documentos, versiones, fecha, jdbc);
    }

    private record Ruta(String verbo, String patron) {

        @Override
        public String toString() {
            return verbo + " " + patron;
        }

        boolean escribe() {
            return !verbo.equals("GET");
        }
    }

    /** Every route with a thing in its address, once for each kind of act. */
    private List<Ruta> rutas() {
        Set<String> todas = new TreeSet<>();
        rutas.getHandlerMethods()
                .forEach((info, metodo) -> {
                    for (String patron : info.getPatternValues()) {
                        if (NUESTRAS.matcher(patron).matches()) {
                            for (var verbo : info.getMethodsCondition().getMethods()) {
                                for (String acto : ACTOS.getOrDefault(patron, List.of("{acto}"))) {
                                    todas.add(patron.replace("{acto}", acto) + " " + verbo);
                                }
                            }
                        }
                    }
                });
        return todas.stream()
                .map(r -> r.split(" "))
                .map(r -> new Ruta(r[1], r[0]))
                .sorted(Comparator.comparingInt(MatrizDeRendicionTest::lugar))
                .toList();
    }

    private Set<String> fijas() {
        return rutas.getHandlerMethods().keySet().stream()
                .flatMap(i -> i.getPatternValues().stream())
                .filter(p -> !p.contains("{"))
                .collect(Collectors.toSet());
    }

    /** The things of each area, and those of nobody: what the links of the pages lead to. */
    private Map<String, DireccionesReales> cosas(List<Ruta> rutas) {
        areas.nombra(
                "supervision",
                "JURIDICO",
                "Encargado",
                Papel.TITULAR_DE_AREA,
                fecha.hoy().minusDays(60),
                Optional.empty());
        Map<String, DireccionesReales> todas = new LinkedHashMap<>();
        int trimestre = 1;
        for (String area : new TreeSet<>(AREAS.keySet())) {
            DireccionesReales d = new DireccionesReales(fijas());
            cosas.en(d, AREAS.get(area), trimestre++);
            administracion(d, area);
            recorre(
                    d,
                    rutas.stream()
                            .map(Ruta::patron)
                            .collect(Collectors.toCollection(TreeSet::new)));
            todas.put(area, d);
        }
        return todas;
    }

    /** An area, a post and an account that nobody in this walk has. */
    private void administracion(DireccionesReales d, String area) {
        String clave = "ARCHIVO_" + area;
        areas.crea(clave, "Archivo", "", fecha.hoy().minusDays(9), "admin");
        areas.nombra(
                "pagos2",
                clave,
                "Archivista",
                Papel.ELABORADOR,
                fecha.hoy().minusDays(9),
                Optional.empty());
        String publicada = dato(PUBLICADA_CON_SERIE);
        d.pon("/indicadores/metas/{id}", publicada)
                .pon(
                        "/indicadores/metas/{id}/publicada/{ajustes}",
                        dato(
                                "SELECT min(ajustes)::text FROM rendicion.meta_publicada WHERE"
                                        + " meta_id::text = '"
                                        + publicada
                                        + "'"));
        d.pon("/areas/{clave}", clave)
                .pon(
                        "/areas/nombramientos/{id}",
                        dato(
                                "SELECT id::text FROM rendicion.nombramiento WHERE area = '"
                                        + clave
                                        + "'"))
                .pon(
                        "/usuarios/{id}",
                        dato("SELECT id::text FROM seguridad.usuario WHERE cuenta = 'pagos2'"))
                .pon(
                        "/usuarios/alcance/{asignacion}",
                        dato("SELECT id::text FROM seguridad.asignacion LIMIT 1"));
    }

    private String dato(String sql) {
        return jdbc.sql(sql).query(String.class).single();
    }

    /** Follows the pages that list things, and the things found, until nothing is missing. */
    private void recorre(DireccionesReales d, Set<String> patrones) {
        Set<String> paginas =
                new TreeSet<>(
                        Set.of(
                                "/asm",
                                "/comisiones",
                                "/compromisos/documentos",
                                "/documentos",
                                "/indicadores",
                                "/indicadores/metas",
                                "/informes",
                                "/medidas",
                                "/mir",
                                "/reglas",
                                "/versiones"));
        Set<String> vistas = new TreeSet<>();
        for (int vuelta = 0; vuelta < 3; vuelta++) {
            for (String pagina : List.copyOf(paginas)) {
                if (vistas.add(pagina)) {
                    d.aprende(escritorio.texto("planeacion", pagina), patrones);
                    d.aprende(escritorio.texto("supervision", pagina), patrones);
                }
            }
            for (String patron : patrones) {
                d.de(patron).filter(p -> !p.contains(".")).ifPresent(paginas::add);
            }
        }
    }

    @Test
    void each_route_answers_each_role_with_a_thing_of_each_area_as_the_table_says()
            throws IOException {
        List<Ruta> rutas = rutas();
        QuienEntra tabla = QuienEntra.lee();
        assertThat(rutas.stream().map(Ruta::toString).toList())
                .as("the table has a line for each route, and no other")
                .containsExactlyInAnyOrderElementsOf(tabla.rutas().keySet());
        Map<String, DireccionesReales> reales = cosas(rutas);
        SoftAssertions fallas = new SoftAssertions();
        Map<String, String> renglones = new TreeMap<>();
        String antes = retrato();
        for (Ruta ruta : rutas) {
            reales.forEach((area, direcciones) -> {
                Optional<String> direccion = direcciones.de(ruta.patron());
                fallas.assertThat(direccion).as("%s: a thing that exists", ruta).isPresent();
                direccion.ifPresent(d -> {
                    Map<String, String> hallado =
                            llama(ruta, area, d, tabla.rutas().get(ruta.toString()), fallas);
                    renglones.put(
                            ruta.patron() + " " + ruta.verbo() + " " + area,
                            renglon(ruta, area, hallado));
                });
            });
        }
        fallas.assertAll();
        DocumentoGenerado.dice(MATRIZ, cabeza() + String.join("", renglones.values()));
        assertThat(retrato()).as("who is let in does write").isNotEqualTo(antes);
        assertThat(
                        rutas.stream()
                                .filter(Ruta::escribe)
                                .filter(r -> !hechas.contains(r))
                                .map(Ruta::patron))
                .as("every route that writes did, when somebody let in sent its form, but these")
                .containsExactlyInAnyOrderElementsOf(SIN_ESCRIBIR.keySet());
    }

    private static String renglon(Ruta ruta, String area, Map<String, String> hallado) {
        StringBuilder texto = new StringBuilder("| `%s` | %s |".formatted(ruta, area));
        CUENTAS.forEach(c -> texto.append(' ').append(hallado.get(c)).append(" |"));
        return texto.append(' ')
                .append(
                        LOS_DEMAS.stream()
                                .map(hallado::get)
                                .distinct()
                                .collect(Collectors.joining("/")))
                .append(" |\n")
                .toString();
    }

    /** First those who are refused, who must leave nothing; then those who are let in. */
    private Map<String, String> llama(
            Ruta ruta,
            String area,
            String direccion,
            QuienEntra.Grupo grupo,
            SoftAssertions fallas) {
        List<String> todos = new ArrayList<>(CUENTAS);
        todos.addAll(LOS_DEMAS);
        Map<String, String> esperado =
                todos.stream()
                        .collect(
                                Collectors.toMap(
                                        c -> c, c -> grupo.espera(c, area.equals(AREA_DE.get(c)))));
        Map<String, String> hallado = new LinkedHashMap<>();
        String antes = ruta.escribe() ? retrato() : "";
        todos.stream()
                .filter(c -> !esperado.get(c).equals("in"))
                .forEach(c -> hallado.put(c, hallado(c, ruta, direccion)));
        if (ruta.escribe()) {
            fallas.assertThat(retrato()).as("%s: who is refused writes", ruta).isEqualTo(antes);
        }
        for (String c : todos) {
            if (esperado.get(c).equals("in")) {
                hallado.put(c, hallado(c, ruta, direccion));
                if (ruta.escribe() && !hechas.contains(ruta)) {
                    anotaSiHizo(ruta, antes);
                }
            }
        }
        fallas.assertThat(hallado).as("%s of %s", ruta, area).isEqualTo(esperado);
        return hallado;
    }

    /** Sent elsewhere, or with something written: it did what it is for. */
    private void anotaSiHizo(Ruta ruta, String antes) {
        if (redirigida || !retrato().equals(antes)) {
            hechas.add(ruta);
        }
    }

    private String hallado(String cuenta, Ruta ruta, String direccion) {
        MvcTestResult r =
                ruta.escribe()
                        ? escritorio.sube(
                                cuenta, direccion, archivo(), campos(cuenta, ruta, direccion))
                        : escritorio.abre(
                                cuenta,
                                direccion.startsWith("/medidas/")
                                        ? direccion + CONSULTA
                                        : direccion);
        if (r.getUnresolvedException() != null) {
            return r.getUnresolvedException().toString();
        }
        int estado = r.getResponse().getStatus();
        redirigida = estado >= 300 && estado < 400;
        return estado < 400 ? "in" : String.valueOf(estado);
    }

    private boolean redirigida;
    private final Set<Ruta> hechas = new HashSet<>();

    /** The form of the page as that person gets it, its blanks filled in as somebody would. */
    private String[] campos(String cuenta, Ruta ruta, String direccion) {
        Map<String, String> campos =
                new LinkedHashMap<>(cosas.campos(cosas.leidos(identidad(direccion))));
        String ultima = direccion.substring(direccion.lastIndexOf('/') + 1);
        formulario(cuenta, direccion)
                .forEach((nombre, valor) -> {
                    if (!valor.isBlank()) {
                        campos.put(nombre, valor);
                    }
                });
        if (ruta.patron().endsWith("/celdas/{indice}")) {
            campos.putAll(formulario(cuenta, direccion.substring(0, direccion.lastIndexOf('/'))));
            campos.put("v" + ultima, "78");
        }
        if (DE_HOJA.contains(ruta.patron())) {
            campos.entrySet().stream()
                    .max(Comparator.comparingInt(c -> c.getValue().length()))
                    .ifPresent(c -> c.setValue(c.getValue() + " (sic)"));
        }
        if (ruta.patron().startsWith("/oficios/{id}/turnos/")) {
            turnoPendiente(direccion).ifPresent(t -> campos.put("turno", t));
        }
        campos.putAll(PROPIOS.getOrDefault(ruta.patron(), Map.of()));
        return campos.entrySet().stream()
                .flatMap(c -> Stream.of(c.getKey(), c.getValue()))
                .toArray(String[]::new);
    }

    /** On the page itself or on one it hangs from. */
    private Map<String, String> formulario(String cuenta, String direccion) {
        for (String pagina = direccion;
                pagina.length() > 1;
                pagina = pagina.substring(0, pagina.lastIndexOf('/'))) {
            Map<String, String> suyos =
                    FormularioDePagina.campos(
                            escritorio.texto(cuenta, pagina),
                            direccion,
                            direccion.endsWith("/corregir"));
            if (!suyos.isEmpty()) {
                return suyos;
            }
        }
        return Map.of();
    }

    private Optional<String> turnoPendiente(String direccion) {
        Matcher m =
                Pattern.compile("turno=(\\d+)\"")
                        .matcher(
                                escritorio.texto(
                                        "planeacion",
                                        direccion.substring(0, direccion.indexOf("/turnos/"))));
        return m.find() ? Optional.of(m.group(1)) : Optional.empty();
    }

    /** Another file each time: the same one twice is refused. */
    private byte[] archivo() {
        byte[] cola = ("\n%" + UUID.randomUUID() + "\n").getBytes(US_ASCII);
        byte[] acta = Arrays.copyOf(CosasDeArea.ACTA, CosasDeArea.ACTA.length + cola.length);
        System.arraycopy(cola, 0, acta, CosasDeArea.ACTA.length, cola.length);
        return acta;
    }

    private static UUID identidad(String direccion) {
        String id = direccion.replaceAll(".*/([0-9a-f-]{36})(/.*|$)", "$1");
        return id.length() == 36 ? UUID.fromString(id) : new UUID(0, 0);
    }

    /** Changes with any row written, changed or deleted of accountability and its files. */
    private String retrato() {
        String cuentas =
                jdbc
                        .sql(
                                """
                                SELECT format('SELECT %L AS t, count(*) AS n, sum(xmin::text::bigint) AS x FROM %I.%I',
                                    tablename, schemaname, tablename)
                                FROM pg_tables
                                WHERE (schemaname IN ('rendicion', 'documentos')
                                       OR schemaname = 'seguridad' AND tablename NOT LIKE '%bitacora%')
                                  AND has_table_privilege(format('%I.%I', schemaname, tablename), 'SELECT')
                                ORDER BY 1
                                """)
                        .query(String.class)
                        .list()
                        .stream()
                        .collect(Collectors.joining(" UNION ALL "));
        return dato(
                "SELECT string_agg(t || n || '.' || coalesce(x, 0), ' ' ORDER BY t) FROM ("
                        + cuentas
                        + ") c");
    }

    private static String cabeza() {
        return """
        # Routes of accountability, by person and area

        Generated by `MatrizDeRendicionTest`, which calls every route that names a thing, as somebody of each
        role, with a thing that exists: once of the budget area (the area of `presupuesto` and `titular`) and
        once of the legal area (that of `litigio`); do not edit. Each cell is what was found, and it is what
        the table written by hand says (`quien-entra-en-rendicion.txt`). *in* is let in: what the post then
        allows is the road (docs/planeacion.md); 403 lacks the permission; 404 is another area's, the same
        answer as for what does not exist; an answer of 400, 409 or 422 would fail. *others* is somebody of each of the other roles (%s). Who is refused
        leaves nothing written. Who is let in sends the form of the page with its blanks filled in, and every route
        that writes wrote for somebody, but those that the test names with the reason.

        | route | area |%s others |
        |---|---|%s---|
        """
                .formatted(
                        String.join(", ", LOS_DEMAS),
                        CUENTAS.stream().map(c -> " " + c + " |").collect(Collectors.joining()),
                        "---|".repeat(CUENTAS.size()));
    }
}
