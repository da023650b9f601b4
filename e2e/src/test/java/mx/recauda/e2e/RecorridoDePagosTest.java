package mx.recauda.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * An employer pays: statement, línea, simulated bank, receipt, balance. Two officers work the queue
 * of payments to be identified. Anybody reads the daily proof.
 */
class RecorridoDePagosTest {

    private static final Path MANUAL = Path.of("..", "docs", "manual", "img");

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void an_employer_pays_one_of_his_debts_and_finds_it_in_his_balance(boolean conScript) {
        try (Sesion sesion = Sesion.de("empresa", ventana(conScript))) {
            Page pagina = sesion.pagina();
            pagina.navigate("/mi-cuenta");
            enlace(pagina, "Pagar").click();
            assertThat(pagina.locator("h1")).hasText("Pagar");
            pagina.fill("#fecha", "31/02/2027");
            boton(pagina, "Recalcular").click();
            assertThat(pagina.locator("#fecha-error")).containsText("no existe");
            pagina.fill("#fecha", "");
            soloElUltimo(pagina);
            boton(pagina, "Generar línea de captura").click();
            assertThat(pagina.locator(".captura")).containsText("SIN VALIDEZ OFICIAL");
            captura(pagina, conScript, "pagos-linea.png");
            String linea = pagina.url();
            org.assertj.core.api.Assertions.assertThat(
                            pagina.request().get(linea + "/linea.pdf").body())
                    .startsWith('%', 'P', 'D', 'F');
            boton(pagina, "Pagar en el banco simulado").click();
            assertThat(pagina.locator("h1")).hasText("Recibo de pago");
            assertThat(pagina.locator(".notice--ok")).containsText("se aplicó");
            pagina.navigate(linea);
            assertThat(pagina.locator("h1 + p .badge")).containsText("Pagada");
        }
    }

    @Test
    void the_same_with_the_keyboard_only() {
        try (Sesion sesion = Sesion.de("empresa")) {
            Page pagina = sesion.pagina();
            pagina.navigate("/mi-cuenta");
            hasta(pagina, "(document.activeElement.href || '').includes('/pagar')");
            pagina.keyboard().press("Enter");
            assertThat(pagina.locator("h1")).hasText("Pagar");
            int cuantos = pagina.locator("input[name=adeudo]").count();
            for (int i = 0; i < cuantos; i++) {
                hasta(pagina, "document.activeElement.name === 'adeudo'");
                if (i < cuantos - 1) {
                    pagina.keyboard().press("Space");
                }
            }
            hasta(pagina, "document.activeElement.textContent === 'Generar línea de captura'");
            pagina.keyboard().press("Enter");
            assertThat(pagina.locator(".captura")).isVisible();
            hasta(pagina, "document.activeElement.textContent === 'Pagar en el banco simulado'");
            pagina.keyboard().press("Enter");
            assertThat(pagina.locator("h1")).hasText("Recibo de pago");
        }
    }

    @Test
    void two_officers_identify_a_payment_and_undo_it() {
        String pago;
        try (Sesion sesion = Sesion.de("pagos")) {
            Page pagina = sesion.pagina();
            pagina.navigate("/conciliacion");
            assertThat(pagina.locator("h1")).hasText("Pagos por identificar");
            captura(pagina, true, "pagos-cola.png");
            fila(pagina, "PAG-012").click();
            pago = pagina.url();
            boton(pagina, "Asignar").click();
            pagina.locator("#t-candidatos")
                    .locator("xpath=ancestor::section")
                    .locator("tbody a")
                    .first()
                    .click();
            boton(pagina, "Proponer aplicación").click();
            assertThat(pagina.locator("#motivo-error")).containsText("motivo");
            pagina.fill("#motivo", "Cita la línea y es su importe");
            boton(pagina, "Proponer aplicación").click();
            assertThat(pagina.locator(".notice--ok")).containsText("Propuesta guardada");
            assertThat(pagina.locator("main")).containsText("Lo propusiste tú");
        }
        try (Sesion sesion = Sesion.de("pagos2", ventana(false))) {
            Page pagina = sesion.pagina();
            pagina.navigate(pago);
            boton(pagina, "Aprobar y aplicar").click();
            assertThat(pagina.locator(".notice--ok")).containsText("se aplicó");
            assertThat(pagina.locator("main")).containsText("La aprobaste tú");
        }
        try (Sesion sesion = Sesion.de("pagos", ventana(false))) {
            Page pagina = sesion.pagina();
            pagina.navigate(pago);
            pagina.fill("#motivo", "Era de otro patrón");
            boton(pagina, "Deshacer la aplicación").click();
            assertThat(pagina.locator(".notice--ok")).containsText("se deshizo");
        }
    }

    @Test
    void an_officer_receives_a_settlement_file_and_reads_each_line() {
        String texto =
                """
                linea,banco,operacion,importe,fecha
                SIN REFERENCIA,996,E2E-1,10.00,2026-11-03
                TOTAL,,1,10.00,
                """;
        try (Sesion sesion = Sesion.de("pagos")) {
            Page pagina = sesion.pagina();
            pagina.navigate("/conciliacion/lotes");
            envia(pagina, texto.replace("TOTAL,,1", "TOTAL,,2"));
            assertThat(pagina.locator("main")).containsText("BAN-006");
            String rechazado =
                    pagina.locator("main a[href^='/conciliacion/rechazados/']")
                            .first()
                            .getAttribute("href");
            envia(pagina, texto);
            assertThat(pagina.locator("h1 + p .badge")).containsText("Terminada");
            assertThat(pagina.locator("tbody")).containsText("nadie generó esa línea");
            List<String> faltas = new ArrayList<>();
            mira(sesion, rechazado, faltas);
            org.assertj.core.api.Assertions.assertThat(faltas).isEmpty();
        }
    }

    @Test
    void anybody_reads_the_proof_of_each_day() {
        String dia;
        try (Sesion nadie = Sesion.abierta(ventana(false))) {
            Page pagina = nadie.pagina();
            pagina.navigate("/publico/comprobacion");
            for (int i = 0; i < 12 && pagina.locator("tbody tr").count() == 0; i++) {
                enlace(pagina, "Mes anterior").click();
            }
            assertThat(pagina.locator(".notice--ok")).containsText("al centavo");
            captura(pagina, true, "pagos-comprobacion.png");
            pagina.locator("tbody th a").first().click();
            assertThat(pagina.locator(".notice--ok")).containsText("cada centavo en su lugar");
            assertThat(pagina.locator("main")).containsText("no es ingreso del Instituto");
            dia = pagina.url().replace(Servidor.direccion(), "");
        }
        List<String> faltas = new ArrayList<>();
        // What axe waits for never comes to a page without script.
        try (Sesion nadie = Sesion.abierta(ventana(true))) {
            mira(nadie, dia, faltas);
        }
        org.assertj.core.api.Assertions.assertThat(faltas).isEmpty();
    }

    @Test
    void one_officer_orders_third_parties_money_and_another_one_tells_that_it_left() {
        List<String> faltas = new ArrayList<>();
        String una;
        try (Sesion sesion = Sesion.de("pagos")) {
            Page pagina = sesion.pagina();
            pagina.navigate("/conciliacion/dispersiones");
            Locator forma = pagina.locator("form:has(input[value=INFONAVIT])");
            forma.locator("input[name=motivo]").fill("Oficio 7");
            forma.locator("button").click();
            assertThat(pagina.locator("main")).containsText("otra persona registra la entrega");
            una = pagina.url().replace(Servidor.direccion(), "");
        }
        try (Sesion sesion = Sesion.de("pagos2")) {
            Page pagina = sesion.pagina();
            pagina.navigate(una);
            pagina.fill("#banco", "040");
            boton(pagina, "Registrar la entrega").click();
            assertThat(pagina.locator("main")).containsText("PAG-046");
            pagina.fill("#banco", "040");
            pagina.fill("#operacion", "SPEI 7");
            boton(pagina, "Registrar la entrega").click();
            assertThat(pagina.locator(".notice--ok")).containsText("Registrado");
            mira(sesion, una, faltas);
            mira(sesion, "/conciliacion/dispersiones", faltas);
            pagina.navigate("/conciliacion/lotes");
            pagina.locator("tbody th a").first().click();
            pagina.locator("a[href^='/conciliacion/operaciones']").first().click();
            mira(sesion, pagina.url().replace(Servidor.direccion(), ""), faltas);
        }
        org.assertj.core.api.Assertions.assertThat(faltas).isEmpty();
    }

    @Test
    void axe_finds_nothing_and_no_page_scrolls_sideways() {
        List<String> faltas = new ArrayList<>();
        try (Sesion sesion = Sesion.de("empresa")) {
            Page pagina = sesion.pagina();
            pagina.navigate("/mi-cuenta");
            String cuenta = pagina.url().replace(Servidor.direccion(), "").replaceAll("[?#].*", "");
            pagina.navigate("/lineas?ver=PAGADA");
            String linea = pagina.locator("tbody th a").first().getAttribute("href");
            for (String ruta : List.of(cuenta + "/pagar", "/lineas", linea, linea + "/recibo")) {
                mira(sesion, ruta, faltas);
            }
        }
        try (Sesion sesion = Sesion.de("pagos")) {
            Page pagina = sesion.pagina();
            pagina.navigate("/conciliacion/por-identificar");
            String pago = pagina.locator("tbody th a").first().getAttribute("href");
            pagina.navigate("/conciliacion/lotes");
            String lote = pagina.locator("tbody th a").first().getAttribute("href");
            pagina.navigate("/publico/comprobacion?mes=2026-09");
            for (String ruta :
                    List.of(
                            "/conciliacion/por-identificar",
                            pago,
                            "/conciliacion/lotes",
                            lote,
                            "/conciliacion/excedentes",
                            "/publico/comprobacion?mes=2026-09")) {
                mira(sesion, ruta, faltas);
            }
        }
        org.assertj.core.api.Assertions.assertThat(faltas).isEmpty();
    }

    private static void mira(Sesion sesion, String ruta, List<String> faltas) {
        sesion.pagina().navigate(ruta);
        AccesibilidadTest.revisa(sesion, 1440, false, ruta, faltas);
        AccesibilidadTest.revisa(sesion, 320, true, ruta, faltas);
        for (int ancho : new int[] {1440, 390, 320}) {
            sesion.mira(ancho, false);
            Object cabe =
                    sesion.pagina()
                            .evaluate("document.documentElement.scrollWidth <= window.innerWidth");
            if (!Boolean.TRUE.equals(cabe)) {
                faltas.add(ruta + " at " + ancho + " scrolls sideways");
            }
        }
        sesion.mira(1440, false);
    }

    private static void soloElUltimo(Page pagina) {
        List<Locator> casillas = pagina.locator("input[name=adeudo]").all();
        casillas.subList(0, casillas.size() - 1).forEach(Locator::uncheck);
        casillas.getLast().check();
    }

    private static void envia(Page pagina, String texto) {
        pagina.locator("#archivo")
                .setInputFiles(
                        new FilePayload(
                                "banco.csv", "text/csv", texto.getBytes(StandardCharsets.UTF_8)));
        boton(pagina, "Recibir liquidación").click();
    }

    private static Locator fila(Page pagina, String texto) {
        return pagina.locator("tbody tr")
                .filter(new Locator.FilterOptions().setHasText(texto))
                .first()
                .locator("th a");
    }

    private static Browser.NewContextOptions ventana(boolean conScript) {
        return new Browser.NewContextOptions()
                .setJavaScriptEnabled(conScript)
                .setViewportSize(1200, 760);
    }

    private static Locator boton(Page pagina, String nombre) {
        return pagina.locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(nombre).setExact(true));
    }

    private static Locator enlace(Page pagina, String nombre) {
        return pagina.locator("main")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(nombre).setExact(true))
                .first();
    }

    private static void hasta(Page pagina, String condicion) {
        for (int i = 0; i < 160; i++) {
            pagina.keyboard().press("Tab");
            if (Boolean.TRUE.equals(pagina.evaluate(condicion))) {
                return;
            }
        }
        throw new AssertionError("the keyboard never reaches " + condicion);
    }

    private static void captura(Page pagina, boolean toma, String nombre) {
        if (toma) {
            pagina.screenshot(new Page.ScreenshotOptions().setPath(MANUAL.resolve(nombre)));
        }
    }
}
