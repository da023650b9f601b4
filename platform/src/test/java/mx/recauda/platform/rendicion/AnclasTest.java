package mx.recauda.platform.rendicion;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.platform.prueba.PlataformaTest;
import mx.recauda.platform.rendicion.captura.Celda;
import mx.recauda.platform.rendicion.captura.Documento;
import mx.recauda.platform.rendicion.captura.Documentos;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A link to a place of a page leads to a place that the page has. */
@PlataformaTest
class AnclasTest {

    private static final Pattern ENLACE = Pattern.compile("href=\"(/[^\"#]*)#(c\\d+)\"");
    private static final Pattern LUGAR = Pattern.compile("\\sid=\"([^\"]+)\"");

    @Autowired MockMvcTester paginas;
    @Autowired Documentos documentos;

    private final Map<String, Set<String>> lugares = new HashMap<>();

    private String abre(String ruta) {
        try {
            return paginas.get().uri(ruta).exchange().getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Set<String> lugares(String ruta) {
        return lugares.computeIfAbsent(
                ruta,
                r -> {
                    Set<String> hallados = new HashSet<>();
                    Matcher m = LUGAR.matcher(abre(r));
                    while (m.find()) {
                        hallados.add(m.group(1));
                    }
                    return hallados;
                });
    }

    /** One cell of each column of each table, and one page to justify of each section. */
    private List<String> paginasConEnlaces() {
        List<String> rutas = new ArrayList<>();
        for (Documento d : documentos.todos()) {
            for (String tabla : documentos.tablas(d.id())) {
                Set<String> columnas = new HashSet<>();
                for (Celda celda : documentos.celdas(d.id(), tabla)) {
                    if (columnas.add(celda.columna())) {
                        rutas.add("/documentos/" + d.id() + "/datos/" + celda.id());
                    }
                }
            }
            for (int numero = 1; numero <= 12; numero++) {
                rutas.add("/documentos/" + d.id() + "/hallazgos/" + numero + "/justificar");
            }
        }
        return rutas;
    }

    @Test
    @WithUserDetails("planeacion")
    void the_link_back_to_a_cell_finds_the_cell() {
        Set<String> sinDestino = new HashSet<>();
        int enlaces = 0;
        for (String ruta : paginasConEnlaces()) {
            Matcher m = ENLACE.matcher(abre(ruta));
            while (m.find()) {
                enlaces++;
                if (!lugares(m.group(1)).contains(m.group(2))) {
                    sinDestino.add(ruta + " -> " + m.group(1) + "#" + m.group(2));
                }
            }
        }
        assertThat(enlaces).isGreaterThan(50);
        assertThat(sinDestino).isEmpty();
    }
}
