package mx.recauda.platform.determinacion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import mx.recauda.ley.cuotas.Concepto;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.libro.Clase;
import mx.recauda.ley.libro.Cuota;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.afiliacion.AnuncioDeCambios;
import mx.recauda.platform.afiliacion.CambioDeAfiliacion;
import mx.recauda.platform.base.Alcance;
import mx.recauda.platform.base.Alcances;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.determinacion.ResultadoDeEmision.Estado;
import mx.recauda.platform.libro.Libro;
import mx.recauda.platform.libro.Punto;
import mx.recauda.platform.prueba.BaseDePrueba;
import mx.recauda.platform.prueba.Espera;
import mx.recauda.platform.prueba.PlataformaTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** An office emitted as a job, its parked employers, and what late facts change of it. */
@PlataformaTest
class EmisionDeOficinaTest {

    private static final AtomicInteger SERIES = new AtomicInteger(0);
    private static final Mes ENERO = Mes.de(2026, 1);
    private static final Mes MARZO = Mes.de(2026, 3);
    private static final Mes ABRIL = Mes.de(2026, 4);
    private static final int REGISTROS = 8;
    private static final int TRABAJADORES = 6;

    @Autowired Emisiones emisiones;
    @Autowired Determinaciones determinaciones;
    @Autowired Libro libro;
    @Autowired AnuncioDeCambios anuncio;
    @Autowired TransactionTemplate transaccion;
    @Autowired BaseDePrueba base;

    private OficinaDePrueba oficina;
    private Instant instante;

    @BeforeEach
    void an_office() {
        int serie = SERIES.incrementAndGet();
        // Another office for each test: a month is emitted in the order of what was known.
        oficina =
                new OficinaDePrueba(
                        base.comoDuenio(), "02%02d".formatted(serie + 20), serie, serie);
        oficina.crea(REGISTROS, TRABAJADORES);
        instante = OficinaDePrueba.A_TIEMPO;
    }

    @Test
    void every_employer_of_the_office_gets_the_proposal_that_it_would_get_alone() {
        UUID emision = emite(ABRIL, instante, EmisionPedida.Clase.COMPLETA);

        AvanceDeEmision avance = avance(emision);
        assertThat(avance.con(Estado.EMITIDA)).isEqualTo(REGISTROS);
        assertThat(avance.importes().de(Concepto.INFONAVIT, Cuota.PATRONAL).centavos())
                .isPositive();
        for (UUID registro : oficina.registros()) {
            Propuesta suya = ultima(registro, ABRIL);
            Propuesta sola =
                    nacional(() -> determinaciones.emite(registro, ABRIL, instante.plusMillis(1)));
            assertThat(suya.huella()).isEqualTo(sola.huella());
            assertThat(suya.emision()).contains(emision);
        }
    }

    @Test
    void an_employer_that_cannot_be_computed_is_parked_with_its_reason_and_tried_again() {
        UUID sinPrima = oficina.creaSinPrima();
        UUID emision = emite(MARZO, instante, EmisionPedida.Clase.COMPLETA);
        String antes = avance(emision).contenido().orElseThrow();

        assertThat(apartados(emision))
                .filteredOn(r -> r.registro().equals(sinPrima))
                .singleElement()
                .satisfies(r -> {
                    assertThat(r.codigo()).isEqualTo("DET-002");
                    assertThat(r.motivo()).isNotBlank();
                });

        oficina.prima(sinPrima);
        ResultadoDeEmision reintento = nacional(() -> emisiones.reintenta(emision, sinPrima));

        assertThat(reintento.estado()).isEqualTo(Estado.EMITIDA);
        assertThat(reintento.intento()).isEqualTo(2);
        assertThat(apartados(emision)).noneMatch(r -> r.registro().equals(sinPrima));
        assertThat(avance(emision).contenido().orElseThrow()).isNotEqualTo(antes);
        assertThat(nacional(() -> emisiones.reintenta(emision, sinPrima))).isEqualTo(reintento);
    }

    @Test
    void a_worker_who_cannot_be_computed_parks_the_registro_and_is_not_a_difference() {
        UUID registro = oficina.registros().getFirst();
        emite(MARZO, instante, EmisionPedida.Clase.COMPLETA);
        Propuesta antes = ultima(registro, MARZO);
        Importe debido = saldo(registro, Clase.PROPUESTO);
        String nss = oficina.descompone(registro);

        UUID emision = emite(MARZO, instante.plusMillis(1), EmisionPedida.Clase.COMPLETA);

        assertThat(apartados(emision))
                .filteredOn(r -> r.registro().equals(registro))
                .singleElement()
                .satisfies(r -> {
                    assertThat(r.codigo()).isEqualTo("DET-015");
                    assertThat(r.motivo()).containsPattern(nss + " [A-Z]{3}-[0-9]{3}");
                });
        assertThat(ultima(registro, MARZO)).isEqualTo(antes);
        assertThat(saldo(registro, Clase.PROPUESTO)).isEqualTo(debido);
    }

    @Test
    void late_facts_write_only_the_rows_that_change_each_with_its_cause() {
        emite(MARZO, instante, EmisionPedida.Clase.COMPLETA);
        List<UUID> tocados = oficina.registros().subList(0, 3);
        List<Importes> antes =
                oficina.registros().stream()
                        .map(r -> nacional(() -> determinaciones.totales(ultima(r, MARZO).id())))
                        .toList();
        oficina.cambiosTardios(tocados, 5_000);

        UUID emision = emite(MARZO, OficinaDePrueba.DESPUES, EmisionPedida.Clase.DIFERENCIAS);

        AvanceDeEmision avance = avance(emision);
        assertThat(avance.con(Estado.EMITIDA)).isEqualTo(tocados.size());
        assertThat(avance.escritos()).isEqualTo(tocados.size());
        Importes suma = Importes.CERO;
        for (int i = 0; i < oficina.registros().size(); i++) {
            UUID registro = oficina.registros().get(i);
            Propuesta ahora = ultima(registro, MARZO);
            List<Diferencia> diferencias =
                    nacional(() -> determinaciones.diferencias(ahora.id(), 0, 50));
            Importes cambio =
                    diferencias.stream()
                            .map(Diferencia::cambio)
                            .reduce(Importes.CERO, Importes::mas);
            Importes despues = nacional(() -> determinaciones.totales(ahora.id()));
            assertThat(cambio).isEqualTo(despues.menos(antes.get(i)));
            assertThat(saldo(registro, Clase.PROPUESTO)).isEqualTo(despues.total());
            suma = suma.mas(cambio);
            if (tocados.contains(registro)) {
                assertThat(diferencias)
                        .singleElement()
                        .satisfies(d ->
                                assertThat(d.causas())
                                        .extracting(Diferencia.Causa::clase, Diferencia.Causa::tipo)
                                        .containsExactly(tuple("MOVIMIENTO", "SALARIO")));
                assertThat(nacional(() -> determinaciones.renglones(ahora.id(), 0, 50)))
                        .hasSize(TRABAJADORES);
            } else {
                assertThat(diferencias).isEmpty();
            }
        }
        assertThat(suma.total().centavos()).isPositive();
    }

    @Test
    void emitting_before_and_then_the_differences_is_emitting_whole_after() {
        List<UUID> tocados = oficina.registros().subList(2, 5);
        emite(ABRIL, instante, EmisionPedida.Clase.COMPLETA);
        oficina.cambiosTardios(tocados, -2_000);
        Instant despues = OficinaDePrueba.DESPUES;
        emite(ABRIL, despues, EmisionPedida.Clase.DIFERENCIAS);
        List<String> porDiferencias = huellas();

        emite(ABRIL, despues.plusMillis(1), EmisionPedida.Clase.COMPLETA);

        assertThat(huellas()).isEqualTo(porDiferencias);
    }

    @Test
    void the_same_emission_is_asked_for_once_and_one_that_finds_nobody_is_refused() {
        UUID emision = emite(MARZO, instante, EmisionPedida.Clase.COMPLETA);

        assertThat(pide(MARZO, instante, EmisionPedida.Clase.COMPLETA)).isEqualTo(emision);
        rechaza("DET-012", () -> pide(MARZO, instante, EmisionPedida.Clase.DIFERENCIAS));
        rechaza(
                "DET-011",
                () ->
                        pide(
                                MARZO,
                                Instant.parse("2090-01-01T00:00:00Z"),
                                EmisionPedida.Clase.COMPLETA));
        rechaza("DET-003", () -> pide(Mes.de(2090, 1), instante, EmisionPedida.Clase.COMPLETA));
    }

    @ParameterizedTest
    @EnumSource(EmisionPedida.Clase.class)
    void a_month_is_not_emitted_as_known_before_the_last_time(EmisionPedida.Clase clase) {
        emite(MARZO, instante, EmisionPedida.Clase.COMPLETA);
        oficina.cambiosTardios(oficina.registros().subList(0, 1), 5_000);
        Instant despues = OficinaDePrueba.DESPUES;
        emite(MARZO, despues, EmisionPedida.Clase.COMPLETA);
        List<Propuesta> antes = oficina.registros().stream().map(r -> ultima(r, MARZO)).toList();

        rechaza("DET-016", () -> pide(MARZO, despues.minusMillis(1), clase));
        rechaza("DET-016", () -> pide("02", MARZO, instante.plusSeconds(1), clase));
        rechaza("DET-016", () -> pide("*", MARZO, instante.plusSeconds(1), clase));
        // What was the same at both instants has no proposal of its own at the later one.
        for (UUID registro : oficina.registros()) {
            rechaza(
                    "DET-016",
                    () -> determinaciones.emite(registro, MARZO, instante.plusSeconds(1)));
        }
        assertThat(oficina.registros()).extracting(r -> ultima(r, MARZO)).isEqualTo(antes);
        assertThat(pide(MARZO, instante, EmisionPedida.Clase.COMPLETA)).isNotNull();
    }

    @Test
    void an_officer_does_not_emit_before_what_the_country_emitted() {
        UUID pais = pide("*", ENERO, OficinaDePrueba.DESPUES, EmisionPedida.Clase.COMPLETA);
        Espera.hasta(() -> avance(pais).terminada());
        Alcance suyo = Alcance.deOficina(oficina.oficina());

        assertThatThrownBy(() ->
                        Alcances.como(
                                suyo,
                                () ->
                                        emisiones.pide(
                                                oficina.oficina(),
                                                ENERO,
                                                Optional.of(instante),
                                                EmisionPedida.Clase.COMPLETA)))
                .isInstanceOfSatisfying(
                        FalloConCodigo.class,
                        f -> assertThat(f.codigo().codigo()).isEqualTo("DET-016"));
    }

    @Test
    void a_registro_proposed_alone_as_known_later_is_parked_in_the_emission_of_its_office() {
        UUID registro = oficina.registros().getFirst();
        Propuesta sola =
                nacional(() -> determinaciones.emite(registro, MARZO, OficinaDePrueba.DESPUES));

        UUID emision = emite(MARZO, instante, EmisionPedida.Clase.COMPLETA);

        assertThat(resultado(emision, registro).codigo()).isEqualTo("DET-016");
        assertThat(avance(emision).con(Estado.EMITIDA)).isEqualTo(REGISTROS - 1);
        assertThat(ultima(registro, MARZO)).isEqualTo(sola);
    }

    @Test
    void an_officer_emits_his_office_and_no_other() {
        Alcance suyo = Alcance.deOficina("0101");

        assertThatThrownBy(() ->
                        Alcances.como(
                                suyo,
                                () ->
                                        emisiones.pide(
                                                oficina.oficina(),
                                                MARZO,
                                                Optional.of(instante),
                                                EmisionPedida.Clase.COMPLETA)))
                .isInstanceOfSatisfying(
                        FalloConCodigo.class,
                        f -> assertThat(f.codigo().codigo()).isEqualTo("DET-014"));
        UUID emision = emite(MARZO, instante, EmisionPedida.Clase.COMPLETA);
        assertThat(Alcances.como(suyo, () -> emisiones.emision(emision))).isEmpty();
        Alcance patron = new Alcance(Set.of(), new HashSet<>(oficina.registros().subList(0, 1)));
        assertThat(
                        Alcances.como(
                                patron,
                                () -> determinaciones.propuestas(oficina.registros().get(1))))
                .isEmpty();
    }

    @Test
    void what_affiliation_tells_marks_the_months_to_derive_again_until_they_are() {
        UUID registro = oficina.registros().getFirst();
        emite(MARZO, instante, EmisionPedida.Clase.COMPLETA);
        Instant sabido = OficinaDePrueba.DESPUES.plusSeconds(1);
        int antes = pendientes(MARZO);

        anuncia(registro, sabido);

        Espera.hasta(() -> pendientes(MARZO) == antes + 1);
        UUID emision = emite(MARZO, sabido, EmisionPedida.Clase.DIFERENCIAS);
        assertThat(avance(emision).con(Estado.SIN_CAMBIO)).isPositive();
        assertThat(pendientes(MARZO)).isZero();
    }

    @Test
    void a_registro_that_had_nobody_or_did_not_exist_is_derived_when_its_workers_are_known_late() {
        UUID vacio = oficina.creaSinTrabajadores();
        UUID emision = emite(MARZO, instante, EmisionPedida.Clase.COMPLETA);
        assertThat(resultado(emision, vacio).estado()).isEqualTo(Estado.SIN_TRABAJADORES);
        UUID nuevo = oficina.creaSinTrabajadores();
        Instant sabido = OficinaDePrueba.DESPUES.plusSeconds(1);
        int antes = pendientes(MARZO);
        List.of(vacio, nuevo)
                .forEach(r -> {
                    oficina.altaAtrasada(r);
                    anuncia(r, sabido);
                });

        Espera.hasta(() -> pendientes(MARZO) == antes + 2);
        UUID diferencias = emite(MARZO, sabido, EmisionPedida.Clase.DIFERENCIAS);

        assertThat(resultado(diferencias, vacio).estado()).isEqualTo(Estado.EMITIDA);
        assertThat(resultado(diferencias, nuevo).estado()).isEqualTo(Estado.EMITIDA);
        assertThat(ultima(nuevo, MARZO).trabajadores()).isEqualTo(1);
        assertThat(pendientes(MARZO)).isZero();
    }

    private ResultadoDeEmision resultado(UUID emision, UUID registro) {
        return nacional(() -> emisiones.resultados(emision, Optional.empty(), "", 0, 1_000))
                .stream()
                .filter(r -> r.registro().equals(registro))
                .findFirst()
                .orElseThrow();
    }

    private void anuncia(UUID registro, Instant sabido) {
        nacional(() ->
                transaccion.execute(estado -> {
                    anuncio.anuncia(
                            CambioDeAfiliacion.Motivo.AUSENCIA,
                            UUID.randomUUID(),
                            registro,
                            LocalDate.of(2026, 3, 5),
                            sabido);
                    return registro;
                }));
    }

    @Test
    void each_code_says_what_happened_and_what_to_do_in_both_languages() {
        for (ErrorDeDeterminacion error : ErrorDeDeterminacion.values()) {
            for (Idioma idioma : Idioma.values()) {
                Incidencia incidencia = Incidencia.de(error, idioma, "uno", "dos", "tres");
                assertThat(incidencia.mensaje())
                        .as(error.codigo())
                        .isNotBlank()
                        .doesNotContain("{");
                assertThat(incidencia.remedio())
                        .as(error.codigo())
                        .isNotBlank()
                        .doesNotContain("{");
            }
        }
    }

    @Test
    void of_several_who_ask_for_the_same_at_once_one_asks_and_all_are_answered_the_same()
            throws Exception {
        List<Callable<UUID>> quienes =
                Collections.nCopies(6, () -> pide(MARZO, instante, EmisionPedida.Clase.COMPLETA));
        Set<UUID> respuestas = new HashSet<>();
        try (ExecutorService hilos = Executors.newFixedThreadPool(quienes.size())) {
            for (Future<UUID> respuesta : hilos.invokeAll(quienes)) {
                respuestas.add(respuesta.get());
            }
        }
        assertThat(respuestas).hasSize(1);
    }

    private int pendientes(Mes mes) {
        return nacional(() -> emisiones.pendientes(100)).stream()
                .filter(p -> p.mes().equals(mes))
                .mapToInt(Emisiones.Pendiente::registros)
                .sum();
    }

    private UUID emite(Mes mes, Instant conocidoEn, EmisionPedida.Clase clase) {
        UUID emision = pide(mes, conocidoEn, clase);
        Espera.hasta(() -> avance(emision).terminada());
        return emision;
    }

    private UUID pide(Mes mes, Instant conocidoEn, EmisionPedida.Clase clase) {
        return pide(oficina.oficina(), mes, conocidoEn, clase);
    }

    private UUID pide(String donde, Mes mes, Instant conocidoEn, EmisionPedida.Clase clase) {
        return nacional(() -> emisiones.pide(donde, mes, Optional.of(conocidoEn), clase));
    }

    private AvanceDeEmision avance(UUID emision) {
        return nacional(() -> emisiones.avance(emision));
    }

    private List<ResultadoDeEmision> apartados(UUID emision) {
        return nacional(
                () -> emisiones.resultados(emision, Optional.of(Estado.APARTADA), "", 0, 100));
    }

    private List<String> huellas() {
        return oficina.registros().stream().map(r -> ultima(r, ABRIL).huella()).toList();
    }

    private Propuesta ultima(UUID registro, Mes mes) {
        return nacional(() -> determinaciones.propuestas(registro)).stream()
                .filter(p -> p.mes().equals(mes))
                .findFirst()
                .orElseThrow();
    }

    private Importe saldo(UUID registro, Clase clase) {
        return nacional(() -> libro.saldos(registro, Punto.AHORA)).stream()
                .filter(s -> s.cuenta().clase() == clase)
                .map(s -> s.importe())
                .reduce(Importe.CERO, Importe::mas);
    }

    private static void rechaza(String codigo, Supplier<?> trabajo) {
        assertThatThrownBy(() -> nacional(trabajo))
                .isInstanceOfSatisfying(
                        FalloConCodigo.class,
                        f -> assertThat(f.codigo().codigo()).isEqualTo(codigo));
    }

    private static <T> T nacional(Supplier<T> trabajo) {
        return Alcances.nacional(trabajo);
    }
}
