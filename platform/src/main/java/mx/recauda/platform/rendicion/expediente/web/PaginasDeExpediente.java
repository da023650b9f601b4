package mx.recauda.platform.rendicion.expediente.web;

import mx.recauda.formats.expediente.SalidaDeExpediente;
import mx.recauda.platform.rendicion.NoEncontrado;
import mx.recauda.platform.rendicion.expediente.Expedientes;
import mx.recauda.platform.seguridad.Bitacora;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.Requiere;
import mx.recauda.rendicion.expediente.ClaveDeCifra;
import mx.recauda.rendicion.expediente.ExpedienteDeCifra;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The folder of a figure, to be read and to be taken away. */
@Controller
@Requiere(Permiso.LEER_INFORMES)
class PaginasDeExpediente {

    private final Expedientes expedientes;
    private final Carpetas carpetas;
    private final Bitacora bitacora;

    PaginasDeExpediente(Expedientes expedientes, Carpetas carpetas, Bitacora bitacora) {
        this.expedientes = expedientes;
        this.carpetas = carpetas;
        this.bitacora = bitacora;
    }

    /** A file of the folder, as listed. */
    record ArchivoDeCarpeta(String ruta, long bytes, String huella) {}

    @GetMapping("/expedientes")
    String busca(@RequestParam(defaultValue = "") String cifra, Model modelo) {
        Optional<ClaveDeCifra> clave = ClaveDeCifra.lee(cifra);
        if (clave.flatMap(c -> expedientes.de(c, Optional.empty())).isPresent()) {
            return "redirect:/expedientes/" + clave.orElseThrow();
        }
        modelo.addAttribute("cifra", cifra.strip());
        modelo.addAttribute(
                "falla",
                cifra.isBlank()
                        ? ""
                        : clave.isEmpty()
                                ? "expediente.busca.malEscrita"
                                : "expediente.busca.noHay");
        return "rendicion/expediente/busca";
    }

    @GetMapping("/expedientes/{clave}")
    String expediente(
            @PathVariable String clave,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME)
                    Optional<Instant> al,
            Model modelo) {
        ExpedienteDeCifra expediente = expediente(clave, al);
        Carpetas.Carpeta carpeta = carpetas.de(expediente);
        List<ArchivoDeCarpeta> archivos =
                carpeta.archivos().entrySet().stream().map(PaginasDeExpediente::archivo).toList();
        modelo.addAttribute("e", expediente);
        modelo.addAttribute("archivos", archivos);
        modelo.addAttribute("huella", carpeta.huella());
        return "rendicion/expediente/expediente";
    }

    private static ArchivoDeCarpeta archivo(Map.Entry<String, byte[]> archivo) {
        return new ArchivoDeCarpeta(
                archivo.getKey(),
                archivo.getValue().length,
                SalidaDeExpediente.sha256(archivo.getValue()));
    }

    @GetMapping("/expedientes/{clave}/descarga")
    @Requiere(Permiso.EXPORTAR)
    ResponseEntity<byte[]> descarga(
            @PathVariable String clave,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME)
                    Optional<Instant> al) {
        ExpedienteDeCifra expediente = expediente(clave, al);
        Carpetas.Carpeta carpeta = carpetas.de(expediente);
        bitacora.anota(
                "DESCARGAR_EXPEDIENTE",
                "cifra:" + expediente.clave(),
                Map.of("huella", carpeta.huella()));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/zip"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(expediente.nombre() + ".zip")
                                .build()
                                .toString())
                .body(carpeta.zip());
    }

    private ExpedienteDeCifra expediente(String clave, Optional<Instant> al) {
        return ClaveDeCifra.lee(clave)
                .flatMap(c -> expedientes.de(c, al))
                .orElseThrow(NoEncontrado::new);
    }
}
