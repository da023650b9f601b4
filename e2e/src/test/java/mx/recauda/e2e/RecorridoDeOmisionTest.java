package mx.recauda.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;

import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.base.FechaDeOperacion;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * An employer never determined a month: one officer proposes what the institute knows of it,
 * another liquidates it, and the employer reads it as owed.
 */
class RecorridoDeOmisionTest {

    private static final Path MANUAL = Path.of("..", "docs", "manual", "img");
    private static final Mes HOY = Mes.de(LocalDate.now(FechaDeOperacion.ZONA));
    private static final String OFICINA = "0101";
    private static final int PRIMERO = 5;
    private static final int ESPERA_MS = 90_000;

    @BeforeAll
    static void both_officers_have_the_office() throws SQLException {
        try (Connection conexion = Servidor.conexion().abre();
                PreparedStatement orden =
                        conexion.prepareStatement(
                                "INSERT INTO seguridad.asignacion (id, usuario_id, oficina, desde, asignada_por,"
                                        + " asignada_en) SELECT uuidv7(), id, '0101', '2020-01-01', 'prueba', now()"
                                        + " FROM seguridad.usuario WHERE cuenta IN ('emision', 'liquidacion')"
                                        + " ON CONFLICT DO NOTHING")) {
            orden.execute();
        }
    }

    @ParameterizedTest
    @EnumSource(Modo.class)
    void one_proposes_the_omitted_month_another_liquidates_it_and_the_employer_owes_it(Modo modo)
            throws SQLException {
        int cual = List.of(Modo.values()).indexOf(modo);
        EmpleadorInventado empleador = new EmpleadorInventado(PRIMERO + cual).crea();
        Mes mes = HOY.mas(-3 - cual);
        emite(mes);
        List<String> faltas = new ArrayList<>();
        String suya;
        String total;
        try (Sesion emision = entra(modo, "emision")) {
            Page pagina = emision.pagina();
            Manos manos = modo.manos(pagina);
            pagina.navigate("/diferencias");
            manos.pulsa(Manos.MANDOS, "Meses omitidos");
            assertThat(pagina.locator("h1")).hasText("Meses omitidos");
            // A month is written in another order in each language of a browser.
            pagina.navigate("/diferencias/omisiones?mes=" + mes);
            manos.escribe("#registro", empleador.registro().valor());
            manos.pulsa(Manos.MANDOS, "Filtrar");
            assertThat(pagina.locator("main tbody tr")).hasCount(1);
            captura(modo, pagina, "omision.png");
            if (modo == Modo.RATON) {
                String ruta = pagina.url().replace(Servidor.direccion(), "");
                AccesibilidadTest.revisa(emision, 1440, false, ruta, faltas);
                AccesibilidadTest.revisa(emision, 320, true, ruta, faltas);
                emision.mira(1440, false);
            }
            manos.pulsa(Manos.MANDOS, "Proponer liquidación");
            assertThat(pagina.locator("h1"))
                    .containsText("Propuesta de cédula de liquidación por omisión");
            suya = pagina.url().replace(Servidor.direccion(), "").replaceAll("\\?.*", "");
            total = pagina.locator(".strip .is-total dd").innerText();
            sinRaton(modo, emision);
        }
        try (Sesion liquidacion = entra(modo, "liquidacion")) {
            Page pagina = liquidacion.pagina();
            Manos manos = modo.manos(pagina);
            pagina.navigate(suya);
            manos.escribe("#motivo", "No la determinó en su plazo.");
            manos.pulsa(Manos.MANDOS, "Liquidar");
            assertThat(pagina.locator("h1")).containsText("Cédula de liquidación por omisión");
            sinRaton(modo, liquidacion);
        }
        try (Sesion contador = entra(modo, "contador")) {
            Page pagina = contador.pagina();
            Manos manos = modo.manos(pagina);
            pagina.navigate(suya);
            manos.pulsa(Manos.MANDOS, "Estado de cuenta");
            assertThat(pagina.locator("main tfoot td[data-th=Liquidado]").first()).hasText(total);
            sinRaton(modo, contador);
        }
        org.assertj.core.api.Assertions.assertThat(faltas).isEmpty();
    }

    /** The office is emitted; its employers did not determine the month. */
    private static void emite(Mes mes) {
        try (Sesion sesion = Sesion.de("emision")) {
            Page pagina = sesion.pagina();
            Manos manos = Modo.RATON.manos(pagina);
            pagina.navigate("/emision/nueva");
            manos.elige("#oficina", OFICINA);
            manos.escribe("#mes", mes.toString());
            manos.pulsa(Manos.MANDOS, "Emitir");
            assertThat(pagina.locator(".page-head"))
                    .containsText(
                            "Terminada",
                            new LocatorAssertions.ContainsTextOptions().setTimeout(ESPERA_MS));
        }
    }

    private static Sesion entra(Modo modo, String cuenta) {
        Sesion sesion = Sesion.abierta(modo.ventana());
        sesion.pagina().navigate("/entrar");
        modo.manos(sesion.pagina()).entra(cuenta, Sesion.CLAVE);
        assertThat(sesion.pagina().locator("h1")).hasText("Lo que sigue");
        return sesion;
    }

    private static void sinRaton(Modo modo, Sesion sesion) {
        if (modo == Modo.TECLADO) {
            sesion.afirmaSinRaton();
        }
    }

    private static void captura(Modo modo, Page pagina, String nombre) {
        if (modo == Modo.RATON && Boolean.getBoolean("recauda.manual")) {
            pagina.setViewportSize(1100, 1000);
            pagina.screenshot(new Page.ScreenshotOptions().setPath(MANUAL.resolve(nombre)));
            pagina.setViewportSize(1440, 900);
        }
    }
}
