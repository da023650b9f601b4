package mx.recauda.platform.determinacion;

import mx.recauda.formats.emision.PropuestaEmitida;
import mx.recauda.ley.cedula.Renglon;
import mx.recauda.ley.tiempo.Mes;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Proposes, receives and reads back. Everything within the scope of whoever asks. */
public interface Determinaciones {

    /**
     * Proposes the contributions of a month from affiliation as known at an instant, and posts to
     * memorandum accounts what it changes of the proposal before. The same registro, month and
     * instant is one proposal.
     *
     * @param conocidoEn an instant closed by affiliation
     * @throws mx.recauda.platform.base.FalloConCodigo with an {@link ErrorDeDeterminacion}
     */
    Propuesta emite(UUID registro, Mes mes, Instant conocidoEn);

    /**
     * Receives the determination of an employer who makes a proposal his own (RACERF 113), and
     * posts what is owed. The same proposal is received once.
     *
     * @throws mx.recauda.platform.base.FalloConCodigo with an {@link ErrorDeDeterminacion}
     */
    Cedula recibe(UUID propuesta);

    /** A proposal. */
    Optional<Propuesta> propuesta(UUID id);

    /** The proposals of a registro, newest month first. */
    List<Propuesta> propuestas(UUID registro);

    /** The determinations of a registro, newest month first. */
    List<Cedula> cedulas(UUID registro);

    /** Rows of a proposal by name. */
    List<RenglonDePropuesta> renglones(UUID propuesta, int desde, int cuantos);

    /** Rows of a proposal whose name or NSS has a text, by name. */
    List<RenglonDePropuesta> renglones(UUID propuesta, String busca, int desde, int cuantos);

    /** How many rows a proposal has with that text; all of them when it is empty. */
    int cuantosRenglones(UUID propuesta, String busca);

    /** What a proposal says otherwise than the one before it, with its causes, by name. */
    List<Diferencia> diferencias(UUID propuesta, int desde, int cuantas);

    /** How many workers it says otherwise. */
    int cuantasDiferencias(UUID propuesta);

    /** Sums of a proposal. */
    Importes totales(UUID propuesta);

    /**
     * Proposals of the scope, newest month first.
     *
     * @param mes only of that month
     * @param registro only of the registros whose number begins so; empty for all
     */
    List<Propuesta> propuestas(Optional<Mes> mes, String registro, int desde, int cuantas);

    /** How many there are. */
    int cuantasPropuestas(Optional<Mes> mes, String registro);

    /** Sums of several proposals. */
    Map<UUID, Importes> totales(Collection<UUID> propuestas);

    /** The proposal beside what was determined of its month. */
    FrenteADeterminado frenteADeterminado(UUID propuesta);

    /**
     * The proposal with every stretch of every worker, computed again from the same facts, for its
     * files.
     *
     * @throws mx.recauda.platform.base.FalloConCodigo with {@link
     *     ErrorDeDeterminacion#YA_NO_ES_IGUAL} when it does not give what was proposed
     */
    PropuestaEmitida emitida(UUID propuesta);

    /** The row of a worker computed again, with its explanation. */
    Renglon explica(UUID propuesta, UUID asegurado);
}
