package mx.recauda.rendicion.asm.regla;

import static mx.recauda.rendicion.asm.regla.AsmDePrueba.asm;
import static mx.recauda.rendicion.asm.regla.AsmDePrueba.documento;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.rendicion.asm.ColumnaAsm;
import mx.recauda.rendicion.asm.DocumentoAsm;
import mx.recauda.rendicion.asm.SeguimientoAsm;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

class ColumnasDistintasTest {

    private final ColumnasDistintas regla = new ColumnasDistintas();

    private static SeguimientoAsm con(List<String> columnas) {
        DocumentoAsm base = documento(Map.of(), asm());
        return new SeguimientoAsm(
                "asm.json",
                List.of(
                        new DocumentoAsm(
                                base.tabla(),
                                base.origen(),
                                base.encabezado(),
                                base.programa(),
                                columnas,
                                base.asm(),
                                base.periodosSinVigentes(),
                                base.otros())));
    }

    @Test
    void the_columns_of_the_format_are_right() {
        assertThat(regla.revisa(con(ColumnaAsm.rotulos()))).isEmpty();
    }

    @Test
    void a_label_put_right_by_hand_is_not_the_label_of_the_format() {
        List<String> columnas =
                ColumnaAsm.rotulos().stream()
                        .map(r -> r.replace("Aprobatorio", "Probatorio"))
                        .toList();

        assertThat(regla.revisa(con(columnas))).hasSize(1);
    }

    @Test
    void another_order_is_found() {
        assertThat(regla.revisa(con(ColumnaAsm.rotulos().reversed())))
                .singleElement()
                .satisfies(h -> assertThat(h.mensaje()).contains("otro orden"));
    }

    @Test
    void columns_that_were_not_captured_are_not_judged() {
        assertThat(regla.revisa(con(List.of()))).isEmpty();
    }
}
