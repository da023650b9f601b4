package mx.recauda.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * An employer reads his statement, opens the explanation of an amount and tries another day of
 * payment: with the mouse, without script and by keyboard only; and anybody verifies an entry.
 */
class RecorridoDeCuentaTest {

    private static final Path MANUAL = Path.of("..", "docs", "manual", "img");

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void an_employer_reads_asks_why_and_tries_another_day(boolean conScript) {
        try (Sesion sesion =
                Sesion.de(
                        "empresa",
                        new Browser.NewContextOptions()
                                .setJavaScriptEnabled(conScript)
                                .setViewportSize(1200, 640))) {
            Page pagina = sesion.pagina();
            enlace(pagina.locator("nav.rail"), "Estado de cuenta").click();
            assertThat(pagina.locator("h1")).hasText("Estado de cuenta");
            if (conScript) {
                captura(pagina, "cuenta-estado.png");
            }
            org.assertj.core.api.Assertions.assertThat(
                            pagina.request().get(pagina.url() + "/estado.pdf").body())
                    .startsWith('%', 'P', 'D', 'F');
            enlace(pagina.locator(".chips"), "Vencido").click();
            Locator saldo = pagina.locator("tbody tr").last().locator("td b a");
            String importe = saldo.innerText();
            saldo.click();
            assertThat(pagina.locator("#explica-t")).hasText("¿Por qué " + importe + "?");
            assertThat(pagina.locator("#explica")).containsText("CFF 21");
            if (conScript) {
                captura(pagina, "cuenta-explicacion.png");
            }
            pagina.locator("#explica").getByText("por trabajador").first().click();
            assertThat(pagina.locator("h1")).containsText("ropuesta");
            pagina.goBack();
            simula(pagina, "31/02/2026");
            assertThat(pagina.locator("#fecha-error")).containsText("CTA-002");
            assertThat(pagina.locator("#fecha")).hasValue("31/02/2026");
            simula(pagina, "20/12/2026");
            assertThat(pagina.locator(".asof")).containsText("Si pagas el");
            enlace(pagina.locator(".asof"), "Volver a hoy").click();
            assertThat(pagina.locator(".asof")).containsText("Así está hoy");
        }
    }

    @Test
    void the_same_with_the_keyboard_only() {
        try (Sesion sesion = Sesion.de("empresa")) {
            Page pagina = sesion.pagina();
            pagina.navigate("/mi-cuenta?ver=VENCIDO");
            hastaEnlace(pagina, "explica=");
            pagina.keyboard().press("Enter");
            assertThat(pagina.locator("#explica-t")).containsText("¿Por qué");
            hastaCampo(pagina, "fecha");
            pagina.keyboard().press("Control+A");
            pagina.keyboard().type("20/12/2026");
            pagina.keyboard().press("Enter");
            assertThat(pagina.locator(".asof")).containsText("Si pagas el");
        }
    }

    @Test
    void an_auditor_follows_a_figure_to_its_entry_and_anybody_verifies_its_proof()
            throws IOException {
        try (Sesion sesion = Sesion.de("auditor")) {
            Page pagina = sesion.pagina();
            pagina.navigate("/libro/cuentas?clase=DETERMINADO");
            pagina.locator("tbody th a").first().click();
            captura(pagina, "libro-cuenta.png");
            pagina.locator("tbody th a").first().click();
            assertThat(pagina.locator("h1")).containsText("Asiento");
            String prueba =
                    pagina.request()
                            .get(
                                    Servidor.direccion()
                                            + pagina.locator("a[href$='prueba.json']")
                                                    .getAttribute("href"))
                            .text();
            try (Sesion nadie = Sesion.abierta(new Browser.NewContextOptions())) {
                Page publica = nadie.pagina();
                publica.navigate("/libro/sellos");
                publica.fill("#prueba", prueba);
                publica.locator("main")
                        .getByRole(
                                AriaRole.BUTTON,
                                new Locator.GetByRoleOptions().setName("Verificar"))
                        .click();
                assertThat(publica.locator("#resultado")).containsText("La prueba vale.");
                Download csv =
                        publica.waitForDownload(
                                () -> publica.locator(".exports a").first().click());
                org.assertj.core.api.Assertions.assertThat(Files.readString(csv.path()))
                        .startsWith("bloque,");
            }
        }
    }

    @Test
    void axe_finds_nothing_and_no_page_scrolls_sideways() {
        List<String> faltas = new ArrayList<>();
        try (Sesion sesion = Sesion.de("empresa")) {
            Page pagina = sesion.pagina();
            pagina.navigate("/mi-cuenta?ver=VENCIDO");
            String estado = pagina.url().replace(Servidor.direccion(), "");
            String explicado =
                    pagina.locator("tbody th a")
                            .last()
                            .getAttribute("href")
                            .replaceFirst("#.*", "");
            pagina.navigate("/libro/cuentas");
            String cuenta = pagina.locator("tbody th a").first().getAttribute("href");
            pagina.navigate(cuenta);
            String asiento = pagina.locator("tbody th a").first().getAttribute("href");
            for (String ruta :
                    List.of(
                            estado,
                            explicado,
                            estado + "?fecha=hoy",
                            "/libro/cuentas",
                            cuenta,
                            asiento,
                            "/libro/sellos")) {
                mira(sesion, ruta, faltas);
            }
        }
        try (Sesion sesion = Sesion.de("afiliacion")) {
            mira(sesion, "/mi-cuenta", faltas);
        }
        org.assertj.core.api.Assertions.assertThat(faltas).isEmpty();
    }

    private static void mira(Sesion sesion, String ruta, List<String> faltas) {
        Page pagina = sesion.pagina();
        pagina.navigate(ruta);
        for (int ancho : new int[] {1440, 390, 320}) {
            sesion.mira(ancho, ancho == 320);
            new AxeBuilder(pagina)
                    .withTags(List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"))
                    .analyze()
                    .getViolations()
                    .forEach(v -> faltas.add(ruta + " at " + ancho + ": " + v.getId()));
            Object cabe =
                    pagina.evaluate("document.documentElement.scrollWidth <= window.innerWidth");
            if (!Boolean.TRUE.equals(cabe)) {
                faltas.add(ruta + " at " + ancho + " scrolls sideways");
            }
        }
        sesion.mira(1440, false);
    }

    private static void simula(Page pagina, String dia) {
        pagina.fill("#fecha", dia);
        pagina.locator(".asof button").click();
    }

    private static void hastaCampo(Page pagina, String campo) {
        hasta(pagina, "Shift+Tab", "document.activeElement.id === '" + campo + "'");
    }

    private static void hastaEnlace(Page pagina, String parte) {
        hasta(pagina, "Tab", "(document.activeElement.href || '').includes('" + parte + "')");
    }

    private static void hasta(Page pagina, String tecla, String condicion) {
        for (int i = 0; i < 120; i++) {
            pagina.keyboard().press(tecla);
            if (Boolean.TRUE.equals(pagina.evaluate(condicion))) {
                return;
            }
        }
        throw new AssertionError("the keyboard never reaches " + condicion);
    }

    private static Locator enlace(Locator donde, String nombre) {
        return donde.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(nombre))
                .first();
    }

    private static void captura(Page pagina, String nombre) {
        pagina.screenshot(new Page.ScreenshotOptions().setPath(MANUAL.resolve(nombre)));
    }
}
