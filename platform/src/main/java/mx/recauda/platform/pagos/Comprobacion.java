package mx.recauda.platform.pagos;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.libro.Fondo;

import java.time.LocalDate;
import java.util.List;

/**
 * The daily proof: what the banks settled of a day, what the ledger received, and where each cent
 * of it is, are the same. What they settled is read in the files kept, never in the payments posted
 * from them. A day is that on which it was paid, whenever it was known or moved.
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

    /** How a day stands. */
    enum Estado {
        /** Every cent is where it was put. */
        CUADRA,
        /** What is missing is in lines of its files that are not posted yet, and nowhere else. */
        POR_ASENTAR,
        /** Money is missing, left over, twice, or of another fund than the bank says. */
        NO_CUADRA
    }

    /**
     * A bank on a day.
     *
     * @param pagos lines of its settlement files, each payment once
     * @param liquidado what those lines say
     * @param salidas what left the bank: refunds paid and cheques returned
     * @param porAsentar of what was settled, what nobody has posted yet
     * @param cajones where the payments say it is
     */
    record PorBanco(
            String banco,
            int pagos,
            Importe liquidado,
            Importe salidas,
            Importe porAsentar,
            Cajones cajones) {

        /** What is missing or left over; zero when it is proved. */
        public Importe diferencia() {
            return liquidado.menos(salidas).menos(porAsentar).menos(cajones.total());
        }
    }

    /**
     * A fund of the payments whose bank says how they are divided, and whose línea says it too.
     *
     * @param dicho what the banks say
     * @param asentado what was posted
     */
    record SegunBancos(Fondo fondo, Importe dicho, Importe asentado) {

        /** What the banks have beyond what was posted. */
        public Importe diferencia() {
            return dicho.menos(asentado);
        }
    }

    /**
     * What sums do not tell.
     *
     * @param negativos payments of which more was taken from one place than it had: the money was
     *     moved twice
     * @param repartos payments that the bank divides among the funds otherwise than the línea
     * @param fondos sums of those that the bank divides
     */
    record Reparos(int negativos, int repartos, List<SegunBancos> fondos) {

        /** None. */
        public static final Reparos NINGUNO = new Reparos(0, 0, List.of());

        /** Keeps an immutable copy. */
        public Reparos {
            fondos = List.copyOf(fondos);
        }

        /** Whether there is none. */
        public boolean ninguno() {
            return negativos == 0 && repartos == 0;
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
            List<PorBancoYFondo> partes,
            Reparos reparos) {

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

        /** What left the banks: refunds paid and cheques returned. */
        public Importe salidas() {
            return bancos.stream().map(PorBanco::salidas).reduce(Importe.CERO, Importe::mas);
        }

        /** Of what was settled, what is in lines that nobody has posted yet. */
        public Importe porAsentar() {
            return bancos.stream().map(PorBanco::porAsentar).reduce(Importe.CERO, Importe::mas);
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

        /**
         * What the banks settled and was posted, less what left them and what the ledger has; zero
         * when it is proved.
         */
        public Importe diferencia() {
            return liquidado().menos(salidas()).menos(porAsentar()).menos(cajones().total());
        }

        /** How it stands. */
        public Estado estado() {
            boolean iguales =
                    diferencia().esCero()
                            && bancos.stream().allMatch(b -> b.diferencia().esCero())
                            && fondos.stream().allMatch(PorFondo::cuadra)
                            && reparos.ninguno();
            if (!iguales) {
                return Estado.NO_CUADRA;
            }
            return porAsentar().esCero() ? Estado.CUADRA : Estado.POR_ASENTAR;
        }

        /** Whether every bank and every fund is proved to the cent, and nothing waits. */
        public boolean cuadra() {
            return estado() == Estado.CUADRA;
        }
    }

    /** The days of an interval with money, both included, newest first. */
    List<Dia> dias(LocalDate desde, LocalDate hasta);

    /** A day; without money when nothing was paid. */
    Dia dia(LocalDate dia);
}
