package mx.recauda.formats.pagosua;

import mx.recauda.formats.xlsx.LibroLeido.FilaDeHoja;
import mx.recauda.formats.xlsx.LibroLeido.Hoja;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A sheet of movements: its headings are found by their words, whatever their order. */
final class HojaDeEma {

    private static final int FILA_DE_TITULOS = 5;
    private static final DateTimeFormatter FECHA =
            DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT)
                    .withResolverStyle(ResolverStyle.STRICT);
    private static final int DECIMALES = 2;
    private static final int DIAS_MAX = 31;
    private static final int LETRAS = 26;

    private final Hoja hoja;
    private final String archivo;
    private final Idioma idioma;
    private final List<Incidencia> incidencias;
    private final Map<String, Integer> columnas = new HashMap<>();

    HojaDeEma(Hoja hoja, String archivo, Idioma idioma, List<Incidencia> incidencias) {
        this.hoja = hoja;
        this.archivo = archivo;
        this.idioma = idioma;
        this.incidencias = incidencias;
        hoja.filas().stream()
                .filter(f -> f.numero() == FILA_DE_TITULOS)
                .forEach(f ->
                        f.celdas()
                                .forEach((c, celda) ->
                                        columnas.putIfAbsent(llano(celda.contenido()), c)));
    }

    /** Whether it has those columns; those that it lacks are told. */
    boolean tiene(List<String> titulos) {
        boolean todas = true;
        for (String titulo : titulos) {
            if (!columnas.containsKey(llano(titulo))) {
                anota(ErrorDePagoSua.SIN_COLUMNA, 0, titulo, "", hoja.nombre(), titulo);
                todas = false;
            }
        }
        return todas;
    }

    /** The rows below the headings that have something in the first column. */
    List<FilaDeHoja> filas() {
        return hoja.filas().stream()
                .filter(f -> f.numero() > FILA_DE_TITULOS && !texto(f, "NSS").isEmpty())
                .toList();
    }

    String texto(FilaDeHoja fila, String titulo) {
        Integer columna = columnas.get(llano(titulo));
        return columna == null ? "" : fila.texto(columna).strip();
    }

    /** An amount in pesos; nothing is zero. */
    Importe importe(FilaDeHoja fila, String titulo) {
        String texto = texto(fila, titulo);
        try {
            return texto.isEmpty()
                    ? Importe.CERO
                    : Importe.de(
                            new BigDecimal(texto).setScale(DECIMALES, RoundingMode.UNNECESSARY));
        } catch (ArithmeticException | IllegalArgumentException noEsImporte) {
            celda(fila, titulo, texto);
            return Importe.CERO;
        }
    }

    int dias(FilaDeHoja fila, String titulo) {
        String texto = texto(fila, titulo);
        boolean cabe = texto.matches("\\d{1,2}") && Integer.parseInt(texto) <= DIAS_MAX;
        if (!cabe) {
            celda(fila, titulo, texto);
        }
        return cabe ? Integer.parseInt(texto) : 0;
    }

    Optional<LocalDate> fecha(FilaDeHoja fila, String titulo) {
        String texto = texto(fila, titulo);
        try {
            return Optional.of(LocalDate.parse(texto, FECHA));
        } catch (DateTimeException noEsFecha) {
            celda(fila, titulo, texto);
            return Optional.empty();
        }
    }

    String nombre() {
        return hoja.nombre();
    }

    /** The cell of a row under a heading, as a spreadsheet names it. */
    String celda(FilaDeHoja fila, String titulo) {
        return celda(columnas.getOrDefault(llano(titulo), 0), fila.numero());
    }

    /** A cell as a spreadsheet names it; columns count from 0 and rows from 1. */
    static String celda(int columna, int fila) {
        StringBuilder letras = new StringBuilder();
        for (int resto = columna; resto >= 0; resto = resto / LETRAS - 1) {
            letras.insert(0, (char) ('A' + resto % LETRAS));
        }
        return letras.append(fila).toString();
    }

    void celda(FilaDeHoja fila, String titulo, String texto) {
        String lugar = titulo + " " + fila.numero();
        anota(ErrorDePagoSua.CELDA, fila.numero(), titulo, texto, hoja.nombre(), lugar, texto);
    }

    private void anota(
            ErrorDePagoSua error, int fila, String campo, String valor, Object... argumentos) {
        if (incidencias.size() < Faltas.MAXIMO) {
            incidencias.add(
                    Incidencia.de(error, idioma, argumentos)
                            .enArchivo(archivo)
                            .enLinea(fila)
                            .enCampo(campo, valor));
        }
    }

    private static String llano(String texto) {
        return Normalizer.normalize(texto, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("\\s+", " ")
                .strip()
                .toUpperCase(Locale.ROOT);
    }
}
