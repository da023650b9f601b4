package mx.recauda.platform.rendicion.indicadores;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.rendicion.mesa.Areas;
import mx.recauda.rendicion.flujo.Firma;
import mx.recauda.rendicion.indicador.ErrorDeIndicador;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** The signature of a person: the post held today. */
@Component
class PuestosDeHoy {

    private final Areas areas;
    private final FechaDeOperacion fecha;
    private final Clock reloj;

    PuestosDeHoy(Areas areas, FechaDeOperacion fecha, Clock reloj) {
        this.areas = areas;
        this.fecha = fecha;
        this.reloj = reloj;
    }

    LocalDate hoy() {
        return fecha.hoy();
    }

    /** The first post the person holds today, or empty. */
    Optional<Firma> firma(String cuenta) {
        return areas.nombramientos(cuenta, fecha.hoy()).stream()
                .findFirst()
                .map(n -> n.firma(reloj.instant().truncatedTo(ChronoUnit.MICROS), fecha.hoy()));
    }

    Incidencia sinPuesto(String cuenta, Idioma idioma) {
        return Incidencia.de(ErrorDeIndicador.SIN_PUESTO, idioma, cuenta, fecha.hoy().toString());
    }
}
