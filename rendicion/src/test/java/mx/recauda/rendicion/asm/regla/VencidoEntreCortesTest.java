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

class VencidoEntreCortesTest {

    private final VencidoEntreCortes regla = new VencidoEntreCortes();

    @Test
    void a_term_in_a_month_of_cut_is_silent() {
        assertThat(revisa(regla, asm())).isEmpty();
    }

    @Test
    void a_term_between_the_last_cut_and_this_one_is_found() {
        assertThat(revisa(regla, asm().con(ColumnaAsm.FECHA_TERMINO, "30/06/2019")))
                .extracting(Hallazgo::regla)
                .containsExactly("ASM-006");
    }

    @Test
    void evidence_dated_within_the_term_settles_the_question() {
        AsmDePrueba fila =
                asm().con(ColumnaAsm.FECHA_TERMINO, "30/06/2019")
                        .con(ColumnaAsm.DOCUMENTO, "Acta del 30 de junio de 2019");

        assertThat(revisa(regla, fila)).isEmpty();
    }

    @Test
    void a_term_before_the_last_cut_is_not_this_state() {
        assertThat(revisa(regla, asm().con(ColumnaAsm.FECHA_TERMINO, "30/06/2018"))).isEmpty();
    }

    private List<Hallazgo> deDocumento(DocumentoAsm... documentos) {
        return regla.revisa(new SeguimientoAsm("asm.json", List.of(documentos)));
    }
}
