package mx.recauda.platform.cuenta.web;

import mx.recauda.ley.libro.Origen;
import mx.recauda.platform.determinacion.Determinaciones;
import mx.recauda.platform.determinacion.ajustes.Ajustes;
import mx.recauda.platform.determinacion.confronta.Confrontas;
import mx.recauda.platform.libro.PaginaDeActo;

import org.springframework.stereotype.Component;

import java.util.Optional;
import java.util.UUID;

/**
 * From an entry to the proposal behind it, to the confronta with the file presented, or to the
 * difference that was accepted.
 */
@Component
class PaginaDePropuesta implements PaginaDeActo {

    private final Determinaciones determinaciones;
    private final Confrontas confrontas;
    private final Ajustes ajustes;

    PaginaDePropuesta(Determinaciones determinaciones, Confrontas confrontas, Ajustes ajustes) {
        this.determinaciones = determinaciones;
        this.confrontas = confrontas;
        this.ajustes = ajustes;
    }

    @Override
    public Optional<String> ruta(Origen acto, Optional<UUID> registro) {
        return switch (acto.tipo()) {
            case "propuesta" -> determinaciones.propuesta(acto.id()).map(p -> ruta(p.id()));
            case "cedula" ->
                    confrontas
                            .deCedula(acto.id())
                            .map(c -> "/confrontas/" + c)
                            .or(() -> ajustes.aceptado(acto.id()).map(a -> "/diferencias/" + a))
                            .or(() -> deLaAceptada(acto.id(), registro));
            default -> Optional.empty();
        };
    }

    private Optional<String> deLaAceptada(UUID cedula, Optional<UUID> registro) {
        return registro.stream()
                .flatMap(r -> determinaciones.cedulas(r).stream())
                .filter(c -> c.id().equals(cedula))
                .findFirst()
                .flatMap(c -> c.propuesta().map(PaginaDePropuesta::ruta));
    }

    private static String ruta(UUID propuesta) {
        return "/propuestas/" + propuesta;
    }
}
