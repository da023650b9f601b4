package mx.recauda.rendicion.hoja;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.rendicion.cantidad.Numero;
import mx.recauda.rendicion.version.Casilla;
import mx.recauda.rendicion.version.Contenido;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Gives each cell its canonical form and finds those that have none. «Propósito» is {@code
 * PROPOSITO}, {@code 1,200.50} is {@code 1200.50}; numbers keep the decimals written.
 */
final class Formas {

    static final int CARACTERES_MAXIMO = 4_000;

    private static final Pattern ACENTOS = Pattern.compile("\\p{M}");

    private final Contenido crudo;
    private final List<Hoja> hojas;
    private final Idioma idioma;
    private final SortedMap<Casilla, String> canonicas = new TreeMap<>();
    private final List<Incidencia> incidencias = new ArrayList<>();

    private Formas(Contenido crudo, List<Hoja> hojas, Idioma idioma) {
        this.crudo = crudo;
        this.hojas = hojas;
        this.idioma = idioma;
    }

    /** The canonical cells and every defect; a cell with a defect keeps what it said. */
    record Revisadas(Contenido contenido, List<Incidencia> incidencias) {}

    static Revisadas revisa(Contenido crudo, List<Hoja> hojas, Idioma idioma) {
        return new Formas(crudo, hojas, idioma).revisa();
    }

    private Revisadas revisa() {
        for (Hoja hoja : hojas) {
            for (String fila : Celdas.filas(crudo, hoja)) {
                hoja.columnas().forEach(columna -> celda(hoja, fila, columna));
            }
        }
        return new Revisadas(new Contenido(canonicas), List.copyOf(incidencias));
    }

    private void celda(Hoja hoja, String fila, Columna columna) {
        String valor = Celdas.texto(crudo, hoja, fila, columna.clave()).strip();
        if (valor.isEmpty()) {
            if (columna.obligatoria()) {
                falta(ErrorDeHoja.FALTA, hoja, fila, columna, "");
            }
            return;
        }
        if (valor.length() > CARACTERES_MAXIMO) {
            falta(
                    ErrorDeHoja.TEXTO_LARGO,
                    hoja,
                    fila,
                    columna,
                    valor,
                    valor.length(),
                    CARACTERES_MAXIMO);
        }
        Optional<String> canonico = canonico(columna, valor);
        if (canonico.isEmpty()) {
            switch (columna.clase()) {
                case OPCION ->
                        falta(
                                ErrorDeHoja.FUERA_DE_LISTA,
                                hoja,
                                fila,
                                columna,
                                valor,
                                valor,
                                String.join(", ", columna.opciones()));
                case ENTERO -> falta(ErrorDeHoja.NO_ES_ENTERO, hoja, fila, columna, valor, valor);
                case FECHA -> falta(ErrorDeHoja.NO_ES_FECHA, hoja, fila, columna, valor, valor);
                default -> falta(ErrorDeHoja.NO_ES_NUMERO, hoja, fila, columna, valor, valor);
            }
        }
        canonicas.put(new Casilla(hoja.clave(), fila, columna.clave()), canonico.orElse(valor));
    }

    static Optional<String> canonico(Columna columna, String valor) {
        return switch (columna.clase()) {
            case TEXTO -> Optional.of(valor);
            case LISTA ->
                    Optional.of(
                            String.join(
                                    "\n",
                                    valor.lines()
                                            .map(String::strip)
                                            .filter(l -> !l.isEmpty())
                                            .toList()));
            case NUMERO -> Numero.lee(valor).map(java.math.BigDecimal::toPlainString);
            case ENTERO -> Optional.of(valor).filter(v -> v.matches("-?\\d{1,9}"));
            case FECHA -> fecha(valor);
            case OPCION -> Optional.of(llano(valor)).filter(columna.opciones()::contains);
        };
    }

    private static Optional<String> fecha(String valor) {
        try {
            return Optional.of(LocalDate.parse(valor).toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String llano(String valor) {
        String sinAcentos =
                ACENTOS.matcher(Normalizer.normalize(valor, Normalizer.Form.NFD)).replaceAll("");
        return sinAcentos.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
    }

    private void falta(
            ErrorDeHoja error,
            Hoja hoja,
            String fila,
            Columna columna,
            String valor,
            Object... mas) {
        List<Object> argumentos = new ArrayList<>(List.of(hoja.clave(), fila, columna.clave()));
        argumentos.addAll(List.of(mas));
        incidencias.add(
                Incidencia.de(error, idioma, argumentos.toArray())
                        .enArchivo(hoja.clave())
                        .enCampo(campo(hoja, fila, columna.clave()), valor));
    }

    /** The name of a cell in incidents and forms: {@code renglones|C1|nivel}. */
    static String campo(Hoja hoja, String fila, String columna) {
        return hoja.clave() + "|" + fila + "|" + columna;
    }
}
