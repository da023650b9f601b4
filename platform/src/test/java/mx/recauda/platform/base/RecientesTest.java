package mx.recauda.platform.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class RecientesTest {

    private final List<String> hechos = new ArrayList<>();
    private final Recientes<String, String> recientes = Recientes.de(2);

    private String pide(String clave) {
        return recientes.pide(
                clave,
                c -> {
                    hechos.add(c);
                    return c.toUpperCase(java.util.Locale.ROOT);
                });
    }

    @Test
    void what_was_asked_for_is_made_once() {
        assertThat(pide("a")).isEqualTo("A");
        assertThat(pide("a")).isEqualTo("A");

        assertThat(hechos).containsExactly("a");
    }

    @Test
    void the_one_asked_for_longest_ago_leaves_first() {
        pide("a");
        pide("b");
        pide("a");
        pide("c");
        pide("a");
        pide("b");

        assertThat(hechos).containsExactly("a", "b", "c", "b");
    }
}
