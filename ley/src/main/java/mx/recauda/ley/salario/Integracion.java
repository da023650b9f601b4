package mx.recauda.ley.salario;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.dinero.Redondeo;
import mx.recauda.ley.dinero.Tasa;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.fuente.Confianza;
import mx.recauda.ley.fuente.Fuente;
import mx.recauda.ley.salario.Percepcion.Despensa;
import mx.recauda.ley.salario.Percepcion.Excluida;
import mx.recauda.ley.salario.Percepcion.FondoDeAhorro;
import mx.recauda.ley.salario.Percepcion.Onerosa;
import mx.recauda.ley.salario.Percepcion.PorSuTrabajo;
import mx.recauda.ley.salario.Percepcion.Premio;
import mx.recauda.ley.salario.Percepcion.ProductividadEnElCampo;
import mx.recauda.ley.salario.Percepcion.TiempoExtra;

import java.util.List;

/**
 * What of each thing received enters the salary (LSS 27), item by item.
 *
 * @param lineas one per item, in order
 */
public record Integracion(List<LineaDeIntegracion> lineas) {

    private static final Tasa DESPENSA = Tasa.dePorcentaje("40");
    private static final Tasa ONEROSA = Tasa.dePorcentaje("20");
    private static final Tasa PREMIO = Tasa.dePorcentaje("10");
    private static final Tasa PRODUCTIVIDAD = Tasa.dePorcentaje("20");
    private static final int RETIROS_MAX = 2;
    private static final int HORAS_AL_DIA = 3;
    private static final int VECES_A_LA_SEMANA = 3;
    private static final String SIN_REGISTRO = "LSS 27 último párrafo";

    /**
     * What the limits are measured with.
     *
     * @param uma daily UMA of the month
     * @param sbc daily SBC in force, on which prizes are limited
     * @param registrado whether the employer's accounts show the items: what they do not show
     *     integrates
     */
    public record Medidas(Importe uma, Importe sbc, boolean registrado) {}

    /** Keeps an immutable copy. */
    public Integracion {
        lineas = List.copyOf(lineas);
    }

    /**
     * Applies article 27 to each item.
     *
     * @throws SalarioImposible when an amount is negative
     */
    @Fuente("LSS 27")
    public static Integracion de(List<Percepcion> percepciones, Medidas medidas) {
        return new Integracion(percepciones.stream().map(p -> linea(p, medidas)).toList());
    }

    /** The salary with everything that integrates, per day, before its limits. */
    public Importe total() {
        return lineas.stream().map(LineaDeIntegracion::integra).reduce(Importe.CERO, Importe::mas);
    }

    /** A warning for each item that integrates whole because the accounts do not show it. */
    public List<Incidencia> avisos(Idioma idioma) {
        return lineas.stream()
                .filter(l -> l.articulo().equals(SIN_REGISTRO))
                .map(l ->
                        Incidencia.de(ErrorDeSalario.SIN_REGISTRO_CONTABLE, idioma, l.percepcion()))
                .toList();
    }

    /** Amount left out of a food allowance: up to 40 % of the UMA per day. */
    @Fuente("LSS 27-VI (UMA by DOF 2016-01-27)")
    public static long despensaExcluida(long diario, long uma) {
        return Math.min(diario, fraccion(uma, DESPENSA));
    }

    /** Amount left out of one prize: up to 10 % of the SBC. */
    @Fuente("LSS 27-VII")
    public static long premioExcluido(long diario, long sbc) {
        return Math.min(diario, fraccion(sbc, PREMIO));
    }

    /** Amount left out of food or housing: all of it when the worker pays 20 % of the UMA. */
    @Fuente("LSS 27-V (UMA by DOF 2016-01-27)")
    public static long onerosaExcluida(long diario, long pagaElTrabajador, long uma) {
        return pagaElTrabajador >= fraccion(uma, ONEROSA) ? diario : 0;
    }

    /** Amount left out of productivity pay in the field: up to 20 % of the SBC. */
    @Fuente("LSS 237-C")
    public static long productividadExcluida(long diario, long sbc) {
        return Math.min(diario, fraccion(sbc, PRODUCTIVIDAD));
    }

    /**
     * Amount left out of a savings fund: all of it when the deposits are equal and there are at
     * most two withdrawals a year; nothing otherwise.
     */
    @Fuente("LSS 27-II")
    public static long fondoExcluido(long patronal, long obrero, int retiros) {
        return patronal == obrero && retiros <= RETIROS_MAX ? patronal : 0;
    }

    /** Hours of overtime within the labour law: three a day, three times a week. */
    @Fuente("LSS 27-IX; LFT 66 (text of February 2025)")
    public static int horasDentroDelLimite(List<Integer> horasPorDia) {
        int veces = 0;
        int horas = 0;
        for (int delDia : horasPorDia) {
            if (delDia > 0 && veces < VECES_A_LA_SEMANA) {
                veces++;
                horas += Math.min(delDia, HORAS_AL_DIA);
            }
        }
        return horas;
    }

    /** Amount left out of overtime: the share of the hours within the limit. */
    @Fuente("LSS 27-IX")
    @Fuente(
            value = "Pay shared among hours in proportion, the first days of the week first",
            confianza = Confianza.PROPUESTA)
    public static long tiempoExtraExcluido(long diario, List<Integer> horasPorDia) {
        int horas = horasPorDia.stream().mapToInt(Integer::intValue).sum();
        return horas == 0
                ? 0
                : Redondeo.productoMitadArriba(diario, horasDentroDelLimite(horasPorDia), horas);
    }

    private static LineaDeIntegracion linea(Percepcion percepcion, Medidas medidas) {
        if (percepcion.diario().centavos() < 0) {
            throw new SalarioImposible(ErrorDeSalario.IMPORTE, percepcion.diario());
        }
        if (!medidas.registrado() && !(percepcion instanceof PorSuTrabajo)) {
            return linea(percepcion, 0, "no está registrado en la contabilidad", SIN_REGISTRO);
        }
        long diario = percepcion.diario().centavos();
        long uma = medidas.uma().centavos();
        long sbc = medidas.sbc().centavos();
        return switch (percepcion) {
            case PorSuTrabajo p -> linea(p, 0, "se paga por el trabajo", "LSS 27");
            case Excluida p -> linea(p, diario, "no integra", p.exclusion().articulo());
            case FondoDeAhorro p ->
                    linea(
                            p,
                            fondoExcluido(diario, p.delTrabajador().centavos(), p.retirosAlAnio()),
                            "depósitos iguales y hasta dos retiros al año",
                            "LSS 27-II");
            case Onerosa p ->
                    linea(
                            p,
                            onerosaExcluida(diario, p.pagaElTrabajador().centavos(), uma),
                            "el trabajador paga al menos 20 % de la UMA",
                            "LSS 27-V");
            case Despensa p ->
                    linea(p, despensaExcluida(diario, uma), "hasta 40 % de la UMA", "LSS 27-VI");
            case Premio p ->
                    linea(p, premioExcluido(diario, sbc), "hasta 10 % del SBC", "LSS 27-VII");
            case TiempoExtra p ->
                    linea(
                            p,
                            tiempoExtraExcluido(diario, p.horasPorDia()),
                            "hasta tres horas al día, tres veces a la semana",
                            "LSS 27-IX; LFT 66");
            case ProductividadEnElCampo p ->
                    linea(p, productividadExcluida(diario, sbc), "hasta 20 % del SBC", "LSS 237-C");
        };
    }

    private static LineaDeIntegracion linea(
            Percepcion percepcion, long excluido, String regla, String articulo) {
        Importe fuera = Importe.deCentavos(excluido);
        return new LineaDeIntegracion(
                percepcion.nombre(),
                percepcion.diario(),
                fuera,
                percepcion.diario().menos(fuera),
                regla,
                articulo);
    }

    private static long fraccion(long centavos, Tasa tasa) {
        return Redondeo.productoMitadArriba(centavos, tasa.diezmillonesimas(), Tasa.UNIDAD);
    }
}
