package mx.recauda.rendicion.informe.regla;

/** Characters that were lost on the way from the original. */
final class Ilegible {

    private static final int POR_CIENTO = 2;

    private Ilegible() {}

    /**
     * Whether more than 2 % of the text are replacement characters, private-use or unassigned code
     * points.
     */
    static boolean esIlegible(String texto) {
        long perdidos =
                texto.codePoints()
                        .filter(c ->
                                c == 0xFFFD
                                        || Character.getType(c) == Character.PRIVATE_USE
                                        || Character.getType(c) == Character.UNASSIGNED)
                        .count();
        return perdidos * 100 > (long) texto.codePointCount(0, texto.length()) * POR_CIENTO;
    }
}
