package mx.recauda.rendicion.informe.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.Regla;
import mx.recauda.rendicion.informe.Corte;
import mx.recauda.rendicion.informe.Donativo;
import mx.recauda.rendicion.informe.Fila;
import mx.recauda.rendicion.informe.Informe;
import mx.recauda.rendicion.informe.IngresoExcedente;
import mx.recauda.rendicion.informe.RenglonDeContratos;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An amount accumulated since January does not fall from one cut to the next. */
final class AcumuladoDecreciente implements Regla<Informe> {

    private static final Ficha FICHA =
            new Ficha(
                    "INF-024",
                    "Acumulado que disminuye",
                    Gravedad.MEDIA,
                    "contratos_plurianuales (programado y ejercido), donativos e ingresos_excedentes, por corte",
                    "Corrige el corte equivocado, o explica la devolución o el reintegro.",
                    "Acumulación «enero al periodo» impresa en los formatos 4T-2014",
                    Confianza.INFERIDA);

    private record Punto(String serie, Corte corte, BigDecimal monto, Fila fila, String columna) {}

    @Override
    public Ficha ficha() {
        return FICHA;
    }

    @Override
    public List<Hallazgo> revisa(Informe informe) {
        List<Hallazgo> hallazgos = new ArrayList<>();
        revisa(RenglonDeContratos.TABLA, contratos(informe), hallazgos);
        revisa(Donativo.TABLA, donativos(informe), hallazgos);
        revisa(IngresoExcedente.TABLA, ingresos(informe), hallazgos);
        return hallazgos;
    }

    private static Stream<Punto> contratos(Informe informe) {
        return RenglonDeContratos.de(informe).stream()
                .filter(r -> r.esProgramado() || r.esEjercido())
                .flatMap(r ->
                        punto(
                                r.concepto() + ", " + r.medida(),
                                r.corte(),
                                r.monto(),
                                r.fila(),
                                "monto"));
    }

    private static Stream<Punto> donativos(Informe informe) {
        return Donativo.de(informe).stream()
                .flatMap(d ->
                        d.total().stream()
                                .flatMap(t ->
                                        punto(
                                                d.beneficiario(),
                                                Corte.lee(d.periodo()),
                                                t.importe(),
                                                d.fila(),
                                                t.columna())));
    }

    private static Stream<Punto> ingresos(Informe informe) {
        return IngresoExcedente.de(informe).stream()
                .flatMap(i ->
                        punto(
                                i.concepto(),
                                Corte.lee(i.periodo()),
                                i.registrado(),
                                i.fila(),
                                "monto"));
    }

    private static Stream<Punto> punto(
            String serie,
            Optional<Corte> corte,
            Optional<BigDecimal> monto,
            Fila fila,
            String columna) {
        return corte.isPresent() && monto.isPresent() && corte.get().mesInicial() == 1
                ? Stream.of(new Punto(serie, corte.get(), monto.get(), fila, columna))
                : Stream.empty();
    }

    private static void revisa(String tabla, Stream<Punto> puntos, List<Hallazgo> hallazgos) {
        Map<String, List<Punto>> series =
                puntos.collect(
                        Collectors.groupingBy(
                                Punto::serie, LinkedHashMap::new, Collectors.toList()));
        for (List<Punto> serie : series.values()) {
            List<Punto> enOrden =
                    serie.stream().sorted(Comparator.comparing(Punto::corte)).toList();
            for (int i = 1; i < enOrden.size(); i++) {
                if (enOrden.get(i).monto().compareTo(enOrden.get(i - 1).monto()) < 0) {
                    hallazgos.add(hallazgo(tabla, enOrden.get(i - 1), enOrden.get(i)));
                }
            }
        }
    }

    private static Hallazgo hallazgo(String tabla, Punto antes, Punto despues) {
        String previo = Impreso.numero(antes.monto());
        String siguiente = Impreso.numero(despues.monto());
        return new Senala(FICHA, tabla)
                .en(
                        despues.serie() + " " + despues.corte().etiqueta(),
                        siguiente,
                        "al menos " + previo,
                        "El acumulado baja de %s (%s) a %s (%s)."
                                .formatted(
                                        previo,
                                        antes.corte().etiqueta(),
                                        siguiente,
                                        despues.corte().etiqueta()),
                        Senala.celda(tabla, despues.fila(), despues.columna()),
                        Senala.celda(tabla, antes.fila(), antes.columna()));
    }
}
