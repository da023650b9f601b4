package mx.recauda.ley.cuotas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.dinero.Tasa;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Resultado;
import mx.recauda.ley.parametros.Parametros;
import mx.recauda.ley.parametros.Zona;

import org.junit.jupiter.api.Test;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** The columnar loop gives what the object API gives, for good cases and bad ones. */
class NucleoDeCuotasTest {

    /** Its own, so that no compiled month outlives the test. */
    private final CalculoDeCuotas calculo = new CalculoDeCuotas(Parametros.incluidos());

    private static final int PERSONAS = Integer.getInteger("personas", 1_000_000);
    private static final long SEMILLA = Long.getLong("semilla", System.nanoTime());

    private record Clave(
            YearMonth mes,
            String modalidad,
            Zona zona,
            Pension pension,
            EstrategiaCeav estrategia) {}

    @Test
    void a_million_persons_of_every_month_modality_and_area_agree_with_the_object_api() {
        System.out.printf("columns: seed %d, %d persons%n", SEMILLA, PERSONAS);
        Random azar = new Random(SEMILLA);
        List<Clave> claves = claves(azar);
        LoteDeCuotas lote = lote(azar, tarifas(claves), PERSONAS);
        CuotasEnColumnas columnas = new CuotasEnColumnas(PERSONAS);
        Arrays.fill(columnas.retiro, -1);
        NucleoDeCuotas.calcular(lote, columnas, 2);
        int rechazados = 0;
        for (int i = 0; i < PERSONAS; i++) {
            comparar(lote, columnas, claves.get(lote.tarifa[i]), i);
            rechazados += columnas.rechazado(i) ? 1 : 0;
        }
        assertThat(rechazados).isBetween(PERSONAS / 100, PERSONAS / 2);
    }

    @Test
    void the_number_of_threads_changes_nothing() {
        Random azar = new Random(SEMILLA);
        LoteDeCuotas lote = lote(azar, tarifas(claves(azar)), 50_001);
        CuotasEnColumnas uno = new CuotasEnColumnas(lote.cuantos());
        NucleoDeCuotas.calcular(lote, uno, 1);
        for (int hilos : new int[] {2, 3, 7}) {
            CuotasEnColumnas varios = new CuotasEnColumnas(lote.cuantos());
            NucleoDeCuotas.calcular(lote, varios, hilos);
            assertThat(varios.cuantos()).isEqualTo(lote.cuantos());
            for (int i = 0; i < lote.cuantos(); i++) {
                assertThat(varios.total(i)).isEqualTo(uno.total(i));
                assertThat(varios.fallas[i]).isEqualTo(uno.fallas[i]);
            }
        }
    }

    @Test
    void more_threads_than_persons_are_harmless() {
        Random azar = new Random(SEMILLA);
        LoteDeCuotas lote = lote(azar, tarifas(claves(azar)), 5);
        CuotasEnColumnas columnas = new CuotasEnColumnas(5);
        Arrays.fill(columnas.cuotaFija, -7);
        NucleoDeCuotas.calcular(lote, columnas, 9);
        assertThat(columnas.cuotaFija).doesNotContain(-7);
    }

    @Test
    void the_total_is_the_sum_of_every_concept() {
        CuotasEnColumnas columnas = new CuotasEnColumnas(2);
        columnas.cuotaFija[1] = 1;
        columnas.excedenteObrero[1] = 10;
        columnas.infonavit[1] = 100;
        assertThat(columnas.total(1)).isEqualTo(111);
        assertThat(columnas.total(0)).isZero();
    }

    @Test
    void a_range_touches_only_its_own_positions() {
        Random azar = new Random(SEMILLA);
        LoteDeCuotas lote = lote(azar, tarifas(claves(azar)), 100);
        CuotasEnColumnas columnas = new CuotasEnColumnas(100);
        Arrays.fill(columnas.cuotaFija, -7);
        NucleoDeCuotas.calcular(lote, columnas, 10, 20);
        for (int i = 0; i < 100; i++) {
            assertThat(columnas.cuotaFija[i] == -7).isEqualTo(i < 10 || i >= 20);
        }
    }

    @Test
    void columns_of_different_lengths_are_refused() {
        assertThatThrownBy(() ->
                        new LoteDeCuotas(
                                List.of(),
                                new char[2],
                                new long[2],
                                new long[2],
                                new byte[2],
                                new byte[1],
                                new byte[2],
                                new long[2]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_failure_in_any_thread_reaches_the_caller() {
        Random azar = new Random(SEMILLA);
        LoteDeCuotas lote = lote(azar, tarifas(claves(azar)), 100);
        CuotasEnColumnas soloLaMitad = new CuotasEnColumnas(50);
        assertThatThrownBy(() -> NucleoDeCuotas.calcular(lote, soloLaMitad, 2))
                .isInstanceOf(ArrayIndexOutOfBoundsException.class);
    }

    @Test
    void no_threads_at_all_are_refused() {
        Random azar = new Random(SEMILLA);
        LoteDeCuotas lote = lote(azar, tarifas(claves(azar)), 5);
        for (int hilos : new int[] {0, -1}) {
            assertThatThrownBy(() -> NucleoDeCuotas.calcular(lote, new CuotasEnColumnas(5), hilos))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("threads");
        }
    }

    @Test
    void a_person_without_its_tariff_is_refused() {
        assertThatThrownBy(() ->
                        new LoteDeCuotas(
                                List.of(),
                                new char[1],
                                new long[1],
                                new long[1],
                                new byte[1],
                                new byte[1],
                                new byte[1],
                                new long[1]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("person 0 points to tariff 0 of 0");
    }

    private void comparar(LoteDeCuotas lote, CuotasEnColumnas columnas, Clave clave, int i) {
        Segmento segmento =
                new Segmento(
                        1,
                        lote.dias[i],
                        lote.ausencias[i],
                        lote.incapacidad[i],
                        Importe.deCentavos(lote.sbc[i]),
                        new Tasa(lote.prima[i]),
                        lote.salarioDiario[i],
                        0);
        CasoMensual caso =
                CasoMensual.de(clave.mes(), clave.modalidad(), clave.zona(), List.of(segmento))
                        .conPension(clave.pension())
                        .conEstrategia(clave.estrategia());
        if (columnas.rechazado(i)) {
            Resultado<Optional<CuotasDelMes>> objeto = calculo.calcular(caso, Idioma.ES);
            assertThat(objeto.incidencias())
                    .containsExactly(columnas.rechazo(lote, i).orElseThrow().incidencia(Idioma.ES));
            assertThat(columnas.total(i)).isZero();
            return;
        }
        CuotasDelMes objeto =
                calculo.calcular(caso, Idioma.ES)
                        .valor()
                        .orElseGet(() ->
                                fail("seed %d: only the object API refuses %s", SEMILLA, caso));
        for (Concepto concepto : Concepto.values()) {
            if (columnas.patron(concepto, i) != objeto.patronCentavos(concepto)
                    || columnas.obrero(concepto, i) != objeto.obreroCentavos(concepto)) {
                fail("seed %d: %s differs in %s", SEMILLA, concepto, caso);
            }
        }
    }

    private List<Clave> claves(Random azar) {
        List<Clave> claves = new ArrayList<>();
        String[] modalidades = {"10", "13", "34", "35", "40", "43", "44"};
        for (YearMonth mes = YearMonth.of(2008, 1); mes.getYear() < 2027; mes = mes.plusMonths(1)) {
            for (Zona zona : Zona.values()) {
                for (String modalidad : modalidades) {
                    Clave clave =
                            new Clave(
                                    mes,
                                    modalidad,
                                    zona,
                                    Pension.values()[azar.nextInt(2)],
                                    EstrategiaCeav.values()[azar.nextInt(6)]);
                    if (busqueda(clave) instanceof CalculoDeCuotas.Hallada) {
                        claves.add(clave);
                    }
                }
            }
        }
        return claves;
    }

    private CalculoDeCuotas.Busqueda busqueda(Clave c) {
        return calculo.tarifa(c.mes(), c.modalidad(), c.zona(), c.pension(), c.estrategia());
    }

    private List<Tarifa> tarifas(List<Clave> claves) {
        return claves.stream().map(c -> ((CalculoDeCuotas.Hallada) busqueda(c)).tarifa()).toList();
    }

    private static LoteDeCuotas lote(Random azar, List<Tarifa> tarifas, int n) {
        char[] tarifa = new char[n];
        long[] sbc = new long[n];
        long[] prima = new long[n];
        byte[] dias = new byte[n];
        byte[] ausencias = new byte[n];
        byte[] incapacidad = new byte[n];
        long[] salario = new long[n];
        for (int i = 0; i < n; i++) {
            tarifa[i] = (char) azar.nextInt(tarifas.size());
            Tarifa t = tarifas.get(tarifa[i]);
            sbc[i] = t.minimo() - 2 + azar.nextLong(t.topeGeneral());
            prima[i] = azar.nextInt(40) == 0 ? azar.nextInt(2_000_000) : 54_355;
            dias[i] = (byte) (azar.nextInt(4) == 0 ? azar.nextInt(33) : 28);
            ausencias[i] = (byte) (azar.nextInt(4) == 0 ? azar.nextInt(9) : 0);
            incapacidad[i] = (byte) (azar.nextInt(4) == 0 ? azar.nextInt(31) : 0);
            salario[i] =
                    switch (azar.nextInt(4)) {
                        case 0 -> t.minimo();
                        case 1 -> t.minimo() + 1;
                        default -> Articulo36.SIN_SALARIO;
                    };
        }
        return new LoteDeCuotas(tarifas, tarifa, sbc, prima, dias, ausencias, incapacidad, salario);
    }
}
