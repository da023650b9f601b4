package mx.recauda.rendicion.asm.regla;

import static mx.recauda.rendicion.asm.regla.AsmDePrueba.asm;
import static mx.recauda.rendicion.asm.regla.AsmDePrueba.revisa;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.rendicion.asm.ColumnaAsm;
import mx.recauda.rendicion.asm.DocumentoAsm;
import mx.recauda.rendicion.asm.SeguimientoAsm;
import mx.recauda.rendicion.asm.Sustitucion;
import mx.recauda.rendicion.auditor.Hallazgo;

import org.junit.jupiter.api.Test;

import java.util.List;

class SustitucionSinVersionTest {

    private final SustitucionSinVersion regla = new SustitucionSinVersion();

    @Test
    void a_row_without_replacement_is_silent() {
        assertThat(revisa(regla, asm())).isEmpty();
    }

    @Test
    void a_replacement_told_only_in_the_remarks_is_found() {
        assertThat(
                        revisa(
                                regla,
                                asm().con(
                                                ColumnaAsm.OBSERVACIONES,
                                                "La actividad fue sustituida por la de: «Abrir la"
                                                        + " consulta en línea del padrón».")))
                .singleElement()
                .satisfies(h -> assertThat(h.regla()).isEqualTo("ASM-002"))
                .satisfies(h -> assertThat(h.esperado()).contains("Abrir la consulta"));
    }

    @Test
    void a_replacement_already_in_its_column_is_silent() {
        assertThat(
                        revisa(
                                regla,
                                asm().con(ColumnaAsm.ACTIVIDADES, "Abrir la consulta en línea.")
                                        .conSustitucion(
                                                new Sustitucion(
                                                        "Integrar el padrón.",
                                                        "Abrir la consulta en línea.",
                                                        "Oficio 12"))))
                .isEmpty();
    }

    private List<Hallazgo> deDocumento(DocumentoAsm... documentos) {
        return regla.revisa(new SeguimientoAsm("asm.json", List.of(documentos)));
    }
}
