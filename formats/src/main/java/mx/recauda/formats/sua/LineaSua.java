package mx.recauda.formats.sua;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.identidad.Nss;
import mx.recauda.ley.identidad.RegistroPatronal;
import mx.recauda.ley.vivienda.Descuento;

import java.time.LocalDate;
import java.util.Optional;

/** A line of one of the import files, field by field, as {@link EscritorSua} writes it. */
public sealed interface LineaSua {

    /** File to which it belongs. */
    ArchivoSua archivo();

    /** Employer's registration. */
    RegistroPatronal registro();

    /** The worker. */
    Nss nss();

    /**
     * A housing credit.
     *
     * @param numero at most ten characters
     */
    record Credito(String numero, LocalDate inicio, Descuento descuento) {}

    /**
     * A worker with the terms of the first enrolment.
     *
     * @param rfc tax key, or empty
     * @param curp population key, or empty
     * @param nombre {@code PATERNO$MATERNO$NOMBRES}, at most fifty characters
     * @param tipoDeTrabajador 1 to 4
     * @param jornada 0 full week, 1 to 5 that many days a week, 6 reduced day
     * @param sdi daily wage with benefits, below 100,000 pesos
     * @param ubicacion employer's own key of the place, at most seventeen characters, or empty
     */
    record Asegurado(
            RegistroPatronal registro,
            Nss nss,
            String rfc,
            String curp,
            String nombre,
            int tipoDeTrabajador,
            int jornada,
            LocalDate alta,
            Importe sdi,
            String ubicacion,
            Optional<Credito> credito)
            implements LineaSua {
        @Override
        public ArchivoSua archivo() {
            return ArchivoSua.ASEG;
        }
    }

    /**
     * Affiliation data.
     *
     * @param codigoPostal five digits, or empty
     * @param lugar place of birth, at most 25 characters
     * @param entidad two digits of the state of birth (sources disagree on the numbering; INEGI
     *     here)
     * @param umf three digits
     * @param ocupacion at most twelve characters
     * @param sexo {@code M} or {@code F}
     * @param tipoDeSalario 0 fixed, 1 variable, 2 mixed
     */
    record Afiliacion(
            RegistroPatronal registro,
            Nss nss,
            String codigoPostal,
            LocalDate nacimiento,
            String lugar,
            String entidad,
            String umf,
            String ocupacion,
            char sexo,
            int tipoDeSalario)
            implements LineaSua {
        @Override
        public ArchivoSua archivo() {
            return ArchivoSua.AFIL;
        }
    }

    /**
     * A movement.
     *
     * @param tipo 02, 07, 08, 11 or 12
     * @param folio of the incapacity, or empty
     * @param dias of the absence or incapacity, 0 to 99
     * @param sdi new daily wage, zero when there is none
     */
    record Movimiento(
            RegistroPatronal registro,
            Nss nss,
            String tipo,
            LocalDate fecha,
            String folio,
            int dias,
            Importe sdi)
            implements LineaSua {
        @Override
        public ArchivoSua archivo() {
            return ArchivoSua.MOVT;
        }
    }

    /**
     * A certificate of incapacity.
     *
     * @param dias days subsidised, 1 to 999
     * @param porcentaje of permanent incapacity, 0 to 100
     * @param rama 1 work risk, 2 general illness, 3 maternity, 4 licence of article 140 bis
     * @param tipoDeRiesgo 1 accident at work, 2 on the way, 3 occupational disease, 0 none
     * @param secuela 0 to 9
     * @param control 0 to 9
     */
    record Incapacidad(
            RegistroPatronal registro,
            Nss nss,
            LocalDate inicio,
            String folio,
            int dias,
            int porcentaje,
            int rama,
            int tipoDeRiesgo,
            int secuela,
            int control)
            implements LineaSua {
        @Override
        public ArchivoSua archivo() {
            return ArchivoSua.INCAP;
        }
    }

    /**
     * A movement of a housing credit.
     *
     * @param tipo 15 to 20
     * @param descuento new terms, when it has any
     */
    record MovimientoDeCredito(
            RegistroPatronal registro,
            Nss nss,
            String numero,
            String tipo,
            LocalDate fecha,
            Optional<Descuento> descuento)
            implements LineaSua {
        @Override
        public ArchivoSua archivo() {
            return ArchivoSua.CRED;
        }
    }
}
