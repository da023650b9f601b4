package mx.recauda.ley.riesgos;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.ley.fuente.Confianza;
import mx.recauda.ley.fuente.Fuente;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The accidents of a year, as the formula wants them.
 *
 * @param diasSubsidiados S: days subsidised for temporary incapacity
 * @param porcentajes I: sum of the permanent percentages, partial and total, in percent
 * @param defunciones D: deaths
 */
public record Siniestralidad(long diasSubsidiados, long porcentajes, long defunciones) {

    private static final int CIEN = 100;

    /** What happened; the numbers are those of SUA and of the institute's file of cases. */
    public enum Riesgo {
        /** Accident at work. */
        ACCIDENTE(1),
        /** Accident while commuting: it gives rights but does not count here. */
        TRAYECTO(2),
        /** Occupational disease. */
        ENFERMEDAD(3);

        private final int clave;

        Riesgo(int clave) {
            this.clave = clave;
        }

        /** Number in the files. */
        public int clave() {
            return clave;
        }

        /** The one of a number; other listings number them in another order. */
        public static Optional<Riesgo> de(int clave) {
            for (Riesgo riesgo : values()) {
                if (riesgo.clave == clave) {
                    return Optional.of(riesgo);
                }
            }
            return Optional.empty();
        }
    }

    /**
     * One terminated case, relapse or review.
     *
     * @param id its name
     * @param riesgo what happened
     * @param termino day it ended; of a relapse or review, the day it was registered
     * @param diasSubsidiados days of temporary incapacity
     * @param porcentaje permanent percentage, 0 to 100; of a review, only the increase
     * @param defuncion whether the worker died
     */
    public record Caso(
            String id,
            Riesgo riesgo,
            LocalDate termino,
            int diasSubsidiados,
            int porcentaje,
            boolean defuncion) {

        /** Refuses impossible numbers. */
        public Caso {
            if (diasSubsidiados < 0 || porcentaje < 0 || porcentaje > CIEN) {
                throw new PrimaImposible(ErrorDeRiesgos.DATO_IMPOSIBLE, id);
            }
        }
    }

    /** Refuses negative numbers. */
    public Siniestralidad {
        if (diasSubsidiados < 0 || porcentajes < 0 || defunciones < 0) {
            throw new PrimaImposible(
                    ErrorDeRiesgos.DATO_IMPOSIBLE,
                    diasSubsidiados + ", " + porcentajes + ", " + defunciones);
        }
    }

    /**
     * Adds up the cases that ended in a year, whatever the day of the accident; those of commuting
     * and of other years are left out and reported.
     *
     * @param anio year of computation
     */
    @Fuente("LSS 72; RACERF 32-I")
    @Fuente(value = "RACERF 37", confianza = Confianza.UNA_FUENTE)
    public static Resultado<Siniestralidad> de(List<Caso> casos, int anio, Idioma idioma) {
        List<Incidencia> avisos = new ArrayList<>();
        long dias = 0;
        long porcentajes = 0;
        long defunciones = 0;
        for (Caso caso : casos) {
            if (caso.riesgo() == Riesgo.TRAYECTO || caso.termino().getYear() != anio) {
                avisos.add(
                        Incidencia.de(
                                        ErrorDeRiesgos.CASO_NO_CUENTA,
                                        idioma,
                                        caso.id(),
                                        caso.riesgo().name(),
                                        caso.termino().toString())
                                .enCampo("caso", caso.id()));
                continue;
            }
            dias += caso.diasSubsidiados();
            porcentajes += caso.porcentaje();
            defunciones += caso.defuncion() ? 1 : 0;
        }
        return new Resultado<>(new Siniestralidad(dias, porcentajes, defunciones), avisos);
    }
}
