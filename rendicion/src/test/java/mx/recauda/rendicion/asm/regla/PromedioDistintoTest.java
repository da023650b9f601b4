package mx.recauda.rendicion.asm.regla;

import static mx.recauda.rendicion.asm.regla.AsmDePrueba.asm;
import static mx.recauda.rendicion.asm.regla.AsmDePrueba.revisa;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.rendicion.asm.ActividadReportada;
import mx.recauda.rendicion.asm.DocumentoAsm;
import mx.recauda.rendicion.asm.SeguimientoAsm;
import mx.recauda.rendicion.auditor.Hallazgo;

import org.junit.jupiter.api.Test;

import java.util.List;

class PromedioDistintoTest {

    private final PromedioDistinto regla = new PromedioDistinto();

    @Test
    void the_mean_with_two_decimals_is_silent() {
        assertThat(revisa(regla, asm())).isEmpty();
    }

    @Test
    void an_average_that_is_not_the_mean_is_found() {
        assertThat(
                        revisa(
                                regla,
                                asm().conActividades(
                                                new ActividadReportada("Una.", "100"),
                                                new ActividadReportada("Dos.", "50"),
                                                new ActividadReportada("Tres.", "25"))))
                .singleElement()
                .extracting(Hallazgo::esperado)
                .isEqualTo("58.33%");
    }

    private List<Hallazgo> deDocumento(DocumentoAsm... documentos) {
        return regla.revisa(new SeguimientoAsm("asm.json", List.of(documentos)));
    }
}
