package mx.recauda.rendicion.informe.regla;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CienPorCientoSinEvidenciaTest {

    private final CienPorCientoSinEvidencia regla = new CienPorCientoSinEvidencia();

    private static InformeDePrueba con(String avance) {
        return InformeDePrueba.con(
                "compromisos",
                "codigo|tipo_respuesta|avance",
                "CP.1|Acciones realizadas|" + avance);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "La entidad cumple al 100% el compromiso según la reunión",
                "Se dio cumplimiento al 100 % de lo acordado"
            })
    void full_compliance_without_evidence_is_found(String avance) {
        assertThat(con(avance).revisa(regla)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Se cumple al 100% (oficio No. 12/2017)",
                "Cumple al 100%, véase www.gob.mx/lista",
                "Cumple al 100%; se anexa acta",
                "Sistema implementado al 100%"
            })
    void evidence_with_number_link_or_annex_is_right(String avance) {
        assertThat(con(avance).revisa(regla)).isEmpty();
    }
}
