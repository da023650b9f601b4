package mx.recauda.synthetic;

import mx.recauda.formats.movimientos.FilaDeMovimientos;

import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The country of a scenario. Each employer and each post of work is computed when it is asked for,
 * from the seed and its number, without the others: it may be read in any order, in parts and by
 * many threads, and takes no memory besides the sizes of the employers.
 */
public final class Pais {

    private final Escenario escenario;
    private final Ley ley;
    private final Personas personas;
    private final Patrones patrones;

    private Pais(Escenario escenario, long primeraPersona) {
        this.escenario = escenario;
        this.ley = new Ley(escenario.corte());
        this.personas = new Personas(escenario.semilla(), primeraPersona);
        this.patrones = new Patrones(escenario, personas);
    }

    /** The country of a scenario. */
    public static Pais de(Escenario escenario) {
        return new Pais(escenario, 0);
    }

    /**
     * The country of a scenario whose people have other numbers than those of another country kept
     * beside it.
     *
     * @param primeraPersona more than the people that the other country has
     */
    public static Pais apartado(Escenario escenario, long primeraPersona) {
        return new Pais(escenario, primeraPersona);
    }

    /** What was asked for. */
    public Escenario escenario() {
        return escenario;
    }

    /**
     * One employer.
     *
     * @param numero from 0 to one less than those of the scenario
     */
    public PatronSintetico patron(int numero) {
        if (numero < 0 || numero >= escenario.patrones()) {
            throw new IndexOutOfBoundsException(numero);
        }
        return patrones.patron(numero);
    }

    /** Every employer in order, one at a time. */
    public Stream<PatronSintetico> patrones() {
        return IntStream.range(0, escenario.patrones()).mapToObj(patrones::patron);
    }

    /** The workers of an employer, one at a time, with what happened to each. */
    public Stream<TrabajadorSintetico> trabajadores(PatronSintetico patron) {
        return LongStream.range(patron.primerPuesto(), patron.primerPuesto() + patron.puestos())
                .boxed()
                .flatMap(puesto ->
                        new Puesto(escenario, ley, personas, patron, puesto)
                                .trabajadores().stream());
    }

    /** The rows of the CSV of movements of a worker, numbered from a line. */
    public static Stream<FilaDeMovimientos> filas(
            PatronSintetico patron, TrabajadorSintetico trabajador, int primeraLinea) {
        var persona = trabajador.persona().enArchivo();
        return IntStream.range(0, trabajador.actos().size())
                .mapToObj(i -> {
                    ActoSintetico acto = trabajador.actos().get(i);
                    return new FilaDeMovimientos(
                            primeraLinea + i,
                            patron.registro(),
                            persona,
                            acto.fecha(),
                            acto.suceso());
                });
    }
}
