package mx.recauda.rendicion.asm.regla;

import static mx.recauda.rendicion.asm.regla.AsmDePrueba.asm;
import static mx.recauda.rendicion.asm.regla.AsmDePrueba.revisa;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.rendicion.asm.ColumnaAsm;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AreaQueEsCargoTest {

    private final AreaQueEsCargo regla = new AreaQueEsCargo();

    @ParameterizedTest
    @CsvSource({
        "Titular de la Unidad de Obras, 1",
        "Jefe del Departamento de Obras, 1",
        "Unidad de Obras, 0",
        "Coordinación de Cobranza, 0",
    })
    void the_responsible_is_an_area_and_not_a_person(String area, int hallazgos) {
        assertThat(revisa(regla, asm().con(ColumnaAsm.AREA_RESPONSABLE, area))).hasSize(hallazgos);
    }
}
