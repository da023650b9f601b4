package mx.recauda.rendicion.informe;

import java.util.Optional;

/**
 * What the report says of itself.
 *
 * @param anio fiscal year
 * @param trimestre quarter, 1 to 4
 * @param ramo budget line, for example {@code "50"}
 * @param unidad responsible unit, for example {@code "GYR"}
 * @param entidad name of the reporting institution
 * @param siglas its acronym, or empty
 * @param contenido the whole of {@code metadatos.json} as received, canonical JSON; every other
 *     field (sections, notes, catalogues) is read from here
 * @param periodoAcumulado text of the accumulated period, when given
 */
public record Metadatos(
        int anio,
        int trimestre,
        String ramo,
        String unidad,
        String entidad,
        String siglas,
        String contenido,
        Optional<String> periodoAcumulado) {

    /** Refuses a quarter outside 1 to 4. */
    public Metadatos {
        if (trimestre < 1 || trimestre > 4) {
            throw new IllegalArgumentException("quarter outside 1 to 4: " + trimestre);
        }
    }

    /** Name of the file in which the report is sent, {@code R4T2014-50-GYR.xlsx}. */
    public String archivoDeEnvio() {
        return "R%dT%d-%s-%s.xlsx".formatted(trimestre, anio, ramo, unidad);
    }
}
