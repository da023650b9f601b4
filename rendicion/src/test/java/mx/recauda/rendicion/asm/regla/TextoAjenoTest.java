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

class TextoAjenoTest {

    private final TextoAjeno regla = new TextoAjeno();

    @Test
    void clean_cells_are_silent() {
        assertThat(revisa(regla, asm())).isEmpty();
    }

    @Test
    void an_error_value_of_a_spreadsheet_is_found() {
        assertThat(revisa(regla, asm().con(ColumnaAsm.PROMEDIO, "#¡DIV/0!"))).hasSize(1);
    }

    @Test
    void a_mark_of_the_template_is_found() {
        assertThat(revisa(regla, asm().con(ColumnaAsm.DOCUMENTO, "Por capturar"))).hasSize(1);
    }

    private List<Hallazgo> deDocumento(DocumentoAsm... documentos) {
        return regla.revisa(new SeguimientoAsm("asm.json", List.of(documentos)));
    }
}
