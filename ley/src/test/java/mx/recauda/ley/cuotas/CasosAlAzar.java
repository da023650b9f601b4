package mx.recauda.ley.cuotas;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.dinero.Tasa;
import mx.recauda.ley.parametros.Parametros;
import mx.recauda.ley.parametros.ParametrosDelMes;
import mx.recauda.ley.parametros.Zona;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Valid random cases that lean towards the limits where the rules change. */
final class CasosAlAzar {

    private static final String[] MODALIDADES = {
        "10", "13", "14", "17", "34", "35", "40", "43", "44"
    };

    private final Random azar;
    private final YearMonth primero;
    private final int meses;

    CasosAlAzar(long semilla, YearMonth primero, YearMonth ultimo) {
        this.azar = new Random(semilla);
        this.primero = primero;
        this.meses =
                (ultimo.getYear() - primero.getYear()) * 12
                        + ultimo.getMonthValue()
                        - primero.getMonthValue()
                        + 1;
    }

    OraculoDeCuotas.Caso siguiente() {
        YearMonth mes = mes();
        String modalidad = modalidad(mes);
        ParametrosDelMes p = Parametros.incluidos().delMes(mes);
        Zona zona = zona(p);
        return new OraculoDeCuotas.Caso(
                mes,
                modalidad,
                zona.name(),
                azar.nextInt(8) == 0,
                "abc".charAt(azar.nextInt(3)),
                azar.nextInt(4) == 0,
                azar.nextInt(4) == 0,
                tramos(p, zona));
    }

    private YearMonth mes() {
        return azar.nextInt(400) == 0
                ? YearMonth.of(2012, 11)
                : primero.plusMonths(azar.nextInt(meses));
    }

    private String modalidad(YearMonth mes) {
        String modalidad;
        do {
            modalidad = azar.nextBoolean() ? "10" : MODALIDADES[azar.nextInt(MODALIDADES.length)];
        } while (!(Modalidades.buscar(modalidad, mes) instanceof Modalidades.Composicion));
        return modalidad;
    }

    private Zona zona(ParametrosDelMes p) {
        Zona zona;
        do {
            zona = Zona.values()[azar.nextInt(Zona.CUANTAS)];
        } while (!p.existe(zona));
        return zona;
    }

    private List<OraculoDeCuotas.Tramo> tramos(ParametrosDelMes p, Zona zona) {
        List<OraculoDeCuotas.Tramo> tramos = new ArrayList<>();
        int ausencias = DiasCotizados.AUSENCIAS_MAXIMAS;
        int dia = 1 + (azar.nextBoolean() ? 0 : azar.nextInt(p.dias()));
        int cuantos = azar.nextInt(4) == 0 ? 2 + azar.nextInt(3) : 1;
        for (int i = 0; i < cuantos && dia <= p.dias(); i++) {
            int resto = p.dias() - dia + 1;
            int dias = azar.nextInt(3) == 0 ? resto : 1 + azar.nextInt(resto);
            int incapacidad = azar.nextInt(3) == 0 ? azar.nextInt(dias + 1) : 0;
            int maximo = Math.min(ausencias, dias - incapacidad);
            int faltas = azar.nextInt(3) == 0 ? azar.nextInt(maximo + 1) : 0;
            ausencias -= faltas;
            long sbc = sbc(p, zona);
            tramos.add(
                    new OraculoDeCuotas.Tramo(
                            dia,
                            dias,
                            faltas,
                            incapacidad,
                            pesos(sbc),
                            prima(p),
                            salarioDiario(p, zona, sbc)));
            dia += dias;
        }
        return tramos;
    }

    private long sbc(ParametrosDelMes p, Zona zona) {
        long minimo = p.minimo(0, zona);
        for (int t = 1; t < p.tramos(); t++) {
            minimo = Math.max(minimo, p.minimo(t, zona));
        }
        long elegido =
                switch (azar.nextInt(4)) {
                    case 0 -> p.unidad() * (100 + azar.nextInt(450)) / 100;
                    case 1 -> frontera(p, minimo) + azar.nextInt(5) - 2;
                    default -> minimo + azar.nextLong(p.unidad() * 28);
                };
        return Math.max(minimo, elegido);
    }

    private long frontera(ParametrosDelMes p, long minimo) {
        return switch (azar.nextInt(6)) {
            case 0 -> p.topeGeneral();
            case 1 -> p.topeInvalidez();
            case 2 -> 3 * p.unidad();
            case 3 -> minimo * 101 / 100;
            case 4 -> p.unidad() * (3 + azar.nextInt(6)) / 2;
            default -> p.unidad() * (151 + 50 * azar.nextInt(6)) / 100;
        };
    }

    private String prima(ParametrosDelMes p) {
        long ancho = p.primaMaxima() - p.primaMinima() + 1;
        long prima =
                switch (azar.nextInt(8)) {
                    case 0 -> p.primaMinima();
                    case 1 -> p.primaMaxima();
                    case 2 -> 54355;
                    default -> p.primaMinima() + azar.nextLong(ancho);
                };
        return BigDecimal.valueOf(prima, 5).toPlainString();
    }

    private String salarioDiario(ParametrosDelMes p, Zona zona, long sbc) {
        int tramo = azar.nextInt(p.tramos());
        return switch (azar.nextInt(6)) {
            case 0 -> pesos(p.minimo(tramo, zona));
            case 1 -> pesos(p.minimo(tramo, zona) + 1);
            case 2 -> pesos(sbc);
            default -> null;
        };
    }

    private static String pesos(long centavos) {
        return BigDecimal.valueOf(centavos, 2).toPlainString();
    }

    /** The same case for the object API. */
    static CasoMensual paraElApi(OraculoDeCuotas.Caso caso) {
        String clave = caso.estrategia() + (caso.integrado() ? "-integrado" : "");
        return new CasoMensual(
                caso.mes(),
                caso.modalidad(),
                Zona.valueOf(caso.zona()),
                caso.pensionado() ? Pension.CESANTIA_O_VEJEZ : Pension.NINGUNA,
                EstrategiaCeav.de(clave).orElseThrow(),
                caso.redondeaPorTramo()
                        ? EstrategiaRedondeo.POR_SEGMENTO
                        : EstrategiaRedondeo.POR_CONCEPTO_Y_MES,
                caso.tramos().stream().map(CasosAlAzar::segmento).toList());
    }

    private static Segmento segmento(OraculoDeCuotas.Tramo t) {
        Segmento segmento =
                Segmento.de(t.dias(), Importe.parse(t.sbc()), Tasa.dePorcentaje(t.prima()))
                        .desdeElDia(t.desde())
                        .conAusencias(t.ausencias())
                        .conIncapacidad(t.incapacidad());
        return t.salarioDiario() == null
                ? segmento
                : segmento.conSalarioDiario(Importe.parse(t.salarioDiario()));
    }
}
