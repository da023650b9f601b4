package mx.recauda.rendicion.oficio;

/**
 * Who sends or receives a letter, as the letter says it.
 *
 * @param nombre person
 * @param puesto post held that day, or empty when the letter does not say it
 * @param area area or institution
 */
public record Parte(String nombre, String puesto, String area) {

    /** Whether it names at least a person or an area. */
    public boolean dice() {
        return !nombre.isBlank() || !area.isBlank();
    }

    /** On one line: name, post, area; what is empty is left out. */
    public String impreso() {
        return String.join(
                ", ",
                java.util.stream.Stream.of(nombre, puesto, area)
                        .filter(t -> !t.isBlank())
                        .toList());
    }
}
