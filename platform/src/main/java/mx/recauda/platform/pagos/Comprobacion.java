package mx.recauda.platform.pagos;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.libro.Fondo;

import java.time.LocalDate;
import java.util.List;

/**
 * The daily proof: what the banks settled of a day, what the ledger received, and where each cent
 * of it is, are the same. A day is that on which it was paid, whenever it was known or moved.
 */
public interface Comprobacion {

    /** Where money is. */
    record Cajones(
            Importe aplicado, Importe porIdentificar, Importe excedente, Importe devolucion) {

        /** Nothing. */
        public static final Cajones NADA =
                new Cajones(Importe.CERO, Importe.CERO, Importe.CERO, Importe.CERO);

        /** Everything. */
        public Importe total() {
            return aplicado.mas(porIdentificar).mas(excedente).mas(devolucion);
        }

        /** Both. */
        public Cajones mas(Cajones otros) {
            return new Cajones(
                    aplicado.mas(otros.aplicado),
                    porIdentificar.mas(otros.porIdentificar),
                    excedente.mas(otros.excedente),
                    devolucion.mas(otros.devolucion));
        }

        /** Money of the employer, asked back or not. */
        public Importe delPatron() {
            return excedente.mas(devolucion);
        }
    }

    /**
     * A bank on a day.
     *
     * @param liquidado what its settlement files say
     * @param cajones where the payments say it is
     */
    record PorBanco(String banco, int pagos, Importe liquidado, Cajones cajones) {

        /** What is missing or left over; zero when it is proved. */
        public Importe diferencia() {
            return liquidado.menos(cajones.total());
        }
    }

    /**
     * A fund on a day.
     *
     * @param libro what the ledger received in its bank account
     * @param cajones where the ledger has it
     * @param pagos where the payments say it is
     */
    record PorFondo(Fondo fondo, Importe libro, Cajones cajones, Cajones pagos) {

        /** Whether payments and ledger say the same, cent by cent. */
        public boolean cuadra() {
            return libro.equals(cajones.total())
                    && libro.equals(pagos.total())
                    && cajones.porIdentificar().equals(pagos.porIdentificar())
                    && cajones.delPatron().equals(pagos.delPatron());
        }

        /** What the ledger has beyond the payments. */
        public Importe diferencia() {
            return libro.menos(pagos.total());
        }
    }

    /** A bank and a fund on a day. */
    record PorBancoYFondo(String banco, Fondo fondo, Cajones cajones) {}

    /**
     * A day.
     *
     * @param fondos in their order; those without money are not there
     */
    record Dia(
            LocalDate dia,
            List<PorBanco> bancos,
            List<PorFondo> fondos,
            List<PorBancoYFondo> partes) {

        /** Keeps immutable copies. */
        public Dia {
            bancos = List.copyOf(bancos);
            fondos = List.copyOf(fondos);
            partes = List.copyOf(partes);
        }

        /** Payments of the day. */
        public int pagos() {
            return bancos.stream().mapToInt(PorBanco::pagos).sum();
        }

        /** What the banks settled. */
        public Importe liquidado() {
            return bancos.stream().map(PorBanco::liquidado).reduce(Importe.CERO, Importe::mas);
        }

        /** Where the ledger has it. */
        public Cajones cajones() {
            return fondos.stream().map(PorFondo::cajones).reduce(Cajones.NADA, Cajones::mas);
        }

        /** Of that, what is third parties' money: outside the income of the institute. */
        public Importe deTerceros() {
            return fondos.stream()
                    .filter(f -> f.fondo().deTerceros())
                    .map(PorFondo::libro)
                    .reduce(Importe.CERO, Importe::mas);
        }

        /** What the banks settled less what the ledger has; zero when it is proved. */
        public Importe diferencia() {
            return liquidado().menos(cajones().total());
        }

        /** Whether every bank and every fund is proved to the cent. */
        public boolean cuadra() {
            return diferencia().esCero()
                    && bancos.stream().allMatch(b -> b.diferencia().esCero())
                    && fondos.stream().allMatch(PorFondo::cuadra);
        }
    }

    /** The days of an interval with money, both included, newest first. */
    List<Dia> dias(LocalDate desde, LocalDate hasta);

    /** A day; without money when nothing was paid. */
    Dia dia(LocalDate dia);
}
