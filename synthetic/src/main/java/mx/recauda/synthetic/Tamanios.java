package mx.recauda.synthetic;

/**
 * How many posts each employer has: most have a handful and a few have thousands, and they add up
 * to what the scenario asks. It is the only thing kept in memory: four bytes an employer.
 */
final class Tamanios {

    private static final Curva CURVA =
            new Curva(
                    new int[] {
                        0, 2_800, 5_500, 7_000, 8_500, 9_300, 9_700, 9_900, 9_970, 9_995, 10_000
                    },
                    new long[] {1, 1, 3, 5, 11, 25, 60, 180, 500, 1_500, 4_000});

    private final int[] primeros;

    Tamanios(Escenario escenario) {
        int patrones = escenario.patrones();
        long suma = 0;
        for (int i = 0; i < patrones; i++) {
            suma += base(escenario, i);
        }
        int[] puestos = new int[patrones];
        long hechos = 0;
        for (int i = 0; i < patrones; i++) {
            puestos[i] = (int) Math.max(1, base(escenario, i) * escenario.trabajadores() / suma);
            hechos += puestos[i];
        }
        ajusta(puestos, escenario.trabajadores() - hechos);
        primeros = new int[patrones + 1];
        for (int i = 0; i < patrones; i++) {
            primeros[i + 1] = primeros[i] + puestos[i];
        }
    }

    private static long base(Escenario escenario, int numero) {
        return CURVA.sortea(Azar.de(escenario.semilla(), Azar.Tema.TAMANIO, numero));
    }

    /** Gives or takes one at a time, leaving each employer at least one. */
    private static void ajusta(int[] puestos, long diferencia) {
        long falta = diferencia;
        for (int i = 0; falta != 0; i = (i + 1) % puestos.length) {
            if (falta > 0) {
                puestos[i]++;
                falta--;
            } else if (puestos[i] > 1) {
                puestos[i]--;
                falta++;
            }
        }
    }

    int puestos(int numero) {
        return primeros[numero + 1] - primeros[numero];
    }

    long primerPuesto(int numero) {
        return primeros[numero];
    }
}
