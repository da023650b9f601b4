package mx.recauda.platform;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

import java.nio.file.Path;

/** Modules keep to their borders; the drawings of the architecture come from the code. */
class ModulosTest {

    private static final Path DIAGRAMAS = Path.of("..", "docs", "architecture");

    private final ApplicationModules modulos = ApplicationModules.of(RecaudaApplication.class);

    @Test
    void no_module_uses_the_inside_of_another_and_there_are_no_cycles() {
        modulos.verify();
    }

    @Test
    void diagrams_are_written_from_the_code() {
        new Documenter(
                        modulos,
                        Documenter.Options.defaults().withOutputFolder(DIAGRAMAS.toString()))
                .writeModulesAsPlantUml()
                .writeIndividualModulesAsPlantUml();
    }
}
