package mx.recauda.platform.determinacion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import mx.recauda.ley.cuotas.CalculoDeCuotas;
import mx.recauda.ley.cuotas.CasoMensual;
import mx.recauda.ley.cuotas.Concepto;
import mx.recauda.ley.cuotas.CuotasDelMes;
import mx.recauda.ley.cuotas.Segmento;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.dinero.Tasa;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.libro.Clase;
import mx.recauda.ley.libro.Cuota;
import mx.recauda.ley.parametros.Zona;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.afiliacion.Escenario;
import mx.recauda.platform.base.Alcance;
import mx.recauda.platform.base.Alcances;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.libro.Libro;
import mx.recauda.platform.libro.Punto;
import mx.recauda.platform.libro.Saldo;
import mx.recauda.platform.prueba.BaseDePrueba;
import mx.recauda.platform.prueba.PlataformaTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** A month proposed from affiliation, determined by the employer, posted and explained. */
@PlataformaTest
class DeterminacionTest {

    private static final AtomicInteger NUMEROS = new AtomicInteger(500);
    private static final Instant PRIMERO = Instant.parse("2026-04-01T12:00:00Z");
    private static final Instant DESPUES = Instant.parse("2026-05-20T12:00:00Z");
    private static final Mes MARZO = Mes.de(2026, 3);
    private static final Mes ABRIL = Mes.de(2026, 4);
    private static final String SBC = "450.50";

    @Autowired Determinaciones determinaciones;
    @Autowired Libro libro;
    @Autowired BaseDePrueba base;

    private int numero;
    private UUID registro;

    @BeforeEach
    void an_employer_with_three_workers() {
        numero = NUMEROS.addAndGet(6);
        Escenario escenario = new Escenario(base);
        registro = escenario.patron(numero);
        escenario.trabajadores(numero, numero + 2);
        prima("0.54355");
        for (int i = 0; i < 3; i++) {
            alta(numero + i, LocalDate.of(2025, 6, 1), Importe.parse(SBC));
        }
    }

    @Test
    void each_worker_is_proposed_what_calcula_says_for_the_same_facts() {
        Propuesta propuesta = emite(MARZO, PRIMERO);

        List<RenglonDePropuesta> renglones =
                nacional(() -> determinaciones.renglones(propuesta.id(), 0, 50));
        assertThat(renglones).hasSize(3);
        CuotasDelMes esperado = calcula(31);
        for (RenglonDePropuesta renglon : renglones) {
            assertThat(renglon.dias()).isEqualTo(31);
            for (Importes.Linea linea : Importes.LINEAS) {
                Importe debido =
                        linea.cuota() == Cuota.PATRONAL
                                ? esperado.patron(linea.concepto())
                                : esperado.obrero(linea.concepto());
                assertThat(renglon.importes().de(linea.concepto(), linea.cuota()))
                        .as(linea.columna())
                        .isEqualTo(linea.concepto().bimestral() ? Importe.CERO : debido);
            }
        }
        assertThat(propuesta.vencimiento()).isEqualTo(LocalDate.of(2026, 4, 20));
    }

    @Test
    void the_month_that_closes_a_bimester_carries_the_bimonthly_concepts_of_both() {
        Propuesta propuesta = emite(ABRIL, DESPUES);

        Importe infonavit =
                nacional(() -> determinaciones.totales(propuesta.id()))
                        .de(Concepto.INFONAVIT, Cuota.PATRONAL);
        Importe unTrabajador =
                calcula(MARZO, 31)
                        .patron(Concepto.INFONAVIT)
                        .mas(calcula(ABRIL, 30).patron(Concepto.INFONAVIT));
        assertThat(infonavit.centavos()).isEqualTo(3 * unTrabajador.centavos());
    }

    @Test
    void a_proposal_is_posted_to_memorandum_accounts_and_is_not_a_debt() {
        Propuesta propuesta = emite(MARZO, PRIMERO);

        Importe total = nacional(() -> determinaciones.totales(propuesta.id())).total();
        assertThat(total.centavos()).isPositive();
        assertThat(saldo(Clase.PROPUESTO)).isEqualTo(total);
        assertThat(saldo(Clase.EMISION)).isEqualTo(total.negado());
        assertThat(saldo(Clase.DETERMINADO)).isEqualTo(Importe.CERO);
    }

    @Test
    void the_same_month_at_the_same_instant_is_one_proposal() {
        assertThat(emite(MARZO, PRIMERO)).isEqualTo(emite(MARZO, PRIMERO));
        assertThat(nacional(() -> determinaciones.propuestas(registro))).hasSize(1);
    }

    @Test
    void a_fact_known_late_writes_only_the_difference_and_the_past_can_be_read_again() {
        Propuesta antes = emite(MARZO, PRIMERO);
        sube(numero, LocalDate.of(2026, 3, 16), Importe.parse("500.50"));
        Propuesta ahora = emite(MARZO, DESPUES);

        Importes diferencia =
                nacional(() ->
                        determinaciones
                                .totales(ahora.id())
                                .menos(determinaciones.totales(antes.id())));
        assertThat(diferencia.total().centavos()).isPositive();
        assertThat(saldo(Clase.PROPUESTO))
                .isEqualTo(nacional(() -> determinaciones.totales(ahora.id())).total());
        assertThat(
                        nacional(() -> libro.busca("propuesta:" + ahora.id()).orElseThrow())
                                .asiento()
                                .partidas()
                                .stream()
                                .map(p -> p.importe().centavos())
                                .filter(c -> c > 0)
                                .mapToLong(c -> c)
                                .sum())
                .isEqualTo(diferencia.total().centavos());
        // Computed again from what was known then; it would be refused if it were not the same.
        assertThat(nacional(() -> determinaciones.emitida(antes.id())).trabajadores())
                .hasSize(antes.trabajadores());
        rechaza("DET-016", () -> determinaciones.emite(registro, MARZO, PRIMERO.plusSeconds(1)));
    }

    @Test
    void what_an_employer_accepts_is_owed_and_accepting_twice_is_accepting_once() {
        Propuesta propuesta = emite(MARZO, PRIMERO);

        Cedula cedula = nacional(() -> determinaciones.recibe(propuesta.id()));

        assertThat(nacional(() -> determinaciones.recibe(propuesta.id()))).isEqualTo(cedula);
        assertThat(cedula.numero()).isEqualTo(1);
        assertThat(saldo(Clase.DETERMINADO))
                .isEqualTo(nacional(() -> determinaciones.totales(propuesta.id())).total());
        assertThat(saldo(Clase.INGRESO)).isEqualTo(saldo(Clase.DETERMINADO).negado());
    }

    @Test
    void a_complementary_determination_owes_only_what_it_adds() {
        Propuesta primera = emite(MARZO, PRIMERO);
        nacional(() -> determinaciones.recibe(primera.id()));
        sube(numero, LocalDate.of(2026, 3, 16), Importe.parse("500.50"));
        Propuesta segunda = emite(MARZO, DESPUES);

        Cedula complementaria = nacional(() -> determinaciones.recibe(segunda.id()));

        assertThat(complementaria.numero()).isEqualTo(2);
        assertThat(saldo(Clase.DETERMINADO))
                .isEqualTo(nacional(() -> determinaciones.totales(segunda.id())).total());
    }

    @Test
    void a_proposal_that_a_later_one_replaced_is_not_accepted() {
        Propuesta vieja = emite(MARZO, PRIMERO);
        emite(MARZO, DESPUES);

        rechaza("DET-005", () -> determinaciones.recibe(vieja.id()));
    }

    @Test
    void what_was_determined_is_not_lowered_by_another_determination() {
        Propuesta primera = emite(MARZO, PRIMERO);
        nacional(() -> determinaciones.recibe(primera.id()));
        sube(numero, LocalDate.of(2026, 3, 16), Importe.parse("400.50"));
        Propuesta menor = emite(MARZO, DESPUES);

        rechaza("DET-006", () -> determinaciones.recibe(menor.id()));
        assertThat(saldo(Clase.DETERMINADO))
                .isEqualTo(nacional(() -> determinaciones.totales(primera.id())).total());
    }

    @Test
    void the_row_of_a_worker_is_computed_again_with_its_explanation() {
        Propuesta propuesta = emite(MARZO, PRIMERO);
        RenglonDePropuesta renglon =
                nacional(() -> determinaciones.renglones(propuesta.id(), 0, 1)).getFirst();

        var explicado =
                nacional(() -> determinaciones.explica(propuesta.id(), renglon.asegurado()));

        assertThat(Importes.de(explicado)).isEqualTo(renglon.importes());
        assertThat(explicado.mes().determinacion().orElseThrow().explicacion().lineas())
                .isNotEmpty()
                .allSatisfy(linea -> assertThat(linea.articulo()).isNotBlank());
    }

    @Test
    void without_a_premium_nothing_is_proposed() {
        UUID otro = new Escenario(base).patron(numero + 5);

        rechaza("DET-002", () -> determinaciones.emite(otro, MARZO, PRIMERO));
    }

    @Test
    void a_month_that_has_not_ended_is_not_proposed() {
        rechaza("DET-003", () -> determinaciones.emite(registro, Mes.de(2090, 1), PRIMERO));
    }

    @Test
    void whoever_has_another_registro_sees_nothing_of_this_one() {
        Propuesta propuesta = emite(MARZO, PRIMERO);
        Alcance ajeno = new Alcance(Set.of(), Set.of(UUID.randomUUID()));
        Alcance propio = new Alcance(Set.of(), Set.of(registro));

        assertThat(Alcances.como(ajeno, () -> determinaciones.propuesta(propuesta.id()))).isEmpty();
        assertThat(Alcances.como(ajeno, () -> libro.saldos(registro, Punto.AHORA))).isEmpty();
        assertThat(Alcances.como(ajeno, () -> libro.busca("propuesta:" + propuesta.id())))
                .isEmpty();
        assertThat(Alcances.como(propio, () -> determinaciones.propuesta(propuesta.id())))
                .contains(propuesta);
        assertThat(Alcances.como(propio, () -> libro.saldos(registro, Punto.AHORA))).isNotEmpty();
    }

    private Propuesta emite(Mes mes, Instant conocido) {
        return nacional(() -> determinaciones.emite(registro, mes, conocido));
    }

    private static <T> T nacional(Supplier<T> trabajo) {
        return Alcances.nacional(trabajo);
    }

    private void rechaza(String codigo, Supplier<?> trabajo) {
        assertThatThrownBy(() -> nacional(trabajo))
                .isInstanceOfSatisfying(
                        FalloConCodigo.class,
                        fallo -> {
                            assertThat(fallo.codigo().codigo()).isEqualTo(codigo);
                            assertThat(fallo.incidencia(Idioma.ES).mensaje()).doesNotContain("{");
                            assertThat(fallo.incidencia(Idioma.EN).remedio()).isNotBlank();
                        });
    }

    private Importe saldo(Clase clase) {
        Map<Clase, Long> sumas =
                nacional(() -> libro.saldos(registro, Punto.AHORA)).stream()
                        .collect(
                                Collectors.groupingBy(
                                        s -> s.cuenta().clase(),
                                        Collectors.summingLong(
                                                (Saldo s) -> s.importe().centavos())));
        return Importe.deCentavos(sumas.getOrDefault(clase, 0L));
    }

    private static CuotasDelMes calcula(int dias) {
        return calcula(MARZO, dias);
    }

    private static CuotasDelMes calcula(Mes mes, int dias) {
        return CalculoDeCuotas.incluido()
                .calcular(
                        CasoMensual.de(
                                YearMonth.of(mes.anio(), mes.numero()),
                                "10",
                                Zona.GENERAL,
                                List.of(
                                        Segmento.de(
                                                dias,
                                                Importe.parse(SBC),
                                                Tasa.dePorcentaje("0.54355")))),
                        Idioma.ES)
                .valor()
                .orElseThrow();
    }

    private void prima(String porcentaje) {
        base.comoDuenio()
                .sql(
                        """
                        INSERT INTO afiliacion.hecho_patronal (registro_id, oficina, tipo, vigencia, conocido_en,
                            datos, anotado_por)
                        VALUES (?, ?, 'PRIMA', '[2020-01-01,)', '2020-01-01Z',
                            jsonb_build_object('prima', ?::text), 'prueba')
                        """)
                .params(registro, Escenario.OFICINA, porcentaje)
                .update();
    }

    private void alta(int trabajador, LocalDate desde, Importe sbc) {
        Instant conocido = Instant.parse("2025-06-02T00:00:00Z");
        long movimiento = movimiento(trabajador, "ALTA", desde, sbc, conocido);
        tramo(trabajador, movimiento, "[" + desde + ",)", "[" + conocido + ",)", sbc);
    }

    /** A change of wage learned on 10 May 2026. */
    private void sube(int trabajador, LocalDate desde, Importe sbc) {
        Instant conocido = Instant.parse("2026-05-10T00:00:00Z");
        long movimiento = movimiento(trabajador, "SALARIO", desde, sbc, conocido);
        base.comoDuenio()
                .sql(
                        """
                        UPDATE afiliacion.tramo SET conocido = tstzrange(lower(conocido), ?)
                        WHERE registro_id = ? AND asegurado_id = (SELECT id FROM afiliacion.asegurado WHERE nss = ?)
                        """)
                .params(Timestamp.from(conocido), registro, Escenario.nss(trabajador).valor())
                .update();
        tramo(
                trabajador,
                movimiento,
                "[2025-06-01," + desde + ")",
                "[" + conocido + ",)",
                Importe.parse(SBC));
        tramo(trabajador, movimiento, "[" + desde + ",)", "[" + conocido + ",)", sbc);
    }

    private long movimiento(
            int trabajador, String tipo, LocalDate dia, Importe sbc, Instant conocido) {
        return base.comoDuenio()
                .sql(
                        """
                        INSERT INTO afiliacion.movimiento (id, registro_id, oficina, asegurado_id, tipo, fecha,
                            efecto, oportuno, sbc_centavos, recibido_en, conocido_en, anotado_por)
                        SELECT nextval('afiliacion.numero_de_movimiento'), ?, ?, id, ?, ?, ?, true, ?, ?, ?, 'prueba'
                        FROM afiliacion.asegurado WHERE nss = ? RETURNING id
                        """)
                .params(
                        registro,
                        Escenario.OFICINA,
                        tipo,
                        dia,
                        dia,
                        sbc.centavos(),
                        Timestamp.from(conocido),
                        Timestamp.from(conocido),
                        Escenario.nss(trabajador).valor())
                .query(Long.class)
                .single();
    }

    private void tramo(int trabajador, long origen, String vigencia, String conocido, Importe sbc) {
        base.comoDuenio()
                .sql(
                        """
                        INSERT INTO afiliacion.tramo (registro_id, oficina, asegurado_id, vigencia, conocido,
                            sbc_centavos, tipo_de_salario, jornada, tipo_de_trabajador, origen)
                        SELECT ?, ?, id, ?::daterange, ?::tstzrange, ?, 0, 0, 1, ?
                        FROM afiliacion.asegurado WHERE nss = ?
                        """)
                .params(
                        registro,
                        Escenario.OFICINA,
                        vigencia,
                        conocido,
                        sbc.centavos(),
                        origen,
                        Escenario.nss(trabajador).valor())
                .update();
    }
}
