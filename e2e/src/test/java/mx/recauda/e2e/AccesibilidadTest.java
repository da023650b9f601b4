package mx.recauda.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Page;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Every page a person can reach: axe finds nothing against WCAG 2.2 AA wide and light nor at 320 px
 * and dark, and at no width does the page scroll sideways. The pages are those the links lead to,
 * one of each kind.
 */
class AccesibilidadTest {

    private static final List<String> SEMILLAS =
            List.of(
                    "/",
                    "/guia",
                    "/planeacion",
                    "/planeacion/borradores/nuevo",
                    "/planeacion/comparar",
                    "/informes",
                    "/compromisos",
                    "/compromisos/nuevo",
                    "/compromisos/documentos",
                    "/oficios",
                    "/oficios/nuevo",
                    "/indicadores",
                    "/indicadores/metas",
                    "/indicadores/fichas/DEM-NORMAS",
                    "/indicadores/fichas/DEM-C1/editar",
                    "/mir",
                    "/mir/importar",
                    "/documentos",
                    "/documentos/incorporar",
                    "/versiones",
                    "/comisiones",
                    "/comisiones/nueva",
                    "/expedientes",
                    "/requerimientos",
                    "/requerimientos/nuevo",
                    "/reglas",
                    "/publico/verificar",
                    "/no-existe");

    private static final int[] ANCHOS = {1440, 390, 320};

    @Test
    void axe_finds_nothing_on_any_page_wide_and_light_or_narrow_and_dark_by_turns() {
        try (Sesion sesion = Sesion.de("planeacion")) {
            List<String> faltas = new ArrayList<>();
            Set<String> paginas = paginas(sesion.pagina());
            int turno = 0;
            for (String ruta : paginas) {
                // One aspect each keeps the suite short; every width is measured on all of them.
                sesion.pagina().navigate(ruta);
                boolean angosta = turno++ % 2 == 0;
                revisa(sesion, angosta ? 320 : 1440, angosta, ruta, faltas);
                for (int ancho : ANCHOS) {
                    mide(sesion, ancho, ruta, faltas);
                }
            }
            assertThat(faltas).as(paginas.size() + " pages: " + paginas).isEmpty();
            assertThat(paginas).hasSizeGreaterThan(15);
        }
    }

    static void revisa(Sesion sesion, int ancho, boolean oscuro, String ruta, List<String> faltas) {
        Page pagina = sesion.pagina();
        String donde = ruta + " at " + ancho + (oscuro ? " dark" : "");
        sesion.mira(ancho, oscuro);
        mide(sesion, ancho, ruta, faltas);
        AxeResults resultado =
                new AxeBuilder(pagina)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                        .analyze();
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

    /** The seeds and one page of each kind that they link to. */
    private static Set<String> paginas(Page pagina) {
        Set<String> rutas = new LinkedHashSet<>(SEMILLAS);
        Set<String> clases = new LinkedHashSet<>();
        SEMILLAS.forEach(r -> clases.add(clase(r)));
        for (String ruta : SEMILLAS) {
            pagina.navigate(ruta);
            enlaces(pagina).filter(r -> clases.add(clase(r))).forEach(rutas::add);
        }
        return rutas;
    }

    @SuppressWarnings("unchecked")
    private static Stream<String> enlaces(Page pagina) {
        List<String> hrefs =
                (List<String>)
                        pagina.evaluate(
                                "() => [...document.querySelectorAll('main a[href]')]"
                                        + ".filter(a => a.origin === location.origin"
                                        + " && !a.hasAttribute('download'))"
                                        + ".map(a => a.pathname)");
        return hrefs.stream()
                .filter(r -> !r.matches(".*\\.(csv|pdf|xlsx)"))
                .filter(r -> !r.contains("/archivos/"))
                .distinct();
    }

    /** Addresses that differ only in their ids are one kind of page; each section is its own. */
    private static String clase(String ruta) {
        return ruta.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "ID")
                .replaceAll("/(datos|hallazgos)/\\d+", "/$1/N")
                .replaceAll("/indicadores/fichas/[^/]+", "/indicadores/fichas/CLAVE")
                .replaceAll("/asm/ID/.*", "/asm/ID/N/N")
                .replaceAll("/reglas/[A-Z]+-\\d+", "/reglas/ID");
    }
}
