package mx.recauda.platform.determinacion;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.libro.Asiento;
import mx.recauda.ley.libro.Origen;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.base.Alcances;
import mx.recauda.platform.libro.AsientoEscrito;
import mx.recauda.platform.libro.Libro;
import mx.recauda.platform.libro.Sellos;
import mx.recauda.platform.prueba.BaseDePrueba;
import mx.recauda.platform.prueba.PlataformaTest;
import mx.recauda.rendicion.cifra.Cifra;
import mx.recauda.rendicion.medida.Consulta;
import mx.recauda.rendicion.medida.FuenteDeMedidas;
import mx.recauda.rendicion.medida.Hechos;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** Figures of determination for reports, each with the facts that add up to it. */
@PlataformaTest
class MedidasDeDeterminacionTest {

    private static final LocalDate CORTE = LocalDate.of(2026, 4, 30);

    @Autowired
    @Qualifier("mx.recauda.platform.determinacion.internal.MedidasDeDeterminacion")
    FuenteDeMedidas medidas;

    @Autowired Determinaciones determinaciones;
    @Autowired Libro libro;
    @Autowired Sellos sellos;
    @Autowired MockMvcTester paginas;
    @Autowired BaseDePrueba base;

    @Test
    @WithUserDetails("planeacion")
    void each_figure_is_the_sum_of_the_facts_that_its_handle_lists() {
        OficinaDePrueba oficina = new OficinaDePrueba(base.comoDuenio(), 80, 3);
        oficina.crea(3, 4);
        Importe determinado = Importe.CERO;
        int dias = 0;
        BigDecimal salarios = BigDecimal.ZERO;
        int cotizantes = 0;
        for (UUID registro : oficina.registros()) {
            Propuesta propuesta =
                    nacional(() ->
                            determinaciones.emite(
                                    registro, Mes.de(2026, 4), OficinaDePrueba.A_TIEMPO));
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

        sellos.cierra();
        Cifra cuantos = medir("determinacion.cotizantes", "");
        Cifra sbc = medir("determinacion.sbc", "");
        Cifra importe = medir("determinacion.determinado", "");

        assertThat(cuantos.valor().numero()).contains(BigDecimal.valueOf(cotizantes));
        assertThat(sbc.numerador().orElseThrow()).isEqualByComparingTo(salarios);
        assertThat(sbc.denominador().orElseThrow()).isEqualByComparingTo(BigDecimal.valueOf(dias));
        assertThat(importe.valor().numero().orElseThrow())
                .isEqualByComparingTo(determinado.pesos());
        assertThat(suma(importe)).isEqualByComparingTo(determinado.pesos());
        assertThat(suma(medir("determinacion.determinado", "cuotaFija")))
                .isPositive()
                .isLessThan(determinado.pesos());
        assertThat(paginas.get().uri(importe.hechos().replace("medida:", "/medidas/")))
                .hasStatusOk()
                .bodyText()
                .contains(importe.hechos().substring(0, 40), "Cuota fija");
    }

    /** 15 days of April at 400 and 15 at 800 are 600 on average, not 800. */
    @Test
    void a_wage_that_changes_in_the_month_counts_as_many_days_as_it_held() {
        HechosTardios hechos = new HechosTardios(base, 9_880, 1);
        Instant antes = Instant.parse("2026-04-17T00:00:00Z");
        hechos.salario(0, LocalDate.of(2026, 4, 1), Importe.parse("400.00"), antes);
        hechos.salario(0, LocalDate.of(2026, 4, 16), Importe.parse("800.00"), antes.plusSeconds(1));
        UUID registro = hechos.registro();
        base.comoDuenio()
                .sql("UPDATE afiliacion.registro_patronal SET oficina = '0983' WHERE id = ?")
                .param(registro)
                .update();
        nacional(() -> determinaciones.emite(registro, Mes.de(2026, 4), antes.plusSeconds(60)));
        sellos.cierra();

        Cifra sbc =
                nacional(() ->
                        medidas.medir(
                                new Consulta(
                                        "determinacion.sbc",
                                        LocalDate.of(2026, 4, 1),
                                        LocalDate.of(2026, 4, 30),
                                        Instant.parse("2090-01-01T00:00:00Z"),
                                        "0983",
                                        "",
                                        "")));

        assertThat(sbc.valor().numero().orElseThrow()).isEqualByComparingTo("600.00");
    }

    @Test
    void a_registro_that_changed_office_is_counted_once_each_month_in_the_one_it_had() {
        BigDecimal antes = deEneroYFebrero("*");
        OficinaDePrueba oficina = new OficinaDePrueba(base.comoDuenio(), 81, 5);
        oficina.crea(1, 3);
        UUID registro = oficina.registros().getFirst();
        BigDecimal enero = determina(registro, Mes.de(2026, 1));
        base.comoDuenio()
                .sql("UPDATE afiliacion.registro_patronal SET oficina = '0977' WHERE id = ?")
                .param(registro)
                .update();
        BigDecimal febrero = determina(registro, Mes.de(2026, 2));

        assertThat(deEneroYFebrero("0977")).isEqualByComparingTo(febrero);
        assertThat(deEneroYFebrero("*").subtract(antes)).isEqualByComparingTo(enero.add(febrero));
    }

    @Test
    void what_is_reversed_in_the_ledger_is_no_longer_determined_and_both_entries_are_listed() {
        OficinaDePrueba oficina = new OficinaDePrueba(base.comoDuenio(), 82, 4);
        oficina.crea(1, 3);
        UUID registro = oficina.registros().getFirst();
        Mes mes = Mes.de(2026, 3);
        BigDecimal antes = valor(marzo("*"));
        BigDecimal suyo = determina(registro, mes);
        assertThat(valor(marzo("*")).subtract(antes)).isEqualByComparingTo(suyo);

        UUID cedula = nacional(() -> determinaciones.cedulas(registro)).getFirst().id();
        AsientoEscrito escrito = nacional(() -> libro.busca("cedula:" + cedula)).orElseThrow();
        Instant sabido = sellos.ultimos(1).getFirst().cerradoEn();
        UUID acto = UUID.randomUUID();
        Asiento reversa =
                escrito.asiento()
                        .reversa(
                                "reversa:" + acto,
                                new Origen("prueba", acto),
                                "CFF 33-A",
                                LocalDate.of(2026, 5, 4));
        long numero = nacional(() -> libro.asienta(List.of(reversa))).getFirst().numero();
        sellos.cierra();

        assertThat(valor(marzo("*"))).isEqualByComparingTo(antes);
        Consulta consulta = marzo("*");
        Hechos hechos = nacional(() -> medidas.hechos(consulta, 0, 100_000));
        int lugar = hechos.columnas().indexOf("asiento");
        assertThat(hechos.filas().stream().map(f -> f.get(lugar)))
                .contains(String.valueOf(escrito.numero()), String.valueOf(numero));
        assertThat(
                        hechos.filas().stream()
                                .filter(f -> f.get(lugar).equals(String.valueOf(numero)))
                                .map(f -> new BigDecimal(f.getLast()))
                                .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(suyo.negate());
        assertThat(valor(marzo("*", sabido)).subtract(antes)).isEqualByComparingTo(suyo);
    }

    private static Consulta marzo(String oficina) {
        return marzo(oficina, Instant.parse("2090-01-01T00:00:00Z"));
    }

    private static Consulta marzo(String oficina, Instant conocidoEn) {
        return new Consulta(
                "determinacion.determinado",
                LocalDate.of(2026, 3, 1),
                LocalDate.of(2026, 3, 31),
                conocidoEn,
                oficina,
                "",
                "");
    }

    private BigDecimal valor(Consulta consulta) {
        return nacional(() -> medidas.medir(consulta)).valor().numero().orElse(BigDecimal.ZERO);
    }

    private BigDecimal determina(UUID registro, Mes mes) {
        Propuesta propuesta =
                nacional(() -> determinaciones.emite(registro, mes, OficinaDePrueba.A_TIEMPO));
        nacional(() -> determinaciones.recibe(propuesta.id()));
        sellos.cierra();
        return nacional(() -> determinaciones.totales(propuesta.id())).total().pesos();
    }

    private BigDecimal deEneroYFebrero(String oficina) {
        Cifra cifra =
                nacional(() ->
                        medidas.medir(
                                new Consulta(
                                        "determinacion.determinado",
                                        LocalDate.of(2026, 1, 1),
                                        LocalDate.of(2026, 2, 28),
                                        Instant.parse("2090-01-01T00:00:00Z"),
                                        oficina,
                                        "",
                                        "")));
        return cifra.valor().numero().orElse(BigDecimal.ZERO);
    }

    @Test
    void without_facts_a_figure_is_undefined_and_says_why() {
        Cifra nada =
                nacional(() ->
                        medidas.medir(
                                new Consulta(
                                        "determinacion.determinado",
                                        LocalDate.of(2019, 1, 1),
                                        LocalDate.of(2019, 3, 31),
                                        Instant.parse("2019-04-01T00:00:00Z"),
                                        "*",
                                        "",
                                        "")));
        assertThat(nada.valor().numero()).isEmpty();
    }

    private Cifra medir(String medida, String concepto) {
        return nacional(() -> medidas.medir(consulta(medida, concepto)));
    }

    private static Consulta consulta(String medida, String concepto) {
        return new Consulta(
                medida,
                LocalDate.of(2026, 4, 1),
                CORTE,
                Instant.parse("2090-01-01T00:00:00Z"),
                OficinaDePrueba.OFICINA,
                "10",
                concepto);
    }

    /** The facts that the handle of a figure lists, added up. */
    private BigDecimal suma(Cifra cifra) {
        Consulta consulta = Consulta.parse(cifra.hechos()).orElseThrow();
        Hechos hechos = nacional(() -> medidas.hechos(consulta, 0, 10_000));
        assertThat(hechos.filas()).hasSize(hechos.total());
        List<List<String>> alVuelo = new ArrayList<>();
        nacional(() -> {
            medidas.recorre(consulta, alVuelo::add);
            return alVuelo;
        });
        assertThat(alVuelo.getFirst()).isEqualTo(hechos.columnas());
        assertThat(alVuelo.subList(1, alVuelo.size())).isEqualTo(hechos.filas());
        return hechos.filas().stream()
                .map(List::getLast)
                .map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static <T> T nacional(Supplier<T> trabajo) {
        return Alcances.nacional(trabajo);
    }
}
