package mx.recauda.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;

import mx.recauda.formats.acuse.Acuse;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.identidad.RegistroPatronal;
import mx.recauda.ley.identidad.Rigor;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** An employer is registered, a person is given a number and found; with script and without it. */
class RecorridoDePatronesTest {

    private static final Path MANUAL = Path.of("..", "docs", "manual", "img");

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void an_employer_is_registered_and_a_person_given_a_number_and_found(boolean conScript) {
        try (Sesion sesion =
                Sesion.de(
                        "afiliacion",
                        new Browser.NewContextOptions().setJavaScriptEnabled(conScript))) {
            Page pagina = sesion.pagina();
            alta(pagina, conScript ? "PWA200101AA1" : "PWA200101AA2");
            assertThat(encabezado(pagina)).hasText("Empresa del recorrido");
            assertThat(pagina.getByText("Acuse").first()).isVisible();
            String registro = pagina.locator(".page-head .mono").first().innerText();
            org.assertj.core.api.Assertions.assertThat(
                            RegistroPatronal.lee(registro.replace("-", ""), Rigor.NUEVO, Idioma.ES)
                                    .tieneErrores())
                    .isFalse();
            assertThat(pagina.locator("main")).containsText("Número, modalidad y zona");
            if (conScript) {
                captura(pagina, "patrones-ficha.png");
            }
            numero(
                    pagina,
                    conScript ? "OLMEDO" : "BARRAGAN",
                    conScript ? "1961-03-07" : "1979-10-19");
            assertThat(encabezado(pagina)).hasText("Número asignado");
            if (conScript) {
                captura(pagina, "patrones-nss.png");
            }
            String nss = pagina.locator("#nss").innerText().strip();
            pagina.navigate("/personas");
            pagina.fill("#texto", nss);
            boton(pagina, "Buscar").click();
            assertThat(pagina.locator("tbody tr")).hasCount(1);
            assertThat(pagina.locator("tbody")).containsText(nss);
            org.assertj.core.api.Assertions.assertThat(pagina.url()).doesNotContain(nss);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_strike_is_noted_with_its_paper_shown_and_annulled(boolean conScript) {
        try (Sesion sesion =
                Sesion.de(
                        "afiliacion",
                        new Browser.NewContextOptions().setJavaScriptEnabled(conScript))) {
            Page pagina = sesion.pagina();
            alta(pagina, conScript ? "PWH200101AA1" : "PWH200101AA2");
            assertThat(encabezado(pagina)).hasText("Empresa del recorrido");
            String hoy = avisa(pagina, "Aviso de huelga", "");
            assertThat(pagina.locator("main")).containsText("En huelga desde el");
            assertThat(pagina.locator("main")).containsText("expediente 77/2026");
            assertThat(pagina.locator("main")).containsText("Constancia de huelga o concurso");
            if (conScript) {
                pagina.screenshot(
                        new Page.ScreenshotOptions()
                                .setFullPage(true)
                                .setPath(Path.of("target", "huelga-ficha.png")));
            }
            avisa(pagina, "Fin de la huelga", LocalDate.parse(hoy).minusDays(1).toString());
            assertThat(pagina.locator("main")).not().containsText("En huelga desde el");
            assertThat(pagina.locator("main")).containsText("Anulado");
        }
    }

    /** Files a notice from the card; answers the day that the form proposed. */
    private static String avisa(Page pagina, String aviso, String dia) {
        pagina.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(aviso)).click();
        String propuesto = pagina.inputValue("#fecha");
        if (!dia.isEmpty()) {
            pagina.fill("#fecha", dia);
        }
        pagina.fill("#expediente", "77/2026");
        byte[] papel =
                new Acuse("Constancia", "77/2026", "Junta", List.of(), List.of(), "Avisos", "x")
                        .pdf();
        pagina.setInputFiles(
                "#constancia", new FilePayload("constancia.pdf", "application/pdf", papel));
        if (dia.isEmpty()) {
            pagina.screenshot(
                    new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(Path.of("target", "huelga-forma.png")));
        }
        boton(pagina, "Presentar").click();
        return propuesto;
    }

    @Test
    void an_employer_is_registered_with_the_keyboard_only() {
        try (Sesion sesion = Sesion.de("afiliacion")) {
            Page pagina = sesion.pagina();
            pagina.navigate("/patrones/alta");
            hasta(pagina, "rfc");
            pagina.keyboard().type("MAL");
            pagina.keyboard().press("Enter");
            assertThat(pagina.locator("#rfc-error")).containsText("IDE-021");
            assertThat(pagina.locator(".error-summary")).isFocused();
            hasta(pagina, "rfc");
            pagina.keyboard().press("Control+A");
            pagina.keyboard().type("PWA200101AA3");
            hasta(pagina, "nombre");
            pagina.keyboard().type("Empresa por teclado");
            hasta(pagina, "calle");
            pagina.keyboard().type("Calle 3");
            hasta(pagina, "colonia");
            pagina.keyboard().type("Centro");
            hasta(pagina, "codigoPostal");
            pagina.keyboard().type("20000");
            hasta(pagina, "trabajadores");
            pagina.keyboard().type("1");
            pagina.keyboard().press("Enter");
            assertThat(encabezado(pagina)).hasText("Empresa por teclado");
        }
    }

    @Test
    void axe_finds_nothing_and_no_page_scrolls_sideways() {
        try (Sesion sesion = Sesion.de("afiliacion")) {
            Page pagina = sesion.pagina();
            List<String> faltas = new ArrayList<>();
            for (String ruta : paginas(pagina)) {
                pagina.navigate(ruta);
                for (int ancho : new int[] {1440, 320}) {
                    sesion.mira(ancho, ancho == 320);
                    new AxeBuilder(pagina)
                            .withTags(List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"))
                            .analyze()
                            .getViolations()
                            .forEach(v -> faltas.add(ruta + " at " + ancho + ": " + v.getId()));
                    Object cabe =
                            pagina.evaluate(
                                    "document.documentElement.scrollWidth <= window.innerWidth");
                    if (!Boolean.TRUE.equals(cabe)) {
                        faltas.add(ruta + " at " + ancho + " scrolls sideways");
                    }
                }
            }
            org.assertj.core.api.Assertions.assertThat(faltas).isEmpty();
        }
    }

    /** Every page of employers, persons and catalogues, with one of each. */
    private static List<String> paginas(Page pagina) {
        List<String> rutas =
                new ArrayList<>(
                        List.of(
                                "/patrones",
                                "/patrones/alta",
                                "/personas",
                                "/personas/numero",
                                "/catalogos/oficinas",
                                "/catalogos/modalidades",
                                "/catalogos/fracciones",
                                "/catalogos/municipios"));
        String patron = primera(pagina, "/patrones");
        rutas.add(patron);
        rutas.add(patron + "/tramites/nuevo/CAMBIO_DE_DOMICILIO");
        rutas.add(patron + "/tramites/nuevo/SUSTITUCION");
        rutas.add(patron + "/tramites/nuevo/BAJA");
        rutas.add(patron + "/tramites/nuevo/FUSION");
        rutas.add(patron + "/tramites/nuevo/ESCISION");
        rutas.add(patron + "/tramites/nuevo/RECTIFICACION");
        rutas.add(patron + "/tramites/nuevo/CAMBIO_DE_ZONA");
        rutas.add(patron + "/tramites/nuevo/HUELGA");
        String persona = primera(pagina, "/personas");
        rutas.add(persona);
        rutas.add(persona + "/correccion");
        return rutas;
    }

    private static String primera(Page pagina, String lista) {
        pagina.navigate(lista);
        return pagina.locator("tbody th a").first().getAttribute("href");
    }

    private static void alta(Page pagina, String rfc) {
        pagina.navigate("/patrones/alta");
        pagina.fill("#rfc", rfc);
        pagina.fill("#nombre", "Empresa del recorrido");
        pagina.selectOption("#fraccion", "860");
        pagina.fill("#calle", "Calle 1 número 2");
        pagina.fill("#colonia", "Centro");
        pagina.fill("#codigoPostal", "20000");
        pagina.fill("#trabajadores", "2");
        boton(pagina, "Presentar").click();
    }

    private static void numero(Page pagina, String apellido, String nacimiento) {
        pagina.navigate("/personas/numero");
        pagina.fill("#primerApellido", apellido);
        pagina.fill("#segundoApellido", "DEMOSTRACION");
        pagina.fill("#nombres", "OFELIA");
        pagina.fill("#nacimiento", nacimiento);
        pagina.selectOption("#sexo", "M");
        boton(pagina, "Buscar y asignar").click();
    }

    /** Tab until the field has the focus. */
    private static void hasta(Page pagina, String campo) {
        for (int i = 0; i < 80; i++) {
            pagina.keyboard().press("Tab");
            Object id = pagina.evaluate("document.activeElement.id");
            if (campo.equals(id)) {
                return;
            }
        }
        throw new AssertionError("the keyboard never reaches " + campo);
    }

    private static Locator boton(Page pagina, String nombre) {
        return pagina.locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(nombre).setExact(true));
    }

    private static Locator encabezado(Page pagina) {
        return pagina.locator("h1");
    }

    private static void captura(Page pagina, String nombre) {
        pagina.screenshot(new Page.ScreenshotOptions().setPath(MANUAL.resolve(nombre)));
    }
}
