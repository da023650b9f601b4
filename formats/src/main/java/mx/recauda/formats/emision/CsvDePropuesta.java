package mx.recauda.formats.emision;

import mx.recauda.formats.csv.EscritorCsv;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.huella.Resumen;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The rows of a proposal as one text, whatever engine or order they came in: sorted by NSS, comma,
 * line feed, amounts with two decimals. Its SHA-256 is the hash of the proposal.
 */
public final class CsvDePropuesta {

    private static final List<String> COLUMNAS = columnas();

    private CsvDePropuesta() {}

    /** The text. */
    public static String texto(PropuestaEmitida propuesta) {
        return EscritorCsv.escribe(
                COLUMNAS, propuesta.trabajadores().stream().map(CsvDePropuesta::fila).toList());
    }

    /** SHA-256 of {@link #texto} in UTF-8, in hexadecimal. */
    public static String huella(PropuestaEmitida propuesta) {
        return Resumen.de(texto(propuesta).getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static List<String> columnas() {
        List<String> columnas =
                new ArrayList<>(
                        List.of("nss", "nombre", "dias", "incapacidades", "ausencias", "sdi"));
        for (LineaDeCuota linea : LineaDeCuota.values()) {
            columnas.add(linea.name().toLowerCase(Locale.ROOT));
        }
        return List.copyOf(columnas);
    }

    private static List<String> fila(TrabajadorPropuesto t) {
        List<String> celdas =
                new ArrayList<>(
                        List.of(
                                t.nss().valor(),
                                t.nombre(),
                                String.valueOf(t.mes().dias()),
                                String.valueOf(t.mes().incapacidades()),
                                String.valueOf(t.mes().ausencias()),
                                t.mes().sdi().toString()));
        for (LineaDeCuota linea : LineaDeCuota.values()) {
            Importe importe = t.de(linea);
            celdas.add(importe.toString());
        }
        return celdas;
    }
}
