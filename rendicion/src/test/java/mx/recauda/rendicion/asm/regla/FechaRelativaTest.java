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

class FechaRelativaTest {

    private final FechaRelativa regla = new FechaRelativa();

    @Test
    void a_whole_date_is_silent() {
        assertThat(revisa(regla, asm())).isEmpty();
    }

    @Test
    void next_wednesday_is_found() {
        assertThat(
                        revisa(
                                regla,
                                asm().con(
                                                ColumnaAsm.OBSERVACIONES,
                                                "Habrá reunión el próximo miércoles.")))
                .extracting(Hallazgo::regla)
                .containsExactly("ASM-010");
    }

    private List<Hallazgo> deDocumento(DocumentoAsm... documentos) {
        return regla.revisa(new SeguimientoAsm("asm.json", List.of(documentos)));
    }
}
