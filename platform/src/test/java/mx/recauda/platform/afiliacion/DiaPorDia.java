package mx.recauda.platform.afiliacion;

import mx.recauda.ley.afiliacion.Aviso;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a history means, told in the dullest way: one day after another, with nothing but a flag and
 * a wage. It shares no code with what it judges.
 */
final class DiaPorDia {

    private static final Set<DayOfWeek> DESCANSOS = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /** The only holiday of the days that are lived. */
    private static final LocalDate ANIO_NUEVO = LocalDate.of(2024, 1, 1);

    private DiaPorDia() {}

    /**
     * A notice as somebody told it.
     *
     * @param lugar its place in the order in which they were received
     * @param recibido day on which it was received
     * @param disminuye for a change of wage, whether it is a decrease
     */
    record Dicho(int lugar, Aviso aviso, LocalDate recibido, boolean disminuye) {

        /** Late: five business days had gone by, whole, before the day on which it came. */
        boolean tarde() {
            int habiles = 0;
            for (LocalDate dia = aviso.fecha().plusDays(1);
                    dia.isBefore(recibido);
                    dia = dia.plusDays(1)) {
                if (!DESCANSOS.contains(dia.getDayOfWeek()) && !dia.equals(ANIO_NUEVO)) {
                    habiles++;
                }
            }
            return habiles >= 5;
        }

        /** The day on which it counts: what harms the institute counts from when it was told. */
        LocalDate cuenta() {
            if (tarde() && aviso instanceof Aviso.DeBaja) {
                return recibido.plusDays(1);
            }
            boolean rebaja = aviso instanceof Aviso.DeSalario && disminuye;
            return tarde() && rebaja ? recibido : aviso.fecha();
        }
    }

    /**
     * The days employed, with the wage in centavos and the place of the notice that set it.
     *
     * @param dichos notices known and not annulled, in any order
     * @param dias how many days to live
     */
    static Map<LocalDate, String> vive(List<Dicho> dichos, LocalDate primero, int dias) {
        Map<LocalDate, String> vividos = new TreeMap<>();
        boolean empleado = false;
        String salario = "";
        for (int d = 0; d < dias; d++) {
            LocalDate hoy = primero.plusDays(d);
            List<Dicho> deHoy = new ArrayList<>();
            for (Dicho dicho : dichos) {
                if (dicho.cuenta().equals(hoy)) {
                    deHoy.add(dicho);
                }
            }
            deHoy.sort(Comparator.comparingInt(Dicho::lugar));
            for (Dicho dicho : deHoy) {
                if (dicho.aviso() instanceof Aviso.DeAlta alta && !empleado) {
                    empleado = true;
                    salario = alta.condiciones().sbc().centavos() + " por " + dicho.lugar();
                } else if (dicho.aviso() instanceof Aviso.DeSalario cambio && empleado) {
                    salario = cambio.sbc().centavos() + " por " + dicho.lugar();
                }
            }
            if (empleado) {
                vividos.put(hoy, salario);
            }
            for (Dicho dicho : deHoy) {
                if (dicho.aviso() instanceof Aviso.DeBaja) {
                    // The day of the end is contributed; the next one is not.
                    empleado = false;
                }
            }
        }
        return vividos;
    }
}
