package mx.recauda.platform.rendicion.mesa;

import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.rendicion.flujo.Firma;
import mx.recauda.rendicion.flujo.Papel;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The signature with which a person acts: the post held today that suits the act best. */
@Component
final class Firmas {

    private final Areas areas;
    private final FechaDeOperacion fecha;
    private final Clock reloj;

    Firmas(Areas areas, FechaDeOperacion fecha, Clock reloj) {
        this.areas = areas;
        this.fecha = fecha;
        this.reloj = reloj;
    }

    LocalDate hoy() {
        return fecha.hoy();
    }

    /** Posts of today. */
    List<Nombramiento> de(String cuenta) {
        return areas.nombramientos(cuenta, fecha.hoy());
    }

    /**
     * The signature; the post of the role asked, in the area asked when it belongs to one, goes
     * first. Empty when the person holds no post today.
     */
    Optional<Firma> para(String cuenta, Papel papel, String area) {
        return de(cuenta).stream()
                .min(Comparator.comparingInt(n -> lejania(n, papel, area)))
                .map(n -> n.firma(reloj.instant().truncatedTo(ChronoUnit.MICROS), fecha.hoy()));
    }

    private static int lejania(Nombramiento n, Papel papel, String area) {
        int porPapel = n.papel() == papel ? 0 : 2;
        int porArea = papel.esDelArea() && !n.area().equals(area) ? 1 : 0;
        return porPapel + porArea;
    }
}
