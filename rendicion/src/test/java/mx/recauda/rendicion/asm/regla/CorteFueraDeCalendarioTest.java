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

class CorteFueraDeCalendarioTest {

    private final CorteFueraDeCalendario regla = new CorteFueraDeCalendario();

    @Test
    void september_is_a_cut() {
        assertThat(revisa(regla, asm())).isEmpty();
    }

    @Test
    void june_is_not() {
        assertThat(revisa(regla, asm().con(ColumnaAsm.MES_ANIO, "Junio-2019"))).hasSize(1);
    }

    private List<Hallazgo> deDocumento(DocumentoAsm... documentos) {
        return regla.revisa(new SeguimientoAsm("asm.json", List.of(documentos)));
    }
}
