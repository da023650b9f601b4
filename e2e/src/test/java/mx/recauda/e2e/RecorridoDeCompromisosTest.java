package mx.recauda.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * An ASM from its writing to the official PDF: progress, evidence, substitution by letter, cut
 * sent, document published. Three times: with the mouse, with the keyboard alone, and without
 * script.
 */
class RecorridoDeCompromisosTest {

    private static final Pattern TARJETA = Pattern.compile(".*/compromisos/[0-9a-f-]{36}$");
    private static final String OFICIO = "09 52 75 931 0/ 4507";

    /** How a person handles the page. */
    private interface Manos {

        void pulsa(Page pagina, String palabras);

        void escribe(Page pagina, String campo, String texto);

        void elige(Page pagina, String campo, String valor);

        void fecha(Page pagina, String campo, String iso);

        void adjunta(Page pagina, String campo, Path archivo);
    }

    private static final class ConRaton implements Manos {

        @Override
        public void pulsa(Page pagina, String palabras) {
            pagina.locator("main a:visible, main button:visible")
                    .filter(new Locator.FilterOptions().setHasText(palabras))
                    .first()
                    .click();
        }

        @Override
        public void escribe(Page pagina, String campo, String texto) {
            pagina.fill("#" + campo, texto);
        }

        @Override
        public void elige(Page pagina, String campo, String valor) {
            pagina.selectOption("#" + campo, valor);
        }

        @Override
        public void fecha(Page pagina, String campo, String iso) {
            pagina.fill("#" + campo, iso);
        }

        @Override
        public void adjunta(Page pagina, String campo, Path archivo) {
            pagina.setInputFiles("#" + campo, archivo);
        }
    }

    private static final class ConTeclado implements Manos {

        private static final int PASOS = 250;

        @Override
        public void pulsa(Page pagina, String palabras) {
            hasta(
                    pagina,
                    "(e, t) => ['A', 'BUTTON'].includes(e.tagName) && e.textContent.includes(t) &&"
                            + " e.closest('main') !== null",
                    palabras);
            pagina.keyboard().press("Enter");
            pagina.waitForLoadState();
        }

        @Override
        public void escribe(Page pagina, String campo, String texto) {
            llega(pagina, campo);
            pagina.keyboard().press("Control+a");
            pagina.keyboard().insertText(texto);
        }

        @Override
        public void elige(Page pagina, String campo, String valor) {
            llega(pagina, campo);
            pagina.keyboard().press("Home");
            for (int i = 0; i < PASOS; i++) {
                if (pagina.inputValue("#" + campo).equals(valor)) {
                    return;
                }
                pagina.keyboard().press("ArrowDown");
            }
            throw new AssertionError("no option " + valor + " in " + campo);
        }

        /** The browser of the tests writes dates month first. */
        @Override
        public void fecha(Page pagina, String campo, String iso) {
            llega(pagina, campo);
            String[] partes = iso.split("-");
            pagina.keyboard().type(partes[1] + partes[2] + partes[0]);
            assertThat(pagina.locator("#" + campo)).hasValue(iso);
        }

        @Override
        public void adjunta(Page pagina, String campo, Path archivo) {
            llega(pagina, campo);
            FileChooser selector =
                    pagina.waitForFileChooser(() -> pagina.keyboard().press("Space"));
            selector.setFiles(archivo);
        }

        private static void llega(Page pagina, String campo) {
            hasta(pagina, "(e, t) => e.id === t", campo);
        }

        private static void hasta(Page pagina, String condicion, String palabras) {
            for (int i = 0; i < PASOS; i++) {
                pagina.keyboard().press("Tab");
                Locator foco = pagina.locator(":focus");
                if (foco.count() == 1 && (boolean) foco.evaluate(condicion, palabras)) {
                    return;
                }
            }
            throw new AssertionError("the keyboard never reaches " + palabras);
        }
    }

    @Test
    void with_the_mouse_an_asm_goes_from_its_activities_to_the_official_pdf() throws IOException {
        recorre(new ConRaton(), ventana(), "2017-2018");
    }

    @Test
    void with_the_keyboard_alone_an_asm_goes_from_its_activities_to_the_official_pdf()
            throws IOException {
        recorre(new ConTeclado(), ventana(), "2016-2017");
    }

    @Test
    void without_script_an_asm_goes_from_its_activities_to_the_official_pdf() throws IOException {
        recorre(new ConRaton(), ventana().setJavaScriptEnabled(false), "2015-2016");
    }

    private static Browser.NewContextOptions ventana() {
        return new Browser.NewContextOptions().setViewportSize(1440, 900);
    }

    private static void recorre(Manos manos, Browser.NewContextOptions ventana, String ciclo)
            throws IOException {
        Path acta = Files.createTempFile("acta", ".txt");
        Files.writeString(acta, "Acta de entrega del ciclo " + ciclo);
        try (Sesion planeacion = Sesion.de("planeacion", ventana);
                Sesion area = Sesion.de("presupuesto", ventana);
                Sesion supervision = Sesion.de("supervision", ventana)) {
            String tarjeta = promete(manos, planeacion.pagina(), ciclo);
            reporta(manos, area.pagina(), tarjeta, "1", "60");
            sustituye(manos, planeacion.pagina(), tarjeta);
            prueba(manos, area.pagina(), tarjeta, acta);
            envia(manos, planeacion.pagina(), tarjeta);
            publica(manos, supervision.pagina(), ciclo);
        } finally {
            Files.delete(acta);
        }
    }

    private static String promete(Manos manos, Page pagina, String ciclo) {
        pagina.navigate("/compromisos");
        manos.pulsa(pagina, "Nuevo compromiso");
        manos.escribe(pagina, "texto", "Publicar el padrón de patrones cumplidos, " + ciclo);
        manos.escribe(pagina, "origen", "Evaluación de diseño");
        manos.escribe(pagina, "programa", "E006");
        manos.escribe(pagina, "ciclo", ciclo);
        manos.escribe(pagina, "clasificacion", "específico");
        manos.elige(pagina, "responsable", "PRESUPUESTO");
        manos.fecha(pagina, "termino", "2029-12-31");
        manos.escribe(pagina, "resultado", "Padrón disponible");
        manos.escribe(pagina, "actividades", "Integrar el padrón\nImprimir el padrón");
        manos.pulsa(pagina, "Escribir el compromiso");
        assertThat(pagina).hasURL(TARJETA);
        assertThat(pagina.locator("h1")).containsText("Comprometido");
        return pagina.url();
    }

    private static void reporta(
            Manos manos, Page pagina, String tarjeta, String actividad, String porcentaje) {
        pagina.navigate(tarjeta);
        manos.pulsa(pagina, "Reportar avance");
        manos.elige(pagina, "actividad", actividad);
        manos.escribe(pagina, "porcentaje", porcentaje);
        manos.pulsa(pagina, "Registrar");
        assertThat(pagina).hasURL(TARJETA);
    }

    private static void sustituye(Manos manos, Page pagina, String tarjeta) {
        pagina.navigate(tarjeta);
        manos.pulsa(pagina, "Sustituir una actividad");
        manos.elige(pagina, "actividad", "2");
        manos.pulsa(pagina, "Registrar");
        assertThat(pagina.locator(".error-summary")).containsText("CPR-010");
        manos.escribe(pagina, "texto", "Abrir la consulta del padrón en línea");
        manos.escribe(pagina, "oficio", OFICIO);
        manos.escribe(pagina, "nota", "La consulta sustituye al impreso.");
        manos.pulsa(pagina, "Registrar");
        assertThat(pagina.locator("del")).hasText("Imprimir el padrón");
    }

    private static void prueba(Manos manos, Page pagina, String tarjeta, Path acta) {
        for (String actividad : new String[] {"1", "2"}) {
            pagina.navigate(tarjeta);
            manos.pulsa(pagina, "Entregar evidencia");
            manos.elige(pagina, "actividad", actividad);
            manos.escribe(pagina, "documento", "Acta de entrega");
            manos.adjunta(pagina, "archivo", acta);
            manos.pulsa(pagina, "Registrar");
            assertThat(pagina).hasURL(TARJETA);
            reporta(manos, pagina, tarjeta, actividad, "100");
        }
        assertThat(pagina.locator("h1")).containsText("Concluido");
    }

    private static void envia(Manos manos, Page pagina, String tarjeta) {
        pagina.navigate(tarjeta);
        manos.pulsa(pagina, "Enviar el corte");
        manos.pulsa(pagina, "Registrar");
        assertThat(pagina.locator("main")).containsText("Enviado");
    }

    private static void publica(Manos manos, Page pagina, String ciclo) throws IOException {
        pagina.navigate("/compromisos/documentos");
        String ruta =
                pagina.locator("tr", new Page.LocatorOptions().setHasText(ciclo))
                        .first()
                        .locator("a")
                        .first()
                        .getAttribute("href");
        pagina.navigate(ruta);
        assertThat(pagina.locator("main")).containsText(OFICIO);
        manos.pulsa(pagina, "Publicar");
        assertThat(pagina.locator("main")).containsText("E006-" + ciclo);
        Download descarga =
                pagina.waitForDownload(() -> pagina.locator("a[href$='/pdf']").first().click());
        byte[] pdf = Files.readAllBytes(descarga.path());
        assertThat(new String(pdf, 0, 4, StandardCharsets.US_ASCII)).isEqualTo("%PDF");
    }
}
