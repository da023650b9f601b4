package mx.recauda.platform.afiliacion.lotes;

import mx.recauda.platform.afiliacion.forma.ErrorDeForma;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.seguridad.Bitacora;
import mx.recauda.platform.trabajos.ColaDeTrabajos;
import mx.recauda.platform.trabajos.EstadoDeTrabajo;
import mx.recauda.platform.trabajos.EstadoDeTrabajo.Fase;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.Optional;
import java.util.UUID;

/**
 * A lote whose job stopped holds back the later ones of its registro, because they are operated in
 * the order in which they arrived: an officer tries it again from where it stands.
 */
@Service
public class ReaperturaDeLotes {

    private final LotesEnTabla lotes;
    private final ColaDeTrabajos cola;
    private final Bitacora bitacora;

    ReaperturaDeLotes(LotesEnTabla lotes, ColaDeTrabajos cola, Bitacora bitacora) {
        this.lotes = lotes;
        this.cola = cola;
        this.bitacora = bitacora;
    }

    /** The job of a lote when it stopped and will not go on by itself. */
    public Optional<EstadoDeTrabajo> detenido(UUID lote) {
        return cola.de(TareaDeLote.TIPO, lote).filter(t -> t.fase() == Fase.FALLIDO);
    }

    /** The lote of the same registro, received before, for which this one waits. */
    @Transactional(readOnly = true)
    public Optional<Lote> esperaA(Lote lote) {
        return lote.estado() == Lote.Estado.RECIBIDO
                ? lotes.anteriorSinTerminar(lote)
                : Optional.empty();
    }

    /**
     * Tries again, from the line where it stands.
     *
     * @throws NoEncontrado when there is no such lote within the scope
     * @throws FalloConCodigo when its job did not stop
     */
    @Transactional
    public void reintenta(UUID lote) {
        if (lotes.busca(lote).isEmpty()) {
            throw new NoEncontrado();
        }
        EstadoDeTrabajo trabajo =
                detenido(lote)
                        .orElseThrow(() ->
                                new FalloConCodigo(
                                        FalloConCodigo.Clase.CONFLICTO,
                                        ErrorDeForma.LOTE_NO_DETENIDO));
        cola.reintenta(trabajo.id());
        bitacora.anota("REINTENTAR_LOTE", "lote:" + lote);
    }
}
