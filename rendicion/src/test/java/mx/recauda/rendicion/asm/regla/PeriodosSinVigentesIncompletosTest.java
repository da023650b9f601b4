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

class PeriodosSinVigentesIncompletosTest {

    private final PeriodosSinVigentesIncompletos regla = new PeriodosSinVigentesIncompletos();

    @Test
    void every_earlier_period_newest_first_is_silent() {
        assertThat(
                        deDocumento(
                                documento(
                                        Map.of(),
                                        List.of(
                                                "2017-2018",
                                                "2016-2017",
                                                "2015-2016",
                                                "2014-2015",
                                                "2013-2014",
                                                "2012-2013",
                                                "2011-2012",
                                                "2010-2011"),
                                        asm())))
                .isEmpty();
    }

    @Test
    void a_period_left_out_is_found() {
        assertThat(deDocumento(documento(Map.of(), List.of("2017-2018", "2015-2016"), asm())))
                .extracting(Hallazgo::regla)
                .containsExactly("ASM-014");
    }

    @Test
    void an_extract_is_not_judged() {
        assertThat(
                        deDocumento(
                                documento(
                                        Map.of(Campo.EXTRACTO, "sólo el ASM 1"),
                                        List.of("2017-2018"),
                                        asm())))
                .isEmpty();
    }

    private List<Hallazgo> deDocumento(DocumentoAsm... documentos) {
        return regla.revisa(new SeguimientoAsm("asm.json", List.of(documentos)));
    }
}
