package mx.recauda.ley.devolucion;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.fuente.Confianza;
import mx.recauda.ley.fuente.Fuente;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What is answered to a request, part by part. Nothing of it is set off against debts:
 * contributions never are (RACERF 131).
 *
 * @param partes in the order of the request
 */
public record Resolucion(List<Parte> partes) {

    /**
     * A part of it.
     *
     * @param descontado cost of benefits taken from it; zero when it does not proceed
     */
    public record Parte(PagadoDeMas pagado, Dictamen dictamen, Importe descontado) {

        /** What is given back of it, before restating it. */
        public Importe procede() {
            return dictamen == Dictamen.PROCEDE ? pagado.importe().menos(descontado) : Importe.CERO;
        }
    }

    /** Keeps an immutable copy. */
    public Resolucion {
        partes = List.copyOf(partes);
    }

    /**
     * Answers each part.
     *
     * @param solicitada day of the request
     * @param noRetenida whether the employer showed that he did not withhold the workers' share
     * @param prestaciones cost of the benefits given to whoever should not have been insured, which
     *     the institute may discount; zero when it does not
     */
    @Fuente(
            value = "LSS 299; RACERF 131; RACERF 132",
            confianza = Confianza.UNA_FUENTE,
            nota = "the discount takes from the parts in their order: our choice")
    public static Resolucion de(
            List<PagadoDeMas> pagado,
            LocalDate solicitada,
            boolean noRetenida,
            Importe prestaciones) {
        List<Parte> partes = new ArrayList<>();
        Importe porDescontar = prestaciones;
        for (PagadoDeMas parte : pagado) {
            Dictamen dictamen = Dictamen.de(parte, solicitada, noRetenida);
            Importe descontado = Importe.CERO;
            if (dictamen == Dictamen.PROCEDE) {
                descontado =
                        porDescontar.compareTo(parte.importe()) < 0
                                ? porDescontar
                                : parte.importe();
                porDescontar = porDescontar.menos(descontado);
            }
            partes.add(new Parte(parte, dictamen, descontado));
        }
        return new Resolucion(partes);
    }

    /** What was asked for. */
    public Importe solicitado() {
        return partes.stream().map(p -> p.pagado().importe()).reduce(Importe.CERO, Importe::mas);
    }

    /** What is given back, before restating it. */
    public Importe procede() {
        return partes.stream().map(Parte::procede).reduce(Importe.CERO, Importe::mas);
    }

    /** What is certified and not given back by the institute. */
    public Importe certificado() {
        return partes.stream()
                .filter(p -> p.dictamen() == Dictamen.SE_CERTIFICA)
                .map(p -> p.pagado().importe())
                .reduce(Importe.CERO, Importe::mas);
    }
}
