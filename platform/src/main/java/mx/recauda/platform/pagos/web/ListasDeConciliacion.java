package mx.recauda.platform.pagos.web;

import mx.recauda.platform.pagos.Excedentes;
import mx.recauda.platform.pagos.Excedentes.Excedente;
import mx.recauda.platform.pagos.PorIdentificar;
import mx.recauda.platform.pagos.PorIdentificar.Pendiente;
import mx.recauda.platform.pagos.PorIdentificar.Situacion;
import mx.recauda.platform.pagos.PorIdentificar.Suma;
import mx.recauda.platform.portal.ArchivoCsv;
import mx.recauda.platform.portal.Pagina;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.Requiere;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The queue of payments to be identified, and the money in excess. */
@Controller
@Requiere(Permiso.LEER_CONCILIACION)
class ListasDeConciliacion {

    private static final String COLA = "/conciliacion/por-identificar";
    private static final String EXCEDENTES = "/conciliacion/excedentes";

    private final PorIdentificar porIdentificar;
    private final Excedentes excedentes;
    private final NombresDePago nombres;

    ListasDeConciliacion(
            PorIdentificar porIdentificar, Excedentes excedentes, NombresDePago nombres) {
        this.porIdentificar = porIdentificar;
        this.excedentes = excedentes;
        this.nombres = nombres;
    }

    @GetMapping(COLA)
    String cola(
            @RequestParam(defaultValue = "") String ver,
            @RequestParam(defaultValue = "1") int pagina,
            Model modelo) {
        Optional<Situacion> situacion = situacion(ver);
        Map<Situacion, Suma> sumas = porIdentificar.sumas();
        Map<Situacion, Integer> cuantos = new EnumMap<>(Situacion.class);
        sumas.forEach((s, suma) -> cuantos.put(s, suma.pagos()));
        int porHacer =
                cuantos.entrySet().stream()
                        .filter(e -> e.getKey() != Situacion.APLICADO)
                        .mapToInt(Map.Entry::getValue)
                        .sum();
        int total = situacion.map(s -> cuantos.getOrDefault(s, 0)).orElse(porHacer);
        int numero = Math.clamp(pagina, 1, Math.max(1, Math.ceilDiv(total, Pagina.TAMANO)));
        modelo.addAttribute("sumas", sumas);
        modelo.addAttribute("filtrada", situacion.isPresent());
        modelo.addAttribute(
                "chips",
                Chips.conTodo(
                        nombres.texto("conciliacion.todo.porHacer"),
                        porHacer,
                        situacion,
                        COLA,
                        Chips.de(
                                List.of(Situacion.values()),
                                cuantos,
                                situacion,
                                s -> nombres.texto("conciliacion.situacion." + s),
                                s -> COLA + consulta(s))));
        modelo.addAttribute(
                "lista",
                new Pagina<>(
                        porIdentificar.cola(situacion, (numero - 1) * Pagina.TAMANO, Pagina.TAMANO),
                        numero,
                        Pagina.TAMANO,
                        total,
                        COLA + consulta(situacion),
                        COLA + ".csv" + consulta(situacion)));
        return "pagos/cola";
    }

    @GetMapping(COLA + ".csv")
    @Requiere(Permiso.EXPORTAR)
    ResponseEntity<byte[]> exportaCola(@RequestParam(defaultValue = "") String ver) {
        List<List<String>> renglones = new ArrayList<>();
        renglones.add(
                List.of(
                        "fecha",
                        "dias",
                        "banco",
                        "operacion",
                        "referencia",
                        "importe",
                        "motivo",
                        "situacion",
                        "responsable"));
        for (Pendiente p : porIdentificar.cola(situacion(ver), 0, Integer.MAX_VALUE)) {
            renglones.add(
                    List.of(
                            p.fecha().toString(),
                            String.valueOf(p.dias()),
                            p.banco(),
                            p.operacion(),
                            p.referencia(),
                            p.importe().toString(),
                            p.motivo(),
                            p.situacion().name(),
                            p.responsable().orElse("")));
        }
        return ArchivoCsv.descarga("pagos-por-identificar.csv", renglones);
    }

    @GetMapping(EXCEDENTES)
    String excedentes(@RequestParam(defaultValue = "1") int pagina, Model modelo) {
        Excedentes.Total total = excedentes.total();
        int numero =
                Math.clamp(pagina, 1, Math.max(1, Math.ceilDiv(total.cuantos(), Pagina.TAMANO)));
        modelo.addAttribute("total", total);
        modelo.addAttribute(
                "lista",
                new Pagina<>(
                        excedentes.lista((numero - 1) * Pagina.TAMANO, Pagina.TAMANO),
                        numero,
                        Pagina.TAMANO,
                        total.cuantos(),
                        EXCEDENTES,
                        EXCEDENTES + ".csv"));
        return "pagos/excedentes";
    }

    @GetMapping(EXCEDENTES + ".csv")
    @Requiere(Permiso.EXPORTAR)
    ResponseEntity<byte[]> exportaExcedentes() {
        List<List<String>> renglones = new ArrayList<>();
        renglones.add(
                List.of("fecha", "registro", "fondo", "banco", "operacion", "importe", "motivo"));
        for (Excedente e : excedentes.lista(0, Integer.MAX_VALUE)) {
            renglones.add(
                    List.of(
                            e.fecha().toString(),
                            e.patron().map(p -> p.registro().valor()).orElse(""),
                            e.fondo().name(),
                            e.banco(),
                            e.operacion(),
                            e.importe().toString(),
                            e.motivo()));
        }
        return ArchivoCsv.descarga("excedentes.csv", renglones);
    }

    private static Optional<Situacion> situacion(String ver) {
        return Arrays.stream(Situacion.values())
                .filter(s -> s.name().equalsIgnoreCase(ver.strip()))
                .findFirst();
    }

    private static String consulta(Optional<Situacion> situacion) {
        return situacion.map(s -> "?ver=" + s).orElse("");
    }
}
