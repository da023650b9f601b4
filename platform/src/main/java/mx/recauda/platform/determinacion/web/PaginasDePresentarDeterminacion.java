package mx.recauda.platform.determinacion.web;

import mx.recauda.formats.pagosua.DeterminacionLeida;
import mx.recauda.formats.pagosua.Esperado;
import mx.recauda.formats.pagosua.LectorDeDeterminacion;
import mx.recauda.formats.pagosua.VersionesDeSua;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.platform.afiliacion.cuotas.RegistrosPorNumero;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.determinacion.confronta.Confrontas;
import mx.recauda.platform.determinacion.confronta.ErrorDeConfronta;
import mx.recauda.platform.determinacion.confronta.Presentacion;
import mx.recauda.platform.portal.ErrorDeCampo;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.Requiere;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The employer presents his payment file; the file itself tells of which registro it is. */
@Controller
@Requiere(Permiso.PRESENTAR_DETERMINACIONES)
class PaginasDePresentarDeterminacion {

    private static final int FALTAS_MOSTRADAS = 50;

    private final Confrontas confrontas;
    private final RegistrosPorNumero registros;
    private final MessageSource textos;

    PaginasDePresentarDeterminacion(
            Confrontas confrontas, RegistrosPorNumero registros, MessageSource textos) {
        this.confrontas = confrontas;
        this.registros = registros;
        this.textos = textos;
    }

    /**
     * What is asked besides the file.
     *
     * @param periodo month that the file must be of, {@code AAAA-MM}; empty for any
     */
    record Pedido(String version, String periodo) {}

    @GetMapping("/confrontas/nueva")
    String formulario(@RequestParam(defaultValue = "") String periodo, Model modelo) {
        return formulario(new Pedido("", periodo), List.of(), List.of(), modelo);
    }

    @PostMapping("/confrontas")
    String presenta(
            @RequestParam(required = false) Optional<MultipartFile> archivo,
            @RequestParam(defaultValue = "") String version,
            @RequestParam(defaultValue = "") String periodo,
            Model modelo,
            RedirectAttributes avisos)
            throws IOException {
        Pedido pedido = new Pedido(version.strip(), periodo.strip());
        if (archivo.isEmpty() || archivo.get().isEmpty()) {
            return formulario(
                    pedido, List.of(error("confrontas.archivo.falta")), List.of(), modelo);
        }
        Presentacion hecha = intenta(archivo.get(), pedido);
        if (hecha.confronta().isEmpty()) {
            return formulario(pedido, List.of(), hecha.incidencias(), modelo);
        }
        avisos.addFlashAttribute("repetida", hecha.repetida());
        avisos.addFlashAttribute("presentada", !hecha.repetida());
        return "redirect:/confrontas/" + hecha.confronta().get();
    }

    /** What cannot be received is told in the form, as what is wrong in the file. */
    private Presentacion intenta(MultipartFile archivo, Pedido pedido) throws IOException {
        try {
            return presenta(archivo, pedido);
        } catch (FalloConCodigo fallo) {
            return new Presentacion(
                    Optional.empty(),
                    false,
                    List.of(fallo.incidencia(Lenguas.actual()).enArchivo(nombre(archivo))));
        }
    }

    private Presentacion presenta(MultipartFile archivo, Pedido pedido) throws IOException {
        byte[] contenido = archivo.getBytes();
        String nombre = nombre(archivo);
        Resultado<Optional<DeterminacionLeida>> leida =
                LectorDeDeterminacion.lee(contenido, nombre, Esperado.CUALQUIERA, Lenguas.actual());
        if (leida.valor().isEmpty()) {
            return new Presentacion(Optional.empty(), false, leida.incidencias());
        }
        String numero = leida.valor().get().registro().valor();
        return registros
                .busca(numero)
                .map(registro ->
                        confrontas.presenta(
                                registro,
                                nombre,
                                contenido,
                                pedido.version(),
                                Periodos.lee(pedido.periodo()),
                                Lenguas.actual()))
                .orElseGet(() ->
                        new Presentacion(
                                Optional.empty(),
                                false,
                                List.of(
                                        Incidencia.de(
                                                        ErrorDeConfronta.NO_HAY_REGISTRO,
                                                        Lenguas.actual(),
                                                        numero)
                                                .enArchivo(nombre)
                                                .enLinea(1)
                                                .enCampo("registroPatronal", numero))));
    }

    private String formulario(
            Pedido pedido, List<ErrorDeCampo> errores, List<Incidencia> faltas, Model modelo) {
        modelo.addAttribute("version", pedido.version());
        modelo.addAttribute("periodo", pedido.periodo());
        modelo.addAttribute("versiones", VersionesDeSua.CONOCIDAS);
        modelo.addAttribute(
                "errores",
                faltas.isEmpty() ? errores : List.of(error("confrontas.archivo.rechazado")));
        modelo.addAttribute("faltas", faltas.stream().limit(FALTAS_MOSTRADAS).toList());
        modelo.addAttribute("cuantasFaltas", faltas.size());
        return "determinacion/confronta/presentar";
    }

    private ErrorDeCampo error(String clave) {
        return new ErrorDeCampo(
                "archivo",
                textos.getMessage(clave, new Object[0], LocaleContextHolder.getLocale()));
    }

    private static String nombre(MultipartFile archivo) {
        String enviado = archivo.getOriginalFilename();
        String plano = enviado == null ? "" : enviado.replaceAll("[\\\\\\p{Cntrl}]", "/");
        String corto = plano.substring(plano.lastIndexOf('/') + 1).strip();
        return corto.isEmpty() ? "pago.SUA" : corto.substring(0, Math.min(150, corto.length()));
    }
}
