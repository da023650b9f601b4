package mx.recauda.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;

import mx.recauda.platform.base.FechaDeOperacion;

import org.junit.jupiter.api.Test;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A cheque that its bank returned: its pages, with axe. */
class RecorridoDeCorreccionesTest {

    private final List<String> faltas = new ArrayList<>();

    @Test
    void axe_finds_nothing_on_a_cheque_that_its_bank_returned() throws SQLException {
        try (Sesion sesion = Sesion.de("pagos")) {
            Page pagina = sesion.pagina();
            pagina.navigate("/conciliacion/correcciones?operacion=" + operacion());
            pagina.locator("main details summary").nth(1).click();
            mira(sesion);
            pagina.locator("main input[name=cheque]").first().fill("CH-1");
            pagina.locator("main input[name=dia]")
                    .first()
                    .fill(LocalDate.now(FechaDeOperacion.ZONA).toString());
            pagina.locator("main form[action$='/cheque'] input[name=motivo]")
                    .first()
                    .fill("Fondos insuficientes");
            pagina.locator("main form[action$='/cheque'] button[type=submit]").first().click();
            assertThat(pagina.locator("main")).containsText("Lo propusiste tú");
            mira(sesion);
        }
        org.assertj.core.api.Assertions.assertThat(faltas).isEmpty();
    }

    private void mira(Sesion sesion) {
        String ruta = sesion.pagina().url().replace(Servidor.direccion(), "");
        AccesibilidadTest.revisa(sesion, 1440, false, ruta, faltas);
        AccesibilidadTest.revisa(sesion, 320, true, ruta, faltas);
        sesion.mira(1440, false);
    }

    /** Of a payment of the demonstration that was applied. */
    private static String operacion() throws SQLException {
        try (Connection conexion = Servidor.conexion().abre();
                Statement orden = conexion.createStatement()) {
            orden.execute("SELECT set_config('recauda.oficina', '*', false)");
            try (ResultSet fila =
                    orden.executeQuery(
                            "SELECT operacion FROM pagos.pago WHERE destino = 'APLICADO' ORDER BY"
                                    + " pagado_el DESC, id LIMIT 1")) {
                fila.next();
                return fila.getString(1);
            }
        }
    }
}
