package mx.recauda.formats.movimientos;

import mx.recauda.formats.idse.Salario;
import mx.recauda.ley.vivienda.Descuento;

import java.util.Optional;

/** What happened, as a row of the CSV tells it. */
public sealed interface Suceso {

    /** The word of the column {@code hecho}. */
    String palabra();

    /**
     * Work starts: the first of a worker is an enrolment, the others are returns.
     *
     * @param tipoDeTrabajador 1 to 4
     * @param umf family medicine unit, three digits
     * @param domicilio what SUA asks besides
     */
    record Alta(Salario salario, int tipoDeTrabajador, String umf, Domicilio domicilio)
            implements Suceso {
        @Override
        public String palabra() {
            return "alta";
        }
    }

    /**
     * What SUA asks about a worker besides the law's own data; each may be empty.
     *
     * @param ubicacion employer's own key of the place
     * @param codigoPostal five digits
     * @param lugarDeNacimiento text
     * @param ocupacion text
     */
    record Domicilio(
            String ubicacion, String codigoPostal, String lugarDeNacimiento, String ocupacion) {}

    /** The wage changes. */
    record CambioDeSalario(Salario salario) implements Suceso {
        @Override
        public String palabra() {
            return "salario";
        }
    }

    /**
     * Work ends.
     *
     * @param causa 1 to 9 or A
     */
    record Baja(char causa) implements Suceso {
        @Override
        public String palabra() {
            return "baja";
        }
    }

    /**
     * Unpaid absence.
     *
     * @param dias consecutive days, 1 to 99
     */
    record Ausencia(int dias) implements Suceso {
        @Override
        public String palabra() {
            return "ausencia";
        }
    }

    /**
     * Incapacity certified by the institute.
     *
     * @param dias days subsidised, 1 to 999
     * @param rama 1 work risk, 2 general illness, 3 maternity, 4 licence of article 140 bis
     * @param tipoDeRiesgo 1 to 3 in a work risk, otherwise 0
     * @param secuela 0 to 9
     * @param control 0 to 9
     * @param porcentaje of permanent incapacity, 0 to 100
     */
    record Incapacidad(
            String folio,
            int dias,
            int rama,
            int tipoDeRiesgo,
            int secuela,
            int control,
            int porcentaje)
            implements Suceso {
        @Override
        public String palabra() {
            return "incapacidad";
        }
    }

    /** Something happens to a housing credit. */
    record Credito(MovimientoDeCredito tipo, String numero, Optional<Descuento> descuento)
            implements Suceso {
        @Override
        public String palabra() {
            return tipo.palabra();
        }
    }

    /** What may happen to a housing credit. */
    enum MovimientoDeCredito {
        /** The deduction starts. */
        INICIO("15", "credito_inicio", true),
        /** It stops for a while. */
        SUSPENSION("16", "credito_suspension", false),
        /** It starts again. */
        REINICIO("17", "credito_reinicio", false),
        /** It is measured in another way. */
        TIPO("18", "credito_tipo", true),
        /** Its value changes. */
        VALOR("19", "credito_valor", true),
        /** The credit has another number. */
        NUMERO("20", "credito_numero", false);

        private final String clave;
        private final String palabra;
        private final boolean conDescuento;

        MovimientoDeCredito(String clave, String palabra, boolean conDescuento) {
            this.clave = clave;
            this.palabra = palabra;
            this.conDescuento = conDescuento;
        }

        String clave() {
            return clave;
        }

        String palabra() {
            return palabra;
        }

        boolean conDescuento() {
            return conDescuento;
        }
    }
}
