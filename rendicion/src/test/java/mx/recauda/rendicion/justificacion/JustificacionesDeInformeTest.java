package mx.recauda.rendicion.justificacion;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.rendicion.informe.Informe;
import mx.recauda.rendicion.informe.Metadatos;
import mx.recauda.rendicion.justificacion.JustificacionesDeInforme.Declarada;
import mx.recauda.rendicion.version.Casilla;
import mx.recauda.rendicion.version.ClavesDeFila;
import mx.recauda.rendicion.version.Comparacion;
import mx.recauda.rendicion.version.Contenido;
import mx.recauda.rendicion.version.Huella;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Explanations as a table of the report. */
class JustificacionesDeInformeTest {

    private static final Casilla SERVICIOS =
            new Casilla("adecuaciones", "EGRESOS · Servicios Generales", "modificado_enero_marzo");
    private static final Informe SIN =
            new Informe(
                    new Metadatos(
                            2026,
                            4,
                            "50",
                            "GYR",
                            "IMSS",
                            "IMSS",
                            "{}",
                            Optional.of("enero-diciembre 2026")),
                    List.of(),
                    Map.of(),
                    Map.of(),
                    Map.of());

    private static SortedMap<Casilla, Declarada> una(String causa) {
        return new TreeMap<>(
                Map.of(
                        SERVICIOS,
                        new Declarada(
                                "32798517933",
                                new Justificacion(
                                        causa,
                                        "Ninguno.",
                                        "=Registro, con \"comillas\"\ny dos líneas",
                                        Optional.of(LocalDate.of(2027, 1, 15)),
                                        "Presupuesto",
                                        List.of(
                                                new Justificacion.Liga(
                                                        "3,813 mdp", "anterior"))))));
    }

    private static Contenido contenido(Informe informe) {
        return Contenido.de(informe, ClavesDeFila.INFORME_TRIMESTRAL);
    }

    @Test
    void what_is_added_to_a_report_is_read_from_it_again() {
        assertThat(JustificacionesDeInforme.de(JustificacionesDeInforme.agrega(SIN, una("Una."))))
                .isEqualTo(una("Una."));
    }

    @Test
    void a_report_without_explanations_keeps_its_content_and_its_hash() {
        Informe igual = JustificacionesDeInforme.agrega(SIN, new TreeMap<>());

        assertThat(igual.tablas()).isEmpty();
        assertThat(Huella.de(contenido(igual))).isEqualTo(Huella.de(contenido(SIN)));
    }

    @Test
    void a_source_declared_is_one_line_more_and_without_any_the_table_is_what_it_was() {
        Justificacion.Fuente fuente =
                new Justificacion.Fuente(
                        "154 mdp", "Oficio 09/52\nde la SHCP → DGPyP", "presupuesto", "El techo");
        SortedMap<Casilla, Declarada> con = new TreeMap<>();
        una("Una.")
                .forEach((c, d) ->
                        con.put(
                                c,
                                new Declarada(
                                        d.valor(), d.justificacion().conFuentes(List.of(fuente)))));
        Informe informe = JustificacionesDeInforme.agrega(SIN, con);

        assertThat(JustificacionesDeInforme.de(informe)).isEqualTo(con);
        assertThat(informe.tabla("justificaciones").filas().getFirst().crudo("fuentes"))
                .isEqualTo("154 mdp → Oficio 09/52 de la SHCP -> DGPyP → presupuesto → El techo");
        assertThat(JustificacionesDeInforme.tabla(una("Una.")).columnas())
                .doesNotContain("fuentes");
    }

    @Test
    void another_cause_is_another_hash_and_the_difference_names_the_cell_explained() {
        Contenido antes = contenido(JustificacionesDeInforme.agrega(SIN, una("Una.")));
        Contenido despues = contenido(JustificacionesDeInforme.agrega(SIN, una("Otra.")));

        assertThat(Huella.de(antes)).isNotEqualTo(Huella.de(despues));
        assertThat(Comparacion.de(antes, despues))
                .singleElement()
                .satisfies(d -> {
                    assertThat(d.casilla().tabla()).isEqualTo("justificaciones");
                    assertThat(d.casilla().fila())
                            .isEqualTo(
                                    "adecuaciones · EGRESOS · Servicios Generales ·"
                                            + " modificado_enero_marzo");
                    assertThat(d.casilla().columna()).isEqualTo("causa");
                    assertThat(d.antes()).contains("Una.");
                    assertThat(d.despues()).contains("Otra.");
                });
    }
}
