package mx.recauda.platform.determinacion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.afiliacion.Escenario;
import mx.recauda.platform.prueba.BaseDePrueba;
import mx.recauda.platform.prueba.PlataformaTest;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A bad payment file leaves nothing behind, whichever table is looked at and whichever the door.
 */
@PlataformaTest
class ArchivosMalosTest {

    private static final AtomicInteger NUMEROS = new AtomicInteger(5_000);
    private static final Mes ABRIL = Mes.de(2026, 4);
    private static final Mes MARZO = Mes.de(2026, 3);
    private static final String SBC = EmpleadorConocido.SBC;
    private static final int ANCHO = 295;

    @Autowired MockMvcTester paginas;
    @Autowired UserDetailsService usuarios;
    @Autowired BaseDePrueba base;

    private EmpleadorConocido empleador;
    private EmpleadorConocido otro;

    /** What is wrong, the code that tells it, and the place that it names. */
    enum Malo {
        TRUNCADO("SUA-040", 3),
        FUERA_DE_ORDEN("SUA-043", 4),
        QUE_NO_SUMA("SUA-050", 4),
        DE_OTRO_PATRON("SUA-056", 1),
        CON_OTRO_PATRON_DENTRO("SUA-048", 3),
        DE_OTRO_PERIODO("SUA-057", 1),
        CON_OTRO_PERIODO_DENTRO("SUA-049", 3),
        DE_VERSION_DESCONOCIDA("SUA-058", 0);

        private final String codigo;
        private final int registro;

        Malo(String codigo, int registro) {
            this.codigo = codigo;
            this.registro = registro;
        }
    }

    @BeforeAll
    static void the_accountant_has_the_office() {
        Escenario.asignaOficina("contador");
    }

    @BeforeEach
    void two_employers() {
        empleador = new EmpleadorConocido(base, NUMEROS.addAndGet(6));
        otro = new EmpleadorConocido(base, NUMEROS.addAndGet(6));
    }

    @ParameterizedTest
    @EnumSource(Malo.class)
    void a_program_is_told_code_place_and_remedy_and_no_table_changes(Malo malo) {
        Map<String, Long> antes = filas();

        MvcTestResult respuesta =
                paginas.post()
                        .uri("/api/v1/patrones/" + empleador.registro() + "/determinaciones")
                        .contentType("application/octet-stream")
                        .header("Version-Sua", version(malo))
                        .header("Periodo", "2026-04")
                        .content(archivo(malo))
                        .with(httpBasic("contador", "recauda-demo"))
                        .exchange();

        assertThat(respuesta).hasStatus(422);
        assertThat(respuesta)
                .bodyJson()
                .extractingPath("$.incidencias[?(@.codigo == '" + malo.codigo + "')].linea")
                .asArray()
                .contains(malo.registro);
        assertThat(respuesta)
                .bodyJson()
                .extractingPath("$.incidencias[?(@.codigo == '" + malo.codigo + "')].remedio")
                .asArray()
                .isNotEmpty()
                .doesNotContain("");
        assertThat(filas()).isEqualTo(antes);
    }

    @ParameterizedTest
    @EnumSource(
            value = Malo.class,
            // The page takes the employer from the file: one of another is his own.
            mode = EnumSource.Mode.EXCLUDE,
            names = "DE_OTRO_PATRON")
    void a_person_is_told_the_same_on_the_form_and_no_table_changes(Malo malo) {
        Map<String, Long> antes = filas();

        String pagina =
                cuerpo(
                        paginas.post()
                                .uri("/confrontas")
                                .multipart()
                                .file(
                                        new MockMultipartFile(
                                                "archivo",
                                                "abril.SUA",
                                                "application/octet-stream",
                                                archivo(malo)))
                                .param("version", version(malo))
                                .param("periodo", "2026-04")
                                .with(csrf())
                                .with(user(usuarios.loadUserByUsername("contador")))
                                .exchange());

        assertThat(pagina)
                .contains(
                        malo.codigo,
                        "no se guardó nada",
                        malo.registro > 0 ? ">" + malo.registro + "<" : ">versionDeSua<");
        assertThat(filas()).isEqualTo(antes);
    }

    private byte[] archivo(Malo malo) {
        byte[] bueno = empleador.sua(ABRIL, SBC, SBC);
        return switch (malo) {
            case TRUNCADO -> Arrays.copyOf(bueno, 2 * ANCHO + 110);
            case FUERA_DE_ORDEN -> cambia(bueno, 2, 3);
            case QUE_NO_SUMA -> con(bueno, 4, 67, "9");
            case DE_OTRO_PATRON -> otro.sua(ABRIL, SBC, SBC);
            case CON_OTRO_PATRON_DENTRO -> con(bueno, 3, 3, "C1600007102");
            case DE_OTRO_PERIODO -> empleador.sua(MARZO, SBC, SBC);
            case CON_OTRO_PERIODO_DENTRO -> con(bueno, 3, 27, "202603");
            case DE_VERSION_DESCONOCIDA -> bueno;
        };
    }

    private static String version(Malo malo) {
        return malo == Malo.DE_VERSION_DESCONOCIDA ? "1.0.0" : "3.6.9";
    }

    /** Text at a position of a record, both from 1. */
    private static byte[] con(byte[] bueno, int registro, int posicion, String texto) {
        byte[] malo = bueno.clone();
        byte[] nuevo = texto.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(nuevo, 0, malo, (registro - 1) * ANCHO + posicion - 1, nuevo.length);
        return malo;
    }

    /** Two records that follow each other, from 0, the other way round. */
    private static byte[] cambia(byte[] bueno, int uno, int otro) {
        byte[] malo = bueno.clone();
        System.arraycopy(bueno, uno * ANCHO, malo, otro * ANCHO, ANCHO);
        System.arraycopy(bueno, otro * ANCHO, malo, uno * ANCHO, ANCHO);
        return malo;
    }

    /** Rows of every table of the platform. */
    private Map<String, Long> filas() {
        JdbcClient duenio = base.comoDuenio();
        String todas =
                duenio.sql(
                                """
                                SELECT string_agg(format('SELECT %L AS tabla, count(*) AS filas FROM %I.%I',
                                    schemaname || '.' || tablename, schemaname, tablename), ' UNION ALL ')
                                FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema')
                                """)
                        .query(String.class)
                        .single();
        Map<String, Long> filas = new TreeMap<>();
        duenio.sql(todas)
                .query(fila -> {
                    filas.put(fila.getString("tabla"), fila.getLong("filas"));
                });
        return filas;
    }

    private static String cuerpo(MvcTestResult respuesta) {
        try {
            return respuesta.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
