package mx.recauda.rendicion.informe.regla;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NombreDeArchivoTest {

    private final NombreDeArchivo regla = new NombreDeArchivo();

    @Test
    void the_name_of_the_quarter_is_right() {
        assertThat(
                        InformeDePrueba.informe()
                                .metadatos("{\"archivo_envio\":\"R2T2017-51-GXX.xlsx\"}")
                                .revisa(regla))
                .isEmpty();
    }

    @Test
    void the_name_of_another_quarter_is_found() {
        assertThat(
                        InformeDePrueba.informe()
                                .metadatos("{\"archivo_envio\":\"R1T2017-51-GXX.xlsx\"}")
                                .revisa(regla))
                .singleElement()
                .satisfies(h -> assertThat(h.esperado()).isEqualTo("R2T2017-51-GXX.xlsx"));
    }
}
