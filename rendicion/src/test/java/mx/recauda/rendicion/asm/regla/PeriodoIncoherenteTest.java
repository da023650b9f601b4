package mx.recauda.rendicion.asm.regla;

import static mx.recauda.rendicion.asm.regla.AsmDePrueba.asm;
import static mx.recauda.rendicion.asm.regla.AsmDePrueba.documento;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.rendicion.asm.ColumnaAsm;
import mx.recauda.rendicion.asm.DocumentoAsm;
import mx.recauda.rendicion.asm.DocumentoAsm.Campo;
import mx.recauda.rendicion.asm.SeguimientoAsm;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Map;

class PeriodoIncoherenteTest {

    private final PeriodoIncoherente regla = new PeriodoIncoherente();

    private int hallazgos(String periodo, String elaborado, String corte) {
        DocumentoAsm documento =
                documento(
                        Map.of(Campo.PERIODO, periodo, Campo.ANIO_ELABORACION, elaborado),
                        asm().con(ColumnaAsm.MES_ANIO, corte));
        return regla.revisa(new SeguimientoAsm("asm.json", List.of(documento))).size();
    }

    @ParameterizedTest
    @CsvSource({
        "2014-2015, 2016, Marzo-2016, 0",
        "2022-2023, 2023, Septiembre-2023, 0",
        "2018-2019, 2018, Septiembre-2018, 1",
        "2018-2019, 2019, Marzo-2020, 1",
        "2018-2020, 2020, Marzo-2020, 1",
        "2019-2018, 2020, Marzo-2020, 1",
        "2018, 2019, Marzo-2019, 1",
        "2018-2019, 2019, Marzo-2017, 1",
    })
    void years_go_forward(String periodo, String elaborado, String corte, int hallazgos) {
        assertThat(hallazgos(periodo, elaborado, corte)).isEqualTo(hallazgos);
    }
}
