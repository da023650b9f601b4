package mx.recauda.platform.rendicion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import mx.recauda.ley.error.Idioma;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.prueba.DocumentoGenerado;
import mx.recauda.platform.prueba.PlataformaTest;
import mx.recauda.platform.rendicion.mesa.Areas;
import mx.recauda.platform.rendicion.oficios.FichaDeOficio;
import mx.recauda.platform.rendicion.oficios.IntentoDeOficio;
import mx.recauda.platform.rendicion.oficios.NuevoOficio;
import mx.recauda.platform.rendicion.oficios.Oficios;
import mx.recauda.platform.seguridad.ExigenciaDeRuta;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.UsuarioActual;
import mx.recauda.rendicion.oficio.ActoDeOficio;
import mx.recauda.rendicion.oficio.Parte;
import mx.recauda.rendicion.oficio.Sentido;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Route × role × area for promises, letters, indicators and commissions: what each person of the
 * demonstration gets on every route of a thing of the budget area and of one of the legal area, and
 * that who is refused leaves nothing written.
 */
@PlataformaTest
class AreasDeRendicionTest {

    private static final Path MATRIZ = Path.of("..", "docs", "rutas-por-area-de-rendicion.md");
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
    private static final Map<String, List<String>> ACTOS =
            Map.of(
                    "/compromisos/{id}/reportar/{acto}", List.of("avance", "evidencia"),
                    "/compromisos/{id}/actos/{acto}",
                            List.of("enviar-corte", "prorrogar", "sustituir", "cancelar"),
                    "/oficios/{id}/turnos/{acto}", List.of("turnar", "atender", "devolver"),
                    "/oficios/{id}/actos/{acto}", List.of("acusar", "cerrar"));
    private static final List<String> HECHOS =
            List.of(
                    "acto_de_compromiso",
                    "acto_de_oficio",
                    "acto_de_visita",
                    "instrumento",
                    "instrumento_firma",
                    "meta",
                    "meta_ajuste",
                    "meta_publicada",
                    "valor_observado");

    @Autowired MockMvcTester paginas;
    @Autowired UserDetailsService usuarios;
    @Autowired Areas areas;
    @Autowired Oficios oficios;
    @Autowired FechaDeOperacion fecha;
    @Autowired JdbcClient jdbc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping rutas;

    private record Ruta(String verbo, String patron, ExigenciaDeRuta exigencia) {

        boolean escribe() {
            return !verbo.equals("GET");
        }

        boolean tieneArea() {
            return patron.startsWith("/compromisos/{id}") || patron.startsWith("/oficios/{id}");
        }
    }

    /** Every route with a thing in its address, one for each kind of act. */
    private List<Ruta> rutas() {
        Map<String, Ruta> todas = new TreeMap<>();
        Pattern deUno =
                Pattern.compile(
                        "/(compromisos/\\{id}|oficios/\\{id}|indicadores/.*\\{|comisiones/.*\\{).*");
        rutas.getHandlerMethods()
                .forEach((info, metodo) -> {
                    for (String patron : info.getPatternValues()) {
                        if (deUno.matcher(patron).matches()) {
                            info.getMethodsCondition()
                                    .getMethods()
                                    .forEach(m ->
                                            ACTOS.getOrDefault(patron, List.of("x"))
                                                    .forEach(a ->
                                                            pon(
                                                                    todas,
                                                                    m.name(),
                                                                    patron.replace("{acto}", a),
                                                                    ExigenciaDeRuta.de(metodo))));
                        }
                    }
                });
        return List.copyOf(todas.values());
    }

    private static void pon(
            Map<String, Ruta> todas, String verbo, String patron, ExigenciaDeRuta exigencia) {
        todas.put(patron + " " + verbo, new Ruta(verbo, patron, exigencia));
    }

    private UUID compromiso(String area) {
        MvcTestResult hecho =
                manda(
                        "planeacion",
                        "/compromisos/nuevo",
                        Map.ofEntries(
                                Map.entry("intento", UUID.randomUUID().toString()),
                                Map.entry("tipo", "asm"),
                                Map.entry("texto", "Promesa de " + area),
                                Map.entry("origen", "Evaluación"),
                                Map.entry("fecha", fecha.hoy().minusDays(30).toString()),
                                Map.entry("programa", "E006"),
                                Map.entry("ciclo", "2031-2032"),
                                Map.entry("clasificacion", "específico"),
                                Map.entry("responsable", area),
                                Map.entry("termino", fecha.hoy().plusDays(90).toString()),
                                Map.entry("resultado", "Padrón disponible"),
                                Map.entry("actividades", "Integrar el padrón")));
        String ruta = String.valueOf(hecho.getResponse().getRedirectedUrl());
        return UUID.fromString(ruta.substring(ruta.lastIndexOf('/') + 1));
    }

    private UUID oficio(String area) {
        LocalDate dia = fecha.hoy().minusDays(9);
        FichaDeOficio f =
                oficios.registra(
                                new NuevoOficio(
                                        UUID.randomUUID(),
                                        Sentido.RECIBIDO,
                                        "AREA/" + area,
                                        dia,
                                        new Parte("Ana", "Directora", "Auditoría"),
                                        new Parte("", "", "Planeación"),
                                        "Solicita el avance",
                                        Optional.empty(),
                                        Optional.of(fecha.hoy().plusDays(10)),
                                        List.of()),
                                "planeacion",
                                Idioma.ES)
                        .valor()
                        .orElseThrow();
        IntentoDeOficio.PorFirmar turna =
                (autor, archivo, huella) ->
                        new ActoDeOficio.Turnado(
                                dia, autor, 1, Optional.empty(), area, "", "x", dia.plusDays(5));
        return oficios.actua(
                        f.id(),
                        IntentoDeOficio.de(UUID.randomUUID(), f.leidos(), turna),
                        "planeacion",
                        Idioma.ES)
                .valor()
                .orElseThrow()
                .id();
    }

    private MvcTestResult manda(String cuenta, String ruta, Map<String, String> campos) {
        var peticion =
                paginas.post()
                        .uri(ruta)
                        .with(user(usuarios.loadUserByUsername(cuenta)))
                        .with(csrf());
        campos.forEach(peticion::param);
        return peticion.exchange();
    }

    /** What a person of the area would send: enough for the act to be done. */
    private Map<String, String> campos(String direccion) {
        String hoy = fecha.hoy().toString();
        return Map.ofEntries(
                Map.entry("intento", UUID.randomUUID().toString()),
                Map.entry("leidos", String.valueOf(leidos(direccion))),
                Map.entry("fecha", hoy),
                Map.entry("corte", "2026-09"),
                Map.entry("actividad", "1"),
                Map.entry("porcentaje", "40"),
                Map.entry("documento", "Acta"),
                Map.entry("ubicacion", "Archivo de la coordinación"),
                Map.entry("fecha_documento", hoy),
                Map.entry("termino", fecha.hoy().plusDays(120).toString()),
                Map.entry("oficio", "OF/1"),
                Map.entry("nota", "Nota"),
                Map.entry("turno", "1"),
                Map.entry("area", "FINANZAS"),
                Map.entry("instruccion", "Atender"),
                Map.entry("vence", hoy),
                Map.entry("texto", "Hecho"),
                Map.entry("motivo", "Motivo"));
    }

    private String hallado(String cuenta, Ruta ruta, String direccion) {
        MvcTestResult r =
                ruta.escribe()
                        ? manda(cuenta, direccion, campos(direccion))
                        : paginas.get()
                                .uri(direccion)
                                .with(user(usuarios.loadUserByUsername(cuenta)))
                                .exchange();
        int estado = r.getResponse().getStatus();
        return estado == 403 || estado == 404 ? String.valueOf(estado) : "in";
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

    private boolean esSuya(String cuenta, Ruta ruta, String area) {
        UsuarioActual usuario = (UsuarioActual) usuarios.loadUserByUsername(cuenta);
        return !ruta.tieneArea()
                || usuario.puede(Permiso.VER_TODAS_LAS_AREAS)
                || areas.nombramientos(cuenta, fecha.hoy()).stream()
                        .anyMatch(n -> n.area().equals(area));
    }

    /** 403 without the permission, 404 for another area, anything else when let in. */
    private String esperado(String cuenta, Ruta ruta, String area) {
        if (!puede(cuenta, ruta.exigencia())) {
            return "403";
        }
        return esSuya(cuenta, ruta, area) ? "in" : "404";
    }

    private long hechos() {
        return HECHOS.stream()
                .mapToLong(t ->
                        jdbc.sql("SELECT count(*) FROM rendicion." + t).query(Long.class).single())
                .sum();
    }

    @Test
    void each_route_answers_by_role_and_area_and_who_is_refused_writes_nothing()
            throws IOException {
        Map<String, Map<String, UUID>> cosas = new TreeMap<>();
        for (String area : List.of("PRESUPUESTO", "JURIDICO")) {
            cosas.put(area, Map.of("/compromisos/", compromiso(area), "/oficios/", oficio(area)));
        }
        long antes = hechos();
        StringBuilder texto = new StringBuilder(cabeza());
        for (Ruta ruta : rutas()) {
            for (String area : ruta.tieneArea() ? cosas.keySet() : new TreeSet<>(List.of("—"))) {
                String direccion =
                        cosas.getOrDefault(area, Map.of()).entrySet().stream()
                                .filter(c -> ruta.patron().startsWith(c.getKey()))
                                .map(c -> ruta.patron().replace("{id}", c.getValue().toString()))
                                .findFirst()
                                .orElse(ruta.patron())
                                .replaceAll("\\{[^}]*}", "0");
                renglon(ruta, area, direccion, texto);
            }
        }
        DocumentoGenerado.dice(MATRIZ, texto.toString());

        assertThat(rutas()).hasSizeGreaterThan(30);
        assertThat(hechos()).as("who is let in does write").isGreaterThan(antes);
    }

    private void renglon(Ruta ruta, String area, String direccion, StringBuilder texto) {
        texto.append("| `%s %s` | %s |".formatted(ruta.verbo(), ruta.patron(), area));
        for (String cuenta : CUENTAS) {
            String esperado = esperado(cuenta, ruta, area);
            long antes = hechos();
            String hallado = hallado(cuenta, ruta, direccion);
            if (!esperado.equals("in")) {
                assertThat(hallado)
                        .as("%s %s of %s by %s", ruta.verbo(), ruta.patron(), area, cuenta)
                        .isEqualTo(esperado);
                assertThat(hechos()).as("%s wrote by %s", cuenta, ruta).isEqualTo(antes);
            } else if (ruta.tieneArea()) {
                assertThat(hallado)
                        .as("%s %s of %s by %s", ruta.verbo(), ruta.patron(), area, cuenta)
                        .matches(ruta.patron().contains("{documento}") ? "in|404" : "in");
            }
            texto.append(' ').append(esperado).append(" |");
        }
        texto.append('\n');
    }

    private int leidos(String direccion) {
        UUID id =
                UUID.fromString(
                        direccion.matches(".*/[0-9a-f-]{36}/.*")
                                ? direccion.replaceAll(".*/([0-9a-f-]{36})/.*", "$1")
                                : new UUID(0, 0).toString());
        return jdbc.sql(
                        "SELECT (SELECT count(*) FROM rendicion.acto_de_oficio WHERE oficio_id ="
                                + " :id) + (SELECT count(*) FROM rendicion.acto_de_compromiso WHERE"
                                + " compromiso_id = :id)")
                .param("id", id)
                .query(Integer.class)
                .single();
    }

    private static String cabeza() {
        return """
        # Routes of promises, letters, indicators and commissions, by person and area

        Generated by `AreasDeRendicionTest`, which calls every route as each demonstration user, on a promise
        and a letter of the budget area and of the legal area; do not edit. *in* is let in; 403 lacks the
        permission; 404 is another area's: the same answer as for what does not exist. Indicators and
        commissions belong to planning and have no area (—). Who is refused leaves nothing written.

        | route | area |%s
        |---|---|%s
        """
                .formatted(
                        CUENTAS.stream().map(c -> " " + c + " |").collect(Collectors.joining()),
                        "---|".repeat(CUENTAS.size()));
    }
}
