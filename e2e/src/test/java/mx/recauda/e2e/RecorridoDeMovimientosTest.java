package mx.recauda.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

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
    private static final RegistroPatronal REGISTRO = RegistroPatronal.componer("A019999910");
    private static final int ESPERA_MS = 30_000;

    @BeforeAll
    static void an_invented_employer_with_its_workers() throws SQLException {
        try (Connection conexion = Servidor.conexion().abre()) {
            ejecuta(conexion, "SELECT set_config('recauda.oficina', '*', false)");
            UUID patron = UUID.randomUUID();
            ejecuta(
                    conexion,
                    "INSERT INTO afiliacion.patron (id, rfc, nombre, persona, creado_en)"
                            + " VALUES (?, 'REC200101AB1', 'Recorrido Inventado SA', 'MORAL', now())",
                    patron);
            ejecuta(
                    conexion,
                    "INSERT INTO afiliacion.registro_patronal (id, patron_id, registro, oficina, modalidad,"
                            + " alta, creado_en) VALUES (?, ?, ?, '0101', '10', '2020-01-01', now())",
                    UUID.randomUUID(),
                    patron,
                    REGISTRO.valor());
            for (int n = 1; n <= 6; n++) {
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
    void a_refused_line_is_opened_corrected_and_operated() throws IOException {
        try (Sesion sesion = Sesion.de("afiliacion")) {
            Page pagina = sesion.pagina();
            sube(pagina, List.of(alta(1, "450.50", 1), alta(2, "1.00", 1), alta(3, "500.00", 1)));
            assertThat(pagina.getByText("Los totales cuadran")).isVisible(pronto());
            pagina.locator("main")
                    .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Rechazado"))
                    .first()
                    .click();
            assertThat(pagina.locator("main")).containsText("AFI-005");
            pagina.locator("a", new Page.LocatorOptions().setHasText("Corregir")).first().click();
            pagina.fill("#sbc", "400.00");
            boton(pagina, "Ver qué cambiaría");
            assertThat(pagina.locator("#efecto-total")).isVisible();
            boton(pagina, "Firmar y presentar");
            assertThat(
                            pagina.getByText(
                                    "Los totales cuadran: 1 renglones = 1 operados + 0 rechazados."))
                    .isVisible(pronto());
        }
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
    void a_lote_is_followed_without_script() throws IOException {
        Browser.NewContextOptions sinScript =
                new Browser.NewContextOptions()
                        .setJavaScriptEnabled(false)
                        .setViewportSize(1440, 900);
        try (Sesion sesion = Sesion.de("afiliacion", sinScript)) {
            Page pagina = sesion.pagina();
            sube(pagina, List.of(alta(5, "450.50", 1), alta(6, "450.50", 1)));
            for (int vez = 0; vez < 100; vez++) {
                if (pagina.getByText("Los totales cuadran").count() > 0) {
                    break;
                }
                pagina.reload();
            }
            assertThat(pagina.getByText("2 renglones = 2 operados")).isVisible();
        }
    }

    @Test
    void the_pages_pass_axe_at_any_width() throws IOException {
        try (Sesion sesion = Sesion.de("afiliacion")) {
            Page pagina = sesion.pagina();
            sube(pagina, List.of(alta(6, "1.00", 2)));
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
                            "/movimientos/correcciones")) {
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
        return "RECORRIDO " + "ABCDEF".charAt(quien - 1);
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
