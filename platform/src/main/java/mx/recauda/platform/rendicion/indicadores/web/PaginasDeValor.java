package mx.recauda.platform.rendicion.indicadores.web;

import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.platform.portal.ArchivoCsv;
import mx.recauda.platform.rendicion.NoEncontrado;
import mx.recauda.platform.rendicion.indicadores.Fichas;
import mx.recauda.platform.rendicion.indicadores.Resultados;
import mx.recauda.platform.rendicion.indicadores.Valor;
import mx.recauda.platform.rendicion.indicadores.Valores;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.Requiere;
import mx.recauda.platform.seguridad.UsuarioActual;
import mx.recauda.rendicion.cantidad.Numero;
import mx.recauda.rendicion.cifra.OrigenDeCifra;
import mx.recauda.rendicion.indicador.ErrorDeIndicador;
import mx.recauda.rendicion.indicador.Evaluacion;
import mx.recauda.rendicion.indicador.Periodo;

import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Observed values: their variables are captured, the value comes out of the formula. */
@Controller
@Requiere(Permiso.LEER_INDICADORES)
class PaginasDeValor {

    private final Fichas fichas;
    private final Valores valores;
    private final Resultados resultados;

    PaginasDeValor(Fichas fichas, Valores valores, Resultados resultados) {
        this.fichas = fichas;
        this.valores = valores;
        this.resultados = resultados;
    }

    /** A variable of the form with what was typed. */
    record Variable(String simbolo, String nombre, String unidad, String valor) {}

    @GetMapping("/indicadores/fichas/{clave}/valores/nuevo")
    @Requiere(Permiso.ELABORAR_INDICADORES)
    String nuevo(
            @PathVariable String clave,
            @RequestParam(defaultValue = "") String periodo,
            Model modelo) {
        Fichas.DeVersion ficha = fichas.vigente(clave).orElseThrow(NoEncontrado::new);
        Map<String, String> propuesto = new LinkedHashMap<>();
        propuesto.put("periodo", periodo);
        Periodo.lee(periodo)
                .map(p -> valores.de(clave).get(p))
                .ifPresent(v -> propon(v, propuesto));
        return forma(ficha, propuesto, List.of(), modelo);
    }

    private static void propon(Valor v, Map<String, String> propuesto) {
        propuesto.put("leida", String.valueOf(v.numero()));
        propuesto.put("motivo", v.motivo());
        propuesto.put("fuente", v.fuente());
        v.variables().forEach((s, n) -> propuesto.put("v." + s, n.toPlainString()));
    }

    private static String forma(
            Fichas.DeVersion ficha,
            Map<String, String> enviado,
            List<Incidencia> incidencias,
            Model modelo) {
        modelo.addAttribute("f", ficha.ficha());
        modelo.addAttribute(
                "variables",
                ficha.ficha().variables().stream()
                        .map(v ->
                                new Variable(
                                        v.simbolo(),
                                        v.nombre(),
                                        v.unidad(),
                                        enviado.getOrDefault("v." + v.simbolo(), "")))
                        .toList());
        modelo.addAttribute("periodo", enviado.getOrDefault("periodo", ""));
        modelo.addAttribute("leida", enviado.getOrDefault("leida", "0"));
        modelo.addAttribute("motivo", enviado.getOrDefault("motivo", ""));
        modelo.addAttribute("fuente", enviado.getOrDefault("fuente", ""));
        modelo.addAttribute("errores", Textos.errores(incidencias));
        return "rendicion/indicadores/valor";
    }

    @PostMapping("/indicadores/fichas/{clave}/valores")
    @Requiere(Permiso.ELABORAR_INDICADORES)
    String registra(
            @PathVariable String clave,
            @RequestParam Map<String, String> enviado,
            @AuthenticationPrincipal UsuarioActual usuario,
            Model modelo) {
        Fichas.DeVersion ficha = fichas.vigente(clave).orElseThrow(NoEncontrado::new);
        List<Incidencia> faltas = new ArrayList<>();
        Optional<Periodo> periodo = Periodo.lee(enviado.getOrDefault("periodo", ""));
        if (periodo.isEmpty()) {
            faltas.add(
                    Incidencia.de(
                                    ErrorDeIndicador.PERIODO_DESCONOCIDO,
                                    Textos.idioma(),
                                    enviado.getOrDefault("periodo", ""))
                            .enCampo("periodo", ""));
        }
        Map<String, BigDecimal> variables = variables(ficha, enviado, faltas);
        if (!faltas.isEmpty()) {
            return forma(ficha, enviado, faltas, modelo);
        }
        Optional<BigDecimal> valor =
                variables.size() == ficha.ficha().variables().size()
                        ? Evaluacion.de(ficha.ficha().formula(), variables)
                        : Optional.empty();
        Resultado<Optional<Valor>> hecho =
                valores.registra(
                        new Valores.Nuevo(
                                clave,
                                periodo.orElseThrow(),
                                entero(enviado.getOrDefault("leida", "0")),
                                valor,
                                variables,
                                enviado.getOrDefault("motivo", ""),
                                OrigenDeCifra.CAPTURA,
                                enviado.getOrDefault("fuente", "")),
                        usuario.getUsername(),
                        Textos.idioma());
        return hecho.tieneErrores()
                ? forma(ficha, enviado, hecho.incidencias(), modelo)
                : "redirect:/indicadores/fichas/" + clave + "#valores";
    }

    private static int entero(String texto) {
        return texto.matches("\\d{1,6}") ? Integer.parseInt(texto) : 0;
    }

    private static Map<String, BigDecimal> variables(
            Fichas.DeVersion ficha, Map<String, String> enviado, List<Incidencia> faltas) {
        Map<String, BigDecimal> variables = new LinkedHashMap<>();
        ficha.ficha()
                .variables()
                .forEach(v -> {
                    String texto = enviado.getOrDefault("v." + v.simbolo(), "").strip();
                    Optional<BigDecimal> numero = Numero.lee(texto);
                    numero.ifPresent(n -> variables.put(v.simbolo(), n));
                    if (numero.isEmpty() && !texto.isEmpty()) {
                        faltas.add(
                                Incidencia.de(
                                                ErrorDeIndicador.NO_ES_NUMERO,
                                                Textos.idioma(),
                                                v.simbolo(),
                                                texto)
                                        .enCampo("v-" + v.simbolo(), texto));
                    }
                });
        return variables;
    }

    @GetMapping("/indicadores/fichas/{clave}/valores.csv")
    @Requiere(Permiso.EXPORTAR)
    ResponseEntity<byte[]> csv(@PathVariable String clave) {
        Fichas.DeVersion ficha = fichas.vigente(clave).orElseThrow(NoEncontrado::new);
        List<List<String>> filas = new ArrayList<>();
        filas.add(
                List.of(
                        "indicador",
                        "periodo",
                        "valor",
                        "variables",
                        "motivo",
                        "origen",
                        "fuente",
                        "meta_original",
                        "meta_vigente",
                        "cumplimiento_original_pct",
                        "cumplimiento_vigente_pct"));
        for (Resultados.DePeriodo entero : resultados.de(ficha)) {
            Vista.Periodo p = Vista.Periodo.de(entero, "");
            filas.add(
                    List.of(
                            clave,
                            p.periodo(),
                            entero.numero().map(BigDecimal::toPlainString).orElse(""),
                            p.variables(),
                            p.motivo(),
                            p.origen(),
                            p.fuente(),
                            PaginasDeIndicadores.llano(p.original()),
                            PaginasDeIndicadores.llano(p.vigente()),
                            PaginasDeIndicadores.llano(p.contraOriginal()),
                            PaginasDeIndicadores.llano(p.contraVigente())));
        }
        return ArchivoCsv.descarga("valores-" + clave + ".csv", filas);
    }
}
