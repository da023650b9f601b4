package mx.recauda.platform.cuenta.web;

import mx.recauda.ley.libro.Origen;
import mx.recauda.platform.determinacion.Determinaciones;
import mx.recauda.platform.determinacion.confronta.Confrontas;
import mx.recauda.platform.libro.PaginaDeActo;

import org.springframework.stereotype.Component;

import java.util.Optional;
import java.util.UUID;

/** From an entry to the proposal behind it, or to the confronta with the file presented. */
@Component
class PaginaDePropuesta implements PaginaDeActo {

    private final Determinaciones determinaciones;
    private final Confrontas confrontas;

    PaginaDePropuesta(Determinaciones determinaciones, Confrontas confrontas) {
        this.determinaciones = determinaciones;
        this.confrontas = confrontas;
    }

    @Override
    public Optional<String> ruta(Origen acto, Optional<UUID> registro) {
        return switch (acto.tipo()) {
            case "propuesta" -> determinaciones.propuesta(acto.id()).map(p -> ruta(p.id()));
            case "cedula" ->
                    confrontas
                            .deCedula(acto.id())
                            .map(c -> "/confrontas/" + c)
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
