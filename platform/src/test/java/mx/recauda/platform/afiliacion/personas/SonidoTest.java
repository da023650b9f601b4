package mx.recauda.platform.afiliacion.personas;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.ley.afiliacion.persona.DatosPersonales;
import mx.recauda.ley.afiliacion.persona.Localizacion.Decision;
import mx.recauda.ley.afiliacion.persona.Parecido;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.identidad.Sexo;
import mx.recauda.platform.afiliacion.personas.Personas.Respuesta;
import mx.recauda.platform.prueba.BaseDePrueba;
import mx.recauda.platform.prueba.PlataformaTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The database hears a name as the law does. */
@PlataformaTest
class SonidoTest {

    private static final long SEMILLA = 20_261_121L;
    private static final String LETRAS = "ABCDEFGHIJKLMNÑOPQRSTUVWXYZÁÉÍÓÚÜ ''.LLCHQUGECE";

    @Autowired Personas personas;
    @Autowired BaseDePrueba base;

    @Test
    void a_name_sounds_the_same_in_the_database_and_in_the_law() {
        Random azar = new Random(SEMILLA);
        List<String> nombres =
                Stream.concat(
                                Stream.of(
                                        "PEÑA",
                                        "ZÚÑIGA",
                                        "HERNÁNDEZ",
                                        "LLAMAS",
                                        "QUIÑONES",
                                        "GÜEMES",
                                        "CHÁVEZ",
                                        "WALLS",
                                        "D'ANGELO",
                                        ""),
                                IntStream.range(0, 3_000).mapToObj(i -> nombre(azar)))
                        .toList();

        List<String> enLaBase =
                base.comoDuenio()
                        .sql(
                                """
                                SELECT afiliacion.sonido(n) FROM unnest(?) WITH ORDINALITY AS t (n, orden)
                                ORDER BY orden
                                """)
                        .param(nombres.toArray(String[]::new))
                        .query(String.class)
                        .list();

        assertThat(enLaBase)
                .as("seed %d", SEMILLA)
                .isEqualTo(nombres.stream().map(Parecido::sonido).toList());
    }

    @Test
    @WithUserDetails("afiliacion")
    void who_is_spelt_otherwise_and_has_another_birth_written_is_found_by_the_sound() {
        pide("BALLESTEROS", "ZEPEDA", "CECILIA", "1949-02-27");

        Optional<Respuesta> otra = pide("VAYESTEROS", "CEPEDA", "SESILIA", "1949-02-28");

        assertThat(otra.map(Respuesta::decision)).isNotEqualTo(Optional.of(Decision.ASIGNAR));
    }

    private Optional<Respuesta> pide(
            String primero, String segundo, String nombres, String nacimiento) {
        return personas.pideNumero(
                        new DatosPersonales(
                                "",
                                primero,
                                segundo,
                                nombres,
                                Optional.of(LocalDate.parse(nacimiento)),
                                Optional.of(Sexo.MUJER)),
                        "0101",
                        UUID.randomUUID(),
                        Idioma.ES)
                .valor();
    }

    private static String nombre(Random azar) {
        StringBuilder nombre = new StringBuilder();
        int largo = 1 + azar.nextInt(14);
        for (int i = 0; i < largo; i++) {
            nombre.append(LETRAS.charAt(azar.nextInt(LETRAS.length())));
        }
        return nombre.toString();
    }
}
