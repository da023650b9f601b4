package mx.recauda.platform.afiliacion.web;

import jakarta.servlet.http.HttpServletResponse;

import mx.recauda.formats.idse.RevisorIdse;
import mx.recauda.ley.afiliacion.ErrorDeAfiliacion;
import mx.recauda.platform.afiliacion.lotes.ActosDeLote;
import mx.recauda.platform.afiliacion.lotes.ConsultaDeLotes;
import mx.recauda.platform.afiliacion.lotes.ConsultaDeLotes.Conteo;
import mx.recauda.platform.afiliacion.lotes.Linea;
import mx.recauda.platform.afiliacion.lotes.Linea.Motivo;
import mx.recauda.platform.afiliacion.lotes.Linea.Situacion;
import mx.recauda.platform.afiliacion.lotes.LineasDeLote;
import mx.recauda.platform.afiliacion.lotes.Lote;
import mx.recauda.platform.afiliacion.lotes.NoEncontrado;
import mx.recauda.platform.afiliacion.lotes.NombreDeLote;
import mx.recauda.platform.afiliacion.lotes.ReaperturaDeLotes;
import mx.recauda.platform.afiliacion.lotes.Recepcion;
import mx.recauda.platform.afiliacion.movimientos.Registro;
import mx.recauda.platform.afiliacion.movimientos.RegistrosEnTabla;
import mx.recauda.platform.portal.ArchivoXlsx;
import mx.recauda.platform.portal.CsvAlVuelo;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** Lotes of movements: sending a file, following it, and reading what was decided on each line. */
@Controller
@Requiere(Permiso.LEER_MOVIMIENTOS)
class PaginasDeLotes {

    private static final int REGISTROS_PROPUESTOS = 50;

    private final ConsultaDeLotes consulta;
    private final Recepcion recepcion;
    private final ActosDeLote actos;
    private final ReaperturaDeLotes reapertura;
    private final LineasDeLote lineas;
    private final RegistrosEnTabla registros;
    private final MessageSource textos;

    PaginasDeLotes(
            ConsultaDeLotes consulta,
            Recepcion recepcion,
            ActosDeLote actos,
            ReaperturaDeLotes reapertura,
            LineasDeLote lineas,
            RegistrosEnTabla registros,
            MessageSource textos) {
        this.consulta = consulta;
        this.recepcion = recepcion;
        this.actos = actos;
        this.reapertura = reapertura;
        this.lineas = lineas;
        this.registros = registros;
        this.textos = textos;
    }

    @GetMapping("/movimientos")
    String lista(@RequestParam(defaultValue = "1") int pagina, Model modelo) {
        int total = consulta.cuantos();
        int numero = enRango(pagina, total);
        modelo.addAttribute(
                "lista",
                new Pagina<>(
                        consulta.recientes((numero - 1) * Pagina.TAMANO, Pagina.TAMANO),
                        numero,
                        Pagina.TAMANO,
                        total,
                        "/movimientos",
                        ""));
        return "afiliacion/lotes/lista";
    }

    @GetMapping("/movimientos/lotes/nuevo")
    @Requiere(Permiso.PRESENTAR_MOVIMIENTOS)
    String formulario(@RequestParam(defaultValue = "") String registro, Model modelo) {
        return formulario(registro, List.of(), modelo);
    }

    private String formulario(String registro, List<ErrorDeCampo> errores, Model modelo) {
        List<Registro> propuestos = registros.primeros(REGISTROS_PROPUESTOS);
        boolean uno = registro.isEmpty() && propuestos.size() == 1;
        modelo.addAttribute("registros", propuestos);
        modelo.addAttribute("registro", uno ? propuestos.getFirst().numero() : registro);
        modelo.addAttribute("errores", errores);
        return "afiliacion/lotes/subir";
    }

    @PostMapping("/movimientos/lotes")
    @Requiere(Permiso.PRESENTAR_MOVIMIENTOS)
    String sube(
            @RequestParam(defaultValue = "") String registro,
            @RequestParam(required = false) Optional<MultipartFile> archivo,
            Model modelo,
            RedirectAttributes avisos)
            throws IOException {
        List<ErrorDeCampo> errores = new ArrayList<>();
        Optional<Registro> elegido = registros.porNumero(limpio(registro));
        if (elegido.isEmpty()) {
            errores.add(new ErrorDeCampo("registro", texto("lotes.registro.desconocido")));
        }
        if (archivo.isEmpty() || archivo.get().isEmpty()) {
            errores.add(new ErrorDeCampo("archivo", texto("lotes.archivo.falta")));
        }
        if (elegido.isEmpty() || archivo.isEmpty() || archivo.get().isEmpty()) {
            return formulario(registro, errores, modelo);
        }
        Recepcion.Recibido recibido =
                recepcion.recibe(
                        elegido.get(),
                        nombre(archivo.get()),
                        archivo.get().getBytes(),
                        Idiomas.actual());
        if (recibido.repetido()) {
            avisos.addFlashAttribute("repetido", true);
        }
        return "redirect:/movimientos/lotes/" + recibido.lote().id();
    }

    @GetMapping("/movimientos/lotes/{id}")
    String lote(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String ver,
            @RequestParam(defaultValue = "1") int pagina,
            Model modelo) {
        Lote lote = consulta.lote(id).orElseThrow(NoEncontrado::new);
        modelo.addAttribute("lote", lote);
        List<Conteo> porCodigo = consulta.conteos(id);
        modelo.addAttribute("porCodigo", porCodigo);
        modelo.addAttribute(
                "yaValian",
                cuantas(porCodigo, c -> c.codigo().equals(ErrorDeAfiliacion.YA_VALE.codigo())));
        String ruta = "/movimientos/lotes/" + id;
        if (lote.estado() == Lote.Estado.RECHAZADO) {
            modelo.addAttribute("lista", motivos(lote, pagina, ruta));
            modelo.addAttribute("fallas", cuantas(porCodigo, Conteo::error));
            modelo.addAttribute("avisos", cuantas(porCodigo, c -> !c.error()));
            return "afiliacion/lotes/rechazado";
        }
        actos.confirmacion(id).ifPresent(c -> modelo.addAttribute("confirmacion", c));
        modelo.addAttribute("actos", actos.de(id));
        reapertura.detenido(id).ifPresent(t -> modelo.addAttribute("detenido", t.motivo()));
        reapertura.esperaA(lote).ifPresent(otro -> modelo.addAttribute("esperaA", otro));
        modelo.addAttribute("filtros", filtros(lote, ver, ruta));
        modelo.addAttribute("ver", ver);
        modelo.addAttribute("lista", lineas(lote, ver, pagina, ruta));
        return "afiliacion/lotes/lote";
    }

    @GetMapping("/movimientos/lotes/{id}/avance")
    String avance(@PathVariable UUID id, Model modelo, HttpServletResponse respuesta) {
        Lote lote = consulta.lote(id).orElseThrow(NoEncontrado::new);
        if (lote.terminado()) {
            respuesta.setHeader("HX-Refresh", "true");
        }
        modelo.addAttribute("lote", lote);
        return "afiliacion/lotes/piezas :: avance";
    }

    @GetMapping("/movimientos/lotes/{id}/lineas.csv")
    @Requiere(Permiso.EXPORTAR)
    void exporta(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String ver,
            @RequestParam(defaultValue = "") String formato,
            HttpServletResponse respuesta)
            throws IOException {
        Lote lote = consulta.lote(id).orElseThrow(NoEncontrado::new);
        Iterator<List<String>> renglones =
                lote.estado() == Lote.Estado.RECHAZADO
                        ? HojaDeLineas.deMotivos(lineas.motivos(id))
                        : HojaDeLineas.deLineas(lineas.de(id, situacion(ver)));
        String nombre = "lote-" + lote.folio() + ".csv";
        if (formato.equals("xlsx")) {
            ArchivoXlsx.alVuelo(respuesta, nombre, renglones);
        } else {
            CsvAlVuelo.escribe(respuesta, nombre, renglones);
        }
    }

    /** Everything wrong with a file, however much, without receiving it. */
    @PostMapping("/movimientos/lotes/revision.csv")
    @Requiere(Permiso.PRESENTAR_MOVIMIENTOS)
    void revisa(@RequestParam MultipartFile archivo, HttpServletResponse respuesta)
            throws IOException {
        String nombre = nombre(archivo);
        CsvAlVuelo.vierte(
                respuesta,
                "revision-" + nombre.replaceFirst("[.][^.]*$", "") + ".csv",
                salida -> {
                    salida.accept(HojaDeLineas.ENCABEZADO);
                    RevisorIdse.revisa(
                            archivo.getInputStream(),
                            nombre,
                            Idiomas.actual(),
                            i -> salida.accept(HojaDeLineas.renglon(i)));
                });
    }

    private Pagina<Linea> lineas(Lote lote, String ver, int pagina, String ruta) {
        int total = total(lote, situacion(ver));
        int numero = enRango(pagina, total);
        String conFiltro = ver.isEmpty() ? ruta : ruta + "?ver=" + ver;
        String exporta = ruta + "/lineas.csv" + (ver.isEmpty() ? "" : "?ver=" + ver);
        return new Pagina<>(
                consulta.lineas(
                        lote.id(), situacion(ver), (numero - 1) * Pagina.TAMANO, Pagina.TAMANO),
                numero,
                Pagina.TAMANO,
                total,
                conFiltro,
                exporta);
    }

    private static int cuantas(List<Conteo> conteos, Predicate<Conteo> cuales) {
        return conteos.stream().filter(cuales).mapToInt(Conteo::cuantas).sum();
    }

    private Pagina<Motivo> motivos(Lote lote, int pagina, String ruta) {
        int guardadas =
                consulta.porCodigo(lote.id()).values().stream().mapToInt(Integer::intValue).sum();
        int numero = enRango(pagina, guardadas);
        return new Pagina<>(
                consulta.rechazosPrimero(lote.id(), (numero - 1) * Pagina.TAMANO, Pagina.TAMANO),
                numero,
                Pagina.TAMANO,
                guardadas,
                ruta,
                ruta + "/lineas.csv");
    }

    private List<Filtro> filtros(Lote lote, String ver, String ruta) {
        List<Filtro> filtros = new ArrayList<>();
        for (Situacion s : Situacion.values()) {
            String clave = s.name().toLowerCase(Locale.ROOT);
            int cuenta = total(lote, Optional.of(s));
            if (cuenta > 0 || s == Situacion.RECHAZADA) {
                filtros.add(
                        new Filtro(
                                texto("lotes.situacion." + s.name()),
                                "",
                                cuenta,
                                ver.equals(clave),
                                ver.equals(clave) ? ruta : ruta + "?ver=" + clave));
            }
        }
        return filtros;
    }

    private static int total(Lote lote, Optional<Situacion> situacion) {
        return situacion
                .map(s ->
                        switch (s) {
                            case PENDIENTE -> lote.pendientes();
                            case OPERADA -> lote.operadas();
                            case RECHAZADA -> lote.rechazadas();
                        })
                .orElse(lote.lineas());
    }

    private static Optional<Situacion> situacion(String ver) {
        for (Situacion s : Situacion.values()) {
            if (s.name().equalsIgnoreCase(ver)) {
                return Optional.of(s);
            }
        }
        return Optional.empty();
    }

    private static int enRango(int pagina, int total) {
        return Math.clamp(pagina, 1, Math.max(1, Math.ceilDiv(total, Pagina.TAMANO)));
    }

    private static String limpio(String registro) {
        return registro.replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT);
    }

    private static String nombre(MultipartFile archivo) {
        String enviado = archivo.getOriginalFilename();
        return NombreDeLote.de(enviado == null ? "" : enviado);
    }

    private String texto(String clave) {
        return textos.getMessage(clave, new Object[0], LocaleContextHolder.getLocale());
    }
}
