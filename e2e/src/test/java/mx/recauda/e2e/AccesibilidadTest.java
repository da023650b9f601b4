package mx.recauda.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;

import org.junit.jupiter.api.Test;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * Every page of the program: axe finds nothing against WCAG 2.2 AA wide and light nor at 320 px and
 * dark, and at no width does the page scroll sideways. The pages are those of {@code
 * docs/rutas.md}; each is looked at as somebody whom links led there.
 */
class AccesibilidadTest {

    private static final List<String> REGLAS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final int[] ANCHOS = {1440, 390, 320};

    /** Whoever comes later looks only at what those before could not reach. */
    private static final List<String> CUENTAS =
            List.of(
                    "planeacion",
                    "presupuesto",
                    "supervision",
                    "afiliacion",
                    "contador",
                    "empresa",
                    "emision",
                    "pagos",
                    "liquidacion",
                    "admin",
                    "auditor");

    /** Pages without a session: signing in, what anybody may verify. */
    private static final List<String> DE_TODOS =
            List.of(
                    "/entrar",
                    "/publico/verificar",
                    "/publico/sello",
                    "/publico/comprobacion",
                    "/libro/sellos");

    /** What a person sees when something is not there, or is not for them. */
    private static final List<String> DE_ERROR = List.of("/no-existe", "/usuarios");

    /** What first needs something done; each is looked at by the journey that does it. */
    private static final Set<String> EN_SU_RECORRIDO =
            Set.of(
                    // RecorridoDeConfrontaTest
                    "/confrontas/{id}",
                    "/confrontas/{id}/diferencias/{diferencia}",
                    // RecorridoDeEmisionTest
                    "/emision/{id}",
                    // RecorridoDeMovimientosTest
                    "/movimientos/lotes/{id}",
                    "/movimientos/lotes/{id}/lineas/{renglon}/corregir",
                    // RecorridoDeDiferenciasTest
                    "/diferencias",
                    "/diferencias/{id}",
                    "/diferencias/{id}/trabajadores/{orden}",
                    // RecorridoDePagosTest
                    "/publico/comprobacion/{dia}",
                    "/conciliacion/dispersiones/{id}",
                    "/conciliacion/operaciones",
                    "/conciliacion/rechazados/{id}",
                    // RecorridoDeCorreccionesTest
                    "/conciliacion/correcciones/{id}",
                    // RecorridoDeDevolucionesTest
                    "/devoluciones/{id}",
                    "/devoluciones/de/{registro}");

    /** Pages that another links to only when there is something to tell in them. */
    private static final Map<String, UnaryOperator<String>> DETRAS =
            Map.of(
                    "/planeacion", r -> "/planeacion/comparar",
                    "/documentos/{id}/hallazgos", r -> r.replaceFirst("hallazgos.*", "diferencias"),
                    "/propuestas/{id}", r -> r + "/diferencias");

    /** A commission received, not a visit that is being written. */
    private static final String COMISION =
            "main a[href^='/comisiones/']:not([href*='visitas']):not([href*='nueva'])";

    private static final String ENLACES =
            "d => [...d.querySelectorAll('a[href]')].filter(a => !a.hasAttribute('download'))"
                    + ".map(a => a.getAttribute('href')).filter(h => h.startsWith('/'))";

    private final MapaDeRutas mapa = new MapaDeRutas();
    private final List<String> faltas = new ArrayList<>();
    private int turno;

    @Test
    void axe_finds_nothing_on_any_page_of_the_program_wide_and_light_or_narrow_and_dark_by_turns() {
        Map<String, String> vistas = new LinkedHashMap<>();
        prepara();
        sinSesion(vistas);
        for (String cuenta : CUENTAS) {
            recorre(cuenta, vistas);
        }

        Set<String> sinVer = new TreeSet<>(mapa.paginas());
        sinVer.removeAll(vistas.keySet());
        sinVer.removeAll(EN_SU_RECORRIDO);
        assertThat(faltas).as(vistas.size() + " pages; not reached: " + sinVer).isEmpty();
        assertThat(sinVer).as("pages that nobody reached; seen: " + vistas).isEmpty();
    }

    /** A section that somebody captures, and a version frozen of a report received. */
    private static void prepara() {
        try (Elenco elenco = new Elenco(Modo.RATON)) {
            Borradores.reparte(elenco.persona("planeacion"), "2041-T1", "adecuaciones");
            Persona supervision = elenco.persona("supervision").abre("/documentos");
            String comision = supervision.pagina().locator(COMISION).first().getAttribute("href");
            supervision
                    .abre(comision.replace("/comisiones/", "/documentos/") + "/congelar")
                    .marca("input[type=checkbox]")
                    .pulsa("Congelar versión");
        }
    }

    private void sinSesion(Map<String, String> vistas) {
        try (Sesion sesion =
                Sesion.abierta(new Browser.NewContextOptions().setViewportSize(1440, 900))) {
            for (String ruta : DE_TODOS) {
                mapa.pagina(ruta).ifPresent(p -> vistas.put(p, ruta));
                abre(sesion, ruta);
            }
        }
    }

    /** What was seen before is only read for its links, which may lead this person further. */
    private void recorre(String cuenta, Map<String, String> vistas) {
        try (Sesion sesion = Sesion.de(cuenta)) {
            if (cuenta.equals(CUENTAS.getFirst())) {
                DE_ERROR.forEach(ruta -> abre(sesion, ruta));
                busca(sesion, vistas);
            }
            Deque<String> cola = new ArrayDeque<>(List.of("/"));
            Set<String> encoladas = new HashSet<>(List.of("/"));
            while (!cola.isEmpty()) {
                String ruta = cola.poll();
                String pagina = mapa.pagina(ruta).orElseThrow();
                boolean nueva = vistas.putIfAbsent(pagina, cuenta + " " + ruta) == null;
                if (nueva) {
                    abre(sesion, ruta);
                }
                List<String> enlaces =
                        new ArrayList<>(nueva ? enlaces(sesion) : enlaces(sesion, ruta));
                enlaces.add(DETRAS.getOrDefault(pagina, r -> "/").apply(ruta));
                for (String enlace : enlaces) {
                    if (mapa.pagina(enlace).filter(encoladas::add).isPresent()) {
                        cola.add(enlace);
                    }
                }
            }
        }
    }

    /** The results of a search, which no link leads to. */
    private void busca(Sesion sesion, Map<String, String> vistas) {
        Page pagina = sesion.pagina();
        pagina.navigate("/");
        pagina.fill("#cmd", "padrón");
        pagina.press("#cmd", "Enter");
        pagina.waitForURL("**/buscar/*");
        String ruta = pagina.url().replaceFirst("^https?://[^/]+", "");
        mapa.pagina(ruta).ifPresent(p -> vistas.put(p, ruta));
        abre(sesion, ruta);
    }

    /** One aspect each keeps the suite short; every width is measured on all of them. */
    private void abre(Sesion sesion, String ruta) {
        int estado = sesion.pagina().navigate(ruta).status();
        if (estado >= 400 && !DE_ERROR.contains(ruta)) {
            faltas.add(ruta + " answers " + estado);
        }
        boolean angosta = turno++ % 2 == 0;
        revisa(sesion, angosta ? 320 : 1440, angosta, ruta, faltas);
        for (int ancho : ANCHOS) {
            mide(sesion, ancho, ruta, faltas);
        }
    }

    static void revisa(Sesion sesion, int ancho, boolean oscuro, String ruta, List<String> faltas) {
        Page pagina = sesion.pagina();
        String donde = ruta + " at " + ancho + (oscuro ? " dark" : "");
        sesion.mira(ancho, oscuro);
        mide(sesion, ancho, ruta, faltas);
        AxeResults resultado =
                new AxeBuilder(pagina).setLegacyMode(true).withTags(REGLAS).analyze();
        resultado
                .getViolations()
                .forEach(v ->
                        faltas.add(
                                donde
                                        + ": "
                                        + v.getId()
                                        + " "
                                        + v.getNodes().getFirst().getTarget()));
    }

    private static void mide(Sesion sesion, int ancho, String ruta, List<String> faltas) {
        sesion.pagina().setViewportSize(ancho, 900);
        int sobra =
                (int)
                        sesion.pagina()
                                .evaluate(
                                        "() => document.documentElement.scrollWidth -"
                                                + " document.documentElement.clientWidth");
        if (sobra > 0) {
            faltas.add(ruta + " at " + ancho + ": scrolls sideways by " + sobra + " px");
        }
    }

    private static List<String> enlaces(Sesion sesion) {
        return textos(sesion.pagina().evaluate("() => (" + ENLACES + ")(document)"));
    }

    /** The links of a page, asked for without showing it. */
    private static List<String> enlaces(Sesion sesion, String ruta) {
        return textos(
                sesion.pagina()
                        .evaluate(
                                "ruta => fetch(ruta).then(r => r.text()).then(t => ("
                                        + ENLACES
                                        + ")(new DOMParser().parseFromString(t, 'text/html')))",
                                ruta));
    }

    private static List<String> textos(Object lista) {
        return ((List<?>) lista).stream().map(String.class::cast).toList();
    }
}
