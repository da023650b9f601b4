package mx.recauda.rendicion.flujo;

import java.time.LocalDate;
import java.util.List;

/**
 * What planning asks of an area: a section of a report, or some of its rows, by a date.
 *
 * @param id stable id
 * @param informe id of the draft report
 * @param seccion section key
 * @param filas keys of the rows asked, empty for the whole section
 * @param area key of the area asked
 * @param firma who asked, with the post held that day
 * @param vence last day for the area to deliver
 * @param cierre last day for the reviews to finish, on or after {@code vence}
 * @param instrucciones words for the area, or empty
 */
public record Solicitud(
        String id,
        String informe,
        String seccion,
        List<String> filas,
        String area,
        Firma firma,
        LocalDate vence,
        LocalDate cierre,
        String instrucciones) {

    /** Keeps an immutable copy of the rows. */
    public Solicitud {
        filas = List.copyOf(filas);
    }

    /** The same with its section called as people call it, for what is told of it. */
    public Solicitud llamada(String nombreDeSeccion) {
        return new Solicitud(
                id, informe, nombreDeSeccion, filas, area, firma, vence, cierre, instrucciones);
    }

    /** Whether both ask for the same cells of the same report. */
    public boolean traslapa(Solicitud otra) {
        return informe.equals(otra.informe)
                && seccion.equals(otra.seccion)
                && (filas.isEmpty()
                        || otra.filas.isEmpty()
                        || filas.stream().anyMatch(otra.filas::contains));
    }
}
