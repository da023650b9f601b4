package mx.recauda.formats.idse;

import mx.recauda.ley.identidad.Curp;
import mx.recauda.ley.identidad.RegistroPatronal;

import java.time.LocalDate;
import java.util.Optional;

/** A movement of an IDSE file, structurally right; no registry has been asked about it. */
public sealed interface MovimientoIdse {

    /** Line of the file, from 1. */
    int linea();

    /** Employer's registration. */
    RegistroPatronal registro();

    /** The worker. */
    Trabajador trabajador();

    /** Day of the fact: start of work, change of wage, or last day worked (which counts). */
    LocalDate fecha();

    /** Kind of movement. */
    TipoDeMovimiento tipo();

    /**
     * Enrolment or re-enrolment (08).
     *
     * @param tipoDeTrabajador 1 permanent, 2 temporary in town, 3 in construction, 4 in the field;
     *     5 to 9 appear in special modalidades
     * @param umf family medicine unit, three digits; {@code 000} is allowed in practice
     */
    record Alta(
            int linea,
            RegistroPatronal registro,
            Trabajador trabajador,
            Salario salario,
            int tipoDeTrabajador,
            LocalDate fecha,
            String umf,
            Optional<Curp> curp)
            implements MovimientoIdse {
        @Override
        public TipoDeMovimiento tipo() {
            return TipoDeMovimiento.ALTA;
        }
    }

    /** Change of wage (07). */
    record ModificacionDeSalario(
            int linea,
            RegistroPatronal registro,
            Trabajador trabajador,
            Salario salario,
            LocalDate fecha,
            Optional<Curp> curp)
            implements MovimientoIdse {
        @Override
        public TipoDeMovimiento tipo() {
            return TipoDeMovimiento.MODIFICACION_DE_SALARIO;
        }
    }

    /**
     * End of employment (02).
     *
     * @param causa 1 end of contract, 2 voluntary, 3 abandonment, 4 death, 5 closing, 6 other, 7
     *     absence, 8 rescission, 9 retirement, A pension
     */
    record Baja(
            int linea,
            RegistroPatronal registro,
            Trabajador trabajador,
            LocalDate fecha,
            char causa)
            implements MovimientoIdse {
        @Override
        public TipoDeMovimiento tipo() {
            return TipoDeMovimiento.BAJA;
        }
    }
}
