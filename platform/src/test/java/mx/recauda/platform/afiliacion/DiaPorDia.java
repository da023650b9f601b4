package mx.recauda.platform.afiliacion;

import mx.recauda.ley.afiliacion.Aviso;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

        /**
         * Late: five business days had gone by, whole, before the day on which it came. Those of an
         * average are the first of its month: it is stated of the first day, here a holiday.
         */
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
     * The days employed, with the wage in centavos, its kind and the place of the notice that set
     * it: of what was said of this employment and counts already, what was said of the last day.
     *
     * @param dichos notices known and not annulled, in any order
     * @param dias how many days to live
     */
    static Map<LocalDate, String> vive(List<Dicho> dichos, LocalDate primero, int dias) {
        Map<LocalDate, String> vividos = new TreeMap<>();
        Optional<Dicho> entrada = Optional.empty();
        for (int d = 0; d < dias; d++) {
            LocalDate hoy = primero.plusDays(d);
            if (entrada.isEmpty()) {
                entrada =
                        dichos.stream()
                                .filter(x -> x.aviso() instanceof Aviso.DeAlta)
                                .filter(x -> x.aviso().fecha().equals(hoy))
                                .min(Comparator.comparingInt(Dicho::lugar));
            }
            if (entrada.isEmpty()) {
                continue;
            }
            LocalDate desde = entrada.get().aviso().fecha();
            vividos.put(hoy, salario(dichos, entrada.get(), hoy));
            boolean termina =
                    dichos.stream()
                            .filter(x -> x.aviso() instanceof Aviso.DeBaja)
                            .anyMatch(x ->
                                    x.cuenta().equals(hoy) && !x.aviso().fecha().isBefore(desde));
            // The day of the end is contributed; the next one is not.
            entrada = termina ? Optional.empty() : entrada;
        }
        return vividos;
    }

    private static String salario(List<Dicho> dichos, Dicho entrada, LocalDate hoy) {
        Dicho vale = entrada;
        for (Dicho dicho : dichos) {
            boolean suyo =
                    dicho.aviso() instanceof Aviso.DeSalario
                            && !dicho.aviso().fecha().isBefore(entrada.aviso().fecha())
                            && !dicho.cuenta().isAfter(hoy);
            boolean despues =
                    dicho.aviso().fecha().isAfter(vale.aviso().fecha())
                            || dicho.aviso().fecha().equals(vale.aviso().fecha())
                                    && dicho.lugar() > vale.lugar();
            vale = suyo && despues ? dicho : vale;
        }
        return switch (vale.aviso()) {
            case Aviso.DeAlta alta ->
                    texto(
                            alta.condiciones().sbc().centavos(),
                            alta.condiciones().tipoDeSalario(),
                            vale.lugar());
            case Aviso.DeSalario cambio ->
                    texto(cambio.sbc().centavos(), cambio.tipoDeSalario(), vale.lugar());
            case Aviso.DeBaja baja -> throw new AssertionError("an end gives no wage: " + baja);
        };
    }

    /** A wage, its kind and the place of the notice that set it. */
    static String texto(long centavos, int tipoDeSalario, int lugar) {
        return "%d de tipo %d por %d".formatted(centavos, tipoDeSalario, lugar);
    }
}
