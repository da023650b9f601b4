package mx.recauda.benchmarks;

import mx.recauda.ley.cuotas.Articulo36;
import mx.recauda.ley.cuotas.CalculoDeCuotas;
import mx.recauda.ley.cuotas.EstrategiaCeav;
import mx.recauda.ley.cuotas.LoteDeCuotas;
import mx.recauda.ley.cuotas.Pension;
import mx.recauda.ley.cuotas.Segmento;
import mx.recauda.ley.cuotas.Tarifa;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.dinero.Tasa;
import mx.recauda.ley.parametros.Zona;

import java.time.YearMonth;
import java.util.List;
import java.util.Random;

/**
 * Generated workers of March 2026, modality 10: one in twenty on the minimum wage, one in five with
 * absences or incapacity, the others spread up to 27 UMA.
 */
final class Trabajadores {

    static final YearMonth MES = YearMonth.of(2026, 3);

    final int cuantos;
    final long[] sbc;
    final long[] prima;
    final byte[] dias;
    final byte[] ausencias;
    final byte[] incapacidad;
    final long[] salarioDiario;
    final Tarifa tarifa;

    Trabajadores(int cuantos, long semilla) {
        this.cuantos = cuantos;
        this.tarifa = tarifa();
        sbc = new long[cuantos];
        prima = new long[cuantos];
        dias = new byte[cuantos];
        ausencias = new byte[cuantos];
        incapacidad = new byte[cuantos];
        salarioDiario = new long[cuantos];
        Random azar = new Random(semilla);
        for (int i = 0; i < cuantos; i++) {
            boolean minimo = azar.nextInt(20) == 0;
            sbc[i] = minimo ? 33_058 : tarifa.minimo() + azar.nextInt(285_000);
            salarioDiario[i] = minimo ? tarifa.minimo() : Articulo36.SIN_SALARIO;
            prima[i] = 50_000L + azar.nextInt(1_450_000);
            dias[i] = (byte) (azar.nextInt(10) == 0 ? 1 + azar.nextInt(31) : 31);
            boolean incidencias = azar.nextInt(5) == 0;
            ausencias[i] = (byte) (incidencias ? azar.nextInt(Math.min(8, dias[i] + 1)) : 0);
            incapacidad[i] = (byte) (incidencias ? azar.nextInt(dias[i] - ausencias[i] + 1) : 0);
        }
    }

    private static Tarifa tarifa() {
        CalculoDeCuotas.Busqueda busqueda =
                CalculoDeCuotas.incluido()
                        .tarifa(
                                MES,
                                "10",
                                Zona.GENERAL,
                                Pension.NINGUNA,
                                EstrategiaCeav.LIMITE_SUPERIOR);
        if (busqueda instanceof CalculoDeCuotas.Hallada(Tarifa tarifa)) {
            return tarifa;
        }
        throw new IllegalStateException("no tariff for " + MES);
    }

    LoteDeCuotas lote() {
        return new LoteDeCuotas(
                List.of(tarifa),
                new char[cuantos],
                sbc,
                prima,
                dias,
                ausencias,
                incapacidad,
                salarioDiario);
    }

    Segmento segmento(int i) {
        return new Segmento(
                1,
                dias[i],
                ausencias[i],
                incapacidad[i],
                Importe.deCentavos(sbc[i]),
                new Tasa(prima[i]),
                salarioDiario[i],
                0);
    }
}
