package mx.recauda.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import mx.recauda.platform.prueba.PlataformaTest;
import mx.recauda.platform.seguridad.UsuarioActual;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/**
 * What each role must be refused, said here and not read from the annotations: every route is
 * called as a person of the role, so that a permission given by mistake is seen.
 */
@PlataformaTest
class RutasAjenasTest {

    private static final String RENDICION = "mx.recauda.platform.rendicion";

    /** Open to the public, whoever has come in. */
    private static final Set<String> DE_TODOS =
            Set.of("GET /publico/verificar", "POST /publico/verificar");

    /** Searches, and one's own password. */
    private static final Set<String> SIN_EFECTO =
            Set.of(
                    "POST /buscar",
                    "POST /patrones/buscar",
                    "POST /personas/buscar",
                    "POST /propuestas/{id}/buscar",
                    "POST /mi-cuenta/buscar",
                    "POST /libro/cuentas/buscar",
                    "POST /libro/sellos/verifica",
                    "POST /api/v1/patrones/busquedas",
                    "POST /api/v1/personas/busquedas",
                    "POST /mi-clave",
                    "POST /publico/sello",
                    "POST /publico/verificar");

    @Autowired MockMvcTester paginas;
    @Autowired UserDetailsService usuarios;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping rutas;

    /** Routes with the kind of content they take. */
    private TreeMap<String, MediaType> rutas(BiPredicate<String, HandlerMethod> queCumplen) {
        TreeMap<String, MediaType> todas = new TreeMap<>();
        rutas.getHandlerMethods()
                .forEach((info, metodo) -> {
                    MediaType contenido =
                            info.getConsumesCondition().getConsumableMediaTypes().stream()
                                    .findFirst()
                                    .orElse(MediaType.APPLICATION_FORM_URLENCODED);
                    for (String patron : info.getPatternValues()) {
                        for (var verbo : info.getMethodsCondition().getMethods()) {
                            String ruta = verbo + " " + patron;
                            if (queCumplen.test(ruta, metodo)) {
                                todas.put(ruta, contenido);
                            }
                        }
                    }
                });
        return todas;
    }

    private int estado(String cuenta, String ruta, MediaType contenido) {
        String[] partes = ruta.split(" ", 2);
        String direccion =
                partes[1].replaceAll("\\{[^:}]*:([^|}]*)[^}]*}", "$1").replaceAll("\\{[^}]*}", "0");
        return paginas.method(HttpMethod.valueOf(partes[0]))
                .uri(direccion)
                .contentType(contenido)
                .with(user(usuarios.loadUserByUsername(cuenta)))
                .with(csrf())
                .exchange()
                .getResponse()
                .getStatus();
    }

    private List<String> noNegadas(String cuenta, TreeMap<String, MediaType> direcciones) {
        return direcciones.entrySet().stream()
                .filter(r -> estado(cuenta, r.getKey(), r.getValue()) != 403)
                .map(Map.Entry::getKey)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"patron,PATRON", "contador,CONTADOR", "afiliacion,AFILIACION"})
    void who_deals_with_affiliation_is_refused_every_route_of_reports_and_planning(
            String cuenta, String rol) {
        UsuarioActual usuario = (UsuarioActual) usuarios.loadUserByUsername(cuenta);
        assertThat(usuario.roles()).containsExactly(rol);

        TreeMap<String, MediaType> deRendicion =
                rutas((ruta, metodo) ->
                        metodo.getBeanType().getPackageName().startsWith(RENDICION)
                                && !DE_TODOS.contains(ruta));
        assertThat(deRendicion)
                .hasSizeGreaterThan(100)
                .containsKeys(
                        "GET /expedientes/{clave}/descarga",
                        "GET /requerimientos.csv",
                        "GET /comisiones.csv",
                        "GET /versiones/{id}/{formato}");
        assertThat(noNegadas(cuenta, deRendicion)).isEmpty();
    }

    @Test
    void the_external_auditor_is_refused_every_route_that_writes() {
        UsuarioActual auditor = (UsuarioActual) usuarios.loadUserByUsername("auditor");
        assertThat(auditor.roles()).containsExactly("AUDITOR_EXTERNO");

        TreeMap<String, MediaType> queEscriben =
                rutas((ruta, metodo) ->
                        !ruta.startsWith("GET ")
                                && !SIN_EFECTO.contains(ruta)
                                && metodo.getBeanType().getPackageName().startsWith("mx.recauda"));
        assertThat(queEscriben).hasSizeGreaterThan(60);
        assertThat(noNegadas("auditor", queEscriben)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "auditor,GET /movimientos/correcciones",
        "supervision,GET /movimientos/correcciones",
        "auditor,GET /usuarios",
        "patron,GET /patrones.csv",
        "contador,GET /personas.csv",
        "auditor,GET /comisiones.csv"
    })
    void what_each_one_needs_is_still_open(String cuenta, String ruta) {
        assertThat(estado(cuenta, ruta, MediaType.APPLICATION_FORM_URLENCODED)).isEqualTo(200);
    }
}
