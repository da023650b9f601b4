package mx.recauda.rendicion.informe.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.Regla;
import mx.recauda.rendicion.informe.Adecuacion;
import mx.recauda.rendicion.informe.Informe;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Two cuts that differ by one peso are one amount typed twice. */
final class DiferenciaDeUnPeso implements Regla<Informe> {

    private static final Ficha FICHA =
            new Ficha(
                    "INF-023",
                    "Diferencia de un peso entre cortes",
                    Gravedad.BAJA,
                    "adecuaciones: adecuación y modificado de cortes consecutivos",
                    "Deja el mismo importe en los dos cortes, o explica el movimiento de un peso.",
                    "Formulario del informe trimestral; defecto publicado en el 4T-2014 (golden/findings.csv)",
                    Confianza.CONFIRMADA);

    private static final Senala SENALA = new Senala(FICHA, Adecuacion.TABLA);

    @Override
    public Ficha ficha() {
        return FICHA;
    }

    @Override
    public List<Hallazgo> revisa(Informe informe) {
        List<Hallazgo> hallazgos = new ArrayList<>();
        for (Adecuacion a : Adecuacion.de(informe)) {
            for (int i = 1; i < a.cortes().size(); i++) {
                compara(a, a.cortes().get(i - 1), a.cortes().get(i)).ifPresent(hallazgos::add);
            }
        }
        return hallazgos;
    }

    private static Optional<Hallazgo> compara(
            Adecuacion a, Adecuacion.AlCorte antes, Adecuacion.AlCorte despues) {
        Optional<Hallazgo> enAdecuacion =
                diferencia(antes.adecuacion(), despues.adecuacion())
                        ? Optional.of(
                                hallazgo(
                                        a,
                                        antes,
                                        despues,
                                        antes.adecuacion(),
                                        despues.adecuacion(),
                                        despues.columnaAdecuacion()))
                        : Optional.empty();
        return enAdecuacion.or(() ->
                diferencia(antes.modificado(), despues.modificado())
                        ? Optional.of(
                                hallazgo(
                                        a,
                                        antes,
                                        despues,
                                        antes.modificado(),
                                        despues.modificado(),
                                        despues.columnaModificado()))
                        : Optional.empty());
    }

    private static boolean diferencia(Optional<BigDecimal> antes, Optional<BigDecimal> despues) {
        if (antes.isEmpty() || despues.isEmpty()) {
            return false;
        }
        BigDecimal cambio = despues.get().subtract(antes.get()).abs();
        return cambio.signum() > 0 && cambio.compareTo(BigDecimal.ONE) <= 0;
    }

    private static Hallazgo hallazgo(
            Adecuacion a,
            Adecuacion.AlCorte antes,
            Adecuacion.AlCorte despues,
            Optional<BigDecimal> previo,
            Optional<BigDecimal> siguiente,
            String columna) {
        String primero = Impreso.numero(previo.orElseThrow());
        String segundo = Impreso.numero(siguiente.orElseThrow());
        return SENALA.en(
                a.concepto() + ", " + antes.corte().etiqueta() + " y " + despues.corte().etiqueta(),
                primero + " / " + segundo,
                "el mismo importe",
                "Entre %s y %s el importe cambia de %s a %s, un peso o menos, sin explicación."
                        .formatted(
                                antes.corte().etiqueta(),
                                despues.corte().etiqueta(),
                                primero,
                                segundo),
                Senala.celda(Adecuacion.TABLA, despues.fila(), columna));
    }
}
