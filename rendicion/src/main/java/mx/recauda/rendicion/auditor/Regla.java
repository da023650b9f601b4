package mx.recauda.rendicion.auditor;

import java.util.List;

/**
 * One rule of the auditor over documents of type {@code D}. Stateless; the same document always
 * yields the same findings in the same order.
 *
 * @param <D> the document it reads
 */
public interface Regla<D> {

    /** The card of the rule. */
    Ficha ficha();

    /** Every defect of its kind in the document; empty when there is none or nothing to read. */
    List<Hallazgo> revisa(D documento);
}
