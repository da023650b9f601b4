package mx.recauda.platform.afiliacion.patrones.web;

import mx.recauda.formats.acuse.Acuse;
import mx.recauda.formats.acuse.Acuse.Dato;
import mx.recauda.ley.afiliacion.patron.CausaDeBaja;
import mx.recauda.ley.afiliacion.patron.Domicilio;
import mx.recauda.ley.afiliacion.patron.TramitePatronal;
import mx.recauda.ley.afiliacion.patron.TramitePatronal.Persona;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.platform.afiliacion.forma.ErrorDeForma;
import mx.recauda.platform.afiliacion.forma.Forma;
import mx.recauda.platform.afiliacion.patrones.DocumentosPatronales;
import mx.recauda.platform.afiliacion.patrones.Patrones;
import mx.recauda.platform.afiliacion.patrones.Patrones.Ficha;
import mx.recauda.platform.afiliacion.patrones.RegistrosPatronales;
import mx.recauda.platform.afiliacion.patrones.Tramite;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.catalogo.Catalogos;
import mx.recauda.platform.documentos.Documento;
import mx.recauda.platform.portal.Formato;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.Requiere;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** One form per procedure, its errors beside the field, and its acknowledgement. */
@Controller
@Requiere(Permiso.LEER_PATRONES)
class TramitesDePatron {

    private static final String FORMA = "afiliacion/patrones/tramite";

    private final Patrones patrones;
    private final RegistrosPatronales registros;
    private final DocumentosPatronales documentos;
    private final Catalogos catalogos;
    private final FechaDeOperacion fecha;
    private final Formato formato;
    private final MessageSource textos;

    TramitesDePatron(
            Patrones patrones,
            RegistrosPatronales registros,
            DocumentosPatronales documentos,
            Catalogos catalogos,
            FechaDeOperacion fecha,
            Formato formato,
            MessageSource textos) {
        this.patrones = patrones;
        this.registros = registros;
        this.documentos = documentos;
        this.catalogos = catalogos;
        this.fecha = fecha;
        this.formato = formato;
        this.textos = textos;
    }

    @Requiere(Permiso.TRAMITAR_PATRONES)
    @GetMapping("/patrones/alta")
    String formaDeAlta(Model modelo) {
        return forma("ALTA", Optional.empty(), vacia(), modelo);
    }

    @Requiere(Permiso.TRAMITAR_PATRONES)
    @PostMapping("/patrones/alta")
    String alta(
            @RequestParam Map<String, String> datos, Model modelo, RedirectAttributes siguiente) {
        Forma forma = Forma.de(datos);
        if (forma.fecha("fecha").isEmpty()) {
            return forma("ALTA", Optional.empty(), sinFecha(forma), modelo);
        }
        TramitePatronal.Alta alta =
                new TramitePatronal.Alta(
                        forma.fecha("fecha").get(),
                        forma.valor("rfc"),
                        persona(forma),
                        forma.valor("nombre"),
                        forma.valor("modalidad"),
                        forma.valor("fraccion"),
                        domicilio(forma),
                        forma.entero("trabajadores"));
        return resultado(
                "ALTA",
                Optional.empty(),
                forma,
                patrones.alta(alta, forma.clave(), Forma.idioma()),
                modelo,
                siguiente);
    }

    @Requiere(Permiso.TRAMITAR_PATRONES)
    @GetMapping(
            "/patrones/{id}/tramites/nuevo/{tipo:REANUDACION|CAMBIO_DE_ACTIVIDAD|CAMBIO_DE_DOMICILIO|SUSTITUCION|BAJA}")
    String formaDeTramite(@PathVariable UUID id, @PathVariable String tipo, Model modelo) {
        return forma(tipo, Optional.of(ficha(id)), vacia(), modelo);
    }

    @Requiere(Permiso.TRAMITAR_PATRONES)
    @PostMapping(
            "/patrones/{id}/tramites/nuevo/{tipo:REANUDACION|CAMBIO_DE_ACTIVIDAD|CAMBIO_DE_DOMICILIO|SUSTITUCION|BAJA}")
    String tramita(
            @PathVariable UUID id,
            @PathVariable String tipo,
            @RequestParam Map<String, String> datos,
            Model modelo,
            RedirectAttributes siguiente) {
        Forma forma = Forma.de(datos);
        Optional<Ficha> ficha = Optional.of(ficha(id));
        if (forma.fecha("fecha").isEmpty()) {
            return forma(tipo, ficha, sinFecha(forma), modelo);
        }
        return resultado(
                tipo,
                ficha,
                forma,
                patrones.tramita(id, tramite(tipo, forma), forma.clave(), Forma.idioma()),
                modelo,
                siguiente);
    }

    private String resultado(
            String tipo,
            Optional<Ficha> ficha,
            Forma forma,
            Resultado<Optional<Tramite>> hecho,
            Model modelo,
            RedirectAttributes siguiente) {
        if (hecho.valor().isEmpty()) {
            return forma(tipo, ficha, forma.con(hecho.incidencias()), modelo);
        }
        siguiente.addFlashAttribute("hecho", hecho.valor().get());
        return "redirect:/patrones/" + hecho.valor().get().registro();
    }

    private static TramitePatronal tramite(String tipo, Forma forma) {
        LocalDate dia = forma.fecha("fecha").orElseThrow();
        return switch (tipo) {
            case "REANUDACION" -> new TramitePatronal.Reanudacion(dia, forma.valor("fraccion"));
            case "CAMBIO_DE_ACTIVIDAD" ->
                    new TramitePatronal.CambioDeActividad(dia, forma.valor("fraccion"));
            case "CAMBIO_DE_DOMICILIO" ->
                    new TramitePatronal.CambioDeDomicilio(dia, domicilio(forma));
            case "SUSTITUCION" ->
                    new TramitePatronal.Sustitucion(
                            dia, forma.valor("rfc"), persona(forma), forma.valor("nombre"));
            default -> new TramitePatronal.Baja(dia, causa(forma));
        };
    }

    private String forma(String tipo, Optional<Ficha> ficha, Forma forma, Model modelo) {
        modelo.addAttribute("tipo", tipo);
        ficha.ifPresent(f -> modelo.addAttribute("ficha", f));
        modelo.addAttribute("forma", forma);
        modelo.addAttribute("clave", forma.clave());
        modelo.addAttribute("municipios", catalogos.municipios());
        modelo.addAttribute("modalidades", catalogos.modalidades(fecha.hoy()));
        modelo.addAttribute("actividades", catalogos.actividades(fecha.hoy()));
        modelo.addAttribute("causas", CausaDeBaja.values());
        return FORMA;
    }

    @Requiere(Permiso.TRAMITAR_PATRONES)
    @PostMapping("/patrones/{id}/documentos")
    String adjunta(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "OTRO") String clase,
            @RequestParam MultipartFile archivo,
            RedirectAttributes siguiente)
            throws IOException {
        ficha(id);
        try {
            documentos.adjunta(
                    id,
                    clase,
                    String.valueOf(archivo.getOriginalFilename()),
                    String.valueOf(archivo.getContentType()),
                    archivo.getBytes());
        } catch (FalloConCodigo fallo) {
            siguiente.addFlashAttribute("incidencia", fallo.incidencia(Forma.idioma()));
        }
        return "redirect:/patrones/" + id;
    }

    @GetMapping("/patrones/{id}/documentos/{adjunto}")
    ResponseEntity<byte[]> documento(@PathVariable UUID id, @PathVariable UUID adjunto) {
        Documento documento =
                documentos.documento(id, adjunto).orElseThrow(PaginasDePatrones::noHay);
        return archivo(documento.nombre(), documento.tipo(), documentos.abre(documento));
    }

    @GetMapping("/patrones/{id}/tramites/{tramite}/acuse.pdf")
    ResponseEntity<byte[]> acuse(@PathVariable UUID id, @PathVariable UUID tramite) {
        Ficha ficha = ficha(id);
        Tramite hecho =
                patrones.tramites(id).stream()
                        .filter(t -> t.id().equals(tramite))
                        .findFirst()
                        .orElseThrow(PaginasDePatrones::noHay);
        List<Dato> datos = new ArrayList<>();
        datos.add(new Dato(texto("patrones.registro"), ficha.registro().formato()));
        datos.add(new Dato(texto("patrones.nombre"), ficha.registro().nombre()));
        datos.add(new Dato(texto("patrones.rfc"), ficha.registro().rfc()));
        datos.add(new Dato(texto("patrones.fecha"), formato.fecha(hecho.fecha())));
        ficha.situacion()
                .clasificacion()
                .ifPresent(c -> {
                    datos.add(new Dato(texto("patrones.fraccion"), c.fraccion()));
                    datos.add(new Dato(texto("patrones.clase"), c.clase().name()));
                    datos.add(new Dato(texto("patrones.prima"), c.prima() + " %"));
                });
        datos.add(
                new Dato(
                        texto("patrones.presentado"),
                        formato.instante(hecho.presentadoEn()) + ", " + hecho.presentadoPor()));
        byte[] pdf =
                new Acuse(
                                texto("patrones.tramite." + hecho.tipo()),
                                texto("patrones.folio") + " " + hecho.folio(),
                                catalogos.nombreDeOficina(
                                        ficha.registro().oficina(), hecho.fecha()),
                                datos,
                                hecho.avisos(),
                                texto("patrones.avisos"),
                                texto("patrones.acuse.pie"))
                        .pdf();
        return archivo("acuse-" + hecho.folio() + ".pdf", MediaType.APPLICATION_PDF_VALUE, pdf);
    }

    private Ficha ficha(UUID id) {
        return registros
                .busca(id)
                .flatMap(r -> patrones.ficha(id, fecha.hoy(), java.time.Instant.MAX))
                .orElseThrow(PaginasDePatrones::noHay);
    }

    private String texto(String clave) {
        return textos.getMessage(clave, null, LocaleContextHolder.getLocale());
    }

    private Forma vacia() {
        return Forma.de(
                Map.of("fecha", fecha.hoy().toString(), "clave", UUID.randomUUID().toString()));
    }

    private static Forma sinFecha(Forma forma) {
        return forma.con(
                List.of(
                        Incidencia.de(
                                        ErrorDeForma.FECHA_ILEGIBLE,
                                        Forma.idioma(),
                                        forma.valor("fecha"))
                                .enCampo("fecha", forma.valor("fecha"))));
    }

    private static Persona persona(Forma forma) {
        return forma.valor("persona").equals("FISICA") ? Persona.FISICA : Persona.MORAL;
    }

    private static Domicilio domicilio(Forma forma) {
        return new Domicilio(
                forma.valor("calle"),
                forma.valor("colonia"),
                forma.valor("codigoPostal"),
                forma.valor("municipio"));
    }

    private static CausaDeBaja causa(Forma forma) {
        for (CausaDeBaja causa : CausaDeBaja.values()) {
            if (causa.name().equals(forma.valor("causa"))) {
                return causa;
            }
        }
        return CausaDeBaja.TERMINO;
    }

    private static ResponseEntity<byte[]> archivo(String nombre, String tipo, byte[] contenido) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(tipo))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(nombre, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(contenido);
    }
}
