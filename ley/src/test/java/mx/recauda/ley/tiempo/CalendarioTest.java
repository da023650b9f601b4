package mx.recauda.ley.tiempo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import mx.recauda.ley.fuente.Confianza;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

class CalendarioTest {

    private static final Calendario CFF = Calendario.de(Ambito.CFF);

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 1 de enero",
        "2026-02-02, primer lunes de febrero",
        "2026-03-16, tercer lunes de marzo",
        "2026-05-01, 1 de mayo",
        "2026-05-05, 5 de mayo",
        "2026-09-16, 16 de septiembre",
        "2026-11-16, tercer lunes de noviembre",
        "2026-12-25, 25 de diciembre",
        "2024-12-01, domingo",
        "2030-12-01, domingo",
        "2018-12-01, sábado",
        "2000-12-01, 1 de diciembre de cambio del Ejecutivo Federal",
        "2026-03-14, sábado",
        "2026-03-15, domingo",
        "1999-11-20, sábado",
        "2001-11-20, 20 de noviembre",
        "2003-02-05, 5 de febrero"
    })
    void article_12_closes_these_days(LocalDate dia, String motivo) {
        assertThat(CFF.inhabil(dia)).map(DiaInhabil::motivo).contains(motivo);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-05",
        "2026-03-23",
        "2026-03-09",
        "2026-11-20",
        "2025-12-01",
        "2025-04-17",
        "2026-12-24"
    })
    void article_12_leaves_these_days_open(LocalDate dia) {
        assertThat(CFF.esHabil(dia)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2024, 2024-03-31", "2025, 2025-04-20", "2026, 2026-04-05", "2038, 2038-04-25"})
    void easter_is_computed(int anio, LocalDate domingo) {
        assertThat(ReglaDeCalendario.pascua(anio)).isEqualTo(domingo);
    }

    @Test
    void banks_close_on_holy_thursday_and_friday() {
        Calendario pagos = Calendario.dePagos();
        assertThat(pagos.esHabil(LocalDate.of(2025, 4, 17))).isFalse();
        assertThat(pagos.siguienteHabil(LocalDate.of(2025, 4, 16))).isEqualTo("2025-04-21");
        assertThat(Calendario.deTerminos().esHabil(LocalDate.of(2025, 4, 17))).isTrue();
    }

    @Test
    void a_closed_day_says_its_source() {
        DiaInhabil dia = Calendario.dePagos().inhabil(LocalDate.of(2025, 12, 12)).orElseThrow();
        assertThat(dia.confianza()).isEqualTo(Confianza.DE_MEMORIA);
        assertThat(dia.fuente()).isNotBlank();
    }

    @Test
    void an_office_can_add_its_own_days() {
        DiaInhabil sismo =
                new DiaInhabil(
                        LocalDate.of(2017, 9, 20),
                        "sismo del 19 de septiembre",
                        "DOF 2017-09-20",
                        Confianza.UNA_FUENTE);
        Calendario oficina = CFF.con(List.of(sismo));
        assertThat(oficina.inhabil(sismo.fecha())).contains(sismo);
        assertThat(CFF.esHabil(sismo.fecha())).isTrue();
        assertThat(oficina.masHabiles(LocalDate.of(2017, 9, 19), 1)).isEqualTo("2017-09-21");
        assertThat(oficina.masHabiles(LocalDate.of(2017, 9, 19), 0)).isEqualTo("2017-09-19");
        assertThat(oficina.habilDesde(LocalDate.of(2017, 9, 20))).isEqualTo("2017-09-21");
        assertThat(oficina.habilDesde(LocalDate.of(2017, 9, 21))).isEqualTo("2017-09-21");
    }

    @Test
    void a_calendar_that_never_opens_is_refused_instead_of_looping() {
        LocalDate inicio = LocalDate.of(2026, 1, 1);
        List<DiaInhabil> cerrado =
                IntStream.range(0, 70)
                        .mapToObj(inicio::plusDays)
                        .map(d -> new DiaInhabil(d, "cierre", "prueba", Confianza.PROPUESTA))
                        .toList();
        assertThatThrownBy(() -> CFF.con(cerrado).siguienteHabil(inicio))
                .isInstanceOf(IllegalStateException.class);
    }
}
