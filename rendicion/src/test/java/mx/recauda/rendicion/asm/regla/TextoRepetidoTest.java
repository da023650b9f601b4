package mx.recauda.rendicion.asm.regla;

import static mx.recauda.rendicion.asm.regla.AsmDePrueba.asm;
import static mx.recauda.rendicion.asm.regla.AsmDePrueba.revisa;
import static mx.recauda.rendicion.asm.regla.AsmDePrueba.seguimiento;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.rendicion.asm.ActividadReportada;
import mx.recauda.rendicion.asm.ColumnaAsm;

import org.junit.jupiter.api.Test;

class TextoRepetidoTest {

    private final TextoRepetido regla = new TextoRepetido();

    @Test
    void two_rows_with_the_same_aspect_are_found_once() {
        AsmDePrueba segunda = asm().con(ColumnaAsm.NUMERO, "2");

        assertThat(regla.revisa(seguimiento(asm(), segunda)))
                .singleElement()
                .satisfies(h -> assertThat(h.ubicacion()).startsWith("ASM 2"));
    }

    @Test
    void the_same_activity_twice_is_found() {
        AsmDePrueba fila =
                asm().conActividades(
                                new ActividadReportada("Integrar el padrón.", "100"),
                                new ActividadReportada("INTEGRAR EL PADRON", "100"));

        assertThat(revisa(regla, fila)).hasSize(1);
    }

    @Test
    void different_texts_are_right() {
        AsmDePrueba segunda =
                asm().con(ColumnaAsm.NUMERO, "2").con(ColumnaAsm.ASPECTO, "Otro aspecto.");

        assertThat(regla.revisa(seguimiento(asm(), segunda))).isEmpty();
    }
}
