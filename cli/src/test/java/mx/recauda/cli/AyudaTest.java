package mx.recauda.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import picocli.CommandLine;

import java.util.stream.Stream;

/** The help of every command speaks one language. */
class AyudaTest {

    @ParameterizedTest
    @MethodSource("commands")
    void the_help_is_in_spanish(CommandLine command) {
        String ayuda = command.getUsageMessage();

        assertThat(ayuda)
                .startsWith("Uso: recauda")
                .contains("Muestra esta ayuda y termina.")
                .doesNotContainPattern(
                        "(?i)\\b(the|and|of|with|default|usage|commands|show|file of|write|exit code)\\b");
        assertThat(command.getCommandSpec().usageMessage().description()).isNotEmpty();
        assertThat(command.getCommandSpec().options())
                .allSatisfy(o -> assertThat(ayuda).contains(o.longestName()));
    }

    static Stream<CommandLine> commands() {
        return all(Recauda.comando());
    }

    private static Stream<CommandLine> all(CommandLine command) {
        return Stream.concat(
                Stream.of(command),
                command.getSubcommands().values().stream()
                        .filter(c -> !c.getCommandSpec().usageMessage().hidden())
                        .flatMap(AyudaTest::all));
    }
}
