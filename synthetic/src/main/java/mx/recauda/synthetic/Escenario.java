package mx.recauda.synthetic;

import mx.recauda.ley.tiempo.Mes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is asked for: the same scenario always gives the same country.
 *
 * @param semilla any number
 * @param corte last day on which anything is received
 * @param patrones registros patronales, at least one
 * @param trabajadores posts of work at once, at least one for each registro
 * @param meses months of life before the cut-off, 1 to 120; posts filled before keep their history
 * @param oficina four digits of the only subdelegación, or empty for all of them
 */
public record Escenario(
        long semilla,
        LocalDate corte,
        int patrones,
        int trabajadores,
        int meses,
        Optional<String> oficina) {

    private static final int MESES_MAX = 120;

    /**
     * The demonstration office: one subdelegación, fifteen workers for each registro, two years.
     *
     * @param corte last day on which anything is received
     * @param patrones registros; a thousand make the whole office
     */
    public static Escenario oficinaDeDemostracion(LocalDate corte, int patrones) {
        return new Escenario(2026, corte, patrones, 15 * patrones, 24, Optional.of("0119"));
    }

    /** Last cut-off for which wages and unit are known. */
    public static LocalDate ultimoCorte() {
        return Ley.ultimoDia();
    }

    /**
     * Checks the limits.
     *
     * @throws IllegalArgumentException when there is nothing to make, or more than fits
     */
    public Escenario {
        if (patrones < 1 || trabajadores < patrones) {
            throw new IllegalArgumentException(
                    "at least one employer, and one worker for each: "
                            + patrones
                            + ", "
                            + trabajadores);
        }
        if (meses < 1 || meses > MESES_MAX) {
            throw new IllegalArgumentException("1 to 120 months: " + meses);
        }
        LocalDate primero = Mes.de(corte).mas(1 - meses).primerDia();
        if (primero.isBefore(Ley.PRIMER_DIA.plusYears(1)) || corte.isAfter(Ley.ultimoDia())) {
            throw new IllegalArgumentException(
                    "from "
                            + Ley.PRIMER_DIA.plusYears(1)
                            + " to "
                            + Ley.ultimoDia()
                            + ": "
                            + primero
                            + ", "
                            + corte);
        }
        if (trabajadores > Personas.PUESTOS_MAX) {
            throw new IllegalArgumentException(
                    trabajadores + " posts; numbers reach for " + Personas.PUESTOS_MAX);
        }
    }

    /** First day of the window of the given months; the month of the cut-off is the last. */
    public LocalDate inicio() {
        return Mes.de(corte).mas(1 - meses).primerDia();
    }

    /** Offices of the country: all of them, or the only one. */
    List<Oficina> oficinas() {
        return oficina.map(clave -> List.of(Oficina.de(clave))).orElseGet(Oficina::todas);
    }
}
