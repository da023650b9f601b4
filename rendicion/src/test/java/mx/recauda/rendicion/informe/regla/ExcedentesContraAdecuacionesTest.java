package mx.recauda.rendicion.informe.regla;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcedentesContraAdecuacionesTest {

    private final ExcedentesContraAdecuaciones regla = new ExcedentesContraAdecuaciones();

    private static InformeDePrueba con(String excedente, String... adecuaciones) {
        return InformeDePrueba.con(
                        "ingresos_excedentes",
                        "concepto|periodo|monto",
                        "Otros|enero-junio|" + excedente)
                .tabla("adecuaciones", "seccion|concepto|adecuacion_enero_junio", adecuaciones);
    }

    @Test
    void a_surplus_that_shows_among_the_income_changes_is_right() {
        assertThat(con("500", "INGRESOS|Otros|500", "EGRESOS|Servicios|9").revisa(regla)).isEmpty();
    }

    @Test
    void a_surplus_without_income_change_is_found_and_transfers_do_not_count() {
        assertThat(con("500", "INGRESOS|Otras Transferencias|500").revisa(regla))
                .singleElement()
                .satisfies(h -> assertThat(h.ubicacion()).isEqualTo("Otros enero-junio"));
    }

    @Test
    void no_surplus_and_a_report_without_changes_are_right() {
        assertThat(con("0", "EGRESOS|Servicios|9").revisa(regla)).isEmpty();
        assertThat(con("500").revisa(regla)).isEmpty();
    }
}
