package mx.recauda.platform.rendicion.indicadores.web;

import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.portal.ArchivoCsv;
import mx.recauda.platform.portal.Filtro;
import mx.recauda.platform.portal.Insignia;
import mx.recauda.platform.portal.Pagina;
import mx.recauda.platform.rendicion.NoEncontrado;
import mx.recauda.platform.rendicion.indicadores.Fichas;
import mx.recauda.platform.rendicion.indicadores.Memorias;
import mx.recauda.platform.rendicion.indicadores.MetaGuardada;
import mx.recauda.platform.rendicion.indicadores.Metas;
import mx.recauda.platform.rendicion.indicadores.Resultados;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.Requiere;
import mx.recauda.platform.seguridad.UsuarioActual;
import mx.recauda.rendicion.cantidad.Numero;
import mx.recauda.rendicion.indicador.ErrorDeIndicador;
import mx.recauda.rendicion.indicador.Periodo;
import mx.recauda.rendicion.indicador.ReglaDeCumplimiento;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Goals: the one first committed, its adjustments, results against both, and publication. */
@Controller
@Requiere(Permiso.LEER_INDICADORES)
class PaginasDeMeta {

    private final Fichas fichas;
    private final Metas metas;
    private final Memorias memorias;
    private final Resultados resultados;
    private final Textos textos;
    private final FechaDeOperacion fecha;

    PaginasDeMeta(
            Fichas fichas,
            Metas metas,
            Memorias memorias,
            Resultados resultados,
            Textos textos,
            FechaDeOperacion fecha) {
        this.fichas = fichas;
        this.metas = metas;
        this.memorias = memorias;
        this.resultados = resultados;
        this.textos = textos;
        this.fecha = fecha;
    }

    /** A goal in the list. */
    record Renglon(
            MetaGuardada meta, Vista.Periodo resultado, Insignia publicacion, String clase) {}

    /** What was typed of an adjustment. */
    record Ajuste(String visto, String nuevo, LocalDate fecha, String oficio, String porque) {}

    @GetMapping("/indicadores/metas")
    String lista(
            @RequestParam(defaultValue = "") String estado,
            @RequestParam(defaultValue = "1") int pagina,
            Model modelo) {
        List<Renglon> todas = renglones();
        modelo.addAttribute(
                "filtros",
                List.of("meta.publicada", "meta.sinPublicar", "meta.ajusteSinPublicar").stream()
                        .map(e -> filtro(todas, e, estado))
                        .toList());
        String cola = estado.isEmpty() ? "" : "?estado=" + estado;
        modelo.addAttribute(
                "lista",
                Pagina.de(
                        con(todas, estado),
                        pagina,
                        "/indicadores/metas" + cola,
                        "/indicadores/metas.csv" + cola));
        return "rendicion/indicadores/metas";
    }

    private Filtro filtro(List<Renglon> todas, String clase, String puesta) {
        boolean esta = clase.equals(puesta);
        return new Filtro(
                textos.di(clase),
                "",
                con(todas, clase).size(),
                esta,
                esta ? "/indicadores/metas" : "/indicadores/metas?estado=" + clase);
    }

    private static List<Renglon> con(List<Renglon> todas, String estado) {
        return todas.stream().filter(r -> estado.isEmpty() || r.clase().equals(estado)).toList();
    }

    private List<Renglon> renglones() {
        return resultados.deLasMetas().stream()
                .map(r -> {
                    MetaGuardada meta = r.meta().orElseThrow();
                    Insignia publicacion = Vista.publicacion(meta);
                    return new Renglon(
                            meta,
                            Vista.Periodo.de(r, textos.di("monto.nd")),
                            publicacion,
                            publicacion.nombre().clave());
                })
                .toList();
    }

    @GetMapping("/indicadores/metas.csv")
    @Requiere(Permiso.EXPORTAR)
    ResponseEntity<byte[]> listaCsv(@RequestParam(defaultValue = "") String estado) {
        List<List<String>> filas = new ArrayList<>();
        filas.add(
                List.of(
                        "indicador",
                        "periodo",
                        "meta_original",
                        "meta_vigente",
                        "ajustes",
                        "valor",
                        "cumplimiento_original_pct",
                        "cumplimiento_vigente_pct",
                        "publicada"));
        con(renglones(), estado)
                .forEach(r ->
                        filas.add(
                                List.of(
                                        r.meta().indicador(),
                                        r.meta().periodo(),
                                        r.meta().original().toPlainString(),
                                        r.meta().meta().vigente(fecha.hoy()).toPlainString(),
                                        String.valueOf(r.meta().ajustes().size()),
                                        PaginasDeIndicadores.llano(r.resultado().valor()),
                                        PaginasDeIndicadores.llano(r.resultado().contraOriginal()),
                                        PaginasDeIndicadores.llano(r.resultado().contraVigente()),
                                        r.meta().publicada() ? "si" : "no")));
        return ArchivoCsv.descarga("metas.csv", filas);
    }

    @GetMapping("/indicadores/fichas/{clave}/metas/nueva")
    @Requiere(Permiso.ELABORAR_INDICADORES)
    String nueva(@PathVariable String clave, Model modelo) {
        return forma(clave, Map.of("desde", fecha.hoy().toString()), List.of(), modelo);
    }

    private String forma(
            String clave, Map<String, String> enviado, List<Incidencia> incidencias, Model modelo) {
        Fichas.DeVersion ficha = fichas.vigente(clave).orElseThrow(NoEncontrado::new);
        modelo.addAttribute("f", ficha.ficha());
        modelo.addAttribute("periodo", enviado.getOrDefault("periodo", ""));
        modelo.addAttribute("valor", enviado.getOrDefault("valor", ""));
        modelo.addAttribute("desde", enviado.getOrDefault("desde", ""));
        modelo.addAttribute("oficio", enviado.getOrDefault("oficio", ""));
        modelo.addAttribute("porque", enviado.getOrDefault("porque", ""));
        modelo.addAttribute("reglas", ReglaDeCumplimiento.values());
        modelo.addAttribute(
                "regla",
                enviado.getOrDefault(
                        "regla", ReglaDeCumplimiento.usual(ficha.ficha().sentido()).name()));
        modelo.addAttribute("errores", Textos.errores(incidencias));
        return "rendicion/indicadores/meta-nueva";
    }

    @PostMapping("/indicadores/fichas/{clave}/metas")
    @Requiere(Permiso.ELABORAR_INDICADORES)
    String compromete(
            @PathVariable String clave,
            @RequestParam ReglaDeCumplimiento regla,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate desde,
            @RequestParam Map<String, String> enviado,
            @AuthenticationPrincipal UsuarioActual usuario,
            Model modelo) {
        if (fichas.vigente(clave).isEmpty()) {
            throw new NoEncontrado();
        }
        List<Incidencia> faltas = new ArrayList<>();
        String periodo = enviado.getOrDefault("periodo", "").strip();
        if (Periodo.lee(periodo).isEmpty()) {
            faltas.add(
                    Incidencia.de(ErrorDeIndicador.PERIODO_DESCONOCIDO, Textos.idioma(), periodo)
                            .enCampo("periodo", periodo));
        }
        Optional<BigDecimal> valor = numero("valor", enviado.getOrDefault("valor", ""), faltas);
        if (!faltas.isEmpty()) {
            return forma(clave, enviado, faltas, modelo);
        }
        Resultado<Optional<MetaGuardada>> hecha =
                metas.compromete(
                        new Metas.Nueva(
                                clave,
                                Periodo.lee(periodo).orElseThrow().toString(),
                                valor.orElseThrow(),
                                desde,
                                enviado.getOrDefault("oficio", ""),
                                enviado.getOrDefault("porque", ""),
                                regla),
                        usuario.getUsername(),
                        Textos.idioma());
        return hecha.valor()
                .map(m -> "redirect:/indicadores/metas/" + m.id())
                .orElseGet(() -> forma(clave, enviado, hecha.incidencias(), modelo));
    }

    private Optional<BigDecimal> numero(String campo, String texto, List<Incidencia> faltas) {
        Optional<BigDecimal> numero = Numero.lee(texto);
        if (numero.isEmpty()) {
            faltas.add(
                    Incidencia.de(
                                    ErrorDeIndicador.NO_ES_NUMERO,
                                    Textos.idioma(),
                                    textos.di("meta." + campo),
                                    texto)
                            .enCampo(campo, texto));
        }
        return numero;
    }

    @GetMapping("/indicadores/metas/{id}")
    String meta(@PathVariable UUID id, Model modelo) {
        MetaGuardada meta = busca(id);
        return pagina(meta, ajusteEnBlanco(meta), List.of(), modelo);
    }

    private Ajuste ajusteEnBlanco(MetaGuardada meta) {
        return new Ajuste(meta.ultima().toPlainString(), "", fecha.hoy(), "", "");
    }

    private String pagina(
            MetaGuardada meta, Ajuste ajuste, List<Incidencia> incidencias, Model modelo) {
        Fichas.DeVersion ficha = fichas.vigente(meta.indicador()).orElseThrow(NoEncontrado::new);
        Resultados.DePeriodo resultado = resultados.de(meta);
        modelo.addAttribute("m", meta);
        modelo.addAttribute("f", ficha.ficha());
        modelo.addAttribute("r", Vista.Periodo.de(resultado, textos.di("monto.nd")));
        modelo.addAttribute("original", Vista.numero(meta.original()));
        modelo.addAttribute("vigente", Vista.numero(meta.meta().vigente(fecha.hoy())));
        modelo.addAttribute("ultima", Vista.numero(meta.ultima()));
        modelo.addAttribute("publicacion", Vista.publicacion(meta));
        modelo.addAttribute("memoria", memorias.ultima(meta.claveDeMemoria()));
        modelo.addAttribute(
                "memorias",
                memorias.historia(meta.claveDeMemoria()).stream().map(Vista.Version::de).toList());
        modelo.addAttribute("faltaParaPublicar", metas.faltaParaPublicar(meta, Textos.idioma()));
        modelo.addAttribute("ajuste", ajuste);
        modelo.addAttribute("errores", Textos.errores(incidencias));
        return "rendicion/indicadores/meta";
    }

    private MetaGuardada busca(UUID id) {
        return metas.busca(id).orElseThrow(NoEncontrado::new);
    }

    @PostMapping("/indicadores/metas/{id}/ajustes")
    @Requiere(Permiso.ELABORAR_INDICADORES)
    String ajusta(
            @PathVariable UUID id,
            @RequestParam String visto,
            @RequestParam String nuevo,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate fecha,
            @RequestParam(defaultValue = "") String oficio,
            @RequestParam(defaultValue = "") String porque,
            @AuthenticationPrincipal UsuarioActual usuario,
            Model modelo) {
        MetaGuardada meta = busca(id);
        Ajuste escrito = new Ajuste(visto, nuevo, fecha, oficio, porque);
        List<Incidencia> faltas = new ArrayList<>();
        Optional<BigDecimal> valor = numero("nuevo", nuevo, faltas);
        Optional<BigDecimal> leido = numero("visto", visto, faltas);
        if (!faltas.isEmpty()) {
            return pagina(meta, escrito, faltas, modelo);
        }
        Resultado<MetaGuardada> hecho =
                metas.ajusta(
                        id,
                        new Metas.Cambio(
                                leido.orElseThrow(), valor.orElseThrow(), fecha, oficio, porque),
                        usuario.getUsername(),
                        Textos.idioma());
        if (!hecho.tieneErrores()) {
            return "redirect:/indicadores/metas/" + id;
        }
        Ajuste sobreLaNueva =
                new Ajuste(hecho.valor().ultima().toPlainString(), nuevo, fecha, oficio, porque);
        return pagina(hecho.valor(), sobreLaNueva, hecho.incidencias(), modelo);
    }

    @PostMapping("/indicadores/metas/{id}/publicacion")
    @Requiere(Permiso.APROBAR_INDICADORES)
    String publica(
            @PathVariable UUID id, @AuthenticationPrincipal UsuarioActual usuario, Model modelo) {
        MetaGuardada meta = busca(id);
        Resultado<MetaGuardada> hecha =
                metas.publica(meta.id(), usuario.getUsername(), Textos.idioma());
        return hecha.tieneErrores()
                ? pagina(hecha.valor(), ajusteEnBlanco(hecha.valor()), hecha.incidencias(), modelo)
                : "redirect:/indicadores/metas/" + id;
    }

    /** What was published, byte by byte as it was hashed. */
    @GetMapping("/indicadores/metas/{id}/publicada/{ajustes}")
    @Requiere(Permiso.EXPORTAR)
    ResponseEntity<byte[]> publicada(@PathVariable UUID id, @PathVariable int ajustes) {
        MetaGuardada meta = busca(id);
        String contenido = metas.publicado(id, ajustes).orElseThrow(NoEncontrado::new);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(
                                        "meta-%s-%s-%d.csv"
                                                .formatted(
                                                        meta.indicador(), meta.periodo(), ajustes))
                                .build()
                                .toString())
                .body(contenido.getBytes(StandardCharsets.UTF_8));
    }
}
