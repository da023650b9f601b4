package mx.recauda.cli.cuotas;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.ley.error.Idioma;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

class ArranqueDirectoTest {

    @TempDir Path carpeta;

    @ParameterizedTest
    @CsvSource({
        "'', false, ES",
        "--explica, true, ES",
        "--idioma en, false, EN",
        "--explica --idioma ES, true, ES"
    })
    void the_plain_words_of_the_contract_start_at_once(
            String opciones, boolean explica, Idioma idioma) throws IOException {
        assertThat(lee("calcula", opciones))
                .contains(
                        new ArranqueDirecto.Orden(
                                carpeta.resolve("vacio.jsonl").toString(), explica, idioma));
    }

    @Test
    void without_a_file_it_reads_the_standard_input() {
        ArranqueDirecto.Orden entrada = new ArranqueDirecto.Orden("-", false, Idioma.ES);
        assertThat(ArranqueDirecto.lee("calcula")).contains(entrada);
        assertThat(ArranqueDirecto.lee("calcula", "-")).contains(entrada);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "--idioma fr",
                "--idioma",
                "--nada",
                "--explica --explica",
                "otro.jsonl no-existe.jsonl"
            })
    void anything_else_is_left_to_the_command_line_library(String opciones) throws IOException {
        assertThat(lee("calcula", opciones)).isEmpty();
    }

    @Test
    void other_commands_and_files_that_do_not_exist_are_left_to_it_too() throws IOException {
        assertThat(lee("accesorios", "")).isEmpty();
        assertThat(ArranqueDirecto.lee()).isEmpty();
        assertThat(ArranqueDirecto.lee("calcula", carpeta.resolve("no").toString())).isEmpty();
    }

    private Optional<ArranqueDirecto.Orden> lee(String comando, String opciones)
            throws IOException {
        Path vacio = Files.createFile(carpeta.resolve("vacio.jsonl"));
        List<String> palabras = new ArrayList<>(List.of(comando));
        Arrays.stream(opciones.split(" ")).filter(o -> !o.isEmpty()).forEach(palabras::add);
        palabras.add(vacio.toString());
        return ArranqueDirecto.lee(palabras.toArray(String[]::new));
    }
}
