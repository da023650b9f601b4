package mx.recauda.rendicion.informe.regla;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextosRepetidosTest {

    private final TextosRepetidos regla = new TextosRepetidos();

    private static final String PARRAFO =
            "Durante el trimestre se difundió el programa de austeridad entre las delegaciones y se pidió a cada titular su aplicación inmediata";

    @Test
    void the_same_paragraph_with_another_ending_is_found() {
        assertThat(
                        InformeDePrueba.con(
                                        "compromisos",
                                        "codigo|avance",
                                        "OR.1|" + PARRAFO,
                                        "OR.2|" + PARRAFO + ". Apartado 2")
                                .revisa(regla))
                .singleElement()
                .satisfies(h -> assertThat(h.ubicacion()).isEqualTo("OR.1 y OR.2"));
    }

    @Test
    void different_texts_short_formulas_and_blanks_are_right() {
        assertThat(
                        InformeDePrueba.con(
                                        "compromisos",
                                        "codigo|avance",
                                        "OR.1|" + PARRAFO,
                                        "OR.2|Se capacitó a 20 personas en materia de archivos durante tres sesiones de trabajo en oficinas centrales",
                                        "OR.3|Se anexa evidencia",
                                        "OR.4|Se anexa evidencia",
                                        "OR.5|",
                                        "OR.6|")
                                .revisa(regla))
                .isEmpty();
    }
}
