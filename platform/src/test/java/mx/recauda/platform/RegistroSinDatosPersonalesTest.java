package mx.recauda.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;

import mx.recauda.platform.prueba.PlataformaTest;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.util.List;

/** What people type does not reach the log, not even when everything is logged that may be. */
@PlataformaTest
class RegistroSinDatosPersonalesTest {

    private static final String NSS = "52149204175";
    private static final String RFC = "CSA920417V89";
    private static final Logger RAIZ =
            (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);

    private final ListAppender<ILoggingEvent> registro = new ListAppender<>();

    @Autowired MockMvcTester paginas;
    @Autowired JdbcClient jdbc;

    @BeforeEach
    void everything_at_information_level_is_kept() {
        RAIZ.setLevel(Level.INFO);
        registro.start();
        RAIZ.addAppender(registro);
    }

    @AfterEach
    void the_level_is_put_back() {
        RAIZ.detachAppender(registro);
        RAIZ.setLevel(Level.WARN);
    }

    @Test
    void a_failed_entry_logs_neither_account_nor_password() {
        paginas.post()
                .uri("/entrar")
                .with(csrf())
                .param("cuenta", RFC)
                .param("clave", NSS)
                .exchange();

        assertThat(lineas()).noneMatch(linea -> linea.contains(RFC) || linea.contains(NSS));
    }

    @Test
    @WithUserDetails("planeacion")
    void a_search_logs_nothing_of_what_is_searched() {
        paginas.post().uri("/buscar").with(csrf()).param("q", NSS).exchange();
        paginas.get().uri("/no-existe?nss=" + NSS).exchange();

        assertThat(lineas()).noneMatch(linea -> linea.contains(NSS));
    }

    @Test
    void the_audit_trail_has_no_personal_number_either() {
        paginas.post()
                .uri("/entrar")
                .with(csrf())
                .param("cuenta", RFC)
                .param("clave", NSS)
                .exchange();

        assertThat(
                        jdbc.sql("SELECT bitacora::text FROM seguridad.bitacora")
                                .query(String.class)
                                .list())
                .isNotEmpty()
                .noneMatch(linea -> linea.contains(RFC) || linea.contains(NSS));
    }

    @Test
    void the_test_would_see_a_line_that_carries_one() {
        LoggerFactory.getLogger("mx.recauda.prueba").info("nss {}", NSS);

        assertThat(lineas()).anyMatch(linea -> linea.contains(NSS));
    }

    private List<String> lineas() {
        return registro.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    }
}
