package mx.recauda.platform.rendicion.mesa.web;

import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.rendicion.medidas.Medidas;
import mx.recauda.platform.rendicion.mesa.Borrador;
import mx.recauda.rendicion.cifra.Cifra;
import mx.recauda.rendicion.cifra.OrigenDeCifra;
import mx.recauda.rendicion.cifra.ValorDeCifra;

import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The measured figures of the quarter of a draft, up to its last month that has ended. */
@Component
class MedidasDelTrimestre {

    private static final int MESES = 3;

    private final Medidas medidas;
    private final FechaDeOperacion fecha;

    MedidasDelTrimestre(Medidas medidas, FechaDeOperacion fecha) {
        this.medidas = medidas;
        this.fecha = fecha;
    }

    /**
     * A figure as the draft shows it.
     *
     * @param razon why it is not defined, or empty
     * @param ruta address of its facts
     */
    record Dato(
            String clave,
            LocalDate corte,
            OrigenDeCifra origen,
            boolean definido,
            BigDecimal numero,
            String razon,
            String ruta) {

        static Dato de(Cifra cifra) {
            return new Dato(
                    cifra.clave(),
                    cifra.corte(),
                    cifra.origen(),
                    cifra.valor().numero().isPresent(),
                    cifra.valor().numero().orElse(BigDecimal.ZERO),
                    cifra.valor() instanceof ValorDeCifra.Indefinido(String razon) ? razon : "",
                    "/medidas/" + cifra.hechos().substring("medida:".length()));
        }
    }

    List<Dato> de(Borrador borrador) {
        LocalDate desde = LocalDate.of(borrador.anio(), 1 + MESES * (borrador.trimestre() - 1), 1);
        LocalDate fin = desde.plusMonths(MESES).minusDays(1);
        LocalDate acabado = fecha.hoy().withDayOfMonth(1).minusDays(1);
        LocalDate corte = fin.isAfter(acabado) && !acabado.isBefore(desde) ? acabado : fin;
        return medidas.cifras(desde, corte).stream().map(Dato::de).toList();
    }
}
