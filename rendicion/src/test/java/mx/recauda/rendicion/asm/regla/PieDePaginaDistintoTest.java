package mx.recauda.rendicion.asm.regla;

import static mx.recauda.rendicion.asm.regla.AsmDePrueba.asm;
import static mx.recauda.rendicion.asm.regla.AsmDePrueba.documento;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.rendicion.asm.DocumentoAsm;
import mx.recauda.rendicion.asm.DocumentoAsm.Campo;
import mx.recauda.rendicion.asm.SeguimientoAsm;
import mx.recauda.rendicion.auditor.Hallazgo;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

class PieDePaginaDistintoTest {

    private final PieDePaginaDistinto regla = new PieDePaginaDistinto();

    @Test
    void the_foot_of_the_framework_in_force_is_silent() {
        assertThat(deDocumento(documento(Map.of(), asm()))).isEmpty();
    }

    @Test
    void a_foot_without_its_issuers_is_found() {
        assertThat(deDocumento(documento(Map.of(Campo.PIE_DE_PAGINA, "Formato interno."), asm())))
                .extracting(Hallazgo::regla)
                .containsExactly("ASM-015");
    }

    private List<Hallazgo> deDocumento(DocumentoAsm... documentos) {
        return regla.revisa(new SeguimientoAsm("asm.json", List.of(documentos)));
    }
}
