package mx.recauda.platform.determinacion;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.ley.confronta.Diferencia;
import mx.recauda.ley.confronta.Linea;
import mx.recauda.ley.confronta.Montos;
import mx.recauda.ley.confronta.Postura;
import mx.recauda.ley.diferencias.Estado;
import mx.recauda.ley.diferencias.SaldoDelMes;
import mx.recauda.ley.diferencias.Sentido;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.libro.Clase;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.base.Alcances;
import mx.recauda.platform.determinacion.ajustes.Ajuste;
import mx.recauda.platform.determinacion.ajustes.Ajustes;
import mx.recauda.platform.determinacion.ajustes.FiltroDeAjustes;
import mx.recauda.platform.determinacion.ajustes.RenglonDeAjuste;
import mx.recauda.platform.determinacion.confronta.Confrontas;
import mx.recauda.platform.determinacion.confronta.DiferenciaHecha;
import mx.recauda.platform.libro.Libro;
import mx.recauda.platform.libro.Punto;
import mx.recauda.platform.prueba.BaseDePrueba;
import mx.recauda.platform.prueba.PlataformaTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * What a cédula de diferencias says is what becomes determined when the employer accepts it,
 * account by account: whoever he declared in excess pays for nobody (LSS 299; RACERF 131).
 */
@PlataformaTest
class NuncaSeCompensaTest {

    private static final long SEMILLA = 299_131;
    private static final int CASOS = 12;
    private static final AtomicInteger NUMEROS = new AtomicInteger(12_000);
    private static final Mes ABRIL = Mes.de(2026, 4);
    private static final Instant CONOCIDO = Instant.parse("2026-05-20T12:00:00Z");
    private static final String SBC = EmpleadorConocido.SBC;
    private static final List<String> SUELDOS = List.of("", "398.00", SBC, "512.30");

    @Autowired Confrontas confrontas;
    @Autowired Determinaciones determinaciones;
    @Autowired Ajustes ajustes;
    @Autowired Libro libro;
    @Autowired BaseDePrueba base;

    private EmpleadorConocido empleador;
    private UUID registro;

    @Test
    void an_accepted_difference_is_determined_whole_whatever_was_declared_in_excess() {
        SplittableRandom azar = new SplittableRandom(SEMILLA);
        int aceptadas = 0;
        for (int caso = 0; caso < CASOS; caso++) {
            empleador();
            String[] sueldos = sueldos(azar);
            UUID confronta = presenta(empleador.sua(ABRIL, sueldos));
            SaldoDelMes sostenido = resuelve(confronta, azar);
            String que = "seed " + SEMILLA + ", case " + caso + ", " + Arrays.asList(sueldos);
            assertThat(abiertos(Sentido.A_CARGO)).as(que).isEqualTo(sostenido.aCargo());
            assertThat(abiertos(Sentido.A_FAVOR)).as(que).isEqualTo(sostenido.aFavor());

            Optional<Ajuste> cedula = abierto(Sentido.A_CARGO);
            Montos antes = saldo(Clase.DETERMINADO);
            cedula.ifPresent(c -> nacional(() -> ajustes.acepta(c.id())));
            assertThat(saldo(Clase.DETERMINADO).menos(antes))
                    .as(que)
                    .isEqualTo(cedula.map(Ajuste::montos).orElse(Montos.CERO));
            assertThat(saldo(Clase.LIQUIDADO)).as(que).isEqualTo(Montos.CERO);
            assertThat(abiertos(Sentido.A_CARGO)).as(que).isEqualTo(Montos.CERO);
            assertThat(abiertos(Sentido.A_FAVOR)).as(que).isEqualTo(sostenido.aFavor());
            aceptadas += cedula.isPresent() ? 1 : 0;
        }
        assertThat(aceptadas).as("cases in which something was accepted").isGreaterThan(CASOS / 3);
    }

    @Test
    void the_worker_declared_in_excess_does_not_pay_for_the_one_left_out() {
        empleador();
        nacional(() -> determinaciones.emite(registro, ABRIL, CONOCIDO));
        UUID confronta = presenta(empleador.sua(ABRIL, SBC, SBC, "", SBC));
        List<DiferenciaHecha> suyas = diferencias(confronta);
        assertThat(suyas).hasSize(2);
        adopta(confronta, falta(suyas), Postura.SOSTIENE_PROPUESTA);
        Ajuste cedula = abierto(Sentido.A_CARGO).orElseThrow();
        Montos antes = saldo(Clase.DETERMINADO);

        nacional(() -> ajustes.acepta(cedula.id()));

        assertThat(cedula.total()).isEqualTo(falta(suyas).importe().negado());
        assertThat(saldo(Clase.DETERMINADO).menos(antes)).isEqualTo(cedula.montos());
        assertThat(busca(cedula).estado()).isEqualTo(Estado.ACEPTADA);
        assertThat(abierto(Sentido.A_FAVOR)).as("nobody resolved that one yet").isEmpty();
        adopta(confronta, sobra(suyas), Postura.SOSTIENE_PROPUESTA);
        assertThat(abierto(Sentido.A_FAVOR).orElseThrow().total())
                .isEqualTo(sobra(suyas).importe());
        assertThat(abierto(Sentido.A_CARGO)).isEmpty();
    }

    @Test
    void nor_when_he_makes_the_whole_proposal_his_own_or_corrects_himself() {
        for (boolean conArchivo : List.of(false, true)) {
            empleador();
            Propuesta propuesta = nacional(() -> determinaciones.emite(registro, ABRIL, CONOCIDO));
            UUID confronta = presenta(empleador.sua(ABRIL, SBC, SBC, "", SBC));
            List<DiferenciaHecha> suyas = diferencias(confronta);
            Montos antes = saldo(Clase.DETERMINADO);

            if (conArchivo) {
                presenta(empleador.sua(ABRIL, SBC, SBC, SBC));
            } else {
                nacional(() -> determinaciones.recibe(propuesta.id()));
            }

            assertThat(saldo(Clase.DETERMINADO).menos(antes).total())
                    .isEqualTo(falta(suyas).importe().negado());
            Ajuste indebido = abierto(Sentido.A_FAVOR).orElseThrow();
            assertThat(indebido.total()).isEqualTo(sobra(suyas).importe());
        }
    }

    @Test
    void what_was_in_favour_stays_so_when_he_determines_more_later() {
        empleador();
        Propuesta propuesta = nacional(() -> determinaciones.emite(registro, ABRIL, CONOCIDO));
        presenta(empleador.sua(ABRIL, "512.30", SBC, ""));
        nacional(() -> determinaciones.recibe(propuesta.id()));
        Montos indebido = abierto(Sentido.A_FAVOR).orElseThrow().montos();

        presenta(empleador.sua(ABRIL, "520.00", SBC, SBC));

        assertThat(abiertos(Sentido.A_FAVOR)).isEqualTo(indebido);
        assertThat(todos()).noneMatch(a -> !a.aCargo() && a.estado() == Estado.CANCELADA);
    }

    @Test
    void what_the_office_resolved_of_a_difference_holds_when_he_presents_the_same_again() {
        empleador();
        nacional(() -> determinaciones.emite(registro, ABRIL, CONOCIDO));
        UUID primera = presenta(empleador.sua(ABRIL, "512.30", SBC, ""));
        diferencias(primera).forEach(d -> adopta(primera, d, Postura.SOSTIENE_PROPUESTA));
        Montos debe = abiertos(Sentido.A_CARGO);
        Montos indebido = abiertos(Sentido.A_FAVOR);

        UUID segunda = presenta(empleador.sua(ABRIL, "512.30", "512.30", ""));

        assertThat(abiertos(Sentido.A_CARGO)).isEqualTo(debe);
        assertThat(abiertos(Sentido.A_FAVOR)).isEqualTo(indebido);
        assertThat(diferencias(segunda)).hasSize(3);
        assertThat(diferencias(segunda).stream().filter(d -> d.vigente().isEmpty())).hasSize(1);
    }

    private void empleador() {
        empleador = new EmpleadorConocido(base, NUMEROS.addAndGet(6));
        registro = empleador.registro();
    }

    /** Of three workers that the institute knows and one that it does not, at least one. */
    private static String[] sueldos(SplittableRandom azar) {
        return new String[] {
            SUELDOS.get(1 + azar.nextInt(3)),
            SUELDOS.get(azar.nextInt(4)),
            SUELDOS.get(azar.nextInt(4)),
            SUELDOS.get(azar.nextInt(2) * 2)
        };
    }

    /** Adopts something on each difference; what the office sustains, each way. */
    private SaldoDelMes resuelve(UUID confronta, SplittableRandom azar) {
        SaldoDelMes sostenido = SaldoDelMes.NADA;
        for (DiferenciaHecha d : diferencias(confronta)) {
            switch (azar.nextInt(4)) {
                case 0 -> adopta(confronta, d, Postura.ACEPTA_PATRON);
                case 1 -> adopta(confronta, d, Postura.PIDE_ACLARACION);
                default -> {
                    adopta(confronta, d, Postura.SOSTIENE_PROPUESTA);
                    sostenido = sostenido.mas(SaldoDelMes.de(Montos.CERO, lineas(d)));
                }
            }
        }
        return sostenido;
    }

    private Montos lineas(DiferenciaHecha diferencia) {
        Montos lineas = Montos.CERO;
        for (Diferencia d : nacional(() -> confrontas.lineas(diferencia.id()))) {
            lineas = lineas.con(d.linea(), d.importe());
        }
        return lineas;
    }

    private static DiferenciaHecha falta(List<DiferenciaHecha> suyas) {
        return suyas.stream().filter(d -> d.importe().centavos() < 0).findFirst().orElseThrow();
    }

    private static DiferenciaHecha sobra(List<DiferenciaHecha> suyas) {
        return suyas.stream().filter(d -> d.importe().centavos() > 0).findFirst().orElseThrow();
    }

    private Montos abiertos(Sentido sentido) {
        Optional<Ajuste> abierto = abierto(sentido);
        abierto.ifPresent(a -> {
            Montos enRenglones =
                    nacional(() -> ajustes.renglones(a.id(), 0, 50)).stream()
                            .map(RenglonDeAjuste::montos)
                            .reduce(a.resto(), Montos::mas);
            assertThat(enRenglones).as("its rows add up").isEqualTo(a.montos());
        });
        return abierto.map(Ajuste::montos).orElse(Montos.CERO);
    }

    private Optional<Ajuste> abierto(Sentido sentido) {
        return todos().stream()
                .filter(a -> a.sentido() == sentido && a.estado().abierta())
                .findFirst();
    }

    private List<Ajuste> todos() {
        return nacional(() ->
                ajustes.lista(
                        new FiltroDeAjustes(
                                Optional.empty(),
                                "",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(registro)),
                        0,
                        50));
    }

    private Ajuste busca(Ajuste ajuste) {
        return nacional(() -> ajustes.busca(ajuste.id())).orElseThrow();
    }

    private UUID presenta(byte[] sua) {
        return nacional(() -> confrontas.presenta(registro, "a.SUA", sua, "3.6.9", Idioma.ES))
                .confronta()
                .orElseThrow();
    }

    private List<DiferenciaHecha> diferencias(UUID confronta) {
        return nacional(() -> confrontas.diferencias(confronta, "", "", 0, 50));
    }

    private void adopta(UUID confronta, DiferenciaHecha diferencia, Postura postura) {
        nacional(() -> {
            confrontas.adopta(confronta, List.of(diferencia.id()), postura, "Lo prueba.");
            return confronta;
        });
    }

    private Montos saldo(Clase clase) {
        Montos saldo = Montos.CERO;
        for (var s : nacional(() -> libro.saldos(registro, Punto.AHORA))) {
            if (s.cuenta().clase() == clase) {
                for (Linea linea : Linea.TODAS) {
                    if (linea.rubro() == s.cuenta().rubro()
                            && linea.cuota() == s.cuenta().cuota()) {
                        saldo = saldo.con(linea, saldo.de(linea).mas(s.importe()));
                    }
                }
            }
        }
        return saldo;
    }

    private static <T> T nacional(Supplier<T> trabajo) {
        return Alcances.nacional(trabajo);
    }
}
