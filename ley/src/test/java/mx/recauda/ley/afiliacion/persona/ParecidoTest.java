package mx.recauda.ley.afiliacion.persona;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.ley.afiliacion.persona.Localizacion.Candidato;
import mx.recauda.ley.afiliacion.persona.Localizacion.Decision;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.identidad.Nss;
import mx.recauda.ley.identidad.Sexo;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Who looks like whom. Every person here is invented. */
class ParecidoTest {

    private static final long SEMILLA = 20261121L;
    private static final DatosPersonales LUIS =
            persona("GALL850101HJCRPS02", "GARCIA", "LOPEZ", "LUIS", "1985-01-01", "H");

    @ParameterizedTest
    @CsvSource({
        // curp, first surname, second, names, birth, sex, from, to
        "GALL850101HJCRPS02, GARCIA, LOPEZ, LUIS,      1985-01-01, H, 100, 100",
        "GALL850101HJCRPS02, García, López, Luis,      1985-01-01, H,  94, 100",
        "GALL850101HJCRPS10, GARCIA, LOPEZ, LUIS,      1985-01-01, H,  92,  99",
        "'',                 GARCIA, LOPEZ, LUIS,      1985-01-01, H, 100, 100",
        "'',                 GARCIA, LOPES, LUIZ,      1985-01-01, H, 100, 100",
        "'',                 GARSIA, LOPEZ, LUIS,      1985-01-01, H, 100, 100",
        "'',                 GARCIA, LOPEZ, LUSI,      1985-01-01, H,  85,  99",
        "'',                 LOPEZ,  GARCIA, LUIS,     1985-01-01, H,  92,  99",
        "'',                 GARCIA, LOPEZ, LUIS,      1985-01-02, H,  85,  91",
        "'',                 GARCIA, LOPEZ, JOSE LUIS, 1985-01-01, H,  80,  91",
        "'',                 GARCIA, LOPEZ, LUISA,     1985-01-01, M,  75,  91",
        "'',                 GARCIA, LOPEZ, MARTHA,    1990-07-15, M,   0,  60",
        "PEMF880612MNLXRR08, PEÑA, MARTINEZ, FERNANDA, 1988-06-12, M,   0,  40"
    })
    void likeness_is_scored(
            String curp,
            String primero,
            String segundo,
            String nombres,
            String nacimiento,
            String sexo,
            int desde,
            int hasta) {
        assertThat(Parecido.entre(LUIS, persona(curp, primero, segundo, nombres, nacimiento, sexo)))
                .isBetween(desde, hasta);
    }

    @ParameterizedTest
    @CsvSource({
        "HERNANDEZ, ERNANDES",
        "CHAVEZ, CHABES",
        "JIMENEZ, GIMENES",
        "YAÑEZ, LLAÑES",
        "QUIROZ, KIROS"
    })
    void names_that_sound_alike_are_one(String uno, String otro) {
        assertThat(Parecido.sonido(uno)).isEqualTo(Parecido.sonido(otro));
    }

    @Test
    void enie_is_not_ene() {
        assertThat(Parecido.sonido("PEÑA")).isNotEqualTo(Parecido.sonido("PENA"));
    }

    @Test
    void it_is_symmetric_between_zero_and_the_maximum_and_maximal_with_oneself() {
        Random azar = new Random(SEMILLA);
        for (int caso = 0; caso < 2_000; caso++) {
            DatosPersonales uno = alguien(azar);
            DatosPersonales otro = alguien(azar);
            int parecido = Parecido.entre(uno, otro);
            assertThat(parecido)
                    .as("seed %d, case %d", SEMILLA, caso)
                    .isBetween(0, Parecido.IDENTICO)
                    .isEqualTo(Parecido.entre(otro, uno));
            assertThat(Parecido.entre(uno, uno)).isEqualTo(Parecido.IDENTICO);
        }
    }

    @Test
    void nobody_alike_is_given_a_number_one_is_located_and_several_are_analysed() {
        DatosPersonales otra = persona("", "PEÑA", "MARTINEZ", "FERNANDA", "1988-06-12", "M");
        DatosPersonales casi = persona("", "GARCIA", "LOPEZ", "LUIS", "1985-01-02", "H");

        assertThat(decide(otra)).isEqualTo(Decision.ASIGNAR);
        assertThat(decide(otra, LUIS)).isEqualTo(Decision.LOCALIZAR);
        assertThat(decide(LUIS, casi)).isEqualTo(Decision.ANALIZAR);
        assertThat(decide(casi)).isEqualTo(Decision.ANALIZAR);
    }

    @Test
    void the_same_curp_under_another_name_is_never_given_a_second_number() {
        DatosPersonales mismaCurp =
                persona("GALL850101HJCRPS02", "OTRO", "NOMBRE", "CUALQUIERA", "1970-05-05", "H");

        assertThat(decide(mismaCurp)).isEqualTo(Decision.ANALIZAR);
    }

    @ParameterizedTest
    @CsvSource({
        // curp, first surname, names, birth, sex, code
        "GALL850101HJCRPS02, GARCIA, LUIS, 1985-01-01, H,",
        "'', GARCIA, LUIS, 1985-01-01, H,",
        "'', ' ', LUIS, 1985-01-01, H, PER-001",
        "'', GARCIA, LUIS, '', H, PER-001",
        "'', GARCIA, LUIS, 1985-01-01, '', PER-001",
        "'', GARCIA, LUIS, 2026-11-22, H, PER-002",
        "'', GARCIA, LUIS, 1900-01-01, H, PER-002",
        "GALL850101HJCRPS02, GARCIA, LUIS, 1985-01-02, H, PER-003",
        "GALL850101HJCRPS02, GARCIA, LUIS, 1985-01-01, M, PER-004",
        "GALL850101HJCRPS03, GARCIA, LUIS, 1985-01-01, H, IDE-015"
    })
    void data_are_checked_against_the_curp(
            String curp,
            String primero,
            String nombres,
            String nacimiento,
            String sexo,
            String codigo) {
        List<String> codigos =
                persona(curp, primero, "LOPEZ", nombres, nacimiento, sexo)
                        .revisa(LocalDate.of(2026, 11, 21), Idioma.ES)
                        .stream()
                        .map(Incidencia::codigo)
                        .toList();

        assertThat(codigos).isEqualTo(codigo == null ? List.of() : List.of(codigo));
    }

    @Test
    void a_number_is_composed_of_place_years_folio_and_check_digit() {
        String serie =
                NumeroDeAsegurado.serie(
                        NumeroDeAsegurado.clave("0119"),
                        LocalDate.of(2019, 5, 1),
                        LocalDate.of(1985, 1, 1));

        assertThat(serie).isEqualTo("011985");
        assertThat(NumeroDeAsegurado.de(serie, 1)).contains(Nss.parse("01198500017"));
        assertThat(NumeroDeAsegurado.de(serie, 10_000)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void every_error_has_its_texts_in_both_languages(ErrorDePersona error) {
        for (Idioma idioma : Idioma.values()) {
            Incidencia incidencia = Incidencia.de(error, idioma, 1, "dos");
            assertThat(incidencia.mensaje() + incidencia.remedio()).doesNotContain("{");
        }
    }

    private static Decision decide(DatosPersonales... registros) {
        List<Candidato<Integer>> candidatos = new ArrayList<>();
        for (DatosPersonales datos : registros) {
            candidatos.add(new Candidato<>(candidatos.size(), datos, 0));
        }
        return Localizacion.de(LUIS, candidatos).decision();
    }

    private static DatosPersonales alguien(Random azar) {
        String[] apellidos = {"GARCIA", "LOPEZ", "PEÑA", "HERNANDEZ", "CHÁVEZ", "", "DE LA CRUZ"};
        String[] nombres = {"LUIS", "MARIA FERNANDA", "JOSÉ", "ANA", "IVÁN"};
        String[] curps = {"", "GALL850101HJCRPS02", "PEMF880612MNLXRR08", "ROXI010228HDFJXVA6"};
        Sexo[] sexos = Sexo.values();
        return new DatosPersonales(
                curps[azar.nextInt(curps.length)],
                apellidos[azar.nextInt(apellidos.length)],
                apellidos[azar.nextInt(apellidos.length)],
                nombres[azar.nextInt(nombres.length)],
                azar.nextInt(4) == 0
                        ? Optional.empty()
                        : Optional.of(LocalDate.of(1980, 1, 1).plusDays(azar.nextInt(900))),
                azar.nextInt(4) == 0
                        ? Optional.empty()
                        : Optional.of(sexos[azar.nextInt(sexos.length)]));
    }

    private static DatosPersonales persona(
            String curp,
            String primero,
            String segundo,
            String nombres,
            String nacimiento,
            String sexo) {
        return new DatosPersonales(
                curp,
                primero,
                segundo,
                nombres,
                nacimiento.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(nacimiento)),
                switch (sexo) {
                    case "H" -> Optional.of(Sexo.HOMBRE);
                    case "M" -> Optional.of(Sexo.MUJER);
                    default -> Optional.empty();
                });
    }
}
