package mx.recauda.rendicion.asm.regla;

import static mx.recauda.rendicion.asm.regla.AsmDePrueba.asm;
import static mx.recauda.rendicion.asm.regla.AsmDePrueba.documento;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.rendicion.asm.ColumnaAsm;
import mx.recauda.rendicion.asm.DocumentoAsm;
import mx.recauda.rendicion.asm.SeguimientoAsm;
import mx.recauda.rendicion.auditor.Hallazgo;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

class NumeracionConHuecosTest {

    private final NumeracionConHuecos regla = new NumeracionConHuecos();

    @Test
    void a_series_from_one_is_silent() {
        assertThat(deDocumento(documento(Map.of(), asm(), asm().con(ColumnaAsm.NUMERO, "2"))))
                .isEmpty();
    }

    @Test
    void a_gap_is_found() {
        assertThat(deDocumento(documento(Map.of(), asm(), asm().con(ColumnaAsm.NUMERO, "3"))))
                .extracting(Hallazgo::publicado)
                .containsExactly("1, 3");
    }

    private List<Hallazgo> deDocumento(DocumentoAsm... documentos) {
        return regla.revisa(new SeguimientoAsm("asm.json", List.of(documentos)));
    }
}
