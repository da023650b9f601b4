package mx.recauda.platform.rendicion.indicadores;

import mx.recauda.rendicion.flujo.Firma;
import mx.recauda.rendicion.indicador.Ajuste;
import mx.recauda.rendicion.indicador.Meta;
import mx.recauda.rendicion.indicador.ReglaDeCumplimiento;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A goal as kept.
 *
 * @param id identity
 * @param indicador key of the indicator
 * @param periodo period, as written
 * @param original value first committed
 * @param desde day it was committed
 * @param oficio letter that commits it
 * @param porque why that value
 * @param regla how achievement is measured
 * @param comprometio who recorded it
 * @param ajustes its adjustments, in order
 * @param publicadas what was published of it, in order
 */
public record MetaGuardada(
        UUID id,
        String indicador,
        String periodo,
        BigDecimal original,
        LocalDate desde,
        String oficio,
        String porque,
        ReglaDeCumplimiento regla,
        Firma comprometio,
        List<AjusteGuardado> ajustes,
        List<Publicada> publicadas) {

    /** Keeps immutable copies. */
    public MetaGuardada {
        ajustes = List.copyOf(ajustes);
        publicadas = List.copyOf(publicadas);
    }

    /**
     * An adjustment as kept.
     *
     * @param numero its number, from 1
     * @param anterior value before
     * @param nuevo value after
     * @param fecha day from which it is in force
     * @param oficio letter that orders it
     * @param porque reason
     * @param firma who recorded it
     */
    public record AjusteGuardado(
            int numero,
            BigDecimal anterior,
            BigDecimal nuevo,
            LocalDate fecha,
            String oficio,
            String porque,
            Firma firma) {}

    /**
     * A publication.
     *
     * @param ajustes how many adjustments it includes
     * @param valor value published
     * @param memoria version of the memoria that proves it
     * @param huella SHA-256 of what was published
     * @param firma who published it
     */
    public record Publicada(
            int ajustes, BigDecimal valor, UUID memoria, String huella, Firma firma) {}

    /** The goal with its whole history. */
    public Meta meta() {
        return hasta(ajustes.size());
    }

    /** The goal with its first adjustments only. */
    public Meta hasta(int cuantos) {
        return new Meta(
                indicador,
                periodo,
                original,
                desde,
                oficio,
                ajustes.subList(0, cuantos).stream()
                        .map(a ->
                                new Ajuste(
                                        a.anterior(),
                                        a.nuevo(),
                                        a.fecha(),
                                        a.oficio(),
                                        a.firma().nombre() + ", " + a.firma().puesto(),
                                        a.porque()))
                        .toList());
    }

    /** The last value, in force or about to be. */
    public BigDecimal ultima() {
        return ajustes.isEmpty() ? original : ajustes.getLast().nuevo();
    }

    /** Whether the goal as it stands is published. */
    public boolean publicada() {
        return ultimaPublicada().filter(p -> p.ajustes() == ajustes.size()).isPresent();
    }

    /** The last publication, when there is one. */
    public Optional<Publicada> ultimaPublicada() {
        return publicadas.isEmpty() ? Optional.empty() : Optional.of(publicadas.getLast());
    }

    /** Key of its memorias. */
    public String claveDeMemoria() {
        return indicador + "/" + periodo;
    }
}
