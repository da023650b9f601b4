package mx.recauda.platform.rendicion.mesa;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.platform.prueba.DocumentoGenerado;
import mx.recauda.platform.prueba.PlataformaTest;
import mx.recauda.platform.seguridad.ExigenciaDeRuta;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.UsuarioActual;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Route × role × area: what each person of the demonstration gets on every route of a request of
 * the own area and of another one, called and written for people to read.
 */
@PlataformaTest
class AreasDeMesaTest {

    private static final Path MATRIZ = Path.of("..", "docs", "rutas-por-area.md");
    private static final String DE_SOLICITUD = "/planeacion/solicitudes/{id}";
    private static final List<String> CUENTAS =
            List.of(
                    "planeacion",
                    "presupuesto",
                    "titular",
                    "litigio",
                    "finanzas",
                    "supervision",
                    "auditor",
                    "admin");

    @Autowired AutowireCapableBeanFactory fabrica;
    private Escritorio escritorio;
    @Autowired UserDetailsService usuarios;
    @Autowired Areas areas;
    @Autowired Mesa mesa;
    @Autowired mx.recauda.platform.base.FechaDeOperacion fecha;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping rutas;

    /** By hand: a test component would give these tests a context of their own. */
    @BeforeEach
    void abreElEscritorio() {
        escritorio = fabrica.createBean(Escritorio.class);
    }

    /** Every route of one request, with what it asks for, whoever wrote it. */
    private TreeMap<String, ExigenciaDeRuta> deSolicitud() {
        TreeMap<String, ExigenciaDeRuta> todas = new TreeMap<>();
        rutas.getHandlerMethods()
                .forEach((info, metodo) -> {
                    for (String patron : info.getPatternValues()) {
                        if (patron.startsWith(DE_SOLICITUD)) {
                            info.getMethodsCondition()
                                    .getMethods()
                                    .forEach(m ->
                                            todas.put(
                                                    m + " " + patron, ExigenciaDeRuta.de(metodo)));
                        }
                    }
                });
        return todas;
    }

    private MvcTestResult llama(String cuenta, String ruta, UUID solicitud) {
        String[] partes = ruta.split(" ");
        String direccion =
                partes[1]
                        .replaceFirst("\\{id}", solicitud.toString())
                        .replace("{indice}", String.valueOf(comparable(solicitud)));
        return partes[0].equals("GET")
                ? escritorio.abre(cuenta, direccion)
                : escritorio.manda(
                        cuenta,
                        direccion,
                        "accion",
                        "CAPTURAR",
                        "huella",
                        "0".repeat(64),
                        "v0",
                        "1",
                        "n0",
                        "0");
    }

    /** A cell with a number: one that has a page of its own. */
    private int comparable(UUID solicitud) {
        return mesa.expediente(solicitud).orElseThrow().campos().stream()
                .filter(Campo::numerico)
                .findFirst()
                .orElseThrow()
                .indice();
    }

    private boolean veDe(String cuenta, String area) {
        UsuarioActual usuario = (UsuarioActual) usuarios.loadUserByUsername(cuenta);
        return usuario.puede(Permiso.VER_TODAS_LAS_AREAS)
                || areas.nombramientos(cuenta, fecha.hoy()).stream()
                        .anyMatch(n -> n.area().equals(area));
    }

    private boolean puede(String cuenta, ExigenciaDeRuta exigencia) {
        UsuarioActual usuario = (UsuarioActual) usuarios.loadUserByUsername(cuenta);
        return switch (exigencia) {
            case ExigenciaDeRuta.DeTodos todos -> true;
            case ExigenciaDeRuta.ConPermisos con ->
                    con.permisos().stream().allMatch(usuario::puede);
            case ExigenciaDeRuta.NoDeclarada no -> false;
        };
    }

    /** 403 without the permission, 404 for another area, anything else when let in. */
    private String esperado(String cuenta, ExigenciaDeRuta exigencia, String area) {
        if (!puede(cuenta, exigencia)) {
            return "403";
        }
        return veDe(cuenta, area) ? "in" : "404";
    }

    private String hallado(String cuenta, String ruta, UUID solicitud) {
        int estado = llama(cuenta, ruta, solicitud).getMvcResult().getResponse().getStatus();
        return estado == 403 || estado == 404 ? String.valueOf(estado) : "in";
    }

    @Test
    void each_route_of_a_request_answers_by_role_and_area_and_the_matrix_is_written()
            throws IOException {
        Borrador borrador = escritorio.borrador(2035, 1);
        UUID deJuridico = escritorio.solicita(borrador, "juicios", "JURIDICO");
        UUID dePresupuesto = escritorio.solicita(borrador, "honorarios", "PRESUPUESTO");
        StringBuilder texto =
                new StringBuilder(
                        """
                        # Routes of a request, by person and area

                        Generated by `AreasDeMesaTest`, which calls every route of a request of the budget area and of
                        the legal area as each demonstration user; do not edit. *in* is let in, what the post then
                        allows is the road (docs/planeacion.md); 403 lacks the permission; 404 is another area's:
                        the same answer as for a request that does not exist.

                        | route | area |%s
                        """
                                .formatted(
                                        CUENTAS.stream()
                                                .map(c -> " " + c + " |")
                                                .collect(Collectors.joining())));
        texto.append("|---|---|").append("---|".repeat(CUENTAS.size())).append('\n');
        deSolicitud()
                .forEach((ruta, exigencia) -> {
                    renglon(ruta, exigencia, "PRESUPUESTO", dePresupuesto, texto);
                    renglon(ruta, exigencia, "JURIDICO", deJuridico, texto);
                });
        DocumentoGenerado.dice(MATRIZ, texto.toString());

        assertThat(deSolicitud()).hasSizeGreaterThan(6);
    }

    private void renglon(
            String ruta,
            ExigenciaDeRuta exigencia,
            String area,
            UUID solicitud,
            StringBuilder texto) {
        texto.append("| `").append(ruta).append("` | ").append(area).append(" |");
        for (String cuenta : CUENTAS) {
            String hallado = hallado(cuenta, ruta, solicitud);
            assertThat(hallado)
                    .as("%s of %s by %s", ruta, area, cuenta)
                    .isEqualTo(esperado(cuenta, exigencia, area));
            texto.append(' ').append(hallado).append(" |");
        }
        texto.append('\n');
    }

    @Test
    void no_list_of_the_desk_shows_the_request_of_another_area() {
        Borrador borrador = escritorio.borrador(2035, 2);
        UUID deJuridico = escritorio.solicita(borrador, "juicios", "JURIDICO");
        for (String cuenta : List.of("presupuesto", "titular")) {
            for (String lista :
                    List.of(
                            "/planeacion",
                            "/planeacion/borradores/" + borrador.id(),
                            "/planeacion/pendientes.csv",
                            "/")) {
                assertThat(escritorio.abre(cuenta, lista))
                        .as(cuenta + " " + lista)
                        .bodyText()
                        .doesNotContain(deJuridico.toString(), "Asuntos Fiscales");
            }
        }
        assertThat(escritorio.abre("litigio", "/planeacion")).bodyText().contains("" + deJuridico);
    }
}
