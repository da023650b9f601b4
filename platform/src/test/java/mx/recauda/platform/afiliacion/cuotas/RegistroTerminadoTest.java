package mx.recauda.platform.afiliacion.cuotas;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.ley.cedula.Hecho;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.tiempo.Vigencia;
import mx.recauda.platform.afiliacion.Escenario;
import mx.recauda.platform.base.Alcances;
import mx.recauda.platform.prueba.BaseDePrueba;
import mx.recauda.platform.prueba.PlataformaTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A registro that ends by what another does keeps its workers enrolled, and owes for none. */
@PlataformaTest
class RegistroTerminadoTest {

    private static final int PATRON = 91_301;
    private static final Instant ANTES = Instant.parse("2026-02-20T00:00:00Z");
    private static final Instant AHORA = Instant.parse("2026-06-30T00:00:00Z");

    @Autowired EmpleosParaCuotas cuotas;
    @Autowired BaseDePrueba base;

    @Test
    void the_days_of_who_stays_enrolled_end_with_the_registro_and_go_on_when_it_resumes() {
        UUID id = new Escenario(base).patron(PATRON);
        new Escenario(base).trabajadores(PATRON, PATRON);
        inscribe(id);
        anota(id, "ALTA", "2020-01-01", "2026-01-01");
        anota(id, "BAJA", "2026-02-15", "2026-02-25");
        anota(id, "REANUDACION", "2026-05-10", "2026-05-10");

        assertThat(hechos(id, "2026-02", ANTES)).as("before it was known").hasSize(1);
        assertThat(hechos(id, "2026-02", AHORA))
                .containsExactly(
                        new Hecho.Alta(LocalDate.of(2026, 1, 5), Importe.parse("450.50")),
                        new Hecho.Baja(LocalDate.of(2026, 2, 15)));
        assertThat(hechos(id, "2026-03", AHORA)).as("nothing is owed").isEmpty();
        assertThat(hechos(id, "2026-05", AHORA))
                .containsExactly(
                        new Hecho.Alta(LocalDate.of(2026, 5, 10), Importe.parse("450.50")));
    }

    @Test
    void what_is_taken_from_a_spell_leaves_the_rest_of_its_days() {
        Vigencia anio = Vigencia.entre(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
        Vigencia marzo = Vigencia.entre(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));
        Vigencia desdeJulio = Vigencia.desde(LocalDate.of(2026, 7, 1));

        assertThat(DiasSinVigor.quita(anio, List.of())).containsExactly(anio);
        assertThat(DiasSinVigor.quita(anio, List.of(marzo, desdeJulio)))
                .containsExactly(
                        Vigencia.entre(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 28)),
                        Vigencia.entre(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 6, 30)));
        assertThat(DiasSinVigor.quita(marzo, List.of(anio))).isEmpty();
        assertThat(DiasSinVigor.quita(marzo, List.of(desdeJulio))).containsExactly(marzo);
    }

    private List<Hecho> hechos(UUID id, String mes, Instant conocido) {
        LocalDate desde = LocalDate.parse(mes + "-01");
        return Alcances.nacional(() ->
                cuotas.empleos(id, desde, desde.plusMonths(1).minusDays(1), conocido).stream()
                        .flatMap(e -> e.hechos().stream())
                        .toList());
    }

    private void anota(UUID id, String tipo, String dia, String conocido) {
        base.comoDuenio()
                .sql(
                        """
                        INSERT INTO afiliacion.hecho_patronal (registro_id, oficina, tipo, vigencia, conocido_en,
                            datos, anotado_por)
                        VALUES (?, ?, ?, daterange(?::date, NULL), ?::date::timestamptz, '{"causa": "SUSTITUCION"}',
                            'prueba')
                        """)
                .params(id, Escenario.OFICINA, tipo, dia, conocido)
                .update();
    }

    private void inscribe(UUID id) {
        base.comoDuenio()
                .sql(
                        """
                        WITH alta AS (
                            INSERT INTO afiliacion.movimiento (id, registro_id, oficina, asegurado_id, tipo, fecha,
                                efecto, oportuno, sbc_centavos, recibido_en, conocido_en, anotado_por)
                            SELECT nextval('afiliacion.numero_de_movimiento'), :registro, :oficina, a.id, 'ALTA',
                                '2026-01-05', '2026-01-05', true, 45050, TIMESTAMPTZ '2026-01-05 18:00:00Z',
                                TIMESTAMPTZ '2026-01-05 18:00:00Z', 'prueba'
                            FROM afiliacion.asegurado a WHERE a.nss = :nss RETURNING *)
                        INSERT INTO afiliacion.tramo (registro_id, oficina, asegurado_id, vigencia, conocido,
                            sbc_centavos, tipo_de_salario, jornada, tipo_de_trabajador, origen)
                        SELECT registro_id, oficina, asegurado_id, daterange(efecto, NULL),
                            tstzrange(conocido_en, NULL), sbc_centavos, 0, 0, 1, id FROM alta
                        """)
                .param("registro", id)
                .param("oficina", Escenario.OFICINA)
                .param("nss", Escenario.nss(PATRON).valor())
                .update();
    }
}
