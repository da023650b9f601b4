package mx.recauda.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** What people come to do, done as they do it. */
class RecorridosTest {

    private static final Pattern SECCION_3 = Pattern.compile("Adecuaciones");

    @Test
    void a_planner_reads_a_finding_and_drills_down_to_the_line_of_its_source() {
        try (Sesion sesion = Sesion.de("planeacion")) {
            Page pagina = sesion.pagina();
            abreAdecuaciones(pagina);

            Locator hallazgo = pagina.locator(".finding").first();
            assertThat(hallazgo).isVisible();
            hallazgo.getByText("Ver el origen").click();

            assertThat(pagina.locator("h1")).containsText("Origen del Dato");
            assertThat(pagina.locator("main")).containsText("adecuaciones.csv");
            assertThat(pagina.locator("pre.source"))
                    .containsText("Otras Transferencias del Gobierno Federal");
            assertThat(pagina.locator("main")).containsText("Quién lo incorporó");
            pagina.getByText("Volver a la celda").click();
            assertThat(pagina.locator("td:target")).isVisible();
        }
    }

    @Test
    void an_auditor_downloads_a_frozen_version_and_verifies_its_hash() throws IOException {
        congela();
        try (Sesion sesion = Sesion.de("auditor")) {
            Page pagina = sesion.pagina();
            pagina.navigate("/versiones");
            pagina.locator("tbody a").first().click();
            String huella = pagina.locator("#huella").textContent().strip();
            Download descarga =
                    pagina.waitForDownload(
                            () -> pagina.getByText("-contenido.csv").first().click());
            Path archivo = descarga.path();

            assertThat(sha256(archivo)).as("sha256sum of the file").isEqualTo(huella);

            pagina.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Verificar huella"))
                    .click();
            pagina.setInputFiles("#archivo", archivo);
            pagina.locator("main button[type=submit]").click();
            assertThat(pagina.locator(".verdict")).containsText("Es lo que se publicó");

            Path alterado = Files.createTempFile("alterado", ".csv");
            Files.writeString(alterado, Files.readString(archivo) + " ");
            pagina.setInputFiles("#archivo", alterado);
            pagina.locator("main button[type=submit]").click();
            assertThat(pagina.locator(".verdict")).containsText("No corresponde a ninguna versión");
            Files.delete(alterado);
        }
    }

    @Test
    void an_auditor_is_told_that_writing_is_not_theirs() {
        try (Sesion sesion = Sesion.de("auditor")) {
            Page pagina = sesion.pagina();
            pagina.navigate("/documentos/incorporar");
            assertThat(pagina.locator("h1")).hasText("Tu papel no permite esto");
        }
    }

    @Test
    void with_the_keyboard_alone_one_reaches_a_finding_and_its_source() {
        try (Sesion sesion = Sesion.de("planeacion")) {
            Page pagina = sesion.pagina();
            pagina.navigate("/informes");
            pagina.keyboard().press("Tab");
            assertThat(pagina.locator(":focus")).hasText("Saltar al contenido");
            pagina.keyboard().press("Enter");
            enfoca(pagina, "2014-T4-50-GYR");
            pagina.keyboard().press("Enter");
            enfoca(pagina, "Adecuaciones");
            pagina.keyboard().press("Enter");
            enfoca(pagina, "Ver el origen");
            pagina.keyboard().press("Enter");
            assertThat(pagina.locator("h1")).containsText("Origen del Dato");
            pagina.keyboard().press("Control+k");
            assertThat(pagina.locator("#cmd")).isFocused();
        }
    }

    @Test
    void without_script_everything_works() {
        Browser.NewContextOptions sinScript =
                new Browser.NewContextOptions()
                        .setJavaScriptEnabled(false)
                        .setViewportSize(1440, 900);
        try (Sesion sesion = Sesion.de("planeacion", sinScript)) {
            Page pagina = sesion.pagina();
            pagina.fill("#cmd", "INF-001");
            pagina.locator(".cmd button").click();
            assertThat(pagina.locator("h1")).containsText("INF-001");
            abreAdecuaciones(pagina);
            pagina.locator(".finding").first().getByText("Justificar").click();
            pagina.fill("#texto", "corto");
            pagina.locator("main form button").click();
            assertThat(pagina.locator(".error-summary")).containsText("Hay 1 dato por corregir");
            assertThat(pagina.locator("#texto")).hasValue("corto");
        }
    }

    /** Moves with the tabulator until a link whose text contains the words has the focus. */
    private static void enfoca(Page pagina, String palabras) {
        for (int i = 0; i < 200; i++) {
            pagina.keyboard().press("Tab");
            Locator foco = pagina.locator(":focus");
            boolean aqui =
                    foco.count() == 1
                            && (boolean)
                                    foco.evaluate(
                                            "(e, t) => e.tagName === 'A' &&"
                                                    + " e.textContent.includes(t) &&"
                                                    + " e.closest('main') !== null",
                                            palabras);
            if (aqui) {
                return;
            }
        }
        throw new AssertionError("the keyboard does not reach «" + palabras + "»");
    }

    private static void abreAdecuaciones(Page pagina) {
        pagina.navigate("/informes");
        pagina.locator("tbody a").first().click();
        pagina.locator(".sections a", new Page.LocatorOptions().setHasText(SECCION_3)).click();
        assertThat(pagina.locator("h1")).containsText("Adecuaciones");
    }

    private static void congela() {
        try (Sesion sesion = Sesion.de("supervision")) {
            Page pagina = sesion.pagina();
            pagina.navigate("/informes");
            pagina.locator("tbody a").first().click();
            Locator congelar = pagina.getByText("Congelar versión");
            if (congelar.count() == 0) {
                return;
            }
            congelar.click();
            assertThat(pagina.locator("h1")).hasText("Revisa antes de congelar");
            if (pagina.locator("#enterado").count() > 0) {
                pagina.locator("main form button").click();
                assertThat(pagina.locator(".error-summary")).isVisible();
                pagina.check("#enterado");
            }
            pagina.locator("main form button").click();
            assertThat(pagina.locator("h1")).containsText("versión 1");
        }
    }

    static String sha256(Path archivo) throws IOException {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(Files.readAllBytes(archivo)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
