package mx.recauda.rendicion.asm.regla;

import static mx.recauda.rendicion.asm.regla.AsmDePrueba.asm;
import static mx.recauda.rendicion.asm.regla.AsmDePrueba.documento;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.rendicion.asm.ColumnaAsm;
import mx.recauda.rendicion.asm.DocumentoAsm;
import mx.recauda.rendicion.asm.SeguimientoAsm;
import mx.recauda.rendicion.auditor.Hallazgo;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

class AvanceQueRetrocedeTest {

    private final AvanceQueRetrocede regla = new AvanceQueRetrocede();

    private static DocumentoAsm al(String avance, String corte, String observaciones) {
        return documento(
                Map.of(),
                asm().con(ColumnaAsm.AVANCE, avance)
                        .con(ColumnaAsm.MES_ANIO, corte)
                        .con(ColumnaAsm.OBSERVACIONES, observaciones)
                        .conActividades());
    }

    private List<Hallazgo> entre(DocumentoAsm uno, DocumentoAsm otro) {
        return regla.revisa(new SeguimientoAsm("asm.json", List.of(uno, otro)));
    }

    @Test
    void less_progress_at_a_later_cut_without_a_note_is_found() {
        assertThat(entre(al("60", "Marzo-2019", ""), al("40", "Septiembre-2019", "")))
                .singleElement()
                .satisfies(h -> assertThat(h.mensaje()).contains("60.00").contains("40.00"));
    }

    @Test
    void the_order_of_the_file_is_not_that_of_the_cuts() {
        assertThat(entre(al("40", "Septiembre-2019", ""), al("60", "Marzo-2019", ""))).hasSize(1);
    }

    @Test
    void a_note_or_more_progress_is_right() {
        assertThat(entre(al("60", "Marzo-2019", ""), al("40", "Septiembre-2019", "Se recontó.")))
                .isEmpty();
        assertThat(entre(al("60", "Marzo-2019", ""), al("70", "Septiembre-2019", ""))).isEmpty();
    }
}
