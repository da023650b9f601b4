package mx.recauda.synthetic;

/**
 * What a post of work is like.
 *
 * @param tipoDeTrabajador 1 permanent, 2 temporary in town, 3 in construction, 4 in the field
 * @param tipoDeSalario 0 fixed, 1 variable, 2 mixed
 * @param jornada 0 full week, 1 to 5 that many days a week, 6 reduced day
 * @param veces wage at the start, in hundredths of the minimum
 * @param salenPorDiezMil those who leave each month
 * @param umf family medicine unit
 */
record Perfil(
        int tipoDeTrabajador,
        int tipoDeSalario,
        int jornada,
        long veces,
        int salenPorDiezMil,
        String umf) {

    private static final Curva VECES =
            new Curva(
                    new int[] {0, 2_500, 5_000, 7_000, 8_500, 9_500, 9_900, 10_000},
                    new long[] {100, 108, 145, 205, 330, 590, 1_150, 2_400});
    private static final int DE_EMPRESA_GRANDE = 250;

    static Perfil sortea(PatronSintetico patron, Azar azar) {
        int tipo = tipoDeTrabajador(patron, azar);
        int salario = azar.pasa(8_000) ? 0 : azar.pasa(5_500) ? 2 : 1;
        int jornada = azar.pasa(9_500) ? 0 : azar.pasa(5_000) ? 6 : 1 + azar.entre(5);
        long veces = VECES.sortea(azar);
        if (patron.puestos() >= DE_EMPRESA_GRANDE) {
            veces = veces * 115 / 100;
        }
        int salen =
                switch (tipo) {
                    case 1 -> 170;
                    case 2 -> 480;
                    default -> 650;
                };
        return new Perfil(
                tipo, salario, jornada, veces, salen, Personas.digitos(1 + azar.entre(90), 3));
    }

    private static int tipoDeTrabajador(PatronSintetico patron, Azar azar) {
        return switch (patron.fraccion().division()) {
            case "0" -> azar.pasa(6_500) ? 4 : 1;
            case "4" -> azar.pasa(6_000) ? 3 : 1;
            default -> azar.pasa(8_600) ? 1 : 2;
        };
    }
}
