package mx.recauda.platform.afiliacion.personas.web;

import mx.recauda.ley.afiliacion.persona.DatosPersonales;
import mx.recauda.ley.afiliacion.persona.ErrorDePersona;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.ley.identidad.Sexo;
import mx.recauda.platform.afiliacion.forma.ErrorDeForma;
import mx.recauda.platform.afiliacion.forma.Forma;
import mx.recauda.platform.afiliacion.personas.Asegurado;
import mx.recauda.platform.afiliacion.personas.Personas;
import mx.recauda.platform.afiliacion.personas.Personas.Ficha;
import mx.recauda.platform.afiliacion.personas.Personas.Respuesta;
import mx.recauda.platform.afiliacion.personas.Union;
import mx.recauda.platform.base.Alcances;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.catalogo.Catalogos;
import mx.recauda.platform.catalogo.Oficina;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.Requiere;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Numbers given or located, data corrected, numbers merged and parted. */
@Controller
@Requiere(Permiso.TRAMITAR_PERSONAS)
class TramitesDePersona {

    private final Personas personas;
    private final Catalogos catalogos;
    private final Alcances alcances;
    private final FechaDeOperacion fecha;

    /**
     * Answers after which the likely duplicates are shown: there are some, or no reason was given.
     */
    private static final Set<String> ANALISIS =
            Set.of(
                    ErrorDePersona.POSIBLE_DUPLICADO.codigo(),
                    ErrorDePersona.SIN_MOTIVO.codigo(),
                    ErrorDePersona.CURP_DE_OTRO.codigo());

    TramitesDePersona(
            Personas personas, Catalogos catalogos, Alcances alcances, FechaDeOperacion fecha) {
        this.personas = personas;
        this.catalogos = catalogos;
        this.alcances = alcances;
        this.fecha = fecha;
    }

    @GetMapping("/personas/numero")
    String forma(Model modelo) {
        return numero(Forma.de(Map.of()), modelo);
    }

    @PostMapping("/personas/numero")
    String pide(@RequestParam Map<String, String> datos, Model modelo) {
        Forma forma = Forma.de(datos);
        Resultado<Optional<Respuesta>> pedido =
                personas.pideNumero(
                        datos(forma),
                        forma.valor("oficina"),
                        forma.clave(),
                        analisis(forma),
                        Forma.idioma());
        if (pedido.valor().isEmpty()) {
            boolean hayParecidas =
                    pedido.incidencias().stream().anyMatch(i -> ANALISIS.contains(i.codigo()));
            modelo.addAttribute(
                    "parecidas", hayParecidas ? personas.parecidas(datos(forma)) : List.of());
            return numero(forma.con(pedido.incidencias()), modelo);
        }
        Respuesta respuesta = pedido.valor().get();
        modelo.addAttribute("respuesta", respuesta);
        modelo.addAttribute("asegurado", respuesta.asegurado().orElseThrow());
        modelo.addAttribute(
                "alcanza",
                alcances.actual().veOficina(respuesta.asegurado().orElseThrow().oficina()));
        return "afiliacion/personas/asignado";
    }

    /** The button pressed under the likely duplicates, when one was. */
    private static Optional<Personas.Analisis> analisis(Forma forma) {
        String resuelve = forma.valor("resuelve");
        if (resuelve.isEmpty()) {
            return Optional.empty();
        }
        Optional<UUID> persona =
                resuelve.matches("[0-9a-f-]{36}")
                        ? Optional.of(UUID.fromString(resuelve))
                        : Optional.empty();
        return Optional.of(new Personas.Analisis(persona, forma.valor("motivo")));
    }

    private String numero(Forma forma, Model modelo) {
        if (!modelo.containsAttribute("parecidas")) {
            modelo.addAttribute("parecidas", List.of());
        }
        modelo.addAttribute("forma", forma);
        modelo.addAttribute("clave", forma.clave());
        modelo.addAttribute("oficinas", oficinas());
        return "afiliacion/personas/numero";
    }

    /** The subdelegaciones in the scope of who asks. */
    private List<Oficina> oficinas() {
        return catalogos.oficinas(fecha.hoy()).stream()
                .filter(o -> !o.esDelegacion() && alcances.actual().veOficina(o.clave()))
                .toList();
    }

    @GetMapping("/personas/{id}/correccion")
    String correccion(@PathVariable UUID id, Model modelo) {
        Asegurado a = leida(id).asegurado();
        Map<String, String> valores = new HashMap<>();
        valores.put("curp", a.datos().curp());
        valores.put("primerApellido", a.datos().primerApellido());
        valores.put("segundoApellido", a.datos().segundoApellido());
        valores.put("nombres", a.datos().nombres());
        valores.put("nacimiento", a.datos().nacimiento().map(Object::toString).orElse(""));
        valores.put("sexo", a.datos().sexo().map(s -> String.valueOf(s.letra())).orElse(""));
        valores.put("version", String.valueOf(a.version()));
        return correccion(a, Forma.de(valores), modelo);
    }

    @PostMapping("/personas/{id}/correccion")
    String corrige(@PathVariable UUID id, @RequestParam Map<String, String> datos, Model modelo) {
        Asegurado a = leida(id).asegurado();
        Forma forma = Forma.de(datos);
        try {
            Resultado<Optional<Asegurado>> corregido =
                    personas.corrige(
                            id,
                            forma.entero("version"),
                            datos(forma),
                            forma.valor("motivo"),
                            forma.clave(),
                            Forma.idioma());
            return corregido.valor().isPresent()
                    ? "redirect:/personas/" + id
                    : correccion(a, forma.con(corregido.incidencias()), modelo);
        } catch (FalloConCodigo fallo) {
            return correccion(a, forma.con(List.of(fallo.incidencia(Forma.idioma()))), modelo);
        }
    }

    private static String correccion(Asegurado a, Forma forma, Model modelo) {
        modelo.addAttribute("asegurado", a);
        modelo.addAttribute("forma", forma);
        modelo.addAttribute("clave", forma.clave());
        return "afiliacion/personas/correccion";
    }

    /**
     * The other number is typed, and never becomes part of an address. Two that do not look like
     * one person are shown side by side, and merged when that is confirmed.
     */
    @PostMapping("/personas/{id}/union")
    String une(
            @PathVariable UUID id,
            @RequestParam Map<String, String> datos,
            RedirectAttributes siguiente) {
        leida(id);
        Forma forma = Forma.de(datos);
        boolean separa = forma.valor("separa").equals("true");
        Optional<UUID> otro =
                separa
                        ? Optional.of(leida(id).vigente().id())
                        : personas.porNss(forma.valor("otro"));
        List<Incidencia> incidencias =
                otro.isEmpty()
                        ? List.of(Incidencia.de(ErrorDeForma.NO_ENCONTRADO, Forma.idioma()))
                        : personas.une(
                                new Union(
                                        id,
                                        otro.get(),
                                        separa,
                                        forma.valor("confirmaDistintas").equals("true")),
                                forma.valor("motivo"),
                                forma.clave(),
                                Forma.idioma());
        incidencias.stream()
                .findFirst()
                .ifPresent(i -> {
                    siguiente.addFlashAttribute("incidencia", i);
                    siguiente.addFlashAttribute("motivo", forma.valor("motivo"));
                    if (i.codigo().equals(ErrorDePersona.PERSONAS_DISTINTAS.codigo())) {
                        personas.compara(id, otro.orElseThrow())
                                .ifPresent(c -> siguiente.addFlashAttribute("comparacion", c));
                    }
                });
        return "redirect:/personas/" + id;
    }

    private Ficha leida(UUID id) {
        return personas.ficha(id)
                .orElseThrow(() ->
                        new FalloConCodigo(
                                FalloConCodigo.Clase.NO_HAY, ErrorDeForma.NO_ENCONTRADO));
    }

    private static DatosPersonales datos(Forma forma) {
        return new DatosPersonales(
                forma.valor("curp"),
                forma.valor("primerApellido"),
                forma.valor("segundoApellido"),
                forma.valor("nombres"),
                forma.fecha("nacimiento"),
                switch (forma.valor("sexo")) {
                    case "H" -> Optional.of(Sexo.HOMBRE);
                    case "M" -> Optional.of(Sexo.MUJER);
                    case "X" -> Optional.of(Sexo.NO_BINARIO);
                    default -> Optional.empty();
                });
    }
}
