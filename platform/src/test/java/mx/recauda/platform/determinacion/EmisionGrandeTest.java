package mx.recauda.platform.determinacion;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.formats.idse.Trabajador;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.identidad.Nss;
import mx.recauda.ley.identidad.RegistroPatronal;
import mx.recauda.ley.libro.Clase;
import mx.recauda.ley.libro.Componente;
import mx.recauda.ley.libro.Cuenta;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.base.Alcances;
import mx.recauda.platform.base.ConexionDeDatos;
import mx.recauda.platform.determinacion.AvisosTardios.Aviso;
import mx.recauda.platform.determinacion.ResultadoDeEmision.Estado;
import mx.recauda.platform.libro.Libro;
import mx.recauda.platform.libro.Punto;
import mx.recauda.platform.prueba.BaseDePrueba;
import mx.recauda.platform.prueba.Espera;
import mx.recauda.platform.prueba.Medidor;
import mx.recauda.platform.prueba.PlataformaTest;

import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * An office of synthetic workers written by COPY, emitted whole and then again after something of
 * one in two hundred was told late, through the services of affiliation: only those rows are
 * written, each with its cause, and they add up to what changed in every account. {@code
 * -Drecauda.emision.trabajadores=1000000} is the measure of docs/rendimiento.md; without it the
 * office is small. It prints times and asserts none; with {@code -Drecauda.muestreo=true}, also
 * what the connections were doing when looked at.
 */
@PlataformaTest
class EmisionGrandeTest {

    private static final int TRABAJADORES =
            Integer.getInteger("recauda.emision.trabajadores", 2_100);
    private static final int POR_REGISTRO = 21;
    private static final int REGISTROS = TRABAJADORES / POR_REGISTRO;
    private static final int UNO_DE_CADA = 200;
    private static final int POR_ENVIO = 20_000;
    private static final String OFICINA = "0205";
    private static final Mes MARZO = Mes.de(2026, 3);

    @Autowired Emisiones emisiones;
    @Autowired Determinaciones determinaciones;
    @Autowired Libro libro;
    @Autowired AutowireCapableBeanFactory fabrica;
    @Autowired BaseDePrueba base;

    @Test
    void a_whole_office_is_emitted_and_then_only_what_changed() throws Exception {
        mide("rows of affiliation written", this::oficina);

        UUID entera =
                emite(
                        Optional.of(OficinaDePrueba.A_TIEMPO),
                        EmisionPedida.Clase.COMPLETA,
                        "emitted");
        AvanceDeEmision avance = nacional(entera);
        assertThat(avance.con(Estado.EMITIDA)).isEqualTo(REGISTROS);
        assertThat(avance.trabajadores()).isEqualTo(REGISTROS * POR_REGISTRO);

        mide("late facts told", this::tarde);
        Map<Cuenta, Long> antes = propuesto();
        UUID diferencias =
                emite(Optional.empty(), EmisionPedida.Clase.DIFERENCIAS, "emitted again");
        assertThat(nacional(diferencias).escritos()).isEqualTo(tardios());
        assertThat(diferencias())
                .as("sum of differences: new less old for every account of everybody")
                .isNotEmpty()
                .isEqualTo(resta(propuesto(), antes));
        System.out.printf(
                "%,d workers, heap in use %,d MiB%n",
                avance.trabajadores(),
                (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20);
    }

    private UUID emite(Optional<Instant> conocidoEn, EmisionPedida.Clase clase, String que)
            throws Exception {
        UUID[] emision = new UUID[1];
        mide(
                que,
                () -> {
                    emision[0] =
                            Alcances.nacional(
                                    () -> emisiones.pide(OFICINA, MARZO, conocidoEn, clase));
                    while (!nacional(emision[0]).terminada()) {
                        LockSupport.parkNanos(1_000_000_000);
                    }
                });
        return emision[0];
    }

    private AvanceDeEmision nacional(UUID emision) {
        return Alcances.nacional(() -> emisiones.avance(emision));
    }

    private void oficina() throws SQLException, IOException {
        // The office is new: nothing overlaps, and it is quicker to check it at the end.
        String sinTraslape =
                base.comoDuenio()
                        .sql(
                                """
                                SELECT pg_get_constraintdef(oid) FROM pg_constraint
                                WHERE conname = 'sin_traslape' AND conrelid = 'afiliacion.tramo'::regclass
                                """)
                        .query(String.class)
                        .single();
        base.comoDuenio().sql("ALTER TABLE afiliacion.tramo DROP CONSTRAINT sin_traslape").update();
        copia(
                "afiliacion.patron (id, rfc, nombre, persona, creado_en)",
                REGISTROS,
                i ->
                        id(1, i)
                                + "\t"
                                + rfc(i)
                                + "\tPatron sintetico "
                                + i
                                + "\tMORAL\t2020-01-01\n");
        copia(
                "afiliacion.registro_patronal (id, patron_id, registro, oficina, modalidad, alta, creado_en)",
                REGISTROS,
                i ->
                        id(2, i)
                                + "\t"
                                + id(1, i)
                                + "\t"
                                + RegistroPatronal.componer("W%07d10".formatted(i)).valor()
                                + "\t"
                                + OFICINA
                                + "\t10\t2020-01-01\t2020-01-01\n");
        copia(
                "afiliacion.hecho_patronal (registro_id, oficina, tipo, vigencia, conocido_en, datos, anotado_por)",
                REGISTROS,
                i ->
                        id(2, i)
                                + "\t"
                                + OFICINA
                                + "\tPRIMA\t[2020-01-01,)\t2020-01-01\t{\"fraccion\": \"3711\", \"clase\": \"II\", \"prima\": \"1.25\"}\tx\n");
        trabajadores(REGISTROS * POR_REGISTRO);
        base.comoDuenio()
                .sql("ALTER TABLE afiliacion.tramo ADD CONSTRAINT sin_traslape " + sinTraslape)
                .update();
        base.comoDuenio().sql("ANALYZE").update();
    }

    private void trabajadores(int n) throws SQLException, IOException {
        copia(
                "afiliacion.asegurado (id, nss, primer_apellido, nombres, oficina, creado_en)",
                n,
                i ->
                        id(3, i)
                                + "\t"
                                + nss(i).valor()
                                + "\tSINTETICO\t"
                                + persona(i)
                                + "\t"
                                + OFICINA
                                + "\t2025-01-01\n");
        copia(
                "afiliacion.movimiento (id, registro_id, oficina, asegurado_id, tipo, fecha, efecto, oportuno,"
                        + " sbc_centavos, recibido_en, conocido_en, anotado_por)",
                n,
                i ->
                        (1_000_000_000L + i)
                                + "\t"
                                + id(2, i / POR_REGISTRO)
                                + "\t"
                                + OFICINA
                                + "\t"
                                + id(3, i)
                                + "\tALTA\t2025-06-01\t2025-06-01\tt\t"
                                + sbc(i)
                                + "\t2025-06-02\t2025-06-02\tx\n");
        copia(
                "afiliacion.tramo (registro_id, oficina, asegurado_id, vigencia, conocido, sbc_centavos,"
                        + " tipo_de_salario, jornada, tipo_de_trabajador, origen)",
                n,
                i ->
                        id(2, i / POR_REGISTRO)
                                + "\t"
                                + OFICINA
                                + "\t"
                                + id(3, i)
                                + "\t[2025-06-01,)\t[2025-06-02,)\t"
                                + sbc(i)
                                + "\t0\t0\t1\t"
                                + (1_000_000_000L + i)
                                + "\n");
    }

    private int tardios() {
        return REGISTROS * POR_REGISTRO / UNO_DE_CADA;
    }

    /** The n-th of those of whom something is told late: one worker in two hundred. */
    private static int tardio(int n) {
        return n * UNO_DE_CADA;
    }

    private static Aviso aviso(int n) {
        return Aviso.values()[n % Aviso.values().length];
    }

    /** Through the services, each of another employer; affiliation marks their months. */
    private void tarde() {
        AvisosTardios avisos = fabrica.createBean(AvisosTardios.class);
        for (int n = 0; n < tardios(); n++) {
            int i = tardio(n);
            avisos.da(
                    aviso(n),
                    n,
                    id(2, i / POR_REGISTRO),
                    id(3, i),
                    new Trabajador(nss(i), "SINTETICO", "", persona(i), ""),
                    Importe.deCentavos(sbc(i) + 5_000));
        }
        Espera.hasta(() -> pendientes() == tardios());
    }

    private int pendientes() {
        return Alcances.nacional(() -> emisiones.pendientes(100)).stream()
                .filter(p -> p.mes().equals(MARZO))
                .mapToInt(Emisiones.Pendiente::registros)
                .sum();
    }

    /** Every row that was written is of whom something was told, and says what. */
    private Map<Cuenta, Long> diferencias() {
        Map<Cuenta, Long> suma = new HashMap<>();
        for (int n = 0; n < tardios(); n++) {
            int i = tardio(n);
            UUID registro = id(2, i / POR_REGISTRO);
            List<Diferencia> suyas =
                    Alcances.nacional(() ->
                            determinaciones.diferencias(
                                    determinaciones.propuestas(registro).getFirst().id(), 0, 100));
            assertThat(suyas).hasSize(1);
            Diferencia suya = suyas.getFirst();
            assertThat(suya.nss()).isEqualTo(nss(i).valor());
            assertThat(suya.causas().stream().map(c -> List.of(c.clase(), c.tipo())))
                    .as("cause of %s", suya.nss())
                    .containsExactly(aviso(n).causa(n));
            for (Importes.Linea linea : Importes.LINEAS) {
                Cuenta cuenta =
                        Cuenta.de(
                                Clase.PROPUESTO,
                                registro,
                                MARZO,
                                linea.rubro(),
                                linea.cuota(),
                                Componente.SUERTE_PRINCIPAL);
                suma.merge(
                        cuenta,
                        suya.cambio().de(linea.concepto(), linea.cuota()).centavos(),
                        Long::sum);
            }
        }
        suma.values().removeIf(centavos -> centavos == 0);
        return suma;
    }

    /** What is proposed to everybody, account by account. */
    private Map<Cuenta, Long> propuesto() {
        Map<Cuenta, Long> saldos = new HashMap<>();
        for (int r = 0; r < REGISTROS; r++) {
            UUID registro = id(2, r);
            Alcances.nacional(() -> libro.saldos(registro, Punto.AHORA)).stream()
                    .filter(s -> s.cuenta().clase() == Clase.PROPUESTO)
                    .forEach(s -> saldos.put(s.cuenta(), s.importe().centavos()));
        }
        return saldos;
    }

    private static Map<Cuenta, Long> resta(Map<Cuenta, Long> ahora, Map<Cuenta, Long> antes) {
        Map<Cuenta, Long> resta = new HashMap<>(ahora);
        antes.forEach((cuenta, centavos) -> resta.merge(cuenta, -centavos, Long::sum));
        resta.values().removeIf(centavos -> centavos == 0);
        return resta;
    }

    private static Nss nss(int i) {
        return Nss.componer("%010d".formatted(2_000_000_000L + i));
    }

    /** A name without digits. */
    private static String persona(int i) {
        StringBuilder nombre = new StringBuilder("PERSONA ");
        for (int resto = i; resto > 0; resto /= 26) {
            nombre.append((char) ('A' + resto % 26));
        }
        return nombre.append('A').toString();
    }

    private void copia(String tabla, int filas, IntFunction<String> fila)
            throws SQLException, IOException {
        ConexionDeDatos duenio = base.duenio();
        try (Connection conexion =
                DriverManager.getConnection(duenio.url(), duenio.usuario(), duenio.clave())) {
            var copiador = conexion.unwrap(PGConnection.class).getCopyAPI();
            for (int desde = 0; desde < filas; desde += POR_ENVIO) {
                String envio =
                        IntStream.range(desde, Math.min(filas, desde + POR_ENVIO))
                                .mapToObj(fila)
                                .collect(Collectors.joining());
                copiador.copyIn("COPY " + tabla + " FROM STDIN", new StringReader(envio));
            }
        }
    }

    private static UUID id(int clase, int numero) {
        return new UUID(clase, numero);
    }

    private static String rfc(int i) {
        return "%c%c%c%06d%03d"
                .formatted(
                        'A' + i / 17_576 % 26,
                        'A' + i / 676 % 26,
                        'A' + i / 26 % 26,
                        100_101,
                        i % 26);
    }

    private static long sbc(int i) {
        return 32_000 + i * 7_919L % 250_000;
    }

    private void mide(String que, Medidor.Paso paso) throws Exception {
        new Medidor(base).mide(que, paso);
    }
}
