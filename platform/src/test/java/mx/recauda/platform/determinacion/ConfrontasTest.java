package mx.recauda.platform.determinacion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import mx.recauda.formats.emision.ArchivosDePropuesta;
import mx.recauda.formats.pagosua.Esperado;
import mx.recauda.formats.pagosua.LectorDePago;
import mx.recauda.ley.confronta.Causa;
import mx.recauda.ley.confronta.Diferencia;
import mx.recauda.ley.confronta.Postura;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.huella.Resumen;
import mx.recauda.ley.libro.Clase;
import mx.recauda.ley.libro.Origen;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.base.Alcance;
import mx.recauda.platform.base.Alcances;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.determinacion.confronta.ActoDeConfronta;
import mx.recauda.platform.determinacion.confronta.ConfrontaHecha;
import mx.recauda.platform.determinacion.confronta.Confrontas;
import mx.recauda.platform.determinacion.confronta.DiferenciaHecha;
import mx.recauda.platform.determinacion.confronta.ErrorDeConfronta;
import mx.recauda.platform.determinacion.confronta.FiltroDeConfrontas;
import mx.recauda.platform.determinacion.confronta.Presentacion;
import mx.recauda.platform.documentos.Documentos;
import mx.recauda.platform.libro.Libro;
import mx.recauda.platform.libro.PaginaDeActo;
import mx.recauda.platform.libro.Punto;
import mx.recauda.platform.prueba.BaseDePrueba;
import mx.recauda.platform.prueba.Espera;
import mx.recauda.platform.prueba.LectoresDeArchivo;
import mx.recauda.platform.prueba.PlataformaTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** A determination presented with own figures, compared, and each difference resolved. */
@PlataformaTest
class ConfrontasTest {

    private static final AtomicInteger NUMEROS = new AtomicInteger(3_000);
    private static final Mes ABRIL = Mes.de(2026, 4);
    private static final Instant CONOCIDO = Instant.parse("2026-05-20T12:00:00Z");
    private static final String SBC = EmpleadorConocido.SBC;
    private static final String MENOS = "398.00";

    @Autowired Confrontas confrontas;
    @Autowired Determinaciones determinaciones;
    @Autowired Documentos documentos;
    @Autowired Libro libro;
    @Autowired List<PaginaDeActo> paginas;
    @Autowired LectoresDeArchivo lectores;
    @Autowired TransactionTemplate transaccion;
    @Autowired BaseDePrueba base;

    private EmpleadorConocido empleador;
    private UUID registro;

    @BeforeEach
    void an_employer_with_three_workers() {
        empleador = new EmpleadorConocido(base, NUMEROS.addAndGet(6));
        registro = empleador.registro();
    }

    @Test
    void an_equal_determination_is_owed_and_has_no_differences() {
        Propuesta propuesta = nacional(() -> determinaciones.emite(registro, ABRIL, CONOCIDO));
        ConfrontaHecha hecha = presenta(empleador.sua(ABRIL, SBC, SBC, SBC));
        assertThat(hecha.distintos()).isZero();
        assertThat(hecha.iguales()).isEqualTo(3);
        assertThat(hecha.propuesta()).contains(propuesta.id());
        assertThat(saldo(Clase.DETERMINADO))
                .isEqualTo(nacional(() -> determinaciones.totales(propuesta.id())).total());
        assertThat(saldo(Clase.INGRESO)).isEqualTo(saldo(Clase.DETERMINADO).negado());
    }

    @Test
    void the_entry_of_a_determination_leads_to_its_confronta() {
        ConfrontaHecha hecha = presenta(empleador.sua(ABRIL, MENOS, SBC, SBC));
        UUID cedula = nacional(() -> determinaciones.cedulas(registro)).getFirst().id();
        assertThat(
                        nacional(() ->
                                paginas.stream()
                                        .flatMap(p ->
                                                p
                                                        .ruta(
                                                                new Origen("cedula", cedula),
                                                                Optional.of(registro))
                                                        .stream())
                                        .toList()))
                .containsExactly("/confrontas/" + hecha.id());
    }

    @Test
    void the_receivable_is_born_with_the_figures_of_the_employer_and_the_difference_is_named() {
        ConfrontaHecha hecha = presenta(empleador.sua(ABRIL, MENOS, SBC, SBC));
        assertThat(saldo(Clase.DETERMINADO)).isEqualTo(hecha.patron().total());
        assertThat(hecha.distintos()).isEqualTo(1);
        assertThat(hecha.importe().centavos()).isNegative();
        DiferenciaHecha diferencia = diferencias(hecha.id()).getFirst();
        assertThat(diferencia.causa()).isEqualTo(Causa.SALARIO);
        List<Diferencia> lineas = nacional(() -> confrontas.lineas(diferencia.id()));
        assertThat(lineas.stream().map(Diferencia::importe).reduce(Importe.CERO, Importe::mas))
                .isEqualTo(diferencia.importe())
                .isEqualTo(hecha.importe());
        assertThat(lineas)
                .flatMap(Diferencia::motivos)
                .allSatisfy(m -> {
                    assertThat(m.causa()).isEqualTo(Causa.SALARIO);
                    assertThat(m.instituto()).isEqualTo(SBC);
                    assertThat(m.patron()).isEqualTo(MENOS);
                });
        assertThat(nacional(() -> confrontas.porCausa(hecha.id())))
                .containsOnlyKeys(Causa.SALARIO)
                .containsValue(hecha.importe());
    }

    @Test
    void the_workbook_that_the_institute_sends_is_the_determination_of_whoever_returns_it() {
        Propuesta propuesta = nacional(() -> determinaciones.emite(registro, ABRIL, CONOCIDO));
        ConfrontaHecha hecha =
                presentaEma(
                        ArchivosDePropuesta.xlsx(
                                nacional(() -> determinaciones.emitida(propuesta.id()))));

        assertThat(hecha.origen().formato()).isEqualTo("EXCEL");
        assertThat(hecha.distintos()).isZero();
        assertThat(hecha.iguales()).isEqualTo(3);
        assertThat(saldo(Clase.DETERMINADO))
                .isEqualTo(nacional(() -> determinaciones.totales(propuesta.id())).total());
    }

    @Test
    void a_workbook_with_another_wage_is_owed_with_its_figures_and_the_difference_is_named() {
        nacional(() -> determinaciones.emite(registro, ABRIL, CONOCIDO));
        ConfrontaHecha hecha = presentaEma(empleador.ema(ABRIL, MENOS, SBC, SBC));

        assertThat(saldo(Clase.DETERMINADO)).isEqualTo(hecha.patron().total());
        assertThat(nacional(() -> confrontas.porCausa(hecha.id())))
                .containsOnlyKeys(Causa.SALARIO)
                .containsValue(hecha.importe());
    }

    @Test
    void a_workbook_whose_rows_do_not_add_up_leaves_nothing_behind() throws IOException {
        nacional(() -> determinaciones.emite(registro, ABRIL, CONOCIDO));
        Path ema = Files.createTempFile("ema", ".xlsx");
        Files.write(ema, empleador.ema(ABRIL, SBC, SBC, SBC));
        try (FileSystem libro = FileSystems.newFileSystem(ema)) {
            Path hoja = libro.getPath("xl/worksheets/sheet2.xml");
            String xml = Files.readString(hoja);
            String otro = xml.replaceFirst("(<c r=\"S6\"[^>]*><v>)[0-9.]+", "$11");
            assertThat(otro).isNotEqualTo(xml);
            Files.writeString(hoja, otro);
        }
        byte[] contenido = Files.readAllBytes(ema);
        Files.delete(ema);

        Presentacion hecha =
                nacional(() -> confrontas.presenta(registro, "ema.xlsx", contenido, "", Idioma.ES));

        assertThat(hecha.confronta()).isEmpty();
        assertThat(hecha.incidencias())
                .extracting(Incidencia::codigo, Incidencia::campo)
                .containsExactly(tuple("SUA-074", "S6"));
        assertThat(saldo(Clase.DETERMINADO)).isEqualTo(Importe.CERO);
        assertThat(nacional(() -> determinaciones.cedulas(registro))).isEmpty();
    }

    private ConfrontaHecha presentaEma(byte[] ema) {
        Presentacion hecha =
                nacional(() -> confrontas.presenta(registro, "ema.xlsx", ema, "", Idioma.ES));
        assertThat(hecha.incidencias()).isEmpty();
        return nacional(() -> confrontas.busca(hecha.confronta().orElseThrow())).orElseThrow();
    }

    @Test
    void version_document_type_and_the_parts_that_nobody_knows_are_kept_as_they_came() {
        byte[] sua = empleador.sua(ABRIL, SBC, SBC);
        byte[] desconocido = "?no se sabe?".getBytes(StandardCharsets.US_ASCII);
        // Within the record of validation, whose fields are not published.
        System.arraycopy(desconocido, 0, sua, sua.length - 100, desconocido.length);
        ConfrontaHecha hecha = presenta(sua);
        assertThat(hecha.origen().version()).isEqualTo("3.6.9");
        assertThat(hecha.origen().tipoDeDocumento())
                .isEqualTo(
                        LectorDePago.lee(sua, "x", Esperado.CUALQUIERA, Idioma.ES)
                                .valor()
                                .orElseThrow()
                                .tipoDeDocumento())
                .isNotEmpty();
        UUID documento =
                base.comoDuenio()
                        .sql(
                                """
                                SELECT p.documento_id FROM determinacion.presentacion p
                                JOIN determinacion.confronta c ON c.presentacion_id = p.id WHERE c.id = ?
                                """)
                        .param(hecha.id())
                        .query(UUID.class)
                        .single();
        assertThat(nacional(() -> documentos.abre(documento))).isEqualTo(sua);
    }

    @Test
    void a_difference_of_several_causes_counts_in_each_and_is_found_by_any() {
        ConfrontaHecha hecha = presenta(empleador.sua(ABRIL, MENOS, SBC, SBC));
        base.comoDuenio()
                .sql(
                        """
                        INSERT INTO determinacion.confronta_motivo
                        SELECT diferencia_id, max(orden) + 1, max(linea), 'SIN_EXPLICAR', '', '', 0, 0, 0
                        FROM determinacion.confronta_motivo WHERE diferencia_id = ? GROUP BY diferencia_id
                        """)
                .param(diferencias(hecha.id()).getFirst().id())
                .update();
        assertThat(nacional(() -> confrontas.cuantasPorCausa(hecha.id())))
                .containsOnly(entry(Causa.SALARIO, 1), entry(Causa.SIN_EXPLICAR, 1));
        assertThat(nacional(() -> confrontas.diferencias(hecha.id(), "SIN_EXPLICAR", "", 0, 9)))
                .extracting(DiferenciaHecha::causas)
                .containsExactly(List.of(Causa.SALARIO, Causa.SIN_EXPLICAR));
    }

    @Test
    void a_worker_left_out_is_a_missing_movement() {
        ConfrontaHecha hecha = presenta(empleador.sua(ABRIL, SBC, SBC));
        assertThat(nacional(() -> confrontas.cuantasPorCausa(hecha.id())))
                .containsOnlyKeys(Causa.SOLO_EN_INSTITUTO);
    }

    @Test
    void a_worker_who_cannot_be_computed_has_a_cause_of_his_own_and_the_others_are_compared() {
        String nss = empleador.descompone(0);
        ConfrontaHecha hecha = presenta(empleador.sua(ABRIL, SBC, MENOS, SBC));
        assertThat(hecha.propuesta()).isEmpty();
        assertThat(nacional(() -> determinaciones.propuestas(registro))).isEmpty();
        assertThat(hecha.iguales()).isEqualTo(1);
        assertThat(diferencias(hecha.id()))
                .extracting(DiferenciaHecha::nss, DiferenciaHecha::causa)
                .contains(tuple(nss, Causa.SIN_CALCULO))
                .hasSize(2);
        assertThat(nacional(() -> confrontas.cuantasPorCausa(hecha.id())))
                .containsOnly(entry(Causa.SIN_CALCULO, 1), entry(Causa.SALARIO, 1));
        DiferenciaHecha suya = diferencias(hecha.id()).getFirst();
        assertThat(suya.instituto()).isEqualTo(Importe.CERO);
        assertThat(nacional(() -> confrontas.lineas(suya.id())))
                .flatMap(Diferencia::motivos)
                .allSatisfy(m -> assertThat(m.instituto()).matches("[A-Z]{3}-[0-9]{3}"));
        assertThat(saldo(Clase.DETERMINADO)).isEqualTo(hecha.patron().total());
        assertThat(saldo(Clase.PROPUESTO)).isEqualTo(Importe.CERO);
        rechaza(
                "CNF-009",
                () ->
                        adopta(
                                hecha,
                                List.of(suya.id()),
                                Postura.SOSTIENE_PROPUESTA,
                                "No hay qué sostener."));
        adopta(hecha, List.of(suya.id()), Postura.ACEPTA_PATRON, "Sus recibos lo prueban.");
    }

    @Test
    void a_worker_who_cannot_be_computed_is_told_even_when_the_employer_leaves_him_out() {
        String nss = empleador.descompone(2);
        ConfrontaHecha hecha = presenta(empleador.sua(ABRIL, SBC, SBC));
        assertThat(hecha.iguales()).isEqualTo(2);
        assertThat(diferencias(hecha.id()))
                .singleElement()
                .satisfies(d -> {
                    assertThat(d.nss()).isEqualTo(nss);
                    assertThat(d.causa()).isEqualTo(Causa.SIN_CALCULO);
                    assertThat(d.importe()).isEqualTo(Importe.CERO);
                });
    }

    @Test
    void a_determination_waits_for_another_of_the_same_registro_and_is_complementary()
            throws Exception {
        UUID propuesta = nacional(() -> determinaciones.emite(registro, ABRIL, CONOCIDO)).id();
        byte[] sua = empleador.sua(ABRIL, SBC, SBC, "512.30");
        CompletableFuture<Presentacion> segunda = new CompletableFuture<>();
        nacional(() ->
                transaccion.execute(estado -> {
                    Cedula primera = determinaciones.recibe(propuesta);
                    segunda.completeAsync(() -> nacional(() -> presentacion(sua, "")));
                    Espera.hasta(() -> segunda.isDone() || alguienEspera());
                    return primera;
                }));

        assertThat(segunda.get(60, TimeUnit.SECONDS).confronta()).isPresent();
        assertThat(nacional(() -> determinaciones.cedulas(registro)))
                .extracting(Cedula::numero)
                .containsExactly(2, 1);
    }

    private boolean alguienEspera() {
        return base.comoDuenio()
                        .sql(
                                """
                                SELECT count(*)::int FROM pg_locks WHERE NOT granted AND database =
                                    (SELECT oid FROM pg_database WHERE datname = current_database())
                                """)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    @Test
    void the_same_file_is_presented_once() {
        byte[] sua = empleador.sua(ABRIL, MENOS, SBC, SBC);
        ConfrontaHecha hecha = presenta(sua);
        Importe debe = saldo(Clase.DETERMINADO);
        Presentacion otra = nacional(() -> presentacion(sua, ""));
        assertThat(otra.repetida()).isTrue();
        assertThat(otra.confronta()).contains(hecha.id());
        assertThat(saldo(Clase.DETERMINADO)).isEqualTo(debe);
        assertThat(nacional(() -> determinaciones.cedulas(registro))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"SUA-040, 700", "SUA-044, 590", "SUA-062, 0"})
    void a_cut_file_is_refused_and_nothing_is_kept(String codigo, int bytes) {
        rechazaArchivo(codigo, Arrays.copyOf(empleador.sua(ABRIL, SBC, SBC), bytes), "");
    }

    @Test
    void a_file_of_another_employer_or_version_or_that_does_not_add_up_is_refused() {
        EmpleadorConocido otro = new EmpleadorConocido(base, NUMEROS.addAndGet(6));
        rechazaArchivo("SUA-056", otro.sua(ABRIL, SBC), "");
        rechazaArchivo("SUA-058", empleador.sua(ABRIL, SBC), "1.0.0");
        byte[] mal = empleador.sua(ABRIL, SBC);
        mal[2 * 295 + 66] = '9';
        rechazaArchivo("SUA-050", mal, "");
        rechazaArchivo("SUA-066", "x".repeat(295).getBytes(StandardCharsets.US_ASCII), "");
    }

    @Test
    void a_later_determination_of_the_month_owes_only_what_it_adds() {
        presenta(empleador.sua(ABRIL, MENOS, SBC, SBC));
        ConfrontaHecha segunda = presenta(empleador.sua(ABRIL, SBC, SBC, SBC));
        assertThat(saldo(Clase.DETERMINADO)).isEqualTo(segunda.patron().total());
        assertThat(nacional(() -> determinaciones.cedulas(registro)))
                .extracting(Cedula::numero)
                .containsExactly(2, 1);
    }

    @Test
    void what_was_determined_is_not_lowered() {
        ConfrontaHecha primera = presenta(empleador.sua(ABRIL, SBC, SBC, SBC));
        byte[] menor = empleador.sua(ABRIL, MENOS, SBC, SBC);
        rechaza("DET-006", () -> presentacion(menor, ""));
        assertThat(saldo(Clase.DETERMINADO)).isEqualTo(primera.patron().total());
    }

    @Test
    void the_proposal_may_be_accepted_after_own_figures_were_presented() {
        ConfrontaHecha propia = presenta(empleador.sua(ABRIL, SBC, SBC));
        nacional(() -> determinaciones.recibe(propia.propuesta().orElseThrow()));
        assertThat(saldo(Clase.DETERMINADO)).isEqualTo(propia.instituto().total());
    }

    @Test
    void a_month_that_has_not_ended_is_not_determined() {
        rechaza("DET-003", () -> presentacion(empleador.sua(Mes.de(2026, 12), SBC), ""));
    }

    @Test
    void a_position_is_an_act_with_its_reason_and_another_may_follow() {
        ConfrontaHecha hecha = presenta(empleador.sua(ABRIL, MENOS, SBC));
        List<UUID> ids = diferencias(hecha.id()).stream().map(DiferenciaHecha::id).toList();
        adopta(hecha, ids, Postura.PIDE_ACLARACION, "Envía los recibos de abril.");
        adopta(hecha, ids.subList(0, 1), Postura.ACLARA, "El salario cambió el 1 de abril.");
        adopta(hecha, ids.subList(0, 1), Postura.ACEPTA_PATRON, "Los recibos lo prueban.");
        adopta(hecha, ids.subList(1, 2), Postura.SOSTIENE_PROPUESTA, "No hay baja presentada.");

        assertThat(nacional(() -> confrontas.actos(ids.getFirst())))
                .extracting(ActoDeConfronta::numero, ActoDeConfronta::postura)
                .containsExactly(
                        tuple(1, Postura.PIDE_ACLARACION),
                        tuple(2, Postura.ACLARA),
                        tuple(3, Postura.ACEPTA_PATRON));
        assertThat(nacional(() -> confrontas.busca(hecha.id())).orElseThrow().pendientes())
                .isZero();
        assertThat(nacional(() -> confrontas.porSituacion(hecha.id())))
                .containsOnlyKeys("ACEPTA_PATRON", "SOSTIENE_PROPUESTA");
        UUID otra = UUID.randomUUID();
        assertThat(nacional(() -> confrontas.porSituacion(List.of(hecha.id(), otra))))
                .containsOnly(
                        entry(hecha.id(), nacional(() -> confrontas.porSituacion(hecha.id()))));
        assertThat(
                        nacional(() ->
                                confrontas.diferencias(hecha.id(), "", "SOSTIENE_PROPUESTA", 0, 9)))
                .extracting(DiferenciaHecha::id)
                .containsExactly(ids.get(1));
    }

    @Test
    void a_position_that_does_not_fit_is_refused_and_nothing_is_kept() {
        ConfrontaHecha hecha = presenta(empleador.sua(ABRIL, MENOS, SBC));
        List<UUID> ids = diferencias(hecha.id()).stream().map(DiferenciaHecha::id).toList();
        rechaza("CNF-005", () -> adopta(hecha, List.of(), Postura.ACEPTA_PATRON, "x"));
        rechaza("CNF-003", () -> adopta(hecha, ids, Postura.ACEPTA_PATRON, " "));
        rechaza("CNF-003", () -> adopta(hecha, ids, Postura.ACEPTA_PATRON, "x".repeat(501)));
        rechaza("CNF-004", () -> adopta(hecha, ids, Postura.ACLARA, "Nadie preguntó."));
        rechaza(
                "CNF-002",
                () ->
                        adopta(
                                hecha,
                                List.of(ids.getFirst(), UUID.randomUUID()),
                                Postura.ACEPTA_PATRON,
                                "x"));
        UUID ajena = UUID.randomUUID();
        rechaza(
                "CNF-001",
                () -> {
                    confrontas.adopta(ajena, ids, Postura.ACEPTA_PATRON, "x");
                    return ajena;
                });
        assertThat(nacional(() -> confrontas.actos(ids.getFirst()))).isEmpty();
    }

    @Test
    void confrontas_are_listed_by_employer_month_and_what_is_pending() {
        ConfrontaHecha conDiferencias = presenta(empleador.sua(ABRIL, MENOS, SBC, SBC));
        ConfrontaHecha sinDiferencias = presenta(empleador.sua(Mes.de(2026, 3), SBC, SBC, SBC));
        String numero = conDiferencias.numero();
        assertThat(lista(new FiltroDeConfrontas(numero, Optional.empty(), false)))
                .containsExactlyInAnyOrder(conDiferencias.id(), sinDiferencias.id());
        assertThat(lista(new FiltroDeConfrontas(numero, Optional.of(ABRIL), false)))
                .containsExactly(conDiferencias.id());
        assertThat(lista(new FiltroDeConfrontas(numero, Optional.empty(), true)))
                .containsExactly(conDiferencias.id());
        assertThat(
                        nacional(() ->
                                confrontas.cuantas(
                                        new FiltroDeConfrontas(
                                                "nadie se llama así", Optional.empty(), false))))
                .isZero();
    }

    @Test
    void whoever_has_another_registro_sees_and_does_nothing() {
        byte[] sua = empleador.sua(ABRIL, MENOS, SBC, SBC);
        Alcance propio = new Alcance(Set.of(), Set.of(registro));
        Alcance ajeno = new Alcance(Set.of(), Set.of(UUID.randomUUID()));
        UUID id = Alcances.como(propio, () -> presentacion(sua, "")).confronta().orElseThrow();
        assertThat(Alcances.como(propio, () -> confrontas.busca(id))).isPresent();
        UUID presentado =
                base.comoDuenio()
                        .sql("SELECT documento_id FROM determinacion.presentacion WHERE huella = ?")
                        .param(Resumen.de(sua).toString())
                        .query(UUID.class)
                        .single();
        assertThat(lectores.de(presentado))
                .as("its office, whoever sees the country; neither planning nor other employers")
                .containsExactly("supervision", "auditor", "afiliacion2", "emision", "liquidacion");
        assertThat(Alcances.como(ajeno, () -> confrontas.busca(id))).isEmpty();
        assertThat(Alcances.como(ajeno, () -> confrontas.diferencias(id, "", "", 0, 9))).isEmpty();
        UUID diferencia = diferencias(id).getFirst().id();
        assertThat(Alcances.como(ajeno, () -> confrontas.diferencia(diferencia))).isEmpty();
        assertThat(Alcances.como(ajeno, () -> confrontas.lineas(diferencia))).isEmpty();
        assertThatThrownBy(() -> Alcances.como(ajeno, () -> presentacion(sua, "")))
                .isInstanceOfSatisfying(
                        FalloConCodigo.class,
                        f -> assertThat(f.codigo().codigo()).isEqualTo("CNF-006"));
    }

    @ParameterizedTest
    @EnumSource(ErrorDeConfronta.class)
    void every_code_has_its_texts(ErrorDeConfronta error) {
        for (Idioma idioma : Idioma.values()) {
            assertThat(Incidencia.de(error, idioma, "a", "b").mensaje())
                    .isNotBlank()
                    .doesNotContain("{");
            assertThat(Incidencia.de(error, idioma, "a", "b").remedio()).isNotBlank();
        }
    }

    private ConfrontaHecha presenta(byte[] sua) {
        Presentacion hecha = nacional(() -> presentacion(sua, "3.6.9"));
        assertThat(hecha.incidencias()).isEmpty();
        return nacional(() -> confrontas.busca(hecha.confronta().orElseThrow())).orElseThrow();
    }

    private Presentacion presentacion(byte[] sua, String version) {
        return confrontas.presenta(registro, "pago.SUA", sua, version, Idioma.ES);
    }

    private List<DiferenciaHecha> diferencias(UUID confronta) {
        return nacional(() -> confrontas.diferencias(confronta, "", "", 0, 50));
    }

    private List<UUID> lista(FiltroDeConfrontas filtro) {
        return nacional(() -> confrontas.lista(filtro, 0, 50)).stream()
                .map(ConfrontaHecha::id)
                .toList();
    }

    private UUID adopta(ConfrontaHecha hecha, List<UUID> ids, Postura postura, String motivo) {
        return nacional(() -> {
            confrontas.adopta(hecha.id(), ids, postura, motivo);
            return hecha.id();
        });
    }

    private void rechazaArchivo(String codigo, byte[] bytes, String version) {
        Presentacion hecha = nacional(() -> presentacion(bytes, version));
        assertThat(hecha.confronta()).isEmpty();
        assertThat(hecha.incidencias()).extracting(Incidencia::codigo).contains(codigo);
        assertThat(nacional(() -> determinaciones.cedulas(registro))).isEmpty();
        assertThat(nacional(() -> determinaciones.propuestas(registro))).isEmpty();
        assertThat(saldo(Clase.DETERMINADO)).isEqualTo(Importe.CERO);
    }

    private void rechaza(String codigo, Supplier<?> trabajo) {
        assertThatThrownBy(() -> nacional(trabajo))
                .isInstanceOfSatisfying(
                        FalloConCodigo.class,
                        fallo -> assertThat(fallo.codigo().codigo()).isEqualTo(codigo));
    }

    private Importe saldo(Clase clase) {
        return nacional(() -> libro.saldos(registro, Punto.AHORA)).stream()
                .filter(s -> s.cuenta().clase() == clase)
                .map(s -> s.importe())
                .reduce(Importe.CERO, Importe::mas);
    }

    private static <T> T nacional(Supplier<T> trabajo) {
        return Alcances.nacional(trabajo);
    }
}
