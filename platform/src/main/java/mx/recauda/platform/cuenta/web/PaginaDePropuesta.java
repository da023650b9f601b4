package mx.recauda.platform.cuenta.web;

import mx.recauda.ley.libro.Origen;
import mx.recauda.platform.determinacion.Determinaciones;
import mx.recauda.platform.libro.PaginaDeActo;

import org.springframework.stereotype.Component;

import java.util.Optional;
import java.util.UUID;

/** From an entry to the proposal behind it, or behind the determination. */
@Component
class PaginaDePropuesta implements PaginaDeActo {

    private final Determinaciones determinaciones;

    PaginaDePropuesta(Determinaciones determinaciones) {
        this.determinaciones = determinaciones;
    }

    @Override
    public Optional<String> ruta(Origen acto, Optional<UUID> registro) {
        return switch (acto.tipo()) {
            case "propuesta" -> determinaciones.propuesta(acto.id()).map(p -> ruta(p.id()));
            case "cedula" ->
                    registro.stream()
                            .flatMap(r -> determinaciones.cedulas(r).stream())
                            .filter(c -> c.id().equals(acto.id()))
                            .findFirst()
                            .flatMap(c -> c.propuesta().map(PaginaDePropuesta::ruta));
            default -> Optional.empty();
        };
    }

    private static String ruta(UUID propuesta) {
        return "/propuestas/" + propuesta;
    }
}
