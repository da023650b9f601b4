package mx.recauda.rendicion.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import mx.recauda.rendicion.informe.Fila;
import mx.recauda.rendicion.informe.Origen;
import mx.recauda.rendicion.informe.Tabla;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

class ComparacionTest {

    private static final ClavesDeFila CLAVES = ClavesDeFila.INFORME_TRIMESTRAL;

    private static Tabla adecuaciones(String... conceptoYMonto) {
        List<Fila> filas = new ArrayList<>();
        for (int i = 0; i < conceptoYMonto.length; i += 2) {
            Map<String, String> celdas = new LinkedHashMap<>();
            celdas.put("seccion", "EGRESOS");
            celdas.put("concepto", conceptoYMonto[i]);
            celdas.put("aprobado_anual", conceptoYMonto[i + 1]);
            filas.add(new Fila(new Origen("adecuaciones.csv", i / 2 + 2), celdas));
        }
        return new Tabla("adecuaciones", List.of("seccion", "concepto", "aprobado_anual"), filas);
    }

    private static List<Diferencia> entre(Tabla a, Tabla b) {
        return Comparacion.de(Contenido.de(a, CLAVES), Contenido.de(b, CLAVES));
    }

    @Test
    void a_row_added_before_the_others_is_the_only_difference() {
        Tabla v1 = adecuaciones("Servicios Generales", "28985302080.0");
        Tabla v2 =
                adecuaciones(
                        "Inversión Física", "4800000000.0", "Servicios Generales", "28985302080.0");

        assertThat(entre(v1, v2))
                .allSatisfy(d -> assertThat(d.tipo()).isEqualTo(Diferencia.Tipo.AGREGADA))
                .extracting(d -> d.casilla().fila())
                .containsOnly("EGRESOS · Inversión Física");
    }

    @Test
    void a_changed_cell_gives_both_texts_and_the_exact_difference() {
        Diferencia d =
                entre(
                                adecuaciones("Servicios Generales", "28,985,302,080.0"),
                                adecuaciones("Servicios Generales", "28985302081.0"))
                        .getFirst();

        assertThat(d.tipo()).isEqualTo(Diferencia.Tipo.CAMBIADA);
        assertThat(d.antes()).contains("28,985,302,080.0");
        assertThat(d.delta().orElseThrow()).isEqualByComparingTo(BigDecimal.ONE);
    }

    @Test
    void the_same_number_written_otherwise_is_a_change_of_form_only() {
        assertThat(entre(adecuaciones("A", "100%"), adecuaciones("A", "100.0%")))
                .singleElement()
                .extracting(Diferencia::tipo)
                .isEqualTo(Diferencia.Tipo.SOLO_FORMA);
    }

    @Test
    void blank_and_missing_cells_say_the_same() {
        assertThat(entre(adecuaciones("A", "  "), adecuaciones("A", ""))).isEmpty();
    }

    @Test
    void rows_with_the_same_name_are_told_apart_by_their_turn() {
        assertThat(CLAVES.nombres(adecuaciones("A", "1", "A", "2")))
                .containsExactly("EGRESOS · A", "EGRESOS · A #2");
    }

    @Test
    void no_two_rows_have_one_name_even_when_a_row_is_called_as_the_turn_of_another() {
        assertThat(CLAVES.nombres(adecuaciones("X", "1", "X #2", "2", "X", "3")))
                .containsExactly("EGRESOS · X", "EGRESOS · X #2", "EGRESOS · X #3");
        assertThat(CLAVES.nombres(adecuaciones("X", "1", "X", "2", "X #2", "3", "X #2", "4")))
                .containsExactly(
                        "EGRESOS · X", "EGRESOS · X #3", "EGRESOS · X #2", "EGRESOS · X #2 #2");
    }

    @Test
    void changes_made_on_something_already_changed_are_refused() {
        Contenido v1 = Contenido.de(adecuaciones("A", "1"), CLAVES);
        List<Diferencia> cambios = Comparacion.de(v1, Contenido.de(adecuaciones("A", "2"), CLAVES));
        Contenido otro = Contenido.de(adecuaciones("A", "3"), CLAVES);

        assertThatThrownBy(() -> Comparacion.aplica(otro, cambios))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("aprobado_anual");
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {3, 14, 159, 2653, 58979})
    void the_difference_of_generated_edits_is_exactly_the_edits(long semilla) {
        Random azar = new Random(semilla);
        for (int vuelta = 0; vuelta < 200; vuelta++) {
            Contenido antes = alAzar(azar);
            SortedMap<Casilla, Optional<String>> ediciones = ediciones(antes, azar);
            Contenido despues = edita(antes, ediciones);

            List<Diferencia> cambios = Comparacion.de(antes, despues);

            assertThat(cambios.stream().map(Diferencia::casilla).toList())
                    .as("seed %d, round %d", semilla, vuelta)
                    .isEqualTo(List.copyOf(ediciones.keySet()));
            assertThat(Comparacion.aplica(antes, cambios)).isEqualTo(despues);
            assertThat(Huella.de(antes).equals(Huella.de(despues))).isEqualTo(cambios.isEmpty());
        }
    }

    private static Contenido alAzar(Random azar) {
        SortedMap<Casilla, String> celdas = new TreeMap<>();
        int n = azar.nextInt(30);
        for (int i = 0; i < n; i++) {
            celdas.put(
                    new Casilla(
                            "t" + azar.nextInt(3), "f" + azar.nextInt(5), "c" + azar.nextInt(4)),
                    "v" + azar.nextInt(100));
        }
        return new Contenido(celdas);
    }

    private static SortedMap<Casilla, Optional<String>> ediciones(Contenido antes, Random azar) {
        SortedMap<Casilla, Optional<String>> ediciones = new TreeMap<>();
        int n = azar.nextInt(6);
        for (int i = 0; i < n; i++) {
            Casilla casilla =
                    new Casilla(
                            "t" + azar.nextInt(3), "f" + azar.nextInt(5), "c" + azar.nextInt(4));
            boolean existe = antes.texto(casilla).isPresent();
            if (existe && azar.nextBoolean()) {
                ediciones.put(casilla, Optional.empty());
            } else {
                ediciones.put(casilla, Optional.of("nuevo " + azar.nextInt(100)));
            }
        }
        return ediciones;
    }

    private static Contenido edita(
            Contenido antes, SortedMap<Casilla, Optional<String>> ediciones) {
        SortedMap<Casilla, String> celdas = new TreeMap<>(antes.celdas());
        ediciones.forEach((casilla, texto) ->
                texto.ifPresentOrElse(t -> celdas.put(casilla, t), () -> celdas.remove(casilla)));
        return new Contenido(celdas);
    }
}
