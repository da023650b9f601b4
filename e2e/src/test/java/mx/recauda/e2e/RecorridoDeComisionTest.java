package mx.recauda.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** From a commission to its agreement, and from a figure to the verified folder behind it. */
class RecorridoDeComisionTest {

    private static final LocalDate HOY = LocalDate.now(ZoneOffset.UTC);

    @TempDir Path carpeta;

    @Test
    void a_commission_is_programmed_evaluated_and_its_agreement_is_printed_at_the_next_visit() {
        try (Sesion sesion = Sesion.de("planeacion")) {
            Page pagina = sesion.pagina();
            programa(pagina, "810001", HOY.minusDays(40));
            acuerda(pagina);
            programa(pagina, "810002", HOY.minusDays(3));
            assertThat(pagina.locator("main"))
                    .containsText("Qué se acordó en la visita anterior y qué cambió");
            assertThat(pagina.locator("main")).containsText("Cobrar los créditos sin garantía");
            Download hoja =
                    pagina.waitForDownload(() -> pagina.getByText("Hoja para la visita").click());
            assertThat(hoja.suggestedFilename()).isEqualTo("seguimiento-pliego-810002.pdf");
        }
    }

    @Test
    void without_script_a_commission_reaches_its_agreement() {
        try (Sesion sesion = Sesion.de("planeacion", sinScript())) {
            Page pagina = sesion.pagina();
            programa(pagina, "820001", HOY.minusDays(30));
            acuerda(pagina);
        }
    }

    @Test
    void with_the_keyboard_alone_a_point_is_evaluated_and_an_agreement_made() {
        try (Sesion sesion = Sesion.de("planeacion")) {
            Page pagina = sesion.pagina();
            programa(pagina, "830001", HOY.minusDays(20));
            enfoca(pagina, "Evaluar g)");
            pagina.keyboard().press("Enter");
            assertThat(pagina.locator("h1")).containsText("Punto g)");
            enfocaCampo(pagina, "observacion");
            pagina.keyboard().type("Se revisó sin observación.");
            enfoca(pagina, "Guardar");
            pagina.keyboard().press("Enter");
            assertThat(pagina.locator("#punto-g")).containsText("Se revisó sin observación.");
            enfocaCampo(pagina, "texto");
            pagina.keyboard().type("Definir la selección de actos");
            enfocaCampo(pagina, "termino");
            pagina.locator("#termino").fill(HOY.plusDays(60).toString());
            enfocaCampo(pagina, "efecto");
            pagina.keyboard().type("Más actos con diferencia");
            enfoca(pagina, "Agregar acuerdo");
            pagina.keyboard().press("Enter");
            assertThat(pagina.locator("main")).containsText("Definir la selección de actos");
            assertThat(pagina.locator("main")).containsText("COM-");
        }
    }

    @Test
    void an_auditor_downloads_the_folder_of_a_figure_and_every_hash_is_right()
            throws IOException, InterruptedException {
        try (Sesion sesion = Sesion.de("auditor")) {
            Page pagina = sesion.pagina();
            abreExpediente(pagina);
            comprueba(
                    pagina,
                    pagina.waitForDownload(
                            () -> pagina.getByText("Descargar expediente (ZIP)").click()));
        }
    }

    @Test
    void without_script_the_folder_is_the_same() throws IOException, InterruptedException {
        try (Sesion sesion = Sesion.de("auditor", sinScript())) {
            Page pagina = sesion.pagina();
            abreExpediente(pagina);
            comprueba(
                    pagina,
                    pagina.waitForDownload(
                            () -> pagina.getByText("Descargar expediente (ZIP)").click()));
        }
    }

    @Test
    void with_the_keyboard_alone_the_folder_is_opened_by_its_key_and_downloaded()
            throws IOException, InterruptedException {
        try (Sesion sesion = Sesion.de("auditor")) {
            Page pagina = sesion.pagina();
            abreExpediente(pagina);
            String clave = pagina.locator("h1").textContent().replace("Expediente ", "").strip();
            pagina.navigate("/expedientes");
            enfocaCampo(pagina, "cifra");
            pagina.keyboard().type(clave);
            pagina.keyboard().press("Enter");
            assertThat(pagina.locator("h1")).containsText(clave);
            enfoca(pagina, "Descargar expediente");
            comprueba(pagina, pagina.waitForDownload(() -> pagina.keyboard().press("Enter")));
        }
    }

    private static Browser.NewContextOptions sinScript() {
        return new Browser.NewContextOptions()
                .setJavaScriptEnabled(false)
                .setViewportSize(1440, 900);
    }

    private static void programa(Page pagina, String pliego, LocalDate del) {
        pagina.navigate("/comisiones/nueva");
        pagina.fill("#pliego", pliego);
        pagina.fill("#oficina", "Subdelegación " + pliego.substring(0, 2));
        pagina.fill("#lugar", "COLIMA, COL.");
        pagina.fill("#del", del.toString());
        pagina.fill("#al", del.plusDays(1).toString());
        pagina.fill("#objeto", "Apoyo");
        pagina.fill("#proposito", "Reunión de trabajo");
        pagina.fill("#coordinador", "Carlos Coordinador");
        pagina.fill("#coordinacion", "Coordinación de demostración");
        pagina.fill("#adscripcion", "Seguimiento a la operación");
        pagina.fill("#comisionado", "Vera Visitante");
        pagina.locator("main button[type=submit]").click();
        assertThat(pagina.locator("h1")).containsText("Comisión, pliego " + pliego);
    }

    private static void acuerda(Page pagina) {
        pagina.getByText("Evaluar a)").click();
        pagina.fill("#indicador", "Ingresos en efectivo");
        pagina.fill("#valor", "1,200.50");
        pagina.locator("main button[type=submit]").click();
        assertThat(pagina.locator(".error-summary")).containsText("fecha de corte");
        assertThat(pagina.locator("#valor")).hasValue("1,200.50");
        pagina.fill("#corte", HOY.minusDays(60).toString());
        pagina.fill("#meta", "1,300");
        pagina.locator("main button[type=submit]").click();
        assertThat(pagina.locator("#punto-a")).containsText("−99.50");
        pagina.fill("#texto", "Cobrar los créditos sin garantía");
        pagina.fill("#termino", HOY.plusDays(60).toString());
        pagina.selectOption("#punto", "h");
        pagina.fill("#efecto", "Más créditos cobrados");
        pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Agregar acuerdo"))
                .click();
        assertThat(pagina.locator("main")).containsText("Cobrar los créditos sin garantía");
        assertThat(pagina.locator("main")).containsText("COM-");
    }

    private static void abreExpediente(Page pagina) {
        pagina.navigate("/informes");
        pagina.locator("main").getByText("2014-T4-50-GYR").first().click();
        pagina.locator("main a[href*='/secciones/adecuaciones']").first().click();
        pagina.locator(".finding").first().getByText("Ver el origen").click();
        pagina.locator("main .actions").getByText("Expediente").click();
        assertThat(pagina.locator("h1")).containsText("Expediente CIF-");
    }

    /** The zip has the hash that the page shows, and sha256sum finds every file in order. */
    private void comprueba(Page pagina, Download descarga)
            throws IOException, InterruptedException {
        Path zip = descarga.path();
        assertThat(RecorridosTest.sha256(zip))
                .isEqualTo(pagina.locator("#huella-zip").textContent().strip());
        String raiz = descarga.suggestedFilename().replace(".zip", "");
        try (ZipInputStream entradas = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry e = entradas.getNextEntry(); e != null; e = entradas.getNextEntry()) {
                Path archivo = carpeta.resolve(e.getName());
                Files.createDirectories(archivo.getParent());
                Files.write(archivo, entradas.readAllBytes());
            }
        }
        Process sumas =
                new ProcessBuilder("sha256sum", "--check", "--strict", "SHA256SUMS")
                        .directory(carpeta.resolve(raiz).toFile())
                        .redirectErrorStream(true)
                        .start();
        String dicho = new String(sumas.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(sumas.waitFor()).as(dicho).isZero();
        assertThat(dicho).contains("0-indice.pdf: OK", "3-extracto.csv: OK");
    }

    /** Moves with the tabulator until the link or button with these words has the focus. */
    private static void enfoca(Page pagina, String palabras) {
        avanza(
                pagina,
                "(e, t) => ['A', 'BUTTON'].includes(e.tagName) && e.closest('main') !== null"
                        + " && e.textContent.includes(t)",
                palabras);
    }

    private static void enfocaCampo(Page pagina, String id) {
        avanza(pagina, "(e, t) => e.id === t", id);
    }

    private static void avanza(Page pagina, String condicion, String argumento) {
        for (int i = 0; i < 250; i++) {
            pagina.keyboard().press("Tab");
            Locator foco = pagina.locator(":focus");
            if (foco.count() == 1 && (boolean) foco.evaluate(condicion, argumento)) {
                return;
            }
        }
        throw new AssertionError("the tabulator never reaches: " + argumento);
    }
}
