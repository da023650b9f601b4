package mx.recauda.ley.salario;

import mx.recauda.ley.dinero.Importe;

import java.util.List;

/** What a worker receives, as article 27 looks at it. Amounts are per day. */
public sealed interface Percepcion {

    /** Name shown in the explanation. */
    String nombre();

    /** What is received, per day; positive or zero. */
    Importe diario();

    /**
     * Paid for the work: integrates whole. Daily wage, bonuses, commissions, premiums, benefits in
     * kind…
     */
    record PorSuTrabajo(String nombre, Importe diario) implements Percepcion {}

    /** Item that the article leaves out without limit. */
    record Excluida(Exclusion exclusion, Importe diario) implements Percepcion {
        @Override
        public String nombre() {
            return exclusion.nombre();
        }
    }

    /**
     * Employer's deposits in a savings fund.
     *
     * @param diario employer's deposit, per day
     * @param delTrabajador worker's own deposit, per day
     * @param retirosAlAnio withdrawals of the worker per year
     */
    record FondoDeAhorro(Importe diario, Importe delTrabajador, int retirosAlAnio)
            implements Percepcion {
        @Override
        public String nombre() {
            return "Fondo de ahorro";
        }
    }

    /**
     * Food or housing given for a charge.
     *
     * @param nombre {@code "Alimentación"} or {@code "Habitación"}
     * @param diario value of the benefit, per day
     * @param pagaElTrabajador what the worker pays, per day
     */
    record Onerosa(String nombre, Importe diario, Importe pagaElTrabajador) implements Percepcion {}

    /** Food allowance in kind or in cash. */
    record Despensa(Importe diario) implements Percepcion {
        @Override
        public String nombre() {
            return "Despensa";
        }
    }

    /** Attendance or punctuality prize: each has its own limit. */
    record Premio(Clase clase, Importe diario) implements Percepcion {
        /** Which prize. */
        public enum Clase {
            /** For attendance. */
            ASISTENCIA("Premio por asistencia"),
            /** For punctuality. */
            PUNTUALIDAD("Premio por puntualidad");

            private final String nombre;

            Clase(String nombre) {
                this.nombre = nombre;
            }
        }

        @Override
        public String nombre() {
            return clase.nombre;
        }
    }

    /**
     * Overtime of one week.
     *
     * @param diario pay of the overtime of the week, per day of the week (a seventh)
     * @param horasPorDia hours of overtime of each day of the week, in order
     */
    record TiempoExtra(Importe diario, List<Integer> horasPorDia) implements Percepcion {
        /** Keeps an immutable copy. */
        public TiempoExtra {
            horasPorDia = List.copyOf(horasPorDia);
        }

        @Override
        public String nombre() {
            return "Tiempo extraordinario";
        }
    }

    /** Productivity pay in the field. */
    record ProductividadEnElCampo(Importe diario) implements Percepcion {
        @Override
        public String nombre() {
            return "Productividad (campo)";
        }
    }

    /** Items left out without limit. */
    enum Exclusion {
        /** Work tools and clothing. */
        INSTRUMENTOS("Instrumentos de trabajo", "LSS 27-I"),
        /** Union's social purposes. */
        FINES_SINDICALES("Cantidades para fines sociales de carácter sindical", "LSS 27-II"),
        /** Extra contributions of the employer to the retirement account. */
        APORTACIONES_RCV("Aportaciones adicionales a retiro, cesantía y vejez", "LSS 27-III"),
        /** Employer's quotas to the institute and to the housing fund. */
        CUOTAS("Cuotas al Instituto y aportaciones al Infonavit", "LSS 27-IV"),
        /** Profit sharing. */
        PTU("Participación en las utilidades", "LSS 27-IV"),
        /** Pension plans under the rules of the supervisor. */
        PLAN_DE_PENSIONES("Planes de pensiones registrados", "LSS 27-VIII"),
        /** Tips of platform workers. */
        PROPINAS_PLATAFORMA("Propinas de plataformas digitales", "LFT 291-F");

        private final String nombre;
        private final String articulo;

        Exclusion(String nombre, String articulo) {
            this.nombre = nombre;
            this.articulo = articulo;
        }

        /** Name shown. */
        public String nombre() {
            return nombre;
        }

        /** Law and article. */
        public String articulo() {
            return articulo;
        }
    }
}
