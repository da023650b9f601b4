package mx.recauda.ley.confronta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import mx.recauda.ley.cedula.CedulaDeDeterminacion;
import mx.recauda.ley.cedula.Hecho;
import mx.recauda.ley.cedula.Hecho.Alta;
import mx.recauda.ley.cedula.Hecho.Ausencia;
import mx.recauda.ley.cedula.Hecho.Baja;
import mx.recauda.ley.cedula.Hecho.CambioDeSalario;
import mx.recauda.ley.cedula.Hecho.Incapacidad;
import mx.recauda.ley.cedula.Patron;
import mx.recauda.ley.cedula.Trabajador;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.dinero.Tasa;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.identidad.Nss;
import mx.recauda.ley.identidad.RegistroPatronal;
import mx.recauda.ley.parametros.Zona;
import mx.recauda.ley.tiempo.Mes;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/** Confronta: an injected difference of each cause is named as that cause. */
class ConfrontaTest {

    private static final String NSS = "04038500015";
    private static final Tasa PRIMA = Tasa.dePorcentaje("0.54355");

    @ParameterizedTest
    @ValueSource(strings = {"2026-03", "2026-04", "2023-02", "2022-11"})
    void equal_determinations_have_no_difference(String texto) {
        Mes mes = Mes.parse(texto);
        Confronta confronta = confronta(mes, hechos(mes, "450.50"), hechos(mes, "450.50"));
        assertThat(confronta.diferencias()).isEmpty();
        assertThat(confronta.iguales()).isEqualTo(1);
        assertThat(confronta.importe()).isEqualTo(Importe.CERO);
    }

    @ParameterizedTest
    @CsvSource({
        // cause | month | what only the institute has | institute | employer
        "DIAS,          2026-03, baja 2026-03-20,           20, 31",
        "DIAS,          2026-04, baja 2026-04-20,           51, 61",
        "DIAS,          2026-04, alta 2026-03-10,           52, 61",
        "DIAS,          2026-04, alta 2026-04-10,           21, 61",
        "SALARIO,       2026-03, salario 2026-03-11 512.30, 512.30, 450.50",
        "SALARIO,       2026-04, salario 2026-04-11 512.30, 512.30, 450.50",
        "SALARIO,       2026-04, salario 2026-03-16 398.00, 398.00, 450.50",
        "INCAPACIDADES, 2026-03, incapacidad 2026-03-05 6,  6, 0",
        "INCAPACIDADES, 2026-04, incapacidad 2026-04-05 6,  6, 0",
        "INCAPACIDADES, 2026-04, incapacidad 2026-03-05 6,  6, 0",
        "AUSENCIAS,     2026-03, ausencia 2026-03-09 3,     3, 0",
        "AUSENCIAS,     2026-04, ausencia 2026-04-09 3,     3, 0",
        "AUSENCIAS,     2026-04, ausencia 2026-03-09 3,     3, 0"
    })
    void one_fact_that_the_employer_does_not_have_is_named(
            Causa causa, String texto, String hecho, String instituto, String patron) {
        Mes mes = Mes.parse(texto);
        Confronta confronta =
                confronta(mes, con(hechos(mes, "450.50"), hecho), hechos(mes, "450.50"));
        assertSoloCausa(confronta, causa);
        assertThat(confronta.diferencias().getFirst().diferencias())
                .flatMap(Diferencia::motivos)
                .extracting(Motivo::instituto, Motivo::patron)
                .containsOnly(tuple(instituto, patron));
    }

    @ParameterizedTest
    @CsvSource({
        "DIAS,          2026-03, baja 2026-03-20",
        "DIAS,          2026-04, baja 2026-04-20",
        "DIAS,          2026-04, alta 2026-03-10",
        "SALARIO,       2026-03, salario 2026-03-11 512.30",
        "SALARIO,       2026-04, salario 2026-04-11 512.30",
        "INCAPACIDADES, 2026-03, incapacidad 2026-03-05 6",
        "INCAPACIDADES, 2026-04, incapacidad 2026-04-05 6",
        "AUSENCIAS,     2026-03, ausencia 2026-03-09 3",
        "AUSENCIAS,     2026-04, ausencia 2026-04-09 3"
    })
    void one_fact_that_only_the_employer_has_is_named(Causa causa, String texto, String hecho) {
        Mes mes = Mes.parse(texto);
        assertSoloCausa(
                confronta(mes, hechos(mes, "450.50"), con(hechos(mes, "450.50"), hecho)), causa);
    }

    @Test
    void a_change_of_wage_on_another_day_is_a_difference_of_wage() {
        Mes abril = Mes.de(2026, 4);
        List<Hecho> base = hechos(abril, "450.50");
        assertSoloCausa(
                confronta(
                        abril,
                        con(base, "salario 2026-04-11 512.30"),
                        con(base, "salario 2026-04-17 512.30")),
                Causa.SALARIO);
    }

    @ParameterizedTest
    @CsvSource({"2026-03, 0.50000", "2026-04, 0.50000", "2026-04, 1.13065", "2026-04, 7.58875"})
    void another_premium_is_named(String texto, String prima) {
        Mes mes = Mes.parse(texto);
        Declaracion instituto = declaracion(mes, PRIMA, hechos(mes, "450.50"));
        Declaracion patron = declaracion(mes, Tasa.dePorcentaje(prima), hechos(mes, "450.50"));
        assertSoloCausa(Confronta.de(instituto, como(patron, Optional.empty())), Causa.PRIMA);
        assertSoloCausa(
                Confronta.de(instituto, como(patron, Optional.of(Tasa.dePorcentaje(prima)))),
                Causa.PRIMA);
        assertThat(Confronta.de(tres(instituto), como(tres(patron), Optional.of(PRIMA))).porCausa())
                .containsOnlyKeys(Causa.PRIMA);
    }

    @ParameterizedTest
    @CsvSource({"2026-03, 50.00", "2026-04, 50.00", "2026-03, 3000.00", "2026-04, -30.00"})
    void a_premium_is_of_all_the_workers_what_one_has_wrong_is_not_explained_by_it(
            String texto, String importe) {
        Mes mes = Mes.parse(texto);
        Declaracion tres = tres(declaracion(mes, PRIMA, hechos(mes, "450.50")));
        TrabajadorDeclarado t = tres.trabajadores().getFirst();
        Montos m = t.montos();
        List<TrabajadorDeclarado> otros = new ArrayList<>(tres.trabajadores());
        otros.set(
                0,
                conMontos(
                        t, m.con(Linea.RIESGOS, m.de(Linea.RIESGOS).mas(Importe.parse(importe)))));
        Declaracion mal = new Declaracion(mes, tres.modalidad(), tres.zona(), tres.prima(), otros);
        for (Optional<Tasa> dicha : List.of(Optional.of(PRIMA), Optional.<Tasa>empty())) {
            Confronta confronta = Confronta.de(tres, como(mal, dicha));
            assertSoloCausa(confronta, Causa.SIN_EXPLICAR);
            assertThat(confronta.diferencias()).hasSize(1);
        }
        Declaracion uno = declaracion(mes, PRIMA, hechos(mes, "450.50"));
        assertSoloCausa(
                Confronta.de(
                        uno,
                        como(
                                movida(uno, Linea.RIESGOS, Linea.RIESGOS, importe),
                                Optional.of(PRIMA))),
                Causa.SIN_EXPLICAR);
    }

    /** The same worker three times. */
    private static Declaracion tres(Declaracion d) {
        TrabajadorDeclarado t = d.trabajadores().getFirst();
        return new Declaracion(
                d.mes(),
                d.modalidad(),
                d.zona(),
                d.prima(),
                List.of(t, conNss(t, "11111111111"), conNss(t, "22222222222")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03", "2026-04"})
    void a_worker_on_one_side_only_is_a_missing_movement(String texto) {
        Mes mes = Mes.parse(texto);
        Declaracion uno = declaracion(mes, PRIMA, hechos(mes, "450.50"));
        Declaracion nadie = new Declaracion(mes, "10", Zona.GENERAL, Optional.of(PRIMA), List.of());
        assertSoloCausa(Confronta.de(uno, nadie), Causa.SOLO_EN_INSTITUTO);
        assertSoloCausa(Confronta.de(nadie, uno), Causa.SOLO_EN_PATRON);
    }

    @Test
    void a_worker_whom_the_institute_cannot_compute_is_told_as_such_declared_or_not() {
        Mes marzo = Mes.de(2026, 3);
        Declaracion uno = declaracion(marzo, PRIMA, hechos(marzo, "450.50"));
        Declaracion nadie =
                new Declaracion(marzo, "10", Zona.GENERAL, Optional.of(PRIMA), List.of());
        List<SinCalculo> apartado = List.of(new SinCalculo(NSS, "LUIS GARCIA LOPEZ", "CUO-003"));

        Confronta declarado = Confronta.de(nadie, uno, apartado);
        assertSoloCausa(declarado, Causa.SIN_CALCULO);
        assertThat(declarado.porCausa()).containsEntry(Causa.SIN_CALCULO, uno.totales().total());
        Confronta callado = Confronta.de(nadie, nadie, apartado);
        assertSoloCausa(callado, Causa.SIN_CALCULO);
        assertThat(callado.importe()).isEqualTo(Importe.CERO);
    }

    @Test
    void the_check_digit_does_not_join_workers() {
        Mes marzo = Mes.de(2026, 3);
        Declaracion uno = declaracion(marzo, PRIMA, hechos(marzo, "450.50"));
        TrabajadorDeclarado t = uno.trabajadores().getFirst();
        assertThat(Confronta.de(uno, solo(uno, conNss(t, "04038500019"))).diferencias()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-03, 0.01", "2026-03, -0.01", "2026-04, 0.01", "2026-04, -0.01"})
    void a_centavo_is_rounding(String mes, String centavo) {
        Declaracion uno = declaracion(Mes.parse(mes), PRIMA, hechos(Mes.parse(mes), "450.50"));
        assertSoloCausa(
                Confronta.de(uno, movida(uno, Linea.RETIRO, Linea.DINERO_PATRON, centavo)),
                Causa.REDONDEO);
    }

    @ParameterizedTest
    @EnumSource(Lectura.class)
    void another_reading_of_the_law_is_a_rule_of_that_version(Lectura regla) {
        Mes mes = Mes.parse(regla.mes);
        Declaracion instituto = declaracion(mes, PRIMA, hechos(mes, regla.sdi));
        TrabajadorDeclarado t = instituto.trabajadores().getFirst();
        Regla otra =
                Regla.OTRAS.stream()
                        .filter(r -> r.clave().equals(regla.clave))
                        .findFirst()
                        .orElseThrow();
        Montos suyos =
                new Modelo(mes, "10", Zona.GENERAL).montos(t.tramos(), PRIMA, otra).orElseThrow();
        Confronta confronta = Confronta.de(instituto, solo(instituto, conMontos(t, suyos)));
        assertSoloCausa(confronta, regla.causa);
        assertThat(confronta.diferencias().getFirst().diferencias())
                .flatMap(Diferencia::motivos)
                .extracting(Motivo::patron)
                .containsOnly(regla.clave);
    }

    /** Readings that both sides may take, a month and a wage that show them. */
    enum Lectura {
        CEAV_B(Causa.REGLA_DE_VERSION, "ceav-b", "2023-04", "259.53"),
        UMA_DE_ENERO(Causa.REGLA_DE_VERSION, "uma-anterior", "2023-03", "450.50"),
        UMA_DE_FEBRERO(Causa.REGLA_DE_VERSION, "uma-siguiente", "2023-01", "450.50"),
        CEAV_SIN_REFORMA(
                Causa.REGLA_DE_VERSION, "parametros-del-anio-anterior", "2023-04", "1200.00"),
        PENSIONADO(Causa.PENSION, "pension", "2026-03", "450.50");

        private final Causa causa;
        private final String clave;
        private final String mes;
        private final String sdi;

        Lectura(Causa causa, String clave, String mes, String sdi) {
            this.causa = causa;
            this.clave = clave;
            this.mes = mes;
            this.sdi = sdi;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03", "2026-04"})
    void the_share_of_the_worker_borne_by_the_employer_is_named(String mes) {
        Declaracion uno = declaracion(Mes.parse(mes), PRIMA, hechos(Mes.parse(mes), "450.50"));
        TrabajadorDeclarado t = uno.trabajadores().getFirst();
        Montos m = t.montos();
        Montos otros =
                m.con(
                                Linea.INVALIDEZ_PATRON,
                                m.de(Linea.INVALIDEZ_PATRON).mas(m.de(Linea.INVALIDEZ_OBRERO)))
                        .con(Linea.INVALIDEZ_OBRERO, Importe.CERO);
        assertSoloCausa(Confronta.de(uno, solo(uno, conMontos(t, otros))), Causa.MINIMO);
    }

    @Test
    void an_instalment_of_a_credit_is_named() {
        Mes abril = Mes.de(2026, 4);
        Declaracion uno = declaracion(abril, PRIMA, hechos(abril, "450.50"));
        assertSoloCausa(
                Confronta.de(uno, movida(uno, Linea.AMORTIZACION, Linea.AMORTIZACION, "1250.00")),
                Causa.CREDITO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03", "2026-04"})
    void what_nothing_explains_is_said_so(String mes) {
        Declaracion uno = declaracion(Mes.parse(mes), PRIMA, hechos(Mes.parse(mes), "450.50"));
        assertSoloCausa(
                Confronta.de(uno, movida(uno, Linea.GUARDERIAS, Linea.GUARDERIAS, "17.35")),
                Causa.SIN_EXPLICAR);
    }

    @Test
    void several_causes_explain_their_part_each() {
        Mes abril = Mes.de(2026, 4);
        List<Hecho> base = hechos(abril, "450.50");
        Declaracion instituto =
                declaracion(
                        abril,
                        PRIMA,
                        con(con(base, "salario 2026-03-16 512.30"), "baja 2026-04-20"));
        Declaracion patron =
                declaracion(
                        abril, Tasa.dePorcentaje("1.13065"), con(base, "ausencia 2026-04-09 3"));
        Confronta confronta =
                Confronta.de(instituto, como(patron, Optional.of(Tasa.dePorcentaje("1.13065"))));
        assertThat(confronta.porCausa().keySet())
                .contains(Causa.DIAS, Causa.AUSENCIAS, Causa.SALARIO, Causa.PRIMA)
                .doesNotContain(Causa.SIN_EXPLICAR, Causa.REGLA_DE_VERSION);
    }

    @Test
    void two_sides_of_other_months_are_not_compared() {
        Declaracion marzo = declaracion(Mes.de(2026, 3), PRIMA, hechos(Mes.de(2026, 3), "450.50"));
        Declaracion abril = declaracion(Mes.de(2026, 4), PRIMA, hechos(Mes.de(2026, 4), "450.50"));
        assertThatIllegalArgumentException().isThrownBy(() -> Confronta.de(marzo, abril));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20261121, 77})
    void causes_add_up_to_the_difference_and_facts_are_explained_by_facts(long semilla) {
        Random azar = new Random(semilla);
        for (int i = 0; i < 150; i++) {
            Mes mes = Mes.de(2023 + azar.nextInt(4), 1 + azar.nextInt(10));
            List<Hecho> suyos = hechosAlAzar(mes, azar);
            List<Hecho> otros = azar.nextInt(4) == 0 ? suyos : hechosAlAzar(mes, azar);
            Declaracion instituto = declaracion(mes, PRIMA, suyos);
            Declaracion patron = como(declaracion(mes, PRIMA, otros), Optional.of(PRIMA));
            Confronta confronta = Confronta.de(instituto, patron);
            Importe explicado =
                    confronta.porCausa().values().stream().reduce(Importe.CERO, Importe::mas);
            assertThat(explicado)
                    .as("seed %d, case %d, %s", semilla, i, mes)
                    .isEqualTo(confronta.importe());
            assertThat(confronta.diferencias().isEmpty())
                    .isEqualTo(instituto.totales().equals(patron.totales()));
        }
    }

    private static void assertSoloCausa(Confronta confronta, Causa causa) {
        assertThat(confronta.diferencias()).hasSize(1);
        assertThat(confronta.porCausa().keySet()).as("%s", confronta).containsExactly(causa);
        assertThat(confronta.diferencias().getFirst().principal()).isEqualTo(causa);
    }

    private static Confronta confronta(Mes mes, List<Hecho> instituto, List<Hecho> patron) {
        return Confronta.de(
                declaracion(mes, PRIMA, instituto),
                como(declaracion(mes, PRIMA, patron), Optional.of(PRIMA)));
    }

    /** As in a payment file: days and the last wage, no parts. */
    private static Declaracion como(Declaracion d, Optional<Tasa> prima) {
        return new Declaracion(
                d.mes(),
                d.modalidad(),
                d.zona(),
                prima,
                d.trabajadores().stream()
                        .map(t ->
                                new TrabajadorDeclarado(
                                        t.nss(),
                                        t.nombre(),
                                        t.sdi(),
                                        t.mes(),
                                        t.anterior(),
                                        t.credito(),
                                        List.of(),
                                        new TreeMap<>(),
                                        t.montos()))
                        .toList());
    }

    private static Declaracion solo(Declaracion d, TrabajadorDeclarado t) {
        return como(
                new Declaracion(d.mes(), d.modalidad(), d.zona(), d.prima(), List.of(t)),
                d.prima());
    }

    private static TrabajadorDeclarado conNss(TrabajadorDeclarado t, String nss) {
        return new TrabajadorDeclarado(
                nss,
                t.nombre(),
                t.sdi(),
                t.mes(),
                t.anterior(),
                t.credito(),
                t.tramos(),
                t.cambios(),
                t.montos());
    }

    private static TrabajadorDeclarado conMontos(TrabajadorDeclarado t, Montos montos) {
        return new TrabajadorDeclarado(
                t.nss(),
                t.nombre(),
                t.sdi(),
                t.mes(),
                t.anterior(),
                t.credito(),
                t.tramos(),
                t.cambios(),
                montos);
    }

    private static Declaracion movida(Declaracion d, Linea una, Linea otra, String importe) {
        TrabajadorDeclarado t = d.trabajadores().getFirst();
        Importe mueve = Importe.parse(importe);
        Montos m = t.montos().con(una, t.montos().de(una).mas(mueve));
        return solo(d, conMontos(t, una == otra ? m : m.con(otra, m.de(otra).mas(mueve))));
    }

    private static Declaracion declaracion(Mes mes, Tasa prima, List<Hecho> hechos) {
        Patron patron =
                new Patron(
                        RegistroPatronal.parse("B9012345102"), "", "", Zona.GENERAL, prima, false);
        Trabajador trabajador =
                new Trabajador(
                        new Nss(NSS),
                        "GARCIA$LOPEZ$LUIS",
                        "",
                        "",
                        "",
                        0,
                        Optional.empty(),
                        Optional.empty(),
                        hechos);
        return DeclaracionDeCedula.de(
                CedulaDeDeterminacion.determina(patron, mes, List.of(trabajador), Idioma.ES)
                        .valor());
    }

    private static List<Hecho> hechos(Mes mes, String sdi) {
        return List.of(new Alta(mes.mas(-8).primerDia(), Importe.parse(sdi)));
    }

    /** {@code baja 2026-04-20}, {@code salario 2026-04-11 512.30}… added to the facts. */
    private static List<Hecho> con(List<Hecho> hechos, String texto) {
        String[] partes = texto.split(" ");
        LocalDate dia = LocalDate.parse(partes[1]);
        List<Hecho> todos = new ArrayList<>(hechos);
        switch (partes[0]) {
            case "baja" -> todos.add(new Baja(dia));
            case "alta" -> todos.set(0, new Alta(dia, ((Alta) todos.getFirst()).sdi()));
            case "salario" -> todos.add(new CambioDeSalario(dia, Importe.parse(partes[2])));
            case "incapacidad" ->
                    todos.add(new Incapacidad(dia, Integer.parseInt(partes[2]), "AB123456", false));
            case "ausencia" -> todos.add(new Ausencia(dia, Integer.parseInt(partes[2])));
            default -> throw new IllegalArgumentException(texto);
        }
        return todos;
    }

    private static List<Hecho> hechosAlAzar(Mes mes, Random azar) {
        LocalDate inicio = mes.primerDia();
        List<Hecho> hechos = new ArrayList<>();
        hechos.add(
                new Alta(
                        inicio.minusDays(azar.nextInt(90)),
                        Importe.deCentavos(35_000 + azar.nextInt(250_000))));
        if (azar.nextBoolean()) {
            hechos.add(
                    new CambioDeSalario(
                            inicio.plusDays(1 + azar.nextInt(20)),
                            Importe.deCentavos(35_000 + azar.nextInt(250_000))));
        }
        if (azar.nextInt(3) == 0) {
            hechos.add(new Ausencia(inicio.plusDays(azar.nextInt(8)), 1 + azar.nextInt(5)));
        }
        if (azar.nextInt(3) == 0) {
            hechos.add(
                    new Incapacidad(
                            inicio.plusDays(14 + azar.nextInt(5)),
                            1 + azar.nextInt(8),
                            "AB123456",
                            false));
        }
        if (azar.nextInt(4) == 0) {
            hechos.add(new Baja(inicio.plusDays(22 + azar.nextInt(5))));
        }
        return hechos;
    }
}
