package mx.recauda.ley.linea;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.fuente.Fuente;
import mx.recauda.ley.libro.Componente;
import mx.recauda.ley.libro.Cuenta;
import mx.recauda.ley.libro.Fondo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a línea pays: an amount for each account, in the order in which it is applied.
 *
 * @param partes oldest period first; inside it, accessories before the contribution
 */
public record PartesDeLinea(List<Parte> partes) {

    @Fuente("CFF 20 para. 8")
    private static final List<Componente> ORDEN =
            List.of(
                    Componente.GASTOS,
                    Componente.RECARGOS,
                    Componente.MULTA,
                    Componente.INDEMNIZACION,
                    Componente.ACTUALIZACION,
                    Componente.SUERTE_PRINCIPAL);

    private static final Comparator<Parte> POR_ORDEN =
            Comparator.comparing((Parte p) -> p.cuenta().periodo().orElseThrow())
                    .thenComparing(p -> p.cuenta().fondo())
                    .thenComparingInt(p -> ORDEN.indexOf(p.cuenta().componente()))
                    .thenComparing(Parte::cuenta);

    /**
     * An amount for an account of a registro.
     *
     * @param importe positive
     */
    public record Parte(Cuenta cuenta, Importe importe) {

        /** Refuses nothing and less than nothing, and accounts of no registro. */
        public Parte {
            if (importe.centavos() <= 0 || cuenta.registro().isEmpty()) {
                throw new IllegalArgumentException(cuenta.clave() + " " + importe);
            }
        }
    }

    /** Puts them in order. */
    public PartesDeLinea {
        partes = partes.stream().sorted(POR_ORDEN).toList();
    }

    /** Everything. */
    public Importe total() {
        return partes.stream().map(Parte::importe).reduce(Importe.CERO, Importe::mas);
    }

    /**
     * What an amount covers of them, in their order; the last one may be covered in part.
     *
     * @param tope from zero on; what is left beyond the total covers nothing
     */
    public PartesDeLinea hasta(Importe tope) {
        List<Parte> cubiertas = new ArrayList<>();
        Importe resta = tope;
        for (Parte parte : partes) {
            if (resta.centavos() > 0) {
                Importe toma =
                        resta.centavos() < parte.importe().centavos() ? resta : parte.importe();
                cubiertas.add(new Parte(parte.cuenta(), toma));
                resta = resta.menos(toma);
            }
        }
        return new PartesDeLinea(cubiertas);
    }

    /** What goes to each fund. */
    public Map<Fondo, Importe> porFondo() {
        Map<Fondo, Importe> sumas = new EnumMap<>(Fondo.class);
        partes.forEach(p -> sumas.merge(p.cuenta().fondo(), p.importe(), Importe::mas));
        return sumas;
    }
}
