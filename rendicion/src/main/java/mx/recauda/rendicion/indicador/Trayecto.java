package mx.recauda.rendicion.indicador;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.fuente.Confianza;
import mx.recauda.ley.fuente.Fuente;
import mx.recauda.rendicion.flujo.Firma;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The signatures of one version of a planning instrument: who made it, who reviewed it, who
 * approved it. Three different people; a version returned is closed, and its correction is another
 * version.
 *
 * @param documento how the instrument is named in messages
 * @param elaboro who made it
 * @param firmas what was signed since, in order
 */
@Fuente(
        value = "mir.md §8: author ≠ approver",
        confianza = Confianza.PROPUESTA,
        nota = "the review by a third person is ours")
public record Trayecto(String documento, Firma elaboro, List<Firmado> firmas) {

    /** Keeps an immutable copy. */
    public Trayecto {
        firmas = List.copyOf(firmas);
    }

    /**
     * One signature.
     *
     * @param paso what was signed
     * @param firma who, with the post held that day
     * @param nota words, empty when none
     */
    public record Firmado(PasoDeFirma paso, Firma firma, String nota) {}

    /** Where it stands. */
    public EstadoDeFirma estado() {
        if (firmas.isEmpty()) {
            return EstadoDeFirma.ELABORADA;
        }
        return switch (firmas.getLast().paso()) {
            case REVISAR -> EstadoDeFirma.REVISADA;
            case APROBAR -> EstadoDeFirma.APROBADA;
            case DEVOLVER -> EstadoDeFirma.DEVUELTA;
        };
    }

    /** Who approved it, when somebody has. */
    public Optional<Firma> aprobo() {
        return de(PasoDeFirma.APROBAR);
    }

    /** Who reviewed it, when somebody has. */
    public Optional<Firma> reviso() {
        return de(PasoDeFirma.REVISAR);
    }

    private Optional<Firma> de(PasoDeFirma paso) {
        return firmas.stream().filter(f -> f.paso() == paso).map(Firmado::firma).findFirst();
    }

    /** The same road with one signature more. */
    public Trayecto con(Firmado firmado) {
        List<Firmado> todas = new ArrayList<>(firmas);
        todas.add(firmado);
        return new Trayecto(documento, elaboro, todas);
    }

    /** Every reason why a signature is not accepted; empty when it is. */
    public List<Incidencia> rechaza(Firmado firmado, Idioma idioma) {
        return rechaza(firmado, Set.of(), idioma);
    }

    /**
     * The same for a version made on top of others that nobody approved: who made those made what
     * is signed too.
     *
     * @param tambienElaboraron accounts that made the versions it carries
     */
    public List<Incidencia> rechaza(Firmado firmado, Set<String> tambienElaboraron, Idioma idioma) {
        PasoDeFirma paso = firmado.paso();
        String persona = firmado.firma().persona();
        List<Incidencia> faltas = new ArrayList<>();
        if (!paso.sigueA(estado())) {
            faltas.add(
                    falta(
                            ErrorDeIndicador.PASO_FUERA_DE_ORDEN,
                            idioma,
                            paso.nombre(idioma),
                            estado().nombre(idioma)));
        }
        if (elaboro.persona().equals(persona)
                || (paso != PasoDeFirma.DEVOLVER && tambienElaboraron.contains(persona))) {
            faltas.add(
                    falta(ErrorDeIndicador.FIRMA_QUIEN_ELABORO, idioma, firmado.firma().nombre()));
        }
        if (paso == PasoDeFirma.APROBAR
                && reviso().filter(r -> r.persona().equals(persona)).isPresent()) {
            faltas.add(
                    falta(ErrorDeIndicador.APRUEBA_QUIEN_REVISO, idioma, firmado.firma().nombre()));
        }
        if (paso == PasoDeFirma.DEVOLVER && firmado.nota().isBlank()) {
            faltas.add(
                    falta(ErrorDeIndicador.DEVOLUCION_SIN_NOTA, idioma)
                            .enCampo("nota", firmado.nota()));
        }
        return faltas;
    }

    private Incidencia falta(ErrorDeIndicador error, Idioma idioma, Object... mas) {
        List<Object> argumentos = new ArrayList<>(List.of((Object) documento));
        argumentos.addAll(List.of(mas));
        return Incidencia.de(error, idioma, argumentos.toArray());
    }
}
