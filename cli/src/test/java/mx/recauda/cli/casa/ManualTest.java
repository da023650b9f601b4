package mx.recauda.cli.casa;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.platform.seguridad.CuentaDeDemostracion;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** Whoever follows the manual is told as whom to enter, and can. */
class ManualTest {

    private static final Pattern NAMED = Pattern.compile("`([a-z0-9]+)`");

    @Test
    void the_accounts_that_the_manual_names_exist() {
        List<String> rows =
                SourceTree.read(SourceTree.root().resolve(Path.of("docs", "manual", "README.md")))
                        .lines()
                        .filter(l -> l.startsWith("| ") && !l.startsWith("| I want"))
                        .toList();

        List<String> accounts =
                rows.stream()
                        .flatMap(row -> NAMED.matcher(row.split("\\|")[2]).results())
                        .map(r -> r.group(1))
                        .toList();

        assertThat(accounts).hasSizeGreaterThan(10);
        assertThat(CuentaDeDemostracion.TODAS)
                .extracting(CuentaDeDemostracion::cuenta)
                .containsAll(accounts);
    }
}
