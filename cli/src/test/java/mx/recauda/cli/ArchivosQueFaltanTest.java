package mx.recauda.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The contract of exit codes: an order that names what is not there is wrong usage, everywhere. */
class ArchivosQueFaltanTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "calcula NADA",
                "accesorios NADA",
                "determina NADA --patron B9012345102 --mes 2026-03 --salida X",
                "determina . --patron B9012345102 --mes 2026-13 --salida X",
                "emite NADA --mes 2026-03 --salida X",
                "emite . --mes 2026-13 --salida X",
                "emite . --mes 2026-03 --zona NORTE --salida X",
                "valida idse NADA",
                "valida sua NADA",
                "genera idse NADA --salida X",
                "genera sua NADA --salida X",
                "confronta --sua NADA --emision .",
                "confronta --sua pom.xml --emision NADA",
                "banco --lineas NADA --fecha 2026-03-17 --salida X",
                "informe revisa NADA",
                "informe arma NADA --salida X",
                "informe importa NADA --salida X",
                "asm revisa NADA",
                "asm arma NADA --salida X",
                "comision revisa NADA",
                "comision arma NADA --salida X",
                "genera",
                "valida nada",
                "no-existe"
            })
    void what_is_not_there_is_wrong_usage(String orden) {
        Ejecucion corrida = Ejecucion.de(orden.replace("NADA", "target/no-existe").split(" "));

        assertThat(corrida.codigo()).as(corrida.avisos()).isEqualTo(Salida.USO);
        assertThat(corrida.salida()).isEmpty();
    }
}
