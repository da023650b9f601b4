package mx.recauda.rendicion.indicador;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.rendicion.flujo.Firma;
import mx.recauda.rendicion.flujo.Papel;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

class TrayectoTest {

    private static final LocalDate DIA = LocalDate.of(2026, 3, 2);

    private static Firma firma(String persona) {
        return new Firma(
                persona, persona, "Analista", Papel.PLANEACION, "PLANEACION", Instant.EPOCH, DIA);
    }

    private static Trayecto.Firmado firmado(String texto) {
        String[] partes = texto.split(":");
        return new Trayecto.Firmado(
                PasoDeFirma.valueOf(partes[0]),
                firma(partes[1]),
                partes.length > 2 ? partes[2] : "");
    }

    @ParameterizedTest
    @CsvSource({
        "'',REVISAR:rosa,''",
        "'',APROBAR:rosa,IND-016",
        "'',REVISAR:ana,IND-017",
        "REVISAR:rosa,APROBAR:pepe,''",
        "REVISAR:rosa,APROBAR:rosa,IND-021",
        "REVISAR:rosa,APROBAR:ana,IND-017",
        "REVISAR:rosa,DEVOLVER:pepe,IND-019",
        "REVISAR:rosa,DEVOLVER:pepe:Falta la fuente,''",
        "REVISAR:rosa APROBAR:pepe,REVISAR:luz,IND-016",
        "DEVOLVER:rosa:No,REVISAR:pepe,IND-016"
    })
    void three_people_and_in_order(String antes, String paso, String codigo) {
        Trayecto trayecto = new Trayecto("Ficha X", firma("ana"), List.of());
        for (String uno : antes.split(" ")) {
            trayecto = uno.isEmpty() ? trayecto : trayecto.con(firmado(uno));
        }

        List<String> codigos =
                trayecto.rechaza(firmado(paso), Idioma.ES).stream()
                        .map(Incidencia::codigo)
                        .toList();

        assertThat(codigos)
                .isEqualTo(Arrays.stream(codigo.split(" ")).filter(c -> !c.isEmpty()).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "'',REVISAR:luis,IND-017",
        "REVISAR:rosa,APROBAR:luis,IND-017",
        "'',DEVOLVER:luis:Falta la fuente,''",
        "REVISAR:rosa,APROBAR:pepe,''"
    })
    void who_made_an_earlier_version_that_nobody_approved_made_this_one_too(
            String antes, String paso, String codigo) {
        Trayecto trayecto = new Trayecto("Ficha X", firma("ana"), List.of());
        for (String uno : antes.split(" ")) {
            trayecto = uno.isEmpty() ? trayecto : trayecto.con(firmado(uno));
        }

        assertThat(trayecto.rechaza(firmado(paso), Set.of("luis"), Idioma.ES))
                .extracting(Incidencia::codigo)
                .isEqualTo(codigo.isEmpty() ? List.of() : List.of(codigo));
    }

    @ParameterizedTest
    @EnumSource(ErrorDeIndicador.class)
    void every_code_tells_what_happened_and_how_to_fix_it(ErrorDeIndicador error) {
        for (Idioma idioma : Idioma.values()) {
            Incidencia i = Incidencia.de(error, idioma, "a", "b", "c", "d", "e");

            assertThat(i.mensaje()).isNotBlank().doesNotContain("{");
            assertThat(i.remedio()).isNotBlank().doesNotContain("{");
        }
    }
}
