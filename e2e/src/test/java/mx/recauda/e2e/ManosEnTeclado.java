package mx.recauda.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.FilePayload;

import java.util.List;

/**
 * Goes from control to control with the tabulator, forwards or backwards, and never touches the
 * mouse. What is asked of the page is only where the focus is.
 */
record ManosEnTeclado(Page pagina) implements Manos {

    private static final int PASOS = 600;

    /**
     * Times that a file is asked for. The browser opens its window only while it still takes the
     * key for one of a person, for five seconds: on a machine that is busy for longer nothing
     * opens, and a person presses again.
     */
    private static final int VECES = 3;

    private static final String BUSCA =
            """
            ([selector, palabras]) => {
              window.destino = [...document.querySelectorAll(selector)].find(
                  e => e.checkVisibility() && e.textContent.trim().startsWith(palabras));
              return window.destino !== undefined;
            }\
            """;

    /** The key that leads from the focus to what was looked for. */
    private static final String HACIA =
            """
            () => {
              const aqui = document.activeElement, destino = window.destino;
              if (aqui === destino) return '';
              const atras = destino.compareDocumentPosition(aqui) & Node.DOCUMENT_POSITION_FOLLOWING;
              return atras && aqui !== document.body ? 'Shift+Tab' : 'Tab';
            }\
            """;

    @Override
    public void entra(String cuenta, String clave) {
        escribe("#cuenta", cuenta);
        escribe("#clave", clave);
        pagina.keyboard().press("Enter");
    }

    @Override
    public void pulsa(String cuales, String palabras) {
        llega(cuales, palabras);
        pagina.evaluate("() => document.documentElement.setAttribute('data-vista', '')");
        pagina.keyboard().press("Enter");
        pagina.waitForFunction(
                "() => !document.documentElement.hasAttribute('data-vista')"
                        + " && document.readyState === 'complete'");
    }

    @Override
    public void toca(String palabras) {
        llega(MANDOS, palabras);
        pagina.keyboard().press("Enter");
    }

    @Override
    public Download baja(String cuales, String palabras) {
        llega(cuales, palabras);
        return pagina.waitForDownload(() -> pagina.keyboard().press("Enter"));
    }

    @Override
    public void escribe(String campo, String texto) {
        llega(campo);
        pagina.keyboard().press("Control+a");
        pagina.keyboard().press("Delete");
        pagina.keyboard().type(texto);
    }

    @Override
    public void sale() {
        pagina.keyboard().press("Tab");
    }

    @Override
    public void elige(String campo, String valor) {
        llega(campo);
        pagina.keyboard().press("Home");
        for (int i = 0; i < PASOS; i++) {
            if (pagina.inputValue(campo).equals(valor)) {
                return;
            }
            pagina.keyboard().press("ArrowDown");
        }
        throw new AssertionError("no option " + valor + " in " + campo);
    }

    @Override
    public void marca(String casilla) {
        llega(casilla);
        if (!pagina.isChecked(casilla)) {
            pagina.keyboard().press("Space");
        }
    }

    /** The browser of the tests writes dates month first. */
    @Override
    public void fecha(String campo, String iso) {
        llega(campo);
        for (int parte = 1; parte < 3; parte++) {
            pagina.keyboard().press("ArrowLeft");
        }
        String[] partes = iso.split("-", -1);
        pagina.keyboard().type(partes[1] + partes[2] + partes[0]);
        assertThat(pagina.locator(campo)).hasValue(iso);
    }

    @Override
    public void adjunta(String campo, FilePayload archivo) {
        for (int vez = 1; ; vez++) {
            llega(campo);
            try {
                pagina.waitForFileChooser(
                                new Page.WaitForFileChooserOptions()
                                        .setTimeout(Chromium.ESPERA_MS / VECES),
                                () -> pagina.keyboard().press("Space"))
                        .setFiles(archivo);
                return;
            } catch (TimeoutError e) {
                if (vez == VECES) {
                    throw new AssertionError("no file was asked for: " + foco(), e);
                }
            }
        }
    }

    /** Where the focus is, and whether the browser takes the last key for one of a person. */
    private String foco() {
        return String.valueOf(
                pagina.evaluate(
                        "() => [document.activeElement.id, document.hasFocus(),"
                                + " navigator.userActivation.isActive].join(' ')"));
    }

    private void llega(String campo) {
        llega(campo, "");
    }

    private void llega(String selector, String palabras) {
        pagina.waitForFunction(BUSCA, List.of(selector, palabras));
        for (int i = 0; i < PASOS; i++) {
            String tecla = (String) pagina.evaluate(HACIA);
            if (tecla.isEmpty()) {
                return;
            }
            pagina.keyboard().press(tecla);
        }
        throw new AssertionError("the keyboard never reaches " + selector + " " + palabras);
    }
}
