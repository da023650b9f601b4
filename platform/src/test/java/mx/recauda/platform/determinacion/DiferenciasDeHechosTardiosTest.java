package mx.recauda.platform.determinacion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import mx.recauda.ley.confronta.Linea;
import mx.recauda.ley.confronta.Montos;
import mx.recauda.ley.cuotas.CalculoDeCuotas;
import mx.recauda.ley.cuotas.CasoMensual;
import mx.recauda.ley.cuotas.Concepto;
import mx.recauda.ley.cuotas.CuotasDelMes;
import mx.recauda.ley.cuotas.Segmento;
import mx.recauda.ley.diferencias.Acto;
import mx.recauda.ley.diferencias.Sentido;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.dinero.Tasa;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.libro.Clase;
import mx.recauda.ley.libro.Componente;
import mx.recauda.ley.libro.Cuenta;
import mx.recauda.ley.libro.Cuota;
import mx.recauda.ley.parametros.Zona;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.base.Alcances;
import mx.recauda.platform.determinacion.ajustes.Ajuste;
import mx.recauda.platform.determinacion.ajustes.Ajustes;
import mx.recauda.platform.determinacion.ajustes.FiltroDeAjustes;
import mx.recauda.platform.determinacion.ajustes.RenglonDeAjuste;
import mx.recauda.platform.libro.Libro;
import mx.recauda.platform.libro.Punto;
import mx.recauda.platform.libro.Saldo;
import mx.recauda.platform.prueba.BaseDePrueba;
import mx.recauda.platform.prueba.PlataformaTest;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Whatever is learned late, the differences add up to what is proposed now less what was proposed
 * before, in every account of the ledger, and each says why.
 */
@PlataformaTest
class DiferenciasDeHechosTardiosTest {

    private static final AtomicInteger NUMEROS = new AtomicInteger(7_000);
    private static final long SEMILLA = 20_261_121;
    private static final int TRABAJADORES = 4;
    private static final Mes MARZO = Mes.de(2026, 3);
    private static final Mes ABRIL = Mes.de(2026, 4);
    private static final List<Mes> MESES = List.of(MARZO, ABRIL);
    private static final Instant PRIMERO = Instant.parse("2026-05-04T12:00:00Z");
    private static final Instant TARDE = Instant.parse("2026-05-10T00:00:00Z");
    private static final Instant DESPUES = Instant.parse("2026-05-20T12:00:00Z");
    private static final Instant CONOCIDO_ANTES = Instant.parse("2026-04-10T00:00:00Z");
    private static final String PRIMA = "0.54355";
    private static final LocalDate DIA_16 = LocalDate.of(2026, 3, 16);

    @Autowired Determinaciones determinaciones;
    @Autowired Ajustes ajustes;
    @Autowired Libro libro;
    @Autowired BaseDePrueba base;
    @Autowired UserDetailsService usuarios;

    private HechosTardios hechos;
    private UUID registro;

    /** A kind of fact that the institute learns late. */
    private enum Causa {
        ALTA,
        BAJA,
        SALARIO_MAYOR,
        SALARIO_MENOR,
        AUSENCIA,
        INCAPACIDAD,
        CLASE,
        ANULACION,
        SUSTITUCION_PATRONAL,
        TODAS
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Causa.class)
    void the_differences_add_up_to_the_new_less_the_old_in_every_account(Causa causa) {
        SplittableRandom azar = new SplittableRandom(SEMILLA + causa.name().hashCode());
        for (int caso = 0; caso < 2; caso++) {
            patron();
            MESES.forEach(m -> determina(emite(m, PRIMERO)));
            Map<Cuenta, Long> antes = saldos(Clase.PROPUESTO);
            Map<Cuenta, Long> determinado = saldos(Clase.DETERMINADO);

            aprende(causa, azar);
            List<Propuesta> nuevas = MESES.stream().map(m -> emite(m, DESPUES)).toList();

            Map<Cuenta, Long> ahora = saldos(Clase.PROPUESTO);
            assertThat(sinCeros(resta(ahora, antes)))
                    .as("differences of each worker, %s, seed %s, case %s", causa, SEMILLA, caso)
                    .isNotEmpty()
                    .isEqualTo(sinCeros(deLasDiferencias(nuevas)));
            assertThat(sinCeros(ahora))
                    .as("what the law computes again from the same facts")
                    .isEqualTo(sinCeros(deLaLey(nuevas)));
            assertThat(sinCeros(enAjustes(Sentido.A_CARGO, Sentido.A_FAVOR)))
                    .as("against less in favour")
                    .isEqualTo(sinCeros(resta(ahora, determinado)));
            assertThat(saldos(Clase.DETERMINADO)).as("nothing set off").isEqualTo(determinado);
            liquida();
            assertThat(sinCeros(suma(saldos(Clase.DETERMINADO), saldos(Clase.LIQUIDADO))))
                    .as("what is demanded is the greater of both, worker by worker")
                    .isEqualTo(sinCeros(suma(determinado, subidas(nuevas))));
        }
    }

    @ParameterizedTest(name = "{0}: {1} became {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                // cause | stretches before | stretches after: days x wage, a days of absence, i of
                // incapacity
                "SALARIO_MAYOR | 31x450.50          | 15x450.50 16x500.50 | MOVIMIENTO  | SALARIO",
                "SALARIO_MENOR | 31x450.50          | 15x450.50 16x400.50 | MOVIMIENTO  | SALARIO",
                "BAJA          | 31x450.50          | 16x450.50           | MOVIMIENTO  | BAJA",
                "ALTA          |                    | 16x450.50           | MOVIMIENTO  | ALTA",
                "AUSENCIA      | 31x450.50          | 31x450.50a3         | AUSENCIA    | ''",
                "INCAPACIDAD   | 31x450.50          | 31x450.50i5         | INCAPACIDAD | *",
                "ANULACION     | 15x450.50 16x480.50| 31x450.50           | MOVIMIENTO  | ANULACION"
            })
    void each_fact_moves_what_the_law_says_and_is_named(
            Causa causa, String antes, String despues, String clase, String tipo) {
        patron();
        if (causa == Causa.ANULACION) {
            hechos.salario(0, DIA_16, Importe.parse("480.50"), CONOCIDO_ANTES);
        }
        emite(MARZO, PRIMERO);
        switch (causa) {
            case SALARIO_MAYOR -> hechos.salario(0, DIA_16, Importe.parse("500.50"), TARDE);
            case SALARIO_MENOR -> hechos.salario(0, DIA_16, Importe.parse("400.50"), TARDE);
            case BAJA -> hechos.baja(0, DIA_16, TARDE);
            case ALTA -> hechos.alta(TRABAJADORES, DIA_16, HechosTardios.SBC, TARDE);
            case AUSENCIA -> hechos.ausencia(0, LocalDate.of(2026, 3, 5), 3, TARDE);
            case INCAPACIDAD -> hechos.incapacidad(0, LocalDate.of(2026, 3, 5), 5, TARDE);
            case ANULACION -> hechos.anula(0, DIA_16, TARDE);
            default -> throw new IllegalArgumentException(causa.name());
        }
        Propuesta nueva = emite(MARZO, DESPUES);

        assertThat(nacional(() -> determinaciones.diferencias(nueva.id(), 0, 9)))
                .singleElement()
                .satisfies(d -> {
                    assertThat(d.cambio()).isEqualTo(deMarzo(despues).menos(deMarzo(antes)));
                    assertThat(d.causas())
                            .singleElement()
                            .satisfies(c -> {
                                assertThat(c.clase()).isEqualTo(clase);
                                if (!tipo.equals("*")) {
                                    assertThat(c.tipo()).isEqualTo(tipo);
                                }
                                assertThat(c.conocidoEn()).isEqualTo(TARDE);
                            });
                });
    }

    @Test
    void a_change_of_class_is_named_for_every_worker_and_moves_work_risks_alone() {
        patron();
        emite(MARZO, PRIMERO);
        hechos.prima("2.59840", LocalDate.of(2026, 3, 1), TARDE);
        Propuesta nueva = emite(MARZO, DESPUES);

        assertThat(nacional(() -> determinaciones.diferencias(nueva.id(), 0, 9)))
                .hasSize(TRABAJADORES)
                .allSatisfy(d -> {
                    assertThat(d.causas())
                            .extracting(Diferencia.Causa::clase, Diferencia.Causa::tipo)
                            .containsExactly(tuple("PATRON", "PRIMA"));
                    assertThat(d.cambio().total())
                            .isEqualTo(d.cambio().de(Concepto.RIESGOS_DE_TRABAJO, Cuota.PATRONAL));
                    assertThat(d.cambio().total().centavos()).isPositive();
                });
    }

    @Test
    void a_substitution_of_the_employer_ends_every_worker_and_is_named() {
        patron();
        emite(MARZO, PRIMERO);
        for (int i = 0; i < TRABAJADORES; i++) {
            hechos.baja(i, DIA_16, TARDE);
        }
        hechos.sustituido(DIA_16, TARDE);
        Propuesta nueva = emite(MARZO, DESPUES);

        assertThat(nacional(() -> determinaciones.diferencias(nueva.id(), 0, 9)))
                .hasSize(TRABAJADORES)
                .allSatisfy(d -> {
                    assertThat(d.causas())
                            .extracting(Diferencia.Causa::clase, Diferencia.Causa::tipo)
                            .containsExactlyInAnyOrder(
                                    tuple("MOVIMIENTO", "BAJA"), tuple("PATRON", "BAJA"));
                    assertThat(d.cambio().total().centavos()).isNegative();
                });
    }

    /** Facts of any kind, in any order, round after round; and twice the same writes nothing. */
    @ParameterizedTest(name = "case {0}")
    @ValueSource(ints = {1, 2, 3, 4})
    void late_facts_in_any_order_add_up_round_by_round(int caso) {
        SplittableRandom azar = new SplittableRandom(SEMILLA * 31 + caso);
        patron();
        MESES.forEach(m -> determina(emite(m, PRIMERO)));
        Map<Cuenta, Long> antes = saldos(Clase.PROPUESTO);
        List<Causa> quedan =
                new ArrayList<>(
                        List.of(
                                Causa.ALTA,
                                Causa.SALARIO_MAYOR,
                                Causa.AUSENCIA,
                                Causa.INCAPACIDAD,
                                Causa.CLASE,
                                Causa.ANULACION));
        Collections.shuffle(quedan, new Random(azar.nextLong()));
        Map<Cuenta, Long> diferencias = new HashMap<>();
        Instant sabido = TARDE;
        while (!quedan.isEmpty()) {
            for (int i = azar.nextInt(1, 3); i > 0 && !quedan.isEmpty(); i--) {
                sabido = sabido.plusSeconds(3_600);
                aprende(quedan.removeLast(), azar, sabido);
            }
            Instant ahora = sabido.plusSeconds(60);
            deLasDiferencias(MESES.stream().map(m -> emite(m, ahora)).toList())
                    .forEach((cuenta, centavos) -> diferencias.merge(cuenta, centavos, Long::sum));
        }
        Map<Cuenta, Long> despues = saldos(Clase.PROPUESTO);
        assertThat(sinCeros(resta(despues, antes)))
                .as("seed %s, case %s", SEMILLA, caso)
                .isEqualTo(sinCeros(diferencias));
        assertThat(sinCeros(enAjustes(Sentido.A_CARGO, Sentido.A_FAVOR)))
                .as("the open differences")
                .isEqualTo(sinCeros(resta(despues, saldos(Clase.DETERMINADO))));

        List<UUID> ajustesAntes = todos().stream().map(Ajuste::id).toList();
        Instant despuesDeTodo = sabido.plusSeconds(7_200);
        List<Propuesta> otraVez = MESES.stream().map(m -> emite(m, despuesDeTodo)).toList();
        assertThat(otraVez)
                .allSatisfy(p ->
                        assertThat(nacional(() -> determinaciones.cuantasDiferencias(p.id())))
                                .isZero());
        assertThat(saldos(Clase.PROPUESTO)).isEqualTo(despues);
        assertThat(todos()).extracting(Ajuste::id).isEqualTo(ajustesAntes);
    }

    private void patron() {
        hechos = new HechosTardios(base, NUMEROS.addAndGet(7), TRABAJADORES);
        registro = hechos.registro();
        // Something to annul later.
        hechos.salario(1, LocalDate.of(2026, 3, 20), Importe.parse("480.50"), CONOCIDO_ANTES);
    }

    private void aprende(Causa causa, SplittableRandom azar) {
        aprende(causa, azar, TARDE);
    }

    private void aprende(Causa causa, SplittableRandom azar, Instant sabido) {
        LocalDate dia = LocalDate.of(2026, 3, 2).plusDays(azar.nextInt(50));
        switch (causa) {
            case ALTA -> hechos.alta(TRABAJADORES, dia, sueldo(azar, 300, 1_200), sabido);
            case BAJA -> hechos.baja(0, dia, sabido);
            case SALARIO_MAYOR -> hechos.salario(0, dia, sueldo(azar, 500, 3_000), sabido);
            case SALARIO_MENOR -> hechos.salario(0, dia, sueldo(azar, 340, 430), sabido);
            case AUSENCIA -> hechos.ausencia(2, dia, 1 + azar.nextInt(6), sabido);
            case INCAPACIDAD -> hechos.incapacidad(3, dia, 1 + azar.nextInt(20), sabido);
            case CLASE -> hechos.prima("2.59840", LocalDate.of(2026, 3, 1), sabido);
            case ANULACION -> hechos.anula(1, LocalDate.of(2026, 3, 20), sabido);
            case SUSTITUCION_PATRONAL -> {
                for (int i = 0; i < TRABAJADORES; i++) {
                    hechos.baja(i, dia.plusDays(20), sabido);
                }
            }
            case TODAS ->
                    Stream.of(
                                    Causa.ALTA,
                                    Causa.SALARIO_MAYOR,
                                    Causa.AUSENCIA,
                                    Causa.INCAPACIDAD,
                                    Causa.CLASE,
                                    Causa.ANULACION)
                            .forEach(c -> aprende(c, azar, sabido));
        }
    }

    private static Importe sueldo(SplittableRandom azar, int desde, int hasta) {
        return Importe.deCentavos(azar.nextLong(desde * 100L, hasta * 100L));
    }

    /** What the stretches of March come to, by the law alone. */
    private static Importes deMarzo(@Nullable String tramos) {
        if (tramos == null || tramos.isBlank()) {
            return Importes.CERO;
        }
        CuotasDelMes cuotas =
                CalculoDeCuotas.incluido()
                        .calcular(
                                CasoMensual.de(
                                        YearMonth.of(2026, 3),
                                        "10",
                                        Zona.GENERAL,
                                        segmentos(tramos)),
                                Idioma.ES)
                        .valor()
                        .orElseThrow();
        return new Importes(
                Importes.LINEAS.stream()
                        .map(l ->
                                l.concepto().bimestral()
                                        ? Importe.CERO
                                        : (l.cuota() == Cuota.PATRONAL
                                                ? cuotas.patron(l.concepto())
                                                : cuotas.obrero(l.concepto())))
                        .toList());
    }

    private static List<Segmento> segmentos(String tramos) {
        List<Segmento> segmentos = new ArrayList<>();
        int dia = 1;
        for (String tramo : tramos.strip().split(" +")) {
            Segmento segmento = segmento(tramo).desdeElDia(dia);
            segmentos.add(segmento);
            dia += segmento.dias();
        }
        return segmentos;
    }

    private static Segmento segmento(String texto) {
        String[] partes = texto.split("[xai]");
        int faltas = partes.length > 2 ? Integer.parseInt(partes[2]) : 0;
        return Segmento.de(
                        Integer.parseInt(partes[0]),
                        Importe.parse(partes[1]),
                        Tasa.dePorcentaje(PRIMA))
                .conAusencias(texto.contains("a") ? faltas : 0)
                .conIncapacidad(texto.contains("i") ? faltas : 0);
    }

    private Map<Cuenta, Long> deLasDiferencias(List<Propuesta> nuevas) {
        Map<Cuenta, Long> suma = new HashMap<>();
        for (Propuesta nueva : nuevas) {
            for (Diferencia d : nacional(() -> determinaciones.diferencias(nueva.id(), 0, 1_000))) {
                assertThat(d.causas()).isNotEmpty().noneMatch(c -> c.clase().equals("NINGUNA"));
                agrega(suma, nueva.mes(), montos(d.cambio()));
            }
        }
        return suma;
    }

    private Map<Cuenta, Long> deLaLey(List<Propuesta> nuevas) {
        Map<Cuenta, Long> suma = new HashMap<>();
        for (Propuesta nueva : nuevas) {
            // Refused when computing again does not give the rows that were kept.
            nacional(() -> determinaciones.emitida(nueva.id()));
            agrega(
                    suma,
                    nueva.mes(),
                    montos(
                            nacional(() -> determinaciones.renglones(nueva.id(), 0, 1_000)).stream()
                                    .map(RenglonDePropuesta::importes)
                                    .reduce(Importes.CERO, Importes::mas)));
        }
        return suma;
    }

    private static Montos montos(Importes importes) {
        return Montos.de(
                l -> l.concepto().map(c -> importes.de(c, l.cuota())).orElse(Importe.CERO));
    }

    /** The first less the second, and each the sum of its rows and what is of no worker. */
    private Map<Cuenta, Long> enAjustes(Sentido mas, Sentido menos) {
        Map<Cuenta, Long> suma = new HashMap<>();
        for (Ajuste ajuste : todos().stream().filter(a -> a.estado().abierta()).toList()) {
            Montos filas =
                    nacional(() -> ajustes.renglones(ajuste.id(), 0, 1_000)).stream()
                            .map(RenglonDeAjuste::montos)
                            .reduce(Montos.CERO, Montos::mas);
            assertThat(filas).as(ajuste.folio()).isEqualTo(ajuste.montos());
            assertThat(ajuste.sentido()).isIn(mas, menos);
            agrega(
                    suma,
                    ajuste.mes(),
                    ajuste.sentido() == mas ? ajuste.montos() : Montos.CERO.menos(ajuste.montos()));
        }
        return suma;
    }

    private void liquida() {
        for (Ajuste ajuste : todos()) {
            if (ajuste.aCargo()) {
                como(
                        "liquidacion",
                        () ->
                                nacional(() ->
                                        ajustes.hace(
                                                ajuste.id(),
                                                Acto.LIQUIDA,
                                                "Según el expediente.",
                                                Optional.empty())));
            }
        }
    }

    private List<Ajuste> todos() {
        return nacional(() -> ajustes.lista(FiltroDeAjustes.del(registro), 0, 50));
    }

    private void agrega(Map<Cuenta, Long> suma, Mes mes, Montos montos) {
        for (Linea linea : Linea.TODAS) {
            suma.merge(cuenta(mes, linea), montos.de(linea).centavos(), Long::sum);
        }
    }

    /** Accounts are told apart whatever their class: all of one. */
    private Cuenta cuenta(Mes mes, Linea linea) {
        return Cuenta.de(
                Clase.PROPUESTO,
                registro,
                mes,
                linea.rubro(),
                linea.cuota(),
                Componente.SUERTE_PRINCIPAL);
    }

    private Map<Cuenta, Long> saldos(Clase clase) {
        Map<Cuenta, Long> saldos = new HashMap<>();
        for (Saldo saldo : nacional(() -> libro.saldos(registro, Punto.AHORA))) {
            if (saldo.cuenta().clase() == clase) {
                saldos.put(saldo.cuenta().en(Clase.PROPUESTO), saldo.importe().centavos());
            }
        }
        return saldos;
    }

    private static Map<Cuenta, Long> resta(Map<Cuenta, Long> unos, Map<Cuenta, Long> otros) {
        Map<Cuenta, Long> resta = new HashMap<>(unos);
        otros.forEach((cuenta, centavos) -> resta.merge(cuenta, -centavos, Long::sum));
        return resta;
    }

    private static Map<Cuenta, Long> suma(Map<Cuenta, Long> unos, Map<Cuenta, Long> otros) {
        Map<Cuenta, Long> suma = new HashMap<>(unos);
        otros.forEach((cuenta, centavos) -> suma.merge(cuenta, centavos, Long::sum));
        return suma;
    }

    private Map<Cuenta, Long> subidas(List<Propuesta> nuevas) {
        Map<Cuenta, Long> suma = new HashMap<>();
        for (Propuesta nueva : nuevas) {
            for (Diferencia d : nacional(() -> determinaciones.diferencias(nueva.id(), 0, 1_000))) {
                agrega(suma, nueva.mes(), montos(d.cambio().positivos()));
            }
        }
        return suma;
    }

    private static Map<Cuenta, Long> sinCeros(Map<Cuenta, Long> mapa) {
        Map<Cuenta, Long> limpio = new HashMap<>(mapa);
        limpio.values().removeIf(centavos -> centavos == 0);
        return limpio;
    }

    private Propuesta emite(Mes mes, Instant conocido) {
        return nacional(() -> determinaciones.emite(registro, mes, conocido));
    }

    private void determina(Propuesta propuesta) {
        nacional(() -> determinaciones.recibe(propuesta.id()));
    }

    private void como(String cuenta, Runnable trabajo) {
        UserDetails quien = usuarios.loadUserByUsername(cuenta);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        new UsernamePasswordAuthenticationToken(quien, "", quien.getAuthorities()));
        try {
            trabajo.run();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private static <T> T nacional(Supplier<T> trabajo) {
        return Alcances.nacional(trabajo);
    }
}
