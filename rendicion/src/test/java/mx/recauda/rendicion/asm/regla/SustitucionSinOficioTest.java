package mx.recauda.rendicion.asm.regla;

import static mx.recauda.rendicion.asm.regla.AsmDePrueba.asm;
import static mx.recauda.rendicion.asm.regla.AsmDePrueba.revisa;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.rendicion.asm.ColumnaAsm;

import org.junit.jupiter.api.Test;

class SustitucionSinOficioTest {

    private final SustitucionSinOficio regla = new SustitucionSinOficio();

    @Test
    void a_replacement_without_letter_is_found() {
        AsmDePrueba fila = asm().con(ColumnaAsm.OBSERVACIONES, "La actividad fue sustituida.");

        assertThat(revisa(regla, fila)).hasSize(1);
    }

    @Test
    void a_replacement_with_its_letter_is_right() {
        AsmDePrueba fila =
                asm().con(
                                ColumnaAsm.OBSERVACIONES,
                                "Fue sustituida con el oficio 45 del 3 de mayo.");

        assertThat(revisa(regla, fila)).isEmpty();
    }

    @Test
    void without_replacement_no_letter_is_asked_for() {
        assertThat(revisa(regla, asm())).isEmpty();
    }
}
