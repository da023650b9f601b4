package mx.recauda.rendicion.informe.regla;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConteosDeclaradosTest {

    private final ConteosDeclarados regla = new ConteosDeclarados();

    private static InformeDePrueba declara(String conteos) {
        return InformeDePrueba.con(
                        "compromisos",
                        "tema|codigo|tipo_respuesta",
                        "Archivos|AR.1|Acciones realizadas",
                        "Archivos|AR.2|Compromiso sin avances a reportar en el periodo")
                .metadatos("{\"conteos\":" + conteos + "}");
    }

    @Test
    void counts_that_are_those_of_the_listing_are_right() {
        assertThat(
                        declara("{\"materias\":1,\"compromisos\":2,\"sin_avances\":1,\"otros\":9}")
                                .revisa(regla))
                .isEmpty();
    }

    @Test
    void another_count_is_found_with_both_values() {
        assertThat(declara("{\"compromisos\":3}").revisa(regla))
                .singleElement()
                .satisfies(h -> {
                    assertThat(h.publicado()).isEqualTo("3");
                    assertThat(h.esperado()).isEqualTo("2");
                });
    }

    @Test
    void a_report_that_declares_nothing_is_right() {
        assertThat(declara("{}").revisa(regla)).isEmpty();
    }
}
