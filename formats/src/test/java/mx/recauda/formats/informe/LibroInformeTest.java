package mx.recauda.formats.informe;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.formats.archivo.Limites;
import mx.recauda.formats.xlsx.LectorXlsx;
import mx.recauda.formats.xlsx.LibroLeido;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Resultado;
import mx.recauda.rendicion.informe.Informe;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The workbook both ways. */
class LibroInformeTest {

    @TempDir Path carpeta;

    static Stream<Path> informes() {
        return Stream.of(Golden.informe2014T4());
    }

    @ParameterizedTest
    @MethodSource("informes")
    void reading_the_workbook_back_gives_the_report_of_the_directory(Path directorio)
            throws Exception {
        Informe original = Golden.lee(directorio);

        Resultado<Optional<Informe>> leido = lee(escribe(original));

        assertThat(leido.incidencias()).isEmpty();
        assertThat(leido.valor()).contains(original);
    }

    @ParameterizedTest
    @MethodSource("informes")
    void no_cell_holds_an_error_or_a_formula(Path directorio) throws Exception {
        LibroLeido libro = abre(escribe(Golden.lee(directorio)));

        assertThat(libro.hojas())
                .flatExtracting(LibroLeido.Hoja::filas)
                .flatExtracting(f -> List.copyOf(f.celdas().values()))
                .noneMatch(c -> c.clase() == LibroLeido.Clase.ERROR || c.conFormula());
    }

    private Path escribe(Informe informe) throws Exception {
        byte[] libro = LibroInforme.escribe(informe, Idioma.ES).valor().orElseThrow();
        return Files.write(carpeta.resolve(informe.metadatos().archivoDeEnvio()), libro);
    }

    private static Resultado<Optional<Informe>> lee(Path libro) {
        return LibroInforme.lee(libro, Limites.POR_OMISION, Idioma.ES);
    }

    private static LibroLeido abre(Path libro) {
        return LectorXlsx.lee(libro, Limites.POR_OMISION, Idioma.ES).valor().orElseThrow();
    }
}
