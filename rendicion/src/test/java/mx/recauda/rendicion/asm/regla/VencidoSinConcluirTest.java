package mx.recauda.rendicion.asm.regla;

import static mx.recauda.rendicion.asm.regla.AsmDePrueba.asm;
import static mx.recauda.rendicion.asm.regla.AsmDePrueba.revisa;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.rendicion.asm.ColumnaAsm;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VencidoSinConcluirTest {

    private final VencidoSinConcluir regla = new VencidoSinConcluir();

    @ParameterizedTest
    @CsvSource({"30/09/2019, true", "31/08/2019, true", "01/10/2019, false"})
    void an_unfinished_asm_whose_term_is_past_is_found(String termino, boolean hallado) {
        AsmDePrueba fila =
                asm().con(ColumnaAsm.AVANCE, "80")
                        .con(ColumnaAsm.FECHA_TERMINO, termino)
                        .conActividades();

        assertThat(revisa(regla, fila)).hasSize(hallado ? 1 : 0);
    }

    @Test
    void a_finished_one_is_right() {
        assertThat(revisa(regla, asm())).isEmpty();
    }
}
