package mx.recauda.ley.afiliacion;

import mx.recauda.ley.dinero.Importe;

/**
 * The terms under which someone is insured during a spell.
 *
 * @param sbc daily wage on which contributions are computed
 * @param tipoDeSalario 0 fixed, 1 variable, 2 mixed
 * @param jornada 0 full week, 1 to 5 that many days a week, 6 reduced day
 * @param tipoDeTrabajador 1 permanent, 2 temporary in town, 3 in construction, 4 in the field
 */
public record Condiciones(Importe sbc, int tipoDeSalario, int jornada, int tipoDeTrabajador) {

    /** The same terms with another wage. */
    public Condiciones conSalario(Importe otro, int otroTipo, int otraJornada) {
        return new Condiciones(otro, otroTipo, otraJornada, tipoDeTrabajador);
    }
}
