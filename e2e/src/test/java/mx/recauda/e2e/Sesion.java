package mx.recauda.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;

/** A person with a window of their own. */
final class Sesion implements AutoCloseable {

    static final String CLAVE = "recauda-demo";

    /** Remembers, as long as the window lives, that a pointer was pressed. */
    private static final String TESTIGO =
            "addEventListener('pointerdown', () => localStorage.setItem('raton', 'si'), true)";

    private final BrowserContext contexto;
    private final Page pagina;

    private Sesion(BrowserContext contexto) {
        this.contexto = contexto;
        this.pagina = contexto.newPage();
        pagina.setDefaultTimeout(Chromium.ESPERA_MS);
    }

    /** Opens a window and signs in as a demonstration user. */
    static Sesion de(String cuenta) {
        return de(cuenta, new Browser.NewContextOptions().setViewportSize(1440, 900));
    }

    /** The same with a window of another kind. */
    static Sesion de(String cuenta, Browser.NewContextOptions ventana) {
        Sesion sesion = abierta(ventana);
        sesion.pagina.navigate("/entrar");
        sesion.pagina.fill("#cuenta", cuenta);
        sesion.pagina.fill("#clave", CLAVE);
        sesion.pagina.click("main button[type=submit]");
        PlaywrightAssertions.assertThat(sesion.pagina.locator("h1")).hasText("Lo que sigue");
        return sesion;
    }

    /** A window where nobody has signed in yet. */
    static Sesion abierta(Browser.NewContextOptions ventana) {
        BrowserContext contexto =
                Chromium.navegador().newContext(ventana.setBaseURL(Servidor.direccion()));
        contexto.addInitScript(TESTIGO);
        return new Sesion(contexto);
    }

    /** Fails when a pointer was ever pressed in this window. */
    void afirmaSinRaton() {
        if ("si".equals(pagina.evaluate("() => localStorage.getItem('raton')"))) {
            throw new AssertionError("a journey by keyboard used the mouse");
        }
    }

    Page pagina() {
        return pagina;
    }

    /** Changes size and colours of the window. */
    void mira(int ancho, boolean oscuro) {
        pagina.setViewportSize(ancho, 900);
        pagina.emulateMedia(
                new Page.EmulateMediaOptions()
                        .setColorScheme(oscuro ? ColorScheme.DARK : ColorScheme.LIGHT));
    }

    @Override
    public void close() {
        contexto.close();
    }
}
