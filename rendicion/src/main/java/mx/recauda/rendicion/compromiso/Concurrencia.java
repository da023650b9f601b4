package mx.recauda.rendicion.compromiso;

/** Which acts of two people who looked at the same promise can both be recorded. */
public final class Concurrencia {

    private Concurrencia() {}

    /**
     * Whether the second act was decided on something the first one changed. Two pieces of evidence
     * never clash, nor do progress or evidence of different activities; an act that changes the
     * promise as a whole clashes with any other.
     *
     * @param primero recorded after the second person read the promise
     * @param segundo the act of that person
     */
    public static boolean chocan(Acto primero, Acto segundo) {
        return switch (primero) {
            case Acto.EvidenciaEntregada e -> false;
            case Acto.AvanceReportado a ->
                    switch (segundo) {
                        case Acto.AvanceReportado b -> a.actividad().equals(b.actividad());
                        case Acto.EvidenciaEntregada e -> false;
                        default -> true;
                    };
            default -> true;
        };
    }
}
