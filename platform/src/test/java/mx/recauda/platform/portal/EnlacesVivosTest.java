package mx.recauda.platform.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import mx.recauda.ley.error.Idioma;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.prueba.PlataformaTest;
import mx.recauda.platform.rendicion.mesa.Borrador;
import mx.recauda.platform.rendicion.mesa.Borradores;
import mx.recauda.platform.rendicion.mesa.Mesa;
import mx.recauda.platform.seguridad.CuentaDeDemostracion;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;

import java.io.UnsupportedEncodingException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Everything each demonstration user can reach by following links from the home page: no link leads
 * to a page that is missing, forbidden or broken, no anchor to a place that is not on its page, and
 * no page shows a text without its bundle. Two pages of each kind are opened, and one of them in
 * the other language: each page links itself in it, whatever its filters, and that is one kind.
 */
@PlataformaTest
class EnlacesVivosTest {

    private static final int DE_CADA_CLASE = 2;
    private static final Pattern ENLACE = Pattern.compile("<a\\b[^>]*?\\shref=\"([^\"]+)\"");
    private static final Pattern IDENTIFICADO = Pattern.compile("\\sid=\"([^\"]+)\"");
    private static final Pattern EN_IDIOMA = Pattern.compile("[?&](idioma=[^&]+)");
    private static final Pattern SIN_TEXTO = Pattern.compile("\\?\\?[\\w.]+_\\w+\\?\\?");

    @Autowired MockMvcTester paginas;
    @Autowired UserDetailsService usuarios;
    @Autowired Borradores borradores;
    @Autowired Mesa mesa;
    @Autowired FechaDeOperacion fecha;

    static List<String> cuentas() {
        return CuentaDeDemostracion.TODAS.stream().map(CuentaDeDemostracion::cuenta).toList();
    }

    /** A requested section, so that the desk has something to show. */
    @BeforeEach
    void a_section_is_requested() {
        Borrador borrador = borradores.todos().getFirst();
        mesa.solicita(
                borrador,
                new Mesa.Peticion(
                        "adecuaciones",
                        List.of(),
                        "PRESUPUESTO",
                        fecha.hoy().plusDays(5),
                        fecha.hoy().plusDays(9),
                        ""),
                "planeacion",
                Idioma.ES);
    }

    @ParameterizedTest
    @MethodSource("cuentas")
    void every_link_a_person_sees_leads_somewhere(String cuenta) {
        Recorrido recorrido = new Recorrido(cuenta);
        recorrido.anda();

        assertThat(recorrido.faltas).as(recorrido.cuerpos.keySet().toString()).isEmpty();
        assertThat(recorrido.cuerpos).containsKey("/guia").hasSizeGreaterThan(1);
    }

    /** One person following links. */
    private final class Recorrido {

        private final String cuenta;
        private final Map<String, String> cuerpos = new HashMap<>();
        private final Map<String, Integer> porClase = new HashMap<>();
        private final Set<String> vistas = new LinkedHashSet<>();
        private final Deque<String> cola = new ArrayDeque<>();
        private final List<String> anclas = new ArrayList<>();
        private final List<String> faltas = new ArrayList<>();

        Recorrido(String cuenta) {
            this.cuenta = cuenta;
        }

        void anda() {
            encola("/", "/");
            while (!cola.isEmpty()) {
                abre(cola.poll());
            }
            anclas.forEach(this::compruebaAncla);
        }

        private void abre(String ruta) {
            MvcTestResult respuesta =
                    paginas.get()
                            .uri(java.net.URI.create(ruta))
                            .accept("text/html,*/*")
                            .with(user(usuarios.loadUserByUsername(cuenta)))
                            .exchange();
            int estado = respuesta.getResponse().getStatus();
            if (respuesta.getUnresolvedException() != null || estado >= 400) {
                faltas.add(estado + " " + ruta + " (" + respuesta.getUnresolvedException() + ")");
                return;
            }
            String tipo = String.valueOf(respuesta.getResponse().getContentType());
            if (!tipo.startsWith("text/html")) {
                return;
            }
            String cuerpo = cuerpo(respuesta);
            cuerpos.put(ruta, cuerpo);
            Matcher sinTexto = SIN_TEXTO.matcher(cuerpo);
            if (sinTexto.find()) {
                faltas.add(ruta + ": " + sinTexto.group());
            }
            Matcher enlace = ENLACE.matcher(cuerpo);
            while (enlace.find()) {
                sigue(ruta, HtmlUtils.htmlUnescape(enlace.group(1)));
            }
        }

        private void sigue(String desde, String enlace) {
            if (enlace.matches("^(https?|mailto):.*")) {
                return;
            }
            String completo = enlace.startsWith("/") ? enlace : junta(desde, enlace);
            int ancla = completo.indexOf('#');
            String ruta = ancla < 0 ? completo : completo.substring(0, ancla);
            if (ancla >= 0) {
                anclas.add(ruta + " " + completo.substring(ancla + 1) + " " + desde);
            }
            encola(ruta, desde);
        }

        private String junta(String desde, String enlace) {
            return enlace.startsWith("?") || enlace.startsWith("#")
                    ? desde.replaceFirst("\\?.*", enlace.startsWith("#") ? "$0" : "") + enlace
                    : "/" + enlace;
        }

        private void encola(String ruta, String desde) {
            String clase = clase(ruta);
            int bastan = EN_IDIOMA.matcher(ruta).find() ? 1 : DE_CADA_CLASE;
            if (vistas.contains(ruta) || porClase.getOrDefault(clase, 0) >= bastan) {
                return;
            }
            porClase.merge(clase, 1, Integer::sum);
            vistas.add(ruta);
            cola.add(ruta);
        }

        private void compruebaAncla(String ancla) {
            String[] partes = ancla.split(" ");
            String cuerpo = cuerpos.get(partes[0]);
            if (cuerpo != null
                    && partes[1].length() > 0
                    && !identificados(cuerpo).contains(partes[1])) {
                faltas.add("no #" + partes[1] + " in " + partes[0] + ", linked from " + partes[2]);
            }
        }

        private Set<String> identificados(String cuerpo) {
            return IDENTIFICADO
                    .matcher(cuerpo)
                    .results()
                    .map(r -> HtmlUtils.htmlUnescape(r.group(1)))
                    .collect(Collectors.toSet());
        }

        private String cuerpo(MvcTestResult respuesta) {
            try {
                return respuesta.getResponse().getContentAsString();
            } catch (UnsupportedEncodingException e) {
                throw new IllegalStateException(e);
            }
        }

        /** Addresses that differ only in ids and numbers are one kind of page. */
        private String clase(String ruta) {
            Matcher idioma = EN_IDIOMA.matcher(ruta);
            String pagina =
                    idioma.find() ? ruta.replaceFirst("\\?.*", "?" + idioma.group(1)) : ruta;
            return pagina.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "ID")
                    .replaceAll("(?<=/)\\d+(?=/|$|\\?)", "N")
                    .replaceAll("/reglas/[A-Z]+-\\d+", "/reglas/ID")
                    .replaceAll("(?<!idioma)=[^&]*", "=");
        }
    }
}
