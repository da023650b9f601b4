package mx.recauda.platform.cuenta.web;

import mx.recauda.ley.libro.Origen;
import mx.recauda.platform.determinacion.Determinaciones;
import mx.recauda.platform.libro.PaginaDeActo;

import org.springframework.stereotype.Component;

import java.util.Optional;

/** From an entry to the proposal behind it, worker by worker. */
@Component
class PaginaDePropuesta implements PaginaDeActo {

    private final Determinaciones determinaciones;

    PaginaDePropuesta(Determinaciones determinaciones) {
        this.determinaciones = determinaciones;
    }

    @Override
    public Optional<String> ruta(Origen acto) {
        return acto.tipo().equals("propuesta")
                ? determinaciones
                        .propuesta(acto.id())
                        .map(p -> "/cuenta/" + p.registro() + "/propuestas/" + p.id())
                : Optional.empty();
    }
}
