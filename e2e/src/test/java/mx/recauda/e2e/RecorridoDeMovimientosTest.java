package mx.recauda.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;

import mx.recauda.formats.idse.EscritorIdse;
import mx.recauda.formats.idse.MovimientoIdse;
import mx.recauda.formats.idse.Salario;
import mx.recauda.formats.idse.Trabajador;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.identidad.Nss;
import mx.recauda.ley.identidad.RegistroPatronal;
import mx.recauda.platform.base.FechaDeOperacion;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A file of movements from its upload to the correction of a refused line, and a preview. */
class RecorridoDeMovimientosTest {

    private static final LocalDate HOY = LocalDate.now(FechaDeOperacion.ZONA);
    private static final RegistroPatronal REGISTRO = RegistroPatronal.componer("Y909999910");
    private static final int ESPERA_MS = 90_000;

    @BeforeAll
    static void an_invented_employer_with_its_workers() throws SQLException {
        try (Connection conexion = Servidor.conexion().abre()) {
            ejecuta(conexion, "SELECT set_config('recauda.oficina', '*', false)");
            UUID patron = UUID.randomUUID();
            UUID registro = UUID.randomUUID();
            ejecuta(
                    conexion,
                    "INSERT INTO afiliacion.patron (id, rfc, nombre, persona, creado_en)"
                            + " VALUES (?, 'REC200101AB1', 'Recorrido Inventado SA', 'MORAL', now())",
                    patron);
            ejecuta(
                    conexion,
                    "INSERT INTO afiliacion.registro_patronal (id, patron_id, registro, oficina, modalidad,"
                            + " alta, creado_en) VALUES (?, ?, ?, '0101', '10', '2020-01-01', now())",
                    registro,
                    patron,
                    REGISTRO.valor());
            HechosInventados.nace(conexion, registro);
            for (int n = 1; n <= 9; n++) {
                ejecuta(
                        conexion,
                        "INSERT INTO afiliacion.asegurado (id, nss, primer_apellido, nombres, oficina, creado_en)"
                                + " VALUES (?, ?, 'INVENTADO', ?, '0101', now())",
                        UUID.randomUUID(),
                        nss(n).valor(),
                        nombre(n));
            }
        }
    }

    @Test
    void a_file_is_followed_a_refused_line_corrected_and_the_seal_verified()
            throws IOException, SQLException {
        try (Sesion sesion = Sesion.de("afiliacion")) {
            Page pagina = sesion.pagina();
            try (Connection detiene = Servidor.conexion().abre()) {
                // The job waits to write its spells, so that its progress can be looked at.
                detiene.setAutoCommit(false);
                ejecuta(detiene, "LOCK TABLE afiliacion.tramo IN EXCLUSIVE MODE");
                sube(
                        pagina,
                        List.of(alta(1, "450.50", 1), alta(2, "1.00", 1), alta(3, "500.00", 1)));
                assertThat(pagina.locator("progress")).hasAttribute("max", "3");
                assertThat(pagina.locator("#avance")).containsText("de 3");
            }
            assertThat(pagina.getByText("Los totales cuadran")).isVisible(pronto());
            pagina.locator("main")
                    .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Rechazado"))
                    .first()
                    .click();
            assertThat(pagina.locator("main")).containsText("AFI-005");
            captura(sesion, "afiliacion-lote.png");
            pagina.locator("a", new Page.LocatorOptions().setHasText("Corregir")).first().click();
            captura(sesion, "afiliacion-corregir.png");
            pagina.fill("#sbc", "400.00");
            boton(pagina, "Ver qué cambiaría");
            assertThat(pagina.locator("#efecto-total")).isVisible();
            boton(pagina, "Firmar y presentar");
            assertThat(
                            pagina.getByText(
                                    "Los totales cuadran: 1 renglón = 1 operado + 0 rechazados."))
                    .isVisible(pronto());
            verificaElSello(pagina);
        }
    }

    /** The constancia of the page in sight, read back by who receives it, as it is and altered. */
    private static void verificaElSello(Page pagina) {
        String lote = pagina.url();
        byte[] impresa = pagina.request().get(lote + "/constancia.pdf").body();
        org.assertj.core.api.Assertions.assertThat(new String(impresa, 0, 4, US_ASCII))
                .isEqualTo("%PDF");
        String datos = pagina.request().get(lote + "/constancia.json").text();
        pagina.navigate("/publico/sello");
        constancia(pagina, datos);
        assertThat(pagina.locator(".verdict")).containsText("El sello es auténtico");
        constancia(pagina, datos.replace("|1|1|0|", "|1|0|1|"));
        assertThat(pagina.locator(".verdict")).containsText("El sello no corresponde");
    }

    private static void constancia(Page pagina, String datos) {
        pagina.setInputFiles(
                "#archivo",
                new FilePayload("constancia.json", "application/json", datos.getBytes(UTF_8)));
        boton(pagina, "Verificar");
    }

    private static void captura(Sesion sesion, String nombre) {
        if (!System.getProperty("recauda.capturas", "").isEmpty()) {
            sesion.mira(1100, false);
            sesion.pagina()
                    .screenshot(
                            new Page.ScreenshotOptions()
                                    .setPath(
                                            Path.of(
                                                    System.getProperty("recauda.capturas"),
                                                    nombre)));
            sesion.mira(1440, false);
        }
    }

    @Test
    void a_refused_line_is_corrected_with_the_keyboard_alone() throws IOException {
        try (Sesion sesion = Sesion.de("afiliacion")) {
            Page pagina = sesion.pagina();
            sube(pagina, List.of(alta(9, "1.00", 3)));
            assertThat(pagina.getByText("Los totales cuadran")).isVisible(pronto());
            assertThat(pagina.locator("main a", new Page.LocatorOptions().setHasText("Corregir")))
                    .isVisible();
            enlace(pagina, "Corregir");
            pagina.keyboard().press("Enter");
            assertThat(pagina.locator("#sbc")).isVisible();
            hasta(pagina, "sbc");
            pagina.keyboard().press("Control+A");
            pagina.keyboard().type("455.00");
            pagina.keyboard().press("Enter");
            assertThat(pagina.locator("#efecto-total")).isVisible();
            boton(pagina, "Firmar y presentar", "Enter");
            assertThat(
                            pagina.getByText(
                                    "Los totales cuadran: 1 renglón = 1 operado + 0 rechazados."))
                    .isVisible(pronto());
        }
    }

    /** Tab until a link with that text has the focus. */
    private static void enlace(Page pagina, String texto) {
        tabula(
                pagina,
                "document.activeElement.tagName == 'A' && document.activeElement.innerText.startsWith('"
                        + texto
                        + "')",
                texto);
    }

    private static void hasta(Page pagina, String campo) {
        tabula(pagina, "document.activeElement.id == '" + campo + "'", campo);
    }

    private static void boton(Page pagina, String nombre, String tecla) {
        tabula(
                pagina,
                "document.activeElement.tagName == 'BUTTON' && document.activeElement.innerText.trim() == '"
                        + nombre
                        + "'",
                nombre);
        pagina.keyboard().press(tecla);
    }

    private static void tabula(Page pagina, String condicion, String que) {
        for (int i = 0; i < 90; i++) {
            pagina.keyboard().press("Tab");
            if (Boolean.TRUE.equals(pagina.evaluate(condicion))) {
                return;
            }
        }
        throw new AssertionError("the keyboard never reaches " + que);
    }

    @Test
    void a_late_change_of_wage_shows_its_money_with_the_keyboard_alone() throws IOException {
        try (Sesion sesion = Sesion.de("afiliacion")) {
            Page pagina = sesion.pagina();
            sube(pagina, List.of(alta(4, "450.50", 100)));
            assertThat(pagina.getByText("Los totales cuadran")).isVisible(pronto());
            pagina.navigate("/movimientos/nuevo?tipo=SALARIO");
            escribe(pagina, "registro", REGISTRO.valor());
            escribe(pagina, "nss", nss(4).valor());
            escribe(pagina, "primerApellido", "INVENTADO");
            escribe(pagina, "nombres", nombre(4));
            pagina.fill("#fecha", HOY.minusDays(60).toString());
            escribe(pagina, "sbc", "600.00");
            pagina.keyboard().press("Enter");
            assertThat(pagina.getByText("Es extemporáneo.")).isVisible();
            assertThat(pagina.locator("#efecto-total")).containsText("Diferencia total");
            assertThat(pagina.locator("main")).containsText("Cuota fija");
        }
    }

    @Test
    void a_lote_is_followed_a_line_corrected_and_a_wage_previewed_without_script()
            throws IOException {
        Browser.NewContextOptions sinScript =
                new Browser.NewContextOptions()
                        .setJavaScriptEnabled(false)
                        .setViewportSize(1440, 900);
        try (Sesion sesion = Sesion.de("afiliacion", sinScript)) {
            Page pagina = sesion.pagina();
            sube(pagina, List.of(alta(5, "450.50", 70), alta(6, "1.00", 1)));
            recarga(pagina);
            assertThat(pagina.getByText("2 renglones = 1 operado + 1 rechazado")).isVisible();
            pagina.locator("a", new Page.LocatorOptions().setHasText("Corregir")).first().click();
            pagina.fill("#sbc", "455.00");
            boton(pagina, "Ver qué cambiaría");
            boton(pagina, "Firmar y presentar");
            recarga(pagina);
            assertThat(pagina.getByText("1 renglón = 1 operado")).isVisible();
            pagina.navigate("/movimientos/nuevo?tipo=SALARIO");
            pagina.fill("#registro", REGISTRO.valor());
            pagina.fill("#nss", nss(5).valor());
            pagina.fill("#primerApellido", "INVENTADO");
            pagina.fill("#nombres", nombre(5));
            pagina.fill("#fecha", HOY.minusDays(40).toString());
            pagina.fill("#sbc", "700.00");
            boton(pagina, "Ver qué cambiaría");
            assertThat(pagina.getByText("Es extemporáneo.")).isVisible();
            assertThat(pagina.locator("#efecto-total")).containsText("Diferencia total");
        }
    }

    /** Without script a link asks again; here, as often as it takes. */
    private static void recarga(Page pagina) {
        for (int vez = 0; vez < 200; vez++) {
            if (pagina.getByText("Los totales cuadran").count() > 0) {
                return;
            }
            pagina.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Actualizar"))
                    .click();
        }
    }

    @Test
    void the_pages_pass_axe_at_any_width() throws IOException {
        try (Sesion sesion = Sesion.de("afiliacion")) {
            Page pagina = sesion.pagina();
            sube(pagina, List.of(alta(8, "1.00", 2), alta(7, "460.00", 9)));
            assertThat(pagina.getByText("Los totales cuadran")).isVisible(pronto());
            String lote = pagina.url().replace(Servidor.direccion(), "");
            List<String> faltas = new ArrayList<>();
            for (String ruta :
                    List.of(
                            lote,
                            lote + "/lineas/1/corregir",
                            "/movimientos",
                            "/movimientos/lotes/nuevo",
                            "/movimientos/nuevo",
                            "/movimientos/correcciones",
                            "/movimientos/ausentismo",
                            "/publico/sello",
                            historia(pagina, lote))) {
                pagina.navigate(ruta);
                AccesibilidadTest.revisa(sesion, 1440, false, ruta, faltas);
                AccesibilidadTest.revisa(sesion, 320, true, ruta, faltas);
                String carpeta = System.getProperty("recauda.capturas", "");
                if (!carpeta.isEmpty()) {
                    sesion.mira(1100, false);
                    pagina.screenshot(
                            new Page.ScreenshotOptions()
                                    .setPath(
                                            Path.of(
                                                    carpeta,
                                                    ruta.replaceAll("[^a-z]+", "-") + ".png")));
                }
            }
            org.assertj.core.api.Assertions.assertThat(faltas).isEmpty();
        }
    }

    /** The page of the worker of the first operated line. */
    private static String historia(Page pagina, String lote) {
        pagina.navigate(lote);
        return pagina.locator("main a[href^='/movimientos/trabajadores/']")
                .first()
                .getAttribute("href");
    }

    private static void sube(Page pagina, List<MovimientoIdse> movimientos) throws IOException {
        ByteArrayOutputStream archivo = new ByteArrayOutputStream();
        EscritorIdse.escribe(movimientos, "01400", EscritorIdse.Enie.COMO_ES, archivo);
        pagina.navigate("/movimientos/lotes/nuevo");
        pagina.fill("#registro", REGISTRO.valor());
        pagina.setInputFiles(
                "#archivo", new FilePayload("lote.txt", "text/plain", archivo.toByteArray()));
        boton(pagina, "Firmar y enviar");
    }

    private static MovimientoIdse alta(int quien, String sbc, int dias) {
        return new MovimientoIdse.Alta(
                1,
                REGISTRO,
                new Trabajador(nss(quien), "INVENTADO", "", nombre(quien), ""),
                new Salario(Importe.parse(sbc), 0, 0),
                1,
                HOY.minusDays(dias),
                "000",
                Optional.empty());
    }

    private static Nss nss(int quien) {
        return Nss.componer("981290000" + quien);
    }

    private static String nombre(int quien) {
        return "RECORRIDO " + "ABCDEFGHI".charAt(quien - 1);
    }

    private static void escribe(Page pagina, String campo, String texto) {
        pagina.locator("#" + campo).focus();
        pagina.keyboard().type(texto);
    }

    private static void boton(Page pagina, String nombre) {
        pagina.getByRole(
                        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(nombre).setExact(true))
                .click();
    }

    private static LocatorAssertions.IsVisibleOptions pronto() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(ESPERA_MS);
    }

    private static void ejecuta(Connection conexion, String sql, Object... valores)
            throws SQLException {
        try (PreparedStatement orden = conexion.prepareStatement(sql)) {
            for (int i = 0; i < valores.length; i++) {
                orden.setObject(i + 1, valores[i]);
            }
            orden.execute();
        }
    }
}
