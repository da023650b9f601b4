package mx.recauda.rendicion.informe.regla;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SumaDeHonorariosTest {

    private static final String COLUMNAS =
            "unidad_responsable|contratos_periodo|presupuesto_ejercido|nivel";

    private final SumaDeHonorarios regla = new SumaDeHonorarios();

    @Test
    void units_make_the_total() {
        assertThat(
                        InformeDePrueba.con(
                                        "honorarios",
                                        COLUMNAS,
                                        "AAA|2|10.05|renglon",
                                        "BBB|3|0.95|renglon",
                                        "|5|11.00|total")
                                .revisa(regla))
                .isEmpty();
    }

    @Test
    void a_centavo_that_is_missing_is_found() {
        assertThat(
                        InformeDePrueba.con(
                                        "honorarios",
                                        COLUMNAS,
                                        "AAA|2|10.05|renglon",
                                        "|2|10.04|total")
                                .revisa(regla))
                .singleElement()
                .satisfies(h -> assertThat(h.ubicacion()).isEqualTo("presupuesto ejercido"));
    }
}
