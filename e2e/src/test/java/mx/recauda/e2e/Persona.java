package mx.recauda.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.FilePayload;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Somebody at a window of their own, who walks a journey in one of the three ways. */
final class Persona implements AutoCloseable {

    private final Sesion sesion;
    private final Modo modo;
    private final Manos manos;

    private Persona(Sesion sesion, Modo modo) {
        this.sesion = sesion;
        this.modo = modo;
        this.manos = modo.manos(sesion.pagina());
    }

    static Persona de(Modo modo, String cuenta) {
        Persona persona = new Persona(Sesion.abierta(modo.ventana()), modo);
        persona.abre("/entrar");
        persona.manos.entra(cuenta, Sesion.CLAVE);
        persona.titulo("Lo que sigue");
        return persona;
    }

    /** Writes the address of a page. */
    Persona abre(String ruta) {
        sesion.pagina().navigate(ruta);
        return this;
    }

    Persona pulsa(String palabras) {
        return hace(() -> manos.pulsa(Manos.MANDOS, palabras));
    }

    /** Follows the link of that name in the row that says these words. */
    Persona pulsaEn(String renglon, String palabras) {
        String ruta =
                sesion.pagina()
                        .locator("main tr", new Page.LocatorOptions().setHasText(renglon))
                        .getByText(palabras)
                        .first()
                        .getAttribute("href");
        return hace(() -> manos.pulsa("main a[href='" + ruta + "']", palabras));
    }

    Persona toca(String palabras) {
        return hace(() -> manos.toca(palabras));
    }

    /** What stops the hands is told with what the page shows. */
    private Persona hace(Runnable gesto) {
        try {
            gesto.run();
            return this;
        } catch (PlaywrightException | AssertionError e) {
            throw new AssertionError(direccion() + "\n" + mira("main").innerText(), e);
        }
    }

    Download baja(String palabras) {
        return manos.baja(Manos.MANDOS, palabras);
    }

    /** The same by the kind of link: for files whose name is not known. */
    Download bajaDe(String enlace) {
        return manos.baja(enlace, "");
    }

    Persona escribe(String campo, String texto) {
        return hace(() -> manos.escribe(campo, texto));
    }

    Persona elige(String campo, String valor) {
        return hace(() -> manos.elige(campo, valor));
    }

    Persona marca(String casilla) {
        return hace(() -> manos.marca(casilla));
    }

    /** Ticks the row that says these words. */
    Persona marcaEn(String renglon) {
        Locator casilla =
                sesion.pagina()
                        .locator("main tr", new Page.LocatorOptions().setHasText(renglon))
                        .locator("input[type=checkbox]")
                        .first();
        return marca("input[value='" + casilla.getAttribute("value") + "']");
    }

    Persona fecha(String campo, String iso) {
        return hace(() -> manos.fecha(campo, iso));
    }

    Persona adjunta(String campo, FilePayload archivo) {
        return hace(() -> manos.adjunta(campo, archivo));
    }

    /** Lets a captured cell be kept: by itself when it is left, or by the button. */
    Persona guarda(String boton) {
        if (modo == Modo.SIN_SCRIPT) {
            manos.pulsa(Manos.MANDOS, boton);
        } else {
            sesion.pagina().waitForResponse("**/celdas/*", manos::sale);
        }
        return this;
    }

    /** A picture of the window for the manual, when a folder is given for them. */
    Persona foto(String nombre) {
        String carpeta = System.getProperty("recauda.manual", "");
        if (modo == Modo.RATON && !carpeta.isEmpty()) {
            Path archivo = Path.of(carpeta).resolve(nombre + ".png");
            sesion.pagina().screenshot(new Page.ScreenshotOptions().setPath(archivo));
            ImagenCorta.reduce(archivo);
        }
        return this;
    }

    /** The same beginning at this part of the page. */
    Persona foto(String nombre, String desde) {
        sesion.pagina()
                .locator(desde)
                .first()
                .evaluate("e => window.scrollTo(0, e.getBoundingClientRect().top + scrollY - 70)");
        return foto(nombre);
    }

    /** Looks with axe at a page that only a form leads to, wide and light, narrow and dark. */
    Persona accesible(String pagina) {
        if (modo == Modo.RATON) {
            int ancho = sesion.pagina().viewportSize().width;
            List<String> faltas = new ArrayList<>();
            AccesibilidadTest.revisa(sesion, 1440, false, pagina, faltas);
            AccesibilidadTest.revisa(sesion, 320, true, pagina, faltas);
            sesion.mira(ancho, false);
            org.assertj.core.api.Assertions.assertThat(faltas).isEmpty();
        }
        return this;
    }

    /** Expects these words in the heading of the page. */
    Persona titulo(String palabras) {
        assertThat(mira("h1")).containsText(palabras);
        return this;
    }

    /** Expects these words in the content of the page. */
    Persona lee(String palabras) {
        return lee("main", palabras);
    }

    Persona lee(String donde, String palabras) {
        assertThat(mira(donde)).containsText(palabras);
        return this;
    }

    Persona noLee(String donde, String palabras) {
        assertThat(mira(donde)).not().containsText(palabras);
        return this;
    }

    /** Expects that what was sent was accepted. */
    Persona sinErrores() {
        Locator errores = sesion.pagina().locator(".error-summary");
        if (errores.count() > 0) {
            throw new AssertionError(direccion() + ": " + errores.first().textContent());
        }
        return this;
    }

    Persona cuenta(String cual, int veces) {
        assertThat(sesion.pagina().locator(cual)).hasCount(veces);
        return this;
    }

    /** What is expected of a part of the page; hands do not come here. */
    Locator mira(String donde) {
        return sesion.pagina().locator(donde).first();
    }

    String direccion() {
        return sesion.pagina().url();
    }

    Page pagina() {
        return sesion.pagina();
    }

    @Override
    public void close() {
        if (modo == Modo.TECLADO) {
            sesion.afirmaSinRaton();
        }
        sesion.close();
    }
}
