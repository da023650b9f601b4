package mx.recauda.rendicion.version;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Map;
import java.util.TreeMap;

class HuellaTest {

    private static Contenido con(String texto) {
        return new Contenido(new TreeMap<>(Map.of(new Casilla("t", "f", "c"), texto)));
    }

    @Test
    void the_canonical_text_is_csv_that_anybody_can_hash_again() {
        assertThat(Huella.canonico(con("dice \"sí\", ñ")))
                .isEqualTo("\"t\",\"f\",\"c\",\"dice \"\"sí\"\", ñ\"\n");
    }

    @Test
    void the_hash_is_the_sha_256_of_that_text() {
        // printf '"t","f","c","1"\n' | sha256sum
        assertThat(Huella.de(con("1")))
                .isEqualTo("c18dab0d50f03165e22b2dbbb10ee82b005a1757f0f4d6305ce7aefba73e0f4a");
    }

    @Test
    void a_comma_moved_between_fields_does_not_give_the_same_hash() {
        Contenido uno = new Contenido(new TreeMap<>(Map.of(new Casilla("a,b", "c", "d"), "e")));
        Contenido otro = new Contenido(new TreeMap<>(Map.of(new Casilla("a", "b,c", "d"), "e")));

        assertThat(Huella.de(uno)).isNotEqualTo(Huella.de(otro));
    }
}
