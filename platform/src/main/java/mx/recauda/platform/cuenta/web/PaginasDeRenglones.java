package mx.recauda.platform.cuenta.web;

import mx.recauda.ley.cedula.MesDeTrabajador;
import mx.recauda.ley.cedula.Renglon;
import mx.recauda.ley.cuotas.LineaDeExplicacion;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.cuenta.ErrorDeCuenta;
import mx.recauda.platform.determinacion.Determinaciones;
import mx.recauda.platform.determinacion.Importes;
import mx.recauda.platform.determinacion.Propuesta;
import mx.recauda.platform.determinacion.RenglonDePropuesta;
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
import org.springframework.web.bind.annotation.RequestParam;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is behind an amount: the workers of a proposal, and the computation of each. */
@Controller
@Requiere(Permiso.LEER_ESTADO_DE_CUENTA)
class PaginasDeRenglones {

    private static final int MAXIMO = 50_000;

    private final Determinaciones determinaciones;
    private final Bitacora bitacora;

    PaginasDeRenglones(Determinaciones determinaciones, Bitacora bitacora) {
        this.determinaciones = determinaciones;
        this.bitacora = bitacora;
    }

    /** A month of a worker with the sum of its lines. */
    record MesExplicado(MesDeTrabajador mes, List<LineaDeExplicacion> lineas, Importe suma) {}

    @GetMapping("/cuenta/{registro}/propuestas/{propuesta}")
    @Requiere(Permiso.LEER_PERSONAS)
    String renglones(
            @PathVariable UUID registro,
            @PathVariable UUID propuesta,
            @RequestParam(defaultValue = "1") int pagina,
            Model modelo) {
        Propuesta suya = propuesta(registro, propuesta);
        int esta =
                Math.clamp(
                        pagina,
                        1,
                        Math.max(1, Math.ceilDiv(suya.trabajadores(), Pagina.TAMANO)));
        String ruta = "/cuenta/" + registro + "/propuestas/" + propuesta;
        modelo.addAttribute("propuesta", suya);
        modelo.addAttribute("totales", determinaciones.totales(propuesta));
        modelo.addAttribute("lineas", Importes.LINEAS);
        modelo.addAttribute(
                "lista",
                new Pagina<>(
                        determinaciones.renglones(
                                propuesta, (esta - 1) * Pagina.TAMANO, Pagina.TAMANO),
                        esta,
                        Pagina.TAMANO,
                        suya.trabajadores(),
                        ruta,
                        ruta + "/renglones.csv"));
        bitacora.anota("LEER_RENGLONES", "propuesta:" + propuesta);
        return "cuenta/propuesta";
    }

    @GetMapping("/cuenta/{registro}/propuestas/{propuesta}/renglones.csv")
    @Requiere(Permiso.LEER_PERSONAS)
    ResponseEntity<byte[]> csv(@PathVariable UUID registro, @PathVariable UUID propuesta) {
        Propuesta suya = propuesta(registro, propuesta);
        List<List<String>> renglones = new ArrayList<>();
        List<String> columnas =
                new ArrayList<>(
                        List.of("nss", "nombre", "dias", "incapacidades", "ausencias", "sdi"));
        Importes.LINEAS.forEach(l -> columnas.add(l.columna()));
        renglones.add(columnas);
        determinaciones.renglones(propuesta, 0, MAXIMO).stream()
                .map(PaginasDeRenglones::celdas)
                .forEach(renglones::add);
        bitacora.anota(
                "EXPORTAR",
                "propuesta:" + propuesta,
                Map.of("renglones", renglones.size() - 1));
        return ArchivoCsv.descarga(
                "renglones-" + suya.numero() + "-" + suya.mes() + ".csv", renglones);
    }

    @GetMapping("/cuenta/{registro}/propuestas/{propuesta}/trabajadores/{asegurado}")
    @Requiere(Permiso.LEER_PERSONAS)
    String trabajador(
            @PathVariable UUID registro,
            @PathVariable UUID propuesta,
            @PathVariable UUID asegurado,
            Model modelo) {
        Propuesta suya = propuesta(registro, propuesta);
        Renglon renglon = determinaciones.explica(propuesta, asegurado);
        modelo.addAttribute("propuesta", suya);
        modelo.addAttribute("renglon", renglon);
        modelo.addAttribute("importes", Importes.de(renglon));
        modelo.addAttribute("lineas", Importes.LINEAS);
        modelo.addAttribute(
                "meses",
                renglon.meses().stream()
                        .filter(m -> m.determinacion().isPresent())
                        .map(m -> explicado(m, m.equals(renglon.mes())))
                        .toList());
        bitacora.anota("LEER_TRABAJADOR", "asegurado:" + asegurado);
        return "cuenta/trabajador";
    }

    // Of the month before only what is paid by bimester is in the row; of an odd month, the rest.
    private static MesExplicado explicado(MesDeTrabajador mes, boolean ultimo) {
        boolean cierra = mes.mes().cierraBimestre();
        List<LineaDeExplicacion> lineas =
                mes.determinacion().orElseThrow().explicacion().lineas().stream()
                        .filter(l ->
                                ultimo
                                        ? cierra || !l.concepto().bimestral()
                                        : l.concepto().bimestral())
                        .toList();
        return new MesExplicado(
                mes,
                lineas,
                lineas.stream()
                        .map(LineaDeExplicacion::importe)
                        .reduce(Importe.CERO, Importe::mas));
    }

    private static List<String> celdas(RenglonDePropuesta r) {
        List<String> celdas =
                new ArrayList<>(
                        List.of(
                                r.nss(),
                                r.nombre(),
                                String.valueOf(r.dias()),
                                String.valueOf(r.incapacidades()),
                                String.valueOf(r.ausencias()),
                                r.sdi().toString()));
        r.importes().valores().forEach(v -> celdas.add(v.toString()));
        return celdas;
    }

    private Propuesta propuesta(UUID registro, UUID id) {
        return determinaciones
                .propuesta(id)
                .filter(p -> p.registro().equals(registro))
                .orElseThrow(() ->
                        new FalloConCodigo(
                                FalloConCodigo.Clase.NO_HAY, ErrorDeCuenta.NO_HAY_PROPUESTA));
    }
}
