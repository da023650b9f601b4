package mx.recauda.platform.determinacion.web;

import mx.recauda.ley.libro.Origen;
import mx.recauda.platform.determinacion.ajustes.Ajustes;
import mx.recauda.platform.libro.PaginaDeActo;

import org.springframework.stereotype.Component;

import java.util.Optional;
import java.util.UUID;

/** From an entry to the difference that was liquidated. */
@Component
class PaginaDeAjuste implements PaginaDeActo {

    private final Ajustes ajustes;

    PaginaDeAjuste(Ajustes ajustes) {
        this.ajustes = ajustes;
    }

    @Override
    public Optional<String> ruta(Origen acto, Optional<UUID> registro) {
        return acto.tipo().equals("ajuste")
                ? ajustes.busca(acto.id()).map(a -> PaginasDeAjustes.RAIZ + "/" + a.id())
                : Optional.empty();
    }
}
