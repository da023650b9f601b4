package mx.recauda.platform;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.platform.prueba.DocumentoGenerado;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Modules keep to their borders; the drawings of the architecture come from the code. */
class ModulosTest {

    private static final Path DIAGRAMAS = Path.of("..", "docs", "architecture");

    private final ApplicationModules modulos = ApplicationModules.of(RecaudaApplication.class);

    @Test
    void no_module_uses_the_inside_of_another_and_there_are_no_cycles() {
        modulos.verify();
    }

    @Test
    void the_drawings_are_those_of_the_code(@TempDir Path carpeta) throws IOException {
        new Documenter(modulos, Documenter.Options.defaults().withOutputFolder(carpeta.toString()))
                .writeModulesAsPlantUml()
                .writeIndividualModulesAsPlantUml();

        assertThat(nombres(carpeta)).isNotEmpty();
        for (String nombre : nombres(carpeta)) {
            DocumentoGenerado.dice(DIAGRAMAS.resolve(nombre), ordenado(carpeta.resolve(nombre)));
        }
        assertThat(nombres(DIAGRAMAS))
                .as("no drawing of a module that is gone")
                .isEqualTo(nombres(carpeta));
    }

    /** The documenter lists relations and components in no order of its own. */
    private static String ordenado(Path dibujo) throws IOException {
        List<String> lineas = new ArrayList<>();
        List<String> seguidas = new ArrayList<>();
        for (String linea : Files.readAllLines(dibujo)) {
            if (linea.strip().matches("(Rel|Component)\\(.*")) {
                seguidas.add(linea);
            } else {
                Collections.sort(seguidas);
                lineas.addAll(seguidas);
                seguidas.clear();
                lineas.add(linea);
            }
        }
        return String.join("\n", lineas) + "\n";
    }

    private static List<String> nombres(Path carpeta) throws IOException {
        try (Stream<Path> todos = Files.list(carpeta)) {
            return todos.map(p -> p.getFileName().toString())
                    .filter(n -> n.endsWith(".puml"))
                    .sorted()
                    .toList();
        }
    }
}
