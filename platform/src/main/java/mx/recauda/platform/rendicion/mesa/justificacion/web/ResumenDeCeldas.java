package mx.recauda.platform.rendicion.mesa.justificacion.web;

import mx.recauda.platform.portal.Insignia;
import mx.recauda.platform.rendicion.mesa.Mesa;
import mx.recauda.platform.rendicion.mesa.justificacion.CeldaComparada;
import mx.recauda.platform.rendicion.mesa.justificacion.EstadoDeCelda;
import mx.recauda.platform.rendicion.mesa.justificacion.RevisionDeCeldas;
import mx.recauda.platform.rendicion.mesa.web.Errores;

import org.springframework.stereotype.Component;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Which cells of a section wait for an explanation, for the page of the section. */
@Component("resumenDeCeldas")
class ResumenDeCeldas {

    private final Mesa mesa;
    private final RevisionDeCeldas revision;

    ResumenDeCeldas(Mesa mesa, RevisionDeCeldas revision) {
        this.mesa = mesa;
        this.revision = revision;
    }

    /**
     * A section in short.
     *
     * @param estados badge of each cell outside its threshold, or explained, by its place
     * @param faltan places of the cells that keep the section from being delivered
     */
    public record Resumen(Map<Integer, Insignia> estados, List<Integer> faltan) {

        /** Keeps immutable copies. */
        public Resumen {
            estados = Map.copyOf(estados);
            faltan = List.copyOf(faltan);
        }

        /** Those that keep it besides one. */
        public List<Integer> sin(int indice) {
            return faltan.stream().filter(otra -> otra != indice).toList();
        }
    }

    /** The section of a request. */
    public Resumen de(String solicitud) {
        List<CeldaComparada> celdas =
                mesa.expediente(UUID.fromString(solicitud))
                        .map(e -> revision.vigiladas(e, Errores.idioma()))
                        .orElse(List.of());
        Map<Integer, Insignia> estados = new LinkedHashMap<>();
        for (CeldaComparada celda : celdas) {
            EstadoDeCelda estado = celda.estado();
            if (estado.impide() || celda.explicada().isPresent()) {
                estados.put(celda.campo().indice(), Vista.insignia(estado));
            }
        }
        return new Resumen(
                estados,
                celdas.stream()
                        .filter(c -> c.estado().impide())
                        .map(c -> c.campo().indice())
                        .toList());
    }
}
