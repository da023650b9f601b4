package mx.recauda.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.base.FechaDeOperacion;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
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
 * An office sustains its proposal, another person liquidates what that leaves owed, and the
 * employer sees it in his statement.
 */
class RecorridoDeDiferenciasTest {

    private static final Path MANUAL = Path.of("..", "docs", "manual", "img");
    private static final Mes MES = Mes.de(LocalDate.now(FechaDeOperacion.ZONA)).mas(-2);

    @BeforeAll
    static void whoever_liquidates_has_the_office() throws SQLException {
        try (Connection conexion = Servidor.conexion().abre();
                PreparedStatement orden =
                        conexion.prepareStatement(
                                "INSERT INTO seguridad.asignacion (id, usuario_id, oficina, desde, asignada_por,"
                                        + " asignada_en) SELECT uuidv7(), id, '0101', '2020-01-01', 'prueba', now()"
                                        + " FROM seguridad.usuario WHERE cuenta = 'liquidacion' ON CONFLICT DO NOTHING")) {
            orden.execute();
        }
    }

    @ParameterizedTest
    @EnumSource(Modo.class)
    void one_proposes_another_liquidates_and_the_employer_reads_it_in_his_statement(Modo modo)
            throws SQLException {
        sostiene(List.of(Modo.values()).indexOf(modo));
        String suya;
        String total;
        try (Sesion oficina = entra(modo, "liquidacion")) {
            Page pagina = oficina.pagina();
            pagina.navigate("/diferencias?sentido=A_CARGO&estado=PROPUESTA");
            Manos manos = modo.manos(pagina);
            manos.pulsa(Manos.MANDOS, "DIF-");
            assertThat(pagina.locator("h1")).containsText("Propuesta de cédula de diferencias");
            suya = pagina.url().replace(Servidor.direccion(), "").replaceAll("\\?.*", "");
            total = pagina.locator(".strip .is-total dd").innerText();
            captura(modo, pagina, "diferencia.png");
            manos.escribe("#motivo", "El expediente sostiene la propuesta.");
            manos.pulsa(Manos.MANDOS, "Liquidar");
            assertThat(pagina.locator("main")).containsText("Diferencia liquidada");
            manos.escribe("#motivo", "Notificación personal.");
            manos.pulsa(Manos.MANDOS, "Anotar la notificación");
            assertThat(pagina.locator("main")).containsText("Pagar hasta");
            captura(modo, pagina, "diferencia-liquidada.png");
            sinRaton(modo, oficina);
        }
        try (Sesion contador = entra(modo, "contador")) {
            Page pagina = contador.pagina();
            pagina.navigate(suya);
            Manos manos = modo.manos(pagina);
            assertThat(pagina.locator("h1")).containsText("Cédula de liquidación por diferencias");
            manos.pulsa(Manos.MANDOS, "Estado de cuenta");
            assertThat(pagina.locator("main tfoot td[data-th=Liquidado]").first()).hasText(total);
            sinRaton(modo, contador);
        }
    }

    @Test
    void the_pages_pass_axe_at_any_width() throws SQLException {
        sostiene(Modo.values().length);
        List<String> faltas = new ArrayList<>();
        try (Sesion oficina = Sesion.de("liquidacion")) {
            Page pagina = oficina.pagina();
            pagina.navigate("/diferencias");
            String una = pagina.locator("tbody th a").first().getAttribute("href");
            for (String ruta : List.of("/diferencias", una, una + "/trabajadores/1")) {
                pagina.navigate(ruta);
                AccesibilidadTest.revisa(oficina, 1440, false, ruta, faltas);
                AccesibilidadTest.revisa(oficina, 320, true, ruta, faltas);
            }
        }
        org.assertj.core.api.Assertions.assertThat(faltas).isEmpty();
    }

    /** The employer determines less than is proposed, and the office sustains its proposal. */
    private static void sostiene(int cual) throws SQLException {
        EmpleadorInventado empleador = new EmpleadorInventado(cual).crea();
        String confronta;
        try (Sesion contador = Sesion.de("contador")) {
            Page pagina = contador.pagina();
            pagina.navigate("/confrontas/nueva");
            Manos manos = Modo.RATON.manos(pagina);
            manos.adjunta(
                    "#archivo",
                    new FilePayload("pago.SUA", "application/octet-stream", empleador.sua(MES)));
            manos.pulsa(Manos.MANDOS, "Firmar y presentar");
            assertThat(pagina.locator("main")).containsText("Determinación recibida");
            confronta = pagina.url().replace(Servidor.direccion(), "");
        }
        try (Sesion oficina = Sesion.de("afiliacion")) {
            Page pagina = oficina.pagina();
            pagina.navigate(confronta);
            Manos manos = Modo.RATON.manos(pagina);
            manos.marca("main input[name=diferencia]");
            manos.escribe("#motivo", "No hay baja presentada.");
            manos.pulsa(Manos.MANDOS, "Sostener la propuesta");
            assertThat(pagina.locator("main")).containsText("Se sostiene la propuesta");
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
