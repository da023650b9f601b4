package mx.recauda.formats.pagosua;

import mx.recauda.formats.xlsx.LibroLeido.FilaDeHoja;
import mx.recauda.formats.xlsx.LibroLeido.Hoja;
import mx.recauda.ley.confronta.Linea;
import mx.recauda.ley.confronta.Montos;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Adds a workbook again: what each row says of itself, and what the cover says of all rows. A sum
 * that the workbook does not say is not asked for.
 */
final class SumasDelLibro {

    private static final String TOTAL = "Total";
    private static final int COLUMNA_DE_PORTADA = 1;

    private static final List<Linea> RCV =
            List.of(Linea.RETIRO, Linea.CESANTIA_PATRON, Linea.CESANTIA_OBRERO);
    private static final List<Linea> VIVIENDA = List.of(Linea.INFONAVIT, Linea.AMORTIZACION);

    private final String archivo;
    private final Idioma idioma;
    private final Map<Linea, String> titulos;
    private final List<Incidencia> faltas = new ArrayList<>();

    /** The titles are those of the columns and of the lines of the cover. */
    SumasDelLibro(String archivo, Idioma idioma, Map<Linea, String> titulos) {
        this.archivo = archivo;
        this.idioma = idioma;
        this.titulos = titulos;
    }

    /** What does not add up, in the order in which it was looked at. */
    List<Incidencia> faltas() {
        return List.copyOf(faltas);
    }

    /** Each row of a sheet against its own subtotals and total. */
    void hoja(HojaDeEma hoja, boolean bimestral) {
        List<Linea> todas = Linea.TODAS.stream().filter(l -> l.bimestral() == bimestral).toList();
        for (FilaDeHoja fila : hoja.filas()) {
            if (bimestral) {
                renglon(hoja, fila, "Subtotal RCV", RCV);
                renglon(hoja, fila, "Subtotal Infonavit", VIVIENDA);
            }
            renglon(hoja, fila, TOTAL, todas);
        }
    }

    private void renglon(HojaDeEma hoja, FilaDeHoja fila, String titulo, List<Linea> lineas) {
        if (hoja.texto(fila, titulo).isEmpty()) {
            return;
        }
        Importe dicho = hoja.importe(fila, titulo);
        Importe suma =
                lineas.stream()
                        .map(l -> hoja.importe(fila, titulos.getOrDefault(l, "")))
                        .reduce(Importe.CERO, Importe::mas);
        if (!dicho.equals(suma)) {
            String celda = hoja.celda(fila, titulo);
            anota(
                    ErrorDePagoSua.RENGLON_QUE_NO_SUMA,
                    fila.numero(),
                    celda,
                    dicho,
                    hoja.nombre(),
                    celda,
                    titulo,
                    pesos(dicho),
                    pesos(suma));
        }
    }

    /** The amounts of the cover against the sum of the rows of all sheets. */
    void portada(Hoja portada, Collection<Montos> renglones) {
        Montos suma = renglones.stream().reduce(Montos.CERO, Montos::mas);
        for (FilaDeHoja fila : portada.filas()) {
            String titulo = fila.texto(0).strip();
            Optional<Importe> dicho = importe(fila.texto(COLUMNA_DE_PORTADA));
            Optional<Importe> sumado =
                    titulo.equals(TOTAL) ? Optional.of(suma.total()) : linea(titulo).map(suma::de);
            if (dicho.isPresent() && sumado.isPresent() && !dicho.equals(sumado)) {
                String celda = HojaDeEma.celda(COLUMNA_DE_PORTADA, fila.numero());
                anota(
                        ErrorDePagoSua.PORTADA_QUE_NO_SUMA,
                        fila.numero(),
                        celda,
                        dicho.get(),
                        portada.nombre(),
                        celda,
                        titulo,
                        pesos(dicho.get()),
                        pesos(sumado.get()));
            }
        }
    }

    private Optional<Linea> linea(String titulo) {
        return titulos.entrySet().stream()
                .filter(t -> t.getValue().equals(titulo))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static String pesos(Importe importe) {
        return String.format(Locale.ROOT, "%,.2f", importe.pesos());
    }

    private static Optional<Importe> importe(String texto) {
        try {
            return Optional.of(Importe.de(new BigDecimal(texto.strip()).setScale(2)));
        } catch (ArithmeticException | IllegalArgumentException noEsImporte) {
            return Optional.empty();
        }
    }

    private void anota(
            ErrorDePagoSua error, int fila, String celda, Importe dicho, Object... argumentos) {
        if (faltas.size() < Faltas.MAXIMO) {
            faltas.add(
                    Incidencia.de(error, idioma, argumentos)
                            .enArchivo(archivo)
                            .enLinea(fila)
                            .enCampo(celda, dicho.toString()));
        }
    }
}
