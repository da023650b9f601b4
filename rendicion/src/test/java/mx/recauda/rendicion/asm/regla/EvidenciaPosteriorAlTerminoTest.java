package mx.recauda.rendicion.asm.regla;

import static mx.recauda.rendicion.asm.regla.AsmDePrueba.asm;
import static mx.recauda.rendicion.asm.regla.AsmDePrueba.revisa;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.rendicion.asm.ColumnaAsm;
import mx.recauda.rendicion.asm.Oficio;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Optional;

class EvidenciaPosteriorAlTerminoTest {

    private final EvidenciaPosteriorAlTermino regla = new EvidenciaPosteriorAlTermino();

    @Test
    void evidence_on_the_last_day_is_in_time() {
        AsmDePrueba fila = asm().con(ColumnaAsm.DOCUMENTO, "Acta del 30 de septiembre de 2019");

        assertThat(revisa(regla, fila)).isEmpty();
    }

    @Test
    void evidence_of_the_next_day_is_late_by_one_day() {
        AsmDePrueba fila = asm().con(ColumnaAsm.DOCUMENTO, "Acta del 1 de octubre de 2019");

        assertThat(revisa(regla, fila))
                .singleElement()
                .satisfies(h -> {
                    assertThat(h.regla()).isEqualTo("ASM-001");
                    assertThat(h.mensaje()).contains("1 días").contains("30/09/2019");
                    assertThat(h.ubicacion()).isEqualTo("ASM 1, periodo 2018-2019");
                });
    }

    @Test
    void the_date_of_a_letter_given_as_data_counts_too() {
        AsmDePrueba fila =
                asm().con(ColumnaAsm.DOCUMENTO, "Oficio 12")
                        .conOficio(new Oficio("12", Optional.of(LocalDate.of(2019, 10, 21))));

        assertThat(revisa(regla, fila))
                .singleElement()
                .extracting("mensaje")
                .asString()
                .contains("21 días");
    }

    @Test
    void evidence_without_date_is_not_judged() {
        assertThat(revisa(regla, asm().con(ColumnaAsm.DOCUMENTO, "Carátula"))).isEmpty();
    }
}
