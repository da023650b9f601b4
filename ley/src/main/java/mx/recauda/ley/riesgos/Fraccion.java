package mx.recauda.ley.riesgos;

import mx.recauda.ley.dinero.Tasa;
import mx.recauda.ley.fuente.Confianza;
import mx.recauda.ley.fuente.Fuente;
import mx.recauda.ley.parametros.TablaCsv;
import mx.recauda.ley.parametros.TablaCsv.Fila;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One of the 276 economic activities of the regulation, with its class.
 *
 * @param codigo three or four characters, as in the regulation
 * @param codigoDatosAbiertos four digits, as in the institute's open data
 * @param division number of the division
 * @param nombreDivision name of the division
 * @param descripcion the activity
 * @param clase class of risk
 * @param primaMedia premium of a new employer
 * @param fuente where it was read
 * @param confianza how well it is supported
 */
public record Fraccion(
        String codigo,
        String codigoDatosAbiertos,
        String division,
        String nombreDivision,
        String descripcion,
        Clase clase,
        Tasa primaMedia,
        String fuente,
        Confianza confianza) {

    private static final Map<String, Fraccion> CATALOGO = leer();

    /** Every activity, in the order of the regulation. */
    @Fuente("RACERF 196")
    public static List<Fraccion> todas() {
        return List.copyOf(CATALOGO.values());
    }

    /** The activity of a code of the regulation. */
    public static Optional<Fraccion> de(String codigo) {
        return Optional.ofNullable(CATALOGO.get(codigo));
    }

    private static Map<String, Fraccion> leer() {
        Map<String, Fraccion> catalogo = new LinkedHashMap<>();
        for (Fila fila : TablaCsv.deParametros("fracciones.csv").filas()) {
            Fraccion fraccion =
                    new Fraccion(
                            fila.get("fraccion"),
                            fila.get("codigo_4_datos_abiertos"),
                            fila.get("division"),
                            fila.get("division_short"),
                            fila.get("description"),
                            Clase.valueOf(fila.get("class")),
                            Tasa.dePorcentaje(fila.get("prima_media_pct")),
                            fila.get("source"),
                            fila.confianza("confidence"));
            if (catalogo.put(fraccion.codigo, fraccion) != null) {
                throw new IllegalStateException("repeated fraction: " + fraccion.codigo);
            }
        }
        return catalogo;
    }
}
