package mx.recauda.ley.confronta;

import mx.recauda.ley.cuotas.EstrategiaCeav;
import mx.recauda.ley.cuotas.Pension;
import mx.recauda.ley.fuente.Confianza;
import mx.recauda.ley.fuente.Fuente;
import mx.recauda.ley.tiempo.Mes;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * A reading of the law under which one side may have computed.
 *
 * @param clave name in the result
 * @param tarifa month whose parameters are taken, for a month
 */
record Regla(Causa causa, String clave, Ajuste tarifa, Pension pension, String ceav) {

    /** Which month's parameters are used for a month. */
    enum Ajuste {
        LA_DEL_MES,
        UMA_ANTERIOR,
        UMA_SIGUIENTE,
        ANIO_ANTERIOR
    }

    private static final String POR_OMISION = "";
    private static final int ENERO = 1;
    private static final int MARZO = 3;
    private static final int DICIEMBRE = 12;

    /** The law as this house reads it. */
    static final Regla LEY =
            new Regla(Causa.REDONDEO, "", Ajuste.LA_DEL_MES, Pension.NINGUNA, POR_OMISION);

    /** The others, the likeliest first. */
    static final List<Regla> OTRAS = otras();

    @Fuente(
            value = "The unit of account changes on 1 February, the minimum wage on 1 January",
            confianza = Confianza.UNA_FUENTE)
    YearMonth mes(Mes mes) {
        return switch (tarifa) {
            case LA_DEL_MES -> YearMonth.of(mes.anio(), mes.numero());
            case UMA_ANTERIOR -> YearMonth.of(mes.anio(), ENERO);
            case UMA_SIGUIENTE ->
                    YearMonth.of(mes.anio(), mes.numero() == ENERO ? MARZO : mes.numero());
            case ANIO_ANTERIOR -> YearMonth.of(mes.anio() - 1, DICIEMBRE);
        };
    }

    EstrategiaCeav estrategia(Mes mes) {
        return EstrategiaCeav.de(ceav)
                .orElseGet(() -> EstrategiaCeav.porOmision(YearMonth.of(mes.anio(), mes.numero())));
    }

    private static List<Regla> otras() {
        List<Regla> reglas = new ArrayList<>();
        reglas.add(
                new Regla(
                        Causa.PENSION,
                        "pension",
                        Ajuste.LA_DEL_MES,
                        Pension.CESANTIA_O_VEJEZ,
                        POR_OMISION));
        for (EstrategiaCeav estrategia : EstrategiaCeav.values()) {
            reglas.add(
                    version("ceav-" + estrategia.clave(), Ajuste.LA_DEL_MES, estrategia.clave()));
        }
        reglas.add(version("uma-anterior", Ajuste.UMA_ANTERIOR, POR_OMISION));
        reglas.add(version("uma-siguiente", Ajuste.UMA_SIGUIENTE, POR_OMISION));
        reglas.add(version("parametros-del-anio-anterior", Ajuste.ANIO_ANTERIOR, POR_OMISION));
        return List.copyOf(reglas);
    }

    private static Regla version(String clave, Ajuste tarifa, String ceav) {
        return new Regla(Causa.REGLA_DE_VERSION, clave, tarifa, Pension.NINGUNA, ceav);
    }
}
