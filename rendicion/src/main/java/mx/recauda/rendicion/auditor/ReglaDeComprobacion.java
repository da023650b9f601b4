package mx.recauda.rendicion.auditor;

import java.util.List;

/**
 * A rule that recomputes: it lists every check it made, and its findings are those that fail.
 *
 * @param <D> the document it reads
 */
public interface ReglaDeComprobacion<D> extends Regla<D> {

    /** Every check of its kind, in the order of the document. */
    List<Verificacion> comprueba(D documento);

    /** How a check that fails is told; by default with both values and the difference. */
    default Hallazgo hallazgo(Verificacion verificacion) {
        return new Hallazgo(
                verificacion.regla(),
                verificacion.seccion(),
                verificacion.objeto(),
                ficha().gravedad(),
                verificacion.publicado(),
                verificacion.calculado(),
                MensajeDeComprobacion.de(verificacion),
                ficha().remedio(),
                verificacion.celdas());
    }

    @Override
    default List<Hallazgo> revisa(D documento) {
        return comprueba(documento).stream().filter(v -> !v.cumple()).map(this::hallazgo).toList();
    }
}
