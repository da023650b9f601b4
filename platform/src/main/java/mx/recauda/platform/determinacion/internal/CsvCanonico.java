package mx.recauda.platform.determinacion.internal;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.huella.Resumen;
import mx.recauda.platform.determinacion.Importes;
import mx.recauda.platform.determinacion.RenglonDePropuesta;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rows of a proposal as one text, whatever engine or order they came in: sorted by NSS, comma,
 * line feed, amounts with two decimals.
 */
final class CsvCanonico {

    private static final String ENCABEZADO =
            "nss,nombre,dias,incapacidades,ausencias,sdi,"
                    + Importes.LINEAS.stream()
                            .map(Importes.Linea::columna)
                            .collect(Collectors.joining(","));

    private CsvCanonico() {}

    static String huella(List<RenglonDePropuesta> renglones) {
        return Resumen.de(texto(renglones)).toString();
    }

    static String texto(List<RenglonDePropuesta> renglones) {
        return Stream.concat(
                        Stream.of(ENCABEZADO),
                        renglones.stream()
                                .sorted(Comparator.comparing(RenglonDePropuesta::nss))
                                .map(CsvCanonico::renglon))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String renglon(RenglonDePropuesta r) {
        return Stream.concat(
                        Stream.of(
                                r.nss(),
                                r.nombre(),
                                String.valueOf(r.dias()),
                                String.valueOf(r.incapacidades()),
                                String.valueOf(r.ausencias()),
                                r.sdi().toString()),
                        r.importes().valores().stream().map(Importe::toString))
                .collect(Collectors.joining(","));
    }
}
