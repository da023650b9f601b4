package mx.recauda.rendicion.asm.regla;

import static mx.recauda.rendicion.asm.regla.AsmDePrueba.asm;
import static mx.recauda.rendicion.asm.regla.AsmDePrueba.revisa;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.rendicion.asm.ColumnaAsm;
import mx.recauda.rendicion.asm.DocumentoAsm;
import mx.recauda.rendicion.asm.SeguimientoAsm;
import mx.recauda.rendicion.auditor.Hallazgo;

import org.junit.jupiter.api.Test;

import java.util.List;

class UbicacionRotaTest {

    private final UbicacionRota regla = new UbicacionRota();

    @Test
    void a_whole_address_is_silent() {
        assertThat(revisa(regla, asm())).isEmpty();
    }

    @Test
    void an_address_with_a_space_inside_is_found_and_repaired() {
        assertThat(
                        revisa(
                                regla,
                                asm().con(
                                                ColumnaAsm.UBICACION,
                                                "https://obras.example.gob.mx/ padron/acta.pdf")))
                .singleElement()
                .extracting(Hallazgo::esperado)
                .isEqualTo("https://obras.example.gob.mx/padron/acta.pdf");
    }

    private List<Hallazgo> deDocumento(DocumentoAsm... documentos) {
        return regla.revisa(new SeguimientoAsm("asm.json", List.of(documentos)));
    }
}
