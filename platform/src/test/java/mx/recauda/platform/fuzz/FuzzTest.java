package mx.recauda.platform.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.platform.afiliacion.Escenario;
import mx.recauda.platform.afiliacion.lotes.ConsultaDeLotes;
import mx.recauda.platform.afiliacion.lotes.Recepcion;
import mx.recauda.platform.afiliacion.movimientos.RegistrosEnTabla;
import mx.recauda.platform.base.Alcances;
import mx.recauda.platform.prueba.BaseDePrueba;
import mx.recauda.platform.prueba.PlataformaTest;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * The readers and the door against files that nobody thought of. With {@code
 * -Drecauda.fuzz.segundos=600} (profile {@code todo}) Jazzer looks for a failure during that time,
 * shared by the targets, guided by what each input reaches; without it, a few hundred mutations of
 * the samples, from a seed that is printed, are a smoke test of the same targets.
 */
@PlataformaTest
class FuzzTest {

    private static final int SEGUNDOS = Integer.getInteger("recauda.fuzz.segundos", 0);
    private static final int MUTACIONES = 300;
    private static final int PATRON = 95;
    private static final String SANITIZERS = "com.code_intelligence.jazzer.sanitizers.";

    @Autowired Recepcion recepcion;
    @Autowired ConsultaDeLotes consulta;
    @Autowired RegistrosEnTabla registros;
    @Autowired BaseDePrueba base;

    /** What is attacked. */
    enum Blanco {
        IDSE(BlancoIdse.class) {
            @Override
            void prueba(byte[] datos) throws IOException {
                BlancoIdse.fuzzerTestOneInput(datos);
            }
        },
        SUA(BlancoSua.class) {
            @Override
            void prueba(byte[] datos) {
                BlancoSua.fuzzerTestOneInput(datos);
            }
        },
        PUERTA(BlancoPuerta.class) {
            @Override
            void prueba(byte[] datos) {
                BlancoPuerta.fuzzerTestOneInput(datos);
            }
        };

        private final Class<?> clase;

        Blanco(Class<?> clase) {
            this.clase = clase;
        }

        abstract void prueba(byte[] datos) throws IOException;

        /** Known inputs, from which the others are made. */
        List<byte[]> corpus() {
            List<byte[]> archivos =
                    (this == SUA
                                    ? List.of(
                                            "sua_aseg",
                                            "sua_movt",
                                            "sua_incap",
                                            "sua_cred",
                                            "sua_afil")
                                    : List.of(
                                            "idse_08_altas",
                                            "idse_07_modificaciones",
                                            "idse_02_bajas"))
                            .stream().map(Blanco::muestra).toList();
            return switch (this) {
                case IDSE -> archivos;
                case SUA -> List.of(junta(archivos, (byte) 0));
                case PUERTA ->
                        archivos.stream()
                                .map(a ->
                                        junta(
                                                List.of(
                                                        "altas.txt"
                                                                .getBytes(StandardCharsets.UTF_8),
                                                        a),
                                                (byte) '\n'))
                                .toList();
            };
        }

        private static byte[] junta(List<byte[]> partes, byte separador) {
            ByteArrayOutputStream todo = new ByteArrayOutputStream();
            partes.forEach(parte -> {
                if (todo.size() > 0) {
                    todo.write(separador);
                }
                todo.writeBytes(parte);
            });
            return todo.toByteArray();
        }

        private static byte[] muestra(String nombre) {
            try (InputStream entrada =
                    FuzzTest.class.getResourceAsStream("/muestras/" + nombre + ".txt")) {
                return java.util.Objects.requireNonNull(entrada).readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void no_file_makes_it_fail(Blanco blanco, @TempDir Path carpeta) throws Exception {
        Escenario escenario = new Escenario(base);
        int patron = PATRON - blanco.ordinal();
        var id = escenario.patron(patron);
        if (SEGUNDOS > 0) {
            jazzer_finds_nothing(blanco, Escenario.registro(patron).valor(), carpeta);
        } else {
            BlancoPuerta.abre(
                    recepcion,
                    consulta,
                    Alcances.nacional(() -> registros.busca(id)).orElseThrow());
            mutations_find_nothing(blanco);
        }
    }

    private static void mutations_find_nothing(Blanco blanco) throws IOException {
        long semilla = Long.getLong("recauda.semilla", System.nanoTime());
        System.out.println("seed " + semilla);
        Random azar = new Random(semilla);
        List<byte[]> corpus = blanco.corpus();
        for (byte[] dado : corpus) {
            blanco.prueba(dado);
        }
        for (int m = 0; m < MUTACIONES; m++) {
            blanco.prueba(mutado(corpus.get(azar.nextInt(corpus.size())), azar));
        }
    }

    /** A few bytes changed, or a piece cut out or repeated. */
    private static byte[] mutado(byte[] dado, Random azar) {
        byte[] datos = dado.clone();
        for (int veces = azar.nextInt(4); veces >= 0; veces--) {
            datos[azar.nextInt(datos.length)] = (byte) azar.nextInt(256);
        }
        int corte = azar.nextInt(datos.length);
        return switch (azar.nextInt(3)) {
            case 0 -> Arrays.copyOf(datos, corte);
            case 1 -> {
                byte[] doble = Arrays.copyOf(datos, datos.length + corte);
                System.arraycopy(datos, 0, doble, datos.length, corte);
                yield doble;
            }
            default -> datos;
        };
    }

    private void jazzer_finds_nothing(Blanco blanco, String registro, Path carpeta)
            throws IOException, InterruptedException {
        Path corpus = Files.createDirectory(carpeta.resolve("corpus"));
        int numero = 0;
        for (byte[] dado : blanco.corpus()) {
            Files.write(corpus.resolve("muestra" + numero++), dado);
        }
        List<String> orden =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx512m",
                                "-XX:+UseSerialGC",
                                "-XX:+EnableDynamicAgentLoading",
                                "--enable-native-access=ALL-UNNAMED",
                                "--sun-misc-unsafe-memory-access=allow",
                                "-Drecauda.fuzz.url=" + base.aplicacion().url(),
                                "-Drecauda.fuzz.usuario=" + base.aplicacion().usuario(),
                                "-Drecauda.fuzz.clave=" + base.aplicacion().clave(),
                                "-Drecauda.fuzz.registro=" + registro,
                                "-cp",
                                System.getProperty("java.class.path"),
                                "com.code_intelligence.jazzer.Jazzer",
                                "--target_class=" + blanco.clase.getName(),
                                "--instrumentation_includes=mx.recauda.formats.**:mx.recauda.ley.**:mx.recauda.platform.afiliacion.lotes.**",
                                // They forbid the connection to the database of the test.
                                "--disabled_hooks="
                                        + SANITIZERS
                                        + "ServerSideRequestForgery:"
                                        + SANITIZERS
                                        + "SqlInjection",
                                "--reproducer_path=" + carpeta,
                                "-artifact_prefix=" + carpeta + "/",
                                "-rss_limit_mb=0",
                                "-max_len=8192",
                                "-max_total_time=" + SEGUNDOS / Blanco.values().length,
                                corpus.toString()));
        Path salida = carpeta.resolve("jazzer.txt");
        int fin =
                new ProcessBuilder(orden)
                        .directory(carpeta.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(salida.toFile())
                        .start()
                        .waitFor();
        String dicho = Files.readString(salida, StandardCharsets.ISO_8859_1);
        System.out.println(
                blanco + ": " + dicho.lines().filter(l -> l.startsWith("Done ")).toList());
        assertThat(fin).as(dicho).isZero();
        assertThat(dicho).contains("Done ");
    }
}
