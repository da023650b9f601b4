package mx.recauda.platform.libro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.libro.Asiento;
import mx.recauda.ley.libro.Bloque;
import mx.recauda.ley.libro.Clase;
import mx.recauda.ley.libro.Componente;
import mx.recauda.ley.libro.Cuenta;
import mx.recauda.ley.libro.Cuota;
import mx.recauda.ley.libro.Origen;
import mx.recauda.ley.libro.Partida;
import mx.recauda.ley.libro.Rubro;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.prueba.AlcanceNacional;
import mx.recauda.platform.prueba.BaseDePrueba;
import mx.recauda.platform.prueba.PlataformaTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The only source of money figures. */
@PlataformaTest
@ExtendWith(AlcanceNacional.class)
class LibroTest {

    private static final LocalDate DIA = LocalDate.of(2026, 4, 17);
    private static final Mes MARZO = Mes.de(2026, 3);

    @Autowired Libro libro;
    @Autowired Sellos sellos;
    @Autowired JdbcClient jdbc;
    @Autowired BaseDePrueba base;

    private final UUID registro = UUID.randomUUID();

    @Test
    void an_entry_is_read_back_as_it_was_written() {
        Asiento asiento = determinacion("leer", 71794);
        Asentado asentado = libro.asienta(List.of(asiento)).getFirst();

        AsientoEscrito escrito = libro.busca(clave("leer")).orElseThrow();
        assertThat(asentado.nuevo()).isTrue();
        assertThat(escrito.numero()).isEqualTo(asentado.numero());
        assertThat(escrito.asiento()).isEqualTo(asiento);
        assertThat(escrito.integro()).isTrue();
        assertThat(escrito.asentadoPor()).isEqualTo("sistema");
        assertThat(libro.busca(asentado.numero())).contains(escrito);
    }

    @Test
    void the_same_key_with_the_same_content_is_one_entry() {
        Asiento asiento = determinacion("repetida", 100);
        Asentado primera = libro.asienta(List.of(asiento)).getFirst();

        assertThat(libro.asienta(List.of(determinacion("otra", 50), asiento)))
                .element(1)
                .isEqualTo(new Asentado(primera.numero(), false));
        assertThat(libro.saldo(porCobrar(), Punto.AHORA)).isEqualTo(Importe.deCentavos(150));
    }

    @Test
    void the_same_key_with_other_content_is_refused_and_nothing_of_the_batch_is_written() {
        libro.asienta(List.of(determinacion("ligada", 100)));

        refusa("LIB-009", determinacion("buena", 1), determinacion("ligada", 101));
        assertThat(libro.busca(clave("buena"))).isEmpty();
        assertThat(libro.saldo(porCobrar(), Punto.AHORA)).isEqualTo(Importe.deCentavos(100));
    }

    @Test
    void a_key_appears_once_in_a_batch() {
        refusa("LIB-016", determinacion("doble", 1), determinacion("doble", 1));
    }

    @Test
    void lines_that_do_not_sum_to_zero_are_refused_before_and_by_the_database() {
        Asiento bueno = determinacion("coja", 100);
        refusa(
                "LIB-001",
                Asiento.de(
                        bueno.clave(),
                        bueno.origen(),
                        bueno.oficina(),
                        bueno.fundamento(),
                        DIA,
                        List.of(
                                bueno.partidas().getFirst(),
                                new Partida(
                                        porCobrar().en(Clase.EXCEDENTE), Importe.deCentavos(1)))));

        long numero = libro.asienta(List.of(bueno)).getFirst().numero();
        assertThatThrownBy(() ->
                        base.comoDuenio()
                                .sql(
                                        """
                                        INSERT INTO libro.partida
                                        SELECT asiento_id, (SELECT max(id) FROM libro.cuenta) + 0, 5,
                                            efectivo, transaccion
                                        FROM libro.partida WHERE asiento_id = ? LIMIT 1
                                        """)
                                .param(otraCuenta(numero))
                                .update())
                .hasMessageContaining("LIB-001");
    }

    private long otraCuenta(long numero) {
        // A later account, so that the line is not refused only because it is repeated.
        libro.asienta(
                List.of(
                        Asiento.de(
                                clave("ajena"),
                                acto(),
                                "0119",
                                "LSS 39",
                                DIA,
                                cargoYAbono(Rubro.GUARDERIAS, 7))));
        return numero;
    }

    @Test
    void a_reversal_leaves_every_account_as_it_was() {
        Asiento asiento = determinacion("reversable", 4321);
        libro.asienta(List.of(asiento));
        libro.asienta(List.of(asiento.reversa(clave("rev"), acto(), "LSS 39-A", DIA)));

        assertThat(libro.saldos(registro, Punto.AHORA))
                .isNotEmpty()
                .allSatisfy(saldo -> assertThat(saldo.importe()).isEqualTo(Importe.CERO));
        assertThat(libro.busca(clave("rev")).orElseThrow().asiento().reversaDe())
                .contains(asiento.clave());
    }

    @Test
    void what_was_reversed_is_not_reversed_again_nor_is_a_reversal() {
        Asiento asiento = determinacion("una-vez", 10);
        Asiento reversa = asiento.reversa(clave("rev-1"), acto(), "LSS 39-A", DIA);
        libro.asienta(List.of(asiento));
        libro.asienta(List.of(reversa));

        refusa("LIB-011", asiento.reversa(clave("rev-2"), acto(), "LSS 39-A", DIA));
        refusa("LIB-011", reversa.reversa(clave("rev-3"), acto(), "LSS 39-A", DIA));
    }

    @Test
    void a_reversal_of_what_is_not_in_the_ledger_is_refused() {
        refusa(
                "LIB-010",
                determinacion("fantasma", 10).reversa(clave("rev"), acto(), "LSS 39-A", DIA));
    }

    @Test
    void a_reversal_is_the_exact_opposite() {
        libro.asienta(List.of(determinacion("exacta", 10)));

        refusa(
                "LIB-012",
                new Asiento(
                        clave("rev"),
                        acto(),
                        "0119",
                        "LSS 39-A",
                        DIA,
                        Optional.of(clave("exacta")),
                        cargoYAbono(Rubro.CUOTA_FIJA, -9)));
    }

    @Test
    void a_balance_is_read_at_a_day() {
        libro.asienta(List.of(determinacion("abril", 100)));
        libro.asienta(
                List.of(
                        Asiento.de(
                                clave("mayo"),
                                acto(),
                                "0119",
                                "LSS 39",
                                DIA.plusMonths(1),
                                cargoYAbono(Rubro.CUOTA_FIJA, 7))));

        assertThat(libro.saldo(porCobrar(), Punto.al(DIA.minusDays(1)))).isEqualTo(Importe.CERO);
        assertThat(libro.saldo(porCobrar(), Punto.al(DIA))).isEqualTo(Importe.deCentavos(100));
        assertThat(libro.saldo(porCobrar(), Punto.al(DIA.plusMonths(1))))
                .isEqualTo(Importe.deCentavos(107));
    }

    @Test
    void what_is_read_at_a_closed_block_never_changes() {
        libro.asienta(List.of(determinacion("antes", 100)));
        Bloque bloque = sellos.cierra().orElseThrow();
        Punto entonces = Punto.AHORA.conocidoEn(bloque.numero());
        Asiento tardio =
                Asiento.de(
                        clave("tardio"),
                        acto(),
                        "0119",
                        "LSS 39",
                        DIA.minusYears(1),
                        cargoYAbono(Rubro.CUOTA_FIJA, 11));
        libro.asienta(List.of(tardio));
        sellos.cierra();

        assertThat(libro.saldo(porCobrar(), entonces)).isEqualTo(Importe.deCentavos(100));
        assertThat(libro.saldo(porCobrar(), Punto.AHORA)).isEqualTo(Importe.deCentavos(111));
        assertThat(libro.cuantos(porCobrar(), entonces)).isEqualTo(1);
    }

    @Test
    void the_lines_of_an_account_come_with_the_balance_after_each_page_by_page() {
        for (int i = 1; i <= 5; i++) {
            libro.asienta(List.of(determinacion("pagina-" + i, i)));
        }

        assertThat(libro.cuantos(porCobrar(), Punto.AHORA)).isEqualTo(5);
        assertThat(libro.movimientos(porCobrar(), Punto.AHORA, 2, 2))
                .extracting(m -> m.saldo().centavos())
                .containsExactly(6L, 10L);
    }

    @Test
    void the_control_total_is_the_sum_of_the_subsidiary_accounts_sealed_or_not() {
        String oficina = "0501";
        for (String acto : List.of("uno", "dos")) {
            libro.asienta(
                    List.of(
                            Asiento.de(
                                    clave(acto),
                                    acto(),
                                    oficina,
                                    "LSS 39",
                                    DIA,
                                    cargoYAbono(Rubro.RETIRO, 150))));
            assertThat(porCobrar(libro.controles(Optional.of(oficina))))
                    .isEqualTo(new BigDecimal(acto.equals("uno") ? "1.50" : "3.00"));
            sellos.cierra();
            assertThat(porCobrar(libro.controles(Optional.of(oficina))))
                    .isEqualTo(new BigDecimal(acto.equals("uno") ? "1.50" : "3.00"));
        }
    }

    @Test
    void each_block_is_chained_to_the_one_before_and_an_empty_one_is_not_closed() {
        libro.asienta(List.of(determinacion("b1", 1)));
        Bloque primero = sellos.cierra().orElseThrow();
        libro.asienta(List.of(determinacion("b2", 1)));
        Bloque segundo = sellos.cierra().orElseThrow();

        assertThat(segundo.numero()).isEqualTo(primero.numero() + 1);
        assertThat(segundo.anterior()).isEqualTo(primero.cabeza());
        assertThat(sellos.cierra()).isEmpty();
        assertThat(sellos.verifica(Idioma.ES)).isEmpty();
        assertThat(sellos.ultimos(2)).containsExactly(segundo, primero);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT INTO libro.cuenta (clase, registro_id, periodo, fondo, rubro, cuota, componente, oficina)"
                        + " VALUES ('BANCO', '00000000-0000-0000-0000-000000000000', '0001-01-01', 'IMSS', 'x', 'x', 'x', '')",
                "INSERT INTO libro.partida SELECT * FROM libro.partida",
                "UPDATE libro.partida SET importe_centavos = 1",
                "DELETE FROM libro.asiento",
                "DELETE FROM libro.bloque",
                "TRUNCATE libro.control"
            })
    void the_application_has_no_other_door_to_the_tables(String sql) {
        assertThatThrownBy(() -> jdbc.sql(sql).update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    private void refusa(String codigo, Asiento... asientos) {
        assertThatThrownBy(() -> libro.asienta(List.of(asientos)))
                .isInstanceOfSatisfying(
                        FalloConCodigo.class,
                        fallo -> {
                            Incidencia dicha = fallo.incidencia(Idioma.ES);
                            assertThat(dicha.codigo()).isEqualTo(codigo);
                            assertThat(dicha.mensaje()).doesNotContain("{").doesNotContain("null");
                        });
    }

    private static BigDecimal porCobrar(List<Control> controles) {
        return controles.stream()
                .filter(c -> c.clase() == Clase.DETERMINADO)
                .map(Control::saldo)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Asiento determinacion(String nombre, long centavos) {
        return Asiento.de(
                clave(nombre),
                new Origen("determinacion", registro),
                "0119",
                "LSS 39",
                DIA,
                cargoYAbono(Rubro.CUOTA_FIJA, centavos));
    }

    private List<Partida> cargoYAbono(Rubro rubro, long centavos) {
        Cuenta cuenta = cuenta(rubro);
        return List.of(
                new Partida(cuenta, Importe.deCentavos(centavos)),
                new Partida(cuenta.en(Clase.INGRESO), Importe.deCentavos(-centavos)));
    }

    private Cuenta porCobrar() {
        return cuenta(Rubro.CUOTA_FIJA);
    }

    private Cuenta cuenta(Rubro rubro) {
        return Cuenta.de(
                Clase.DETERMINADO,
                registro,
                MARZO,
                rubro,
                Cuota.PATRONAL,
                Componente.SUERTE_PRINCIPAL);
    }

    private Origen acto() {
        return new Origen("prueba", registro);
    }

    private String clave(String nombre) {
        return nombre + ":" + registro;
    }
}
