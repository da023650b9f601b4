package mx.recauda.benchmarks;

import mx.recauda.ley.cuotas.CalculoDeCuotas;
import mx.recauda.ley.cuotas.CasoMensual;
import mx.recauda.ley.cuotas.CuotasDelMes;
import mx.recauda.ley.cuotas.CuotasEnColumnas;
import mx.recauda.ley.cuotas.Determinacion;
import mx.recauda.ley.cuotas.LoteDeCuotas;
import mx.recauda.ley.cuotas.NucleoDeCuotas;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Resultado;
import mx.recauda.ley.parametros.Zona;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * One complete worker: the object API, the explained one, and the columns on one and two threads.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class CuotasBenchmark {

    private static final int PERSONAS = 1 << 20;

    private final Trabajadores trabajadores = new Trabajadores(PERSONAS, 1);
    private final LoteDeCuotas lote = trabajadores.lote();
    private final CuotasEnColumnas salida = new CuotasEnColumnas(PERSONAS);
    private int siguiente;

    private CasoMensual caso() {
        siguiente = (siguiente + 1) & (PERSONAS - 1);
        return CasoMensual.de(
                Trabajadores.MES, "10", Zona.GENERAL, List.of(trabajadores.segmento(siguiente)));
    }

    /** The object API. */
    @Benchmark
    public Resultado<Optional<CuotasDelMes>> escalar() {
        return CalculoDeCuotas.incluido().calcular(caso(), Idioma.ES);
    }

    /** The object API with every line of the explanation. */
    @Benchmark
    public Resultado<Optional<Determinacion>> explicado() {
        return CalculoDeCuotas.incluido().explicar(caso(), Idioma.ES);
    }

    /** The columns on one thread. */
    @Benchmark
    @OperationsPerInvocation(PERSONAS)
    public CuotasEnColumnas columnasUnHilo() {
        NucleoDeCuotas.calcular(lote, salida, 0, PERSONAS);
        return salida;
    }

    /** The columns on two threads. */
    @Benchmark
    @OperationsPerInvocation(PERSONAS)
    public CuotasEnColumnas columnasDosHilos() {
        NucleoDeCuotas.calcular(lote, salida, 2);
        return salida;
    }
}
