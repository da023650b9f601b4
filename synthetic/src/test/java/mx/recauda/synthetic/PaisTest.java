package mx.recauda.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import mx.recauda.formats.idse.EscritorIdse;
import mx.recauda.formats.movimientos.EscritorDeMovimientos;
import mx.recauda.formats.movimientos.GeneradorIdse;
import mx.recauda.formats.movimientos.Suceso;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.identidad.Coherencia;
import mx.recauda.ley.identidad.Curp;
import mx.recauda.ley.identidad.Nss;
import mx.recauda.ley.identidad.RegistroPatronal;
import mx.recauda.ley.parametros.Zona;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The synthetic country: the same for the same scenario, and made of parts that hold together. */
class PaisTest {

    private static final LocalDate CORTE = LocalDate.of(2026, 10, 31);
    private static final Pais OFICINA = Pais.de(escenario(7, 200, 3_000, Optional.of("0119")));

    @Test
    void the_same_scenario_gives_the_same_country_to_the_last_byte() {
        Escenario escenario = escenario(7, 60, 600, Optional.of("0119"));
        assertThat(huella(Pais.de(escenario))).isEqualTo(huella(Pais.de(escenario)));
        assertThat(huella(Pais.de(escenario(8, 60, 600, Optional.of("0119")))))
                .isNotEqualTo(huella(Pais.de(escenario)));
    }

    /** The bytes are a contract: whoever changes them must want to. */
    @Test
    void the_country_of_this_seed_is_this_one() {
        assertThat(huella(Pais.de(escenario(1, 20, 100, Optional.empty()))))
                .isEqualTo("e7f4b97c5b259394a9d46a6f03b6a3c2b7bca0431aa3794ce2d71dd324371e2d");
    }

    @Test
    void an_employer_is_made_without_the_others_and_in_any_order() {
        Escenario escenario = escenario(7, 60, 600, Optional.of("0119"));
        Pais entero = Pais.de(escenario);
        List<PatronSintetico> enOrden = entero.patrones().toList();
        Pais otro = Pais.de(escenario);
        for (int i = 59; i >= 0; i -= 7) {
            assertThat(otro.patron(i)).isEqualTo(enOrden.get(i));
            assertThat(otro.trabajadores(otro.patron(i)).toList())
                    .isEqualTo(entero.trabajadores(enOrden.get(i)).toList());
        }
    }

    @ParameterizedTest
    @CsvSource({"1,1", "1,500", "60,60", "200,3000", "5000,75000"})
    void posts_add_up_to_what_was_asked_and_nobody_has_none(int patrones, int trabajadores) {
        Pais pais = Pais.de(escenario(3, patrones, trabajadores, Optional.empty()));
        assertThat(pais.patrones().mapToInt(PatronSintetico::puestos).sum())
                .isEqualTo(trabajadores);
        assertThat(pais.patrones()).allMatch(p -> p.puestos() >= 1);
    }

    @Test
    void most_employers_are_small_and_most_workers_are_not_there() {
        List<PatronSintetico> patrones =
                Pais.de(escenario(5, 4_000, 60_000, Optional.empty())).patrones().toList();
        long chicos = patrones.stream().filter(p -> p.puestos() <= 5).count();
        int enGrandes =
                patrones.stream()
                        .filter(p -> p.puestos() > 50)
                        .mapToInt(PatronSintetico::puestos)
                        .sum();
        assertThat(chicos).isBetween(2_400L, 3_200L);
        assertThat(enGrandes).isBetween(25_000, 45_000);
    }

    @Test
    void no_registro_nss_or_curp_is_given_twice() {
        Set<String> vistos = new HashSet<>();
        Map<String, String> porNss = new HashMap<>();
        Pais pais = Pais.de(escenario(9, 3_000, 45_000, Optional.empty()));
        pais.patrones()
                .forEach(p -> {
                    assertThat(vistos.add(p.registro().valor())).isTrue();
                    pais.trabajadores(p)
                            .forEach(t -> {
                                PersonaSintetica quien = t.persona();
                                assertThat(porNss.put(quien.nss().valor(), "")).isNull();
                                assertThat(vistos.add(quien.curp().valor())).isTrue();
                            });
                });
        assertThat(porNss.size()).isBetween(45_000, 90_000);
    }

    @Test
    void keys_agree_with_one_another_and_say_that_they_are_synthetic() {
        OFICINA.patrones()
                .limit(50)
                .flatMap(OFICINA::trabajadores)
                .map(TrabajadorSintetico::persona)
                .forEach(p -> {
                    assertThat(p.nss().valor()).matches("9[89].*");
                    assertThat(Nss.lee(p.nss().valor(), Idioma.ES).incidencias()).isEmpty();
                    assertThat(Curp.lee(p.curp().valor(), Idioma.ES).incidencias()).isEmpty();
                    assertThat(p.curp().fechaDeNacimiento()).isEqualTo(p.nacimiento());
                    assertThat(p.curp().sexo()).isEqualTo(p.sexo());
                    assertThat(Coherencia.avisos(p.nss(), p.curp(), p.rfc(), Idioma.ES)).isEmpty();
                    assertThat(p.nss().avisos(2026, Idioma.ES)).isEmpty();
                });
        assertThat(OFICINA.patrones().filter(p -> !p.fisica()))
                .allMatch(p -> p.razonSocial().startsWith("SINTETICA "));
        assertThat(OFICINA.patrones())
                .allMatch(p ->
                        RegistroPatronal.digitoVerificador(p.registro().sinDigito())
                                == p.registro().valor().charAt(10) - '0')
                .allMatch(p -> p.oficina().clave().equals("0119"));
    }

    @Test
    void an_employer_with_several_registros_has_them_in_several_municipalities() {
        Map<String, Set<String>> municipios = new HashMap<>();
        Pais.de(escenario(9, 3_000, 45_000, Optional.empty()))
                .patrones()
                .forEach(p ->
                        assertThat(
                                        municipios
                                                .computeIfAbsent(
                                                        p.rfc().valor(), r -> new HashSet<>())
                                                .add(p.municipio()))
                                .isTrue());
        assertThat(municipios.values()).anyMatch(m -> m.size() > 1);
        assertThat(municipios.size()).isBetween(2_800, 2_950);
    }

    @Test
    void premiums_start_at_the_media_and_move_a_point_a_year_at_most() {
        OFICINA.patrones()
                .forEach(p -> {
                    assertThat(p.primas().getFirst().tasa()).isEqualTo(p.fraccion().primaMedia());
                    for (int i = 1; i < p.primas().size(); i++) {
                        long antes = p.primas().get(i - 1).tasa().diezmillonesimas();
                        long ahora = p.primas().get(i).tasa().diezmillonesimas();
                        assertThat(Math.abs(ahora - antes)).isBetween(1L, 100_000L);
                        assertThat(ahora).isBetween(50_000L, 1_500_000L);
                        assertThat(p.primas().get(i).desde().getMonthValue()).isEqualTo(3);
                    }
                });
        assertThat(OFICINA.patrones()).anyMatch(p -> p.primas().size() > 2);
    }

    @Test
    void every_kind_of_thing_happens_and_how_often_is_believable() {
        Map<String, Integer> cuantos = new HashMap<>();
        OFICINA.patrones()
                .flatMap(OFICINA::trabajadores)
                .flatMap(t -> t.actos().stream())
                .forEach(a -> cuantos.merge(a.suceso().palabra(), 1, Integer::sum));
        assertThat(cuantos).containsOnlyKeys("alta", "salario", "baja", "ausencia", "incapacidad");
        assertThat(cuantos.get("alta")).isBetween(4_000, 7_000);
        assertThat(cuantos.get("baja")).isBetween(1_000, 4_000);
        assertThat(cuantos.get("salario")).isBetween(10_000, 25_000);
        assertThat(cuantos.get("ausencia")).isBetween(1_000, 3_000);
        assertThat(cuantos.get("incapacidad")).isBetween(500, 1_500);
    }

    @Test
    void half_of_the_wages_are_below_two_minimums_and_some_reach_the_limit() {
        long minimo = 31_504; // general minimum wage of 2026, in centavos
        List<Long> salarios =
                OFICINA.patrones()
                        .flatMap(OFICINA::trabajadores)
                        .flatMap(t -> t.actos().stream())
                        .filter(a -> a.fecha().getYear() == 2026)
                        .flatMap(a ->
                                a.suceso() instanceof Suceso.CambioDeSalario c
                                        ? Stream.of(c.salario().sbc().centavos())
                                        : Stream.empty())
                        .sorted()
                        .toList();
        assertThat(salarios.get(salarios.size() / 2)).isBetween(minimo, 2 * minimo);
        assertThat(salarios.getLast()).isLessThanOrEqualTo(25 * 11_731L).isGreaterThan(200_000L);
    }

    @Test
    void the_border_has_its_own_minimum_wage() {
        assertThat(Oficina.de("0205").zona()).isEqualTo(Zona.ZLFN);
        assertThat(Oficina.todas()).hasSize(134);
        assertThat(Oficina.todas().stream().map(o -> o.municipio(2)).distinct()).hasSize(134);
    }

    @Test
    void what_does_not_fit_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> escenario(1, 10, 9, Optional.empty()));
        assertThatIllegalArgumentException().isThrownBy(() -> Oficina.de("9999"));
        for (String corte : List.of("2020-05-31", "2027-03-31")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            new Escenario(1, LocalDate.parse(corte), 10, 90, 24, Optional.empty()));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Pais.de(escenario(1, 300_000, 300_000, Optional.of("0119"))));
    }

    @Test
    void every_idse_record_is_right() {
        OFICINA.patrones()
                .limit(120)
                .forEach(p ->
                        OFICINA.trabajadores(p)
                                .flatMap(t -> Pais.filas(p, t, 1))
                                .flatMap(f -> GeneradorIdse.convierte(f).stream())
                                .forEach(m ->
                                        assertThat(
                                                        EscritorIdse.diagnostica(
                                                                m,
                                                                EscritorIdse.Enie.COMO_ES,
                                                                1,
                                                                Idioma.ES))
                                                .isEmpty()));
    }

    private static Escenario escenario(
            long semilla, int patrones, int trabajadores, Optional<String> oficina) {
        return new Escenario(semilla, CORTE, patrones, trabajadores, 24, oficina);
    }

    private static String patron(PatronSintetico p) {
        return String.join(
                ",",
                p.registro().valor(),
                p.rfc().valor(),
                p.razonSocial(),
                p.oficina().clave(),
                p.fraccion().codigo(),
                p.primas().toString(),
                p.alta().toString(),
                p.baja().toString(),
                p.domicilio(),
                p.codigoPostal());
    }

    private static String huella(Pais pais) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            pais.patrones()
                    .forEach(p -> {
                        sha.update(patron(p).getBytes(StandardCharsets.UTF_8));
                        pais.trabajadores(p)
                                .flatMap(t -> Pais.filas(p, t, 1))
                                .forEach(f ->
                                        sha.update(
                                                String.join(",", EscritorDeMovimientos.campos(f))
                                                        .getBytes(StandardCharsets.UTF_8)));
                    });
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
