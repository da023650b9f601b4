package mx.recauda.platform.rendicion.compromisos;

import mx.recauda.rendicion.compromiso.Acto;
import mx.recauda.rendicion.compromiso.Compromiso;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A promise as kept: its acts, and who recorded each one and when.
 *
 * @param id opaque identity, the one that goes in addresses
 * @param compromiso the promise; its key is the one people use
 * @param referencia handle of what it was agreed in, or empty
 * @param encuadre where it belongs in the official documents
 * @param demostracion whether it is an invented one
 * @param registros its acts as recorded, in the same order
 */
public record Ficha(
        UUID id,
        Compromiso compromiso,
        String referencia,
        Encuadre encuadre,
        boolean demostracion,
        List<Registro> registros) {

    /** Keeps an immutable copy. */
    public Ficha {
        registros = List.copyOf(registros);
    }

    /**
     * An act as recorded.
     *
     * @param numero place among the acts, from 1
     * @param acto the act
     * @param areas keys of the responsible areas, the owner first, when it writes the promise
     * @param productos products expected, when it writes the promise
     * @param cuenta account that recorded it
     * @param registradoEn when it was recorded, which may be days after it happened
     */
    public record Registro(
            int numero,
            Acto acto,
            List<String> areas,
            String productos,
            String cuenta,
            Instant registradoEn) {

        /** Keeps an immutable copy. */
        public Registro {
            areas = List.copyOf(areas);
        }
    }

    /** Key for people, {@code ASM-2026-003}. */
    public String clave() {
        return compromiso.clave();
    }

    /** How many acts it has: what a person who acts on it has read. */
    public int leidos() {
        return registros.size();
    }

    /** Keys of the responsible areas, the owner first; empty while it is only proposed. */
    public List<String> areas() {
        return escrito().map(Registro::areas).orElse(List.of());
    }

    /** Products or evidence expected, or empty. */
    public String productos() {
        return escrito().map(Registro::productos).orElse("");
    }

    /** Where it comes from, in words. */
    public String origen() {
        return compromiso.actos().getFirst() instanceof Acto.Propuesto p ? p.origen() : "";
    }

    /** The same promise with only the acts of that day or before; empty before the first one. */
    public Optional<Ficha> al(LocalDate dia) {
        List<Registro> antes =
                registros.stream().filter(r -> !r.acto().fecha().isAfter(dia)).toList();
        return antes.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Ficha(
                                id, compromiso.al(dia), referencia, encuadre, demostracion, antes));
    }

    /** With one act more, which the engine has already admitted. */
    Ficha con(Registro registro) {
        List<Registro> todos = new ArrayList<>(registros);
        todos.add(registro);
        return new Ficha(
                id,
                new Compromiso(
                        compromiso.clave(),
                        compromiso.tipo(),
                        compromiso.texto(),
                        todos.stream().map(Registro::acto).toList()),
                referencia,
                encuadre,
                demostracion,
                todos);
    }

    private Optional<Registro> escrito() {
        return registros.reversed().stream().filter(r -> !r.areas().isEmpty()).findFirst();
    }
}
