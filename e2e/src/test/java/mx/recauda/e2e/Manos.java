package mx.recauda.e2e;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.FilePayload;

/**
 * What hands do on a page. Fields are named by a CSS selector; links and buttons, by the words they
 * begin with. Everything but signing in happens in {@code main}.
 */
interface Manos {

    String MANDOS = "main a, main button, main summary";

    void entra(String cuenta, String clave);

    /**
     * Follows one of those links, or sends a form, the first with these words: another page comes.
     */
    void pulsa(String cuales, String palabras);

    /** Presses something that changes a part of this page. */
    void toca(String palabras);

    /** Follows one of those links, the first with these words, to a file. */
    Download baja(String cuales, String palabras);

    void escribe(String campo, String texto);

    /** Leaves the field where the hands are, as who goes on to the next. */
    void sale();

    /** Chooses the option of that value. */
    void elige(String campo, String valor);

    void marca(String casilla);

    void fecha(String campo, String iso);

    void adjunta(String campo, FilePayload archivo);
}
