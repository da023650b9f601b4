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

class CeldaObligatoriaVaciaTest {

    private final CeldaObligatoriaVacia regla = new CeldaObligatoriaVacia();

    @Test
    void a_full_row_is_silent() {
        assertThat(revisa(regla, asm())).isEmpty();
    }

    @Test
    void a_blank_area_is_found_by_its_label() {
        assertThat(revisa(regla, asm().con(ColumnaAsm.AREA_RESPONSABLE, " ")))
                .singleElement()
                .extracting(Hallazgo::mensaje)
                .asString()
                .contains("Área Responsable");
    }

    @Test
    void remarks_may_be_blank() {
        assertThat(revisa(regla, asm().con(ColumnaAsm.OBSERVACIONES, ""))).isEmpty();
    }

    private List<Hallazgo> deDocumento(DocumentoAsm... documentos) {
        return regla.revisa(new SeguimientoAsm("asm.json", List.of(documentos)));
    }
}
