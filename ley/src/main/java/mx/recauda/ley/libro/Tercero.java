package mx.recauda.ley.libro;

import mx.recauda.ley.fuente.Fuente;
import mx.recauda.ley.tiempo.Calendario;
import mx.recauda.ley.tiempo.Plazo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** To whom money that was only collected for others is handed over. */
public enum Tercero {
    /** The individual accounts of the workers: within ten business days of its collection. */
    @Fuente("LSS 291")
    CUENTAS_INDIVIDUALES(10, Fondo.RCV),
    /** The housing fund, with the instalments of its credits. */
    @Fuente("Ley del Infonavit 29-II, 29-III and 35")
    INFONAVIT(0, Fondo.VIVIENDA, Fondo.AMORTIZACION);

    private final int dias;

    @SuppressWarnings("ImmutableEnumChecker") // List.of cannot change
    private final List<Fondo> fondos;

    Tercero(int dias, Fondo... fondos) {
        this.dias = dias;
        this.fondos = List.of(fondos);
    }

    /** Whose money it is. */
    public List<Fondo> fondos() {
        return fondos;
    }

    /** Business days to hand it over, from its collection; empty when no term was found. */
    public OptionalInt diasHabiles() {
        return dias == 0 ? OptionalInt.empty() : OptionalInt.of(dias);
    }

    /** The term to hand over what was collected on a day; empty when no term was found. */
    @Fuente("LSS 291")
    public Optional<Plazo> plazo(LocalDate cobrado, Calendario terminos) {
        return dias == 0
                ? Optional.empty()
                : Optional.of(Plazo.deDiasHabiles(cobrado, dias, terminos, "LSS 291"));
    }
}
