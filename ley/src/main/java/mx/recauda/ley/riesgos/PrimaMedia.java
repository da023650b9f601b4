package mx.recauda.ley.riesgos;

import mx.recauda.ley.dinero.Tasa;
import mx.recauda.ley.fuente.Fuente;
import mx.recauda.ley.parametros.TablaCsv;
import mx.recauda.ley.parametros.TablaCsv.Fila;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The media premium of each class, with which an employer enters. */
public final class PrimaMedia {

    private static final List<Fila> FILAS =
            TablaCsv.deParametros("primas_rt.csv").filas().stream()
                    .filter(fila -> fila.get("parameter").equals("prima_media"))
                    .toList();

    private PrimaMedia() {}

    /**
     * The media premium of a class on a day, in percent of the SBC.
     *
     * @return empty before 1 July 1997, when the law came into force
     */
    @Fuente("LSS 73")
    public static Optional<Tasa> de(Clase clase, LocalDate dia) {
        return FILAS.stream()
                .filter(fila -> fila.get("class").equals(clase.name()))
                .filter(fila -> rige(fila, dia))
                .map(fila -> Tasa.dePorcentaje(fila.get("value")))
                .findFirst();
    }

    private static boolean rige(Fila fila, LocalDate dia) {
        String hasta = fila.get("valid_to");
        return !dia.isBefore(LocalDate.parse(fila.get("valid_from")))
                && (hasta.isEmpty() || !dia.isAfter(LocalDate.parse(hasta)));
    }
}
