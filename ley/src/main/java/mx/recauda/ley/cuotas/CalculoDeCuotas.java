package mx.recauda.ley.cuotas;

import mx.recauda.ley.cuotas.Modalidades.Composicion;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.dinero.Redondeo;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.ley.parametros.Parametros;
import mx.recauda.ley.parametros.ParametrosDelMes;
import mx.recauda.ley.parametros.Zona;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;

/**
 * Computes the contributions of a month. Safe for any number of threads; the law of a month is
 * compiled the first time it is asked for.
 *
 * <pre>{@code
 * CalculoDeCuotas calculo = CalculoDeCuotas.incluido();
 * CasoMensual caso =
 *         CasoMensual.de(
 *                 YearMonth.of(2026, 3),
 *                 "10",
 *                 Zona.GENERAL,
 *                 List.of(
 *                         Segmento.de(
 *                                 31, Importe.parse("450.50"), Tasa.dePorcentaje("0.54355"))));
 * calculo.calcular(caso, Idioma.ES).valor(); // cuotaFija: 741.87 …
 * }</pre>
 */
public final class CalculoDeCuotas {

    private record Clave(
            YearMonth mes,
            String modalidad,
            Zona zona,
            Pension pension,
            EstrategiaCeav estrategiaCeav) {}

    /** A compiled tariff, or why there is none. */
    public sealed interface Busqueda {}

    /** The law of the month for the case. */
    public record Hallada(Tarifa tarifa) implements Busqueda {}

    /** The month, modality or area is refused. */
    public record Negada(Rechazo rechazo) implements Busqueda {}

    private static final CalculoDeCuotas INCLUIDO = new CalculoDeCuotas(Parametros.incluidos());

    private final Parametros parametros;
    private final Map<YearMonth, ParametrosDelMes> meses = new ConcurrentHashMap<>();
    private final Map<Clave, Busqueda> tarifas = new ConcurrentHashMap<>();

    /** Computes with those parameters. */
    public CalculoDeCuotas(Parametros parametros) {
        this.parametros = parametros;
    }

    /** The one that computes with the parameters published inside the library. */
    public static CalculoDeCuotas incluido() {
        return INCLUIDO;
    }

    /**
     * The amounts of a case.
     *
     * @return the amounts, or empty with the errors; warnings do not remove the amounts
     */
    public Resultado<Optional<CuotasDelMes>> calcular(CasoMensual caso, Idioma idioma) {
        return conTarifa(caso, idioma, CalculoDeCuotas::cuotas);
    }

    /** The amounts of a case and the lines that explain them; empty when there are errors. */
    public Resultado<Optional<Determinacion>> explicar(CasoMensual caso, Idioma idioma) {
        return conTarifa(
                caso,
                idioma,
                (tarifa, c) ->
                        new Determinacion(cuotas(tarifa, c), Explicador.explicar(tarifa, c)));
    }

    /** The State's shares of a case, for information; empty when there are errors. */
    public Resultado<Optional<AportacionDelEstado>> aportacionDelEstado(
            CasoMensual caso, Idioma idioma) {
        return conTarifa(caso, idioma, AportacionDelEstado::calcular);
    }

    private <T> Resultado<Optional<T>> conTarifa(
            CasoMensual caso, Idioma idioma, BiFunction<Tarifa, CasoMensual, T> calculo) {
        return switch (tarifa(caso)) {
            case Negada negada -> negado(negada.rechazo(), idioma);
            case Hallada(Tarifa tarifa) ->
                    primeraFalla(tarifa, caso.segmentos())
                            .map(rechazo -> CalculoDeCuotas.<T>negado(rechazo, idioma))
                            .orElseGet(() ->
                                    Resultado.de(Optional.of(calculo.apply(tarifa, caso)))
                                            .con(avisos(tarifa, idioma)));
        };
    }

    private static <T> Resultado<Optional<T>> negado(Rechazo rechazo, Idioma idioma) {
        return new Resultado<>(Optional.empty(), List.of(rechazo.incidencia(idioma)));
    }

    private static List<Incidencia> avisos(Tarifa tarifa, Idioma idioma) {
        if (!tarifa.modalidad.modalidad().equals("17")) {
            return List.of();
        }
        return List.of(
                Rechazo.de(CodigoDeCuotas.REVERSION_NO_DESCONTADA, "modalidad", "17")
                        .incidencia(idioma));
    }

    /** The law of the month of a case. */
    public Busqueda tarifa(CasoMensual caso) {
        return tarifa(
                caso.mes(), caso.modalidad(), caso.zona(), caso.pension(), caso.estrategiaCeav());
    }

    /** The law of a month for a modality, area, pension and CEAV strategy. */
    public Busqueda tarifa(
            YearMonth mes,
            String modalidad,
            Zona zona,
            Pension pension,
            EstrategiaCeav estrategiaCeav) {
        Clave clave = new Clave(mes, modalidad, zona, pension, estrategiaCeav);
        Busqueda conocida = tarifas.get(clave);
        if (conocida == null) {
            conocida = compilar(clave);
            if (conocida instanceof Hallada) {
                tarifas.put(clave, conocida);
            }
        }
        return conocida;
    }

    private Busqueda compilar(Clave clave) {
        if (clave.mes().isBefore(parametros.primerMes())) {
            return negada(CodigoDeCuotas.MES_ANTERIOR, "mes", clave.mes(), parametros.primerMes());
        }
        if (clave.mes().isAfter(parametros.ultimoMes())) {
            return negada(CodigoDeCuotas.MES_POSTERIOR, "mes", clave.mes(), parametros.ultimoMes());
        }
        return switch (Modalidades.buscar(clave.modalidad(), clave.mes())) {
            case Composicion composicion -> compilar(clave, composicion);
            case Modalidades.NoConfirmada(String motivo) ->
                    negada(
                            CodigoDeCuotas.MODALIDAD_NO_CONFIRMADA,
                            "modalidad",
                            clave.modalidad(),
                            motivo);
            case Modalidades.FueraDeVigencia fuera ->
                    negada(
                            CodigoDeCuotas.MODALIDAD_FUERA_DE_VIGENCIA,
                            "modalidad",
                            clave.modalidad(),
                            clave.mes(),
                            fuera.desde(),
                            fuera.hasta());
            case Modalidades.PorEdad() -> negada(CodigoDeCuotas.EDAD_FALTANTE, "edad", "");
            case Modalidades.Desconocida() ->
                    negada(
                            CodigoDeCuotas.MODALIDAD_DESCONOCIDA,
                            "modalidad",
                            clave.modalidad(),
                            String.join(", ", Modalidades.claves()));
        };
    }

    private Busqueda compilar(Clave clave, Composicion composicion) {
        ParametrosDelMes delMes = meses.computeIfAbsent(clave.mes(), parametros::delMes);
        if (!delMes.existe(clave.zona())) {
            List<Zona> zonas = Arrays.stream(Zona.values()).filter(delMes::existe).toList();
            return negada(
                    CodigoDeCuotas.ZONA_FUERA_DE_VIGENCIA,
                    "zona",
                    clave.zona(),
                    clave.mes(),
                    zonas.toString().replaceAll("[\\[\\]]", ""));
        }
        return new Hallada(
                Tarifa.compilar(
                        delMes,
                        composicion,
                        clave.zona(),
                        clave.pension(),
                        clave.estrategiaCeav()));
    }

    private static Busqueda negada(
            CodigoDeCuotas codigo, String campo, Object valor, Object... resto) {
        Object[] argumentos = new Object[resto.length + 1];
        argumentos[0] = valor;
        System.arraycopy(resto, 0, argumentos, 1, resto.length);
        return new Negada(Rechazo.de(codigo, campo, valor, argumentos));
    }

    private static Optional<Rechazo> primeraFalla(Tarifa t, List<Segmento> segmentos) {
        if (segmentos.isEmpty()) {
            return Optional.of(Rechazo.de(CodigoDeCuotas.SIN_SEGMENTOS, "dias", ""));
        }
        int ausencias = 0;
        for (Segmento s : segmentos) {
            Optional<Rechazo> falla = fallaDe(t, s);
            if (falla.isPresent()) {
                return falla;
            }
            ausencias += s.ausencias();
        }
        return ausencias > DiasCotizados.AUSENCIAS_MAXIMAS
                ? Optional.of(Validacion.demasiadasAusencias(ausencias))
                : traslape(segmentos);
    }

    private static Optional<Rechazo> fallaDe(Tarifa t, Segmento s) {
        int falla = primerLimiteRoto(t, s);
        if (falla != Validacion.BIEN) {
            return Optional.of(Validacion.rechazo(falla, t, s, minimoDelSegmento(t, s)));
        }
        int ultimoDia = s.primerDia() + s.dias() - 1;
        if (s.primerDia() < 1 || ultimoDia > t.diasDelMes) {
            return Optional.of(
                    Rechazo.de(
                            CodigoDeCuotas.DIAS_EXCEDEN_MES,
                            "dias",
                            s.dias(),
                            ultimoDia,
                            t.mes,
                            t.diasDelMes));
        }
        if (s.sumaSbcCentavos() != 0 && s.sumaSbcCentavos() < s.sbc().centavos()) {
            String suma = Importe.deCentavos(s.sumaSbcCentavos()).toString();
            return Optional.of(
                    Rechazo.de(CodigoDeCuotas.SUMA_MENOR_QUE_SBC, "sumaSbc", suma, suma, s.sbc()));
        }
        return Optional.empty();
    }

    static int primerLimiteRoto(Tarifa t, Segmento s) {
        return Validacion.primeraFalla(
                t,
                s.sbc().centavos(),
                minimoDelSegmento(t, s),
                s.primaRiesgos().diezmillonesimas(),
                s.dias(),
                s.ausencias(),
                s.incapacidad());
    }

    /** The highest minimum wage of the days of a segment, centavos. */
    static long minimoDelSegmento(Tarifa t, Segmento s) {
        if (t.unSoloTramo) {
            return t.minimoMasAlto;
        }
        long mayor = 0;
        for (int tramo = 0; tramo < t.parametros.tramos(); tramo++) {
            boolean empieza = s.primerDia() + s.dias() > t.parametros.primerDia(tramo);
            if (empieza && s.primerDia() <= t.parametros.ultimoDia(tramo)) {
                mayor = Math.max(mayor, t.parametros.minimo(tramo, t.zona));
            }
        }
        return mayor;
    }

    private static Optional<Rechazo> traslape(List<Segmento> segmentos) {
        List<Segmento> enOrden = new ArrayList<>(segmentos);
        enOrden.sort(Comparator.comparingInt(Segmento::primerDia));
        for (int i = 1; i < enOrden.size(); i++) {
            Segmento anterior = enOrden.get(i - 1);
            int dia = enOrden.get(i).primerDia();
            if (anterior.primerDia() + anterior.dias() > dia) {
                return Optional.of(
                        Rechazo.de(CodigoDeCuotas.SEGMENTOS_TRASLAPADOS, "dias", dia, dia));
            }
        }
        return Optional.empty();
    }

    static CuotasDelMes deUnSegmento(Tarifa tarifa, Segmento segmento) {
        return CuotasDelMes.deCentavos(
                centavos(
                        tarifa,
                        Parte.de(tarifa, List.of(segmento)),
                        EstrategiaRedondeo.POR_CONCEPTO_Y_MES));
    }

    private static CuotasDelMes cuotas(Tarifa tarifa, CasoMensual caso) {
        return CuotasDelMes.deCentavos(
                centavos(tarifa, Parte.de(tarifa, caso.segmentos()), caso.redondeo()));
    }

    private static long[] centavos(Tarifa tarifa, List<Parte> partes, EstrategiaRedondeo redondeo) {
        return switch (redondeo) {
            case POR_CONCEPTO_Y_MES -> {
                long[] exactos = new long[Acumulado.TAMANIO];
                for (Parte parte : partes) {
                    parte.sumar(tarifa, exactos);
                }
                yield redondear(exactos);
            }
            case POR_SEGMENTO -> {
                long[] centavos = new long[Acumulado.TAMANIO];
                for (Parte parte : partes) {
                    long[] exactos = new long[Acumulado.TAMANIO];
                    parte.sumar(tarifa, exactos);
                    Arrays.setAll(centavos, i -> centavos[i] + Redondeo.aCentavos(exactos[i]));
                }
                yield centavos;
            }
        };
    }

    private static long[] redondear(long[] exactos) {
        Arrays.setAll(exactos, i -> Redondeo.aCentavos(exactos[i]));
        return exactos;
    }
}
