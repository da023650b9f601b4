package mx.recauda.ley.cuotas;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.fuente.Confianza;
import mx.recauda.ley.fuente.Fuente;
import mx.recauda.ley.parametros.TablaCsv;
import mx.recauda.ley.parametros.TablaCsv.Fila;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Family health insurance (modality 33): a yearly fee by age, set every March by the council. */
@Fuente("LSS 240 a 245; RACERF 95 a 109")
public final class SaludParaLaFamilia {

    private static final class Tabla {
        static final List<Fila> FILAS = TablaCsv.deParametros("salud_familia.csv").filas();
    }

    /**
     * The fee of one person.
     *
     * @param importe paid by the insured person, a year in advance
     * @param articulo law and article
     * @param fuente where it was read
     * @param confianza how well it is supported
     */
    public record CuotaAnual(
            Importe importe, String articulo, String fuente, Confianza confianza) {}

    private SaludParaLaFamilia() {}

    /** The fee of a person of that age whose year starts in that month; empty when not known. */
    public static Optional<CuotaAnual> cuota(YearMonth mes, int edad) {
        LocalDate dia = mes.atDay(1);
        return Tabla.FILAS.stream()
                .filter(f -> !dia.isBefore(LocalDate.parse(f.get("valid_from"))))
                .filter(f -> !dia.isAfter(LocalDate.parse(f.get("valid_to"))))
                .filter(f -> edad >= Integer.parseInt(f.get("edad_desde")))
                .filter(f -> edad <= Integer.parseInt(f.get("edad_hasta")))
                .findFirst()
                .map(f ->
                        new CuotaAnual(
                                Importe.parse(f.get("cuota_anual")),
                                f.get("legal_source"),
                                f.get("source"),
                                f.confianza("confidence")));
    }
}
