package mx.recauda.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The desk as its people walk it: each one with a window of their own. */
class RecorridoDeMesaTest {

    private static final byte[] PDF =
            "%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n"
                    .getBytes(StandardCharsets.US_ASCII);

    @Test
    void from_the_chase_to_the_comparison_of_two_versions() throws IOException {
        String borrador = nuevoBorrador("2027", "1", "adecuaciones");
        String seccion = seccion("presupuesto");
        capturaConHallazgo(seccion);
        String valor = enExcel(seccion);
        entregaYAutoriza(seccion);
        String version = envia(borrador);
        acuse(version);
        String otra = corrige(borrador, version, seccion);

        try (Sesion sesion = Sesion.de("planeacion")) {
            Page pagina = sesion.pagina();
            pagina.navigate(otra);
            pagina.selectOption("#de", id(version));
            boton(pagina, "Comparar").click();
            assertThat(pagina.locator("h1")).hasText("Comparar versiones");
            assertThat(pagina.locator(".diff tbody tr")).hasCount(1);
            assertThat(pagina.locator(".diff .was")).containsText(valor);
            assertThat(pagina.locator(".diff .now")).containsText("3100");
        }
    }

    /** Planning begins the quarter, hands it out, sees who owes what and leaves a reminder. */
    private static String nuevoBorrador(String anio, String trimestre, String seccion) {
        try (Sesion sesion = Sesion.de("planeacion")) {
            Page pagina = sesion.pagina();
            pagina.navigate("/planeacion");
            enlace(pagina, "Nuevo borrador").first().click();
            pagina.fill("#anio", anio);
            pagina.selectOption("#trimestre", trimestre);
            pagina.selectOption(
                    "#base",
                    pagina.locator("#base option")
                            .filter(new Locator.FilterOptions().setHasText("2014-T4"))
                            .first()
                            .getAttribute("value"));
            boton(pagina, "Crear borrador").click();
            String borrador = pagina.url();
            enlace(pagina, "Pedir todo de una vez").click();
            pagina.selectOption("select[name='area." + seccion + "']", "PRESUPUESTO");
            soloEsa(pagina, seccion);
            boton(pagina, "Solicitar").click();
            assertThat(pagina.locator(".notice")).containsText("Se hizo 1 solicitud.");

            pagina.navigate("/planeacion?area=PRESUPUESTO");
            pagina.locator(
                            "tr",
                            new Page.LocatorOptions()
                                    .setHas(pagina.locator("input[name=solicitud]")))
                    .first()
                    .locator("input[name=solicitud]")
                    .check();
            pagina.fill("#nota", "Vence esta semana.");
            boton(pagina, "Recordar a los marcados").click();
            assertThat(pagina.locator(".notice")).containsText("Se dejó 1 recordatorio.");
            return borrador;
        }
    }

    /** The last draft proposes the areas of the one before: only one section is asked here. */
    private static void soloEsa(Page pagina, String seccion) {
        for (Locator area : pagina.locator("select[name^='area.']").all()) {
            if (!("area." + seccion).equals(area.getAttribute("name"))) {
                area.selectOption("");
            }
        }
    }

    /** The address of the section that somebody owes, from the home page. */
    private static String seccion(String cuenta) {
        try (Sesion sesion = Sesion.de(cuenta)) {
            Page pagina = sesion.pagina();
            enlace(pagina, "Abrir la sección").first().click();
            return pagina.url();
        }
    }

    private static void capturaConHallazgo(String seccion) {
        try (Sesion sesion = Sesion.de("presupuesto")) {
            Page pagina = sesion.pagina();
            pagina.navigate(seccion);
            assertThat(pagina.locator(".notice")).containsText("Vence esta semana.");
            escribe(pagina, 0, "x");
            assertThat(pagina.locator("#celda-0")).containsText("«x» no es un número");
            escribe(pagina, 0, "2,000");
            assertThat(pagina.locator("#celda-0 .saved")).containsText("Guardado por presupuesto");
            escribe(pagina, 1, "50");
            assertThat(pagina.locator("#celda-1 .saved")).isVisible();

            pagina.locator("#v4").pressSequentially("900");
            assertThat(pagina.locator("#h4")).containsText("INF-002");
            assertThat(pagina.locator("#celda-4 .saved")).isHidden();
            pagina.locator("#v4").blur();
            assertThat(pagina.locator("#celda-4 .saved")).isVisible();
            assertThat(pagina.locator("#h4")).containsText("el cálculo da 2,050");
        }
    }

    /** The finding is mended in a spreadsheet; gives the value left in the first cell. */
    private static String enExcel(String seccion) throws IOException {
        try (Sesion sesion = Sesion.de("presupuesto")) {
            Page pagina = sesion.pagina();
            pagina.navigate(seccion);
            Download bajada =
                    pagina.waitForDownload(() -> enlace(pagina, "Descargar la plantilla").click());
            byte[] libro = Hoja.edita(bajada.path(), "G", 2050);
            sube(pagina, libro);
            assertThat(pagina.locator("h1")).hasText("Diferencias de la plantilla");
            assertThat(pagina.locator(".diff tbody tr")).hasCount(1);
            assertThat(pagina.locator(".diff .was")).containsText("900");
            assertThat(pagina.locator(".diff .now")).containsText("2,050");
            boton(pagina, "Guardar lo marcado").click();
            assertThat(pagina.locator(".notice").first())
                    .containsText("Se guardó 1 celda del libro.");
            assertThat(pagina.locator("#h4")).not().containsText("INF-002");
            return "2000";
        }
    }

    private static void sube(Page pagina, byte[] libro) {
        pagina.setInputFiles(
                "#archivo",
                new FilePayload(
                        "plantilla.xlsx",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        libro));
        boton(pagina, "Ver las diferencias").click();
    }

    private static void entregaYAutoriza(String seccion) {
        actua("presupuesto", seccion, "Entregar a revisión");
        actua("titular", seccion, "Dar el visto bueno");
        actua("planeacion", seccion, "Dar el visto bueno");
        actua("finanzas", seccion, "Autorizar");
    }

    private static void actua(String cuenta, String seccion, String accion) {
        try (Sesion sesion = Sesion.de(cuenta)) {
            Page pagina = sesion.pagina();
            pagina.navigate(seccion);
            boton(pagina, accion).click();
            assertThat(pagina.locator(".error-summary")).hasCount(0);
            assertThat(pagina.locator(".timeline li").last()).containsText(accion);
        }
    }

    private static String envia(String borrador) {
        try (Sesion sesion = Sesion.de("supervision")) {
            Page pagina = sesion.pagina();
            pagina.navigate(borrador);
            enlace(pagina, "Enviar versión").click();
            boton(pagina, "Enviar y congelar").click();
            assertThat(pagina.locator(".error-summary")).containsText("FLU-014");
            pagina.fill("#oficio", "09 52 75 931 0/ 1201");
            boton(pagina, "Enviar y congelar").click();
            assertThat(pagina.locator("h1")).containsText("Envío de 2027-T1");
            return pagina.url();
        }
    }

    private static void acuse(String version) {
        try (Sesion sesion = Sesion.de("planeacion")) {
            Page pagina = sesion.pagina();
            pagina.navigate(version);
            pagina.fill("#referencia", "SELLO 88");
            pagina.setInputFiles("#archivo", new FilePayload("acuse.pdf", "application/pdf", PDF));
            boton(pagina, "Agregar").click();
            assertThat(pagina.locator("tbody")).containsText("acuse.pdf");
        }
    }

    private static String corrige(String borrador, String version, String seccion) {
        try (Sesion sesion = Sesion.de("planeacion")) {
            Page pagina = sesion.pagina();
            pagina.navigate(version);
            pagina.locator("input[name=solicitud]").check();
            pagina.fill("#nota", "El importe era otro.");
            boton(pagina, "Iniciar la corrección").click();
        }
        try (Sesion sesion = Sesion.de("presupuesto")) {
            Page pagina = sesion.pagina();
            pagina.navigate(seccion);
            escribe(pagina, 0, "3100");
            assertThat(pagina.locator("#celda-0 .saved")).isVisible();
        }
        entregaYAutoriza(seccion);
        return envia(borrador);
    }

    @Test
    void with_the_keyboard_alone_a_section_is_captured_merged_and_delivered() {
        nuevoBorrador("2027", "2", "honorarios");
        String seccion = seccion("presupuesto");
        try (Sesion sesion = Sesion.de("presupuesto");
                Sesion delante = Sesion.de("presupuesto")) {
            Page pagina = sesion.pagina();
            pagina.navigate(seccion);
            delante.pagina().navigate(seccion);
            escribe(delante.pagina(), 0, "7");
            assertThat(delante.pagina().locator("#celda-0 .saved")).isVisible();

            enfoca(pagina, "v0");
            pagina.keyboard().type("8");
            pagina.keyboard().press("Tab");
            assertThat(pagina.locator("#celda-0")).containsText("guardó otro valor");
            assertThat(pagina.locator("#celda-0 .quote")).hasText("7");
            pagina.locator("body").focus();
            enfoca(pagina, "Dejar el mío");
            pagina.keyboard().press("Enter");
            assertThat(pagina.locator("#celda-0 .saved")).containsText("Guardado");
            assertThat(pagina.locator("#v0")).hasValue("8");

            pagina.navigate(seccion);
            enfoca(pagina, "Entregar a revisión");
            pagina.keyboard().press("Enter");
            assertThat(pagina.locator("h1")).containsText("en revisión del área");
        }
    }

    @Test
    void without_script_a_section_goes_from_the_chase_to_the_version_sent() throws IOException {
        String borrador = nuevoBorrador("2027", "3", "donativos");
        Browser.NewContextOptions sinScript =
                new Browser.NewContextOptions()
                        .setJavaScriptEnabled(false)
                        .setViewportSize(1440, 900);
        String seccion;
        try (Sesion sesion = Sesion.de("presupuesto", sinScript)) {
            Page pagina = sesion.pagina();
            enlace(pagina, "Abrir la sección").first().click();
            seccion = pagina.url();
            pagina.fill("#v1", "doce");
            boton(pagina, "Guardar").first().click();
            assertThat(pagina.locator(".error-summary")).containsText("«doce» no es un número");
            pagina.fill("#v1", "12");
            boton(pagina, "Guardar").first().click();
            assertThat(pagina.locator("#celda-1 .saved")).isVisible();
            Download bajada =
                    pagina.waitForDownload(() -> enlace(pagina, "Descargar la plantilla").click());
            sube(pagina, Hoja.edita(bajada.path(), "D", 30));
            boton(pagina, "Guardar todo").click();
            assertThat(pagina.locator(".notice").first()).containsText("Se guardó 1 celda");
            boton(pagina, "Entregar a revisión").click();
            assertThat(pagina.locator("h1")).containsText("en revisión del área");
        }
        actua("titular", seccion, "Dar el visto bueno");
        actua("planeacion", seccion, "Dar el visto bueno");
        actua("finanzas", seccion, "Autorizar");
        try (Sesion sesion = Sesion.de("supervision", sinScript)) {
            Page pagina = sesion.pagina();
            pagina.navigate(borrador + "/enviar");
            pagina.fill("#oficio", "1");
            boton(pagina, "Enviar y congelar").click();
            assertThat(pagina.locator("h1")).containsText("Envío de 2027-T3");
        }
    }

    private static void escribe(Page pagina, int indice, String valor) {
        pagina.fill("#v" + indice, valor);
        pagina.locator("#v" + indice).blur();
    }

    private static Locator boton(Page pagina, String nombre) {
        return pagina.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(nombre).setExact(true));
    }

    private static Locator enlace(Page pagina, String nombre) {
        return pagina.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(nombre));
    }

    private static String id(String direccion) {
        return direccion.substring(direccion.lastIndexOf('/') + 1);
    }

    /** Moves with the tabulator until the field with that id, or the control with those words. */
    private static void enfoca(Page pagina, String cual) {
        for (int i = 0; i < 300; i++) {
            pagina.keyboard().press("Tab");
            boolean aqui =
                    (boolean)
                            pagina.evaluate(
                                    "t => { const e = document.activeElement; return e.id === t ||"
                                            + " (e.closest('main') !== null &&"
                                            + " e.textContent.trim() === t) }",
                                    cual);
            if (aqui) {
                return;
            }
        }
        throw new AssertionError("the tabulator does not reach " + cual);
    }

    /** A spreadsheet program, as far as these journeys need one. */
    private static final class Hoja {

        private static final int PRIMERA_FILA = 6;

        private Hoja() {}

        /** The workbook with a number in the first row of a column. */
        static byte[] edita(Path libro, String columna, int valor) throws IOException {
            return EditorDeLibro.edita(libro, columna + PRIMERA_FILA, valor);
        }
    }
}
