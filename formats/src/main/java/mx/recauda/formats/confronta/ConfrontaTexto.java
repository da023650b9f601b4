package mx.recauda.formats.confronta;

import mx.recauda.ley.confronta.Causa;
import mx.recauda.ley.confronta.Confronta;
import mx.recauda.ley.confronta.DiferenciaDeTrabajador;
import mx.recauda.ley.confronta.Motivo;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.error.Idioma;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A confronta as a table for people: a line for each worker and cause, then the causes. */
public final class ConfrontaTexto {

    private static final int NOMBRE = 30;
    private static final String FILA = "%-11s  %-30s  %-44s %12s %12s %15s";

    /** What one cause has on both sides. */
    private record Dato(Causa causa, String instituto, String patron) {}

    private ConfrontaTexto() {}

    /** The lines of the table; none but the totals when both sides agree. */
    public static List<String> de(Confronta confronta, Idioma idioma) {
        boolean es = idioma == Idioma.ES;
        List<String> lineas = new ArrayList<>();
        if (!confronta.diferencias().isEmpty()) {
            lineas.add(
                    es
                            ? FILA.formatted(
                                    "NSS", "Nombre", "Causa", "Instituto", "Patrón", "Diferencia")
                            : FILA.formatted(
                                    "NSS", "Name", "Cause", "Institute", "Employer", "Difference"));
            confronta.diferencias().forEach(d -> lineas.addAll(de(d, idioma)));
            lineas.add("");
            confronta
                    .porCausa()
                    .forEach((causa, suma) ->
                            lineas.add(
                                    FILA.formatted(
                                            "", "", causa.texto(idioma), "", "", legible(suma))));
            lineas.add("");
        }
        lineas.add(
                total(
                        es ? "Propuesta del instituto" : "Institute's proposal",
                        confronta.instituto().total()));
        lineas.add(
                total(
                        es ? "Determinación del patrón" : "Employer's determination",
                        confronta.patron().total()));
        lineas.add(total(es ? "Diferencia" : "Difference", confronta.importe()));
        return lineas;
    }

    private static List<String> de(DiferenciaDeTrabajador uno, Idioma idioma) {
        Map<Dato, Importe> sumas = new LinkedHashMap<>();
        uno.diferencias().stream()
                .flatMap(d -> d.motivos().stream())
                .forEach((Motivo m) ->
                        sumas.merge(
                                new Dato(m.causa(), m.instituto(), m.patron()),
                                m.importe(),
                                Importe::mas));
        List<String> lineas = new ArrayList<>();
        sumas.forEach((dato, suma) ->
                lineas.add(
                        FILA.formatted(
                                uno.nss(),
                                uno.nombre().substring(0, Math.min(NOMBRE, uno.nombre().length())),
                                dato.causa().texto(idioma),
                                dato.instituto(),
                                dato.patron(),
                                legible(suma))));
        return lineas;
    }

    private static String total(String rotulo, Importe importe) {
        return FILA.formatted("", "", rotulo, "", "", legible(importe));
    }

    private static String legible(Importe importe) {
        return String.format(Locale.ROOT, "%,.2f", importe.pesos());
    }
}
