package mx.recauda.platform.pagos.web;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.base.Alcances;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.pagos.Comprobacion;
import mx.recauda.platform.pagos.Comprobacion.Cajones;
import mx.recauda.platform.pagos.Comprobacion.Dia;
import mx.recauda.platform.pagos.Comprobacion.PorBanco;
import mx.recauda.platform.pagos.Comprobacion.SegunBancos;
import mx.recauda.platform.pagos.Dispersiones;
import mx.recauda.platform.pagos.ErrorDePago;
import mx.recauda.platform.portal.ArchivoCsv;
import mx.recauda.platform.portal.FechaEscrita;
import mx.recauda.platform.portal.Pagina;
import mx.recauda.platform.seguridad.Publica;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The daily proof: anybody may check that every cent the banks settled has a place. */
@Controller
@Publica("whoever pays may check that every cent received has a place; sums say of nobody")
class PaginasDeComprobacion {

    private static final String RAIZ = "/publico/comprobacion";
    private static final List<String> COLUMNAS =
            List.of(
                    "dia",
                    "banco",
                    "fondo",
                    "aplicado",
                    "por_identificar",
                    "excedente",
                    "devolucion",
                    "por_asentar",
                    "total");

    private final Comprobacion comprobacion;
    private final Dispersiones dispersiones;
    private final FechaDeOperacion fecha;

    PaginasDeComprobacion(
            Comprobacion comprobacion, Dispersiones dispersiones, FechaDeOperacion fecha) {
        this.comprobacion = comprobacion;
        this.dispersiones = dispersiones;
        this.fecha = fecha;
    }

    @GetMapping(RAIZ)
    String mes(
            @RequestParam(defaultValue = "") String mes,
            @RequestParam(defaultValue = "1") int pagina,
            Model modelo) {
        Mes elegido = elegido(mes);
        List<Dia> dias = dias(elegido);
        modelo.addAttribute("mes", elegido);
        modelo.addAttribute("hayMas", elegido.compareTo(Mes.de(fecha.hoy())) < 0);
        modelo.addAttribute("suma", suma(dias));
        modelo.addAttribute("liquidado", liquidado(dias));
        modelo.addAttribute("salidas", salidas(dias));
        modelo.addAttribute("porAsentar", porAsentar(dias));
        modelo.addAttribute("terceros", terceros(dias));
        modelo.addAttribute("cuadran", dias.stream().filter(Dia::cuadra).count());
        modelo.addAttribute(
                "lista",
                Pagina.de(dias, pagina, RAIZ + "?mes=" + elegido, RAIZ + ".csv?mes=" + elegido));
        return "pagos/comprobacion";
    }

    @GetMapping(RAIZ + ".csv")
    ResponseEntity<byte[]> csv(@RequestParam(defaultValue = "") String mes) {
        List<List<String>> renglones = new ArrayList<>();
        renglones.add(COLUMNAS);
        Mes elegido = elegido(mes);
        for (Dia dia : dias(elegido)) {
            dia.partes()
                    .forEach(p -> {
                        List<String> renglon = new ArrayList<>();
                        renglon.add(dia.dia().toString());
                        renglon.add(p.banco());
                        renglon.add(p.fondo().name());
                        renglon.addAll(textos(p.cajones()).values());
                        renglon.add(renglon.size() - 1, Importe.CERO.toString());
                        renglones.add(renglon);
                    });
            dia.bancos().stream()
                    .filter(b -> !b.porAsentar().esCero())
                    .forEach(b -> renglones.add(esperando(dia, b)));
        }
        return ArchivoCsv.descarga("comprobacion-" + elegido + ".csv", renglones);
    }

    // Of what is not posted no fund is known.
    private static List<String> esperando(Dia dia, PorBanco banco) {
        String nada = Importe.CERO.toString();
        String espera = banco.porAsentar().toString();
        return List.of(
                dia.dia().toString(), banco.banco(), "", nada, nada, nada, nada, espera, espera);
    }

    @GetMapping(value = RAIZ + ".json", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, Object>> json(@RequestParam(defaultValue = "") String mes) {
        Mes elegido = elegido(mes);
        Map<String, Object> cuerpo = new LinkedHashMap<>();
        cuerpo.put("mes", elegido.toString());
        cuerpo.put("dias", dias(elegido).stream().map(PaginasDeComprobacion::datos).toList());
        return ResponseEntity.ok(cuerpo);
    }

    /** A day by itself, as the month tells it. */
    @GetMapping(value = RAIZ + "/{dia}.json", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, Object>> jsonDelDia(@PathVariable String dia) {
        LocalDate cual =
                FechaEscrita.lee(dia)
                        .orElseThrow(() ->
                                new FalloConCodigo(
                                        FalloConCodigo.Clase.ENTRADA,
                                        ErrorDePago.DATO_IMPOSIBLE,
                                        "dia",
                                        dia));
        return ResponseEntity.ok(datos(Alcances.nacional(() -> comprobacion.dia(cual))));
    }

    @GetMapping(RAIZ + "/{dia}")
    String dia(@PathVariable LocalDate dia, Model modelo) {
        modelo.addAttribute("dia", Alcances.nacional(() -> comprobacion.dia(dia)));
        modelo.addAttribute(
                "entregado",
                Dispersiones.suma(Alcances.nacional(() -> dispersiones.entregado(dia))));
        return "pagos/comprobacion-dia";
    }

    private List<Dia> dias(Mes mes) {
        return Alcances.nacional(() -> comprobacion.dias(mes.primerDia(), mes.ultimoDia()));
    }

    private Mes elegido(String mes) {
        try {
            return mes.isBlank() ? Mes.de(fecha.hoy()) : Mes.parse(mes.strip());
        } catch (IllegalArgumentException noEsMes) {
            throw new FalloConCodigo(
                    FalloConCodigo.Clase.ENTRADA, ErrorDePago.DATO_IMPOSIBLE, "mes", mes);
        }
    }

    private static Cajones suma(List<Dia> dias) {
        return dias.stream().map(Dia::cajones).reduce(Cajones.NADA, Cajones::mas);
    }

    private static Importe liquidado(List<Dia> dias) {
        return dias.stream().map(Dia::liquidado).reduce(Importe.CERO, Importe::mas);
    }

    private static Importe salidas(List<Dia> dias) {
        return dias.stream().map(Dia::salidas).reduce(Importe.CERO, Importe::mas);
    }

    private static Importe porAsentar(List<Dia> dias) {
        return dias.stream().map(Dia::porAsentar).reduce(Importe.CERO, Importe::mas);
    }

    private static Importe terceros(List<Dia> dias) {
        return dias.stream().map(Dia::deTerceros).reduce(Importe.CERO, Importe::mas);
    }

    private static Map<String, Object> datos(Dia dia) {
        Map<String, Object> datos = new LinkedHashMap<>();
        datos.put("dia", dia.dia().toString());
        datos.put("cuadra", dia.cuadra());
        datos.put("estado", dia.estado().name());
        datos.put("pagos", dia.pagos());
        datos.put("liquidado", dia.liquidado().toString());
        datos.put("salidas", dia.salidas().toString());
        datos.put("porAsentar", dia.porAsentar().toString());
        datos.put("diferencia", dia.diferencia().toString());
        datos.put("movidosDosVeces", dia.reparos().negativos());
        datos.put("repartosDistintos", dia.reparos().repartos());
        datos.put("deTerceros", dia.deTerceros().toString());
        datos.putAll(textos(dia.cajones()));
        datos.put(
                "fondos",
                dia.fondos().stream()
                        .map(f -> {
                            Map<String, Object> fondo = new LinkedHashMap<>();
                            fondo.put("fondo", f.fondo().name());
                            fondo.put("deTerceros", f.fondo().deTerceros());
                            fondo.put("banco", f.libro().toString());
                            fondo.putAll(textos(f.cajones()));
                            fondo.put("cuadra", f.cuadra());
                            return fondo;
                        })
                        .toList());
        datos.put(
                "bancos",
                dia.bancos().stream()
                        .map(b -> {
                            Map<String, Object> banco = new LinkedHashMap<>();
                            banco.put("banco", b.banco());
                            banco.put("pagos", b.pagos());
                            banco.put("liquidado", b.liquidado().toString());
                            banco.put("salidas", b.salidas().toString());
                            banco.put("porAsentar", b.porAsentar().toString());
                            banco.putAll(textos(b.cajones()));
                            return banco;
                        })
                        .toList());
        datos.put(
                "segunBancos",
                dia.reparos().fondos().stream().map(PaginasDeComprobacion::segun).toList());
        return datos;
    }

    private static Map<String, String> segun(SegunBancos f) {
        Map<String, String> segun = new LinkedHashMap<>();
        segun.put("fondo", f.fondo().name());
        segun.put("dicho", f.dicho().toString());
        segun.put("asentado", f.asentado().toString());
        return segun;
    }

    private static Map<String, String> textos(Cajones c) {
        Map<String, String> textos = new LinkedHashMap<>();
        textos.put("aplicado", c.aplicado().toString());
        textos.put("porIdentificar", c.porIdentificar().toString());
        textos.put("excedente", c.excedente().toString());
        textos.put("devolucion", c.devolucion().toString());
        textos.put("total", c.total().toString());
        return textos;
    }
}
