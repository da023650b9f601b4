package mx.recauda.platform.determinacion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import mx.recauda.ley.confronta.Montos;
import mx.recauda.ley.confronta.Postura;
import mx.recauda.ley.diferencias.Acto;
import mx.recauda.ley.diferencias.Estado;
import mx.recauda.ley.diferencias.Plazos;
import mx.recauda.ley.diferencias.Sentido;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.libro.Asiento;
import mx.recauda.ley.libro.Clase;
import mx.recauda.ley.libro.Cuenta;
import mx.recauda.ley.libro.Cuota;
import mx.recauda.ley.libro.Origen;
import mx.recauda.ley.libro.Partida;
import mx.recauda.ley.libro.Rubro;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.base.Alcance;
import mx.recauda.platform.base.Alcances;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.determinacion.ajustes.Ajuste;
import mx.recauda.platform.determinacion.ajustes.Ajustes;
import mx.recauda.platform.determinacion.ajustes.ErrorDeAjuste;
import mx.recauda.platform.determinacion.ajustes.FiltroDeAjustes;
import mx.recauda.platform.determinacion.ajustes.HechoDeAjuste;
import mx.recauda.platform.determinacion.ajustes.RenglonDeAjuste;
import mx.recauda.platform.determinacion.ajustes.SolicitudDeDevolucion;
import mx.recauda.platform.determinacion.ajustes.SolicitudDeDevolucion.Medio;
import mx.recauda.platform.determinacion.ajustes.SolicitudesDeDevolucion;
import mx.recauda.platform.determinacion.confronta.Confrontas;
import mx.recauda.platform.determinacion.confronta.DiferenciaHecha;
import mx.recauda.platform.libro.Libro;
import mx.recauda.platform.libro.PaginaDeActo;
import mx.recauda.platform.libro.Punto;
import mx.recauda.platform.portal.Formato;
import mx.recauda.platform.prueba.BaseDePrueba;
import mx.recauda.platform.prueba.PlataformaTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * What a month already determined differs from what it comes to now: found by itself, one each way,
 * liquidated by another person, reversed with its ground, and never set off.
 */
@PlataformaTest
class AjustesTest {

    private static final AtomicInteger NUMEROS = new AtomicInteger(6_000);
    private static final Mes MARZO = Mes.de(2026, 3);
    private static final Mes ABRIL = Mes.de(2026, 4);
    private static final Instant PRIMERO = Instant.parse("2026-04-01T12:00:00Z");
    private static final Instant TARDE = Instant.parse("2026-05-10T00:00:00Z");
    private static final Instant DESPUES = Instant.parse("2026-05-20T12:00:00Z");
    private static final Instant MAS_TARDE = Instant.parse("2026-06-10T00:00:00Z");
    private static final Instant MUCHO_DESPUES = Instant.parse("2026-06-20T12:00:00Z");
    private static final LocalDate DIA_16 = LocalDate.of(2026, 3, 16);
    private static final Importe MAS = Importe.parse("500.50");
    private static final Importe MENOS = Importe.parse("400.50");

    @Autowired Ajustes ajustes;
    @Autowired SolicitudesDeDevolucion solicitudes;
    @Autowired Determinaciones determinaciones;
    @Autowired Confrontas confrontas;
    @Autowired Libro libro;
    @Autowired List<PaginaDeActo> paginas;
    @Autowired BaseDePrueba base;
    @Autowired UserDetailsService usuarios;

    private HechosTardios hechos;
    private UUID registro;

    @BeforeEach
    void an_employer_who_determined_march() {
        hechos = new HechosTardios(base, NUMEROS.addAndGet(7), 3);
        registro = hechos.registro();
        determina(emite(MARZO, PRIMERO));
    }

    @Test
    void facts_known_late_against_an_employer_who_determined_become_a_proposed_difference() {
        hechos.salario(0, DIA_16, MAS, TARDE);
        Propuesta ahora = emite(MARZO, DESPUES);

        Ajuste ajuste = unico();

        assertThat(ajuste.sentido()).isEqualTo(Sentido.A_CARGO);
        assertThat(ajuste.estado()).isEqualTo(Estado.PROPUESTA);
        assertThat(ajuste.propuesta()).isEqualTo(ahora.id());
        assertThat(ajuste.total())
                .isEqualTo(
                        nacional(() -> determinaciones.frenteADeterminado(ahora.id()))
                                .contra()
                                .total());
        assertThat(renglones(ajuste))
                .singleElement()
                .satisfies(r ->
                        assertThat(r.causas())
                                .extracting(
                                        RenglonDeAjuste.Causa::clase, RenglonDeAjuste.Causa::tipo)
                                .containsExactly(tuple("MOVIMIENTO", "SALARIO")));
        assertThat(ajuste.resto()).isEqualTo(Montos.CERO);
        assertThat(suma(ajuste)).isEqualTo(ajuste.montos());
        assertThat(saldo(Clase.LIQUIDADO)).isEqualTo(Importe.CERO);
    }

    @Test
    void the_same_is_found_once_and_what_is_learned_later_takes_its_place() {
        hechos.salario(0, DIA_16, MAS, TARDE);
        emite(MARZO, DESPUES);
        Ajuste primero = unico();
        emite(MARZO, DESPUES.plusSeconds(1));
        assertThat(todos()).hasSize(1);

        hechos.salario(1, DIA_16, MAS, MAS_TARDE);
        emite(MARZO, MUCHO_DESPUES);

        assertThat(busca(primero).estado()).isEqualTo(Estado.SUSTITUIDA);
        Ajuste segundo = abierto();
        assertThat(segundo.sustituye()).contains(primero.id());
        assertThat(segundo.total().centavos()).isEqualTo(2 * primero.total().centavos());
        assertThat(nacional(() -> ajustes.sustituto(primero.id()))).contains(segundo.id());
    }

    @Test
    void it_ends_when_what_is_known_later_gives_nothing() {
        hechos.salario(0, DIA_16, MAS, TARDE);
        emite(MARZO, DESPUES);
        hechos.anula(0, DIA_16, MAS_TARDE);
        emite(MARZO, MUCHO_DESPUES);

        assertThat(unico().estado()).isEqualTo(Estado.CANCELADA);
    }

    @Test
    void the_employer_who_determines_it_owes_it_by_his_determination() {
        hechos.salario(0, DIA_16, MAS, TARDE);
        Propuesta ahora = emite(MARZO, DESPUES);

        Cedula cedula = nacional(() -> ajustes.acepta(unico().id()));

        assertThat(unico().estado()).isEqualTo(Estado.ACEPTADA);
        assertThat(rutas(cedula)).containsExactly("/diferencias/" + unico().id());
        assertThat(saldo(Clase.DETERMINADO)).isEqualTo(total(ahora));
        assertThat(saldo(Clase.LIQUIDADO)).isEqualTo(Importe.CERO);
        rechaza("DIF-002", () -> ajustes.acepta(unico().id()));
        rechaza("DIF-002", () -> hace(unico(), Acto.LIQUIDA));
    }

    @Test
    void another_person_liquidates_it_and_the_receivable_is_born() {
        como("emision", () -> hechos.salario(0, DIA_16, MAS, TARDE));
        como("emision", () -> emite(MARZO, DESPUES));
        Ajuste ajuste = unico();
        Importe determinado = saldo(Clase.DETERMINADO);
        rechaza("DIF-004", () -> como("emision", () -> hace(ajuste, Acto.LIQUIDA)));

        Ajuste liquidada = como("liquidacion", () -> hace(ajuste, Acto.LIQUIDA));

        assertThat(liquidada.estado()).isEqualTo(Estado.LIQUIDADA);
        assertThat(saldo(Clase.LIQUIDADO)).isEqualTo(ajuste.total());
        assertThat(saldo(Clase.DETERMINADO)).isEqualTo(determinado);
        assertThat(saldo(Clase.INGRESO)).isEqualTo(determinado.mas(ajuste.total()).negado());
        rechaza("DIF-002", () -> como("liquidacion", () -> hace(ajuste, Acto.LIQUIDA)));
        Propuesta ultima = emite(MARZO, DESPUES.plusSeconds(1));
        assertThat(todos()).as("liquidated is not proposed again").hasSize(1);
        assertThat(
                        nacional(() -> determinaciones.frenteADeterminado(ultima.id()))
                                .contra()
                                .esCero())
                .isTrue();
        nacional(() -> determinaciones.recibe(ultima.id()));
        assertThat(saldo(Clase.DETERMINADO)).as("nor owed twice").isEqualTo(determinado);
        assertThat(todos()).hasSize(1);
    }

    @Test
    void of_many_who_liquidate_at_once_one_does_and_it_is_owed_once() throws InterruptedException {
        hechos.salario(0, DIA_16, MAS, TARDE);
        como("emision", () -> emite(MARZO, DESPUES));
        Ajuste ajuste = unico();
        List<String> salidas = Collections.synchronizedList(new ArrayList<>());
        List<Thread> hilos =
                IntStream.range(0, 8)
                        .mapToObj(i -> Thread.ofVirtual().start(() -> salidas.add(intenta(ajuste))))
                        .toList();
        for (Thread hilo : hilos) {
            hilo.join();
        }

        assertThat(salidas)
                .hasSize(8)
                .containsOnlyOnce("LIQUIDADA")
                .allMatch(s -> s.equals("LIQUIDADA") || s.equals("DIF-002"));
        assertThat(saldo(Clase.LIQUIDADO)).isEqualTo(ajuste.total());
    }

    private String intenta(Ajuste ajuste) {
        try {
            return como("liquidacion", () -> hace(ajuste, Acto.LIQUIDA)).estado().name();
        } catch (FalloConCodigo fallo) {
            return fallo.codigo().codigo();
        }
    }

    @Test
    void what_is_learned_after_a_liquidation_is_another_difference_with_the_rest() {
        hechos.salario(0, DIA_16, MAS, TARDE);
        emite(MARZO, DESPUES);
        Ajuste primero = unico();
        como("liquidacion", () -> hace(primero, Acto.LIQUIDA));
        hechos.salario(1, DIA_16, MAS, MAS_TARDE);
        emite(MARZO, MUCHO_DESPUES);

        Ajuste segundo = abierto();
        assertThat(segundo.montos()).isEqualTo(primero.montos());
        assertThat(segundo.resto()).isEqualTo(Montos.CERO);
        assertThat(renglones(segundo)).hasSize(1);
        assertThat(busca(primero).estado()).isEqualTo(Estado.LIQUIDADA);
    }

    @Test
    void a_liquidation_is_notified_cleared_up_and_revoked_with_its_reversal() {
        hechos.salario(0, DIA_16, MAS, TARDE);
        como("emision", () -> emite(MARZO, DESPUES));
        Ajuste ajuste = unico();
        como("liquidacion", () -> hace(ajuste, Acto.LIQUIDA));
        rechaza(
                "DIF-005",
                () ->
                        como(
                                "liquidacion",
                                () ->
                                        ajustes.hace(
                                                ajuste.id(),
                                                Acto.NOTIFICA,
                                                "Personal",
                                                Optional.of(LocalDate.of(2020, 1, 1)))));
        como("liquidacion", () -> hace(ajuste, Acto.NOTIFICA));
        assertThat(hace(ajuste, Acto.ACLARA).estado()).isEqualTo(Estado.EN_ACLARACION);
        assertThat(hace(ajuste, Acto.NIEGA).estado()).isEqualTo(Estado.NOTIFICADA);
        rechaza("DIF-014", () -> como("liquidacion", () -> hace(ajuste, Acto.REVOCA)));

        como("emision", () -> hace(ajuste, Acto.REVOCA));

        assertThat(unico().estado()).isEqualTo(Estado.REVOCADA);
        assertThat(saldo(Clase.LIQUIDADO)).isEqualTo(Importe.CERO);
        assertThat(saldo(Clase.INGRESO)).isEqualTo(saldo(Clase.DETERMINADO).negado());
        assertThat(actos(ajuste))
                .extracting(HechoDeAjuste::acto)
                .containsExactly(
                        Acto.NACE,
                        Acto.LIQUIDA,
                        Acto.NOTIFICA,
                        Acto.ACLARA,
                        Acto.NIEGA,
                        Acto.REVOCA);
        emite(MARZO, DESPUES.plusSeconds(1));
        assertThat(todos()).as("what was revoked is not proposed by itself").hasSize(1);
        hace(ajuste, Acto.REABRE);
        como("liquidacion", () -> hace(ajuste, Acto.LIQUIDA));
        assertThat(saldo(Clase.LIQUIDADO)).isEqualTo(ajuste.total());
    }

    @Test
    void what_the_employer_determined_after_it_was_cancelled_is_neither_reopened_nor_liquidated() {
        hechos.salario(0, DIA_16, MAS, TARDE);
        Propuesta ahora = como("emision", () -> emite(MARZO, DESPUES));
        Ajuste ajuste = unico();
        hace(ajuste, Acto.CANCELA);
        determina(ahora);
        Importe determinado = saldo(Clase.DETERMINADO);
        rechaza("DIF-010", () -> hace(ajuste, Acto.REABRE));
        assertThatThrownBy(() -> nacional(() -> hace(ajuste, Acto.REABRE)))
                .isInstanceOfSatisfying(
                        FalloConCodigo.class,
                        fallo ->
                                assertThat(fallo.incidencia(Idioma.ES).mensaje())
                                        .contains(
                                                "de "
                                                        + new Formato()
                                                                .pesos(ajuste.total().centavos())));

        reabiertaAntes(ajuste);

        rechaza("DIF-010", () -> como("liquidacion", () -> hace(ajuste, Acto.LIQUIDA)));
        assertThat(saldo(Clase.LIQUIDADO)).isEqualTo(Importe.CERO);
        assertThat(saldo(Clase.INGRESO)).isEqualTo(determinado.negado());
        assertThat(hace(ajuste, Acto.CANCELA).estado()).isEqualTo(Estado.CANCELADA);
    }

    @Test
    void what_another_liquidation_has_of_one_that_was_cancelled_is_not_reopened() {
        hechos.salario(0, DIA_16, MAS, TARDE);
        como("emision", () -> emite(MARZO, DESPUES));
        Ajuste primero = unico();
        hace(primero, Acto.CANCELA);
        hechos.salario(1, DIA_16, MAS, MAS_TARDE);
        como("emision", () -> emite(MARZO, MUCHO_DESPUES));
        Ajuste todo = abierto();
        como("liquidacion", () -> hace(todo, Acto.LIQUIDA));

        rechaza("DIF-010", () -> hace(primero, Acto.REABRE));

        assertThat(saldo(Clase.LIQUIDADO)).isEqualTo(todo.total());
        assertThat(todos()).noneMatch(a -> a.estado().abierta());
    }

    /** Reopened when nothing looked at the month: what tables of before may have. */
    private void reabiertaAntes(Ajuste ajuste) {
        quedoAbierta(ajuste, Acto.REABRE, Estado.PROPUESTA);
    }

    private void quedoAbierta(Ajuste ajuste, Acto acto, Estado estado) {
        base.comoDuenio()
                .sql(
                        """
                        INSERT INTO determinacion.ajuste_acto (ajuste_id, numero, acto, estado, motivo, fundamento,
                            dia, hecho_en, hecho_por)
                        SELECT ajuste_id, max(numero) + 1, ?, ?, 'x', 'x', max(dia), now(), 'prueba'
                        FROM determinacion.ajuste_acto WHERE ajuste_id = ? GROUP BY ajuste_id
                        """)
                .params(acto.name(), estado.name(), ajuste.id())
                .update();
    }

    @Test
    void what_a_revoked_liquidation_leaves_owed_is_not_refunded() {
        paga();
        hechos.salario(0, DIA_16, MAS, TARDE);
        como("emision", () -> emite(MARZO, DESPUES));
        Ajuste liquidada = unico();
        como("liquidacion", () -> hace(liquidada, Acto.LIQUIDA));
        hechos.anula(0, DIA_16, MAS_TARDE);
        emite(MARZO, MUCHO_DESPUES);
        Ajuste favor = abierto();
        assertThat(favor.sentido()).isEqualTo(Sentido.A_FAVOR);
        assertThat(favor.montos()).isEqualTo(liquidada.montos());

        como("emision", () -> hace(liquidada, Acto.REVOCA));

        assertThat(busca(favor).estado()).isEqualTo(Estado.CANCELADA);
        assertThat(todos()).noneMatch(a -> a.estado().abierta());
        rechaza("DIF-002", () -> solicitudes.solicita(favor.id(), Medio.DEPOSITO, "Devuélvelo."));
        quedoAbierta(favor, Acto.DESISTE, Estado.POSIBLE);
        rechaza("DIF-010", () -> solicitudes.solicita(favor.id(), Medio.DEPOSITO, "Devuélvelo."));
    }

    @Test
    void what_was_paid_of_a_revoked_liquidation_stays_in_favour_and_is_asked_back() {
        paga();
        hechos.salario(0, DIA_16, MAS, TARDE);
        como("emision", () -> emite(MARZO, DESPUES));
        Ajuste liquidada = unico();
        como("liquidacion", () -> hace(liquidada, Acto.LIQUIDA));
        paga(Clase.LIQUIDADO, EnumSet.allOf(Cuota.class));
        hechos.anula(0, DIA_16, MAS_TARDE);
        emite(MARZO, MUCHO_DESPUES);

        como("emision", () -> hace(liquidada, Acto.REVOCA));

        Ajuste favor = abierto();
        assertThat(favor.sentido()).isEqualTo(Sentido.A_FAVOR);
        assertThat(favor.montos()).isEqualTo(liquidada.montos());
        assertThat(nacional(() -> solicitudes.pagadoDeMas(favor.id()))).isEqualTo(favor.montos());
        emite(MARZO, MUCHO_DESPUES.plusSeconds(1));
        assertThat(abierto()).as("found once").isEqualTo(favor);
        assertThat(
                        nacional(() ->
                                        solicitudes.solicita(
                                                favor.id(), Medio.DEPOSITO, "Devuélvelo."))
                                .montos())
                .isEqualTo(liquidada.montos());
        assertThat(todos()).noneMatch(a -> a.estado().abierta());
    }

    @Test
    void
            own_figures_under_a_liquidated_omission_put_nothing_in_favour_until_the_office_takes_them() {
        EmpleadorConocido propio = new EmpleadorConocido(base, NUMEROS.addAndGet(7));
        registro = propio.registro();
        Propuesta abril = emite(ABRIL, DESPUES);
        Ajuste omision = como("emision", () -> nacional(() -> ajustes.proponeOmision(abril.id())));
        como("liquidacion", () -> hace(omision, Acto.LIQUIDA));
        paga(Clase.LIQUIDADO, EnumSet.allOf(Cuota.class));

        UUID confronta =
                nacional(() ->
                                confrontas.presenta(
                                        registro,
                                        "abril.SUA",
                                        propio.sua(ABRIL, "398.00", EmpleadorConocido.SBC),
                                        "3.6.9",
                                        Idioma.ES))
                        .confronta()
                        .orElseThrow();

        assertThat(todos()).as("he says less, nobody else does").hasSize(1);
        List<DiferenciaHecha> suyas =
                nacional(() -> confrontas.diferencias(confronta, "", "", 0, 9));
        adopta(confronta, suyas.getFirst(), Postura.ACEPTA_PATRON);
        assertThat(abierto().sentido()).isEqualTo(Sentido.A_FAVOR);
        assertThat(abierto().total()).isEqualTo(suyas.getFirst().importe().negado());
        adopta(confronta, suyas.getFirst(), Postura.SOSTIENE_PROPUESTA);
        assertThat(todos()).noneMatch(a -> a.estado().abierta());
    }

    @Test
    void only_what_was_paid_is_asked_back_and_the_rest_stays_possible() {
        paga(EnumSet.of(Cuota.PATRONAL));
        hechos.salario(0, DIA_16, MENOS, TARDE);
        emite(MARZO, DESPUES);
        Ajuste favor = unico();

        SolicitudDeDevolucion solicitud =
                nacional(() -> solicitudes.solicita(favor.id(), Medio.DEPOSITO, "De más."));

        Montos patronal = soloDe(favor.montos(), Cuota.PATRONAL);
        assertThat(solicitud.montos()).isEqualTo(patronal);
        Ajuste resto = abierto();
        assertThat(resto.montos()).isEqualTo(favor.montos().menos(patronal));
        assertThat(nacional(() -> solicitudes.pagadoDeMas(resto.id()))).isEqualTo(Montos.CERO);
        emite(MARZO, DESPUES.plusSeconds(60));
        assertThat(abierto()).as("found once").isEqualTo(resto);
        assertThat(nacional(() -> solicitudes.pendientes(0, 9)))
                .extracting(s -> s.ajuste().id())
                .contains(favor.id());
        assertThat(nacional(() -> solicitudes.pendientes(0, 0))).isEmpty();

        nacional(() -> {
            solicitudes.desiste(favor.id(), "Ya no.");
            return favor;
        });
        assertThat(busca(favor).estado()).isEqualTo(Estado.POSIBLE);
        assertThat(busca(resto).estado()).isEqualTo(Estado.SUSTITUIDA);
        assertThat(nacional(() -> solicitudes.pendientes(0, 99)))
                .extracting(s -> s.ajuste().id())
                .doesNotContain(favor.id());
    }

    private static Montos soloDe(Montos montos, Cuota cuota) {
        return Montos.de(l -> l.cuota() == cuota ? montos.de(l) : Importe.CERO);
    }

    @Test
    void what_was_replaced_is_found_again_when_it_is_what_remains() {
        hechos.salario(0, DIA_16, MAS, TARDE);
        emite(MARZO, DESPUES);
        Ajuste primero = unico();
        hechos.salario(1, DIA_16, MAS, MAS_TARDE);
        emite(MARZO, MUCHO_DESPUES);
        hechos.anula(1, DIA_16, Instant.parse("2026-07-01T00:00:00Z"));
        emite(MARZO, Instant.parse("2026-07-10T12:00:00Z"));

        assertThat(abierto().montos()).isEqualTo(primero.montos());
        assertThat(todos())
                .extracting(Ajuste::estado)
                .containsExactly(Estado.PROPUESTA, Estado.SUSTITUIDA, Estado.SUSTITUIDA);
        assertThat(busca(primero).estado()).isEqualTo(Estado.SUSTITUIDA);
    }

    @Test
    void what_a_person_cancelled_is_not_found_again_while_it_says_the_same() {
        hechos.salario(0, DIA_16, MAS, TARDE);
        emite(MARZO, DESPUES);
        Ajuste primero = unico();
        hace(primero, Acto.CANCELA);
        hechos.salario(1, DIA_16, MAS, MAS_TARDE);
        emite(MARZO, MUCHO_DESPUES);
        assertThat(abierto().total().centavos()).isEqualTo(2 * primero.total().centavos());
        hechos.anula(1, DIA_16, Instant.parse("2026-07-01T00:00:00Z"));
        emite(MARZO, Instant.parse("2026-07-10T12:00:00Z"));

        assertThat(todos())
                .extracting(Ajuste::estado)
                .containsExactly(Estado.SUSTITUIDA, Estado.CANCELADA);
        assertThat(hace(primero, Acto.REABRE).estado()).isEqualTo(Estado.PROPUESTA);
    }

    @Test
    void whoever_reopened_it_does_not_liquidate_it() {
        hechos.salario(0, DIA_16, MAS, TARDE);
        como("emision", () -> emite(MARZO, DESPUES));
        Ajuste ajuste = unico();
        hace(ajuste, Acto.CANCELA);
        como("liquidacion", () -> hace(ajuste, Acto.REABRE));

        rechaza("DIF-004", () -> como("liquidacion", () -> hace(ajuste, Acto.LIQUIDA)));

        assertThat(hace(ajuste, Acto.LIQUIDA).estado()).isEqualTo(Estado.LIQUIDADA);
    }

    @Test
    void a_month_determined_before_it_could_be_proposed_is_compared_with_its_first_proposal() {
        EmpleadorConocido propio = new EmpleadorConocido(base, NUMEROS.addAndGet(7));
        registro = propio.registro();
        propio.descompone(0);
        String menos = "398.00";
        presenta(propio.sua(ABRIL, menos, EmpleadorConocido.SBC, EmpleadorConocido.SBC));
        propio.repara(0);
        Importe determinado = saldo(Clase.DETERMINADO);

        Propuesta primera = emite(ABRIL, DESPUES);

        Ajuste ajuste = unico();
        assertThat(ajuste.sentido()).isEqualTo(Sentido.A_CARGO);
        assertThat(ajuste.total()).isEqualTo(total(primera).menos(determinado));
        assertThat(renglones(ajuste)).hasSize(1);
        assertThat(ajuste.resto()).isEqualTo(Montos.CERO);
        emite(ABRIL, DESPUES.plusSeconds(1));
        assertThat(todos()).as("found once").hasSize(1);
    }

    @Test
    void a_first_proposal_that_says_what_the_employer_declared_leaves_no_difference() {
        EmpleadorConocido propio = new EmpleadorConocido(base, NUMEROS.addAndGet(7));
        registro = propio.registro();
        propio.descompone(0);
        presenta(
                propio.sua(
                        ABRIL,
                        EmpleadorConocido.SBC,
                        EmpleadorConocido.SBC,
                        EmpleadorConocido.SBC));
        propio.repara(0);

        emite(ABRIL, DESPUES);

        assertThat(todos()).isEmpty();
    }

    private void presenta(byte[] sua) {
        nacional(() -> confrontas.presenta(registro, "abril.SUA", sua, "3.6.9", Idioma.ES));
    }

    @Test
    void what_was_determined_in_excess_is_recorded_and_never_set_off() {
        hechos.salario(0, DIA_16, MENOS, TARDE);
        hechos.ausencia(1, LocalDate.of(2026, 3, 5), 3, TARDE);
        Importe determinado = saldo(Clase.DETERMINADO);
        emite(MARZO, DESPUES);

        Ajuste ajuste = unico();

        assertThat(ajuste.sentido()).isEqualTo(Sentido.A_FAVOR);
        assertThat(ajuste.estado()).isEqualTo(Estado.POSIBLE);
        assertThat(ajuste.folio()).startsWith("IND-");
        assertThat(suma(ajuste)).isEqualTo(ajuste.montos());
        assertThat(saldo(Clase.DETERMINADO)).isEqualTo(determinado);
        rechaza("DIF-002", () -> como("liquidacion", () -> hace(ajuste, Acto.LIQUIDA)));
    }

    @Test
    void the_employer_asks_back_what_he_paid_of_it_with_a_receipt_and_a_term() {
        paga();
        hechos.salario(0, DIA_16, MENOS, TARDE);
        emite(MARZO, DESPUES);
        Ajuste ajuste = unico();
        assertThat(nacional(() -> solicitudes.pagadoDeMas(ajuste.id()))).isEqualTo(ajuste.montos());

        SolicitudDeDevolucion solicitud =
                nacional(() ->
                        solicitudes.solicita(
                                ajuste.id(), Medio.DEPOSITO, "Se determinó un salario mayor."));

        assertThat(solicitud.montos()).isEqualTo(ajuste.montos());
        assertThat(solicitud.folio()).isEqualTo(ajuste.folio() + "/2");
        assertThat(solicitud.plazo()).isEqualTo(Plazos.devolucion(solicitud.dia(), true));
        assertThat(nacional(() -> solicitudes.pendientes(0, 1_000)))
                .extracting(s -> s.ajuste().id())
                .contains(ajuste.id());
        rechaza("DIF-002", () -> solicitudes.solicita(ajuste.id(), Medio.DEPOSITO, "Otra vez."));
        hechos.salario(1, DIA_16, MENOS, MAS_TARDE);
        emite(MARZO, MUCHO_DESPUES);
        assertThat(abierto().montos())
                .as("what is learned later is another")
                .isEqualTo(ajuste.montos());
        nacional(() -> {
            solicitudes.desiste(ajuste.id(), "Se pedirá junto.");
            return ajuste;
        });
        assertThat(abierto().total().centavos()).isEqualTo(2 * ajuste.total().centavos());
        assertThat(busca(ajuste).estado()).isEqualTo(Estado.SUSTITUIDA);
        nacional(() -> solicitudes.solicita(abierto().id(), Medio.NOTA_DE_CREDITO, "Todo junto."));
        UUID pedida = todos().getFirst().id();
        nacional(() -> {
            solicitudes.resuelve(pedida, "Procede: oficio 1.");
            return pedida;
        });
        assertThat(nacional(() -> solicitudes.de(pedida)).orElseThrow().ajuste().estado())
                .isEqualTo(Estado.RESUELTA);
        assertThat(nacional(() -> solicitudes.pendientes(0, 1_000)))
                .noneMatch(s -> s.ajuste().id().equals(pedida));
    }

    @Test
    void nothing_is_refunded_of_what_was_not_paid() {
        hechos.salario(0, DIA_16, MENOS, TARDE);
        emite(MARZO, DESPUES);

        rechaza(
                "DIF-007",
                () -> solicitudes.solicita(unico().id(), Medio.DEPOSITO, "Pagué de más."));
    }

    @Test
    void one_concept_against_and_another_in_favour_are_two_differences() {
        // More premium of work risks, and an absence that lowers the other concepts.
        hechos.prima("2.59840", LocalDate.of(2026, 3, 1), TARDE);
        hechos.ausencia(0, LocalDate.of(2026, 3, 5), 3, TARDE);
        emite(MARZO, DESPUES);

        assertThat(todos())
                .extracting(Ajuste::sentido)
                .containsExactlyInAnyOrder(Sentido.A_CARGO, Sentido.A_FAVOR);
        assertThat(todos())
                .allSatisfy(a -> {
                    assertThat(a.total().centavos()).isPositive();
                    assertThat(suma(a).mas(a.resto())).isEqualTo(a.montos());
                });
    }

    @Test
    void a_month_that_nobody_determined_has_no_differences() {
        emite(ABRIL, DESPUES);
        hechos.salario(0, LocalDate.of(2026, 4, 10), MAS, MAS_TARDE);
        emite(ABRIL, MUCHO_DESPUES);

        assertThat(todos()).isEmpty();
    }

    @Test
    void a_difference_that_the_office_sustains_in_a_confronta_is_proposed_and_withdrawn_with_it() {
        EmpleadorConocido propio = new EmpleadorConocido(base, NUMEROS.addAndGet(7));
        registro = propio.registro();
        UUID confronta =
                nacional(() ->
                                confrontas.presenta(
                                        registro,
                                        "abril.SUA",
                                        propio.sua(ABRIL, "398.00", EmpleadorConocido.SBC),
                                        "3.6.9",
                                        Idioma.ES))
                        .confronta()
                        .orElseThrow();
        assertThat(todos()).as("before anybody sustains it").isEmpty();
        List<DiferenciaHecha> suyas =
                nacional(() -> confrontas.diferencias(confronta, "", "", 0, 9));
        adopta(confronta, suyas.getFirst(), Postura.SOSTIENE_PROPUESTA);

        Ajuste ajuste = unico();
        assertThat(ajuste.total()).isEqualTo(suyas.getFirst().importe().negado());
        assertThat(renglones(ajuste))
                .singleElement()
                .satisfies(r -> {
                    assertThat(r.diferencia()).contains(suyas.getFirst().id());
                    assertThat(r.causas())
                            .allSatisfy(c -> assertThat(c.clase()).isEqualTo("CONFRONTA"));
                });
        adopta(confronta, suyas.get(1), Postura.SOSTIENE_PROPUESTA);
        assertThat(renglones(abierto())).hasSize(2);
        assertThat(busca(ajuste).estado()).isEqualTo(Estado.SUSTITUIDA);
        adopta(confronta, suyas.get(1), Postura.ACEPTA_PATRON);
        adopta(confronta, suyas.getFirst(), Postura.ACEPTA_PATRON);
        assertThat(todos()).noneMatch(a -> a.estado().abierta());
    }

    @Test
    void what_the_employer_had_declared_before_the_institute_knew_it_is_not_asked_again() {
        EmpleadorConocido propio = new EmpleadorConocido(base, NUMEROS.addAndGet(7));
        registro = propio.registro();
        emite(ABRIL, DESPUES);
        nacional(() ->
                confrontas.presenta(
                        registro,
                        "abril.SUA",
                        propio.sua(ABRIL, "500.50", EmpleadorConocido.SBC, EmpleadorConocido.SBC),
                        "3.6.9",
                        Idioma.ES));
        propio.salario(0, LocalDate.of(2026, 4, 1), MAS, MAS_TARDE);
        emite(ABRIL, MUCHO_DESPUES);

        assertThat(todos()).isEmpty();
    }

    @Test
    void where_it_stands_is_what_its_acts_say() {
        hechos.salario(0, DIA_16, MAS, TARDE);
        emite(MARZO, DESPUES);
        Ajuste ajuste = unico();
        hace(ajuste, Acto.ACLARA);
        hace(ajuste, Acto.CANCELA);
        hace(ajuste, Acto.REABRE);

        for (Ajuste cada : todos()) {
            assertThat(
                            Acto.estado(
                                    cada.sentido(),
                                    actos(cada).stream().map(HechoDeAjuste::acto).toList()))
                    .isEqualTo(cada.estado());
        }
        rechaza("DIF-003", () -> ajustes.hace(ajuste.id(), Acto.CANCELA, " ", Optional.empty()));
        rechaza("DIF-008", () -> ajustes.hace(ajuste.id(), Acto.SUSTITUYE, "x", Optional.empty()));
        rechaza(
                "DIF-001",
                () -> ajustes.hace(UUID.randomUUID(), Acto.CANCELA, "x", Optional.empty()));
    }

    @Test
    void whoever_has_another_registro_sees_and_does_nothing() {
        hechos.salario(0, DIA_16, MAS, TARDE);
        emite(MARZO, DESPUES);
        Ajuste ajuste = unico();
        Alcance ajeno = new Alcance(Set.of(), Set.of(UUID.randomUUID()));
        Alcance propio = new Alcance(Set.of(), Set.of(registro));

        assertThat(Alcances.como(propio, () -> ajustes.busca(ajuste.id()))).isPresent();
        assertThat(Alcances.como(ajeno, () -> ajustes.busca(ajuste.id()))).isEmpty();
        assertThat(Alcances.como(Alcance.deOficina("0119"), () -> ajustes.busca(ajuste.id())))
                .isPresent();
        assertThat(Alcances.como(Alcance.deOficina("0101"), () -> ajustes.busca(ajuste.id())))
                .isEmpty();
        assertThat(Alcances.como(ajeno, () -> ajustes.renglones(ajuste.id(), 0, 9))).isEmpty();
        assertThat(Alcances.como(ajeno, () -> ajustes.actos(ajuste.id()))).isEmpty();
        assertThat(
                        Alcances.como(
                                ajeno,
                                () -> ajustes.porEstado(FiltroDeAjustes.de(Sentido.A_CARGO))))
                .isEmpty();
        assertThatThrownBy(() ->
                        Alcances.como(
                                ajeno,
                                () ->
                                        ajustes.hace(
                                                ajuste.id(), Acto.ACLARA, "x", Optional.empty())))
                .isInstanceOfSatisfying(
                        FalloConCodigo.class,
                        f -> assertThat(f.codigo().codigo()).isEqualTo("DIF-001"));
    }

    @ParameterizedTest
    @EnumSource(ErrorDeAjuste.class)
    void every_code_has_its_texts(ErrorDeAjuste error) {
        for (Idioma idioma : Idioma.values()) {
            assertThat(Incidencia.de(error, idioma, "a", "b", "c").mensaje())
                    .isNotBlank()
                    .doesNotContain("{");
            assertThat(Incidencia.de(error, idioma, "a", "b", "c").remedio()).isNotBlank();
        }
    }

    private Propuesta emite(Mes mes, Instant conocido) {
        return nacional(() -> determinaciones.emite(registro, mes, conocido));
    }

    private void determina(Propuesta propuesta) {
        nacional(() -> determinaciones.recibe(propuesta.id()));
    }

    /** Everything determined, with an invented payment. */
    private void paga() {
        paga(EnumSet.allOf(Cuota.class));
    }

    private void paga(Set<Cuota> cuotas) {
        paga(Clase.DETERMINADO, cuotas);
    }

    private void paga(Clase clase, Set<Cuota> cuotas) {
        nacional(() -> {
            List<Partida> partidas = new ArrayList<>();
            libro.saldos(registro, Punto.AHORA).stream()
                    .filter(s -> s.cuenta().clase() == clase)
                    .filter(s -> cuotas.contains(s.cuenta().cuota()))
                    .forEach(s -> {
                        partidas.add(new Partida(s.cuenta(), s.importe().negado()));
                    });
            Importe total =
                    partidas.stream().map(Partida::importe).reduce(Importe.CERO, Importe::mas);
            partidas.add(
                    new Partida(
                            Cuenta.comun(Clase.BANCO, Rubro.IMSS_SIN_DESGLOSE), total.negado()));
            return libro.asienta(
                    List.of(
                            Asiento.de(
                                    "pago-de-prueba:" + registro + ":" + clase,
                                    new Origen("pago-de-prueba", registro),
                                    "0119",
                                    "Pago inventado",
                                    LocalDate.of(2026, 4, 17),
                                    partidas)));
        });
    }

    private Importe total(Propuesta propuesta) {
        return nacional(() -> determinaciones.totales(propuesta.id())).total();
    }

    private void adopta(UUID confronta, DiferenciaHecha diferencia, Postura postura) {
        nacional(() -> {
            confrontas.adopta(
                    confronta, List.of(diferencia.id()), postura, "Lo dice el expediente.");
            return confronta;
        });
    }

    private Ajuste hace(Ajuste ajuste, Acto acto) {
        return nacional(
                () -> ajustes.hace(ajuste.id(), acto, "Según el expediente.", Optional.empty()));
    }

    private List<Ajuste> todos() {
        return nacional(() -> ajustes.lista(FiltroDeAjustes.del(registro), 0, 50));
    }

    private Ajuste unico() {
        assertThat(todos()).hasSize(1);
        return todos().getFirst();
    }

    private Ajuste abierto() {
        return todos().stream().filter(a -> a.estado().abierta()).findFirst().orElseThrow();
    }

    private Ajuste busca(Ajuste ajuste) {
        return nacional(() -> ajustes.busca(ajuste.id())).orElseThrow();
    }

    private List<RenglonDeAjuste> renglones(Ajuste ajuste) {
        return nacional(() -> ajustes.renglones(ajuste.id(), 0, 50));
    }

    private List<HechoDeAjuste> actos(Ajuste ajuste) {
        return nacional(() -> ajustes.actos(ajuste.id()));
    }

    private Montos suma(Ajuste ajuste) {
        return renglones(ajuste).stream()
                .map(RenglonDeAjuste::montos)
                .reduce(Montos.CERO, Montos::mas);
    }

    private Importe saldo(Clase clase) {
        return nacional(() -> libro.saldos(registro, Punto.AHORA)).stream()
                .filter(s -> s.cuenta().clase() == clase)
                .map(s -> s.importe())
                .reduce(Importe.CERO, Importe::mas);
    }

    private void como(String cuenta, Runnable trabajo) {
        como(
                cuenta,
                () -> {
                    trabajo.run();
                    return cuenta;
                });
    }

    private <T> T como(String cuenta, Supplier<T> trabajo) {
        UserDetails quien = usuarios.loadUserByUsername(cuenta);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        new UsernamePasswordAuthenticationToken(quien, "", quien.getAuthorities()));
        try {
            return trabajo.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    /** Where the entries of a determination lead. */
    private List<String> rutas(Cedula cedula) {
        Origen acto = new Origen("cedula", cedula.id());
        return nacional(() ->
                paginas.stream()
                        .flatMap(p -> p.ruta(acto, Optional.of(cedula.registro())).stream())
                        .toList());
    }

    private void rechaza(String codigo, Supplier<?> trabajo) {
        assertThatThrownBy(() -> nacional(trabajo))
                .isInstanceOfSatisfying(
                        FalloConCodigo.class,
                        fallo -> assertThat(fallo.codigo().codigo()).isEqualTo(codigo));
    }

    private static <T> T nacional(Supplier<T> trabajo) {
        return Alcances.nacional(trabajo);
    }
}
