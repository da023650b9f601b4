package mx.recauda.formats.informe;

import mx.recauda.formats.numero.EstiloNumerico;
import mx.recauda.rendicion.informe.Fila;
import mx.recauda.rendicion.informe.Tabla;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One figure or text of a form, which the directory holds in one captured column or in two: the
 * printed text and its number.
 *
 * @param numero column of the number or of the plain text; empty when only the print was captured
 * @param publicado column of the text as printed, or empty
 */
record Campo(Optional<String> numero, Optional<String> publicado) {

    /** Columns whose digits name something and are never summed. */
    private static final Set<String> IDENTIFICADORES =
            Set.of(
                    "ramo",
                    "partida",
                    "consecutivo",
                    "orden",
                    "columna",
                    "codigo",
                    "ciclo",
                    "trimestre",
                    "mes",
                    "linea_base",
                    "compromiso",
                    "avance",
                    "explicacion");

    /** The content of a spreadsheet cell: a text, or a number and its format. */
    sealed interface Contenido {
        /** A text, perhaps empty. */
        record Texto(String texto) implements Contenido {}

        /** A number as the cell holds it. */
        record Numero(BigDecimal valor, EstiloNumerico estilo) implements Contenido {}
    }

    /** The column that gives the field its name. */
    String nombre() {
        return numero.or(() -> publicado).orElseThrow();
    }

    /** The fields of a table in the order of its columns; pairs that agree in every row are one. */
    static List<Campo> de(Tabla tabla) {
        List<Campo> campos = new ArrayList<>();
        for (String columna : tabla.columnas()) {
            Optional<String> hermana = hermana(columna).filter(tabla::tiene);
            if (hermana.isPresent()) {
                Campo par = new Campo(hermana, Optional.of(columna));
                campos.addAll(
                        tabla.filas().stream().allMatch(par::seRecupera)
                                ? List.of(par)
                                : List.of(suelto(columna), suelto(hermana.get())));
            } else if (campos.stream().noneMatch(c -> c.tiene(columna))
                    && tabla.columnas().stream()
                            .noneMatch(c -> hermana(c).equals(Optional.of(columna)))) {
                campos.add(suelto(columna));
            }
        }
        return campos;
    }

    static Campo suelto(String columna) {
        return esPublicado(columna)
                ? new Campo(Optional.empty(), Optional.of(columna))
                : new Campo(Optional.of(columna), Optional.empty());
    }

    boolean tiene(String columna) {
        return numero.equals(Optional.of(columna)) || publicado.equals(Optional.of(columna));
    }

    boolean esIdentificador() {
        return IDENTIFICADORES.contains(nombre()) || nombre().startsWith("fecha");
    }

    private static boolean esPublicado(String columna) {
        return columna.endsWith("_publicado") || columna.endsWith("_publicada");
    }

    private static Optional<String> hermana(String columna) {
        return esPublicado(columna)
                ? Optional.of(columna.substring(0, columna.lastIndexOf('_')))
                : Optional.empty();
    }

    private boolean seRecupera(Fila fila) {
        return columnasDe(contenido(fila)).equals(capturado(fila));
    }

    private Map<String, String> capturado(Fila fila) {
        Map<String, String> celdas = new LinkedHashMap<>();
        publicado.ifPresent(c -> celdas.put(c, fila.crudo(c)));
        numero.ifPresent(c -> celdas.put(c, fila.crudo(c)));
        return celdas;
    }

    /** What the cell of this field holds; always recovered exactly by {@link #columnasDe}. */
    Contenido contenido(Fila fila) {
        String texto = publicado.or(() -> numero).map(fila::crudo).orElseThrow();
        if (esIdentificador()) {
            return new Contenido.Texto(texto);
        }
        return EstiloNumerico.lee(texto)
                .map(this::comoNumero)
                .filter(n -> columnasDe(n).equals(capturado(fila)))
                .orElse(new Contenido.Texto(texto));
    }

    private Contenido comoNumero(EstiloNumerico.Leido leido) {
        return new Contenido.Numero(
                leido.estilo().paraCelda(leido.valor()), visible(leido.estilo()));
    }

    /**
     * In a column of numbers, plain digits are shown with thousands, and thousands marked apart.
     */
    private EstiloNumerico visible(EstiloNumerico estilo) {
        if (publicado.isPresent()) {
            return estilo;
        }
        return switch (estilo.forma()) {
            case PLANO -> EstiloNumerico.miles(estilo.decimales());
            case MILES ->
                    new EstiloNumerico(
                            EstiloNumerico.Forma.MILES_CAPTURADOS, estilo.decimales(), '\0');
            default -> estilo;
        };
    }

    /** The captured texts that a cell stands for, by column. */
    Map<String, String> columnasDe(Contenido contenido) {
        Map<String, String> celdas = new LinkedHashMap<>();
        switch (contenido) {
            case Contenido.Texto t -> {
                publicado.ifPresent(c -> celdas.put(c, t.texto()));
                numero.ifPresent(c -> celdas.put(c, t.texto()));
            }
            case Contenido.Numero n -> {
                BigDecimal valor = n.estilo().desdeCelda(n.valor());
                publicado.ifPresent(c -> celdas.put(c, n.estilo().imprime(valor)));
                numero.ifPresent(c -> celdas.put(c, captura(valor, n.estilo())));
            }
        }
        return celdas;
    }

    private String captura(BigDecimal valor, EstiloNumerico estilo) {
        boolean sinMarcas = publicado.isPresent() || estilo.forma() == EstiloNumerico.Forma.MILES;
        return sinMarcas
                ? EstiloNumerico.plano(estilo.decimales()).imprime(valor)
                : estilo.imprime(valor);
    }
}
