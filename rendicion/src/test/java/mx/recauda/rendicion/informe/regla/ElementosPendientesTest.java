package mx.recauda.rendicion.informe.regla;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ElementosPendientesTest {

    private final ElementosPendientes regla = new ElementosPendientes();

    private static InformeDePrueba tramites(String a, String texto) {
        return InformeDePrueba.con("indicadores", "codigo|a|b", "ITIC.1|" + a + "|30")
                .tabla("compromisos", "codigo|avance", "TIC.1|" + texto);
    }

    private static final String TEXTO =
            "Se digitalizaron 3 trámites: ABC-01-A, ABC-01-B, ABC-02. *El trámite ABC-02 está próximo a liberarse.";

    @Test
    void a_pending_element_counted_as_done_is_found() {
        assertThat(tramites("3", TEXTO).revisa(regla))
                .singleElement()
                .satisfies(h -> assertThat(h.esperado()).isEqualTo("2"));
    }

    @Test
    void counting_only_what_is_done_is_right() {
        assertThat(tramites("2", TEXTO).revisa(regla)).isEmpty();
        assertThat(
                        tramites("3", "Se digitalizaron 3 trámites: ABC-01-A, ABC-01-B, ABC-02.")
                                .revisa(regla))
                .isEmpty();
    }
}
