package mx.recauda.ley.confronta;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Optional;

/** Which act may follow which. */
class PosturaTest {

    @ParameterizedTest
    @CsvSource({
        // act in force | act | may follow
        ", ACEPTA_PATRON, true",
        ", SOSTIENE_PROPUESTA, true",
        ", PIDE_ACLARACION, true",
        ", ACLARA, false",
        "PIDE_ACLARACION, ACLARA, true",
        "ACLARA, ACLARA, false",
        "ACLARA, SOSTIENE_PROPUESTA, true",
        "SOSTIENE_PROPUESTA, SOSTIENE_PROPUESTA, false",
        "SOSTIENE_PROPUESTA, ACEPTA_PATRON, true",
        "ACEPTA_PATRON, ACLARA, false"
    })
    void an_act_follows_only_those_it_answers(Postura vigente, Postura acto, boolean puede) {
        assertThat(acto.puedeSeguir(Optional.ofNullable(vigente))).isEqualTo(puede);
    }

    @Test
    void the_last_act_is_in_force_and_two_of_them_resolve() {
        assertThat(Postura.vigente(List.of())).isEmpty();
        assertThat(Postura.vigente(List.of(Postura.PIDE_ACLARACION, Postura.ACLARA)))
                .contains(Postura.ACLARA);
        assertThat(Postura.values())
                .filteredOn(Postura::resuelve)
                .containsExactly(Postura.ACEPTA_PATRON, Postura.SOSTIENE_PROPUESTA);
    }
}
