package mx.recauda.platform.rendicion.compromisos;

import mx.recauda.ley.tiempo.Calendario;
import mx.recauda.rendicion.compromiso.CalendarioDeCortes;

import org.springframework.stereotype.Component;

/** The cuts of promises on the working days of terms before the institute. */
@Component
public final class CalendarioInstitucional {

    private final CalendarioDeCortes cortes =
            new CalendarioDeCortes(Calendario.deTerminos()::esHabil);

    /** The calendar of cuts. */
    public CalendarioDeCortes cortes() {
        return cortes;
    }
}
