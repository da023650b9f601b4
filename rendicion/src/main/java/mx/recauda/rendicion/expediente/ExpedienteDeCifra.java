package mx.recauda.rendicion.expediente;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Everything behind a figure as known at an instant. The same figure and instant give the same
 * folder, byte by byte.
 *
 * @param clave printable name of the figure
 * @param titulo what the figure is
 * @param valor text exactly as published or captured; empty when the cell is
 * @param al instant up to which facts count: the last one that concerns the figure, or one asked
 *     for
 * @param partes tables of the folder, one per {@link Parte.Clase}, in order
 * @param pruebas files that prove it
 */
public record ExpedienteDeCifra(
        ClaveDeCifra clave,
        String titulo,
        String valor,
        Instant al,
        List<Parte> partes,
        List<Prueba> pruebas) {

    /** Keeps immutable copies. */
    public ExpedienteDeCifra {
        partes = List.copyOf(partes);
        pruebas = List.copyOf(pruebas);
    }

    /** A table of the folder. */
    public Optional<Parte> parte(Parte.Clase clase) {
        return partes.stream().filter(p -> p.clase() == clase).findFirst();
    }

    /** Name of the folder, and of its zip without extension. */
    public String nombre() {
        return "expediente-" + clave;
    }
}
