package mx.recauda.benchmarks;

import mx.recauda.ley.cuotas.Concepto;
import mx.recauda.ley.cuotas.CuotasEnColumnas;

/** The fifteen amounts of a worker, the same order in every engine. */
final class Columnas {

    static final String[] NOMBRES = {
        "cf", "exc_p", "exc_o", "pd_p", "pd_o", "gmp_p", "gmp_o", "rt", "iv_p", "iv_o", "gps",
        "ret", "cv_p", "cv_o", "inf"
    };

    /** Positions of the worker's shares; the employer's is just before. */
    static final int[] OBRERAS = {2, 4, 6, 9, 13};

    private Columnas() {}

    static void leer(CuotasEnColumnas c, int i, long[] destino) {
        int k = 0;
        for (Concepto concepto : Concepto.values()) {
            destino[k++] = c.patron(concepto, i);
            if (concepto.tasaObrera().isPresent()) {
                destino[k++] = c.obrero(concepto, i);
            }
        }
    }

    /**
     * The rules in SQL over a table {@code t(id, sbc, prima, dias, aus, inc, sd)}, whole centavos.
     *
     * @param division operator of whole division: {@code //} in DuckDB, {@code /} in PostgreSQL
     */
    static String sql(String division) {
        String r = "(((%s) + 5000000) " + division + " 10000000)";
        String[][] reglas = {
            {"11731 * em * 2040000"},
            {"ex * em * 110000", "ex * em * 40000"},
            {"s * em * 70000", "s * em * 25000"},
            {"s * em * 105000", "s * em * 37500"},
            {"s * tr * prima"},
            {"s * tr * 175000", "s * tr * 62500"},
            {"s * tr * 100000"},
            {"s * ah * 200000"},
            {"s * tr * cv", "s * tr * 112500"},
            {"s * ah * 500000"}
        };
        StringBuilder sql = new StringBuilder("SELECT id");
        int k = 0;
        for (String[] regla : reglas) {
            String patron = r.formatted(regla[0]);
            if (regla.length == 1) {
                sql.append(", ").append(patron).append(" AS ").append(NOMBRES[k++]);
            } else {
                String obrera = r.formatted(regla[1]);
                sql.append(", ").append(patron);
                sql.append(" + CASE WHEN a36 THEN ").append(obrera).append(" ELSE 0 END AS ");
                sql.append(NOMBRES[k++]);
                sql.append(", CASE WHEN a36 THEN 0 ELSE ").append(obrera).append(" END AS ");
                sql.append(NOMBRES[k++]);
            }
        }
        return sql
                + " FROM (SELECT id, prima, least(sbc, 293275) AS s,"
                + " greatest(least(sbc, 293275) - 35193, 0) AS ex, dias - inc AS em,"
                + " dias - aus - inc AS tr, dias - aus AS ah, (sd >= 0 AND sd <= 31504) AS a36,"
                + " CASE WHEN sbc <= 31504 THEN 315000 WHEN sbc <= 17596 THEN 367600"
                + " WHEN sbc <= 23462 THEN 485100 WHEN sbc <= 29327 THEN 555600"
                + " WHEN sbc <= 35193 THEN 602600 WHEN sbc <= 41058 THEN 636100"
                + " WHEN sbc <= 46924 THEN 661300 ELSE 751300 END AS cv FROM t) x";
    }
}
