package mx.recauda.ley.devolucion;

import mx.recauda.ley.accesorios.Actualizacion;
import mx.recauda.ley.accesorios.Aviso;
import mx.recauda.ley.accesorios.Inpc;
import mx.recauda.ley.accesorios.Recargos;
import mx.recauda.ley.accesorios.TasasDeRecargos;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.fuente.Confianza;
import mx.recauda.ley.fuente.Fuente;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * What is paid of a request that was granted: each part restated from the month of its payment to
 * the month in which it is available, and interest when it is available after its term.
 *
 * @param disponible day on which the employer can have it
 * @param intereses months or fractions after the term, and their rates; none when it is in time
 * @param partes those that proceed
 */
public record Reintegro(LocalDate disponible, Recargos intereses, List<Parte> partes) {

    /**
     * A part.
     *
     * @param importe what proceeds, before restating it
     * @param actualizacion factor truncated to four decimals, with its indices
     * @param importeActualizacion what it adds
     * @param interes on the restated amount
     */
    public record Parte(
            PagadoDeMas pagado,
            Importe importe,
            Actualizacion actualizacion,
            Importe importeActualizacion,
            Importe interes) {

        /** Everything. */
        public Importe total() {
            return importe.mas(importeActualizacion).mas(interes);
        }
    }

    /** Keeps an immutable copy. */
    public Reintegro {
        partes = List.copyOf(partes);
    }

    /**
     * Computes it.
     *
     * @param disponible day on which it is available; on or after every payment
     * @param limite last day of the term of the institute
     * @throws mx.recauda.ley.accesorios.AccesorioImposible when an index or a rate is not known
     */
    @Fuente("LSS 299; CFF 17-A")
    @Fuente(
            value = "CFF 22-A",
            confianza = Confianza.UNA_FUENTE,
            nota =
                    "the rate is that of CFF 21; that it counts by months or fractions on the"
                            + " restated amount from the last day of the term is our reading")
    public static Reintegro de(
            Resolucion resolucion,
            LocalDate disponible,
            LocalDate limite,
            Inpc inpc,
            TasasDeRecargos tasas) {
        Recargos intereses = Recargos.entre(limite, disponible, tasas);
        return new Reintegro(
                disponible,
                intereses,
                resolucion.partes().stream()
                        .filter(p -> p.procede().centavos() > 0)
                        .map(p -> parte(p, disponible, intereses, inpc))
                        .toList());
    }

    private static Parte parte(
            Resolucion.Parte parte, LocalDate disponible, Recargos intereses, Inpc inpc) {
        Actualizacion actualizacion = Actualizacion.entre(parte.pagado().dia(), disponible, inpc);
        Importe aumento = Actualizacion.sobre(parte.procede(), actualizacion.factor());
        Importe interes = Recargos.sobre(parte.procede().mas(aumento), intereses.tasa());
        return new Parte(parte.pagado(), parte.procede(), actualizacion, aumento, interes);
    }

    /** What was paid unduly. */
    public Importe importe() {
        return suma(Parte::importe);
    }

    /** What restating adds. */
    public Importe actualizacion() {
        return suma(Parte::importeActualizacion);
    }

    /** Interest of the delay. */
    public Importe interes() {
        return suma(Parte::interes);
    }

    /** What the employer receives. */
    public Importe total() {
        return suma(Parte::total);
    }

    /** What a person should know about the indices, each once. */
    public List<Aviso> avisos() {
        return partes.stream()
                .flatMap(p -> p.actualizacion().avisos().stream())
                .distinct()
                .toList();
    }

    private Importe suma(Function<Parte, Importe> columna) {
        return partes.stream().map(columna).reduce(Importe.CERO, Importe::mas);
    }
}
