package mx.recauda.rendicion.asm.regla;

import static mx.recauda.rendicion.asm.regla.AsmDePrueba.asm;
import static mx.recauda.rendicion.asm.regla.AsmDePrueba.documento;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.rendicion.asm.DocumentoAsm;
import mx.recauda.rendicion.asm.SeguimientoAsm;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.compromiso.Programas;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

class ProgramaConOtroNombreTest {

    private final ProgramaConOtroNombre regla = new ProgramaConOtroNombre();

    @Test
    void a_key_as_the_budget_writes_it_is_silent() {
        assertThat(deDocumento(documento(Map.of(), asm()))).isEmpty();
    }

    @Test
    void a_key_written_with_a_hyphen_is_found() {
        DocumentoAsm base = documento(Map.of(), asm());
        DocumentoAsm conGuion =
                new DocumentoAsm(
                        base.tabla(),
                        base.origen(),
                        base.encabezado(),
                        new mx.recauda.rendicion.asm.ProgramaPublicado(
                                "K-012", "K012", "Obras y mantenimiento"),
                        base.columnas(),
                        base.asm(),
                        base.periodosSinVigentes(),
                        base.otros());

        assertThat(deDocumento(conGuion))
                .singleElement()
                .extracting(Hallazgo::esperado)
                .isEqualTo("K012");
    }

    @Test
    void the_name_the_programme_had_that_year_is_right_whatever_it_was_called_before() {
        String de2014 = Programas.nombres("E006", 2014).getFirst().nombre();
        String de2023 = Programas.nombres("E006", 2023).getFirst().nombre();

        assertThat(deDocumento(con("E006", de2023, "2023"))).isEmpty();
        assertThat(deDocumento(con("E006", de2014, "2023"))).hasSize(1);
        assertThat(deDocumento(con("E006", de2014, "2016"), con("E006", de2023, "2023"))).isEmpty();
    }

    private static DocumentoAsm con(String clave, String nombre, String anio) {
        DocumentoAsm base = documento(Map.of(DocumentoAsm.Campo.ANIO_ELABORACION, anio), asm());
        return new DocumentoAsm(
                base.tabla(),
                base.origen(),
                base.encabezado(),
                new mx.recauda.rendicion.asm.ProgramaPublicado(clave, clave, nombre),
                base.columnas(),
                base.asm(),
                base.periodosSinVigentes(),
                base.otros());
    }

    private List<Hallazgo> deDocumento(DocumentoAsm... documentos) {
        return regla.revisa(new SeguimientoAsm("asm.json", List.of(documentos)));
    }
}
