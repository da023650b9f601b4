package mx.recauda.platform.determinacion.confronta;

import mx.recauda.ley.confronta.Causa;
import mx.recauda.ley.confronta.Diferencia;
import mx.recauda.ley.confronta.Postura;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.tiempo.Mes;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Presents determinations, reads their comparison and keeps positions; within one's scope. */
public interface Confrontas {

    /**
     * Presents the determination of a registro: the receivable is born with the employer's figures
     * and each difference with the proposal is kept with its causes. The same file is presented
     * once. A later one of the same month is complementary and owes only what it adds.
     *
     * @param archivo name of the file
     * @param version version of SUA, or empty when it is not known
     * @param mes month that it is presented for; empty when any will do
     * @throws mx.recauda.platform.base.FalloConCodigo when there is no such registro, the month has
     *     not ended, or it would only lower what was determined
     */
    Presentacion presenta(
            UUID registro,
            String archivo,
            byte[] contenido,
            String version,
            Optional<Mes> mes,
            Idioma idioma);

    /** The same, for whichever month the file says. */
    Presentacion presenta(
            UUID registro, String archivo, byte[] contenido, String version, Idioma idioma);

    /** A confronta. */
    Optional<ConfrontaHecha> busca(UUID id);

    /** That of a determination with the employer's own figures. */
    Optional<UUID> deCedula(UUID cedula);

    /** Confrontas, newest first. */
    List<ConfrontaHecha> lista(FiltroDeConfrontas filtro, int desde, int cuantas);

    /** How many there are. */
    int cuantas(FiltroDeConfrontas filtro);

    /**
     * Its differences, in order.
     *
     * @param causa any of its causes; empty for all
     * @param situacion PENDIENTE or a {@link Postura}; empty for all
     */
    List<DiferenciaHecha> diferencias(
            UUID confronta, String causa, String situacion, int desde, int cuantas);

    /** How many differences have each cause; one with several counts in each of them. */
    Map<Causa, Integer> cuantasPorCausa(UUID confronta);

    /** How many differences are in each situation. */
    Map<String, Integer> porSituacion(UUID confronta);

    /** The same of several confrontas; one without differences is not in it. */
    Map<UUID, Map<String, Integer>> porSituacion(Collection<UUID> confrontas);

    /** What each cause explains, over all differences. */
    Map<Causa, Importe> porCausa(UUID confronta);

    /** A difference. */
    Optional<DiferenciaHecha> diferencia(UUID id);

    /** The lines of a difference, with their causes. */
    List<Diferencia> lineas(UUID diferencia);

    /** What was done with it, in order. */
    List<ActoDeConfronta> actos(UUID diferencia);

    /**
     * Adopts a position on some differences of a confronta, all or none.
     *
     * @throws mx.recauda.platform.base.FalloConCodigo with an {@link ErrorDeConfronta}
     */
    void adopta(UUID confronta, List<UUID> diferencias, Postura postura, String motivo);
}
