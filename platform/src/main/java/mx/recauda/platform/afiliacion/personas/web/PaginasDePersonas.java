package mx.recauda.platform.afiliacion.personas.web;

import jakarta.servlet.http.HttpSession;

import mx.recauda.formats.acuse.Acuse;
import mx.recauda.formats.acuse.Acuse.Dato;
import mx.recauda.ley.identidad.Nss;
import mx.recauda.platform.afiliacion.forma.ConsultasRecordadas;
import mx.recauda.platform.afiliacion.forma.ErrorDeForma;
import mx.recauda.platform.afiliacion.forma.ListaBuscada;
import mx.recauda.platform.afiliacion.movimientos.ConsultaDeTramos;
import mx.recauda.platform.afiliacion.personas.Asegurado;
import mx.recauda.platform.afiliacion.personas.Personas;
import mx.recauda.platform.afiliacion.personas.Personas.Ficha;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.catalogo.Catalogos;
import mx.recauda.platform.portal.ArchivoCsv;
import mx.recauda.platform.portal.Formato;
import mx.recauda.platform.portal.Pagina;
import mx.recauda.platform.seguridad.Bitacora;
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

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The persons of one's scope: list, search that leaves no trace in the address, card. */
@Controller
@Requiere(Permiso.LEER_PERSONAS)
class PaginasDePersonas {

    private static final String CONSULTAS = "consultas.personas";

    /** Later than anything that will be known. */
    private static final Instant AHORA = Instant.parse("9000-01-01T00:00:00Z");

    private final Personas personas;
    private final ConsultaDeTramos tramos;
    private final Catalogos catalogos;
    private final Bitacora bitacora;
    private final FechaDeOperacion fecha;
    private final Formato formato;
    private final MessageSource textos;

    PaginasDePersonas(
            Personas personas,
            ConsultaDeTramos tramos,
            Catalogos catalogos,
            Bitacora bitacora,
            FechaDeOperacion fecha,
            Formato formato,
            MessageSource textos) {
        this.personas = personas;
        this.tramos = tramos;
        this.catalogos = catalogos;
        this.bitacora = bitacora;
        this.fecha = fecha;
        this.formato = formato;
        this.textos = textos;
    }

    @GetMapping("/personas")
    String lista(
            @RequestParam(defaultValue = "") String consulta,
            @RequestParam(defaultValue = "1") int pagina,
            HttpSession sesion,
            Model modelo) {
        String texto = texto(sesion, consulta);
        modelo.addAttribute("texto", texto);
        modelo.addAttribute(
                "lista",
                ListaBuscada.pagina(
                        personas.cuenta(texto),
                        pagina,
                        "/personas",
                        consulta,
                        (desde, cuantas) -> personas.busca(texto, desde, cuantas)));
        return "afiliacion/personas/lista";
    }

    @PostMapping("/personas/buscar")
    String busca(@RequestParam Map<String, String> datos, HttpSession sesion) {
        return "redirect:/personas?consulta="
                + ConsultasRecordadas.recuerda(sesion, CONSULTAS, datos);
    }

    @GetMapping("/personas.csv")
    @Requiere(Permiso.EXPORTAR)
    ResponseEntity<byte[]> exporta(
            @RequestParam(defaultValue = "") String consulta, HttpSession sesion) {
        String texto = texto(sesion, consulta);
        List<Asegurado> hallados =
                ListaBuscada.entera(
                        personas.cuenta(texto),
                        (desde, cuantas) -> personas.busca(texto, desde, cuantas));
        List<List<String>> renglones = new ArrayList<>();
        renglones.add(
                List.of(
                        "nss",
                        "curp",
                        "primer_apellido",
                        "segundo_apellido",
                        "nombres",
                        "nacimiento",
                        "sexo"));
        hallados.forEach(a -> renglones.add(renglon(a)));
        bitacora.anota("EXPORTAR", "personas", Map.of("renglones", hallados.size()));
        return ArchivoCsv.descarga("personas.csv", renglones);
    }

    @GetMapping("/personas/{id}")
    String ficha(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String conocido,
            @RequestParam(defaultValue = "1") int pagina,
            Model modelo) {
        Ficha ficha = leida(id);
        Optional<LocalDate> dia = dia(conocido);
        Instant corte = dia.map(PaginasDePersonas::fin).orElse(AHORA);
        String ruta = "/personas/" + id + dia.map(d -> "?conocido=" + d).orElse("");
        modelo.addAttribute("ficha", ficha);
        modelo.addAttribute("conocido", dia.map(LocalDate::toString).orElse(""));
        modelo.addAttribute(
                "movimientos",
                Pagina.de(
                        ficha.movimientos().stream()
                                .filter(m -> !m.conocidoEn().isAfter(corte))
                                .toList(),
                        pagina,
                        ruta,
                        ""));
        modelo.addAttribute(
                "tramos",
                ficha.numeros().stream()
                        .flatMap(n -> tramos.conocidosAl(n.id(), corte).stream())
                        .toList());
        modelo.addAttribute("clave", UUID.randomUUID());
        return "afiliacion/personas/ficha";
    }

    private static Optional<LocalDate> dia(String texto) {
        try {
            return texto.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(texto.strip()));
        } catch (DateTimeParseException noEsFecha) {
            return Optional.empty();
        }
    }

    private static Instant fin(LocalDate dia) {
        return dia.plusDays(1).atStartOfDay(FechaDeOperacion.ZONA).toInstant().minusNanos(1_000);
    }

    @GetMapping("/personas/{id}/constancia.pdf")
    ResponseEntity<byte[]> constancia(@PathVariable UUID id) {
        Ficha ficha = leida(id);
        Asegurado a = ficha.vigente();
        List<Dato> datos = new ArrayList<>();
        datos.add(new Dato(mensaje("personas.nss"), new Nss(a.nss()).formato()));
        datos.add(new Dato(mensaje("personas.nombre"), a.datos().nombreCompleto()));
        datos.add(new Dato(mensaje("personas.curp"), a.datos().curp()));
        a.datos()
                .nacimiento()
                .ifPresent(
                        d -> datos.add(new Dato(mensaje("personas.nacimiento"), formato.fecha(d))));
        byte[] pdf =
                new Acuse(
                                mensaje("personas.constancia"),
                                formato.fecha(fecha.hoy()),
                                catalogos.nombreDeOficina(a.oficina(), fecha.hoy()),
                                datos,
                                List.of(),
                                "",
                                mensaje("personas.constancia.pie"))
                        .pdf();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("constancia-nss.pdf")
                                .build()
                                .toString())
                .body(pdf);
    }

    private Ficha leida(UUID id) {
        return personas.ficha(id)
                .orElseThrow(() ->
                        new FalloConCodigo(
                                FalloConCodigo.Clase.NO_HAY, ErrorDeForma.NO_ENCONTRADO));
    }

    private String mensaje(String clave) {
        return textos.getMessage(clave, null, LocaleContextHolder.getLocale());
    }

    private static String texto(HttpSession sesion, String consulta) {
        return ConsultasRecordadas.busca(sesion, CONSULTAS, consulta).getOrDefault("texto", "");
    }

    private static List<String> renglon(Asegurado a) {
        return List.of(
                a.nss(),
                a.datos().curp(),
                a.datos().primerApellido(),
                a.datos().segundoApellido(),
                a.datos().nombres(),
                a.datos().nacimiento().map(Object::toString).orElse(""),
                a.datos().sexo().map(s -> String.valueOf(s.letra())).orElse(""));
    }
}
