package mx.recauda.rendicion.informe.regla;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SegundoTextoTest {

    private final SegundoTexto regla = new SegundoTexto();

    @Test
    void a_text_cut_in_the_sheet_of_the_theme_is_found() {
        assertThat(
                        InformeDePrueba.con(
                                        "compromisos",
                                        "codigo|avance|avance_hoja",
                                        "AI.1|Se publicó la guía|Se publicó",
                                        "AI.2|Igual.|igual")
                                .revisa(regla))
                .singleElement()
                .satisfies(h -> assertThat(h.mensaje()).contains("AI.1", "cortado"));
    }

    @Test
    void a_listing_without_codes_is_matched_by_theme_and_text() {
        String promesa =
                "Promover la desclasificación de expedientes reservados bajo el principio de máxima publicidad en la entidad";
        assertThat(
                        InformeDePrueba.con(
                                        "compromisos",
                                        "tema|codigo|compromiso|tipo_respuesta|avance",
                                        "Archivos|AR.1|"
                                                + promesa
                                                + "|Acciones realizadas|Se hizo A")
                                .tabla(
                                        "compromisos_listado",
                                        "tema|compromiso|tipo_respuesta|avance",
                                        "Archivos|" + promesa + "|Acciones realizadas|Se hizo B")
                                .revisa(regla))
                .singleElement()
                .satisfies(h -> assertThat(h.ubicacion()).isEqualTo("AR.1, avance"));
    }

    @Test
    void one_text_only_has_nothing_to_compare_and_derived_columns_are_ignored() {
        assertThat(
                        InformeDePrueba.con(
                                        "compromisos",
                                        "codigo|avance|avance_caracteres|tipo_respuesta|tipo_respuesta_codigo",
                                        "AI.1|Hecho|5|Acciones realizadas|ACCIONES")
                                .revisa(regla))
                .isEmpty();
    }
}
