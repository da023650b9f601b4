package mx.recauda.platform.rendicion.indicadores.web;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.platform.rendicion.NoEncontrado;
import mx.recauda.platform.rendicion.indicadores.ClaseDeInstrumento;
import mx.recauda.platform.rendicion.indicadores.Fichas;
import mx.recauda.platform.rendicion.indicadores.Instrumento;
import mx.recauda.platform.rendicion.indicadores.Instrumentos;
import mx.recauda.platform.rendicion.indicadores.Metas;
import mx.recauda.platform.rendicion.indicadores.Resultados;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.Requiere;
import mx.recauda.platform.seguridad.UsuarioActual;
import mx.recauda.rendicion.hoja.Armador;
import mx.recauda.rendicion.hoja.Hoja;
import mx.recauda.rendicion.hoja.RenglonCrudo;
import mx.recauda.rendicion.version.Contenido;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The technical sheet of an indicator: its card with results, and new versions of it. */
@Controller
@Requiere(Permiso.LEER_INDICADORES)
class PaginasDeFicha {

    private static final int BLANCAS = 2;
    private static final int BLANCAS_DE_MAS = 6;

    private final Fichas fichas;
    private final Instrumentos instrumentos;
    private final Resultados resultados;
    private final Metas metas;
    private final Textos textos;
    private final FormularioDeHojas formulario;

    PaginasDeFicha(
            Fichas fichas,
            Instrumentos instrumentos,
            Resultados resultados,
            Metas metas,
            Textos textos) {
        this.fichas = fichas;
        this.instrumentos = instrumentos;
        this.resultados = resultados;
        this.metas = metas;
        this.textos = textos;
        this.formulario =
                new FormularioDeHojas(
                        textos, Hoja.DE_LA_FICHA, Set.of(Hoja.INDICADORES), Set.of("renglon"));
    }

    @GetMapping("/indicadores/fichas/{clave}")
    String ficha(@PathVariable String clave, Model modelo) {
        Fichas.DeVersion vigente = fichas.vigente(clave).orElseThrow(NoEncontrado::new);
        List<Resultados.DePeriodo> periodos = resultados.de(vigente);
        List<Instrumento> historia = instrumentos.historia(ClaseDeInstrumento.FICHA, clave);
        modelo.addAttribute("f", vigente.ficha());
        modelo.addAttribute("version", Vista.Version.de(vigente.version()));
        modelo.addAttribute("ultima", Vista.Version.de(historia.getFirst()));
        modelo.addAttribute("historia", historia.stream().map(Vista.Version::de).toList());
        modelo.addAttribute("observaciones", Fichas.observaciones(vigente.ficha()));
        modelo.addAttribute(
                "periodos",
                periodos.reversed().stream()
                        .map(p -> Vista.Periodo.de(p, textos.di("monto.nd")))
                        .toList());
        modelo.addAttribute("grafica", grafica(periodos));
        modelo.addAttribute("metas", metas.de(clave));
        return "rendicion/indicadores/ficha";
    }

    private static Optional<Grafica> grafica(List<Resultados.DePeriodo> periodos) {
        return Grafica.de(
                periodos.stream()
                        .map(p ->
                                new Grafica.Dato(
                                        p.periodo().toString(),
                                        p.numero(),
                                        p.original(),
                                        p.vigente()))
                        .toList());
    }

    @GetMapping("/indicadores/fichas/nueva")
    @Requiere(Permiso.ELABORAR_INDICADORES)
    String nueva(Model modelo) {
        return forma("", 0, "", List.of(), BLANCAS, List.of(), modelo);
    }

    @GetMapping("/indicadores/fichas/{clave}/editar")
    @Requiere(Permiso.ELABORAR_INDICADORES)
    String editar(@PathVariable String clave, Model modelo) {
        Instrumento ultima =
                instrumentos.ultimo(ClaseDeInstrumento.FICHA, clave).orElseThrow(NoEncontrado::new);
        return forma(
                clave,
                ultima.numero(),
                "",
                renglones(instrumentos.contenido(ultima.id())),
                BLANCAS,
                List.of(),
                modelo);
    }

    private static List<RenglonCrudo> renglones(Contenido contenido) {
        List<RenglonCrudo> renglones = new ArrayList<>();
        Hoja.DE_LA_FICHA.forEach(
                h -> Armador.renglones(contenido, h).forEach(r -> renglones.add(corto(r))));
        return renglones;
    }

    /** On the form a variable is named by its symbol alone. */
    private static RenglonCrudo corto(RenglonCrudo r) {
        return r.hoja() == Hoja.VARIABLES
                ? new RenglonCrudo(
                        r.hoja(), r.linea(), r.clave().replaceFirst("^.*/", ""), r.celdas())
                : r;
    }

    private static RenglonCrudo largo(RenglonCrudo r, String clave) {
        if (r.hoja() == Hoja.INDICADORES) {
            return new RenglonCrudo(r.hoja(), r.linea(), clave, r.celdas());
        }
        return r.clave().isEmpty()
                ? r
                : new RenglonCrudo(r.hoja(), r.linea(), clave + "/" + r.clave(), r.celdas());
    }

    private String forma(
            String clave,
            int leida,
            String nota,
            List<RenglonCrudo> renglones,
            int blancas,
            List<Incidencia> incidencias,
            Model modelo) {
        List<Incidencia> cortas = incidencias.stream().map(i -> enLaForma(i, clave)).toList();
        List<RenglonCrudo> deLaForma =
                renglones.stream()
                        .map(r ->
                                r.hoja() == Hoja.INDICADORES
                                        ? new RenglonCrudo(r.hoja(), r.linea(), "1", r.celdas())
                                        : r)
                        .toList();
        modelo.addAttribute("clave", clave);
        modelo.addAttribute("leida", leida);
        modelo.addAttribute("nota", nota);
        modelo.addAttribute("secciones", formulario.secciones(deLaForma, blancas, cortas));
        modelo.addAttribute("errores", formulario.errores(deLaForma, cortas));
        return "rendicion/indicadores/editar";
    }

    /** The incident of a cell, with the names the form gives to its rows. */
    private static Incidencia enLaForma(Incidencia i, String clave) {
        String campo =
                i.campo()
                        .replace("indicadores|" + clave + "|", "indicadores|1|")
                        .replace("variables|" + clave + "/", "variables|");
        return i.enCampo(campo, i.valor());
    }

    @PostMapping("/indicadores/fichas")
    @Requiere(Permiso.ELABORAR_INDICADORES)
    String guarda(
            @RequestParam Map<String, String> enviado,
            @AuthenticationPrincipal UsuarioActual usuario,
            Model modelo) {
        String clave = enviado.getOrDefault("clave", "").strip();
        String nota = enviado.getOrDefault("nota", "");
        int leida = entero(enviado.get("leida"));
        List<RenglonCrudo> cortos = formulario.lee(enviado);
        if (enviado.containsKey("mas")) {
            return forma(clave, leida, nota, cortos, BLANCAS_DE_MAS, List.of(), modelo);
        }
        Idioma idioma = Textos.idioma();
        Resultado<Contenido> armado =
                Armador.arma(cortos.stream().map(r -> largo(r, clave)).toList(), idioma);
        List<Incidencia> faltas = new ArrayList<>(armado.incidencias());
        if (faltas.isEmpty()) {
            Resultado<Optional<Instrumento>> guardada =
                    fichas.guarda(
                            clave, armado.valor(), leida, nota, usuario.getUsername(), idioma);
            if (guardada.valor().isPresent()) {
                return "redirect:/indicadores/versiones/" + guardada.valor().get().id();
            }
            faltas.addAll(guardada.incidencias());
        }
        return forma(clave, leida, nota, cortos, BLANCAS, faltas, modelo);
    }

    private static int entero(@org.jspecify.annotations.Nullable String texto) {
        return texto == null || !texto.matches("\\d{1,6}") ? 0 : Integer.parseInt(texto);
    }
}
