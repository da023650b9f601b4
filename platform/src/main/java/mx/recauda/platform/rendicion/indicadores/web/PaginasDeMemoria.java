package mx.recauda.platform.rendicion.indicadores.web;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.rendicion.NoEncontrado;
import mx.recauda.platform.rendicion.indicadores.Fichas;
import mx.recauda.platform.rendicion.indicadores.Instrumento;
import mx.recauda.platform.rendicion.indicadores.Instrumentos;
import mx.recauda.platform.rendicion.indicadores.Memorias;
import mx.recauda.platform.rendicion.indicadores.MetaGuardada;
import mx.recauda.platform.rendicion.indicadores.Metas;
import mx.recauda.platform.rendicion.indicadores.Pronosticos;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.Requiere;
import mx.recauda.platform.seguridad.UsuarioActual;
import mx.recauda.rendicion.hoja.Armador;
import mx.recauda.rendicion.hoja.Hoja;
import mx.recauda.rendicion.hoja.MemoriaEnHojas;
import mx.recauda.rendicion.hoja.RenglonCrudo;
import mx.recauda.rendicion.indicador.Memoria;
import mx.recauda.rendicion.pronostico.Concurso;
import mx.recauda.rendicion.pronostico.Metodo;
import mx.recauda.rendicion.version.Contenido;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The memoria de cálculo of a goal, written by hand or proposed by a forecast. */
@Controller
@Requiere(Permiso.LEER_INDICADORES)
class PaginasDeMemoria {

    private static final int BLANCAS = 2;
    private static final int BLANCAS_DE_MAS = 6;

    private final Metas metas;
    private final Memorias memorias;
    private final Instrumentos instrumentos;
    private final Pronosticos pronosticos;
    private final Fichas fichas;
    private final Textos textos;
    private final FechaDeOperacion fecha;
    private final FormularioDeHojas formulario;

    PaginasDeMemoria(
            Metas metas,
            Memorias memorias,
            Instrumentos instrumentos,
            Pronosticos pronosticos,
            Fichas fichas,
            Textos textos,
            FechaDeOperacion fecha) {
        this.metas = metas;
        this.memorias = memorias;
        this.instrumentos = instrumentos;
        this.pronosticos = pronosticos;
        this.fichas = fichas;
        this.textos = textos;
        this.fecha = fecha;
        this.formulario =
                new FormularioDeHojas(
                        textos,
                        Hoja.DE_LA_MEMORIA,
                        Set.of(Hoja.MEMORIA),
                        Set.of("indicador", "periodo"));
    }

    /** A method with its estimate and its errors, as the page tells them. */
    record Participante(
            Metodo metodo,
            String nombre,
            String estimado,
            String mae,
            String mape,
            String rmse,
            boolean menor,
            String negativa) {}

    /** A value of the series. */
    record DeSerie(String periodo, String valor) {}

    @GetMapping("/indicadores/metas/{id}/memoria")
    @Requiere(Permiso.ELABORAR_INDICADORES)
    String memoria(@PathVariable UUID id, Model modelo) {
        MetaGuardada meta = busca(id);
        Optional<Memorias.DeVersion> ultima = memorias.ultima(meta.claveDeMemoria());
        List<RenglonCrudo> renglones =
                ultima.map(u -> renglones(instrumentos.contenido(u.version().id())))
                        .orElseGet(() -> enBlanco());
        return forma(
                meta,
                ultima.map(u -> u.version().numero()).orElse(0),
                "",
                renglones,
                BLANCAS,
                List.of(),
                modelo);
    }

    private List<RenglonCrudo> enBlanco() {
        return List.of(
                new RenglonCrudo(
                        Hoja.MEMORIA,
                        1,
                        "1",
                        Map.of("decimales", "0", "fecha", fecha.hoy().toString())));
    }

    private static List<RenglonCrudo> renglones(Contenido contenido) {
        List<RenglonCrudo> renglones = new ArrayList<>();
        Hoja.DE_LA_MEMORIA.forEach(h -> renglones.addAll(Armador.renglones(contenido, h)));
        return renglones;
    }

    private MetaGuardada busca(UUID id) {
        return metas.busca(id).orElseThrow(NoEncontrado::new);
    }

    private String forma(
            MetaGuardada meta,
            int leida,
            String nota,
            List<RenglonCrudo> renglones,
            int blancas,
            List<Incidencia> incidencias,
            Model modelo) {
        modelo.addAttribute("m", meta);
        modelo.addAttribute("leida", leida);
        modelo.addAttribute("nota", nota);
        modelo.addAttribute("secciones", formulario.secciones(renglones, blancas, incidencias));
        modelo.addAttribute("errores", formulario.errores(renglones, incidencias));
        return "rendicion/indicadores/memoria";
    }

    @PostMapping("/indicadores/metas/{id}/memoria")
    @Requiere(Permiso.ELABORAR_INDICADORES)
    String guarda(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int leida,
            @RequestParam(defaultValue = "") String nota,
            @RequestParam Map<String, String> enviado,
            @AuthenticationPrincipal UsuarioActual usuario,
            Model modelo) {
        MetaGuardada meta = busca(id);
        List<RenglonCrudo> renglones =
                formulario.lee(enviado).stream().map(r -> conMeta(r, meta)).toList();
        if (enviado.containsKey("mas")) {
            return forma(meta, leida, nota, renglones, BLANCAS_DE_MAS, List.of(), modelo);
        }
        Idioma idioma = Textos.idioma();
        Resultado<Contenido> armado = Armador.arma(renglones, idioma);
        List<Incidencia> faltas = new ArrayList<>(armado.incidencias());
        if (faltas.isEmpty()) {
            Resultado<Optional<Instrumento>> guardada =
                    memorias.guarda(
                            meta, armado.valor(), leida, nota, usuario.getUsername(), idioma);
            if (guardada.valor().isPresent()) {
                return "redirect:/indicadores/versiones/" + guardada.valor().get().id();
            }
            faltas.addAll(guardada.incidencias());
        }
        return forma(meta, leida, nota, renglones, BLANCAS, faltas, modelo);
    }

    /** The goal the memoria is of is never typed. */
    private static RenglonCrudo conMeta(RenglonCrudo r, MetaGuardada meta) {
        if (r.hoja() != Hoja.MEMORIA) {
            return r;
        }
        Map<String, String> celdas = new LinkedHashMap<>(r.celdas());
        celdas.put("indicador", meta.indicador());
        celdas.put("periodo", meta.periodo());
        return new RenglonCrudo(r.hoja(), r.linea(), "1", celdas);
    }

    @GetMapping("/indicadores/metas/{id}/pronostico")
    String pronostico(@PathVariable UUID id, Model modelo) {
        MetaGuardada meta = busca(id);
        Resultado<Pronosticos.Base> base = pronosticos.para(meta, Textos.idioma());
        modelo.addAttribute("m", meta);
        modelo.addAttribute(
                "f", fichas.vigente(meta.indicador()).orElseThrow(NoEncontrado::new).ficha());
        modelo.addAttribute("avisos", base.incidencias().stream().map(Textos::de).toList());
        modelo.addAttribute("horizonte", base.valor().horizonte());
        modelo.addAttribute("huella", base.valor().huella());
        modelo.addAttribute(
                "serie",
                base.valor().valores().entrySet().stream()
                        .map(e -> new DeSerie(e.getKey().toString(), Vista.numero(e.getValue())))
                        .toList());
        modelo.addAttribute("grafica", grafica(base.valor()));
        modelo.addAttribute(
                "participantes",
                base.valor().concurso().map(c -> participantes(c)).orElseGet(List::of));
        return "rendicion/indicadores/pronostico";
    }

    private static Optional<Grafica> grafica(Pronosticos.Base base) {
        return Grafica.de(
                base.valores().entrySet().stream()
                        .map(e ->
                                new Grafica.Dato(
                                        e.getKey().toString(),
                                        Optional.of(e.getValue()),
                                        Optional.empty(),
                                        Optional.empty()))
                        .toList());
    }

    private List<Participante> participantes(Concurso concurso) {
        Optional<Metodo> mejor = concurso.menorError().map(Concurso.Participante::metodo);
        return concurso.participantes().stream().map(p -> participante(p, mejor)).toList();
    }

    private Participante participante(Concurso.Participante p, Optional<Metodo> mejor) {
        String si = textos.di("monto.noAplica");
        return new Participante(
                p.metodo(),
                textos.di("pronostico.metodo." + p.metodo().name()),
                p.pronostico()
                        .map(x ->
                                Vista.numero(
                                        x.futuros().getLast().setScale(2, RoundingMode.HALF_UP)))
                        .orElse(si),
                p.errores().map(e -> dos(e.mae())).orElse(si),
                p.errores().flatMap(e -> e.mape()).map(PaginasDeMemoria::dos).orElse(si),
                p.errores().map(e -> dos(e.rmse())).orElse(si),
                mejor.filter(m -> m == p.metodo()).isPresent(),
                p.incidencia().map(Textos::de).orElse(""));
    }

    private static String dos(java.math.BigDecimal valor) {
        return new mx.recauda.platform.portal.Formato().numero(valor, 2);
    }

    /** Puts the draft of the memoria of a method on the form, to be completed and saved. */
    @PostMapping("/indicadores/metas/{id}/pronostico")
    @Requiere(Permiso.ELABORAR_INDICADORES)
    String elige(
            @PathVariable UUID id,
            @RequestParam Metodo metodo,
            @RequestParam(defaultValue = "0") int decimales,
            Model modelo) {
        MetaGuardada meta = busca(id);
        Pronosticos.Base base = pronosticos.para(meta, Textos.idioma()).valor();
        Memoria propuesta =
                pronosticos
                        .memoria(meta, base, metodo, Math.clamp(decimales, 0, 6))
                        .orElseThrow(NoEncontrado::new);
        int leida = memorias.ultima(meta.claveDeMemoria()).map(u -> u.version().numero()).orElse(0);
        return forma(
                meta,
                leida,
                "",
                renglones(MemoriaEnHojas.de(propuesta)),
                BLANCAS,
                List.of(),
                modelo);
    }
}
