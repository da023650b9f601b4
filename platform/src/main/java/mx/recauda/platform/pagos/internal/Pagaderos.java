package mx.recauda.platform.pagos.internal;

import mx.recauda.ley.linea.PartesDeLinea;
import mx.recauda.platform.pagos.FuenteDePagaderos;
import mx.recauda.platform.pagos.Pagadero;

import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What every module offers to be paid by itself. */
@Component
class Pagaderos {

    private final List<FuenteDePagaderos> fuentes;

    Pagaderos(List<FuenteDePagaderos> fuentes) {
        this.fuentes = List.copyOf(fuentes);
        Set<String> prefijos = new HashSet<>();
        this.fuentes.forEach(f -> {
            if (!prefijos.add(f.prefijo())) {
                throw new IllegalStateException("two sources of " + f.prefijo());
            }
        });
    }

    List<Pagadero> de(UUID registro, LocalDate dia) {
        return fuentes.stream().flatMap(f -> f.de(registro, dia).stream()).toList();
    }

    /** The parts of one of them; none when it is not owed any more, or nobody offers it. */
    PartesDeLinea partes(UUID registro, String clave, LocalDate dia) {
        return fuentes.stream()
                .filter(f -> clave.startsWith(f.prefijo() + ":"))
                .flatMap(f -> f.de(registro, dia).stream())
                .filter(p -> p.clave().equals(clave))
                .findFirst()
                .map(Pagadero::partes)
                .orElseGet(() -> new PartesDeLinea(List.of()));
    }
}
