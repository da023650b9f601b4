package mx.recauda.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

import mx.recauda.formats.pagosua.EscritorDePago;
import mx.recauda.formats.pagosua.EscritorDePago.Encabezado;
import mx.recauda.ley.cedula.CedulaDeDeterminacion;
import mx.recauda.ley.cedula.Hecho;
import mx.recauda.ley.cedula.Patron;
import mx.recauda.ley.cedula.Trabajador;
import mx.recauda.ley.confronta.DeclaracionDeCedula;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.dinero.Tasa;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.identidad.Nss;
import mx.recauda.ley.identidad.RegistroPatronal;
import mx.recauda.ley.parametros.Zona;
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
import java.util.Optional;
import java.util.UUID;

/** An accountant presents a determination; an officer asks, and resolves what is cleared up. */
class RecorridoDeConfrontaTest {

    private static final Path MANUAL = Path.of("..", "docs", "manual", "img");
    private static final LocalDate ALTA = LocalDate.of(2025, 6, 1);
    private static final Mes MES = Mes.de(LocalDate.now(FechaDeOperacion.ZONA)).mas(-2);
    private static final String SBC = "450.50";
    private static final Tasa PRIMA = Tasa.dePorcentaje("0.54355");

    @BeforeAll
    static void an_invented_employer_for_each_way_of_walking() throws SQLException {
        try (Connection conexion = Servidor.conexion().abre()) {
            ejecuta(conexion, "SELECT set_config('recauda.oficina', '*', false)");
            for (int cual = 0; cual <= Modo.values().length; cual++) {
                empleador(conexion, cual);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Modo.class)
    void a_difference_is_asked_cleared_up_and_resolved(Modo modo) {
        int cual = List.of(Modo.values()).indexOf(modo);
        String suya = presenta(modo, cual);
        officer(
                modo,
                suya,
                "Pedir aclaración",
                "Envía los recibos del mes.",
                "Se pidió aclaración");
        try (Sesion contador = entra(modo, "contador")) {
            Page pagina = contador.pagina();
            pagina.navigate(suya);
            Manos manos = modo.manos(pagina);
            manos.pulsa(Manos.MANDOS, nombre(0));
            assertThat(pagina.locator("main")).containsText("Envía los recibos del mes.");
            manos.escribe("#motivo", "El salario bajó el día primero.");
            manos.pulsa(Manos.MANDOS, "Aclarar");
            assertThat(pagina.locator("main")).containsText("El patrón aclaró");
            sinRaton(modo, contador);
        }
        officer(
                modo,
                suya,
                "Aceptar lo del patrón",
                "Lo prueban los recibos.",
                "Se acepta lo del patrón");
        conjunto(modo, suya);
    }

    /** What is left is chosen in the list and resolved with one reason. */
    private static void conjunto(Modo modo, String suya) {
        try (Sesion oficina = entra(modo, "afiliacion")) {
            Page pagina = oficina.pagina();
            pagina.navigate(suya + "?situacion=PENDIENTE");
            Manos manos = modo.manos(pagina);
            manos.marca("main input[name=diferencia]");
            manos.escribe("#motivo", "No hay baja presentada.");
            manos.pulsa(Manos.MANDOS, "Sostener la propuesta");
            assertThat(pagina.locator("main")).containsText("todo resuelto");
            sinRaton(modo, oficina);
            if (modo == Modo.RATON) {
                captura(pagina, "confronta.png");
            }
        }
    }

    private static void officer(
            Modo modo, String suya, String boton, String motivo, String situacion) {
        try (Sesion oficina = entra(modo, "afiliacion")) {
            Page pagina = oficina.pagina();
            pagina.navigate(suya);
            Manos manos = modo.manos(pagina);
            manos.pulsa(Manos.MANDOS, nombre(0));
            assertThat(pagina.locator("main")).containsText("Salario base de cotización");
            manos.escribe("#motivo", motivo);
            manos.pulsa(Manos.MANDOS, boton);
            assertThat(pagina.locator("main")).containsText(situacion);
            sinRaton(modo, oficina);
            if (modo == Modo.RATON && boton.startsWith("Aceptar")) {
                captura(pagina, "confronta-diferencia.png");
            }
        }
    }

    @Test
    void the_pages_pass_axe_at_any_width() {
        String suya = presenta(Modo.RATON, Modo.values().length);
        List<String> faltas = new ArrayList<>();
        try (Sesion oficina = Sesion.de("afiliacion")) {
            Page pagina = oficina.pagina();
            pagina.navigate(suya);
            String diferencia = pagina.locator("tbody th a").last().getAttribute("href");
            for (String ruta : List.of(suya, diferencia, "/confrontas")) {
                pagina.navigate(ruta);
                AccesibilidadTest.revisa(oficina, 1440, false, ruta, faltas);
                AccesibilidadTest.revisa(oficina, 320, true, ruta, faltas);
            }
        }
        try (Sesion contador = Sesion.de("contador")) {
            contador.pagina().navigate("/confrontas/nueva");
            AccesibilidadTest.revisa(contador, 1440, false, "/confrontas/nueva", faltas);
            AccesibilidadTest.revisa(contador, 320, true, "/confrontas/nueva", faltas);
        }
        org.assertj.core.api.Assertions.assertThat(faltas).isEmpty();
    }

    private static String presenta(Modo modo, int cual) {
        try (Sesion contador = entra(modo, "contador")) {
            Page pagina = contador.pagina();
            pagina.navigate("/confrontas/nueva");
            Manos manos = modo.manos(pagina);
            manos.elige("#version", "3.6.9");
            manos.adjunta(
                    "#archivo", new FilePayload("pago.SUA", "application/octet-stream", sua(cual)));
            manos.pulsa(Manos.MANDOS, "Firmar y presentar");
            assertThat(pagina.locator("main")).containsText("Determinación recibida");
            assertThat(pagina.locator("main"))
                    .containsText("Trabajador que sólo está en la propuesta");
            sinRaton(modo, contador);
            return pagina.url().replace(Servidor.direccion(), "");
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

    private static void captura(Page pagina, String nombre) {
        if (Boolean.getBoolean("recauda.manual")) {
            pagina.setViewportSize(1100, 1000);
            pagina.screenshot(new Page.ScreenshotOptions().setPath(MANUAL.resolve(nombre)));
        }
    }

    /** The first worker with a lower wage, the second as known, the third left out. */
    private static byte[] sua(int cual) {
        Patron patron = new Patron(registro(cual), "", "", Zona.GENERAL, PRIMA, false);
        List<Trabajador> trabajadores =
                List.of(trabajador(cual, 0, "398.00"), trabajador(cual, 1, SBC));
        return EscritorDePago.escribe(
                        new Encabezado(registro(cual), "", "CONFRONTA INVENTADA", "000001", ""),
                        DeclaracionDeCedula.de(
                                CedulaDeDeterminacion.determina(
                                                patron, MES, trabajadores, Idioma.ES)
                                        .valor()))
                .bytes();
    }

    private static Trabajador trabajador(int cual, int quien, String sdi) {
        return new Trabajador(
                nss(cual, quien),
                nombre(quien).replace(' ', '$') + "$",
                "",
                "",
                "",
                0,
                Optional.empty(),
                Optional.empty(),
                List.of(new Hecho.Alta(ALTA, Importe.parse(sdi))));
    }

    private static RegistroPatronal registro(int cual) {
        return RegistroPatronal.componer("A01888" + cual + "110");
    }

    private static Nss nss(int cual, int quien) {
        return Nss.componer("98139000" + cual + quien);
    }

    private static String nombre(int quien) {
        return "CONFRONTADO " + "ABC".charAt(quien);
    }

    private static void empleador(Connection conexion, int cual) throws SQLException {
        UUID patron = UUID.randomUUID();
        UUID registro = UUID.randomUUID();
        ejecuta(
                conexion,
                "INSERT INTO afiliacion.patron (id, rfc, nombre, persona, creado_en)"
                        + " VALUES (?, ?, 'Confronta Inventada SA', 'MORAL', now())",
                patron,
                "CIN20010" + cual + "AB1");
        ejecuta(
                conexion,
                "INSERT INTO afiliacion.registro_patronal (id, patron_id, registro, oficina, modalidad,"
                        + " alta, creado_en) VALUES (?, ?, ?, '0101', '10', '2020-01-01', now())",
                registro,
                patron,
                registro(cual).valor());
        HechosInventados.nace(conexion, registro);
        HechosInventados.clasifica(conexion, registro);
        ejecuta(
                conexion,
                "INSERT INTO seguridad.asignacion (id, usuario_id, registro_id, desde, asignada_por, asignada_en)"
                        + " SELECT ?, id, ?, '2020-01-01', 'prueba', now() FROM seguridad.usuario"
                        + " WHERE cuenta = 'contador'",
                UUID.randomUUID(),
                registro);
        for (int quien = 0; quien < 3; quien++) {
            empleado(conexion, registro, cual, quien);
        }
    }

    private static void empleado(Connection conexion, UUID registro, int cual, int quien)
            throws SQLException {
        UUID asegurado = UUID.randomUUID();
        ejecuta(
                conexion,
                "INSERT INTO afiliacion.asegurado (id, nss, primer_apellido, nombres, oficina, creado_en)"
                        + " VALUES (?, ?, 'CONFRONTADO', ?, '0101', now())",
                asegurado,
                nss(cual, quien).valor(),
                nombre(quien).split(" ", -1)[1]);
        ejecuta(
                conexion,
                "WITH m AS (INSERT INTO afiliacion.movimiento (id, registro_id, oficina, asegurado_id, tipo,"
                        + " fecha, efecto, oportuno, sbc_centavos, recibido_en, conocido_en, anotado_por)"
                        + " VALUES (nextval('afiliacion.numero_de_movimiento'), ?, '0101', ?, 'ALTA', ?, ?, true,"
                        + " 45050, '2025-06-02Z', '2025-06-02Z', 'prueba') RETURNING *)"
                        + " INSERT INTO afiliacion.tramo (registro_id, oficina, asegurado_id, vigencia, conocido,"
                        + " sbc_centavos, tipo_de_salario, jornada, tipo_de_trabajador, origen)"
                        + " SELECT registro_id, oficina, asegurado_id, daterange(fecha, NULL),"
                        + " tstzrange(conocido_en, NULL), sbc_centavos, 0, 0, 1, id FROM m",
                registro,
                asegurado,
                ALTA,
                ALTA);
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
