package mx.recauda.rendicion.texto;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DireccionElectronicaTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://obras.example.gob.mx/padron/acta.pdf",
                "www.example.org",
                "Consulta en https://a.example.mx/alta-patronal.",
                "N/A"
            })
    void a_whole_address_or_none_has_no_defect(String texto) {
        assertThat(DireccionElectronica.defecto(texto, "")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.example.mx/ padron/x.pdf, https://a.example.mx/padron/x.pdf",
        "http://www.i-mss.gob.mx/x, http://www.imss.gob.mx/x"
    })
    void a_break_of_line_is_repaired(String rota, String propuesta) {
        assertThat(DireccionElectronica.defecto(rota, ""))
                .map(DireccionElectronica.Defecto::propuesta)
                .contains(propuesta);
    }

    @Test
    void an_incomplete_address_has_no_proposal() {
        assertThat(DireccionElectronica.defecto("http://", ""))
                .map(DireccionElectronica.Defecto::propuesta)
                .contains("");
    }
}
