package mx.recauda.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;

import mx.recauda.ley.identidad.Nss;
import mx.recauda.ley.identidad.RegistroPatronal;
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
import java.util.UUID;

/** An officer runs an emission, opens a parked employer, and reads a proposal to its last line. */
class RecorridoDeEmisionTest {

    private static final Path MANUAL = Path.of("..", "docs", "manual", "img");
    private static final Mes HOY = Mes.de(LocalDate.now(FechaDeOperacion.ZONA));
    private static final String OFICINA = "0119";
    private static final int ESPERA_MS = 90_000;
    private static final int MIRADAS = 200;

    @BeforeAll
    static void an_employer_that_can_be_computed_and_one_without_premium() throws SQLException {
        try (Connection conexion = Servidor.conexion().abre()) {
            ejecuta(conexion, "SELECT set_config('recauda.oficina', '*', false)");
            UUID bueno = empleador(conexion, 1, "A0199981");
            HechosInventados.clasifica(conexion, bueno);
            empleador(conexion, 2, "A0199982");
        }
    }

    @ParameterizedTest
    @EnumSource(Modo.class)
    void an_office_is_emitted_and_its_parked_employer_opened(Modo modo) {
        int cual = List.of(Modo.values()).indexOf(modo);
        try (Sesion sesion = entra(modo)) {
            Page pagina = sesion.pagina();
            pagina.navigate("/emision");
            Manos manos = modo.manos(pagina);
            manos.pulsa(Manos.MANDOS, "Nueva emisión");
            manos.elige("#oficina", OFICINA);
            manos.escribe("#mes", HOY.mas(-2 - cual).toString());
            manos.pulsa(Manos.MANDOS, "Emitir");
            acaba(modo, pagina, manos);
            if (modo == Modo.RATON) {
                captura(pagina, "emision.png");
            }
            manos.pulsa(Manos.MANDOS, "Apartadas");
            assertThat(pagina.locator("main")).containsText("DET-002");
            manos.pulsa(Manos.MANDOS, "Abrir el patrón");
            assertThat(pagina.locator("main")).containsText("Emitido Inventado 2");
            if (modo == Modo.TECLADO) {
                sesion.afirmaSinRaton();
            }
        }
    }

    @Test
    void a_proposal_is_followed_to_the_line_that_explains_it_and_the_pages_pass_axe() {
        List<String> faltas = new ArrayList<>();
        try (Sesion sesion = entra(Modo.RATON)) {
            Page pagina = sesion.pagina();
            Manos manos = Modo.RATON.manos(pagina);
            pagina.navigate("/emision/nueva");
            revisa(sesion, "/emision/nueva", faltas);
            manos.elige("#oficina", OFICINA);
            manos.escribe("#mes", HOY.mas(-6).toString());
            manos.pulsa(Manos.MANDOS, "Emitir");
            acaba(Modo.RATON, pagina, manos);
            revisa(sesion, ruta(pagina), faltas);
            manos.pulsa(Manos.MANDOS, registro("A0199981"));
            assertThat(pagina.locator("main")).containsText("INVENTADO");
            captura(pagina, "propuesta.png");
            revisa(sesion, ruta(pagina), faltas);
            pagina.locator("main tbody td a.why").first().click();
            assertThat(pagina.locator("main")).containsText("Cuota fija");
            revisa(sesion, ruta(pagina), faltas);
            pagina.navigate("/emision");
            revisa(sesion, "/emision", faltas);
            pagina.navigate("/propuestas");
            revisa(sesion, "/propuestas", faltas);
        }
        org.assertj.core.api.Assertions.assertThat(faltas).isEmpty();
    }

    private static void revisa(Sesion sesion, String ruta, List<String> faltas) {
        AccesibilidadTest.revisa(sesion, 1440, false, ruta, faltas);
        AccesibilidadTest.revisa(sesion, 320, true, ruta, faltas);
        sesion.mira(1440, false);
    }

    private static String ruta(Page pagina) {
        return pagina.url().replace(Servidor.direccion(), "");
    }

    // Without script, whoever waits asks again.
    private static void acaba(Modo modo, Page pagina, Manos manos) {
        if (modo != Modo.SIN_SCRIPT) {
            assertThat(pagina.locator(".page-head"))
                    .containsText(
                            "Terminada",
                            new LocatorAssertions.ContainsTextOptions().setTimeout(ESPERA_MS));
            return;
        }
        for (int mirada = 0;
                mirada < MIRADAS && !pagina.locator(".page-head").innerText().contains("Terminada");
                mirada++) {
            manos.pulsa(Manos.MANDOS, "Actualizar");
        }
        assertThat(pagina.locator(".page-head")).containsText("Terminada");
    }

    private static Sesion entra(Modo modo) {
        Sesion sesion = Sesion.abierta(modo.ventana());
        sesion.pagina().navigate("/entrar");
        modo.manos(sesion.pagina()).entra("emision", Sesion.CLAVE);
        assertThat(sesion.pagina().locator("h1")).hasText("Lo que sigue");
        return sesion;
    }

    private static void captura(Page pagina, String nombre) {
        if (Boolean.getBoolean("recauda.manual")) {
            pagina.setViewportSize(1100, 1000);
            pagina.screenshot(new Page.ScreenshotOptions().setPath(MANUAL.resolve(nombre)));
            pagina.setViewportSize(1440, 900);
        }
    }

    private static String registro(String ocho) {
        return RegistroPatronal.componer(ocho + "10").valor();
    }

    private static UUID empleador(Connection conexion, int cual, String ocho) throws SQLException {
        UUID patron = UUID.randomUUID();
        UUID registro = UUID.randomUUID();
        UUID quien = UUID.randomUUID();
        ejecuta(
                conexion,
                "INSERT INTO afiliacion.patron (id, rfc, nombre, persona, creado_en)"
                        + " VALUES (?, ?, ?, 'MORAL', now())",
                patron,
                "EMI20010" + cual + "AB1",
                "Emitido Inventado " + cual);
        ejecuta(
                conexion,
                "INSERT INTO afiliacion.registro_patronal (id, patron_id, registro, oficina, modalidad,"
                        + " alta, creado_en) VALUES (?, ?, ?, '0119', '10', '2020-01-01', now())",
                registro,
                patron,
                registro(ocho));
        HechosInventados.nace(conexion, registro);
        ejecuta(
                conexion,
                "INSERT INTO afiliacion.asegurado (id, nss, primer_apellido, nombres, oficina, creado_en)"
                        + " VALUES (?, ?, 'INVENTADO', 'PERSONA EMITIDA', '0119', now())",
                quien,
                Nss.componer("119912700" + cual).valor());
        ejecuta(
                conexion,
                "INSERT INTO afiliacion.movimiento (id, registro_id, oficina, asegurado_id, tipo, fecha,"
                        + " efecto, oportuno, sbc_centavos, recibido_en, conocido_en, anotado_por)"
                        + " VALUES (nextval('afiliacion.numero_de_movimiento'), ?, '0119', ?, 'ALTA',"
                        + " '2025-06-01', '2025-06-01', true, 45050, '2025-06-02Z', '2025-06-02Z', 'prueba')",
                registro,
                quien);
        ejecuta(
                conexion,
                "INSERT INTO afiliacion.tramo (registro_id, oficina, asegurado_id, vigencia, conocido,"
                        + " sbc_centavos, tipo_de_salario, jornada, tipo_de_trabajador, origen)"
                        + " SELECT registro_id, '0119', asegurado_id, '[2025-06-01,)', '[2025-06-02Z,)', 45050,"
                        + " 0, 0, 1, id FROM afiliacion.movimiento WHERE asegurado_id = ?",
                quien);
        return registro;
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
