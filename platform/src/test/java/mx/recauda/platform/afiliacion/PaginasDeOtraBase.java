package mx.recauda.platform.afiliacion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import mx.recauda.platform.RecaudaApplication;
import mx.recauda.platform.base.ConexionDeDatos;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The pages over a database that is not that of the class: what another process wrote is read. */
final class PaginasDeOtraBase implements AutoCloseable {

    private final ConfigurableApplicationContext contexto;
    private final MockMvcTester paginas;

    PaginasDeOtraBase(ConexionDeDatos conexion) {
        contexto =
                new SpringApplicationBuilder(RecaudaApplication.class)
                        .properties(
                                Map.of(
                                        "server.address", "127.0.0.1",
                                        "server.port", "0",
                                        "spring.datasource.url", conexion.url(),
                                        "spring.datasource.username", conexion.usuario(),
                                        "spring.datasource.password", conexion.clave(),
                                        "spring.datasource.hikari.maximum-pool-size", "8",
                                        "recauda.trabajos.periodicas", "false"))
                        .run();
        paginas =
                MockMvcTester.create(
                        MockMvcBuilders.webAppContextSetup((WebApplicationContext) contexto)
                                .apply(springSecurity())
                                .build());
    }

    /** What an account reads at an address: the text without marks, one blank between words. */
    String texto(String cuenta, String ruta) {
        MvcTestResult leida =
                paginas.get()
                        .uri(ruta)
                        .with(
                                user(
                                        contexto.getBean(UserDetailsService.class)
                                                .loadUserByUsername(cuenta)))
                        .exchange();
        assertThat(leida).hasStatusOk();
        return new String(leida.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8)
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ");
    }

    @Override
    public void close() {
        contexto.close();
    }
}
