package mx.recauda.platform.afiliacion.web;

import mx.recauda.platform.afiliacion.forma.QuienPide;
import mx.recauda.platform.afiliacion.lotes.Captura;
import mx.recauda.platform.afiliacion.lotes.ConsultaDeLotes;
import mx.recauda.platform.afiliacion.lotes.Correcciones;
import mx.recauda.platform.afiliacion.lotes.Lote.Via;
import mx.recauda.platform.afiliacion.lotes.NoEncontrado;
import mx.recauda.platform.afiliacion.lotes.Previsor;
import mx.recauda.platform.afiliacion.lotes.Recepcion;
import mx.recauda.platform.afiliacion.lotes.VistaPrevia;
import mx.recauda.platform.afiliacion.movimientos.Registro;
import mx.recauda.platform.afiliacion.movimientos.RegistrosEnTabla;
import mx.recauda.platform.afiliacion.movimientos.TipoDeAviso;
import mx.recauda.platform.base.Alcances;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.portal.ArchivoCsv;
import mx.recauda.platform.portal.ErrorDeCampo;
import mx.recauda.platform.portal.Pagina;
import mx.recauda.platform.seguridad.Bitacora;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.Requiere;
import mx.recauda.platform.seguridad.UsuarioActual;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** One movement captured, previewed and presented; refused lines corrected and presented again. */
@Controller
@Requiere(Permiso.LEER_MOVIMIENTOS)
class PaginasDePresentacion {

    private static final int REGISTROS_PROPUESTOS = 50;
    private static final String NINGUNO = "";

    private final Correcciones correcciones;
    private final ConsultaDeLotes consulta;
    private final Previsor previsor;
    private final RegistrosEnTabla registros;
    private final FechaDeOperacion fecha;
    private final Bitacora bitacora;
    private final MessageSource textos;

    PaginasDePresentacion(
            Correcciones correcciones,
            ConsultaDeLotes consulta,
            Previsor previsor,
            RegistrosEnTabla registros,
            FechaDeOperacion fecha,
            Bitacora bitacora,
            MessageSource textos) {
        this.correcciones = correcciones;
        this.consulta = consulta;
        this.previsor = previsor;
        this.registros = registros;
        this.fecha = fecha;
        this.bitacora = bitacora;
        this.textos = textos;
    }

    @Requiere(Permiso.PRESENTAR_MOVIMIENTOS)
    @GetMapping("/movimientos/nuevo")
    String nuevo(@RequestParam(defaultValue = "ALTA") TipoDeAviso tipo, Model modelo) {
        List<Registro> propuestos = registros.primeros(2);
        String registro = propuestos.size() == 1 ? propuestos.getFirst().numero() : NINGUNO;
        return formulario(
                Captura.vacia(tipo, registro, fecha.hoy()), Origen.NINGUNO, List.of(), modelo);
    }

    @Requiere(Permiso.PRESENTAR_MOVIMIENTOS)
    @GetMapping("/movimientos/lotes/{id}/lineas/{renglon}/corregir")
    String corregir(@PathVariable UUID id, @PathVariable int renglon, Model modelo) {
        var linea = consulta.linea(id, renglon).orElseThrow(NoEncontrado::new);
        modelo.addAttribute("motivos", linea.motivos());
        return formulario(
                Captura.de(linea.renglon()),
                new Origen(id.toString(), String.valueOf(renglon)),
                List.of(),
                modelo);
    }

    @Requiere(Permiso.PRESENTAR_MOVIMIENTOS)
    @PostMapping("/movimientos/vista-previa")
    String vistaPrevia(
            @RequestParam Map<String, String> campos,
            @AuthenticationPrincipal UsuarioActual persona,
            Model modelo) {
        Captura captura = captura(campos, persona);
        Origen origen = Origen.de(campos);
        List<ErrorDeCampo> errores = errores(captura);
        Optional<Registro> registro = registros.porNumero(captura.registro());
        if (!errores.isEmpty() || registro.isEmpty()) {
            return formulario(captura, origen, errores, modelo);
        }
        VistaPrevia vista =
                Alcances.nacional(() -> previsor.de(registro.get(), captura, Idiomas.actual()));
        modelo.addAttribute("captura", captura);
        modelo.addAttribute("origen", origen);
        modelo.addAttribute("registro", registro.get());
        modelo.addAttribute("vista", vista);
        return "afiliacion/movimientos/previa";
    }

    @Requiere(Permiso.PRESENTAR_MOVIMIENTOS)
    @PostMapping("/movimientos/presentar")
    String presenta(
            @RequestParam Map<String, String> campos,
            @AuthenticationPrincipal UsuarioActual persona,
            Model modelo) {
        Captura captura = captura(campos, persona);
        Origen origen = Origen.de(campos);
        List<ErrorDeCampo> errores = errores(captura);
        Optional<Registro> registro = registros.porNumero(captura.registro());
        if (!errores.isEmpty() || registro.isEmpty()) {
            return formulario(captura, origen, errores, modelo);
        }
        Recepcion.Recibido recibido =
                origen.hay()
                        ? correcciones.corrige(
                                registro.get(),
                                UUID.fromString(origen.lote()),
                                Integer.parseInt(origen.renglon()),
                                captura,
                                Idiomas.actual())
                        : correcciones.presenta(
                                registro.get(), captura, Via.PAGINA, Idiomas.actual());
        return "redirect:/movimientos/lotes/" + recibido.lote().id();
    }

    @GetMapping("/movimientos/correcciones")
    String cola(@RequestParam(defaultValue = "1") int pagina, Model modelo) {
        int total = correcciones.cuantas();
        int numero = Math.clamp(pagina, 1, Math.max(1, Math.ceilDiv(total, Pagina.TAMANO)));
        modelo.addAttribute(
                "lista",
                new Pagina<>(
                        correcciones.pendientes((numero - 1) * Pagina.TAMANO, Pagina.TAMANO),
                        numero,
                        Pagina.TAMANO,
                        total,
                        "/movimientos/correcciones",
                        "/movimientos/correcciones.csv"));
        return "afiliacion/movimientos/correcciones";
    }

    @Requiere(Permiso.EXPORTAR)
    @GetMapping("/movimientos/correcciones.csv")
    ResponseEntity<byte[]> exportaCola() {
        List<List<String>> renglones = new ArrayList<>();
        renglones.add(
                List.of("lote", "renglon", "nss", "nombre", "tipo", "fecha", "motivo", "dice"));
        correcciones
                .pendientes(0, correcciones.cuantas())
                .forEach(c ->
                        renglones.add(
                                List.of(
                                        String.valueOf(c.folio()),
                                        String.valueOf(c.renglon()),
                                        c.nss(),
                                        c.nombre(),
                                        c.tipo(),
                                        c.fecha().toString(),
                                        c.motivo().name(),
                                        c.motivos())));
        bitacora.anota("EXPORTAR", "correcciones", Map.of("renglones", renglones.size() - 1));
        return ArchivoCsv.descarga("correcciones.csv", renglones);
    }

    @Requiere(Permiso.PRESENTAR_MOVIMIENTOS)
    @PostMapping("/movimientos/lotes/{id}/lineas/{renglon}/descartar")
    String descarta(
            @PathVariable UUID id,
            @PathVariable int renglon,
            @RequestParam(defaultValue = "") String nota) {
        correcciones.descarta(id, renglon, nota.strip());
        return "redirect:/movimientos/correcciones";
    }

    private String formulario(
            Captura captura, Origen origen, List<ErrorDeCampo> errores, Model modelo) {
        modelo.addAttribute("captura", captura);
        modelo.addAttribute("origen", origen);
        modelo.addAttribute("errores", errores);
        modelo.addAttribute("registros", registros.primeros(REGISTROS_PROPUESTOS));
        if (!modelo.containsAttribute("motivos")) {
            modelo.addAttribute("motivos", List.of());
        }
        return "afiliacion/movimientos/formulario";
    }

    private List<ErrorDeCampo> errores(Captura captura) {
        List<String> ilegibles = new ArrayList<>(captura.camposIlegibles());
        if (!ilegibles.contains("registro") && registros.porNumero(captura.registro()).isEmpty()) {
            ilegibles.add("registro");
        }
        return ilegibles.stream()
                .map(campo ->
                        new ErrorDeCampo(
                                campo,
                                textos.getMessage(
                                        "presentacion.error." + campo,
                                        new Object[0],
                                        LocaleContextHolder.getLocale())))
                .toList();
    }

    private static Captura captura(Map<String, String> campos, UsuarioActual persona) {
        return new Captura(
                tipo(campos),
                valor(campos, "registro").replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT),
                valor(campos, "nss").replaceAll("[^0-9]", ""),
                valor(campos, "curp").strip().toUpperCase(Locale.ROOT),
                valor(campos, "primerApellido"),
                valor(campos, "segundoApellido"),
                valor(campos, "nombres"),
                valor(campos, "fecha"),
                valor(campos, "sbc"),
                digito(campos, "tipoDeSalario", 2, 0),
                digito(campos, "jornada", 6, 0),
                digito(campos, "tipoDeTrabajador", 4, 1),
                valor(campos, "causa"),
                valor(campos, "umf"),
                QuienPide.de(valor(campos, "solicitante"), persona));
    }

    private static TipoDeAviso tipo(Map<String, String> campos) {
        for (TipoDeAviso tipo : TipoDeAviso.values()) {
            if (tipo.name().equals(campos.get("tipo"))) {
                return tipo;
            }
        }
        return TipoDeAviso.ALTA;
    }

    private static String valor(Map<String, String> campos, String campo) {
        return campos.getOrDefault(campo, "");
    }

    private static int digito(Map<String, String> campos, String campo, int hasta, int normal) {
        String texto = valor(campos, campo);
        boolean legible = texto.length() == 1 && texto.charAt(0) >= '0';
        int valor = legible ? texto.charAt(0) - '0' : normal;
        return valor <= hasta ? valor : normal;
    }

    /** The refused line that a movement corrects; both empty when it corrects none. */
    public record Origen(String lote, String renglon) {

        static final Origen NINGUNO = new Origen("", "");

        static Origen de(Map<String, String> campos) {
            String lote = valor(campos, "lote");
            String renglon = valor(campos, "renglon");
            boolean hay = lote.matches("[0-9a-f-]{36}") && renglon.matches("[0-9]{1,7}");
            return hay ? new Origen(lote, renglon) : NINGUNO;
        }

        /** Whether it corrects one. */
        public boolean hay() {
            return !lote.isEmpty();
        }
    }
}
