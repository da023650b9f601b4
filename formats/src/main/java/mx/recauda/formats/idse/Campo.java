package mx.recauda.formats.idse;

/**
 * A field of the 168-byte record.
 *
 * @param nombre name shown to people
 * @param desde first position, from 1
 * @param hasta last position, inclusive
 * @param clase bytes it admits
 */
record Campo(String nombre, int desde, int hasta, Clase clase) {

    int longitud() {
        return hasta - desde + 1;
    }
}
