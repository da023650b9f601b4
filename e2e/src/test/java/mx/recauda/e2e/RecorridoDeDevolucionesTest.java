package mx.recauda.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * An employer who paid twice asks for his money without script; two officers receive it and answer
 * it, one of them with the keyboard only; and no page of it has a fault.
 */
class RecorridoDeDevolucionesTest {

    private static final Path MANUAL = Path.of("..", "docs", "manual", "img");

    @Test
    void what_was_paid_twice_is_asked_for_received_and_granted() {
        String devolucion;
        String pedir;
        try (Sesion sesion = Sesion.de("empresa", sinScript())) {
            Page pagina = sesion.pagina();
            pagina.navigate("/mi-cuenta");
            pagina.locator("a[href*='/devoluciones/de/']").first().click();
            assertThat(pagina.locator("h1")).hasText("Lo pagado en exceso");
            pedir = pagina.url();
            boton(pagina, "Pedir la devolución").click();
            assertThat(pagina.locator(".notice--ok")).containsText("su plazo corre");
            assertThat(pagina.locator("main")).containsText("40 días hábiles");
            devolucion = pagina.url();
        }
        try (Sesion sesion = Sesion.de("pagos")) {
            Page pagina = sesion.pagina();
            pagina.navigate("/devoluciones");
            hasta(pagina, "(document.activeElement.textContent || '').startsWith('DEV-')");
            pagina.keyboard().press("Enter");
            assertThat(pagina.locator("h1")).containsText("Devolución DEV-");
            hasta(pagina, "document.activeElement.name === 'noRetenida'");
            pagina.keyboard().press("Space");
            hasta(pagina, "document.activeElement.name === 'motivo'");
            pagina.keyboard().type("Nómina y acuse a la vista");
            hasta(pagina, "document.activeElement.textContent === 'Recibir'");
            pagina.keyboard().press("Enter");
            assertThat(pagina.locator(".notice--ok")).containsText("la resuelve otra persona");
            assertThat(pagina.locator("main")).containsText("El paso anterior lo diste tú");
        }
        try (Sesion sesion = Sesion.de("pagos2", sinScript())) {
            Page pagina = sesion.pagina();
            pagina.navigate(devolucion);
            boton(pagina, "Conceder lo que procede").click();
            assertThat(pagina.locator("#motivo-error")).containsText("motivo");
            pagina.fill("#motivo", "Procede: se pagó dos veces");
            boton(pagina, "Conceder lo que procede").click();
            assertThat(pagina.locator(".notice--ok")).containsText("quedó apartado");
            pagina.screenshot(
                    new Page.ScreenshotOptions().setPath(MANUAL.resolve("pagos-devolucion.png")));
        }
        revisa(devolucion, pedir);
    }

    private static void revisa(String devolucion, String pedir) {
        List<String> faltas = new ArrayList<>();
        try (Sesion sesion = Sesion.de("pagos")) {
            for (String ruta :
                    List.of(
                            "/devoluciones",
                            devolucion.replace(Servidor.direccion(), ""),
                            pedir.replace(Servidor.direccion(), ""),
                            "/conciliacion/caja?desde=2026-01-01",
                            "/conciliacion/correcciones?operacion=1")) {
                sesion.pagina().navigate(ruta);
                AccesibilidadTest.revisa(sesion, 1440, false, ruta, faltas);
                AccesibilidadTest.revisa(sesion, 320, true, ruta, faltas);
                for (int ancho : new int[] {1440, 390, 320}) {
                    sesion.mira(ancho, false);
                    Object cabe =
                            sesion.pagina()
                                    .evaluate(
                                            "document.documentElement.scrollWidth <= window.innerWidth");
                    if (!Boolean.TRUE.equals(cabe)) {
                        faltas.add(ruta + " at " + ancho + " scrolls sideways");
                    }
                }
                sesion.mira(1440, false);
            }
        }
        org.assertj.core.api.Assertions.assertThat(faltas).isEmpty();
    }

    private static Browser.NewContextOptions sinScript() {
        return new Browser.NewContextOptions()
                .setJavaScriptEnabled(false)
                .setViewportSize(1200, 760);
    }

    private static Locator boton(Page pagina, String nombre) {
        return pagina.locator("main")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(nombre))
                .first();
    }

    private static void hasta(Page pagina, String condicion) {
        for (int i = 0; i < 160; i++) {
            pagina.keyboard().press("Tab");
            if (Boolean.TRUE.equals(pagina.evaluate(condicion))) {
                return;
            }
        }
        throw new AssertionError("the keyboard never reaches " + condicion);
    }
}
