package mx.recauda.ley.libro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import mx.recauda.ley.huella.Resumen;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** A sealed block changes if one byte of it does. */
class ArbolDeMerkleTest {

    @Test
    void the_root_of_one_entry_is_its_leaf_and_of_none_the_hash_of_nothing() {
        assertThat(ArbolDeMerkle.de(List.of()).raiz())
                .hasToString("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assertThat(ArbolDeMerkle.de(hojas(1)).raiz())
                .isEqualTo(Resumen.de(new byte[] {0}, hojas(1).getFirst().bytes()));
    }

    @Test
    void every_entry_of_blocks_of_any_size_is_proved_and_no_other() {
        for (int tamano = 1; tamano <= 40; tamano++) {
            ArbolDeMerkle arbol = ArbolDeMerkle.de(hojas(tamano));
            for (int lugar = 0; lugar < tamano; lugar++) {
                var prueba = arbol.prueba(lugar);
                assertThat(ArbolDeMerkle.demuestra(hojas(tamano).get(lugar), prueba, arbol.raiz()))
                        .isTrue();
                assertThat(ArbolDeMerkle.demuestra(Resumen.de(), prueba, arbol.raiz())).isFalse();
            }
        }
    }

    @Test
    void one_flipped_bit_of_one_entry_changes_the_root() {
        long semilla = 7;
        Random azar = new Random(semilla);
        for (int caso = 0; caso < 200; caso++) {
            List<Resumen> hojas = new ArrayList<>(hojas(azar.nextInt(1, 100)));
            Resumen raiz = ArbolDeMerkle.de(hojas).raiz();
            int lugar = azar.nextInt(hojas.size());
            byte[] bytes = hojas.get(lugar).bytes();
            bytes[azar.nextInt(bytes.length)] ^= (byte) (1 << azar.nextInt(8));
            hojas.set(lugar, Resumen.guardado(bytes));

            assertThat(ArbolDeMerkle.de(hojas).raiz()).as("seed " + semilla).isNotEqualTo(raiz);
        }
    }

    @Test
    void two_entries_in_another_order_give_another_root() {
        List<Resumen> hojas = hojas(2);

        assertThat(ArbolDeMerkle.de(hojas.reversed()).raiz())
                .isNotEqualTo(ArbolDeMerkle.de(hojas).raiz());
    }

    @Test
    void the_head_of_a_block_depends_on_each_of_its_parts() {
        Instant cierre = Instant.parse("2026-04-17T18:00:00Z");
        Resumen raiz = Resumen.de(new byte[] {1});

        assertThat(
                        List.of(
                                new Bloque(1, 2, raiz, Resumen.NADA, cierre).cabeza(),
                                new Bloque(2, 2, raiz, Resumen.NADA, cierre).cabeza(),
                                new Bloque(1, 3, raiz, Resumen.NADA, cierre).cabeza(),
                                new Bloque(1, 2, Resumen.NADA, Resumen.NADA, cierre).cabeza(),
                                new Bloque(1, 2, raiz, raiz, cierre).cabeza(),
                                new Bloque(1, 2, raiz, Resumen.NADA, cierre.plusSeconds(1))
                                        .cabeza()))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_hash_is_read_as_it_is_written() {
        Resumen resumen = Resumen.de("x".getBytes(StandardCharsets.UTF_8));

        assertThat(Resumen.parse(resumen.toString())).isEqualTo(resumen).hasSameHashCodeAs(resumen);
        assertThatThrownBy(() -> Resumen.parse("00")).hasMessageContaining("1 bytes");
    }

    private static List<Resumen> hojas(int cuantas) {
        return IntStream.range(0, cuantas)
                .mapToObj(i -> Resumen.de(("asiento " + i).getBytes(StandardCharsets.UTF_8)))
                .toList();
    }
}
