package mx.recauda.platform.rendicion.oficios.web;

import mx.recauda.platform.rendicion.compromisos.Correspondencia;
import mx.recauda.platform.rendicion.oficios.Oficios;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;

/** The letters about a promise, for its card. */
@Component
class CartasDeCompromisos implements Correspondencia {

    private final Oficios oficios;

    CartasDeCompromisos(Oficios oficios) {
        this.oficios = oficios;
    }

    @Override
    public List<Carta> de(UUID compromiso) {
        return oficios.deObjeto("compromiso:" + compromiso).stream()
                .map(f ->
                        new Carta(
                                "/oficios/" + f.id(),
                                f.oficio().numero(),
                                f.oficio().fecha(),
                                f.oficio().asunto(),
                                VistaDeOficios.insignia(oficios.situacion(f).estado())))
                .toList();
    }
}
