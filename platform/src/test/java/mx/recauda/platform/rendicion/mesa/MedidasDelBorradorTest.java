package mx.recauda.platform.rendicion.mesa;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.base.Alcances;
import mx.recauda.platform.determinacion.Determinaciones;
import mx.recauda.platform.determinacion.OficinaDePrueba;
import mx.recauda.platform.determinacion.Propuesta;
import mx.recauda.platform.determinacion.RenglonDePropuesta;
import mx.recauda.platform.libro.Sellos;
import mx.recauda.platform.prueba.BaseDePrueba;
import mx.recauda.platform.prueba.PlataformaTest;
import mx.recauda.platform.rendicion.captura.Incorporacion;
import mx.recauda.rendicion.cifra.Cifra;
import mx.recauda.rendicion.medida.Consulta;
import mx.recauda.rendicion.medida.FuenteDeMedidas;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The draft of a quarterly report shows contributors, average wage and amounts determined as
 * figures of the operation: each with its origin, each opening the rows that add up to it, and the
 * same address says the same later.
 */
@PlataformaTest
class MedidasDelBorradorTest {

    /** Last month of the quarter of the draft. */
    private static final Mes JUNIO = Mes.de(2026, 6);

    private static final int TRIMESTRE = 2;
    private static final Instant SABIDO = Instant.parse("2026-07-05T12:00:00Z");
    private static final Pattern FILA =
            Pattern.compile(
                    "<span class=\"origin\">(\\w+)</span></td><td class=\"num\"[^>]*>"
                            + "<a class=\"why\" href=\"/medidas/(determinacion\\.\\w+)([^\"]*)\"[^>]*>([^<]*)<");

    @Autowired MockMvcTester paginas;
    @Autowired Determinaciones determinaciones;
    @Autowired Borradores borradores;
    @Autowired Incorporacion incorporacion;

    @Autowired
    @Qualifier("mx.recauda.platform.determinacion.internal.MedidasDeDeterminacion")
    FuenteDeMedidas medidas;

    @Autowired BaseDePrueba base;
    @Autowired Sellos sellos;
    @Autowired PlatformTransactionManager gestor;

    /** A figure as the page of the draft shows it. */
    private record Dato(String origen, String ruta, String valor) {}

    /** What the rows of the proposals of the month come to. */
    private record Suma(int cotizantes, BigDecimal salarios, int dias, Importe determinado) {}

    @Test
    @WithUserDetails("planeacion")
    void it_shows_figures_of_the_ledger_and_of_cases_that_open_their_rows_and_never_change()
            throws IOException {
        OficinaDePrueba oficina = new OficinaDePrueba(base.comoDuenio(), 86, 7);
        oficina.crea(3, 4);
        Borrador borrador = borrador();
        // The demonstration has some of its own.
        BigDecimal demostracion = cifra(dato(borrador, "determinacion.determinado"));
        BigDecimal contados = cifra(dato(borrador, "determinacion.cotizantes"));
        Cifra otros = medida(dato(borrador, "determinacion.sbc"));
        Suma suma = determina(oficina.registros().subList(0, 2));

        assertThat(cifra(dato(borrador, "determinacion.determinado")))
                .as("no block closed over it")
                .isEqualByComparingTo(demostracion);
        sellos.cierra();
        Dato cotizantes = dato(borrador, "determinacion.cotizantes");
        Dato sbc = dato(borrador, "determinacion.sbc");
        Dato determinado = dato(borrador, "determinacion.determinado");

        assertThat(cotizantes.origen()).isEqualTo("CASOS");
        assertThat(cifra(cotizantes))
                .isEqualByComparingTo(contados.add(BigDecimal.valueOf(suma.cotizantes())));
        assertThat(sbc.origen()).isEqualTo("CASOS");
        Cifra promedio = medida(sbc);
        assertThat(promedio.numerador().orElseThrow())
                .isEqualByComparingTo(
                        otros.numerador().orElse(BigDecimal.ZERO).add(suma.salarios()));
        assertThat(promedio.denominador().orElseThrow())
                .isEqualByComparingTo(
                        otros.denominador()
                                .orElse(BigDecimal.ZERO)
                                .add(BigDecimal.valueOf(suma.dias())));
        assertThat(cifra(sbc))
                .isEqualByComparingTo(
                        promedio.numerador()
                                .orElseThrow()
                                .divide(
                                        promedio.denominador().orElseThrow(),
                                        2,
                                        RoundingMode.HALF_UP));
        assertThat(determinado.origen()).isEqualTo("LIBRO");
        List<BigDecimal> antes = List.of(hechos(cotizantes), hechos(determinado));
        assertThat(antes.getFirst()).isEqualByComparingTo(cifra(cotizantes));
        assertThat(antes.getLast()).isEqualByComparingTo(cifra(determinado));
        assertThat(pagina(determinado.ruta())).contains("LIBRO", "Cuota fija", determinado.valor());

        // Written later, although as known before.
        determina(oficina.registros().subList(2, 3));
        sellos.cierra();
        assertThat(dato(borrador, "determinacion.determinado").valor())
                .isNotEqualTo(determinado.valor());

        for (Dato dato : List.of(cotizantes, sbc, determinado)) {
            assertThat(pagina(dato.ruta())).as(dato.ruta()).contains(">" + dato.valor());
        }
        assertThat(List.of(hechos(cotizantes), hechos(determinado))).isEqualTo(antes);
    }

    /** Its instant of writing is before that of the draft, and its commit after. */
    @Test
    @WithUserDetails("planeacion")
    void what_is_committed_after_the_draft_was_opened_does_not_change_what_it_said()
            throws Exception {
        OficinaDePrueba oficina = new OficinaDePrueba(base.comoDuenio(), 85, 7);
        oficina.crea(2, 4);
        Borrador borrador = borrador();
        determina(oficina.registros().subList(0, 1));
        CountDownLatch escrito = new CountDownLatch(1);
        CountDownLatch leido = new CountDownLatch(1);
        List<String> rutas;
        List<String> antes;
        try (ExecutorService otro = Executors.newSingleThreadExecutor();
                AutoCloseable alFinal = leido::countDown) {
            assertThat(alFinal).as("commits before the other thread is awaited").isNotNull();
            Future<?> abierta =
                    otro.submit(() -> {
                        try {
                            determinaSinTerminar(oficina.registros().subList(1, 2), escrito, leido);
                        } finally {
                            escrito.countDown();
                        }
                    });
            escrito.await();
            assertThat(abierta.isDone()).isFalse();
            sellos.cierra();
            rutas =
                    Stream.of("cotizantes", "sbc", "determinado")
                            .map(m -> dato(borrador, "determinacion." + m).ruta())
                            .flatMap(r -> Stream.of(r, r.replace("?", "/hechos.csv?")))
                            .toList();
            antes = rutas.stream().map(this::contenido).toList();
        }
        assertThat(rutas.stream().map(this::contenido).toList()).isEqualTo(antes);
        sellos.cierra();

        assertThat(rutas.stream().map(this::contenido).toList()).isEqualTo(antes);
        assertThat(dato(borrador, "determinacion.determinado").ruta()).isNotIn(rutas);
    }

    private Borrador borrador() throws IOException {
        Optional<Borrador> hecho =
                borradores.todos().stream()
                        .filter(b -> b.anio() == 2026 && b.trimestre() == TRIMESTRE)
                        .findFirst();
        return hecho.isPresent()
                ? hecho.get()
                : borradores.crea(
                        2026, TRIMESTRE, InformeDeEjemplo.recibe(incorporacion), "planeacion");
    }

    /** Without what is of the session. */
    private String contenido(String ruta) {
        String pagina = pagina(ruta);
        return pagina.substring(Math.max(0, pagina.indexOf("<main")));
    }

    private void determinaSinTerminar(
            List<UUID> registros, CountDownLatch escrito, CountDownLatch leido) {
        nacional(() ->
                new TransactionTemplate(gestor)
                        .execute(estado -> {
                            Suma suma = determina(registros);
                            escrito.countDown();
                            try {
                                leido.await();
                            } catch (InterruptedException e) {
                                throw new IllegalStateException(e);
                            }
                            return suma;
                        }));
    }

    private Suma determina(List<UUID> registros) {
        int cotizantes = 0;
        BigDecimal salarios = BigDecimal.ZERO;
        int dias = 0;
        Importe determinado = Importe.CERO;
        for (UUID registro : registros) {
            Propuesta propuesta = nacional(() -> determinaciones.emite(registro, JUNIO, SABIDO));
            nacional(() -> determinaciones.recibe(propuesta.id()));
            determinado =
                    determinado.mas(
                            nacional(() -> determinaciones.totales(propuesta.id())).total());
            for (RenglonDePropuesta r :
                    nacional(() -> determinaciones.renglones(propuesta.id(), 0, 50))) {
                cotizantes += r.dias() > 0 ? 1 : 0;
                dias += r.dias();
                salarios = salarios.add(r.sdi().pesos().multiply(BigDecimal.valueOf(r.dias())));
            }
        }
        return new Suma(cotizantes, salarios, dias, determinado);
    }

    /** As written for people, back to a number; nothing is zero. */
    private static BigDecimal cifra(Dato dato) {
        String numero = dato.valor().replaceAll("[^0-9.]", "");
        return numero.isEmpty() ? BigDecimal.ZERO : new BigDecimal(numero);
    }

    private Cifra medida(Dato dato) {
        String asa = "medida:" + dato.ruta().substring("/medidas/".length());
        return nacional(() -> medidas.medir(Consulta.parse(asa).orElseThrow()));
    }

    private Dato dato(Borrador borrador, String medida) {
        Matcher fila = FILA.matcher(pagina("/planeacion/borradores/" + borrador.id()));
        while (fila.find()) {
            if (fila.group(2).equals(medida)) {
                return new Dato(
                        fila.group(1),
                        ("/medidas/" + fila.group(2) + fila.group(3)).replace("&amp;", "&"),
                        fila.group(4));
            }
        }
        throw new AssertionError("the draft does not show " + medida);
    }

    /** The rows that the address of a figure lists, added up. */
    private BigDecimal hechos(Dato dato) {
        boolean cotizantes = dato.ruta().contains("cotizantes");
        return pagina(dato.ruta().replace("?", "/hechos.csv?"))
                .lines()
                .skip(1)
                .map(l -> l.split(","))
                .map(c -> new BigDecimal(cotizantes ? c[c.length - 2] : c[c.length - 1]))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private String pagina(String ruta) {
        var respuesta = paginas.get().uri(ruta).exchange();
        assertThat(respuesta).as(ruta).hasStatusOk();
        try {
            return respuesta.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T nacional(Supplier<T> trabajo) {
        return Alcances.nacional(trabajo);
    }
}
