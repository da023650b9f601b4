package mx.recauda.rendicion.asm.regla;

import static mx.recauda.rendicion.asm.regla.AsmDePrueba.asm;
import static mx.recauda.rendicion.asm.regla.AsmDePrueba.revisa;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.rendicion.asm.ActividadReportada;
import mx.recauda.rendicion.asm.ColumnaAsm;
import mx.recauda.rendicion.asm.DocumentoAsm;
import mx.recauda.rendicion.asm.SeguimientoAsm;
import mx.recauda.rendicion.auditor.Hallazgo;

import org.junit.jupiter.api.Test;

import java.util.List;

class ConcluidoSinEvidenciaTest {

    private final ConcluidoSinEvidencia regla = new ConcluidoSinEvidencia();

    @Test
    void evidence_with_its_place_is_silent() {
        assertThat(revisa(regla, asm())).isEmpty();
    }

    @Test
    void one_hundred_percent_without_place_is_found() {
        assertThat(revisa(regla, asm().con(ColumnaAsm.UBICACION, "N/A")))
                .extracting(Hallazgo::regla)
                .containsExactly("ASM-003");
    }

    @Test
    void less_than_one_hundred_percent_needs_no_evidence_yet() {
        assertThat(
                        revisa(
                                regla,
                                asm().con(ColumnaAsm.UBICACION, "N/A")
                                        .con(ColumnaAsm.AVANCE, "60")
                                        .conActividades(new ActividadReportada("Una.", "60"))))
                .isEmpty();
    }

    private List<Hallazgo> deDocumento(DocumentoAsm... documentos) {
        return regla.revisa(new SeguimientoAsm("asm.json", List.of(documentos)));
    }
}
