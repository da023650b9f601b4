package mx.recauda.ley.libro;

import mx.recauda.ley.tiempo.Mes;

import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;

/**
 * An account: registro patronal × period × fund × line × share × component, within a class. Control
 * accounts are not accounts but sums of these.
 *
 * @param registro identifier of the registro patronal; empty in classes that are not of one
 * @param periodo month, or first month of the bimester when the fund is bimonthly; empty likewise
 */
public record Cuenta(
        Clase clase,
        Optional<UUID> registro,
        Optional<Mes> periodo,
        Rubro rubro,
        Cuota cuota,
        Componente componente)
        implements Comparable<Cuenta> {

    private static final String NADA = "-";
    private static final Comparator<Cuenta> POR_CLAVE = Comparator.comparing(Cuenta::clave);

    /**
     * Refuses an account that cannot be.
     *
     * @throws IllegalArgumentException when the class asks for a registro and a period and they are
     *     missing, or the other way round; when a bimonthly fund has an even month
     */
    public Cuenta {
        if (clase.deRegistro() != registro.isPresent()
                || clase.deRegistro() != periodo.isPresent()) {
            throw new IllegalArgumentException(
                    clase + (clase.deRegistro() ? " needs" : " refuses") + " registro and period");
        }
        if (rubro.fondo().bimestral() && periodo.filter(Mes::cierraBimestre).isPresent()) {
            throw new IllegalArgumentException(
                    rubro + " is bimonthly: " + periodo.get() + " is not the first month");
        }
    }

    /** An account of a registro patronal and the period that contains the month. */
    public static Cuenta de(
            Clase clase, UUID registro, Mes mes, Rubro rubro, Cuota cuota, Componente componente) {
        Mes periodo = rubro.fondo().bimestral() ? mes.bimestre().primerMes() : mes;
        return new Cuenta(
                clase, Optional.of(registro), Optional.of(periodo), rubro, cuota, componente);
    }

    /** An account that belongs to no registro patronal. */
    public static Cuenta comun(Clase clase, Rubro rubro) {
        return new Cuenta(
                clase,
                Optional.empty(),
                Optional.empty(),
                rubro,
                Cuota.SIN_DISTINGUIR,
                Componente.SUERTE_PRINCIPAL);
    }

    /** The same account in another class, for example the receivable of a proposal. */
    public Cuenta en(Clase otra) {
        return new Cuenta(otra, registro, periodo, rubro, cuota, componente);
    }

    /** Whose money it is. */
    public Fondo fondo() {
        return rubro.fondo();
    }

    /** Canonical text; equal accounts and only they have the same. */
    public String clave() {
        return String.join(
                "|",
                clase.name(),
                registro.map(UUID::toString).orElse(NADA),
                periodo.map(Mes::toString).orElse(NADA),
                rubro.name(),
                cuota.name(),
                componente.name());
    }

    @Override
    public int compareTo(Cuenta otra) {
        return POR_CLAVE.compare(this, otra);
    }
}
