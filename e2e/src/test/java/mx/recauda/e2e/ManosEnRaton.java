package mx.recauda.e2e;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

import java.util.regex.Pattern;

/** Points and clicks. */
record ManosEnRaton(Page pagina) implements Manos {

    @Override
    public void entra(String cuenta, String clave) {
        pagina.fill("#cuenta", cuenta);
        pagina.fill("#clave", clave);
        pagina.click("main button[type=submit]");
    }

    @Override
    public void pulsa(String cuales, String palabras) {
        mando(cuales, palabras).click();
    }

    @Override
    public void toca(String palabras) {
        mando(MANDOS, palabras).click();
    }

    /** The pattern is read by the browser, which does not know {@code Pattern.quote}. */
    private Locator mando(String cuales, String palabras) {
        Pattern comienzo =
                Pattern.compile("^\\s*" + palabras.replaceAll("[\\W&&\\p{ASCII}&&\\S]", "\\\\$0"));
        return pagina.locator(cuales)
                .filter(new Locator.FilterOptions().setHasText(comienzo).setVisible(true))
                .first();
    }

    @Override
    public Download baja(String cuales, String palabras) {
        return pagina.waitForDownload(() -> mando(cuales, palabras).click());
    }

    @Override
    public void escribe(String campo, String texto) {
        pagina.fill(campo, texto);
    }

    @Override
    public void sale() {
        pagina.click("h1");
    }

    @Override
    public void elige(String campo, String valor) {
        pagina.selectOption(campo, valor);
    }

    @Override
    public void marca(String casilla) {
        pagina.check(casilla);
    }

    @Override
    public void fecha(String campo, String iso) {
        pagina.fill(campo, iso);
    }

    @Override
    public void adjunta(String campo, FilePayload archivo) {
        pagina.setInputFiles(campo, archivo);
    }
}
