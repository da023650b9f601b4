package mx.recauda.platform.rendicion.mesa.web;

import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.ley.error.Severidad;
import mx.recauda.platform.portal.ErrorDeCampo;
import mx.recauda.platform.portal.Formato;
import mx.recauda.platform.rendicion.informes.Etiquetas;
import mx.recauda.platform.rendicion.mesa.Campo;
import mx.recauda.platform.rendicion.mesa.Capturas;
import mx.recauda.platform.rendicion.mesa.CeldaCapturada;
import mx.recauda.platform.rendicion.mesa.ErrorDeMesa;
import mx.recauda.platform.rendicion.mesa.Expediente;
import mx.recauda.platform.rendicion.mesa.Guardado;
import mx.recauda.platform.rendicion.mesa.Mesa;
import mx.recauda.platform.rendicion.mesa.Plantillas;
import mx.recauda.platform.rendicion.mesa.Propuesta;
import mx.recauda.platform.rendicion.mesa.UnidadesDeCaptura;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.Requiere;
import mx.recauda.platform.seguridad.UsuarioActual;
import mx.recauda.rendicion.cantidad.Numero;
import mx.recauda.rendicion.flujo.Accion;
import mx.recauda.rendicion.flujo.Solicitud;

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
import org.springframework.web.multipart.MultipartFile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Capture in a spreadsheet: the template out, its differences back, and those accepted kept. */
@Controller
@Requiere(Permiso.VER_SECCIONES)
class PaginasDePlantilla {

    private static final MediaType XLSX =
            MediaType.parseMediaType(
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Mesa mesa;
    private final Capturas capturas;
    private final Acceso acceso;
    private final Plantillas plantillas;
    private final ArmadorDeCaptura armador;
    private final Etiquetas etiquetas;
    private final Formato formato;
    private final UnidadesDeCaptura unidades;

    PaginasDePlantilla(
            Mesa mesa,
            Capturas capturas,
            Acceso acceso,
            Plantillas plantillas,
            ArmadorDeCaptura armador,
            Etiquetas etiquetas,
            Formato formato,
            UnidadesDeCaptura unidades) {
        this.mesa = mesa;
        this.capturas = capturas;
        this.acceso = acceso;
        this.plantillas = plantillas;
        this.armador = armador;
        this.etiquetas = etiquetas;
        this.formato = formato;
        this.unidades = unidades;
    }

    /** A difference on the page; the number is that of the value it would replace. */
    record Diferencia(
            int indice,
            int numero,
            String referencia,
            String renglon,
            String columna,
            String antes,
            String nuevo,
            String valor,
            String diferencia,
            String choque,
            boolean calculada,
            boolean marcada) {}

    @GetMapping("/planeacion/solicitudes/{id}/plantilla.xlsx")
    ResponseEntity<byte[]> descarga(
            @PathVariable UUID id, @AuthenticationPrincipal UsuarioActual usuario) {
        Expediente e = acceso.expediente(id, usuario);
        String nombre =
                e.borrador().periodo() + "-" + e.tramite().solicitud().seccion() + "-captura.xlsx";
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(nombre, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(plantillas.libro(e, rotulos(e)));
    }

    private Plantillas.Rotulos rotulos(Expediente e) {
        Solicitud s = e.tramite().solicitud();
        Map<String, String> columnas = new LinkedHashMap<>();
        for (Campo campo : e.campos()) {
            String clave = campo.casilla().columna();
            String rotulo = armador.rotulo(campo.casilla());
            boolean repetido = !columnas.containsKey(clave) && columnas.containsValue(rotulo);
            columnas.putIfAbsent(clave, repetido ? rotulo + " (" + clave + ")" : rotulo);
        }
        return new Plantillas.Rotulos(
                etiquetas.seccion(s.seccion()) + " · " + e.borrador().periodo(),
                List.of(
                        etiquetas.di("mesa.plantilla.instrucciones") + unidad(e),
                        etiquetas.di("mesa.plantilla.proteccion")),
                columnas);
    }

    /** What the amounts are in, when there are any. */
    private String unidad(Expediente e) {
        String unidad = unidades.deImportes(e.borrador(), e.tramite().solicitud().seccion());
        return e.campos().stream().anyMatch(c -> unidades.de(e.borrador(), c).equals(unidad))
                ? " " + etiquetas.di("mesa.plantilla.unidad", unidad)
                : "";
    }

    @PostMapping("/planeacion/solicitudes/{id}/plantilla")
    @Requiere(Permiso.CAPTURAR_SECCIONES)
    String sube(
            @PathVariable UUID id,
            @RequestParam Optional<MultipartFile> archivo,
            @AuthenticationPrincipal UsuarioActual usuario,
            Model modelo)
            throws IOException {
        Expediente e = acceso.expediente(id, usuario);
        Optional<MultipartFile> subido = archivo.filter(a -> !a.isEmpty());
        if (!mesa.acciones(e, usuario.getUsername()).contains(Accion.CAPTURAR)) {
            return pagina(e, List.of(), List.of(noAdmite(e)), modelo);
        }
        if (subido.isEmpty()) {
            return pagina(
                    e,
                    List.of(),
                    List.of(
                            Incidencia.de(ErrorDeMesa.SIN_ARCHIVO, Errores.idioma())
                                    .enCampo("archivo", "")),
                    modelo);
        }
        Resultado<Optional<List<Propuesta>>> r =
                plantillas.revisa(
                        e,
                        rotulos(e),
                        nombre(subido.get()),
                        subido.get().getBytes(),
                        Errores.idioma());
        modelo.addAttribute("leido", r.valor().isPresent());
        return pagina(
                e,
                r.valor().orElse(List.of()).stream()
                        .map(p -> diferencia(e, p, !p.choca()))
                        .toList(),
                r.incidencias(),
                modelo);
    }

    private Incidencia noAdmite(Expediente e) {
        return Incidencia.de(
                ErrorDeMesa.NO_ADMITE_CAPTURA,
                Errores.idioma(),
                etiquetas.seccion(e.tramite().solicitud().seccion()),
                e.situacion().estado().nombre(Errores.idioma()));
    }

    private static String nombre(MultipartFile archivo) {
        String nombre = Optional.ofNullable(archivo.getOriginalFilename()).orElse("libro.xlsx");
        return nombre.replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "");
    }

    private String pagina(
            Expediente e,
            List<Diferencia> diferencias,
            List<Incidencia> incidencias,
            Model modelo) {
        modelo.addAttribute("e", e);
        modelo.addAttribute("solicitud", e.tramite().solicitud());
        modelo.addAttribute("seccion", etiquetas.seccion(e.tramite().solicitud().seccion()));
        modelo.addAttribute("diferencias", diferencias);
        modelo.addAttribute("errores", de(incidencias, Severidad.ERROR));
        modelo.addAttribute("avisos", de(incidencias, Severidad.AVISO));
        return "rendicion/mesa/plantilla";
    }

    private static List<ErrorDeCampo> de(List<Incidencia> incidencias, Severidad severidad) {
        return incidencias.stream()
                .filter(i -> i.severidad() == severidad)
                .map(i -> new ErrorDeCampo("", i.codigo() + ". " + i.mensaje() + " " + i.remedio()))
                .toList();
    }

    private Diferencia diferencia(Expediente e, Propuesta p, boolean marcada) {
        CeldaCapturada vigente = p.vigente();
        return new Diferencia(
                p.campo().indice(),
                vigente.numero(),
                p.referencia(),
                p.campo().casilla().fila(),
                armador.rotulo(p.campo().casilla())
                        + entreParentesis(unidades.de(e.borrador(), p.campo())),
                legible(p.campo(), vigente.valor()),
                legible(p.campo(), p.nuevo()),
                p.nuevo(),
                p.campo().numerico() ? resta(p.nuevo(), vigente.valor()) : "",
                p.choca()
                        ? etiquetas.di(
                                "mesa.plantilla.choque",
                                vigente.por(),
                                formato.instante(vigente.en()))
                        : "",
                p.calculada(),
                marcada);
    }

    private static String entreParentesis(String unidad) {
        return unidad.isEmpty() ? "" : " (" + unidad + ")";
    }

    private String legible(Campo campo, String valor) {
        return campo.numerico() ? Numero.lee(valor).map(formato::cifra).orElse(valor) : valor;
    }

    private String resta(String nuevo, String antes) {
        return Numero.lee(nuevo)
                .flatMap(a -> Numero.lee(antes).map(a::subtract))
                .map(formato::cifra)
                .orElse("");
    }

    @PostMapping("/planeacion/solicitudes/{id}/plantilla/aceptar")
    @Requiere(Permiso.CAPTURAR_SECCIONES)
    String acepta(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") List<Integer> acepta,
            @RequestParam Map<String, String> enviado,
            @AuthenticationPrincipal UsuarioActual usuario,
            Model modelo) {
        Expediente e = acceso.expediente(id, usuario);
        boolean todo = enviado.containsKey("todo");
        List<Capturas.Cambio> cambios = new ArrayList<>();
        for (Campo campo : e.campos()) {
            String valor = enviado.get("v" + campo.indice());
            String leida = enviado.getOrDefault("n" + campo.indice(), "");
            if (valor != null
                    && leida.matches("\\d{1,9}")
                    && (todo || acepta.contains(campo.indice()))) {
                cambios.add(new Capturas.Cambio(campo, Integer.parseInt(leida), valor));
            }
        }
        if (cambios.isEmpty()) {
            return otraVez(
                    e,
                    enviado,
                    acepta,
                    List.of(Incidencia.de(ErrorDeMesa.NADA_QUE_ACEPTAR, Errores.idioma())),
                    modelo);
        }
        List<Guardado> hechos =
                capturas.guarda(id, cambios, usuario.getUsername(), Errores.idioma());
        List<Incidencia> faltas = hechos.stream().flatMap(g -> falta(g).stream()).toList();
        return faltas.isEmpty()
                ? "redirect:/planeacion/solicitudes/" + id + "?aceptadas=" + cambios.size()
                : otraVez(acceso.expediente(id, usuario), enviado, acepta, faltas, modelo);
    }

    private Optional<Incidencia> falta(Guardado guardado) {
        return switch (guardado) {
            case Guardado.Hecho hecho -> Optional.empty();
            case Guardado.Conflicto c ->
                    Optional.of(
                            Incidencia.de(
                                    ErrorDeMesa.CAMBIO_AL_ACEPTAR,
                                    Errores.idioma(),
                                    etiquetas.celda(c.actual().casilla()),
                                    c.actual().por()));
            case Guardado.Rechazado r -> Optional.of(r.incidencia());
        };
    }

    /** The page once more with what was on it, against the values of now. */
    private String otraVez(
            Expediente e,
            Map<String, String> enviado,
            List<Integer> acepta,
            List<Incidencia> faltas,
            Model modelo) {
        List<Diferencia> diferencias = new ArrayList<>();
        for (int i = 0; i < e.campos().size(); i++) {
            Campo campo = e.campos().get(i);
            String valor = enviado.get("v" + campo.indice());
            CeldaCapturada vigente = e.celdas().get(i);
            if (valor != null && !valor.equals(vigente.valor())) {
                boolean choca =
                        !enviado.getOrDefault("n" + campo.indice(), "")
                                .equals(String.valueOf(vigente.numero()));
                Propuesta p =
                        new Propuesta(
                                campo,
                                enviado.getOrDefault("r" + campo.indice(), ""),
                                vigente,
                                valor,
                                choca,
                                false);
                diferencias.add(diferencia(e, p, acepta.contains(campo.indice()) && !choca));
            }
        }
        modelo.addAttribute("leido", true);
        return pagina(e, diferencias, faltas, modelo);
    }
}
