package mx.recauda.platform.rendicion.mesa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import mx.recauda.platform.prueba.PlataformaTest;
import mx.recauda.platform.rendicion.captura.Huellas;
import mx.recauda.platform.rendicion.version.Version;
import mx.recauda.platform.rendicion.version.Versiones;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** A version sent stays as it is whatever route is called on it, by whoever, and by SQL. */
@PlataformaTest
class VersionEnviadaTest {

    private static final List<String> CUENTAS =
            List.of(
                    "planeacion",
                    "presupuesto",
                    "titular",
                    "finanzas",
                    "supervision",
                    "auditor",
                    "admin",
                    "litigio");
    private static final Set<RequestMethod> ESCRIBEN =
            Set.of(
                    RequestMethod.POST,
                    RequestMethod.PUT,
                    RequestMethod.PATCH,
                    RequestMethod.DELETE);

    @Autowired AutowireCapableBeanFactory fabrica;
    private Escritorio escritorio;
    @Autowired Versiones versiones;
    @Autowired JdbcClient jdbc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping rutas;

    /** By hand: a test component would give these tests a context of their own. */
    @BeforeEach
    void abreElEscritorio() {
        escritorio = fabrica.createBean(Escritorio.class);
    }

    private record Enviada(Borrador borrador, UUID solicitud, Version version) {}

    private Enviada enviada(int anio) {
        Borrador borrador = escritorio.borrador(anio, 1);
        UUID solicitud = escritorio.solicita(borrador, "adecuaciones", "PRESUPUESTO");
        escritorio.captura(solicitud, 0, "1000");
        escritorio.autoriza(solicitud);
        Version version = versiones.busca(escritorio.envia(borrador)).orElseThrow();
        return new Enviada(borrador, solicitud, version);
    }

    /** Every row that the version is made of, as one text. */
    private String retrato(Version v) {
        StringBuilder todo = new StringBuilder(v + "\n");
        versiones
                .publicaciones(v.id())
                .forEach(p ->
                        todo.append(p)
                                .append(
                                        Huellas.sha256(
                                                versiones
                                                        .archivo(v.id(), p.formato())
                                                        .orElseThrow()
                                                        .contenido()))
                                .append('\n'));
        for (String sql :
                List.of(
                        "SELECT c::text FROM rendicion.captura c WHERE documento_id = ?",
                        "SELECT d::text FROM rendicion.documento d WHERE id = ?",
                        "SELECT a::text FROM rendicion.archivo a WHERE documento_id = ?",
                        "SELECT i::text FROM rendicion.incidencia i WHERE documento_id = ?")) {
            todo.append(
                    new TreeSet<>(jdbc.sql(sql).param(v.documento()).query(String.class).list()));
        }
        todo.append(
                jdbc.sql("SELECT e::text FROM rendicion.envio e WHERE version_id = ?")
                        .param(v.id())
                        .query(String.class)
                        .list());
        return todo.toString();
    }

    /** Every route that writes, once for each identity of the version it could be called with. */
    private Set<String> queEscriben(Enviada e) {
        Set<String> direcciones = new TreeSet<>();
        List<String> ids =
                List.of(
                        e.version().id().toString(),
                        e.version().documento().toString(),
                        e.borrador().id().toString(),
                        e.solicitud().toString());
        rutas.getHandlerMethods()
                .forEach((info, metodo) -> {
                    boolean nuestra =
                            metodo.getBeanType().getPackageName().startsWith("mx.recauda");
                    boolean escribe =
                            info.getMethodsCondition().getMethods().stream()
                                    .anyMatch(ESCRIBEN::contains);
                    if (nuestra && escribe) {
                        for (String patron : info.getPatternValues()) {
                            for (String id : ids) {
                                direcciones.add(
                                        patron.replaceFirst("\\{[^}]*}", id)
                                                .replaceAll("\\{[^}]*}", "0"));
                            }
                        }
                    }
                });
        return direcciones;
    }

    @Test
    void no_route_that_writes_changes_it_whoever_calls_and_with_whatever_is_sent() {
        Enviada e = enviada(2033);
        String antes = retrato(e.version());
        Set<String> direcciones = queEscriben(e);
        assertThat(direcciones).hasSizeGreaterThan(40);
        List<String> entraron = new ArrayList<>();
        for (String direccion : direcciones) {
            for (String cuenta : CUENTAS) {
                MvcTestResult respuesta = escritorio.manda(cuenta, direccion, todoLoImaginable(e));
                boolean fallo = respuesta.getUnresolvedException() != null;
                int estado = fallo ? 500 : respuesta.getMvcResult().getResponse().getStatus();
                if (estado < 400) {
                    entraron.add(cuenta + " " + direccion);
                }
            }
        }

        assertThat(entraron).as("the walk reaches the routes").hasSizeGreaterThan(10);
        assertThat(retrato(e.version())).isEqualTo(antes);
        assertThat(versiones.cuadra(e.version())).isTrue();
    }

    /** Values for the fields of any form of the server. */
    private static String[] todoLoImaginable(Enviada e) {
        return new String[] {
            "v0",
            "9",
            "n0",
            "1",
            "acepta",
            "0",
            "todo",
            "1",
            "accion",
            "REABRIR",
            "nota",
            "Motivo",
            "huella",
            "0".repeat(64),
            "oficio",
            "1",
            "seccion",
            "adecuaciones",
            "area",
            "PRESUPUESTO",
            "vence",
            "2033-01-01",
            "cierre",
            "2033-02-01",
            "solicitud",
            e.solicitud().toString(),
            "clase",
            "ACUSE",
            "referencia",
            "1",
            "dia",
            "2020-01-01",
            "enterado",
            "true",
            "justificacion",
            "Porque sí",
            "estado",
            "CORREGIDO",
            "valor",
            "9",
            "anio",
            "2033",
            "trimestre",
            "1",
            "base",
            e.version().documento().toString()
        };
    }

    @Test
    void not_even_sql_as_the_application_changes_how_it_was_sent() {
        Enviada e = enviada(2034);
        String antes = retrato(e.version());
        for (String orden :
                List.of(
                        "UPDATE rendicion.envio SET oficio = 'otro'",
                        "DELETE FROM rendicion.envio",
                        "UPDATE rendicion.constancia_de_envio SET referencia = 'otra'",
                        "DELETE FROM rendicion.constancia_de_envio",
                        "UPDATE rendicion.captura SET valor = '0'",
                        "UPDATE rendicion.borrador_celda SET valor = '0'",
                        "TRUNCATE rendicion.envio")) {
            assertThatThrownBy(() -> jdbc.sql(orden).update())
                    .as(orden)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
        assertThat(retrato(e.version())).isEqualTo(antes);
    }
}
