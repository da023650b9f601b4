package mx.recauda.platform.rendicion.informes;

import mx.recauda.platform.rendicion.captura.Celda;
import mx.recauda.platform.rendicion.captura.HallazgoGuardado;
import mx.recauda.platform.rendicion.captura.Justificacion;
import mx.recauda.rendicion.auditor.RefCelda;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which findings speak of which cell: the numbers that link both ways. */
final class Senales {

    /** Place of a cell, as findings and captures both name it. */
    private record Lugar(String tabla, String archivo, int linea, String columna) {}

    private final Map<Lugar, List<Vista.Marca>> porCelda = new HashMap<>();
    private final Map<Lugar, List<Vista.Marca>> primeras = new HashMap<>();

    Senales(List<HallazgoGuardado> hallazgos, List<Justificacion> justificaciones) {
        for (HallazgoGuardado guardado : hallazgos) {
            boolean justificado = justificaciones.stream().anyMatch(j -> j.es(guardado.hallazgo()));
            String estilo = justificado ? "done" : guardado.gravedad().clave();
            Vista.Marca marca = new Vista.Marca(guardado.numero(), estilo);
            List<RefCelda> celdas = guardado.hallazgo().celdas();
            for (int i = 0; i < celdas.size(); i++) {
                agrega(porCelda, lugar(celdas.get(i)), marca);
                if (i == 0) {
                    agrega(primeras, lugar(celdas.get(i)), marca);
                }
            }
        }
    }

    /** Numbers shown beside a cell. */
    List<Vista.Marca> marcas(Celda celda) {
        return primeras.getOrDefault(lugar(celda, celda.columna()), List.of());
    }

    /** Numbers of findings about the whole row of a cell. */
    List<Vista.Marca> marcasDeFila(Celda celda) {
        return primeras.getOrDefault(lugar(celda, ""), List.of());
    }

    /** Style class of a cell some finding speaks of, the gravest one, or empty. */
    String clase(Celda celda) {
        return porCelda.getOrDefault(lugar(celda, celda.columna()), List.of()).stream()
                .map(Vista.Marca::estilo)
                .min(Comparator.comparingInt(List.of("alta", "media", "baja", "done")::indexOf))
                .map(estilo -> estilo.equals("alta") ? "has-finding" : "has-finding--" + estilo)
                .orElse("");
    }

    /** Numbers of every finding that speaks of a cell, first or not. */
    List<Vista.Marca> todas(Celda celda) {
        return porCelda.getOrDefault(lugar(celda, celda.columna()), List.of());
    }

    private static void agrega(Map<Lugar, List<Vista.Marca>> mapa, Lugar lugar, Vista.Marca marca) {
        mapa.computeIfAbsent(lugar, l -> new ArrayList<>()).add(marca);
    }

    private static Lugar lugar(RefCelda ref) {
        return new Lugar(ref.tabla(), ref.origen().archivo(), ref.origen().linea(), ref.columna());
    }

    private static Lugar lugar(Celda celda, String columna) {
        return new Lugar(celda.tabla(), celda.archivo(), celda.linea(), columna);
    }
}
