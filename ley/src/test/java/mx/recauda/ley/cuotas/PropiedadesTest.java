package mx.recauda.ley.cuotas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.parametros.Parametros;

import org.junit.jupiter.api.Test;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** What must hold whatever the case. */
class PropiedadesTest {

    /** Its own, so that no compiled month outlives the test. */
    private final CalculoDeCuotas calculo = new CalculoDeCuotas(Parametros.incluidos());

    private static final int CASOS = Integer.getInteger("casos", 20_000);
    private static final long SEMILLA = Long.getLong("semilla", System.nanoTime());

    private final CasosAlAzar azar =
            new CasosAlAzar(SEMILLA, YearMonth.of(2008, 1), YearMonth.of(2026, 12));
    private final Random otro = new Random(SEMILLA);

    @Test
    void a_centavo_more_of_salary_never_lowers_a_concept_below_the_limit() {
        cadaCaso(caso -> {
            CasoMensual mayor = conSbc(caso, s -> s + 1 + otro.nextInt(500));
            CuotasDelMes menos = calcular(caso);
            CuotasDelMes mas = calcular(mayor);
            for (Concepto concepto : Concepto.values()) {
                long antes = menos.patronCentavos(concepto) + menos.obreroCentavos(concepto);
                long despues = mas.patronCentavos(concepto) + mas.obreroCentavos(concepto);
                if (despues < antes) {
                    fail("seed %d: %s falls in %s", SEMILLA, concepto, caso);
                }
            }
        });
    }

    @Test
    void above_the_limit_nothing_changes() {
        cadaCaso(caso -> {
            long tope = Parametros.incluidos().delMes(caso.mes()).topeGeneral();
            CasoMensual enElTope = conSbc(caso, s -> tope);
            CasoMensual arriba = conSbc(caso, s -> tope + 1 + otro.nextInt(1_000_000));
            assertThat(calcular(arriba)).isEqualTo(calcular(enElTope));
        });
    }

    @Test
    void employer_and_worker_make_the_total() {
        cadaCaso(caso -> {
            CuotasDelMes c = calcular(caso);
            Importe suma =
                    Stream.of(Concepto.values())
                            .map(x -> c.patron(x).mas(c.obrero(x)))
                            .reduce(Importe.CERO, Importe::mas);
            assertThat(c.total()).isEqualTo(suma);
            assertThat(c.totalPatron().mas(c.totalObrero())).isEqualTo(suma);
        });
    }

    @Test
    void splitting_a_month_into_equal_segments_changes_nothing() {
        cadaCaso(caso -> {
            CasoMensual entero = caso.conRedondeo(EstrategiaRedondeo.POR_CONCEPTO_Y_MES);
            assertThat(calcular(enDiasSueltos(entero))).isEqualTo(calcular(entero));
        });
    }

    @Test
    void under_the_rounding_by_segment_a_split_moves_at_most_half_a_centavo_per_segment() {
        cadaCaso(caso -> {
            CasoMensual entero = caso.conRedondeo(EstrategiaRedondeo.POR_CONCEPTO_Y_MES);
            CasoMensual partido =
                    enDiasSueltos(entero).conRedondeo(EstrategiaRedondeo.POR_SEGMENTO);
            CuotasDelMes uno = calcular(entero);
            CuotasDelMes otra = calcular(partido);
            for (Concepto concepto : Concepto.values()) {
                long diferencia = otra.obreroCentavos(concepto) - uno.obreroCentavos(concepto);
                assertThat(Math.abs(diferencia))
                        .isLessThanOrEqualTo((partido.segmentos().size() + 1) / 2 + 1L);
            }
        });
    }

    @Test
    void the_order_of_the_segments_is_irrelevant() {
        cadaCaso(caso -> {
            CasoMensual alReves = conSegmentos(caso, List.copyOf(caso.segmentos().reversed()));
            assertThat(calcular(alReves)).isEqualTo(calcular(caso));
        });
    }

    private void cadaCaso(java.util.function.Consumer<CasoMensual> prueba) {
        System.out.printf("property: seed %d, %d cases%n", SEMILLA, CASOS);
        for (int i = 0; i < CASOS; i++) {
            prueba.accept(CasosAlAzar.paraElApi(azar.siguiente()));
        }
    }

    private CuotasDelMes calcular(CasoMensual caso) {
        return calculo.calcular(caso, Idioma.ES).valor().orElseThrow();
    }

    private static CasoMensual conSbc(
            CasoMensual caso, java.util.function.LongUnaryOperator cambio) {
        return conSegmentos(
                caso,
                caso.segmentos().stream()
                        .map(s ->
                                new Segmento(
                                        s.primerDia(),
                                        s.dias(),
                                        s.ausencias(),
                                        s.incapacidad(),
                                        Importe.deCentavos(cambio.applyAsLong(s.sbc().centavos())),
                                        s.primaRiesgos(),
                                        s.salarioDiarioCentavos(),
                                        0))
                        .toList());
    }

    /** Each segment cut in two, with its incapacity and absences first, as the engine does. */
    private static CasoMensual enDiasSueltos(CasoMensual caso) {
        List<Segmento> partes = new ArrayList<>();
        for (Segmento s : caso.segmentos()) {
            int antes = s.dias() / 2;
            int incapacidad = Math.min(s.incapacidad(), antes);
            int ausencias = Math.min(s.ausencias(), antes - incapacidad);
            if (antes > 0) {
                partes.add(parte(s, s.primerDia(), antes, ausencias, incapacidad));
            }
            partes.add(
                    parte(
                            s,
                            s.primerDia() + antes,
                            s.dias() - antes,
                            s.ausencias() - ausencias,
                            s.incapacidad() - incapacidad));
        }
        return conSegmentos(caso, partes);
    }

    private static Segmento parte(
            Segmento s, int primerDia, int dias, int ausencias, int incapacidad) {
        return new Segmento(
                primerDia,
                dias,
                ausencias,
                incapacidad,
                s.sbc(),
                s.primaRiesgos(),
                s.salarioDiarioCentavos(),
                0);
    }

    private static CasoMensual conSegmentos(CasoMensual caso, List<Segmento> segmentos) {
        return new CasoMensual(
                caso.mes(),
                caso.modalidad(),
                caso.zona(),
                caso.pension(),
                caso.estrategiaCeav(),
                caso.redondeo(),
                segmentos);
    }
}
