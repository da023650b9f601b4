package mx.recauda.platform.determinacion.web;

import jakarta.servlet.http.HttpServletResponse;

import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.base.FalloConCodigo.Clase;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.determinacion.AvanceDeEmision;
import mx.recauda.platform.determinacion.EmisionPedida;
import mx.recauda.platform.determinacion.Emisiones;
import mx.recauda.platform.determinacion.ErrorDeDeterminacion;
import mx.recauda.platform.determinacion.ResultadoDeEmision;
import mx.recauda.platform.determinacion.ResultadoDeEmision.Estado;
import mx.recauda.platform.portal.ErrorDeCampo;
import mx.recauda.platform.portal.Filtro;
import mx.recauda.platform.portal.Pagina;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.Requiere;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Emissions: the list, the form that asks for one, how far it is and what came out. */
@Controller
@Requiere(Permiso.LEER_PROPUESTAS)
class PaginasDeEmision {

    private static final int PENDIENTES_MAX = 24;

    private final Emisiones emisiones;
    private final OficinasParaEmitir oficinas;
    private final FechaDeOperacion fecha;
    private final MessageSource textos;

    PaginasDeEmision(
            Emisiones emisiones,
            OficinasParaEmitir oficinas,
            FechaDeOperacion fecha,
            MessageSource textos) {
        this.emisiones = emisiones;
        this.oficinas = oficinas;
        this.fecha = fecha;
        this.textos = textos;
    }

    /** An emission and how far it is. */
    record Fila(EmisionPedida emision, String oficina, AvanceDeEmision avance) {

        /** Parked registros. */
        public int apartadas() {
            return avance.con(Estado.APARTADA);
        }
    }

    @GetMapping("/emision")
    String lista(@RequestParam(defaultValue = "1") int pagina, Model modelo) {
        int total = emisiones.cuantas();
        int numero = enRango(pagina, total);
        modelo.addAttribute(
                "lista",
                new Pagina<>(
                        filas((numero - 1) * Pagina.TAMANO, Pagina.TAMANO),
                        numero,
                        Pagina.TAMANO,
                        total,
                        "/emision",
                        "/emision/lista.csv"));
        modelo.addAttribute("pendientes", emisiones.pendientes(PENDIENTES_MAX));
        return "determinacion/emision/lista";
    }

    private List<Fila> filas(int desde, int cuantas) {
        return emisiones.emisiones(desde, cuantas).stream().map(this::fila).toList();
    }

    private Fila fila(EmisionPedida e) {
        return new Fila(e, oficinas.nombre(e.oficina()), emisiones.avance(e.id()));
    }

    @GetMapping("/emision/lista.csv")
    @Requiere(Permiso.EXPORTAR)
    void exportaLista(
            @RequestParam(defaultValue = "") String formato, HttpServletResponse respuesta)
            throws IOException {
        PorTandas.descarga(
                respuesta,
                "emisiones.csv",
                formato,
                Hojas.EMISIONES,
                PorTandas.tras(emisiones::emisionesTras).map(this::fila).map(Hojas::emision));
    }

    @GetMapping("/emision/nueva")
    @Requiere(Permiso.EMITIR_PROPUESTAS)
    String formulario(
            @RequestParam(defaultValue = "") String oficina,
            @RequestParam(defaultValue = "") String mes,
            @RequestParam(defaultValue = "COMPLETA") EmisionPedida.Clase clase,
            Model modelo) {
        Mes anterior = Mes.de(fecha.hoy()).anterior();
        return formulario(
                oficina, mes.isEmpty() ? anterior.toString() : mes, "", clase, List.of(), modelo);
    }

    private String formulario(
            String oficina,
            String mes,
            String conocido,
            EmisionPedida.Clase clase,
            List<ErrorDeCampo> errores,
            Model modelo) {
        modelo.addAttribute("oficinas", oficinas.opciones());
        modelo.addAttribute("oficina", oficina);
        modelo.addAttribute("mes", mes);
        modelo.addAttribute("conocido", conocido);
        modelo.addAttribute("clase", clase);
        modelo.addAttribute("clases", EmisionPedida.Clase.values());
        modelo.addAttribute("errores", errores);
        return "determinacion/emision/nueva";
    }

    @PostMapping("/emision")
    @Requiere(Permiso.EMITIR_PROPUESTAS)
    String pide(
            @RequestParam(defaultValue = "") String oficina,
            @RequestParam(defaultValue = "") String mes,
            @RequestParam(defaultValue = "") String conocido,
            @RequestParam(defaultValue = "COMPLETA") EmisionPedida.Clase clase,
            Model modelo) {
        List<ErrorDeCampo> errores = new ArrayList<>();
        Optional<Mes> elegido = mes(mes, errores);
        Optional<Instant> instante = instante(conocido, errores);
        if (errores.isEmpty() && elegido.isPresent()) {
            try {
                UUID id = emisiones.pide(oficina, elegido.get(), instante, clase);
                return "redirect:/emision/" + id;
            } catch (FalloConCodigo fallo) {
                var incidencia = fallo.incidencia(Idiomas.actual());
                errores.add(
                        new ErrorDeCampo(
                                campo(fallo), incidencia.mensaje() + " " + incidencia.remedio()));
            }
        }
        return formulario(oficina, mes, conocido, clase, errores, modelo);
    }

    private static String campo(FalloConCodigo fallo) {
        return fallo.codigo() == ErrorDeDeterminacion.INSTANTE_ABIERTO
                ? "conocido"
                : fallo.codigo() == ErrorDeDeterminacion.MES_ABIERTO ? "mes" : "oficina";
    }

    private Optional<Mes> mes(String texto, List<ErrorDeCampo> errores) {
        try {
            return Optional.of(Mes.parse(texto.strip()));
        } catch (IllegalArgumentException noEsUno) {
            errores.add(new ErrorDeCampo("mes", texto("emision.mes.mal")));
            return Optional.empty();
        }
    }

    private Optional<Instant> instante(String escrito, List<ErrorDeCampo> errores) {
        if (escrito.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    LocalDateTime.parse(escrito.strip()).atZone(FechaDeOperacion.ZONA).toInstant());
        } catch (DateTimeParseException noEsUno) {
            errores.add(new ErrorDeCampo("conocido", texto("emision.conocido.mal")));
            return Optional.empty();
        }
    }

    @GetMapping("/emision/{id}")
    String emision(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String ver,
            @RequestParam(defaultValue = "") String registro,
            @RequestParam(defaultValue = "1") int pagina,
            Model modelo) {
        EmisionPedida emision = busca(id);
        AvanceDeEmision avance = emisiones.avance(id);
        modelo.addAttribute("emision", emision);
        modelo.addAttribute("oficina", oficinas.nombre(emision.oficina()));
        modelo.addAttribute("avance", avance);
        modelo.addAttribute("apartadas", avance.con(Estado.APARTADA));
        modelo.addAttribute("conceptos", Conceptos.de(avance.importes(), emision.mes()));
        modelo.addAttribute("filtros", filtros(avance, ver, "/emision/" + id));
        modelo.addAttribute("ver", ver);
        modelo.addAttribute("registro", registro);
        modelo.addAttribute("lista", resultados(id, ver, registro, pagina));
        return "determinacion/emision/emision";
    }

    private Pagina<ResultadoDeEmision> resultados(
            UUID id, String ver, String registro, int pagina) {
        int total = emisiones.cuantosResultados(id, estado(ver), limpio(registro));
        int numero = enRango(pagina, total);
        String filtro =
                (ver.isEmpty() ? "" : "&ver=" + ver)
                        + (registro.isBlank() ? "" : "&registro=" + limpio(registro));
        String consulta = filtro.isEmpty() ? "" : "?" + filtro.substring(1);
        return new Pagina<>(
                emisiones.resultados(
                        id,
                        estado(ver),
                        limpio(registro),
                        (numero - 1) * Pagina.TAMANO,
                        Pagina.TAMANO),
                numero,
                Pagina.TAMANO,
                total,
                "/emision/" + id + consulta,
                "/emision/" + id + "/resultados.csv" + consulta);
    }

    @GetMapping("/emision/{id}/avance")
    String avance(@PathVariable UUID id, Model modelo, HttpServletResponse respuesta) {
        AvanceDeEmision avance = emisiones.avance(id);
        if (avance.terminada() || avance.fallida()) {
            respuesta.setHeader("HX-Refresh", "true");
        }
        modelo.addAttribute("emision", busca(id));
        modelo.addAttribute("avance", avance);
        modelo.addAttribute("apartadas", avance.con(Estado.APARTADA));
        return "determinacion/emision/piezas :: avance";
    }

    @GetMapping("/emision/{id}/resultados.csv")
    @Requiere(Permiso.EXPORTAR)
    void exporta(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String ver,
            @RequestParam(defaultValue = "") String registro,
            @RequestParam(defaultValue = "") String formato,
            HttpServletResponse respuesta)
            throws IOException {
        EmisionPedida emision = busca(id);
        PorTandas.descarga(
                respuesta,
                "emision-" + emision.oficina().replace("*", "pais") + "-" + emision.mes() + ".csv",
                formato,
                Hojas.RESULTADOS,
                PorTandas.tras((Optional<ResultadoDeEmision> ultimo, Integer cuantos) ->
                                emisiones.resultadosTras(
                                        id, estado(ver), limpio(registro), ultimo, cuantos))
                        .map(Hojas::resultado));
    }

    @PostMapping("/emision/{id}/reintentar")
    @Requiere(Permiso.EMITIR_PROPUESTAS)
    String reintenta(
            @PathVariable UUID id, @RequestParam UUID registro, RedirectAttributes avisos) {
        avisos.addFlashAttribute("reintento", emisiones.reintenta(id, registro));
        return "redirect:/emision/" + id + "?ver=apartada";
    }

    private EmisionPedida busca(UUID id) {
        return emisiones
                .emision(id)
                .orElseThrow(() ->
                        new FalloConCodigo(
                                Clase.NO_HAY, ErrorDeDeterminacion.NO_HAY_EMISION, id.toString()));
    }

    private List<Filtro> filtros(AvanceDeEmision avance, String ver, String ruta) {
        List<Filtro> filtros = new ArrayList<>();
        for (Estado estado : Estado.values()) {
            String clave = estado.name().toLowerCase(Locale.ROOT);
            if (avance.con(estado) > 0 || estado == Estado.APARTADA) {
                filtros.add(
                        new Filtro(
                                texto("emision.estado." + estado),
                                "",
                                avance.con(estado),
                                ver.equals(clave),
                                ver.equals(clave) ? ruta : ruta + "?ver=" + clave));
            }
        }
        return filtros;
    }

    private static Optional<Estado> estado(String ver) {
        for (Estado estado : Estado.values()) {
            if (estado.name().equalsIgnoreCase(ver)) {
                return Optional.of(estado);
            }
        }
        return Optional.empty();
    }

    private static String limpio(String registro) {
        return registro.replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT);
    }

    static int enRango(int pagina, int total) {
        return Math.clamp(pagina, 1, Math.max(1, Math.ceilDiv(total, Pagina.TAMANO)));
    }

    private String texto(String clave) {
        return textos.getMessage(clave, new Object[0], LocaleContextHolder.getLocale());
    }
}
