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

class AvanceFueraDeRangoTest {

    private final AvanceFueraDeRango regla = new AvanceFueraDeRango();

    @Test
    void a_whole_percent_is_silent() {
        assertThat(revisa(regla, asm())).isEmpty();
    }

    @Test
    void more_than_one_hundred_is_found() {
        assertThat(revisa(regla, asm().con(ColumnaAsm.AVANCE, "101"))).hasSize(1);
    }

    @Test
    void a_fraction_is_found() {
        assertThat(revisa(regla, asm().con(ColumnaAsm.AVANCE, "54.5"))).hasSize(1);
    }

    private List<Hallazgo> deDocumento(DocumentoAsm... documentos) {
        return regla.revisa(new SeguimientoAsm("asm.json", List.of(documentos)));
    }
}
