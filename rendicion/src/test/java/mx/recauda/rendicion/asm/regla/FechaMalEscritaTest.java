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

class FechaMalEscritaTest {

    private final FechaMalEscrita regla = new FechaMalEscrita();

    @Test
    void dates_as_the_format_asks_are_silent() {
        assertThat(revisa(regla, asm())).isEmpty();
    }

    @Test
    void a_day_that_does_not_exist_is_found() {
        assertThat(revisa(regla, asm().con(ColumnaAsm.FECHA_TERMINO, "31/09/2019"))).hasSize(1);
    }

    @Test
    void a_cut_written_otherwise_is_found() {
        assertThat(revisa(regla, asm().con(ColumnaAsm.MES_ANIO, "09/2019"))).hasSize(1);
    }

    private List<Hallazgo> deDocumento(DocumentoAsm... documentos) {
        return regla.revisa(new SeguimientoAsm("asm.json", List.of(documentos)));
    }
}
