package mx.recauda.ley.libro;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.ley.huella.Resumen;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.IntStream;

/** What comes one by one gives what the whole tree gives. */
class RaizEnCursoTest {

    @Test
    void the_root_and_every_proof_are_those_of_the_whole_tree_whatever_its_size() {
        for (int tamano = 0; tamano <= 70; tamano++) {
            List<Resumen> hojas = hojas(tamano);
            ArbolDeMerkle arbol = ArbolDeMerkle.de(hojas);
            assertThat(en(hojas, -1).raiz()).as("%d", tamano).isEqualTo(arbol.raiz());
            for (int lugar = 0; lugar < tamano; lugar++) {
                RaizEnCurso curso = en(hojas, lugar);
                assertThat(curso.prueba())
                        .as("%d of %d", lugar, tamano)
                        .isEqualTo(arbol.prueba(lugar));
                assertThat(curso.raiz()).isEqualTo(arbol.raiz());
                assertThat(curso.hojas()).isEqualTo(tamano);
            }
        }
    }

    private static RaizEnCurso en(List<Resumen> hojas, int buscada) {
        RaizEnCurso curso = new RaizEnCurso();
        for (int lugar = 0; lugar < hojas.size(); lugar++) {
            if (lugar == buscada) {
                curso.agregaLaBuscada(hojas.get(lugar));
            } else {
                curso.agrega(hojas.get(lugar));
            }
        }
        return curso;
    }

    private static List<Resumen> hojas(int cuantas) {
        return IntStream.range(0, cuantas).mapToObj(i -> Resumen.de("hoja " + i)).toList();
    }
}
