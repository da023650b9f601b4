package mx.recauda.platform.determinacion.internal;

import mx.recauda.formats.csv.EscritorCsv;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.huella.Resumen;
import mx.recauda.platform.determinacion.Importes;
import mx.recauda.platform.determinacion.RenglonDePropuesta;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The rows of a proposal as one text, whatever engine or order they came in: sorted by NSS, comma,
 * line feed, amounts with two decimals. The same text as {@code formats.emision.CsvDePropuesta};
 * written here by hand because it is made of every row of an emission.
 */
final class CsvCanonico {

    private static final String ENCABEZADO =
            "nss,nombre,dias,incapacidades,ausencias,sdi,"
                    + Importes.LINEAS.stream()
                            .map(Importes.Linea::columna)
                            .collect(Collectors.joining(","));

    private static final int LARGO_DE_RENGLON = 200;

    private CsvCanonico() {}

    static String huella(List<RenglonDePropuesta> renglones) {
        return Resumen.de(texto(renglones).getBytes(StandardCharsets.UTF_8)).toString();
    }

    static String texto(List<RenglonDePropuesta> renglones) {
        StringBuilder texto = new StringBuilder(LARGO_DE_RENGLON * (renglones.size() + 1));
        texto.append(ENCABEZADO).append('\n');
        renglones.stream()
                .sorted(Comparator.comparing(RenglonDePropuesta::nss))
                .forEach(r -> renglon(texto, r));
        return texto.toString();
    }

    private static void renglon(StringBuilder texto, RenglonDePropuesta r) {
        texto.append(r.nss()).append(',').append(celda(r.nombre()));
        texto.append(',').append(r.dias());
        texto.append(',').append(r.incapacidades());
        texto.append(',').append(r.ausencias());
        importe(texto, r.sdi());
        r.importes().valores().forEach(v -> importe(texto, v));
        texto.append('\n');
    }

    private static void importe(StringBuilder texto, Importe importe) {
        long centavos = importe.centavos();
        if (centavos < 0) {
            texto.append(',').append(importe);
            return;
        }
        long resto = centavos % 100;
        texto.append(',').append(centavos / 100).append(resto < 10 ? ".0" : ".").append(resto);
    }

    private static String celda(String nombre) {
        boolean llano =
                nombre.indexOf(',') < 0 && nombre.indexOf('"') < 0 && nombre.indexOf('\n') < 0;
        return llano ? nombre : EscritorCsv.escribe(List.of(nombre), List.of()).strip();
    }
}
