package mx.recauda.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;

/** The three ways in which every journey is walked. */
enum Modo {
    /** Mouse and script. */
    RATON,
    /** Script and the keyboard alone: Tab, Enter, space, arrows and letters. */
    TECLADO,
    /** Mouse, and a browser that runs no script. */
    SIN_SCRIPT;

    Browser.NewContextOptions ventana() {
        return new Browser.NewContextOptions()
                .setViewportSize(1440, 900)
                .setJavaScriptEnabled(this != SIN_SCRIPT);
    }

    Manos manos(Page pagina) {
        return this == TECLADO ? new ManosEnTeclado(pagina) : new ManosEnRaton(pagina);
    }
}
