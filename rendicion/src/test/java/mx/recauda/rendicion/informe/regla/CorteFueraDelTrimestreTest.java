package mx.recauda.rendicion.informe.regla;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CorteFueraDelTrimestreTest {

    private final CorteFueraDelTrimestre regla = new CorteFueraDelTrimestre();

    @Test
    void cuts_in_columns_or_rows_that_close_with_the_quarter_are_right() {
        assertThat(
                        InformeDePrueba.con(
                                        "adecuaciones",
                                        "concepto|adecuacion_enero_mayo|adecuacion_enero_junio",
                                        "X|1|2")
                                .tabla(
                                        "ingresos_excedentes",
                                        "concepto|periodo|monto",
                                        "Otros|enero-junio|1")
                                .tabla("donativos", "beneficiario|monto", "Uno|1")
                                .revisa(regla))
                .isEmpty();
    }

    @Test
    void a_missing_close_and_a_later_cut_are_found() {
        assertThat(
                        InformeDePrueba.con("adecuaciones", "concepto|adecuacion_enero_mayo", "X|1")
                                .tabla(
                                        "ingresos_excedentes",
                                        "concepto|periodo|monto",
                                        "Otros|enero-septiembre|1")
                                .revisa(regla))
                .extracting("seccion")
                .containsExactly("ingresos_excedentes", "adecuaciones");
    }
}
