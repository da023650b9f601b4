package mx.recauda.rendicion.informe.regla;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AplicacionDeExcedentesTest {

    private static final String COLUMNAS = "concepto|periodo|monto_publicado|aplicacion_publicada";

    private final AplicacionDeExcedentes regla = new AplicacionDeExcedentes();

    @Test
    void a_dash_is_zero_on_both_sides() {
        assertThat(
                        InformeDePrueba.con(
                                        "ingresos_excedentes",
                                        COLUMNAS,
                                        "Cuotas|enero-junio|-|-",
                                        "Otros|enero-junio|1,500|1,500")
                                .revisa(regla))
                .isEmpty();
    }

    @Test
    void using_less_than_registered_is_found() {
        assertThat(
                        InformeDePrueba.con(
                                        "ingresos_excedentes",
                                        COLUMNAS,
                                        "Otros|enero-junio|1,500|1,400")
                                .revisa(regla))
                .singleElement()
                .satisfies(h -> assertThat(h.ubicacion()).isEqualTo("Otros enero-junio"));
    }
}
