package mx.recauda.ley.parametros;

import mx.recauda.ley.dinero.Factor;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.dinero.Tasa;
import mx.recauda.ley.parametros.TablaCsv.Fila;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Builds the series from the tables published inside the library. */
final class LectorDeParametros {

    private static final Pattern PUBLICACION =
            Pattern.compile("DOF (?:January )?(\\d{4}-\\d{2}-\\d{2})");

    /** 13.9 % of the minimum wage of 1997 updated by quarters that are not known. */
    private static final String FIJA_DEL_ESTADO = "EM_ESPECIE_CUOTA_ESTADO";

    private final Map<String, Fila> fichas = new TreeMap<>();

    private LectorDeParametros() {
        for (Fila fila : tabla("series.csv").filas()) {
            fichas.put(fila.get("serie"), fila);
        }
    }

    static Parametros leer() {
        LectorDeParametros lector = new LectorDeParametros();
        return new Parametros(
                lector.unidad(),
                lector.salariosMinimos(),
                lector.sucesionDeZonas(),
                lector.tasas(),
                lector.topes("RT, EM, GMP, GPS, Retiro"),
                lector.topes("IV, CEAV and Infonavit"),
                lector.ceav(),
                lector.primaMinima(),
                lector.primaMaxima(),
                lector.factorIntegracion());
    }

    private static TablaCsv tabla(String nombre) {
        return TablaCsv.deRecurso(LectorDeParametros.class, nombre);
    }

    private Serie<Importe> unidad() {
        List<Valor<Importe>> valores = new ArrayList<>();
        List<Fila> smgdf = tabla("referencia_smgdf.csv").filas();
        // The row of 1997 stands alone: 1998 and 1999 are not known.
        for (int i = 1; i < smgdf.size(); i++) {
            Fila fila = smgdf.get(i);
            LocalDate desde = fecha(fila, "valid_from");
            LocalDate hasta =
                    i + 1 < smgdf.size()
                            ? fecha(smgdf.get(i + 1), "valid_from").minusDays(1)
                            : conocidaHasta("unidad_smgdf");
            Procedencia procedencia =
                    new Procedencia(
                            "SMGDF",
                            desde,
                            articulo("unidad_smgdf"),
                            fila.get("note"),
                            "",
                            Confianzas.de(fila.get("confidence")),
                            "");
            valores.add(new Valor<>(desde, hasta, Importe.parse(fila.get("daily")), procedencia));
        }
        for (Fila fila : tabla("uma.csv").filas()) {
            LocalDate desde = fecha(fila, "valid_from");
            Procedencia procedencia =
                    new Procedencia(
                            "UMA",
                            desde,
                            articulo("unidad_uma"),
                            fila.get("source"),
                            publicacion(fila.get("source")),
                            Confianzas.de(fila.get("confidence")),
                            fila.get("check"));
            valores.add(
                    new Valor<>(
                            desde,
                            fin(fila, conocidaHasta("unidad_uma")),
                            Importe.parse(fila.get("daily")),
                            procedencia));
        }
        return new Serie<>("unidad de cuenta", valores);
    }

    private Map<Zona, Serie<Importe>> salariosMinimos() {
        Map<Zona, List<Valor<Importe>>> porZona = new EnumMap<>(Zona.class);
        for (Fila fila : tabla("salario_minimo.csv").filas()) {
            String nombre = fila.get("zone");
            Zona zona = "general".equals(nombre) ? Zona.GENERAL : Zona.valueOf(nombre);
            LocalDate desde = fecha(fila, "valid_from");
            Procedencia procedencia =
                    new Procedencia(
                            "salario mínimo " + zona,
                            desde,
                            articulo("salario_minimo"),
                            fila.get("source"),
                            deMemoria(fila.get("dof_publication_from_memory")),
                            Confianzas.de(fila.get("confidence")),
                            fila.get("note"));
            porZona.computeIfAbsent(zona, z -> new ArrayList<>())
                    .add(
                            new Valor<>(
                                    desde,
                                    fin(fila, conocidaHasta("salario_minimo")),
                                    Importe.parse(fila.get("daily")),
                                    procedencia));
        }
        Map<Zona, Serie<Importe>> series = new EnumMap<>(Zona.class);
        porZona.forEach((z, v) -> series.put(z, new Serie<>("salario mínimo " + z, v)));
        return series;
    }

    private List<SucesionDeZona> sucesionDeZonas() {
        return tabla("zonas_sucesion.csv").filas().stream()
                .map(f ->
                        new SucesionDeZona(
                                fecha(f, "fecha"),
                                Zona.valueOf(f.get("antes")),
                                Zona.valueOf(f.get("despues"))))
                .toList();
    }

    private Map<TasaLegal, Serie<Tasa>> tasas() {
        Map<TasaLegal, List<Valor<Tasa>>> porTasa = new EnumMap<>(TasaLegal.class);
        for (Fila fila : tabla("tasas.csv").filas()) {
            if (!esNumero(fila.get("rate_pct")) || fila.get("concepto").equals(FIJA_DEL_ESTADO)) {
                continue; // by bracket, by employer or by amount: they have their own tables
            }
            TasaLegal clave =
                    TasaLegal.de(fila.get("concepto"), fila.get("payer"))
                            .orElseThrow(() ->
                                    new IllegalArgumentException(
                                            "unknown rate: " + fila.get("concepto")));
            Valor<Tasa> valor =
                    valor(
                            fila,
                            fila.get("concepto") + " " + fila.get("payer"),
                            Tasa.dePorcentaje(fila.get("rate_pct")));
            porTasa.computeIfAbsent(clave, k -> new ArrayList<>()).add(valor);
        }
        Map<TasaLegal, Serie<Tasa>> series = new EnumMap<>(TasaLegal.class);
        porTasa.forEach((k, v) -> series.put(k, serie(k.name(), v)));
        return series;
    }

    private Serie<Integer> topes(String ramos) {
        List<Valor<Integer>> valores =
                tabla("topes_sbc.csv").filas().stream()
                        .filter(f -> f.get("ramos").equals(ramos))
                        .map(f ->
                                valor(
                                        f,
                                        "tope del SBC (" + ramos + ")",
                                        Integer.valueOf(f.get("times"))))
                        .toList();
        return serie("tope del SBC (" + ramos + ")", valores);
    }

    private Serie<TablaCeav> ceav() {
        Map<String, List<Fila>> porAnio = new TreeMap<>();
        for (Fila fila : tabla("ceav_patronal.csv").filas()) {
            porAnio.computeIfAbsent(fila.get("year"), a -> new ArrayList<>()).add(fila);
        }
        List<Valor<TablaCeav>> valores = new ArrayList<>();
        for (List<Fila> filas : porAnio.values()) {
            List<TablaCeav.Tramo> tramos = filas.stream().map(LectorDeParametros::tramo).toList();
            valores.add(valor(filas.getFirst(), "tabla CEAV patronal", new TablaCeav(tramos)));
        }
        return serie("tabla CEAV patronal", valores);
    }

    private static TablaCeav.Tramo tramo(Fila fila) {
        return new TablaCeav.Tramo(
                fila.get("bracket_label"),
                centesimas(fila.get("lower")),
                centesimas(fila.get("upper")),
                Tasa.dePorcentaje(fila.get("employer_rate_pct")));
    }

    private static long centesimas(String limite) {
        return limite.isEmpty() ? 0 : Importe.parse(limite).centavos();
    }

    private Serie<Tasa> primaMinima() {
        List<Valor<Tasa>> valores = new ArrayList<>();
        for (Fila fila : tabla("primas_rt.csv").filas()) {
            LocalDate desde = fechaOpcional(fila, "valid_from");
            if ("M".equals(fila.get("parameter")) && desde.getYear() < 2005) {
                BigDecimal porcentaje = new BigDecimal(fila.get("value")).movePointRight(2);
                valores.add(
                        valor(
                                fila,
                                "prima mínima de RT",
                                articulo("prima_minima"),
                                Tasa.dePorcentaje(porcentaje)));
            } else if ("prima_minima".equals(fila.get("parameter"))) {
                valores.add(
                        valor(fila, "prima mínima de RT", Tasa.dePorcentaje(fila.get("value"))));
            }
        }
        return serie("prima mínima de RT", valores);
    }

    private Serie<Tasa> primaMaxima() {
        List<Valor<Tasa>> valores =
                tabla("primas_rt.csv").filas().stream()
                        .filter(f -> "prima_maxima".equals(f.get("parameter")))
                        .map(f -> valor(f, "prima máxima de RT", Tasa.dePorcentaje(f.get("value"))))
                        .toList();
        return serie("prima máxima de RT", valores);
    }

    private Serie<Factor> factorIntegracion() {
        List<Valor<Factor>> valores = new ArrayList<>();
        for (Fila fila : tabla("factor_integracion_minimo.csv").filas()) {
            if ("1".equals(fila.get("service_year"))) {
                LocalDate desde = fecha(fila, "valid_from");
                Procedencia procedencia =
                        new Procedencia(
                                "factor mínimo de integración",
                                desde,
                                articulo("factor_integracion"),
                                "computed from the law",
                                "",
                                Confianzas.de("confirmed"),
                                "");
                valores.add(
                        new Valor<>(
                                desde,
                                fin(fila, LocalDate.MAX),
                                Factor.parse(fila.get("factor_4_decimals")),
                                procedencia));
            }
        }
        return serie("factor mínimo de integración", valores);
    }

    private static <T> Serie<T> serie(String nombre, List<Valor<T>> valores) {
        return new Serie<>(
                nombre, valores.stream().sorted((a, b) -> a.desde().compareTo(b.desde())).toList());
    }

    private static <T> Valor<T> valor(Fila fila, String serie, T valor) {
        return valor(fila, serie, fila.get("legal_source"), valor);
    }

    private static <T> Valor<T> valor(Fila fila, String serie, String articulo, T valor) {
        LocalDate desde = fecha(fila, "valid_from");
        String nota = fila.tiene("note") ? fila.get("note") : "";
        Procedencia procedencia =
                new Procedencia(
                        serie,
                        desde,
                        articulo,
                        fila.get("legal_source"),
                        publicacion(fila.get("legal_source")),
                        Confianzas.de(fila.get("confidence")),
                        nota);
        return new Valor<>(desde, fin(fila, LocalDate.MAX), valor, procedencia);
    }

    private String articulo(String serie) {
        return ficha(serie).get("articulo");
    }

    private LocalDate conocidaHasta(String serie) {
        return LocalDate.parse(ficha(serie).get("conocida_hasta"));
    }

    private Fila ficha(String serie) {
        Fila ficha = fichas.get(serie);
        if (ficha == null) {
            throw new IllegalArgumentException("series.csv has no " + serie);
        }
        return ficha;
    }

    private static LocalDate fecha(Fila fila, String columna) {
        return LocalDate.parse(fila.get(columna));
    }

    private static LocalDate fechaOpcional(Fila fila, String columna) {
        String texto = fila.get(columna);
        return texto.isEmpty() ? LocalDate.MIN : LocalDate.parse(texto);
    }

    private static LocalDate fin(Fila fila, LocalDate siFalta) {
        String hasta = fila.get("valid_to");
        return hasta.isEmpty() ? siFalta : LocalDate.parse(hasta);
    }

    private static String publicacion(String fuente) {
        Matcher fecha = PUBLICACION.matcher(fuente);
        return fecha.find() ? fecha.group(1) : "";
    }

    private static String deMemoria(String pista) {
        return pista.isEmpty() ? "" : pista + " (from memory)";
    }

    private static boolean esNumero(String texto) {
        return !texto.isEmpty() && texto.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9'));
    }
}
