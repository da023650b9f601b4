package mx.recauda.platform.base;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Whose data may be read and written: the whole country, some offices, some registros patronales,
 * or nothing. It becomes two settings of each transaction, which the row-level security of the
 * database reads, and is asked by the code as well.
 *
 * @param oficinas keys of offices: two digits a delegación, four a subdelegación; {@code "*"} alone
 *     is the whole country
 * @param registros ids of registros patronales seen whatever their office
 */
public record Alcance(Set<String> oficinas, Set<UUID> registros) {

    /** No row of any table with scope. */
    public static final Alcance NINGUNO = new Alcance(Set.of(), Set.of());

    /** Every row. */
    public static final Alcance NACIONAL = new Alcance(Set.of("*"), Set.of());

    private static final String PAIS = "*";
    private static final String OFICINA = "\\*|[0-9]{2}|[0-9]{4}";
    private static final int LARGO_DE_DELEGACION = 2;

    /**
     * Keeps immutable copies.
     *
     * @throws IllegalArgumentException when a key of office has another shape
     */
    public Alcance {
        oficinas = Set.copyOf(oficinas);
        registros = Set.copyOf(registros);
        for (String oficina : oficinas) {
            if (!oficina.matches(OFICINA)) {
                throw new IllegalArgumentException("not a key of office: " + oficina);
            }
        }
    }

    /** The data of one office and what is below it. */
    public static Alcance deOficina(String oficina) {
        return new Alcance(Set.of(oficina), Set.of());
    }

    /** Whether it is the whole country. */
    public boolean nacional() {
        return oficinas.contains(PAIS);
    }

    /** Whether it sees nothing. */
    public boolean vacio() {
        return oficinas.isEmpty() && registros.isEmpty();
    }

    /** Whether the data of an office, four digits, are in it. */
    public boolean veOficina(String oficina) {
        return nacional()
                || oficinas.contains(oficina)
                || (oficina.length() > LARGO_DE_DELEGACION
                        && oficinas.contains(oficina.substring(0, LARGO_DE_DELEGACION)));
    }

    /** Whether a registro patronal of an office is in it. */
    public boolean ve(String oficina, UUID registro) {
        return veOficina(oficina) || registros.contains(registro);
    }

    /** Whether all that another one sees is in it; a registro of an office is not known to be. */
    public boolean contiene(Alcance otro) {
        return nacional()
                || (!otro.nacional()
                        && otro.oficinas().stream().allMatch(this::veOficina)
                        && registros.containsAll(otro.registros()));
    }

    /** Keys of offices as the database reads them. */
    String textoDeOficinas() {
        return nacional() ? PAIS : String.join(",", new TreeSet<>(oficinas));
    }

    /** Ids of registros as the database reads them. */
    String textoDeRegistros() {
        return registros.stream().map(UUID::toString).sorted().collect(Collectors.joining(","));
    }

    /** As one text, to be kept with a job and read again with {@link #parse}. */
    public String texto() {
        return textoDeOficinas() + ";" + textoDeRegistros();
    }

    /**
     * Reads what {@link #texto} wrote.
     *
     * @throws IllegalArgumentException when it is something else
     */
    public static Alcance parse(String texto) {
        int corte = texto.indexOf(';');
        if (corte < 0) {
            throw new IllegalArgumentException("not a scope: " + texto);
        }
        return new Alcance(
                partes(texto.substring(0, corte)),
                partes(texto.substring(corte + 1)).stream()
                        .map(UUID::fromString)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private static Set<String> partes(String lista) {
        return lista.isEmpty()
                ? Set.of()
                : Arrays.stream(lista.split(",")).collect(Collectors.toUnmodifiableSet());
    }
}
