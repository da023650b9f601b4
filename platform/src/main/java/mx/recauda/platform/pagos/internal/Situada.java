package mx.recauda.platform.pagos.internal;

/**
 * Where something stands as its acts say and as it is kept for lists.
 *
 * @param anotada what is kept; empty when nothing is
 */
record Situada(long numero, String folio, String segunActos, String anotada) {

    boolean cuadra() {
        return segunActos.equals(anotada);
    }
}
