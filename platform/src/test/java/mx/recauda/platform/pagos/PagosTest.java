package mx.recauda.platform.pagos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import mx.recauda.formats.banco.ArchivoDeBanco;
import mx.recauda.formats.banco.PagoDeBanco;
import mx.recauda.formats.banco.Simulador;
import mx.recauda.formats.banco.Simulador.Defecto;
import mx.recauda.ley.cuenta.EstadoDeCuenta;
import mx.recauda.ley.cuenta.ReglasDeCuenta;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.libro.Asiento;
import mx.recauda.ley.libro.Clase;
import mx.recauda.ley.libro.Componente;
import mx.recauda.ley.libro.Cuenta;
import mx.recauda.ley.libro.Fondo;
import mx.recauda.ley.libro.Origen;
import mx.recauda.ley.libro.Partida;
import mx.recauda.ley.libro.Rubro;
import mx.recauda.ley.linea.LineaDeCaptura;
import mx.recauda.ley.linea.PartesDeLinea.Parte;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.base.Alcance;
import mx.recauda.platform.base.Alcances;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.determinacion.EmpleadorConocido;
import mx.recauda.platform.determinacion.confronta.Confrontas;
import mx.recauda.platform.libro.Cuentas;
import mx.recauda.platform.libro.Libro;
import mx.recauda.platform.libro.Punto;
import mx.recauda.platform.prueba.BaseDePrueba;
import mx.recauda.platform.prueba.PlataformaTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** What was determined is paid through the simulated bank and applied in the ledger. */
@PlataformaTest
class PagosTest {

    private static final AtomicInteger NUMEROS = new AtomicInteger(5_000);
    private static final AtomicInteger OPERACIONES = new AtomicInteger();
    private static final Mes ABRIL = Mes.de(2026, 4);
    private static final String SBC = EmpleadorConocido.SBC;

    @Autowired Pagos pagos;
    @Autowired Liquidaciones liquidaciones;
    @Autowired Confrontas confrontas;
    @Autowired Libro libro;
    @Autowired Cuentas cuentas;
    @Autowired FechaDeOperacion fecha;
    @Autowired BaseDePrueba base;

    private UUID registro;
    private LocalDate hoy;

    @BeforeEach
    void an_employer_who_determined_april() {
        EmpleadorConocido empleador = new EmpleadorConocido(base, NUMEROS.addAndGet(6));
        registro = empleador.registro();
        hoy = fecha.hoy();
        nacional(() ->
                confrontas.presenta(
                        registro, "pago.SUA", empleador.sua(ABRIL, SBC, SBC, SBC), "", Idioma.ES));
    }

    @Test
    void a_linea_pays_what_is_owed_by_fund_and_concept_with_the_accessories_of_the_day() {
        Linea linea = genera();
        assertThat(linea.captura().importe()).isEqualTo(linea.partes().total());
        assertThat(linea.captura().vigencia()).isEqualTo(hoy);
        assertThat(linea.partes().porFondo())
                .containsOnlyKeys(Fondo.IMSS, Fondo.RCV, Fondo.VIVIENDA);
        Importe contribucion = suma(linea, Componente.SUERTE_PRINCIPAL);
        assertThat(contribucion).isEqualTo(saldo(Clase.DETERMINADO));
        assertThat(suma(linea, Componente.RECARGOS).centavos()).isPositive();
        assertThat(genera()).isEqualTo(linea);
        assertThat(LineaDeCaptura.lee(linea.captura().formato(), Idioma.ES).valor())
                .contains(linea.captura());
    }

    @Test
    void another_debt_of_the_same_total_is_another_linea() {
        Linea antes = genera();
        List<Cuenta> suyas =
                antes.partes().partes().stream()
                        .map(Parte::cuenta)
                        .filter(c -> c.fondo() == Fondo.IMSS)
                        .filter(c -> c.componente() == Componente.SUERTE_PRINCIPAL)
                        .toList();
        // Born and unmade together with their income: the sum of the fund, and with it the
        // accessories, stay to the cent.
        Importe uno = Importe.parse("1.00");
        Cuenta baja = suyas.getFirst();
        Cuenta sube = suyas.getLast();
        Asiento mueve =
                Asiento.de(
                        "prueba:" + registro,
                        new Origen("prueba", registro),
                        antes.oficina(),
                        "LSS 39",
                        hoy,
                        List.of(
                                new Partida(baja, uno.negado()),
                                new Partida(baja.en(Clase.INGRESO), uno),
                                new Partida(sube, uno),
                                new Partida(sube.en(Clase.INGRESO), uno.negado())));
        nacional(() -> libro.asienta(List.of(mueve)));
        Linea despues = genera();
        for (Componente componente : Componente.values()) {
            assertThat(suma(despues, componente)).isEqualTo(suma(antes, componente));
        }
        assertThat(despues.captura().importe()).isEqualTo(antes.captura().importe());
        assertThat(despues.id()).isNotEqualTo(antes.id());
        assertThat(despues.partes()).isNotEqualTo(antes.partes());
    }

    @Test
    void a_linea_paid_is_applied_in_order_and_nothing_is_owed_any_more() {
        Linea linea = genera();
        LoteImportado lote = importa(liquida(List.of(linea), Set.of()));
        assertThat(lote.incidencias()).isEmpty();
        assertThat(lote.aplicados()).isEqualTo(1);
        assertThat(saldo(Clase.DETERMINADO)).isEqualTo(Importe.CERO);
        Recibo recibo = nacional(() -> pagos.recibo(linea.id())).orElseThrow();
        assertThat(recibo.linea()).isEqualTo(linea);
        assertThat(recibo.pagadaEl()).isEqualTo(hoy);
        assertThat(recibo.linea().partes().partes().getFirst().cuenta().componente())
                .isEqualTo(Componente.RECARGOS);
        assertThat(nacional(() -> libro.busca(recibo.asiento()))).isPresent();
        rechaza("PAG-002", () -> pagos.genera(registro, ABRIL, hoy));
    }

    @Test
    void the_same_file_or_the_same_payment_in_another_file_is_paid_once() {
        Linea linea = genera();
        String archivo = liquida(List.of(linea), Set.of());
        importa(archivo);
        Importe banco = banco();
        assertThat(importa(archivo).repetido()).isTrue();
        String enOtro = archivo.replace(",999,", ",998,");
        List<PagoDeBanco> dosVeces = new ArrayList<>(lee(archivo));
        dosVeces.addAll(lee(archivo));
        LoteImportado lote = importa(ArchivoDeBanco.escribe(dosVeces));
        assertThat(lote.yaConocidos()).isEqualTo(2);
        assertThat(banco()).isEqualTo(banco);
        assertThat(importa(enOtro).excedentes()).isEqualTo(1);
    }

    @Test
    void
            an_operation_quoted_again_for_other_money_is_told_and_each_goes_where_its_content_takes_it() {
        Linea linea = genera();
        PagoDeBanco uno = pago(linea, operacion(), linea.captura().importe());
        PagoDeBanco otro = pago(linea, uno.operacion(), Importe.parse("77.00"));
        PagoDeBanco tercero = pago(linea, uno.operacion(), Importe.parse("88.00"));
        Importe banco = banco();
        Importe antes = porIdentificar();
        assertThat(importa(ArchivoDeBanco.escribe(List.of(uno))).aplicados()).isEqualTo(1);
        LoteImportado lote = importa(ArchivoDeBanco.escribe(List.of(otro, uno, tercero, otro)));
        assertThat(lote.yaConocidos()).isEqualTo(2);
        assertThat(lote.porIdentificar()).isEqualTo(2);
        assertThat(lote.incidencias())
                .extracting(Incidencia::codigo)
                .containsExactly("PAG-014", "PAG-011", "PAG-014", "PAG-011");
        assertThat(porIdentificar().menos(antes)).isEqualTo(Importe.parse("165.00").negado());
        assertThat(banco().menos(banco))
                .isEqualTo(linea.captura().importe().mas(Importe.parse("165.00")));
        assertThat(importa(ArchivoDeBanco.escribe(List.of(tercero, otro))).yaConocidos())
                .isEqualTo(2);
        assertThat(nacional(() -> pagos.recibo(linea.id()))).isPresent();
        assertThat(ultimoLote()).hasSize(2).allSatisfy(r -> assertThat(r.contradicho()).isTrue());
        importa(ArchivoDeBanco.escribe(List.of(pago(linea, operacion(), Importe.parse("7.00")))));
        assertThat(ultimoLote())
                .singleElement()
                .satisfies(r -> assertThat(r.contradicho()).isFalse());
    }

    private List<Liquidaciones.Renglon> ultimoLote() {
        return nacional(() ->
                liquidaciones.renglones(
                        liquidaciones.lotes(0, 1).getFirst().id(), Optional.empty(), 0, 10));
    }

    @Test
    void what_was_paid_twice_is_in_excess_of_the_employer() {
        Linea linea = genera();
        LoteImportado lote = importa(liquida(List.of(linea), Set.of(Defecto.DOS_VECES)));
        assertThat(lote.aplicados()).isEqualTo(1);
        assertThat(lote.excedentes()).isEqualTo(1);
        assertThat(saldo(Clase.EXCEDENTE)).isEqualTo(linea.captura().importe().negado());
        assertThat(lote.incidencias()).extracting(Incidencia::codigo).containsExactly("PAG-013");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void two_lineas_of_one_debt_both_paid_leave_the_second_in_excess(boolean enUnArchivo) {
        Linea una = genera();
        Linea otra = nacional(() -> pagos.genera(registro, ABRIL, hoy.plusDays(1)));
        assertThat(otra.id()).isNotEqualTo(una.id());
        PagoDeBanco primero = pago(una, operacion(), una.captura().importe());
        PagoDeBanco segundo = pago(otra, operacion(), otra.captura().importe());
        List<List<PagoDeBanco>> archivos =
                enUnArchivo
                        ? List.of(List.of(primero, segundo))
                        : List.of(List.of(primero), List.of(segundo));
        List<LoteImportado> lotes =
                archivos.stream().map(a -> importa(ArchivoDeBanco.escribe(a))).toList();
        assertThat(lotes.getFirst().aplicados()).isEqualTo(1);
        assertThat(lotes.getLast().excedentes()).isEqualTo(1);
        assertThat(lotes.getLast().incidencias())
                .extracting(Incidencia::codigo)
                .containsExactly("PAG-015");
        assertThat(saldo(Clase.DETERMINADO)).isEqualTo(Importe.CERO);
        assertThat(saldo(Clase.EXCEDENTE)).isEqualTo(otra.captura().importe().negado());
        assertThat(nacional(() -> pagos.recibo(otra.id()))).isEmpty();
    }

    @Test
    void of_two_lineas_of_one_debt_paid_on_one_day_one_alone_is_applied_whichever_is_first() {
        Linea una = genera();
        Linea otra = nacional(() -> pagos.genera(registro, ABRIL, hoy.plusDays(1)));
        String operacion = operacion();
        LoteImportado lote =
                importa(
                        ArchivoDeBanco.escribe(
                                List.of(
                                        pago(una, operacion + "2", una.captura().importe()),
                                        pago(otra, operacion + "1", otra.captura().importe()))));
        assertThat(lote.aplicados()).isEqualTo(1);
        assertThat(lote.excedentes()).isEqualTo(1);
        assertThat(saldo(Clase.EXCEDENTE)).isEqualTo(una.captura().importe().negado());
    }

    @Test
    void accessories_stop_on_the_day_of_the_payment_and_the_rest_of_the_linea_is_in_excess() {
        Linea linea = genera();
        LocalDate pagada = hoy.minusMonths(2);
        LoteImportado lote = importa(ArchivoDeBanco.escribe(List.of(pago(linea, pagada))));
        assertThat(lote.aplicados()).isEqualTo(1);
        assertThat(lote.incidencias()).extracting(Incidencia::codigo).containsExactly("PAG-015");
        assertThat(saldo(Clase.DETERMINADO)).isEqualTo(Importe.CERO);
        Importe indebidos = suma(linea, Componente.RECARGOS).menos(cobrado(Componente.RECARGOS));
        assertThat(indebidos.centavos()).isPositive();
        assertThat(saldo(Clase.EXCEDENTE, Componente.RECARGOS)).isEqualTo(indebidos.negado());
        assertThat(estado(hoy).porPagar()).isEqualTo(Importe.CERO);
        assertThat(estado(hoy).aFavor()).isEqualTo(saldo(Clase.EXCEDENTE).negado());
    }

    @Test
    void a_payment_made_before_another_that_was_told_first_pays_the_debt_and_the_other_gives_way() {
        Linea una = genera();
        Linea otra = nacional(() -> pagos.genera(registro, ABRIL, hoy.plusDays(1)));
        LocalDate antes = hoy.minusMonths(2);
        importa(ArchivoDeBanco.escribe(List.of(pago(otra, hoy))));
        Importe cobradoHoy = cobrado(Componente.RECARGOS);

        assertThat(importa(ArchivoDeBanco.escribe(List.of(pago(una, antes)))).aplicados())
                .isEqualTo(1);

        assertThat(saldo(Clase.DETERMINADO)).isEqualTo(Importe.CERO);
        assertThat(cobrado(Componente.RECARGOS).centavos())
                .isPositive()
                .isLessThan(cobradoHoy.centavos());
        assertThat(saldo(Clase.EXCEDENTE).negado())
                .isEqualTo(
                        una.captura()
                                .importe()
                                .mas(otra.captura().importe())
                                .menos(suma(una, Componente.SUERTE_PRINCIPAL))
                                .menos(cobrado(Componente.RECARGOS))
                                .menos(cobrado(Componente.ACTUALIZACION)));
        assertThat(estado(hoy).porPagar()).isEqualTo(Importe.CERO);
    }

    @Test
    void whatever_the_order_of_the_files_the_same_payments_leave_the_same_balances() {
        List<Importe> enOrden = balances(List.of(60, 30, 0));
        for (List<Integer> orden :
                List.of(List.of(0, 30, 60), List.of(30, 60, 0), List.of(0, 60, 30))) {
            an_employer_who_determined_april();
            assertThat(balances(orden)).as("%s", orden).isEqualTo(enOrden);
        }
    }

    /** Three líneas of one debt, paid so many days ago, each in a file of its own. */
    private List<Importe> balances(List<Integer> diasAtras) {
        Map<Integer, Linea> lineas = new HashMap<>();
        for (int dias : List.of(0, 30, 60)) {
            lineas.put(
                    dias, nacional(() -> pagos.genera(registro, ABRIL, hoy.plusDays(dias / 30))));
        }
        diasAtras.forEach(dias ->
                importa(
                        ArchivoDeBanco.escribe(
                                List.of(pago(lineas.get(dias), hoy.minusDays(dias))))));
        assertThat(estado(hoy).porPagar()).isEqualTo(Importe.CERO);
        return List.of(
                saldo(Clase.DETERMINADO),
                cobrado(Componente.RECARGOS),
                cobrado(Componente.ACTUALIZACION),
                saldo(Clase.EXCEDENTE));
    }

    private EstadoDeCuenta estado(LocalDate dia) {
        return EstadoDeCuenta.de(
                nacional(() -> cuentas.movimientosDe(registro, Punto.AHORA)),
                dia,
                ReglasDeCuenta.incluidas());
    }

    /** What was born of an accessory, all of it collected. */
    private Importe cobrado(Componente componente) {
        return saldo(Clase.INGRESO, componente).negado();
    }

    private Importe saldo(Clase clase, Componente componente) {
        return nacional(() -> libro.saldos(registro, Punto.AHORA)).stream()
                .filter(s -> s.cuenta().clase() == clase && s.cuenta().componente() == componente)
                .map(s -> s.importe())
                .reduce(Importe.CERO, Importe::mas);
    }

    private PagoDeBanco pago(Linea linea, LocalDate dia) {
        return new PagoDeBanco(
                2, linea.captura().texto(), "999", operacion(), linea.captura().importe(), dia);
    }

    @Test
    void a_payment_keeps_the_office_of_its_day_and_moves_nobody_back() {
        Linea linea = genera();
        nacional(() -> {
            libro.traslada(registro, "0202");
            return true;
        });
        String operacion = operacion();
        importa(ArchivoDeBanco.escribe(List.of(pago(linea, operacion, linea.captura().importe()))));
        Asiento asiento =
                nacional(() -> libro.busca("pago:999:" + operacion)).orElseThrow().asiento();
        assertThat(asiento.oficina()).isEqualTo("0202");
        assertThat(nacional(() -> libro.oficinas(List.of(registro))))
                .containsEntry(registro, "0202");
    }

    @Test
    void money_whose_debt_is_not_known_is_of_no_fund() {
        Importe antes = porIdentificar();
        importa(
                ArchivoDeBanco.escribe(
                        List.of(
                                new PagoDeBanco(
                                        2,
                                        "ILEGIBLE",
                                        "999",
                                        operacion(),
                                        Importe.parse("10.00"),
                                        hoy))));
        assertThat(porIdentificar().menos(antes)).isEqualTo(Importe.parse("-10.00"));
        assertThat(nacional(() -> libro.controles(Optional.empty())))
                .filteredOn(c -> c.clase() == Clase.POR_IDENTIFICAR)
                .allSatisfy(c -> assertThat(c.rubro()).isEqualTo(Rubro.POR_IDENTIFICAR));
    }

    @ParameterizedTest
    @EnumSource(
            value = Defecto.class,
            names = {"OTRO_IMPORTE", "OTRA_LINEA"})
    void what_cannot_be_told_waits_to_be_identified(Defecto defecto) {
        Linea linea = genera();
        Importe antes = porIdentificar();
        LoteImportado lote = importa(liquida(List.of(linea), Set.of(defecto)));
        assertThat(lote.porIdentificar()).isEqualTo(1);
        assertThat(saldo(Clase.DETERMINADO).centavos()).isPositive();
        assertThat(porIdentificar().menos(antes).centavos()).isNegative();
        assertThat(nacional(() -> pagos.recibo(linea.id()))).isEmpty();
    }

    @Test
    void a_linea_paid_after_its_last_day_waits_to_be_identified() {
        Linea linea = genera();
        PagoDeBanco tarde =
                new PagoDeBanco(
                        2,
                        linea.captura().texto(),
                        "999",
                        operacion(),
                        linea.captura().importe(),
                        hoy.plusDays(1));
        LoteImportado lote = importa(ArchivoDeBanco.escribe(List.of(tarde)));
        assertThat(lote.incidencias()).extracting(Incidencia::codigo).containsExactly("PAG-012");
    }

    @Test
    void a_cut_file_leaves_nothing() {
        Importe banco = banco();
        LoteImportado lote = importa(liquida(List.of(genera()), Set.of(Defecto.TRUNCADO)));
        assertThat(lote.incidencias()).extracting(Incidencia::codigo).containsExactly("BAN-005");
        assertThat(banco()).isEqualTo(banco);
    }

    @Test
    void in_any_order_in_pieces_and_overlapping_the_ledger_ends_the_same() {
        Random azar = new Random(20261121);
        Linea linea = genera();
        List<PagoDeBanco> todos =
                new ArrayList<>(lee(liquida(List.of(linea), Set.of(Defecto.DOS_VECES))));
        todos.add(new PagoDeBanco(9, "ILEGIBLE", "999", operacion(), Importe.parse("10.00"), hoy));
        Importe banco = banco();
        for (int vez = 0; vez < 6; vez++) {
            Collections.shuffle(todos, azar);
            importa(ArchivoDeBanco.escribe(todos.subList(azar.nextInt(2), todos.size())));
        }
        importa(ArchivoDeBanco.escribe(todos));
        Importe doble = linea.captura().importe().mas(linea.captura().importe());
        assertThat(banco().menos(banco)).isEqualTo(doble.mas(Importe.parse("10.00")));
        assertThat(saldo(Clase.DETERMINADO)).isEqualTo(Importe.CERO);
        assertThat(saldo(Clase.EXCEDENTE)).isEqualTo(linea.captura().importe().negado());
    }

    @Test
    void a_day_that_passed_and_a_registro_of_others_are_refused() {
        rechaza("PAG-003", () -> pagos.genera(registro, ABRIL, hoy.minusDays(1)));
        Alcance ajeno = new Alcance(Set.of(), Set.of(UUID.randomUUID()));
        Linea linea = genera();
        assertThat(Alcances.como(ajeno, () -> pagos.linea(linea.id()))).isEmpty();
        assertThatThrownBy(() -> Alcances.como(ajeno, () -> pagos.genera(registro, ABRIL, hoy)))
                .isInstanceOfSatisfying(
                        FalloConCodigo.class,
                        f -> assertThat(f.codigo().codigo()).isEqualTo("PAG-001"));
    }

    @ParameterizedTest
    @EnumSource(ErrorDePago.class)
    void every_code_has_its_texts(ErrorDePago error) {
        for (Idioma idioma : Idioma.values()) {
            assertThat(Incidencia.de(error, idioma, "a", "b", "c").mensaje())
                    .isNotBlank()
                    .doesNotContain("{");
            assertThat(Incidencia.de(error, idioma, "a", "b", "c").remedio()).isNotBlank();
        }
    }

    private Linea genera() {
        return nacional(() -> pagos.genera(registro, ABRIL, hoy));
    }

    private String liquida(List<Linea> lineas, Set<Defecto> defectos) {
        String texto =
                Simulador.liquida(
                        lineas.stream().map(Linea::captura).toList(), "999", hoy, 7, defectos);
        // Each settlement of a test is of other operations.
        String dia = hoy.toString().replace("-", "");
        return texto.replace("," + dia, "," + operacion());
    }

    private PagoDeBanco pago(Linea linea, String operacion, Importe importe) {
        return new PagoDeBanco(2, linea.captura().texto(), "999", operacion, importe, hoy);
    }

    private static String operacion() {
        return "T" + OPERACIONES.incrementAndGet() + "-";
    }

    private List<PagoDeBanco> lee(String texto) {
        return ArchivoDeBanco.lee(texto.getBytes(StandardCharsets.UTF_8), "b.csv", Idioma.ES)
                .valor()
                .orElseThrow();
    }

    private LoteImportado importa(String texto) {
        return nacional(
                () -> pagos.importa("b.csv", texto.getBytes(StandardCharsets.UTF_8), Idioma.ES));
    }

    private static Importe suma(Linea linea, Componente componente) {
        return linea.partes().partes().stream()
                .filter(p -> p.cuenta().componente() == componente)
                .map(Parte::importe)
                .reduce(Importe.CERO, Importe::mas);
    }

    private Importe saldo(Clase clase) {
        return nacional(() -> libro.saldos(registro, Punto.AHORA)).stream()
                .filter(s -> s.cuenta().clase() == clase)
                .map(s -> s.importe())
                .reduce(Importe.CERO, Importe::mas);
    }

    private Importe banco() {
        return control(Clase.BANCO);
    }

    private Importe porIdentificar() {
        return control(Clase.POR_IDENTIFICAR);
    }

    private Importe control(Clase clase) {
        return nacional(() -> libro.controles(Optional.empty())).stream()
                .filter(c -> c.clase() == clase)
                .map(c -> Importe.de(c.saldo()))
                .reduce(Importe.CERO, Importe::mas);
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
