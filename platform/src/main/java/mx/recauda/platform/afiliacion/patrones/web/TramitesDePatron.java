package mx.recauda.platform.afiliacion.patrones.web;

import mx.recauda.formats.acuse.Acuse;
import mx.recauda.formats.acuse.Acuse.Dato;
import mx.recauda.ley.afiliacion.patron.CausaDeBaja;
import mx.recauda.ley.afiliacion.patron.MotivoDeRectificacion;
import mx.recauda.ley.afiliacion.patron.TramitePatronal;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.platform.afiliacion.forma.Forma;
import mx.recauda.platform.afiliacion.patrones.AvisosDeImpedimento;
import mx.recauda.platform.afiliacion.patrones.AvisosDeImpedimento.Constancia;
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
    private static final String RUTA =
            "/patrones/{id}/tramites/nuevo/{tipo:REANUDACION|CAMBIO_DE_ACTIVIDAD|CAMBIO_DE_DOMICILIO"
                    + "|CAMBIO_DE_ZONA|SUSTITUCION|FUSION|ESCISION|RECTIFICACION|BAJA}";
    private static final String RUTA_DE_IMPEDIMENTO =
            "/patrones/{id}/tramites/nuevo/{tipo:HUELGA|FIN_DE_HUELGA|CONCURSO|FIN_DE_CONCURSO}";

    private final Patrones patrones;
    private final RegistrosPatronales registros;
    private final DocumentosPatronales documentos;
    private final AvisosDeImpedimento impedimentos;
    private final Catalogos catalogos;
    private final FechaDeOperacion fecha;
    private final Formato formato;
    private final MessageSource textos;

    TramitesDePatron(
            Patrones patrones,
            RegistrosPatronales registros,
            DocumentosPatronales documentos,
            AvisosDeImpedimento impedimentos,
            Catalogos catalogos,
            FechaDeOperacion fecha,
            Formato formato,
            MessageSource textos) {
        this.patrones = patrones;
        this.registros = registros;
        this.documentos = documentos;
        this.impedimentos = impedimentos;
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
        Resultado<Optional<TramitePatronal.Alta>> alta = FormaDeTramite.alta(forma);
        if (alta.valor().isEmpty()) {
            return forma("ALTA", Optional.empty(), forma.con(alta.incidencias()), modelo);
        }
        return resultado(
                "ALTA",
                Optional.empty(),
                forma,
                patrones.alta(alta.valor().get(), forma.clave(), Forma.idioma()),
                modelo,
                siguiente);
    }

    @Requiere(Permiso.TRAMITAR_PATRONES)
    @GetMapping({RUTA, RUTA_DE_IMPEDIMENTO})
    String formaDeTramite(@PathVariable UUID id, @PathVariable String tipo, Model modelo) {
        return forma(tipo, Optional.of(ficha(id)), vacia(), modelo);
    }

    @Requiere(Permiso.TRAMITAR_PATRONES)
    @PostMapping(RUTA)
    String tramita(
            @PathVariable UUID id,
            @PathVariable String tipo,
            @RequestParam Map<String, String> datos,
            Model modelo,
            RedirectAttributes siguiente) {
        Forma forma = Forma.de(datos);
        Optional<Ficha> ficha = Optional.of(ficha(id));
        Resultado<Optional<TramitePatronal>> tramite = FormaDeTramite.de(tipo, forma);
        if (tramite.valor().isEmpty()) {
            return forma(tipo, ficha, forma.con(tramite.incidencias()), modelo);
        }
        return resultado(
                tipo,
                ficha,
                forma,
                patrones.tramita(id, tramite.valor().get(), forma.clave(), Forma.idioma()),
                modelo,
                siguiente);
    }

    /** A strike or a bankruptcy is told with the paper that proves it. */
    @Requiere(Permiso.TRAMITAR_PATRONES)
    @PostMapping(RUTA_DE_IMPEDIMENTO)
    String impide(
            @PathVariable UUID id,
            @PathVariable String tipo,
            @RequestParam Map<String, String> datos,
            @RequestParam MultipartFile constancia,
            Model modelo,
            RedirectAttributes siguiente)
            throws IOException {
        Forma forma = Forma.de(datos);
        Optional<Ficha> ficha = Optional.of(ficha(id));
        Resultado<Optional<TramitePatronal>> aviso = FormaDeTramite.de(tipo, forma);
        if (aviso.valor().isEmpty()) {
            return forma(tipo, ficha, forma.con(aviso.incidencias()), modelo);
        }
        Constancia papel =
                new Constancia(
                        String.valueOf(constancia.getOriginalFilename()),
                        String.valueOf(constancia.getContentType()),
                        constancia.getBytes());
        try {
            return resultado(
                    tipo,
                    ficha,
                    forma,
                    impedimentos.presenta(
                            id, aviso.valor().get(), papel, forma.clave(), Forma.idioma()),
                    modelo,
                    siguiente);
        } catch (FalloConCodigo fallo) {
            Incidencia incidencia = fallo.incidencia(Forma.idioma()).enCampo("constancia", "");
            return forma(tipo, ficha, forma.con(List.of(incidencia)), modelo);
        }
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

    private String forma(String tipo, Optional<Ficha> ficha, Forma forma, Model modelo) {
        modelo.addAttribute("tipo", tipo);
        ficha.ifPresent(f -> modelo.addAttribute("ficha", f));
        modelo.addAttribute("forma", forma);
        modelo.addAttribute("clave", forma.clave());
        modelo.addAttribute("municipios", catalogos.municipios());
        modelo.addAttribute("modalidades", catalogos.modalidades(fecha.hoy()));
        modelo.addAttribute("actividades", catalogos.actividades(fecha.hoy()));
        modelo.addAttribute("causas", CausaDeBaja.values());
        modelo.addAttribute("motivos", MotivoDeRectificacion.values());
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
