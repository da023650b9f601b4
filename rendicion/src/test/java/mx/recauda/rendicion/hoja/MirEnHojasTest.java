package mx.recauda.rendicion.hoja;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.rendicion.mir.Mir;
import mx.recauda.rendicion.mir.regla.MirDePrueba;
import mx.recauda.rendicion.version.Casilla;
import mx.recauda.rendicion.version.Comparacion;
import mx.recauda.rendicion.version.Contenido;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.TreeMap;

/** The matrix as cells and back, and each cell that has no canonical form. */
class MirEnHojasTest {

    private static Contenido con(String tabla, String fila, String columna, String valor) {
        TreeMap<Casilla, String> celdas =
                new TreeMap<>(MirEnHojas.de(MirDePrueba.limpia()).celdas());
        celdas.put(new Casilla(tabla, fila, columna), valor);
        return new Contenido(celdas);
    }

    private static List<String> codigos(Resultado<?> lectura) {
        return lectura.incidencias().stream().map(Incidencia::codigo).toList();
    }

    @Test
    void a_matrix_comes_back_from_its_cells_as_it_was() {
        Mir mir = MirDePrueba.limpia();

        Resultado<Lectura<Mir>> lectura = MirEnHojas.lee(MirEnHojas.de(mir), Idioma.ES);

        assertThat(lectura.incidencias()).isEmpty();
        assertThat(
                        Comparacion.de(
                                MirEnHojas.de(mir),
                                MirEnHojas.de(lectura.valor().instrumento().orElseThrow())))
                .isEmpty();
        assertThat(lectura.valor().instrumento().orElseThrow().renglones())
                .extracting(r -> r.clave())
                .containsExactly("F", "P", "C1", "A1.1");
    }

    @ParameterizedTest
    @CsvSource({
        "HOJ-001,renglones,C1,nivel,Meta",
        "HOJ-002,poblaciones,OBJETIVO,valor,cien",
        "HOJ-003,portada,1,anio,2026.5",
        "HOJ-004,poblaciones,OBJETIVO,corte,31/12/2026",
        "HOJ-005,renglones,C1,resumen_narrativo,' '",
        "HOJ-009,indicadores,I-C,renglon,C9",
        "HOJ-010,indicadores,I-C,verde_desde,50",
        "HOJ-011,portada,2,programa,Otra"
    })
    void a_cell_without_canonical_form_is_refused_with_its_code_and_nothing_is_read(
            String codigo, String tabla, String fila, String columna, String valor) {
        Resultado<Lectura<Mir>> lectura =
                MirEnHojas.lee(con(tabla, fila, columna, valor), Idioma.ES);

        assertThat(codigos(lectura)).contains(codigo);
        assertThat(lectura.valor().instrumento()).isEmpty();
    }

    @Test
    void HOJ_006_a_text_longer_than_accepted() {
        assertThat(
                        codigos(
                                MirEnHojas.lee(
                                        con("portada", "1", "fuente", "x".repeat(4_001)),
                                        Idioma.ES)))
                .containsExactly("HOJ-006");
    }

    @ParameterizedTest
    @CsvSource({
        "renglones,P,nivel,Propósito,PROPOSITO",
        "indicadores,I-C,metodo,tasa de variación,TASA_DE_VARIACION",
        "poblaciones,OBJETIVO,valor,'1,200.50',1200.50",
        "portada,1,anio,' 2027 ',2027"
    })
    void a_cell_written_in_another_way_is_given_its_canonical_form(
            String tabla, String fila, String columna, String valor, String canonico) {
        Resultado<Lectura<Mir>> lectura =
                MirEnHojas.lee(con(tabla, fila, columna, valor), Idioma.ES);

        assertThat(lectura.valor().contenido().texto(new Casilla(tabla, fila, columna)))
                .contains(canonico);
    }

    @Test
    void rows_stand_by_level_and_then_by_key_as_people_count() {
        assertThat(
                        List.of("C10", "C2", "A1.10", "A1.9").stream()
                                .sorted(OrdenNatural.COMPARADOR)
                                .toList())
                .containsExactly("A1.9", "A1.10", "C2", "C10");
    }
}
