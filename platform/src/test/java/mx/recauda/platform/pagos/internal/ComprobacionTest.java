package mx.recauda.platform.pagos.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import mx.recauda.formats.banco.AdaptadorDeBanco;
import mx.recauda.formats.banco.ArchivoDeBanco;
import mx.recauda.formats.banco.PagoDeBanco;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.libro.Fondo;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.base.Alcances;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.determinacion.EmpleadorConocido;
import mx.recauda.platform.determinacion.confronta.Confrontas;
import mx.recauda.platform.pagos.Comprobacion;
import mx.recauda.platform.pagos.Comprobacion.Dia;
import mx.recauda.platform.pagos.Comprobacion.Estado;
import mx.recauda.platform.pagos.Comprobacion.PorBanco;
import mx.recauda.platform.pagos.Comprobacion.SegunBancos;
import mx.recauda.platform.pagos.Linea;
import mx.recauda.platform.pagos.Pagos;
import mx.recauda.platform.prueba.BaseDePrueba;
import mx.recauda.platform.prueba.PlataformaTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The daily proof proves: what the banks settled comes from their files, so that money that nobody
 * posted, that is of another fund or that was moved twice is seen. Nothing of it is kept.
 */
@PlataformaTest
class ComprobacionTest {

    private static final AtomicInteger NUMEROS = new AtomicInteger(9_300);
    private static final String BANCO = "987";
    private static final Mes ABRIL = Mes.de(2026, 4);
    private static final String SBC = EmpleadorConocido.SBC;
    private static final Importe CIEN = Importe.parse("100.00");

    @Autowired Comprobacion comprobacion;
    @Autowired LiquidacionesEnTabla lotes;
    @Autowired Importador importador;
    @Autowired MockMvcTester paginas;
    @Autowired Pagos pagos;
    @Autowired Confrontas confrontas;
    @Autowired FechaDeOperacion fecha;
    @Autowired BaseDePrueba base;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaccion;

    @Test
    void lines_that_nobody_posted_are_in_a_place_of_their_own_and_the_day_is_not_proved() {
        sinDejarNada(() -> {
            List<PagoDeBanco> dos =
                    List.of(pago(2, "ILEGIBLE 1", "A1"), pago(3, "ILEGIBLE 2", "A2"));
            UUID lote = recibe(dos, ArchivoDeBanco.CSV);

            importador.hace(lote, "a.csv", dos.subList(0, 1), Idioma.ES);

            assertThat(banco().liquidado()).isEqualTo(CIEN.mas(CIEN));
            assertThat(banco().porAsentar()).isEqualTo(CIEN);
            assertThat(banco().cajones().porIdentificar()).isEqualTo(CIEN);
            assertThat(banco().diferencia()).isEqualTo(Importe.CERO);
            assertThat(dia().estado()).isEqualTo(Estado.POR_ASENTAR);
            assertThat(publicado("/" + eseDia()))
                    .contains("todavía no se asientan")
                    .doesNotContain("cada centavo en su lugar");
            assertThat(publicado("?mes=" + Mes.de(eseDia()))).contains("Por asentar");
            assertThat(publicado(".json?mes=" + Mes.de(eseDia())))
                    .contains("\"porAsentar\":\"100.00\"", "POR_ASENTAR");
            assertThat(publicado(".csv?mes=" + Mes.de(eseDia())))
                    .contains(eseDia() + "," + BANCO + ",,0.00,0.00,0.00,0.00,100.00,100.00");

            importador.hace(lote, "a.csv", dos, Idioma.ES);

            assertThat(banco().porAsentar()).isEqualTo(Importe.CERO);
            assertThat(dia().cuadra()).isTrue();
        });
    }

    @Test
    void a_payment_that_several_files_tell_was_settled_once() {
        sinDejarNada(() -> {
            importa(List.of(pago(2, "ILEGIBLE 1", "B1"), pago(3, "ILEGIBLE 2", "B2")));
            importa(List.of(pago(2, "ILEGIBLE 2", "B2"), pago(3, "ILEGIBLE 3", "B3")));

            assertThat(banco().pagos()).isEqualTo(3);
            assertThat(banco().liquidado()).isEqualTo(Importe.parse("300.00"));
            assertThat(dia().cuadra()).isTrue();
        });
    }

    @Test
    void a_bank_that_divides_a_payment_otherwise_than_its_linea_is_told_fund_by_fund() {
        Linea linea = deUnBimestre();
        sinDejarNada(() -> {
            Map<Fondo, Importe> suyos = new EnumMap<>(linea.partes().porFondo());
            importa(List.of(conFondos(linea, "C1", suyos)), ArchivoDeBanco.RSUA);
            assertThat(dia().reparos().fondos())
                    .extracting(SegunBancos::fondo, SegunBancos::dicho)
                    .contains(tuple(Fondo.IMSS, suyos.get(Fondo.IMSS)));
            assertThat(dia().cuadra()).isTrue();
        });
        sinDejarNada(() -> {
            Map<Fondo, Importe> otros = new EnumMap<>(linea.partes().porFondo());
            otros.merge(Fondo.IMSS, CIEN.negado(), Importe::mas);
            otros.merge(Fondo.RCV, CIEN, Importe::mas);

            importa(List.of(conFondos(linea, "C2", otros)), ArchivoDeBanco.RSUA);

            Dia dia = dia();
            assertThat(dia.diferencia()).as("the sums are the same").isEqualTo(Importe.CERO);
            assertThat(dia.reparos().repartos()).isEqualTo(1);
            assertThat(dia.reparos().fondos())
                    .filteredOn(f -> !f.diferencia().esCero())
                    .extracting(SegunBancos::fondo, SegunBancos::diferencia)
                    .containsExactlyInAnyOrder(
                            tuple(Fondo.IMSS, CIEN.negado()), tuple(Fondo.RCV, CIEN));
            assertThat(dia.estado()).isEqualTo(Estado.NO_CUADRA);
            assertThat(publicado("/" + eseDia())).contains("Reparto según los bancos");
        });
    }

    @Test
    void money_taken_twice_from_one_place_is_told_though_every_sum_is_right() {
        sinDejarNada(() -> {
            importa(List.of(pago(2, "ILEGIBLE 1", "D1"), pago(3, "ILEGIBLE 2", "D2")));
            UUID uno = suPago("D1");
            UUID otro = suPago("D2");
            mueve(uno, "prueba:D1", "POR_IDENTIFICAR", CIEN.mas(CIEN).negado());
            mueve(otro, "prueba:D2", "POR_IDENTIFICAR", CIEN.mas(CIEN));

            assertThat(banco().diferencia()).isEqualTo(Importe.CERO);
            assertThat(dia().reparos().negativos()).isEqualTo(1);
            assertThat(dia().estado()).isEqualTo(Estado.NO_CUADRA);
        });
    }

    private String publicado(String ruta) {
        return new String(
                paginas.get()
                        .uri("/publico/comprobacion" + ruta)
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }

    private void mueve(UUID pago, String asiento, String destino, Importe importe) {
        jdbc.sql(
                        """
                        INSERT INTO pagos.destino (pago_id, asiento, fondo, destino, banco, dia, importe_centavos)
                        VALUES (?, ?, 'POR_IDENTIFICAR', ?, ?, ?, ?)
                        """)
                .params(pago, asiento, destino, BANCO, eseDia(), importe.centavos())
                .update();
    }

    private UUID suPago(String operacion) {
        return jdbc.sql("SELECT id FROM pagos.pago WHERE banco = ? AND operacion = ?")
                .params(BANCO, operacion)
                .query(UUID.class)
                .single();
    }

    private void sinDejarNada(Runnable prueba) {
        Alcances.nacional(() -> {
            transaccion.executeWithoutResult(estado -> {
                estado.setRollbackOnly();
                prueba.run();
            });
            return true;
        });
    }

    private void importa(List<PagoDeBanco> todos) {
        importa(todos, ArchivoDeBanco.CSV);
    }

    private void importa(List<PagoDeBanco> todos, AdaptadorDeBanco formato) {
        pagos.importa("prueba", ArchivoDeBanco.escribe(todos, formato), Idioma.ES);
    }

    private UUID recibe(List<PagoDeBanco> todos, AdaptadorDeBanco formato) {
        return lotes.recibe(
                        "prueba",
                        new ByteArrayResource(ArchivoDeBanco.escribe(todos, formato)),
                        Idioma.ES)
                .lote()
                .orElseThrow();
    }

    private Dia dia() {
        return comprobacion.dia(eseDia());
    }

    private PorBanco banco() {
        return dia().bancos().stream()
                .filter(b -> b.banco().equals(BANCO))
                .findFirst()
                .orElseThrow();
    }

    private LocalDate eseDia() {
        return fecha.hoy().minusDays(1);
    }

    private PagoDeBanco pago(int renglon, String referencia, String operacion) {
        return new PagoDeBanco(renglon, referencia, BANCO, operacion, CIEN, eseDia());
    }

    private PagoDeBanco conFondos(Linea linea, String operacion, Map<Fondo, Importe> fondos) {
        return new PagoDeBanco(
                3,
                linea.captura().texto(),
                BANCO,
                operacion,
                linea.captura().importe(),
                eseDia(),
                fondos);
    }

    private Linea deUnBimestre() {
        EmpleadorConocido empleador = new EmpleadorConocido(base, NUMEROS.addAndGet(6));
        return Alcances.nacional(() -> {
            confrontas.presenta(
                    empleador.registro(),
                    "c.SUA",
                    empleador.sua(ABRIL, SBC, SBC, SBC),
                    "",
                    Idioma.ES);
            return pagos.genera(empleador.registro(), ABRIL, fecha.hoy());
        });
    }
}
