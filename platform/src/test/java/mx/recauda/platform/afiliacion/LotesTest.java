package mx.recauda.platform.afiliacion;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.formats.idse.MovimientoIdse;
import mx.recauda.formats.idse.Trabajador;
import mx.recauda.ley.error.Idioma;
import mx.recauda.platform.afiliacion.lotes.Lote;
import mx.recauda.platform.afiliacion.lotes.Lote.Estado;
import mx.recauda.platform.afiliacion.lotes.Recepcion;
import mx.recauda.platform.afiliacion.lotes.Recepcion.Recibido;
import mx.recauda.platform.afiliacion.movimientos.Registro;
import mx.recauda.platform.afiliacion.movimientos.RegistrosEnTabla;
import mx.recauda.platform.base.Alcances;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.prueba.BaseDePrueba;
import mx.recauda.platform.prueba.Espera;
import mx.recauda.platform.prueba.PlataformaTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;

/** A file of movements becomes facts and spells: the good lines, each once, and no other. */
@PlataformaTest
class LotesTest {

    @Autowired Recepcion recepcion;
    @Autowired RegistrosEnTabla registros;
    @Autowired FechaDeOperacion fecha;
    @Autowired BaseDePrueba base;
    @Autowired PlatformTransactionManager transacciones;

    private static int patrones;

    private Escenario escenario;
    private UUID id;
    private Registro registro;
    private LocalDate ayer;

    @BeforeEach
    void an_employer_of_its_own() {
        patrones++;
        escenario = new Escenario(base);
        escenario.trabajadores(1, 50);
        id = escenario.patron(patrones);
        registro = Alcances.nacional(() -> registros.busca(id)).orElseThrow();
        ayer = fecha.hoy().minusDays(1);
    }

    @Test
    void every_right_line_is_operated_and_the_totals_add_up() {
        Lote lote = opera(altas(1, 20));

        assertThat(lote.estado()).isEqualTo(Estado.TERMINADO);
        assertThat(lote.lineas()).isEqualTo(20);
        assertThat(lote.operadas()).isEqualTo(20);
        assertThat(lote.rechazadas()).isZero();
        assertThat(tramosVivos()).isEqualTo(20);
    }

    @Test
    void a_wrong_line_is_refused_with_its_codes_and_the_others_are_operated() {
        List<MovimientoIdse> movimientos = new ArrayList<>(altas(1, 5));
        movimientos.add(Escenario.alta(patrones, 9_999, ayer));
        movimientos.add(Escenario.alta(patrones + 50, 6, ayer));
        movimientos.add(Escenario.alta(patrones, 1, ayer));
        Lote lote = opera(movimientos);

        assertThat(lote.operadas()).isEqualTo(5);
        assertThat(lote.rechazadas()).isEqualTo(3);
        assertThat(codigos(lote))
                .containsExactly("6 AFI-013", "7 AFI-011", "8 AFI-001", "8 AFI-023");
        assertThat(enCola(lote)).as("what stands already waits for nobody").isEqualTo(2);
    }

    @Test
    void a_structural_fault_refuses_the_whole_file_before_it_is_signed() {
        String bueno = new String(Escenario.archivo(altas(1, 3)), StandardCharsets.ISO_8859_1);
        byte[] malo =
                bueno.replaceFirst("0+3(?= {71})", "000009").getBytes(StandardCharsets.ISO_8859_1);
        Recibido recibido = recibe("malo.txt", malo);

        assertThat(recibido.lote().estado()).isEqualTo(Estado.RECHAZADO);
        assertThat(recibido.lote().sello().sello()).isEmpty();
        assertThat(codigos(recibido.lote())).isNotEmpty().allMatch(c -> c.contains("IDS-"));
        assertThat(tramosVivos()).isZero();
    }

    @Test
    void the_same_content_again_is_answered_with_the_first_lote() {
        Lote primero = opera(altas(1, 4));
        Recibido otra = recibe("con otro nombre.txt", Escenario.archivo(altas(1, 4)));

        assertThat(otra.repetido()).isTrue();
        assertThat(otra.lote()).isEqualTo(primero);
        assertThat(tramosVivos()).isEqualTo(4);
    }

    @Test
    void lotes_of_a_registro_are_operated_in_the_order_in_which_they_arrive() {
        recibe("altas.txt", Escenario.archivo(altas(1, 30)));
        Lote bajas =
                opera(
                        IntStream.rangeClosed(1, 30)
                                .mapToObj(n -> Escenario.baja(patrones, n, fecha.hoy()))
                                .toList());

        assertThat(bajas.operadas()).isEqualTo(30);
    }

    @Test
    void an_incapacity_is_told_only_of_a_worker_that_is_rightly_named() {
        opera(altas(45, 45));
        incapacita(45);
        MovimientoIdse.Baja baja = (MovimientoIdse.Baja) Escenario.baja(patrones, 45, fecha.hoy());
        Trabajador otroNombre =
                new Trabajador(Escenario.nss(45), "OTRO", "APELLIDO", "CUALQUIERA", "");

        Lote adivina =
                opera(
                        List.of(
                                new MovimientoIdse.Baja(
                                        1,
                                        baja.registro(),
                                        otroNombre,
                                        baja.fecha(),
                                        baja.causa())));
        Lote sabe = opera(List.of(baja));

        assertThat(codigos(adivina)).containsExactly("1 AFI-014");
        assertThat(codigos(sabe)).containsExactly("1 AFI-009");
    }

    @Test
    void a_content_that_was_wholly_refused_is_presented_again_unchanged() {
        List<MovimientoIdse> baja = List.of(Escenario.baja(patrones, 46, fecha.hoy()));
        Lote antesDelAlta = opera(baja);
        opera(altas(46, 46));
        Lote despues = opera(baja);
        Recibido otraVez = recibe("otra vez.txt", Escenario.archivo(baja));

        assertThat(antesDelAlta.operadas()).isZero();
        assertThat(despues.id()).isNotEqualTo(antesDelAlta.id());
        assertThat(despues.operadas()).isEqualTo(1);
        assertThat(otraVez.repetido()).isTrue();
        assertThat(otraVez.lote()).isEqualTo(despues);
    }

    @Test
    void of_merged_numbers_what_was_begun_under_one_is_ended_under_it() {
        opera(altas(48, 48));
        une(48, 49);

        Lote otraAlta = opera(List.of(Escenario.alta(patrones, 49, ayer)));
        Lote fin = opera(List.of(Escenario.baja(patrones, 49, fecha.hoy())));

        assertThat(codigos(otraAlta)).containsExactly("1 AFI-001", "1 AFI-023");
        assertThat(fin.operadas()).isEqualTo(1);
        assertThat(nssDe(fin)).isEqualTo(Escenario.nss(48).valor());
    }

    @Test
    void whoever_has_merged_numbers_is_enrolled_under_the_one_in_force() {
        une(50, 44);
        Lote lote = opera(altas(50, 50));

        assertThat(lote.operadas()).isEqualTo(1);
        assertThat(nssDe(lote)).isEqualTo(Escenario.nss(44).valor());
    }

    private void une(int absorbido, int superviviente) {
        base.comoDuenio()
                .sql(
                        """
                        INSERT INTO afiliacion.acto_de_persona (clave, tipo, asegurado_id, otro_id, oficina,
                            hecho_por, hecho_en)
                        SELECT uuidv7(), 'FUSION', a.id, b.id, '0119', 'prueba', now()
                        FROM afiliacion.asegurado a, afiliacion.asegurado b WHERE a.nss = ? AND b.nss = ?
                        """)
                .params(Escenario.nss(absorbido).valor(), Escenario.nss(superviviente).valor())
                .update();
    }

    private String nssDe(Lote lote) {
        return base.comoDuenio()
                .sql(
                        """
                        SELECT a.nss FROM afiliacion.movimiento m
                        JOIN afiliacion.asegurado a ON a.id = m.asegurado_id WHERE m.lote_id = ?
                        """)
                .param(lote.id())
                .query(String.class)
                .single();
    }

    @Test
    void nobody_is_enrolled_between_the_end_of_a_registro_and_its_resumption() {
        anotaPatronal("ALTA", ayer.minusYears(2), "{}");
        anotaPatronal("BAJA", ayer.minusDays(10), "{\"causa\":\"TERMINO\"}");
        anotaPatronal("REANUDACION", ayer, "{}");

        Lote enElHueco = opera(List.of(Escenario.alta(patrones, 47, ayer.minusDays(1))));
        Lote reanudado = opera(List.of(Escenario.alta(patrones, 47, ayer)));

        assertThat(codigos(enElHueco)).contains("1 AFI-012");
        assertThat(reanudado.operadas()).isEqualTo(1);
    }

    @Test
    void whoever_filed_its_own_end_enrols_nobody_not_even_before_it_and_still_ends_employments() {
        opera(List.of(Escenario.alta(patrones, 46, ayer.minusDays(20))));
        anotaPatronal("ALTA", ayer.minusYears(2), "{}");
        anotaPatronal("BAJA", ayer.minusDays(5), "{\"causa\":\"TERMINO\"}");

        Lote tarde = opera(List.of(Escenario.alta(patrones, 47, ayer.minusDays(6))));
        Lote baja = opera(List.of(Escenario.baja(patrones, 46, ayer.minusDays(6))));
        anotaPatronal("REANUDACION", ayer, "{}");
        Lote reanudado = opera(List.of(Escenario.alta(patrones, 48, ayer)));

        assertThat(codigos(tarde)).contains("1 AFI-012");
        assertThat(tarde.operadas()).isZero();
        assertThat(baja.operadas()).isEqualTo(1);
        assertThat(reanudado.operadas()).isEqualTo(1);
    }

    @Test
    void a_lote_received_before_the_end_of_a_registro_is_decided_by_what_is_known_after_it() {
        anotaPatronal("ALTA", ayer.minusYears(2), "{}");
        Lote lote =
                Alcances.nacional(() ->
                        Objects.requireNonNull(
                                new TransactionTemplate(transacciones)
                                        .execute(estado -> {
                                            Lote recibido =
                                                    recibe(
                                                                    "l.txt",
                                                                    Escenario.archivo(
                                                                            altas(49, 49)))
                                                            .lote();
                                            // The work is seen when this transaction ends.
                                            anotaPatronal("BAJA", ayer, "{\"causa\":\"TERMINO\"}");
                                            return recibido;
                                        })));
        Espera.hasta(() -> busca(lote).terminado());

        assertThat(codigos(lote)).contains("1 AFI-012");
        assertThat(busca(lote).operadas()).isZero();
    }

    private void anotaPatronal(String tipo, LocalDate desde, String datos) {
        base.comoDuenio()
                .sql(
                        """
                        INSERT INTO afiliacion.hecho_patronal (registro_id, oficina, tipo, vigencia, conocido_en,
                            datos, anotado_por)
                        VALUES (?, ?, ?, daterange(?::date, NULL), TIMESTAMPTZ '2026-01-01 00:00:00Z', ?::jsonb,
                            'prueba')
                        """)
                .params(id, Escenario.OFICINA, tipo, desde, datos)
                .update();
    }

    private void incapacita(int trabajador) {
        base.comoDuenio()
                .sql(
                        """
                        INSERT INTO afiliacion.incapacidad (registro_id, oficina, asegurado_id, folio, rama,
                            vigencia, recibido_en, conocido_en, anotado_por)
                        SELECT ?, ?, id, 'AB123456', 'ENFERMEDAD_GENERAL', daterange(?::date, ?::date, '[]'),
                            now(), now(), 'prueba'
                        FROM afiliacion.asegurado WHERE nss = ?
                        """)
                .params(id, Escenario.OFICINA, ayer, fecha.hoy(), Escenario.nss(trabajador).valor())
                .update();
    }

    private Lote opera(List<? extends MovimientoIdse> movimientos) {
        Lote lote = recibe("lote.txt", Escenario.archivo(movimientos)).lote();
        assertThat(codigos(lote)).as("structure").noneMatch(c -> c.contains("IDS-"));
        Espera.hasta(() -> busca(lote).terminado());
        return busca(lote);
    }

    private Recibido recibe(String nombre, byte[] archivo) {
        return Alcances.nacional(() -> recepcion.recibe(registro, nombre, archivo, Idioma.ES));
    }

    private Lote busca(Lote lote) {
        return Alcances.nacional(() -> recepcion.busca(lote.id())).orElseThrow();
    }

    private List<MovimientoIdse> altas(int desde, int hasta) {
        return IntStream.rangeClosed(desde, hasta)
                .mapToObj(n -> Escenario.alta(patrones, n, ayer))
                .toList();
    }

    private List<String> codigos(Lote lote) {
        return base.comoDuenio()
                .sql(
                        """
                        SELECT linea || ' ' || codigo FROM afiliacion.lote_incidencia
                        WHERE lote_id = ? ORDER BY linea, id
                        """)
                .param(lote.id())
                .query(String.class)
                .list();
    }

    private int enCola(Lote lote) {
        return base.comoDuenio()
                .sql("SELECT count(*) FROM afiliacion.cola_de_correccion WHERE lote_id = ?")
                .param(lote.id())
                .query(Integer.class)
                .single();
    }

    private int tramosVivos() {
        return base.comoDuenio()
                .sql(
                        """
                        SELECT count(*) FROM afiliacion.tramo WHERE registro_id = ? AND upper_inf(conocido)
                        """)
                .param(id)
                .query(Integer.class)
                .single();
    }
}
