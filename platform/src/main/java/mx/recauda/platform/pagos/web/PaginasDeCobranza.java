package mx.recauda.platform.pagos.web;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.catalogo.Catalogos;
import mx.recauda.platform.pagos.Cobranza;
import mx.recauda.platform.pagos.Cobranza.Celda;
import mx.recauda.platform.pagos.Cobranza.Por;
import mx.recauda.platform.pagos.Cobranza.Renglon;
import mx.recauda.platform.pagos.ErrorDePago;
import mx.recauda.platform.portal.ArchivoCsv;
import mx.recauda.platform.portal.ErrorDeCampo;
import mx.recauda.platform.portal.FechaEscrita;
import mx.recauda.platform.portal.Formato;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.Requiere;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Cash of an interval by office, concept, modalidad or day, against the goals of the offices. */
@Controller
@Requiere(Permiso.LEER_CONCILIACION)
class PaginasDeCobranza {

    private static final String RUTA = "/conciliacion/caja";

    private static final String ESCRITA = "escrita";

    private final Cobranza cobranza;
    private final FechaDeOperacion fecha;
    private final NombresDePago nombres;
    private final Catalogos catalogos;
    private final Formato formato;

    /** A goal as somebody wrote it, to be written again when it is refused. */
    public record MetaEscrita(String oficina, String mes, String importe, String fuente) {}

    PaginasDeCobranza(
            Cobranza cobranza,
            FechaDeOperacion fecha,
            NombresDePago nombres,
            Catalogos catalogos,
            Formato formato) {
        this.cobranza = cobranza;
        this.fecha = fecha;
        this.nombres = nombres;
        this.catalogos = catalogos;
        this.formato = formato;
    }

    @GetMapping(RUTA)
    String tabla(
            @RequestParam(defaultValue = "") String desde,
            @RequestParam(defaultValue = "") String hasta,
            @RequestParam(defaultValue = "") String por,
            Model modelo) {
        return muestra(desde, hasta, por, List.of(), modelo);
    }

    private String muestra(
            String desde, String hasta, String por, List<ErrorDeCampo> otros, Model modelo) {
        List<ErrorDeCampo> errores = new ArrayList<>(otros);
        LocalDate primero = dia("desde", desde, fecha.hoy().withDayOfMonth(1), errores);
        LocalDate ultimo = dia("hasta", hasta, fecha.hoy(), errores);
        if (primero.isAfter(ultimo)) {
            errores.add(new ErrorDeCampo("desde", nombres.texto("caja.dias.mal")));
        }
        Por cual =
                Arrays.stream(Por.values())
                        .filter(p -> p.name().equalsIgnoreCase(por.strip()))
                        .findFirst()
                        .orElse(Por.OFICINA);
        List<Renglon> renglones = cobranza.tabla(primero, ultimo, cual);
        modelo.addAttribute("renglones", renglones);
        modelo.addAttribute("instituto", suma(renglones, Renglon::instituto));
        modelo.addAttribute("terceros", suma(renglones, Renglon::terceros));
        modelo.addAttribute("por", cual);
        modelo.addAttribute("todos", Por.values());
        modelo.addAttribute("desde", FechaEscrita.escrita(primero));
        modelo.addAttribute("hasta", FechaEscrita.escrita(ultimo));
        modelo.addAttribute("csv", RUTA + ".csv?desde=" + primero + "&hasta=" + ultimo);
        modelo.addAttribute("errores", errores);
        if (!modelo.containsAttribute(ESCRITA)) {
            modelo.addAttribute(ESCRITA, new MetaEscrita("", "", "", ""));
        }
        return "pagos/caja";
    }

    private LocalDate dia(
            String campo, String texto, LocalDate siFalta, List<ErrorDeCampo> errores) {
        if (texto.isBlank()) {
            return siFalta;
        }
        Optional<LocalDate> dia = FechaEscrita.lee(texto);
        if (dia.isEmpty()) {
            errores.add(new ErrorDeCampo(campo, nombres.texto("pagos.fecha.mal", texto)));
        }
        return dia.orElse(siFalta);
    }

    private LocalDate exacto(String campo, String texto, LocalDate siFalta) {
        List<ErrorDeCampo> errores = new ArrayList<>();
        LocalDate dia = dia(campo, texto, siFalta, errores);
        if (!errores.isEmpty()) {
            throw new FalloConCodigo(
                    FalloConCodigo.Clase.ENTRADA, ErrorDePago.DATO_IMPOSIBLE, campo, texto);
        }
        return dia;
    }

    private static Importe suma(List<Renglon> renglones, Function<Renglon, Importe> columna) {
        return renglones.stream().map(columna).reduce(Importe.CERO, Importe::mas);
    }

    @GetMapping(RUTA + ".csv")
    @Requiere(Permiso.EXPORTAR)
    ResponseEntity<byte[]> exporta(
            @RequestParam(defaultValue = "") String desde,
            @RequestParam(defaultValue = "") String hasta) {
        List<List<String>> renglones = new ArrayList<>();
        renglones.add(List.of("dia", "oficina", "concepto", "modalidad", "instituto", "terceros"));
        for (Celda c :
                cobranza.cubo(
                        exacto("desde", desde, fecha.hoy().withDayOfMonth(1)),
                        exacto("hasta", hasta, fecha.hoy()))) {
            renglones.add(
                    List.of(
                            c.dia().toString(),
                            c.oficina(),
                            c.concepto(),
                            c.modalidad(),
                            c.instituto().toString(),
                            c.terceros().toString()));
        }
        return ArchivoCsv.descarga("caja.csv", renglones);
    }

    @PostMapping(RUTA + "/metas")
    @Requiere(Permiso.APROBAR_PAGOS)
    String fija(
            @RequestParam(defaultValue = "") String oficina,
            @RequestParam(defaultValue = "") String mes,
            @RequestParam(defaultValue = "") String importe,
            @RequestParam(defaultValue = "") String fuente,
            @RequestParam(defaultValue = "false") boolean sustituye,
            Model modelo,
            RedirectAttributes avisos) {
        modelo.addAttribute(ESCRITA, new MetaEscrita(oficina, mes, importe, fuente));
        Optional<Importe> meta = ImporteEscrito.lee(importe);
        List<ErrorDeCampo> errores = new ArrayList<>();
        if (catalogos.oficina(oficina.strip(), fecha.hoy()).isEmpty()) {
            errores.add(new ErrorDeCampo("oficina", nombres.texto("caja.oficina.mal")));
        }
        if (!mes.strip().matches("[0-9]{4}-(0[1-9]|1[0-2])")) {
            errores.add(new ErrorDeCampo("mes", nombres.texto("caja.mes.mal")));
        }
        if (meta.isEmpty()) {
            errores.add(new ErrorDeCampo("importe", nombres.texto("caja.importe.mal")));
        }
        if (fuente.isBlank()) {
            errores.add(new ErrorDeCampo("fuente", nombres.texto("caja.fuente.mal")));
        }
        if (errores.isEmpty() && !sustituye) {
            cobranza.meta(oficina.strip(), Mes.parse(mes.strip()))
                    .ifPresent(m -> {
                        modelo.addAttribute("hayMeta", true);
                        errores.add(
                                new ErrorDeCampo(
                                        "importe",
                                        nombres.texto(
                                                "caja.meta.hay", formato.pesos(m.centavos()))));
                    });
        }
        if (!errores.isEmpty()) {
            return muestra("", "", "", errores, modelo);
        }
        cobranza.fijaMeta(
                oficina.strip(), Mes.parse(mes.strip()), meta.orElseThrow(), fuente.strip());
        avisos.addFlashAttribute("hecho", true);
        return "redirect:" + RUTA;
    }
}
