package mx.recauda.rendicion.informe.regla;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AcumuladoDecrecienteTest {

    private final AcumuladoDecreciente regla = new AcumuladoDecreciente();

    @Test
    void an_amount_that_grows_or_stays_is_right() {
        assertThat(
                        InformeDePrueba.con(
                                        "ingresos_excedentes",
                                        "concepto|periodo|monto",
                                        "Otros|enero-junio|12",
                                        "Otros|enero-mayo|10",
                                        "Cuotas|enero-mayo|0",
                                        "Cuotas|enero-junio|0")
                                .revisa(regla))
                .isEmpty();
    }

    @Test
    void an_amount_that_falls_is_found_with_both_cuts() {
        assertThat(
                        InformeDePrueba.con(
                                        "contratos_plurianuales",
                                        "concepto|medida|periodo|monto",
                                        "Corriente|ejercido|enero-mayo|1000",
                                        "Corriente|ejercido|enero-junio|900")
                                .revisa(regla))
                .singleElement()
                .satisfies(h ->
                        assertThat(h.mensaje())
                                .contains("1,000 (enero-mayo)", "900 (enero-junio)"));
    }
}
