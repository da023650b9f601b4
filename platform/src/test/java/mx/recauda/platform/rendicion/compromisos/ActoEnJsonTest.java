package mx.recauda.platform.rendicion.compromisos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import mx.recauda.rendicion.compromiso.Acto;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The database of today must be readable tomorrow: these texts are in it. */
class ActoEnJsonTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    Propuesto           | {"fecha":"2026-01-07","autor":"A","origen":"Evaluación"}
                    Seleccionado        | {"fecha":"2026-01-07","autor":"A"}
                    Rechazado           | {"fecha":"2026-01-07","autor":"A","motivo":"m"}
                    Comprometido        | {"fecha":"2026-01-07","autor":"A","termino":"2026-07-31","resultadoEsperado":"r","responsables":[{"area":"X","duenio":true}],"actividades":[{"clave":"1","texto":"t"}]}
                    AvanceReportado     | {"fecha":"2026-01-07","autor":"A","corte":"2026-03","actividad":"1","porcentaje":40,"nota":""}
                    EvidenciaEntregada  | {"fecha":"2026-01-07","autor":"A","actividad":"1","evidencia":{"documento":"d","ubicacion":"u","fecha":"2026-01-06"}}
                    EvidenciaEntregada  | {"fecha":"2026-01-07","autor":"A","actividad":"1","evidencia":{"documento":"d","ubicacion":"u","fecha":null}}
                    ActividadSustituida | {"fecha":"2026-01-07","autor":"A","actividad":"1","texto":"t","oficio":"o","nota":"n"}
                    CorteEnviado        | {"fecha":"2026-01-07","autor":"A","corte":"2026-03"}
                    CorteCorregido      | {"fecha":"2026-01-07","autor":"A","corte":"2026-03","motivo":"m"}
                    TerminoCambiado     | {"fecha":"2026-01-07","autor":"A","termino":"2026-12-31","oficio":"o","motivo":"m"}
                    Cancelado           | {"fecha":"2026-01-07","autor":"A","justificacion":"j"}
                    Reabierto           | {"fecha":"2026-01-07","autor":"A","actividad":"1","porcentaje":10,"motivo":"m"}
                    """)
    void what_is_kept_is_read_and_written_letter_by_letter(String clase, String datos) {
        Acto acto = ActoEnJson.lee(clase, datos);

        assertThat(ActoEnJson.clase(acto)).isEqualTo(clase);
        assertThat(ActoEnJson.datos(acto)).isEqualTo(datos);
    }

    @Test
    void an_act_that_the_engine_does_not_know_is_not_guessed() {
        assertThatThrownBy(() -> ActoEnJson.lee("Olvidado", "{}"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Olvidado");
    }
}
