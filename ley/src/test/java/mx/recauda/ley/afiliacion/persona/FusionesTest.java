package mx.recauda.ley.afiliacion.persona;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.ley.afiliacion.persona.Fusiones.Acto;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Numbers of one person: merged, read as one, and parted again. */
class FusionesTest {

    private static final long SEMILLA = 20261121L;

    @Test
    void an_absorbed_number_is_read_through_the_surviving_one() {
        Fusiones<Integer> fusiones = new Fusiones<>(List.of(une(2, 1), une(3, 1), une(1, 5)));

        assertThat(fusiones.vigente(2)).isEqualTo(5);
        assertThat(fusiones.vigente(4)).isEqualTo(4);
        assertThat(fusiones.grupo(3)).containsExactly(1, 2, 3, 5);
        assertThat(fusiones.grupo(4)).containsExactly(4);
    }

    @ParameterizedTest
    @CsvSource({
        // absorbed, surviving, undo, reason
        "1, 1, false, FUSION_CONSIGO",
        "2, 3, false, YA_FUSIONADO",
        "1, 2, false, YA_FUSIONADO",
        "1, 3, false,",
        "3, 1, false,",
        "2, 1, true,",
        "1, 2, true, NADA_QUE_DESHACER",
        "2, 3, true, NADA_QUE_DESHACER"
    })
    void with_two_read_through_one(int absorbido, int vigente, boolean deshace, String error) {
        Fusiones<Integer> fusiones = new Fusiones<>(List.of(une(2, 1)));

        assertThat(fusiones.error(new Acto<>(absorbido, vigente, deshace)).map(Enum::name))
                .isEqualTo(java.util.Optional.ofNullable(error));
    }

    @Test
    void undoing_a_merge_restores_exactly_what_was_before() {
        Random azar = new Random(SEMILLA);
        int deshechas = 0;
        for (int caso = 0; caso < 2_000; caso++) {
            List<Acto<Integer>> actos = new ArrayList<>();
            for (int i = 0; i < azar.nextInt(12); i++) {
                actos.add(new Acto<>(azar.nextInt(8), azar.nextInt(8), azar.nextInt(4) == 0));
            }
            Map<Integer, List<Integer>> antes = grupos(new Fusiones<>(actos));
            Acto<Integer> nueva = une(azar.nextInt(8), azar.nextInt(8));
            if (new Fusiones<>(actos).error(nueva).isPresent()) {
                continue;
            }
            actos.add(nueva);
            assertThat(grupos(new Fusiones<>(actos))).isNotEqualTo(antes);
            actos.add(new Acto<>(nueva.absorbido(), nueva.superviviente(), true));

            assertThat(grupos(new Fusiones<>(actos)))
                    .as("seed %d, case %d", SEMILLA, caso)
                    .isEqualTo(antes);
            deshechas++;
        }
        assertThat(deshechas).isGreaterThan(500);
    }

    private static Map<Integer, List<Integer>> grupos(Fusiones<Integer> fusiones) {
        Map<Integer, List<Integer>> grupos = new TreeMap<>();
        for (int numero = 0; numero < 8; numero++) {
            List<Integer> grupo = new ArrayList<>(fusiones.grupo(numero));
            grupo.addFirst(fusiones.vigente(numero));
            grupos.put(numero, grupo);
        }
        return grupos;
    }

    private static Acto<Integer> une(int absorbido, int superviviente) {
        return new Acto<>(absorbido, superviviente, false);
    }
}
