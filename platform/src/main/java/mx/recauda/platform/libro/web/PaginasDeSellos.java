package mx.recauda.platform.libro.web;

import jakarta.servlet.http.HttpServletResponse;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.libro.Bloque;
import mx.recauda.ley.libro.PruebaDeInclusion;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.libro.Sellos;
import mx.recauda.platform.portal.ListaAlVuelo;
import mx.recauda.platform.portal.Pagina;
import mx.recauda.platform.portal.PorPaginas;
import mx.recauda.platform.seguridad.Publica;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The published heads: anybody may keep them and verify a proof against them. */
@Controller
@Publica(
        "whoever keeps a head can tell whether anything before it was changed; heads say of nobody")
class PaginasDeSellos {

    private static final int POR_VEZ = 2_000;

    /** At most in one answer, which says how many there are. */
    private static final int MAXIMO = 10_000;

    private static final int LARGO = 20_000;

    private final Sellos sellos;

    PaginasDeSellos(Sellos sellos) {
        this.sellos = sellos;
    }

    @GetMapping("/libro/sellos")
    String lista(@RequestParam(defaultValue = "1") int pagina, CsrfToken ficha, Model modelo) {
        // The form is below the list: by then the answer is on its way, and a session would be
        // late.
        ficha.getToken();
        int total = sellos.cuantos();
        int esta = Math.clamp(pagina, 1, Math.max(1, Math.ceilDiv(total, Pagina.TAMANO)));
        modelo.addAttribute(
                "lista",
                new Pagina<>(
                        sellos.pagina((esta - 1) * Pagina.TAMANO, Pagina.TAMANO),
                        esta,
                        Pagina.TAMANO,
                        total,
                        "/libro/sellos",
                        "/libro/sellos.csv"));
        return "libro/sellos";
    }

    @GetMapping("/libro/sellos.csv")
    void csv(@RequestParam(defaultValue = "") String formato, HttpServletResponse respuesta)
            throws IOException {
        Iterator<Bloque> todos =
                new PorPaginas<>(
                        ultimo -> sellos.desde(ultimo.map(Bloque::numero).orElse(0L) + 1, POR_VEZ));
        new ListaAlVuelo<>(
                        List.of("bloque", "raiz", "anterior", "cabeza", "asientos", "cerrado_en"),
                        todos,
                        PaginasDeSellos::celdas)
                .escribe(respuesta, "sellos-del-libro.csv", formato);
    }

    private static List<String> celdas(Bloque b) {
        return List.of(
                String.valueOf(b.numero()),
                b.raiz().toString(),
                b.anterior().toString(),
                b.cabeza().toString(),
                String.valueOf(b.asientos()),
                b.cerradoEn().toString());
    }

    @GetMapping(value = "/libro/sellos.json", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, Object>> json(
            @RequestParam(defaultValue = "0") int desde,
            @RequestParam(defaultValue = "1000") int maximo) {
        Map<String, Object> cuerpo = new LinkedHashMap<>();
        cuerpo.put("total", sellos.cuantos());
        cuerpo.put(
                "bloques",
                sellos.pagina(Math.max(0, desde), Math.clamp(maximo, 1, MAXIMO)).stream()
                        .map(Pruebas::datos)
                        .toList());
        return ResponseEntity.ok(cuerpo);
    }

    @PostMapping("/libro/sellos/verifica")
    String verifica(@RequestParam(defaultValue = "") String prueba, CsrfToken ficha, Model modelo) {
        modelo.addAttribute("escrita", prueba.substring(0, Math.min(LARGO, prueba.length())));
        try {
            PruebaDeInclusion leida = Pruebas.lee(prueba);
            Optional<Bloque> publicado = sellos.bloque(leida.bloque().numero());
            modelo.addAttribute("prueba", leida);
            modelo.addAttribute("publicado", publicado);
            modelo.addAttribute(
                    "vale", publicado.filter(b -> leida.demuestra(b.cabeza())).isPresent());
        } catch (FalloConCodigo fallo) {
            Idioma idioma =
                    LocaleContextHolder.getLocale()
                                    .getLanguage()
                                    .equals(Locale.ENGLISH.getLanguage())
                            ? Idioma.EN
                            : Idioma.ES;
            Incidencia dicha = fallo.incidencia(idioma);
            modelo.addAttribute(
                    "error", dicha.codigo() + ". " + dicha.mensaje() + " " + dicha.remedio());
        }
        return lista(1, ficha, modelo);
    }
}
