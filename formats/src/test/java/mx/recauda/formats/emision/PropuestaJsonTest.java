package mx.recauda.formats.emision;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.formats.archivo.Limites;
import mx.recauda.formats.emision.TramoPropuesto.Movimiento;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.ley.tiempo.Mes;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The canonical file of a proposal is written, read back equal, and refused when it was touched.
 */
class PropuestaJsonTest {

    private static final Idioma ES = Idioma.ES;

    @Test
    void what_is_written_is_read_back_equal() {
        PropuestaEmitida propuesta = PropuestasDePrueba.abril();

        Resultado<Optional<PropuestaEmitida>> leida =
                PropuestaJson.lee("propuesta.json", PropuestaJson.escribe(propuesta), ES);

        assertThat(leida.incidencias()).isEmpty();
        assertThat(leida.valor()).contains(propuesta);
    }

    @Test
    void each_stretch_says_what_began_it_and_its_amounts_add_up_to_the_month() {
        TrabajadorPropuesto garcia = PropuestasDePrueba.abril().trabajadores().getFirst();

        assertThat(garcia.mes().tramos())
                .extracting(TramoPropuesto::movimiento)
                .containsExactly(Movimiento.VIGENTE, Movimiento.SALARIO);
        assertThat(garcia.mes().tramos().getLast().desde()).isEqualTo(LocalDate.of(2026, 4, 16));
        for (LineaDeCuota linea : LineaDeCuota.values()) {
            assertThat(
                            garcia.meses().stream()
                                    .flatMap(m -> m.tramos().stream())
                                    .filter(t ->
                                            linea.concepto().bimestral()
                                                    || !t.desde()
                                                            .isBefore(LocalDate.of(2026, 4, 1)))
                                    .map(t -> t.de(linea))
                                    .reduce(Importe.CERO, Importe::mas))
                    .as(linea.clave())
                    .isEqualTo(garcia.de(linea));
        }
    }

    @Test
    void a_baja_ends_the_last_stretch() {
        TrabajadorPropuesto rojas = PropuestasDePrueba.abril().trabajadores().getLast();

        assertThat(rojas.mes().tramos()).extracting(TramoPropuesto::baja).containsExactly(true);
        assertThat(rojas.mes().tramos().getFirst().hasta()).isEqualTo(LocalDate.of(2026, 4, 10));
    }

    @Test
    void a_changed_amount_is_found_by_its_hash() {
        String texto =
                PropuestaJson.escribe(PropuestasDePrueba.abril())
                        .replace("\"dias\" : 30", "\"dias\" : 29")
                        .replace("\"dias\": 30", "\"dias\": 29");

        assertThat(codigos(texto)).containsExactly("EMI-003");
    }

    @Test
    void another_kind_of_file_and_a_bad_field_are_refused_by_name() {
        assertThat(codigos("{\"esquema\":\"cedula-de-determinacion/1\"}"))
                .containsExactly("EMI-001");
        assertThat(codigos("{\"esquema\":\"propuesta/1\",\"mes\":\"abril\"}"))
                .containsExactly("EMI-002");
        assertThat(codigos("no es JSON")).hasSize(1);
    }

    @Test
    void each_code_says_what_happened_and_what_to_do_in_both_languages() {
        for (ErrorDeEmision error : ErrorDeEmision.values()) {
            for (Idioma idioma : Idioma.values()) {
                Incidencia incidencia = Incidencia.de(error, idioma, "uno", "dos");
                assertThat(incidencia.mensaje()).isNotBlank().doesNotContain("{");
                assertThat(incidencia.remedio()).isNotBlank().doesNotContain("{");
            }
        }
    }

    @Test
    void a_directory_is_asked_by_employer_and_month(@TempDir Path directorio) throws IOException {
        PropuestaEmitida propuesta = PropuestasDePrueba.abril();
        Path carpeta =
                directorio.resolve(
                        DirectorioDeEmision.lugar(propuesta.registro(), propuesta.mes()));
        Files.createDirectories(carpeta);
        Files.writeString(carpeta.resolve(PropuestaJson.NOMBRE), PropuestaJson.escribe(propuesta));

        assertThat(lee(directorio, propuesta.mes()).valor()).contains(propuesta);
        assertThat(lee(directorio, Mes.de(2026, 5)).incidencias())
                .extracting(Incidencia::codigo)
                .containsExactly("EMI-004");
    }

    private static Resultado<Optional<PropuestaEmitida>> lee(Path directorio, Mes mes) {
        return DirectorioDeEmision.lee(
                directorio, PropuestasDePrueba.abril().registro(), mes, Limites.POR_OMISION, ES);
    }

    private static List<String> codigos(String texto) {
        Resultado<Optional<PropuestaEmitida>> leido =
                PropuestaJson.lee("propuesta.json", texto, ES);
        assertThat(leido.valor()).isEmpty();
        return leido.incidencias().stream().map(Incidencia::codigo).toList();
    }
}
