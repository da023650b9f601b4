package mx.recauda.ley.cuotas;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The contributions of a month a second time, with nothing in common with the first: {@code
 * BigDecimal} instead of scaled longs, written from the calculation rules (sections 1 to 6) instead
 * of from the code, and reading the tables by itself. Slow, plain and only for comparing.
 */
final class OraculoDeCuotas {

    record Tramo(
            int desde,
            int dias,
            int ausencias,
            int incapacidad,
            String sbc,
            String prima,
            String salarioDiario) {}

    record Caso(
            YearMonth mes,
            String modalidad,
            String zona,
            boolean pensionado,
            char estrategia,
            boolean integrado,
            boolean redondeaPorTramo,
            List<Tramo> tramos) {}

    static final String[] CONCEPTOS = {
        "cuotaFija",
        "excedente",
        "prestacionesEnDinero",
        "gastosMedicosPensionados",
        "riesgosDeTrabajo",
        "invalidezYVida",
        "guarderias",
        "retiro",
        "cesantiaYVejez",
        "infonavit"
    };

    private static final BigDecimal CIEN = new BigDecimal(100);
    private static final LocalDate NUEVO_ESQUEMA_44 = LocalDate.of(2023, 12, 1);

    private final List<String[]> uma = filas("uma.csv");
    private final List<String[]> smgdf = filas("referencia_smgdf.csv");
    private final List<String[]> minimos = filas("salario_minimo.csv");
    private final List<String[]> ceav = filas("ceav_patronal.csv");
    private final List<String[]> topes = filas("topes_sbc.csv");
    private final List<String[]> tasas = filas("tasas.csv");

    /** Amounts by concept: employer, worker. */
    Map<String, BigDecimal[]> calcular(Caso caso) {
        Map<String, BigDecimal[]> sumas = new TreeMap<>();
        for (String concepto : CONCEPTOS) {
            sumas.put(concepto, new BigDecimal[] {cero(), cero(), cero()});
        }
        for (Tramo tramo : caso.tramos()) {
            for (Tramo parte : porCambioDeMinimo(caso, tramo)) {
                sumar(caso, parte, sumas);
            }
        }
        Map<String, BigDecimal[]> resultado = new TreeMap<>();
        sumas.forEach((concepto, s) ->
                resultado.put(
                        concepto,
                        new BigDecimal[] {centavos(s[0]).add(centavos(s[2])), centavos(s[1])}));
        return resultado;
    }

    private void sumar(Caso caso, Tramo t, Map<String, BigDecimal[]> sumas) {
        LocalDate dia = caso.mes().atDay(t.desde());
        BigDecimal unidad = unidad(dia);
        BigDecimal sbc = new BigDecimal(t.sbc());
        BigDecimal s = sbc.min(unidad.multiply(veces(dia, "RT, EM")));
        BigDecimal siv = sbc.min(unidad.multiply(veces(dia, "IV, CEAV")));
        int dEm = t.dias() - t.incapacidad();
        int dTrabajo = t.dias() - t.ausencias() - t.incapacidad();
        int dAhorro = t.dias() - t.ausencias();
        boolean patronPaga =
                !"35 40 43 44".contains(caso.modalidad())
                        && t.salarioDiario() != null
                        && new BigDecimal(t.salarioDiario()).compareTo(minimo(caso, t)) <= 0;
        String que = conceptos(caso);

        if (que.contains("CF")) {
            BigDecimal fija = unidad.multiply(pct("EM_ESPECIE_CUOTA_FIJA", "patron", dia));
            agregar(caso, sumas, "cuotaFija", 0, fija, dEm);
        }
        if (que.contains("EXC")) {
            BigDecimal sobre3 = s.subtract(unidad.multiply(new BigDecimal(3))).max(BigDecimal.ZERO);
            ambos(caso, sumas, "excedente", "EM_ESPECIE_EXCEDENTE", dia, sobre3, dEm, patronPaga);
        }
        if (que.contains("PD")) {
            ambos(caso, sumas, "prestacionesEnDinero", "EM_DINERO", dia, s, dEm, patronPaga);
        }
        if (que.contains("GMP") && !caso.pensionado()) {
            ambos(
                    caso,
                    sumas,
                    "gastosMedicosPensionados",
                    "GASTOS_MEDICOS_PENSIONADOS",
                    dia,
                    s,
                    dEm,
                    patronPaga);
        }
        if (que.contains("RT")) {
            BigDecimal prima = new BigDecimal(t.prima()).divide(CIEN);
            agregar(caso, sumas, "riesgosDeTrabajo", 0, s.multiply(prima), dTrabajo);
        }
        if (que.contains("IV") && !caso.pensionado()) {
            ambos(caso, sumas, "invalidezYVida", "INVALIDEZ_VIDA", dia, siv, dTrabajo, patronPaga);
        }
        if (que.contains("GPS")) {
            BigDecimal gps = s.multiply(pct("GUARDERIAS_PRESTACIONES_SOCIALES", "patron", dia));
            agregar(caso, sumas, "guarderias", 0, gps, dTrabajo);
        }
        if (que.contains("RET")) {
            agregar(caso, sumas, "retiro", 0, s.multiply(pct("RETIRO", "patron", dia)), dAhorro);
        }
        if (que.contains("CV")) {
            cesantia(caso, t, sumas, siv, dTrabajo, patronPaga);
        }
        if (que.contains("INF")) {
            BigDecimal aportacion = siv.multiply(pct("INFONAVIT_APORTACION", "patron", dia));
            agregar(caso, sumas, "infonavit", 0, aportacion, dAhorro);
        }
    }

    private void cesantia(
            Caso caso,
            Tramo t,
            Map<String, BigDecimal[]> sumas,
            BigDecimal base,
            int dias,
            boolean patronPaga) {
        LocalDate dia = caso.mes().atDay(t.desde());
        BigDecimal tasa =
                dia.getYear() < 2023
                        ? pct("CEAV", "patron", dia)
                        : tasaCeav(caso, t, base, unidad(dia)).divide(CIEN);
        agregar(caso, sumas, "cesantiaYVejez", 0, base.multiply(tasa), dias);
        BigDecimal obrera = base.multiply(pct("CEAV", "trabajador", dia));
        agregar(caso, sumas, "cesantiaYVejez", patronPaga ? 2 : 1, obrera, dias);
    }

    private void ambos(
            Caso caso,
            Map<String, BigDecimal[]> sumas,
            String concepto,
            String clave,
            LocalDate dia,
            BigDecimal base,
            int dias,
            boolean patronPaga) {
        agregar(caso, sumas, concepto, 0, base.multiply(pct(clave, "patron", dia)), dias);
        BigDecimal obrera = base.multiply(pct(clave, "trabajador", dia));
        agregar(caso, sumas, concepto, patronPaga ? 2 : 1, obrera, dias);
    }

    private static void agregar(
            Caso caso,
            Map<String, BigDecimal[]> sumas,
            String concepto,
            int columna,
            BigDecimal porDia,
            int dias) {
        BigDecimal cuota = porDia.multiply(new BigDecimal(dias));
        BigDecimal[] s = sumas.get(concepto);
        s[columna] = s[columna].add(caso.redondeaPorTramo() ? centavos(cuota) : cuota);
    }

    private static String conceptos(Caso caso) {
        boolean nuevo = !caso.mes().atDay(1).isBefore(NUEVO_ESQUEMA_44);
        return switch (caso.modalidad()) {
            case "10", "13", "14", "17" -> "CF EXC PD GMP RT IV GPS RET CV INF";
            case "34" -> "CF EXC PD GMP RT IV GPS RET CV";
            case "35" -> "CF EXC RT IV RET CV";
            case "40" -> "GMP IV RET CV";
            case "43" -> "CF EXC IV RET CV";
            case "44" -> nuevo ? "CF EXC PD GMP RT IV GPS RET CV" : "CF EXC IV RET CV";
            default -> throw new IllegalArgumentException(caso.modalidad());
        };
    }

    /** The rate of the year by bracket: strategies a, b and c of the rules, section 5. */
    private BigDecimal tasaCeav(Caso caso, Tramo t, BigDecimal sbc, BigDecimal unidad) {
        BigDecimal sm = minimo(caso, t);
        if (caso.integrado()) {
            sm = sm.multiply(new BigDecimal("1.0493")).setScale(2, RoundingMode.HALF_UP);
        }
        List<String[]> tabla = new ArrayList<>();
        for (String[] f : ceav) {
            if (f[0].equals(String.valueOf(Math.min(caso.mes().getYear(), 2030)))) {
                tabla.add(f);
            }
        }
        boolean enElPrimero =
                switch (caso.estrategia()) {
                    case 'a' -> sbc.compareTo(sm) <= 0;
                    case 'b' ->
                            sbc.divide(sm, 2, RoundingMode.HALF_UP).compareTo(BigDecimal.ONE) <= 0;
                    default -> sbc.compareTo(sm.multiply(new BigDecimal("1.01"))) < 0;
                };
        if (enElPrimero) {
            return new BigDecimal(tabla.get(0)[8]);
        }
        for (int i = 1; i < tabla.size() - 1; i++) {
            BigDecimal superior = new BigDecimal(tabla.get(i)[6]);
            BigDecimal siguiente = new BigDecimal(tabla.get(i + 1)[5]);
            boolean aqui =
                    switch (caso.estrategia()) {
                        case 'a' -> sbc.compareTo(superior.multiply(unidad)) <= 0;
                        case 'b' ->
                                sbc.divide(unidad, 2, RoundingMode.HALF_UP).compareTo(superior)
                                        <= 0;
                        default -> sbc.compareTo(siguiente.multiply(unidad)) < 0;
                    };
            if (aqui) {
                return new BigDecimal(tabla.get(i)[8]);
            }
        }
        return new BigDecimal(tabla.get(tabla.size() - 1)[8]);
    }

    BigDecimal unidad(LocalDate dia) {
        for (String[] f : uma) {
            if (rige(f[0], f[1], dia)) {
                return new BigDecimal(f[2]);
            }
        }
        BigDecimal ultimo = null;
        for (String[] f : smgdf) {
            if (!LocalDate.parse(f[0]).isAfter(dia)) {
                ultimo = new BigDecimal(f[1]);
            }
        }
        return ultimo;
    }

    /** Minimum wage of the area on the first day of the part; areas merged on 27 November 2012. */
    BigDecimal minimo(Caso caso, Tramo t) {
        LocalDate dia = caso.mes().atDay(t.desde());
        String zona = caso.zona();
        if (caso.mes().equals(YearMonth.of(2012, 11)) && t.desde() >= 27) {
            zona = zona.equals("C") ? "B" : "A";
        }
        for (String[] f : minimos) {
            if (f[2].equalsIgnoreCase(zona) && rige(f[0], f[1], dia)) {
                return new BigDecimal(f[3]);
            }
        }
        throw new IllegalArgumentException(zona + " " + dia);
    }

    private static List<Tramo> porCambioDeMinimo(Caso caso, Tramo t) {
        int ultimo = t.desde() + t.dias() - 1;
        if (!caso.mes().equals(YearMonth.of(2012, 11)) || t.desde() >= 27 || ultimo < 27) {
            return List.of(t);
        }
        int antes = 27 - t.desde();
        int incapacidad = Math.min(t.incapacidad(), antes);
        int ausencias = Math.min(t.ausencias(), antes - incapacidad);
        return List.of(
                new Tramo(
                        t.desde(),
                        antes,
                        ausencias,
                        incapacidad,
                        t.sbc(),
                        t.prima(),
                        t.salarioDiario()),
                new Tramo(
                        27,
                        t.dias() - antes,
                        t.ausencias() - ausencias,
                        t.incapacidad() - incapacidad,
                        t.sbc(),
                        t.prima(),
                        t.salarioDiario()));
    }

    private BigDecimal veces(LocalDate dia, String ramos) {
        for (String[] f : topes) {
            if (f[4].startsWith(ramos) && rige(f[0], f[1], dia)) {
                return new BigDecimal(f[2]);
            }
        }
        throw new IllegalArgumentException(ramos + " " + dia);
    }

    private BigDecimal pct(String concepto, String pagador, LocalDate dia) {
        for (String[] f : tasas) {
            if (f[0].equals(concepto)
                    && f[1].equals(pagador)
                    && !f[3].equals("progressive")
                    && rige(f[4], f[5], dia)) {
                return new BigDecimal(f[3]).divide(CIEN);
            }
        }
        throw new IllegalArgumentException(concepto + " " + pagador + " " + dia);
    }

    private static boolean rige(String desde, String hasta, LocalDate dia) {
        return !LocalDate.parse(desde).isAfter(dia)
                && (hasta.isEmpty() || !LocalDate.parse(hasta).isBefore(dia));
    }

    private static BigDecimal centavos(BigDecimal importe) {
        return importe.setScale(2, RoundingMode.HALF_UP);
    }

    private static BigDecimal cero() {
        return BigDecimal.ZERO;
    }

    private static List<String[]> filas(String archivo) {
        try (InputStream in =
                OraculoDeCuotas.class.getResourceAsStream(
                        "/mx/recauda/ley/parametros/" + archivo)) {
            String texto = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            List<String[]> filas = new ArrayList<>();
            String[] renglones = texto.split("\n");
            for (int i = 1; i < renglones.length; i++) {
                filas.add(celdas(renglones[i]));
            }
            return filas;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String[] celdas(String renglon) {
        String[] partes = renglon.strip().split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
        for (int i = 0; i < partes.length; i++) {
            partes[i] = partes[i].replaceAll("^\"|\"$", "");
        }
        return partes;
    }
}
