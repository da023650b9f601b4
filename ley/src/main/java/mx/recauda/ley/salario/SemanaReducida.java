package mx.recauda.ley.salario;

import mx.recauda.ley.fuente.Fuente;
import mx.recauda.ley.parametros.TablaCsv;
import mx.recauda.ley.parametros.TablaCsv.Fila;

/** Absences of who works fewer days a week, turned into days to subtract (RACERF 116). */
public final class SemanaReducida {

    private static final int DIAS_MAX = 5;
    private static final int AUSENCIAS_MAX = 7;
    private static final int[][] TABLA = leer();

    private SemanaReducida() {}

    /**
     * Days to subtract in the month: the official table, not its formula, is the law.
     *
     * @param diasPorSemana days worked per week, from 1 to 5
     * @param ausencias days of unpaid absence; zero subtracts nothing
     * @throws SalarioImposible when the table has no such cell
     */
    @Fuente("RACERF 116")
    public static int diasADescontar(int diasPorSemana, int ausencias) {
        boolean enTabla =
                diasPorSemana >= 1
                        && diasPorSemana <= DIAS_MAX
                        && ausencias >= 0
                        && ausencias <= diasPorSemana;
        if (!enTabla) {
            throw new SalarioImposible(ErrorDeSalario.SEMANA_REDUCIDA, diasPorSemana, ausencias);
        }
        return TABLA[diasPorSemana][ausencias];
    }

    private static int[][] leer() {
        int[][] tabla = new int[DIAS_MAX + 1][AUSENCIAS_MAX + 1];
        for (Fila fila : TablaCsv.deRecurso(SemanaReducida.class, "racerf_116.csv").filas()) {
            int dias = Integer.parseInt(fila.get("dias_por_semana"));
            int ausencias = Integer.parseInt(fila.get("ausencias"));
            tabla[dias][ausencias] = Integer.parseInt(fila.get("dias_a_descontar"));
        }
        return tabla;
    }
}
