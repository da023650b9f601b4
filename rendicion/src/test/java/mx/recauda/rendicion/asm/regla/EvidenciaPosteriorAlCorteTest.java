package mx.recauda.rendicion.asm.regla;

import static mx.recauda.rendicion.asm.regla.AsmDePrueba.asm;
import static mx.recauda.rendicion.asm.regla.AsmDePrueba.revisa;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.rendicion.asm.ColumnaAsm;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenciaPosteriorAlCorteTest {

    private final EvidenciaPosteriorAlCorte regla = new EvidenciaPosteriorAlCorte();

    @ParameterizedTest
    @CsvSource({"30 de septiembre de 2019, 0", "1 de octubre de 2019, 1"})
    void evidence_cannot_be_later_than_the_month_of_its_cut(String fecha, int hallazgos) {
        assertThat(revisa(regla, asm().con(ColumnaAsm.DOCUMENTO, "Acta del " + fecha)))
                .hasSize(hallazgos);
    }

    @Test
    void without_a_readable_cut_nothing_is_compared() {
        AsmDePrueba fila =
                asm().con(ColumnaAsm.DOCUMENTO, "Acta del 1 de octubre de 2019")
                        .con(ColumnaAsm.MES_ANIO, "septiembre");

        assertThat(revisa(regla, fila)).isEmpty();
    }
}
