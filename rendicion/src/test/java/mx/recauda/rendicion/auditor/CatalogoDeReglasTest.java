package mx.recauda.rendicion.auditor;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.rendicion.asm.regla.AuditorAsm;
import mx.recauda.rendicion.comision.regla.AuditorComision;
import mx.recauda.rendicion.informe.regla.AuditorTrimestral;
import mx.recauda.rendicion.mir.regla.AuditorMir;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Keeps {@code docs/auditor/reglas.md} true: from the id of a finding to its ground, its class and
 * its test. Run with {@code -Drecauda.regenera=true} to write it anew.
 */
class CatalogoDeReglasTest {

    private static final Path DOCUMENTO = Path.of("..", "docs", "auditor", "reglas.md");
    private static final Path PRUEBAS = Path.of("src", "test", "java");
    private static final Path CLASES = Path.of("src", "main", "java");

    private static List<Regla<?>> reglas() {
        return Stream.<Auditor<?>>of(
                        AuditorTrimestral.auditor(),
                        AuditorAsm.auditor(),
                        AuditorComision.auditor(),
                        AuditorMir.auditor())
                .<Regla<?>>flatMap(a -> a.reglas().stream())
                .toList();
    }

    @Test
    void the_catalogue_lists_every_rule_with_its_ground_class_and_test() throws IOException {
        String esperado = documento();
        if (Boolean.getBoolean("recauda.regenera")) {
            Files.writeString(DOCUMENTO, esperado);
        }
        assertThat(Files.readString(DOCUMENTO))
                .as("run ./mvnw -pl rendicion -am test -Drecauda.regenera=true and commit it")
                .isEqualTo(esperado);
    }

    @Test
    void every_rule_of_the_quarterly_report_has_its_own_test() {
        assertThat(AuditorTrimestral.auditor().reglas())
                .allSatisfy(r -> assertThat(archivo(PRUEBAS, r, "Test.java")).exists());
    }

    @Test
    void every_other_rule_is_named_by_a_test() {
        assertThat(reglas()).allSatisfy(r -> assertThat(prueba(r)).exists());
    }

    @Test
    void every_card_is_complete() {
        assertThat(reglas())
                .allSatisfy(r -> {
                    Ficha ficha = r.ficha();
                    assertThat(ficha.id()).matches("[A-Z]{3}-\\d{3}");
                    assertThat(ficha.nombre()).isNotBlank();
                    assertThat(ficha.lee()).isNotBlank();
                    assertThat(ficha.remedio()).endsWith(".");
                    assertThat(ficha.fundamento()).isNotBlank();
                });
    }

    @Test
    void ids_are_not_repeated_and_ascend() {
        List<String> ids = AuditorTrimestral.auditor().fichas().stream().map(Ficha::id).toList();

        assertThat(ids).doesNotHaveDuplicates().isSorted();
    }

    private static String documento() {
        StringBuilder texto = new StringBuilder();
        texto.append("# Reglas del auditor\n\n")
                .append("De la clave de una observación a su fundamento, su clase y su prueba. ")
                .append("Se genera de las fichas del código\n(`CatalogoDeReglasTest`); no se ")
                .append("edita. Lo que el auditor encuentra de más en el 4T-2014 está en\n")
                .append("[otros-hallazgos.md](otros-hallazgos.md); las palabras que buscan las ")
                .append("reglas son datos (`lexico.csv`, `vocabulario.csv`).\n\n")
                .append("Confianza: CONFIRMADA leída en un documento; INFERIDA lectura nuestra; ")
                .append("PROPUESTA criterio del proyecto.\n\n")
                .append(
                        "| regla | nombre | severidad | lee | qué hacer | fundamento | confianza | clase | prueba |\n")
                .append("|---|---|---|---|---|---|---|---|---|\n");
        for (Regla<?> regla : reglas()) {
            Ficha f = regla.ficha();
            String nombre = regla.getClass().getSimpleName();
            texto.append(
                    "| %s | %s | %s | %s | %s | %s | %s | [%s](%s) | [%s](%s) |\n"
                            .formatted(
                                    f.id(),
                                    f.nombre(),
                                    f.gravedad().clave(),
                                    f.lee(),
                                    f.remedio(),
                                    f.fundamento(),
                                    f.confianza(),
                                    nombre,
                                    liga(archivo(CLASES, regla, ".java")),
                                    prueba(regla).getFileName().toString().replace(".java", ""),
                                    liga(prueba(regla))));
        }
        return texto.toString();
    }

    private static String liga(Path archivo) {
        return "../../rendicion/" + archivo.toString().replace('\\', '/');
    }

    /** The test of the rule, or the first of its package that names it. */
    private static Path prueba(Regla<?> regla) {
        Path propia = archivo(PRUEBAS, regla, "Test.java");
        if (Files.exists(propia)) {
            return propia;
        }
        String nombre = "\\b" + regla.getClass().getSimpleName() + "\\b";
        try (Stream<Path> pruebas = Files.walk(Objects.requireNonNull(propia.getParent()))) {
            return pruebas.filter(p -> p.toString().endsWith("Test.java"))
                    .sorted()
                    .filter(p ->
                            Pattern.compile(nombre).matcher(lee(p)).find()
                                    || lee(p).contains(regla.ficha().id()))
                    .findFirst()
                    .orElse(propia);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String lee(Path archivo) {
        try {
            return Files.readString(archivo);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path archivo(Path raiz, Regla<?> regla, String fin) {
        return raiz.resolve(regla.getClass().getName().replace('.', '/') + fin);
    }
}
