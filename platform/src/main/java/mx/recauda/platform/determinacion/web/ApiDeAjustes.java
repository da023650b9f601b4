package mx.recauda.platform.determinacion.web;

import mx.recauda.ley.confronta.Linea;
import mx.recauda.ley.confronta.Montos;
import mx.recauda.platform.determinacion.ajustes.Ajuste;
import mx.recauda.platform.determinacion.ajustes.Ajustes;
import mx.recauda.platform.determinacion.ajustes.HechoDeAjuste;
import mx.recauda.platform.determinacion.ajustes.RenglonDeAjuste;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.Requiere;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Differences for programs. */
@RestController
@Requiere(Permiso.LEER_DIFERENCIAS)
class ApiDeAjustes {

    private static final int TAMANO = 100;

    private final Ajustes ajustes;

    ApiDeAjustes(Ajustes ajustes) {
        this.ajustes = ajustes;
    }

    /** A difference in figures. */
    record EnLista(
            UUID id,
            String folio,
            String sentido,
            String registro,
            String mes,
            String estado,
            int trabajadores,
            String total) {

        static EnLista de(Ajuste a) {
            return new EnLista(
                    a.id(),
                    a.folio(),
                    a.sentido().name(),
                    a.patron().numero(),
                    a.mes().toString(),
                    a.estado().name(),
                    a.trabajadores(),
                    a.total().toString());
        }
    }

    /** A page of them. */
    record Lista(List<EnLista> diferencias, int pagina, int total) {}

    /** A worker of one. */
    record Trabajador(
            String nss,
            String nombre,
            Map<String, String> importes,
            String total,
            List<RenglonDeAjuste.Causa> causas) {}

    /** An act on one. */
    record Hecho(String acto, String estado, LocalDate dia, String fundamento, String motivo) {}

    /** A difference whole. */
    record Entera(
            EnLista diferencia,
            Map<String, String> importes,
            Map<String, String> resto,
            List<Trabajador> trabajadores,
            List<Hecho> actos) {}

    @GetMapping("/api/v1/diferencias")
    Lista lista(
            @RequestParam(defaultValue = "") String sentido,
            @RequestParam(defaultValue = "") String estado,
            @RequestParam(defaultValue = "") String mes,
            @RequestParam(defaultValue = "") String registro,
            @RequestParam(defaultValue = "1") int pagina) {
        var filtro = PaginasDeAjustes.filtro(sentido, estado, mes, registro);
        int total =
                ajustes.porEstado(filtro).entrySet().stream()
                        .filter(e ->
                                filtro.estado().isEmpty() || filtro.estado().get() == e.getKey())
                        .mapToInt(Map.Entry::getValue)
                        .sum();
        int esta = Math.clamp(pagina, 1, Math.max(1, Math.ceilDiv(total, TAMANO)));
        return new Lista(
                ajustes.lista(filtro, (esta - 1) * TAMANO, TAMANO).stream()
                        .map(EnLista::de)
                        .toList(),
                esta,
                total);
    }

    @GetMapping("/api/v1/diferencias/{id}")
    Entera una(@PathVariable UUID id) {
        Ajuste ajuste = ajustes.busca(id).orElseThrow(() -> PaginasDeAjustes.noHay(id));
        return new Entera(
                EnLista.de(ajuste),
                importes(ajuste.montos()),
                importes(ajuste.resto()),
                ajustes.renglones(id, 0, Integer.MAX_VALUE).stream()
                        .map(ApiDeAjustes::trabajador)
                        .toList(),
                ajustes.actos(id).stream().map(ApiDeAjustes::hecho).toList());
    }

    private static Trabajador trabajador(RenglonDeAjuste r) {
        return new Trabajador(
                r.nss(),
                r.nombre(),
                importes(r.montos()),
                r.montos().total().toString(),
                r.causas());
    }

    private static Hecho hecho(HechoDeAjuste h) {
        return new Hecho(h.acto().name(), h.estado().name(), h.dia(), h.fundamento(), h.motivo());
    }

    private static Map<String, String> importes(Montos montos) {
        Map<String, String> importes = new LinkedHashMap<>();
        for (Linea linea : Linea.TODAS) {
            if (!montos.de(linea).esCero()) {
                importes.put(linea.name(), montos.de(linea).toString());
            }
        }
        return importes;
    }
}
