package mx.recauda.platform.determinacion.web;

import mx.recauda.ley.cedula.Renglon;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.base.FalloConCodigo.Clase;
import mx.recauda.platform.determinacion.Determinaciones;
import mx.recauda.platform.determinacion.Diferencia;
import mx.recauda.platform.determinacion.ErrorDeDeterminacion;
import mx.recauda.platform.determinacion.Importes;
import mx.recauda.platform.determinacion.Propuesta;
import mx.recauda.platform.determinacion.SalariosDiarios;
import mx.recauda.platform.portal.ArchivoCsv;
import mx.recauda.platform.portal.Pagina;
import mx.recauda.platform.seguridad.Bitacora;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.Requiere;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Proposals: the list, one of them worker by worker, why each amount, and what changed. */
@Controller
@Requiere(Permiso.LEER_PROPUESTAS)
class PaginasDePropuesta {

    private final Determinaciones determinaciones;
    private final SalariosDiarios salarios;
    private final Bitacora bitacora;

    PaginasDePropuesta(
            Determinaciones determinaciones, SalariosDiarios salarios, Bitacora bitacora) {
        this.determinaciones = determinaciones;
        this.salarios = salarios;
        this.bitacora = bitacora;
    }

    @GetMapping("/propuestas")
    String lista(
            @RequestParam(defaultValue = "") String mes,
            @RequestParam(defaultValue = "") String registro,
            @RequestParam(defaultValue = "1") int pagina,
            Model modelo) {
        int total = determinaciones.cuantasPropuestas(mes(mes), limpio(registro));
        int numero = PaginasDeEmision.enRango(pagina, total);
        List<Propuesta> filas =
                determinaciones.propuestas(
                        mes(mes), limpio(registro), (numero - 1) * Pagina.TAMANO, Pagina.TAMANO);
        String filtro =
                (mes(mes).isPresent() ? "&mes=" + mes(mes).get() : "")
                        + (limpio(registro).isEmpty() ? "" : "&registro=" + limpio(registro));
        String consulta = filtro.isEmpty() ? "" : "?" + filtro.substring(1);
        modelo.addAttribute("mes", mes);
        modelo.addAttribute("registro", registro);
        modelo.addAttribute("totales", totales(filas));
        modelo.addAttribute(
                "lista",
                new Pagina<>(
                        filas,
                        numero,
                        Pagina.TAMANO,
                        total,
                        "/propuestas" + consulta,
                        "/propuestas/lista.csv" + consulta));
        return "determinacion/propuesta/lista";
    }

    @GetMapping("/propuestas/lista.csv")
    @Requiere(Permiso.EXPORTAR)
    ResponseEntity<byte[]> exportaLista(
            @RequestParam(defaultValue = "") String mes,
            @RequestParam(defaultValue = "") String registro) {
        List<Propuesta> filas =
                determinaciones.propuestas(mes(mes), limpio(registro), 0, Integer.MAX_VALUE);
        Map<UUID, Importes> totales = totales(filas);
        List<List<String>> renglones = new ArrayList<>();
        renglones.add(Hojas.PROPUESTAS);
        filas.forEach(p ->
                renglones.add(Hojas.propuesta(p, totales.getOrDefault(p.id(), Importes.CERO))));
        return ArchivoCsv.descarga("propuestas.csv", renglones);
    }

    private Map<UUID, Importes> totales(List<Propuesta> filas) {
        return determinaciones.totales(filas.stream().map(Propuesta::id).toList());
    }

    @GetMapping("/propuestas/{id}")
    String propuesta(
            @PathVariable UUID id, @RequestParam(defaultValue = "1") int pagina, Model modelo) {
        return propuesta(id, "", pagina, modelo);
    }

    /** The text looked for is not in the address: it may be a name or an NSS. */
    @PostMapping("/propuestas/{id}/buscar")
    String busca(
            @PathVariable UUID id, @RequestParam(defaultValue = "") String busca, Model modelo) {
        return propuesta(id, busca, 1, modelo);
    }

    private String propuesta(UUID id, String busca, int pagina, Model modelo) {
        Propuesta propuesta = busca(id);
        bitacora.anota("LEER_PROPUESTA", "propuesta:" + id);
        int total = determinaciones.cuantosRenglones(id, busca);
        int numero = PaginasDeEmision.enRango(pagina, total);
        List<FilaDePropuesta> renglones =
                determinaciones
                        .renglones(id, busca, (numero - 1) * Pagina.TAMANO, Pagina.TAMANO)
                        .stream()
                        .map(FilaDePropuesta::de)
                        .toList();
        Propuesta ultima = ultima(propuesta);
        modelo.addAttribute("propuesta", propuesta);
        modelo.addAttribute("ultima", ultima);
        modelo.addAttribute(
                "conceptos", Conceptos.de(determinaciones.totales(id), propuesta.mes()));
        modelo.addAttribute("frente", determinaciones.frenteADeterminado(id));
        modelo.addAttribute("diferencias", determinaciones.cuantasDiferencias(id));
        modelo.addAttribute(
                "cedula",
                determinaciones.cedulas(propuesta.registro()).stream()
                        .filter(c -> c.propuesta().equals(Optional.of(id)))
                        .findFirst()
                        .orElse(null));
        modelo.addAttribute("busca", busca);
        modelo.addAttribute("archivos", ArchivosDelPatron.nombres(propuesta.mes()));
        modelo.addAttribute(
                "lista",
                new Pagina<>(
                        renglones,
                        numero,
                        busca.isBlank() ? Pagina.TAMANO : Math.max(total, Pagina.TAMANO),
                        total,
                        "/propuestas/" + id,
                        "/propuestas/" + id + "/renglones.csv"));
        return "determinacion/propuesta/propuesta";
    }

    private Propuesta ultima(Propuesta propuesta) {
        return determinaciones.propuestas(propuesta.registro()).stream()
                .filter(p -> p.mes().equals(propuesta.mes()))
                .findFirst()
                .orElse(propuesta);
    }

    @GetMapping("/propuestas/{id}/renglones.csv")
    @Requiere(Permiso.EXPORTAR)
    ResponseEntity<byte[]> exporta(@PathVariable UUID id) {
        Propuesta propuesta = busca(id);
        bitacora.anota("EXPORTAR_PROPUESTA", "propuesta:" + id);
        List<List<String>> renglones = new ArrayList<>();
        renglones.add(Hojas.RENGLONES);
        determinaciones
                .renglones(id, 0, Integer.MAX_VALUE)
                .forEach(r -> renglones.add(Hojas.renglon(r)));
        return ArchivoCsv.descarga(
                "propuesta-" + propuesta.numero() + "-" + propuesta.mes() + ".csv", renglones);
    }

    @GetMapping("/propuestas/{id}/trabajadores/{asegurado}")
    String explica(@PathVariable UUID id, @PathVariable UUID asegurado, Model modelo) {
        Propuesta propuesta = busca(id);
        Renglon renglon = determinaciones.explica(id, asegurado);
        bitacora.anota("LEER_TRABAJADOR", "asegurado:" + asegurado);
        modelo.addAttribute("propuesta", propuesta);
        modelo.addAttribute("asegurado", asegurado);
        modelo.addAttribute("renglon", renglon);
        modelo.addAttribute("conceptos", Conceptos.de(Importes.de(renglon), propuesta.mes()));
        modelo.addAttribute("meses", Explicado.de(renglon));
        modelo.addAttribute(
                "diario",
                salarios.vigente(propuesta.registro(), asegurado, propuesta.mes().ultimoDia())
                        .orElse(null));
        return "determinacion/propuesta/trabajador";
    }

    @GetMapping("/propuestas/{id}/diferencias")
    String diferencias(
            @PathVariable UUID id, @RequestParam(defaultValue = "1") int pagina, Model modelo) {
        Propuesta propuesta = busca(id);
        bitacora.anota("LEER_PROPUESTA", "propuesta:" + id);
        int total = determinaciones.cuantasDiferencias(id);
        int numero = PaginasDeEmision.enRango(pagina, total);
        modelo.addAttribute("propuesta", propuesta);
        modelo.addAttribute("frente", determinaciones.frenteADeterminado(id));
        modelo.addAttribute(
                "anterior",
                propuesta.cambiaOtra()
                        ? determinaciones.propuesta(propuesta.anteriores().getLast()).orElse(null)
                        : null);
        modelo.addAttribute(
                "lista",
                new Pagina<Diferencia>(
                        determinaciones.diferencias(
                                id, (numero - 1) * Pagina.TAMANO, Pagina.TAMANO),
                        numero,
                        Pagina.TAMANO,
                        total,
                        "/propuestas/" + id + "/diferencias",
                        "/propuestas/" + id + "/diferencias.csv"));
        modelo.addAttribute("lineas", Importes.LINEAS);
        return "determinacion/propuesta/diferencias";
    }

    @GetMapping("/propuestas/{id}/diferencias.csv")
    @Requiere(Permiso.EXPORTAR)
    ResponseEntity<byte[]> exportaDiferencias(@PathVariable UUID id) {
        Propuesta propuesta = busca(id);
        List<List<String>> renglones = new ArrayList<>();
        renglones.add(Hojas.DIFERENCIAS);
        determinaciones
                .diferencias(id, 0, Integer.MAX_VALUE)
                .forEach(d -> renglones.add(Hojas.diferencia(d)));
        return ArchivoCsv.descarga(
                "diferencias-" + propuesta.numero() + "-" + propuesta.mes() + ".csv", renglones);
    }

    /** The employer makes the proposal his own. */
    @PostMapping("/propuestas/{id}/aceptar")
    @Requiere(Permiso.ACEPTAR_PROPUESTAS)
    String acepta(@PathVariable UUID id, RedirectAttributes avisos) {
        avisos.addFlashAttribute("aceptada", determinaciones.recibe(id));
        return "redirect:/propuestas/" + id;
    }

    private Propuesta busca(UUID id) {
        return determinaciones
                .propuesta(id)
                .orElseThrow(() ->
                        new FalloConCodigo(
                                Clase.NO_HAY,
                                ErrorDeDeterminacion.NO_HAY_PROPUESTA,
                                id.toString()));
    }

    private static Optional<Mes> mes(String texto) {
        try {
            return texto.isBlank() ? Optional.empty() : Optional.of(Mes.parse(texto.strip()));
        } catch (IllegalArgumentException noEsUno) {
            return Optional.empty();
        }
    }

    private static String limpio(String registro) {
        return registro.replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT);
    }
}
