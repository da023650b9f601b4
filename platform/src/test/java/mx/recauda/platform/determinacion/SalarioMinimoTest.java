package mx.recauda.platform.determinacion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import mx.recauda.ley.cuotas.CalculoDeCuotas;
import mx.recauda.ley.cuotas.CasoMensual;
import mx.recauda.ley.cuotas.Concepto;
import mx.recauda.ley.cuotas.CuotasDelMes;
import mx.recauda.ley.cuotas.Segmento;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.dinero.Tasa;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.libro.Cuota;
import mx.recauda.ley.parametros.Zona;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.afiliacion.Escenario;
import mx.recauda.platform.base.Alcances;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.prueba.BaseDePrueba;
import mx.recauda.platform.prueba.PlataformaTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The employer pays the worker's share of whoever earns the minimum wage (LSS 36). */
@PlataformaTest
class SalarioMinimoTest {

    private static final AtomicInteger NUMEROS = new AtomicInteger(8_000);
    private static final Mes MARZO = Mes.de(2026, 3);
    private static final Mes ENERO_2022 = Mes.de(2022, 1);
    private static final Instant PRIMERO = Instant.parse("2026-04-01T12:00:00Z");
    private static final Instant CONOCIDO = Instant.parse("2026-03-01T00:00:00Z");

    /** Minimum wage of the general area in 2026, and the same with the least benefits. */
    private static final Importe MINIMO = Importe.parse("315.04");

    private static final Importe INTEGRADO = Importe.parse("330.57");

    @Autowired Determinaciones determinaciones;
    @Autowired SalariosDiarios salarios;
    @Autowired BaseDePrueba base;
    @Autowired MockMvcTester paginas;
    @Autowired UserDetailsService usuarios;

    private HechosTardios hechos;
    private UUID registro;

    @BeforeEach
    void an_employer() {
        hechos = new HechosTardios(base, NUMEROS.addAndGet(7), 1);
        registro = hechos.registro();
    }

    @Test
    void a_base_of_contribution_at_the_minimum_proves_it_by_itself() {
        hechos.salario(0, LocalDate.of(2026, 3, 1), MINIMO, CONOCIDO);
        Importes importes = importes(emite(MARZO, PRIMERO));

        assertThat(de(importes, Cuota.OBRERA)).isEqualTo(Importe.CERO);
        assertThat(de(importes, Cuota.PATRONAL).centavos()).isPositive();
    }

    @Test
    void the_declared_daily_wage_moves_the_share_of_the_worker_to_the_employer_and_says_so() {
        hechos.salario(0, LocalDate.of(2026, 3, 1), INTEGRADO, CONOCIDO);
        Propuesta antes = emite(MARZO, PRIMERO);
        Importes suyos = importes(antes);
        assertThat(de(suyos, Cuota.OBRERA).centavos()).isPositive();

        declara(antes, MINIMO);
        Propuesta despues = emite(MARZO, Instant.now());

        Importes nuevos = importes(despues);
        assertThat(de(nuevos, Cuota.OBRERA)).isEqualTo(Importe.CERO);
        assertThat(nuevos.total()).isEqualTo(suyos.total());
        assertThat(nacional(() -> determinaciones.diferencias(despues.id(), 0, 9)))
                .singleElement()
                .satisfies(d ->
                        assertThat(d.causas())
                                .extracting(Diferencia.Causa::clase, Diferencia.Causa::tipo)
                                .containsExactly(tuple("SALARIO_DIARIO", "315.04")));
        assertThat(nacional(() -> determinaciones.emitida(despues.id()))).isNotNull();
        assertThat(importes(antes)).as("what was known then can be read again").isEqualTo(suyos);
    }

    @Test
    void a_daily_wage_over_the_minimum_moves_nothing_and_the_same_is_declared_once() {
        hechos.salario(0, LocalDate.of(2026, 3, 1), INTEGRADO, CONOCIDO);
        Propuesta antes = emite(MARZO, PRIMERO);
        Importes suyos = importes(antes);
        declara(antes, Importe.parse("315.05"));
        declara(antes, Importe.parse("315.05"));

        assertThat(importes(emite(MARZO, Instant.now()))).isEqualTo(suyos);
        assertThat(
                        base.comoDuenio()
                                .sql(
                                        "SELECT count(*)::int FROM determinacion.salario_diario WHERE registro_id = ?")
                                .param(registro)
                                .query(Integer.class)
                                .single())
                .isEqualTo(1);
    }

    /** 31 days at the base 330.57; of them 15 at the minimum of 315.04 and 16 at 315.05. */
    @Test
    void
            only_the_days_at_the_minimum_are_borne_by_the_employer_when_the_wage_changes_in_the_month() {
        hechos.salario(0, LocalDate.of(2026, 3, 1), INTEGRADO, CONOCIDO);
        Propuesta antes = emite(MARZO, PRIMERO);
        declaraDesde(antes, MINIMO, LocalDate.of(2026, 3, 1));
        declaraDesde(antes, Importe.parse("315.05"), LocalDate.of(2026, 3, 16));

        Propuesta despues = emite(MARZO, Instant.now());

        assertThat(de(importes(despues), Cuota.OBRERA))
                .isEqualTo(Importe.deCentavos(obrera(16, 16, "315.05")))
                .isNotEqualTo(Importe.CERO);
        assertThat(obrera(1, 15, "315.04")).isZero();
        // Computed again one by one, with every explanation, it is what the columns kept.
        assertThat(nacional(() -> determinaciones.emitida(despues.id()))).isNotNull();
    }

    @Test
    void a_declared_wage_ends_with_the_salary_it_was_declared_for_and_is_declared_again_after() {
        hechos.salario(0, LocalDate.of(2026, 3, 1), INTEGRADO, CONOCIDO);
        Propuesta propuesta = emite(MARZO, PRIMERO);
        UUID suyo = trabajador(propuesta);
        LocalDate fin = LocalDate.of(2026, 3, 31);
        declaraDesde(propuesta, MINIMO, LocalDate.of(2026, 3, 1));
        assertThat(nacional(() -> salarios.vigente(registro, suyo, fin)))
                .map(SalariosDiarios.SalarioDiario::salario)
                .contains(MINIMO);

        hechos.salario(
                0, LocalDate.of(2026, 3, 16), Importe.parse("400.00"), CONOCIDO.plusSeconds(1));

        assertThat(nacional(() -> salarios.vigente(registro, suyo, fin))).isEmpty();
        assertThat(nacional(() -> salarios.vigente(registro, suyo, LocalDate.of(2026, 3, 15))))
                .isPresent();
        declaraDesde(propuesta, MINIMO, LocalDate.of(2026, 3, 16));
        assertThat(nacional(() -> salarios.vigente(registro, suyo, fin)))
                .map(SalariosDiarios.SalarioDiario::desde)
                .contains(LocalDate.of(2026, 3, 16));
    }

    @Test
    void a_proposal_that_today_gives_something_else_is_not_explained_with_it() {
        Propuesta propuesta = emite(MARZO, PRIMERO);
        UUID suyo = trabajador(propuesta);
        assertThat(nacional(() -> determinaciones.explica(propuesta.id(), suyo))).isNotNull();
        base.comoDuenio()
                .sql("ALTER TABLE determinacion.propuesta_renglon DISABLE TRIGGER solo_agregar")
                .update();
        base.comoDuenio()
                .sql(
                        """
                        UPDATE determinacion.propuesta_renglon
                        SET guarderias_centavos = guarderias_centavos + 1 WHERE propuesta_id = ?
                        """)
                .param(propuesta.id())
                .update();
        base.comoDuenio()
                .sql("ALTER TABLE determinacion.propuesta_renglon ENABLE TRIGGER solo_agregar")
                .update();

        assertThatThrownBy(() -> nacional(() -> determinaciones.explica(propuesta.id(), suyo)))
                .isInstanceOfSatisfying(
                        FalloConCodigo.class,
                        f -> assertThat(f.codigo().codigo()).isEqualTo("DET-013"));
    }

    /** The share of the worker of a stretch of March, monthly concepts, by the law alone. */
    private static long obrera(int desde, int dias, String diario) {
        CuotasDelMes cuotas =
                CalculoDeCuotas.incluido()
                        .calcular(
                                CasoMensual.de(
                                        YearMonth.of(2026, 3),
                                        "10",
                                        Zona.GENERAL,
                                        List.of(
                                                Segmento.de(
                                                                dias,
                                                                INTEGRADO,
                                                                Tasa.dePorcentaje("0.54355"))
                                                        .desdeElDia(desde)
                                                        .conSalarioDiario(Importe.parse(diario)))),
                                Idioma.ES)
                        .valor()
                        .orElseThrow();
        return Stream.of(Concepto.values())
                .filter(c -> !c.bimestral())
                .mapToLong(cuotas::obreroCentavos)
                .sum();
    }

    /** Example worker-quota-2022-art36 of the reference: SBC 180.00, daily wage 141.70, 7 days. */
    @Test
    void the_published_example_of_a_worker_at_the_minimum_pays_nothing() {
        hechos.alta(
                1,
                LocalDate.of(2022, 1, 25),
                Importe.parse("180.00"),
                Instant.parse("2022-01-26T00:00:00Z"));
        Propuesta antes = emite(ENERO_2022, Instant.parse("2022-02-05T00:00:00Z"));
        assertThat(de(importes(antes), Cuota.OBRERA).centavos()).isPositive();
        declaraDesde(antes, Importe.parse("141.70"), LocalDate.of(2022, 1, 1));

        Importes importes = importes(emite(ENERO_2022, Instant.now()));

        assertThat(de(importes, Cuota.OBRERA)).isEqualTo(Importe.CERO);
    }

    @Test
    void the_employer_declares_it_on_the_page_of_the_worker() {
        Escenario.asignaOficina("contador");
        Escenario.asignaOficina("emision");
        Propuesta propuesta = emite(MARZO, PRIMERO);
        String suya = "/propuestas/" + propuesta.id() + "/trabajadores/" + trabajador(propuesta);

        assertThat(envia("contador", suya, "315.04", "2026-01-01")).hasStatus(302);
        assertThat(paginas.get().uri(suya).with(user(usuarios.loadUserByUsername("contador"))))
                .hasStatusOk()
                .bodyText()
                .contains("315.04, declarado por contador");
        assertThat(envia("contador", suya, "mucho", "2026-01-01"))
                .hasStatus(422)
                .bodyText()
                .contains("DET-020");
        assertThat(envia("emision", suya, "315.04", "2026-01-01")).hasStatus(403);
        assertThatThrownBy(() ->
                        nacional(() -> {
                            salarios.declara(
                                    propuesta.id(),
                                    UUID.randomUUID(),
                                    MINIMO,
                                    LocalDate.of(2026, 1, 1));
                            return propuesta;
                        }))
                .isInstanceOfSatisfying(
                        FalloConCodigo.class,
                        f -> assertThat(f.codigo().codigo()).isEqualTo("DET-007"));
    }

    private MvcTestResult envia(String cuenta, String suya, String salario, String desde) {
        return paginas.post()
                .uri(suya + "/salario-diario")
                .param("salario", salario)
                .param("desde", desde)
                .with(csrf())
                .with(user(usuarios.loadUserByUsername(cuenta)))
                .exchange();
    }

    private void declara(Propuesta propuesta, Importe salario) {
        declaraDesde(propuesta, salario, LocalDate.of(2026, 3, 1));
    }

    private void declaraDesde(Propuesta propuesta, Importe salario, LocalDate desde) {
        nacional(() -> {
            salarios.declara(propuesta.id(), trabajador(propuesta), salario, desde);
            return propuesta;
        });
    }

    private UUID trabajador(Propuesta propuesta) {
        return nacional(() -> determinaciones.renglones(propuesta.id(), 0, 1))
                .getFirst()
                .asegurado();
    }

    private Importes importes(Propuesta propuesta) {
        return nacional(() -> determinaciones.totales(propuesta.id()));
    }

    private static Importe de(Importes importes, Cuota cuota) {
        return Importes.LINEAS.stream()
                .filter(l -> l.cuota() == cuota)
                .map(l -> importes.de(l.concepto(), cuota))
                .reduce(Importe.CERO, Importe::mas);
    }

    private Propuesta emite(Mes mes, Instant conocido) {
        return nacional(() -> determinaciones.emite(registro, mes, conocido));
    }

    private static <T> T nacional(Supplier<T> trabajo) {
        return Alcances.nacional(trabajo);
    }
}
