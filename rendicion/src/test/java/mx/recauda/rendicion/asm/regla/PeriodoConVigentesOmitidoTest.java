package mx.recauda.rendicion.asm.regla;

import static mx.recauda.rendicion.asm.regla.AsmDePrueba.asm;
import static mx.recauda.rendicion.asm.regla.AsmDePrueba.documento;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.rendicion.asm.ActividadReportada;
import mx.recauda.rendicion.asm.ColumnaAsm;
import mx.recauda.rendicion.asm.DocumentoAsm;
import mx.recauda.rendicion.asm.DocumentoAsm.Campo;
import mx.recauda.rendicion.asm.SeguimientoAsm;
import mx.recauda.rendicion.auditor.Hallazgo;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

class PeriodoConVigentesOmitidoTest {

    private final PeriodoConVigentesOmitido regla = new PeriodoConVigentesOmitido();

    @Test
    void a_period_that_was_closed_is_silent() {
        assertThat(
                        deDocumento(
                                documento(Map.of(Campo.PERIODO, "2017-2018"), asm()),
                                documento(Map.of(Campo.PERIODO, "2018-2019"), asm())))
                .isEmpty();
    }

    @Test
    void a_period_left_pending_is_found() {
        assertThat(
                        deDocumento(
                                documento(
                                        Map.of(Campo.PERIODO, "2017-2018"),
                                        asm().con(ColumnaAsm.AVANCE, "54")
                                                .conActividades(
                                                        new ActividadReportada("Una.", "54"))),
                                documento(Map.of(Campo.PERIODO, "2018-2019"), asm())))
                .extracting(Hallazgo::regla)
                .containsExactly("ASM-018");
    }

    private List<Hallazgo> deDocumento(DocumentoAsm... documentos) {
        return regla.revisa(new SeguimientoAsm("asm.json", List.of(documentos)));
    }
}
