package mx.recauda.rendicion.asm.regla;

import static mx.recauda.rendicion.asm.regla.AsmDePrueba.asm;
import static mx.recauda.rendicion.asm.regla.AsmDePrueba.revisa;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.rendicion.asm.ColumnaAsm;
import mx.recauda.rendicion.asm.DocumentoAsm;
import mx.recauda.rendicion.asm.SeguimientoAsm;
import mx.recauda.rendicion.auditor.Hallazgo;

import org.junit.jupiter.api.Test;

import java.util.List;

class ResultadoEsperadoDistintoTest {

    private final ResultadoEsperadoDistinto regla = new ResultadoEsperadoDistinto();

    @Test
    void remarks_that_quote_no_result_are_silent() {
        assertThat(revisa(regla, asm())).isEmpty();
    }

    @Test
    void another_result_quoted_in_the_remarks_is_found() {
        assertThat(
                        revisa(
                                regla,
                                asm().con(
                                                ColumnaAsm.OBSERVACIONES,
                                                "No cambia el resultado esperado de: «Trámite en"
                                                        + " línea».")))
                .singleElement()
                .extracting(Hallazgo::esperado)
                .asString()
                .contains("Trámite en línea");
    }

    private List<Hallazgo> deDocumento(DocumentoAsm... documentos) {
        return regla.revisa(new SeguimientoAsm("asm.json", List.of(documentos)));
    }
}
