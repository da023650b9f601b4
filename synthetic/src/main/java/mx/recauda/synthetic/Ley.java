package mx.recauda.synthetic;

import mx.recauda.ley.parametros.Parametros;
import mx.recauda.ley.parametros.Zona;
import mx.recauda.ley.tiempo.Calendario;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.stream.Stream;

/** What the law says of each day of the scenario, looked up once. */
final class Ley {

    /** First day that a synthetic history may touch: before it there was no border zone. */
    static final LocalDate PRIMER_DIA = LocalDate.of(2019, 1, 1);

    private static final int DIAS_DE_MAS = 60;
    private static final int VECES_MAXIMO = 25;
    // The least factor that integrates aguinaldo and vacations of the law: it was 1.0452 until
    // 2022; the later one serves for both.
    private static final long FACTOR_MINIMO = 10_493;
    private static final long UNIDAD = 10_000;

    private final Calendario calendario;
    private final long primero;
    private final BitSet habiles = new BitSet();
    private final long[] minimoGeneral;
    private final long[] minimoDeFrontera;
    private final long[] maximo;

    Ley(LocalDate ultimo) {
        calendario = Calendario.deTerminos();
        primero = PRIMER_DIA.toEpochDay();
        int dias = Math.toIntExact(ultimo.toEpochDay() - primero) + 1;
        minimoGeneral = new long[dias];
        minimoDeFrontera = new long[dias];
        maximo = new long[dias];
        Parametros parametros = Parametros.incluidos();
        for (int i = 0; i < dias + DIAS_DE_MAS; i++) {
            LocalDate dia = PRIMER_DIA.plusDays(i);
            habiles.set(i, calendario.esHabil(dia));
            if (i < dias) {
                minimoGeneral[i] = minimo(parametros, Zona.GENERAL, dia);
                minimoDeFrontera[i] = minimo(parametros, Zona.ZLFN, dia);
                maximo[i] =
                        VECES_MAXIMO * parametros.unidad().en(dia).orElseThrow().valor().centavos();
            }
        }
    }

    /** Last day whose wages and unit are known. */
    static LocalDate ultimoDia() {
        Parametros parametros = Parametros.incluidos();
        return Stream.of(
                        parametros.unidad().hasta(),
                        parametros.salarioMinimo(Zona.GENERAL).hasta(),
                        parametros.salarioMinimo(Zona.ZLFN).hasta())
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    private static long minimo(Parametros parametros, Zona zona, LocalDate dia) {
        return parametros.salarioMinimo(zona).en(dia).orElseThrow().valor().centavos();
    }

    Calendario calendario() {
        return calendario;
    }

    /** Minimum wage with the benefits of the law, in centavos a day. */
    long minimoIntegrado(Zona zona, LocalDate dia) {
        long[] minimos = zona == Zona.ZLFN ? minimoDeFrontera : minimoGeneral;
        return Math.ceilDiv(minimos[lugar(dia)] * FACTOR_MINIMO, UNIDAD);
    }

    /** Upper limit of the wage, in centavos a day. */
    long maximo(LocalDate dia) {
        return maximo[lugar(dia)];
    }

    /** The n-th business day after the given one. */
    LocalDate masHabiles(LocalDate dia, int n) {
        int lugar = lugar(dia);
        for (int i = 0; i < n; i++) {
            lugar = habiles.nextSetBit(lugar + 1);
        }
        return PRIMER_DIA.plusDays(lugar);
    }

    private int lugar(LocalDate dia) {
        return Math.toIntExact(dia.toEpochDay() - primero);
    }
}
