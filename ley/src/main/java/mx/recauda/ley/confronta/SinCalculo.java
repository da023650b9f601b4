package mx.recauda.ley.confronta;

/**
 * A worker whom the institute knows and cannot compute, so that it has no amount to compare.
 *
 * @param nss eleven digits
 * @param nombre for people
 * @param motivo code of the reason
 */
public record SinCalculo(String nss, String nombre, String motivo) {

    String clave() {
        return TrabajadorDeclarado.clave(nss);
    }
}
