package mx.recauda.platform.afiliacion;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.formats.idse.MovimientoIdse;
import mx.recauda.formats.idse.Salario;
import mx.recauda.formats.idse.Trabajador;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.platform.base.ConexionDeDatos;
import mx.recauda.platform.prueba.BaseDePrueba;
import mx.recauda.platform.prueba.Espera;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A large file with one line in a hundred wrong, of every kind, loaded by a process with a small
 * heap: every error is reported, exactly the good lines are operated and the totals add up. {@code
 * -Drecauda.lineas=100000 -Drecauda.memoria=512m} is the size of the bar.
 */
class CargaGrandeTest {

    private static final int LINEAS = Integer.getInteger("recauda.lineas", 5_000);
    private static final String MEMORIA = System.getProperty("recauda.memoria", "160m");
    private static final int PATRON = 2;
    private static final LocalDate HOY = LocalDate.now(ZoneId.of("America/Mexico_City"));

    private static final List<Falla> FALLAS =
            List.of(
                    new Falla(l -> l.substring(1), "IDS-002"),
                    new Falla(l -> con(l, 23, "\u00c3\u0091") + " ", "IDS-003"),
                    new Falla(l -> con(l, 23, "\u0003").substring(1), "IDS-005"),
                    new Falla(l -> con(l, 132, "09"), "IDS-010"),
                    new Falla(l -> comoBaja(), "IDS-011"),
                    new Falla(l -> con(l, 134, "99999"), "IDS-012"),
                    new Falla(l -> con(l, 5, "X"), "IDS-013"),
                    new Falla(l -> con(l, 117, "3"), "IDS-013"),
                    new Falla(l -> con(l, 168, "8"), "IDS-013"),
                    new Falla(l -> con(l, 23, "g"), "IDS-014"),
                    new Falla(l -> con(l, 23, " "), "IDS-015"),
                    new Falla(l -> otroDigito(l, 11), "IDS-016"),
                    new Falla(l -> otroDigito(l, 22), "IDS-018"),
                    new Falla(l -> con(l, 119, "30022026"), "IDS-019"),
                    new Falla(l -> otroDigito(l, 167), "IDS-020"),
                    new Falla(l -> con(l, 104, "000000"), "IDS-022"));

    @Test
    void every_error_is_reported_and_exactly_the_good_lines_are_operated(@TempDir Path carpeta)
            throws Exception {
        BaseDePrueba.Aparte aparte = BaseDePrueba.compartida().aparte("carga");
        JdbcClient base = aparte.comoDuenio();
        Escenario escenario = new Escenario(base);
        UUID registro = escenario.patron(PATRON);
        escenario.trabajadores(1, LINEAS);
        terminaron(base, registro);
        List<String> esperados = new ArrayList<>();
        Path archivo = Files.write(carpeta.resolve("grande.txt"), archivo(esperados));

        try (LoteEnOtroProceso proceso =
                LoteEnOtroProceso.arranca(
                        MEMORIA, aparte.aplicacion(), registro.toString(), archivo.toString())) {
            System.out.println(proceso.linea("recibido") + " ms to receive");
            Espera.hasta(() -> cuenta(base, "afiliacion.lote WHERE estado = 'TERMINADO'") == 1);
        }

        System.out.println(
                "lines "
                        + LINEAS
                        + ", from reception to the last line: "
                        + base.sql("SELECT terminado_en - recibido_en FROM afiliacion.lote")
                                .query(String.class)
                                .single());
        assertThat(
                        base.sql(
                                        """
                                        SELECT linea || ' ' || codigo FROM afiliacion.lote_incidencia
                                        WHERE severidad = 'ERROR' ORDER BY linea, codigo
                                        """)
                                .query(String.class)
                                .list())
                .isEqualTo(esperados);
        int malas = (int) esperados.stream().map(e -> e.split(" ")[0]).distinct().count();
        assertThat(
                        base.sql(
                                        "SELECT lineas || ' ' || operadas || ' ' || rechazadas FROM afiliacion.lote")
                                .query(String.class)
                                .single())
                .isEqualTo(LINEAS + " " + (LINEAS - malas) + " " + malas);
        the_page_reconciles(aparte.aplicacion(), base, malas, esperados);
        assertThat(cuenta(base, "afiliacion.movimiento"))
                .isEqualTo(LINEAS - malas + (int) deAntes());
        assertThat(cuenta(base, "afiliacion.tramo")).isEqualTo(LINEAS - malas);
        int yaValian = (int) esperados.stream().filter(e -> e.endsWith(" AFI-001")).count();
        assertThat(cuenta(base, "afiliacion.cola_de_correccion")).isEqualTo(malas - yaValian);
    }

    /** The page of the lote, as the officer of the office reads it. */
    private static void the_page_reconciles(
            ConexionDeDatos conexion, JdbcClient base, int malas, List<String> esperados) {
        String lote = base.sql("SELECT id FROM afiliacion.lote").query(String.class).single();
        Escenario.oficial(base, "afiliacion");
        try (PaginasDeOtraBase paginas = new PaginasDeOtraBase(conexion)) {
            String pagina = paginas.texto("afiliacion", "/movimientos/lotes/" + lote);
            assertThat(pagina)
                    .contains(
                            String.format(
                                    Locale.ROOT,
                                    "Renglones %,d Operados %,d Rechazados %,d Por decidir 0",
                                    LINEAS,
                                    LINEAS - malas,
                                    malas),
                            String.format(
                                    Locale.ROOT,
                                    "Los totales cuadran: %,d renglones = %,d operados + %,d rechazados.",
                                    LINEAS,
                                    LINEAS - malas,
                                    malas));
            porCodigo(esperados)
                    .forEach((codigo, cuenta) ->
                            assertThat(pagina)
                                    .contains(
                                            String.format(
                                                    Locale.ROOT, " %s %,d ", codigo, cuenta)));
        }
    }

    private static Map<String, Integer> porCodigo(List<String> esperados) {
        return esperados.stream()
                .collect(
                        Collectors.toMap(e -> e.split(" ")[1], e -> 1, Integer::sum, TreeMap::new));
    }

    @Test
    void every_structural_fault_is_reported_and_the_file_is_refused(@TempDir Path carpeta)
            throws Exception {
        BaseDePrueba.Aparte aparte = BaseDePrueba.compartida().aparte("estructura");
        JdbcClient base = aparte.comoDuenio();
        UUID registro = new Escenario(base).patron(PATRON);
        List<String> esperados = new ArrayList<>();
        Path archivo = Files.write(carpeta.resolve("mal.txt"), estropeado(esperados));

        try (LoteEnOtroProceso proceso =
                LoteEnOtroProceso.arranca(
                        MEMORIA, aparte.aplicacion(), registro.toString(), archivo.toString())) {
            assertThat(proceso.linea("recibido")).contains("RECHAZADO");
        }

        assertThat(
                        base.sql(
                                        "SELECT linea || ' ' || codigo FROM afiliacion.lote_incidencia ORDER BY linea, id")
                                .query(String.class)
                                .list())
                .isEqualTo(esperados);
        assertThat(cuenta(base, "afiliacion.lote_renglon")).isZero();
        assertThat(cuenta(base, "afiliacion.lote WHERE sello = '' AND estado = 'RECHAZADO'"))
                .isEqualTo(1);
    }

    /** One line in a hundred spoiled, at each position that has a rule in turn. */
    private static byte[] estropeado(List<String> esperados) {
        List<String> lineas =
                new ArrayList<>(
                        Escenario.lineas(
                                Escenario.archivo(
                                        IntStream.rangeClosed(1, LINEAS)
                                                .mapToObj(CargaGrandeTest::buena)
                                                .toList())));
        for (int n = 100; n <= LINEAS; n += 100) {
            Falla falla = FALLAS.get(n / 100 % FALLAS.size());
            lineas.set(n - 1, falla.mal().apply(lineas.get(n - 1)));
            esperados.add(n + " " + falla.codigo());
        }
        String control = lineas.getLast();
        lineas.set(LINEAS, con(control, 57, "%06d".formatted(LINEAS - 1)));
        esperados.add(LINEAS + 1 + " IDS-008");
        lineas.add(control);
        esperados.add(LINEAS + 2 + " IDS-007");
        return (String.join("\r\n", lineas) + "\r\n").getBytes(StandardCharsets.ISO_8859_1);
    }

    /** How a line is spoiled, and the code of it. */
    private record Falla(UnaryOperator<String> mal, String codigo) {}

    private static String con(String linea, int posicion, String valor) {
        return new StringBuilder(linea)
                .replace(posicion - 1, posicion - 1 + valor.length(), valor)
                .toString();
    }

    private static String otroDigito(String linea, int posicion) {
        int digito = linea.charAt(posicion - 1) - '0';
        return con(linea, posicion, String.valueOf((digito + 1) % 10));
    }

    /** A right end of employment, out of place among enrolments. */
    private static String comoBaja() {
        return Escenario.lineas(Escenario.archivo(List.of(Escenario.baja(PATRON, 1, HOY))))
                .getFirst();
    }

    private static byte[] archivo(List<String> esperados) {
        List<MovimientoIdse> lineas = new ArrayList<>();
        for (int n = 1; n <= LINEAS; n++) {
            lineas.add(n % 100 == 0 ? mala(n, esperados) : buena(n));
        }
        return Escenario.archivo(lineas);
    }

    private static MovimientoIdse buena(int n) {
        return Escenario.alta(PATRON, n, HOY.minusDays(1));
    }

    /** One wrong line of each kind that an enrolment can have, in turn. */
    private static MovimientoIdse mala(int n, List<String> esperados) {
        LocalDate ayer = HOY.minusDays(1);
        return switch (n / 100 % 11) {
            case 0 -> con(n, "AFI-013", esperados, Escenario.alta(PATRON, 200_000, HOY));
            case 1 -> con(n, "AFI-011", esperados, Escenario.alta(88, n, ayer));
            case 2 -> con(n, "AFI-001", esperados, buena(n - 1));
            case 3 -> con(n, "AFI-005", esperados, sueldo(n, "1.00"));
            case 4 -> con(n, "AFI-006", esperados, sueldo(n, "9999.99"));
            case 5 -> con(n, "AFI-004", esperados, Escenario.alta(PATRON, n, HOY.plusDays(20)));
            case 6 -> con(n, "AFI-003", esperados, Escenario.alta(PATRON, n, HOY.minusDays(200)));
            case 7 -> con(n, "AFI-014", esperados, conNombre(n));
            case 8 -> con(n, "AFI-015", esperados, conCurp(n));
            case 9 -> {
                esperados.add(n + " AFI-012");
                yield con(
                        n,
                        "AFI-016",
                        esperados,
                        Escenario.alta(PATRON, n, LocalDate.of(1990, 6, 4)));
            }
            default ->
                    con(
                            n,
                            "AFI-012",
                            esperados,
                            Escenario.alta(PATRON, n, LocalDate.of(2019, 6, 3)));
        };
    }

    private static MovimientoIdse conNombre(int n) {
        MovimientoIdse.Alta alta = (MovimientoIdse.Alta) buena(n);
        return new MovimientoIdse.Alta(
                1,
                alta.registro(),
                new Trabajador(Escenario.nss(n), "OTRO", "APELLIDO", "CUALQUIERA", ""),
                alta.salario(),
                1,
                alta.fecha(),
                "000",
                alta.curp());
    }

    private static MovimientoIdse conCurp(int n) {
        MovimientoIdse.Alta alta = (MovimientoIdse.Alta) buena(n);
        return new MovimientoIdse.Alta(
                1,
                alta.registro(),
                alta.trabajador(),
                alta.salario(),
                1,
                alta.fecha(),
                "000",
                Optional.of(Escenario.curp(n + 1)));
    }

    /** Workers who came and went: an enrolment of theirs before that is out of order. */
    private static void terminaron(JdbcClient base, UUID registro) {
        for (String tipo : List.of("ALTA", "BAJA")) {
            base.sql(
                            """
                            INSERT INTO afiliacion.movimiento (id, registro_id, oficina, asegurado_id, tipo, fecha, efecto,
                                oportuno, sbc_centavos, recibido_en, conocido_en, anotado_por)
                            SELECT nextval('afiliacion.numero_de_movimiento'), ?, '0119', id, ?, d.dia, d.dia, true, 45050,
                                now(), now(), 'x'
                            FROM afiliacion.asegurado, (SELECT ?::date AS dia) d WHERE nss = ANY(?)
                            """)
                    .params(
                            registro,
                            tipo,
                            tipo.equals("ALTA") ? HOY.minusDays(100) : HOY.minusDays(50),
                            IntStream.rangeClosed(1, LINEAS)
                                    .filter(n -> n % 100 == 0 && n / 100 % 11 == 6)
                                    .mapToObj(n -> Escenario.nss(n).valor())
                                    .toArray(String[]::new))
                    .update();
        }
    }

    private static long deAntes() {
        return 2 * IntStream.rangeClosed(1, LINEAS / 100).filter(n -> n % 11 == 6).count();
    }

    private static MovimientoIdse sueldo(int n, String sbc) {
        return Escenario.alta(PATRON, n, HOY.minusDays(1), new Salario(Importe.parse(sbc), 0, 0));
    }

    private static MovimientoIdse con(
            int n, String codigo, List<String> esperados, MovimientoIdse movimiento) {
        esperados.add(n + " " + codigo);
        return movimiento;
    }

    private static int cuenta(JdbcClient base, String deDonde) {
        return base.sql("SELECT count(*) FROM " + deDonde).query(Integer.class).single();
    }
}
