package mx.recauda.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;

/** A goal with its memoria and its adjustment, and the matrix template out and back in. */
class RecorridoDeIndicadoresTest {

    private static Browser.NewContextOptions ventana(boolean conScript) {
        return new Browser.NewContextOptions()
                .setJavaScriptEnabled(conScript)
                .setViewportSize(1440, 900);
    }

    private static void boton(Page pagina, String nombre) {
        pagina.getByRole(
                        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(nombre).setExact(true))
                .click();
    }

    private static void enlace(Page pagina, String nombre) {
        pagina.locator("main")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(nombre).setExact(true))
                .first()
                .click();
    }

    @Test
    void the_bar_254_done_is_79_1_of_the_original_321_and_66_8_of_the_adjusted_380() {
        try (Sesion sesion = Sesion.de("auditor")) {
            Page pagina = sesion.pagina();
            pagina.navigate("/indicadores/fichas/DEM-NORMAS");
            assertThat(pagina.locator("svg.chart")).isVisible();
            enlace(pagina, "2026");

            Locator resumen = pagina.locator("dl.strip");
            assertThat(resumen).containsText("321");
            assertThat(resumen).containsText("380");
            assertThat(resumen).containsText("254");
            assertThat(resumen).containsText("79.1 %");
            assertThat(resumen).containsText("66.8 %");
            assertThat(pagina.locator("form[action*=ajustes]")).hasCount(0);
        }
    }

    @Test
    void a_goal_goes_from_the_forecast_to_its_publication_and_its_adjustment() {
        String meta = publica(ventana(true), "DEM-A3");
        try (Sesion sesion = Sesion.de("planeacion")) {
            ajusta(sesion.pagina(), meta);
        }
    }

    @Test
    void the_same_without_script() {
        String meta = publica(ventana(false), "DEM-C2");
        try (Sesion sesion = Sesion.de("planeacion", ventana(false))) {
            ajusta(sesion.pagina(), meta);
        }
    }

    /** Commits a goal, forecasts it, completes its memoria; two others sign it and publish. */
    private static String publica(Browser.NewContextOptions ventana, String indicador) {
        String meta;
        String version;
        try (Sesion sesion = Sesion.de("planeacion", ventana)) {
            Page pagina = sesion.pagina();
            pagina.navigate("/indicadores/fichas/" + indicador);
            enlace(pagina, "Meta nueva");
            pagina.fill("#periodo", "2026-T4");
            pagina.fill("#valor", "95.0");
            pagina.fill("#oficio", "E2E/001/2026");
            pagina.fill("#porque", "Compromiso del recorrido");
            boton(pagina, "Comprometer la meta");
            meta = pagina.url();
            assertThat(pagina.locator("main")).containsText("IND-001");

            enlace(pagina, "Pronóstico");
            assertThat(pagina.locator("main")).containsText("Holt–Winters aditivo");
            pagina.getByText("Usar en la memoria").first().click();
            assertThat(pagina.locator("#c-memoria-1-metodo")).hasValue("naivo estacional");
            completa(pagina);
            boton(pagina, "Guardar versión");
            version = pagina.url();
            assertThat(pagina.locator("main")).containsText("Tú la elaboraste");
        }
        firma("supervision", ventana, version, "Revisada y correcta");
        firma("finanzas", ventana, version, "Aprobar");
        try (Sesion sesion = Sesion.de("finanzas", ventana)) {
            Page pagina = sesion.pagina();
            pagina.navigate(meta);
            boton(pagina, "Publicar la meta de 95");
            assertThat(pagina.locator("h1")).containsText("Publicada");
        }
        return meta;
    }

    /** The forecast gives method, data and parameters; the goal committed is written by hand. */
    private static void completa(Page pagina) {
        pagina.fill("#c-memoria-1-supuestos", "La temporada se repite");
        pagina.fill("#c-memoria-1-factibilidad", "Retadora pero factible");
        pagina.fill("#c-pasos-2-expresion", "95");
        pagina.fill("#c-pasos-2-resultado", "95.0");
    }

    private static void firma(
            String cuenta, Browser.NewContextOptions ventana, String version, String paso) {
        try (Sesion sesion = Sesion.de(cuenta, ventana)) {
            Page pagina = sesion.pagina();
            assertThat(pagina.locator("main")).containsText("Memoria");
            pagina.navigate(version);
            boton(pagina, paso);
            assertThat(pagina.locator(".timeline li")).hasCount(paso.equals("Aprobar") ? 3 : 2);
        }
    }

    private static void ajusta(Page pagina, String meta) {
        pagina.navigate(meta);
        pagina.fill("#nuevo", "96.5");
        pagina.fill("#oficio", "E2E/002/2026");
        boton(pagina, "Registrar ajuste");
        assertThat(pagina.locator(".error-summary")).containsText("IND-009");
        assertThat(pagina.locator("#nuevo")).hasValue("96.5");
        pagina.fill("#porque", "Se amplió el servicio");
        boton(pagina, "Registrar ajuste");
        assertThat(pagina.locator("h1")).containsText("Ajuste sin publicar");
        assertThat(pagina.locator("main")).containsText("E2E/002/2026");
        assertThat(pagina.locator("main")).containsText("IND-004");
    }

    @Test
    void with_the_keyboard_alone_a_goal_is_adjusted() {
        try (Sesion sesion = Sesion.de("planeacion")) {
            Page pagina = sesion.pagina();
            pagina.navigate("/indicadores/fichas/DEM-A1");
            enfoca(pagina, "2026-T3");
            pagina.keyboard().press("Enter");
            assertThat(pagina.locator("h1")).containsText("Meta de DEM-A1");
            enfocaCampo(pagina, "nuevo");
            pagina.keyboard().type("85");
            enfocaCampo(pagina, "oficio");
            pagina.keyboard().type("E2E/003/2026");
            enfocaCampo(pagina, "porque");
            pagina.keyboard().type("Con el teclado");
            pagina.keyboard().press("Tab");
            pagina.keyboard().press("Enter");
            assertThat(pagina.locator("main")).containsText("E2E/003/2026");
        }
    }

    private static void enfoca(Page pagina, String texto) {
        tabula(pagina, "e.tagName === 'A' && e.textContent.trim() === t", texto);
    }

    private static void enfocaCampo(Page pagina, String id) {
        tabula(pagina, "e.id === t", id);
    }

    private static void tabula(Page pagina, String condicion, String argumento) {
        for (int i = 0; i < 200; i++) {
            pagina.keyboard().press("Tab");
            Locator foco = pagina.locator(":focus");
            if (foco.count() == 1
                    && (boolean)
                            foco.evaluate(
                                    "(e, t) => e.closest('main') !== null && " + condicion,
                                    argumento)) {
                return;
            }
        }
        throw new AssertionError("the tabulator never reached " + argumento);
    }

    @Test
    void the_template_of_the_demonstration_matrix_goes_out_and_comes_back_without_changes() {
        try (Sesion sesion = Sesion.de("planeacion")) {
            Page pagina = sesion.pagina();
            pagina.navigate("/mir");
            pagina.locator("tbody a").first().click();
            assertThat(pagina.locator(".notice").first()).containsText("DEMOSTRACIÓN");
            Download descarga =
                    pagina.waitForDownload(
                            () -> pagina.getByText("Plantilla con esta matriz").click());
            Path plantilla = descarga.path();
            assertThat(plantilla).isNotEmptyFile();

            pagina.navigate("/mir/importar");
            pagina.setInputFiles("#archivo", plantilla);
            boton(pagina, "Revisar el archivo");
            assertThat(pagina.locator("h1")).containsText("dice lo mismo");
        }
    }
}
