package mx.recauda.platform.afiliacion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import mx.recauda.formats.idse.MovimientoIdse;
import mx.recauda.formats.idse.Salario;
import mx.recauda.ley.afiliacion.Solicitante;
import mx.recauda.ley.cuotas.CalculoDeCuotas;
import mx.recauda.ley.cuotas.CasoMensual;
import mx.recauda.ley.cuotas.Concepto;
import mx.recauda.ley.cuotas.CuotasDelMes;
import mx.recauda.ley.cuotas.Segmento;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.dinero.Tasa;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.parametros.Parametros;
import mx.recauda.ley.parametros.Zona;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.ley.tiempo.Vigencia;
import mx.recauda.platform.afiliacion.lotes.Captura;
import mx.recauda.platform.afiliacion.lotes.Previsor;
import mx.recauda.platform.afiliacion.lotes.Recepcion;
import mx.recauda.platform.afiliacion.lotes.VistaPrevia;
import mx.recauda.platform.afiliacion.lotes.VistaPrevia.MesPrevisto;
import mx.recauda.platform.afiliacion.movimientos.Ausentismo;
import mx.recauda.platform.afiliacion.movimientos.Ausentismo.Rama;
import mx.recauda.platform.afiliacion.movimientos.Registro;
import mx.recauda.platform.afiliacion.movimientos.RegistrosEnTabla;
import mx.recauda.platform.afiliacion.movimientos.TipoDeAviso;
import mx.recauda.platform.base.Alcances;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.prueba.BaseDePrueba;
import mx.recauda.platform.prueba.Espera;
import mx.recauda.platform.prueba.PlataformaTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a preview says of money is what the law computes of the same days, month by month. */
@PlataformaTest
class VistaPreviaTest {

    private static final Tasa PRIMA = Tasa.dePorcentaje("0.54355");
    private static final Tasa OTRA_PRIMA = Tasa.dePorcentaje("2.00000");

    @Autowired Previsor previsor;
    @Autowired Recepcion recepcion;
    @Autowired RegistrosEnTabla registros;
    @Autowired Ausentismo ausentismo;
    @Autowired FechaDeOperacion fecha;
    @Autowired BaseDePrueba base;

    private static int patrones = 30;

    private UUID id;
    private Registro registro;
    private YearMonth mes;

    @BeforeEach
    void an_employer_whose_premium_is_known() {
        patrones++;
        Escenario escenario = new Escenario(base);
        escenario.trabajadores(1, 9);
        id = escenario.patron(patrones);
        registro = Alcances.nacional(() -> registros.busca(id)).orElseThrow();
        mes = YearMonth.from(fecha.hoy()).minusMonths(2);
        prima(PRIMA, LocalDate.of(2020, 1, 1));
    }

    @Test
    void a_late_change_of_wage_costs_what_the_law_computes_of_both_wages() {
        inscribe(1, mes.atDay(1), Escenario.SALARIO);

        VistaPrevia vista = cambia(1, mes.atDay(11), "600.00");

        MesPrevisto primero = vista.meses().getFirst();
        assertThat(primero.mes()).isEqualTo(mes);
        CuotasDelMes antes = ley(mes, segmento(1, mes.lengthOfMonth(), "450.50", PRIMA));
        CuotasDelMes despues =
                ley(
                        mes,
                        segmento(1, 10, "450.50", PRIMA),
                        segmento(11, mes.lengthOfMonth() - 10, "600.00", PRIMA));
        same_amounts(primero, antes, despues);
        YearMonth segundo = mes.plusMonths(1);
        same_amounts(
                vista.meses().get(1),
                ley(segundo, segmento(1, segundo.lengthOfMonth(), "450.50", PRIMA)),
                ley(segundo, segmento(1, segundo.lengthOfMonth(), "600.00", PRIMA)));
        assertThat(vista.primaSupuesta()).isFalse();
    }

    /**
     * The first five business days of that month ended: it rises since then, and falls from today.
     */
    @Test
    void a_late_average_of_a_bimester_is_told_before_it_is_filed_with_its_effect() {
        LocalDate dia = Mes.de(fecha.hoy().minusDays(20)).bimestre().primerMes().primerDia();
        inscribe(5, dia.minusDays(10), Escenario.SALARIO);

        VistaPrevia sube = preve(TipoDeAviso.SALARIO, 5, dia, "600.00", 1);
        VistaPrevia baja = preve(TipoDeAviso.SALARIO, 5, dia, "400.00", 2);

        for (VistaPrevia vista : List.of(sube, baja)) {
            assertThat(vista.incidencias())
                    .extracting(Incidencia::codigo)
                    .containsExactly("AFI-018");
            assertThat(vista.efecto().orElseThrow().oportuno()).isFalse();
        }
        assertThat(sube.efecto().orElseThrow().fecha()).isEqualTo(dia);
        assertThat(baja.efecto().orElseThrow().fecha()).isEqualTo(fecha.hoy());
    }

    @Test
    void a_late_enrolment_costs_what_the_law_computes_from_its_day() {
        VistaPrevia vista = inscribiria(8, mes.atDay(11));

        assertThat(vista.efecto().orElseThrow().oportuno()).isFalse();
        assertThat(vista.meses()).extracting(MesPrevisto::mes).startsWith(mes, mes.plusMonths(1));
        int quedan = mes.lengthOfMonth() - 10;
        goes_from(
                vista.meses().getFirst(),
                Optional.empty(),
                Optional.of(ley(mes, segmento(11, quedan, "450.50", PRIMA))));
        assertThat(vista.meses().getFirst().diasAntes()).isZero();
        assertThat(vista.meses().getFirst().diasDespues()).isEqualTo(quedan);
        goes_from(vista.meses().get(1), Optional.empty(), Optional.of(entero(mes.plusMonths(1))));
    }

    @Test
    void an_end_in_time_saves_what_the_law_computes_after_its_day() {
        inscribe(9, mes.atDay(1), Escenario.SALARIO);
        LocalDate ultimoDia = fecha.hoy().minusDays(1);

        VistaPrevia vista = termina(9, ultimoDia);

        assertThat(vista.efecto().orElseThrow().oportuno()).isTrue();
        YearMonth suMes = YearMonth.from(ultimoDia);
        goes_from(
                vista.meses().getFirst(),
                Optional.of(entero(suMes)),
                Optional.of(ley(suMes, segmento(1, ultimoDia.getDayOfMonth(), "450.50", PRIMA))));
        assertThat(vista.meses().getFirst().diasDespues()).isEqualTo(ultimoDia.getDayOfMonth());
        assertThat(vista.meses().stream().skip(1))
                .allSatisfy(m -> goes_from(m, Optional.of(entero(m.mes())), Optional.empty()));
    }

    @Test
    void a_late_end_saves_nothing_before_the_day_after_its_reception() {
        LocalDate efecto = fecha.hoy().plusDays(1);
        // On the last day of a year nobody knows yet the minimum wage of the next one.
        assumeThat(efecto.getYear()).isEqualTo(fecha.hoy().getYear());
        inscribe(1, mes.atDay(1), Escenario.SALARIO);

        VistaPrevia vista = termina(1, mes.atDay(11));

        assertThat(vista.efecto().orElseThrow().oportuno()).isFalse();
        assertThat(vista.efecto().orElseThrow().fecha()).isEqualTo(efecto);
        YearMonth suMes = YearMonth.from(efecto);
        assertThat(vista.meses()).extracting(MesPrevisto::mes).containsExactly(suMes);
        goes_from(
                vista.meses().getFirst(),
                Optional.of(entero(suMes)),
                Optional.of(ley(suMes, segmento(1, efecto.getDayOfMonth(), "450.50", PRIMA))));
    }

    @Test
    void what_is_older_than_the_months_shown_is_told_and_is_not_in_the_difference() {
        LocalDate haceTiempo = mes.minusMonths(38).atDay(1);
        inscribe(2, haceTiempo, Escenario.SALARIO);

        VistaPrevia vista = cambia(2, haceTiempo, "600.00");

        assertThat(vista.meses()).hasSize(24);
        assertThat(vista.mesesSinMostrar()).isEqualTo(38 + 3 - 24);
        assertThat(vista.incompleta()).isTrue();
        assertThat(vista.hayFallas()).isFalse();
        assertThat(cambia(2, mes.atDay(1), "600.00").mesesSinMostrar()).isZero();
    }

    /** The minimum of the border is more than this wage; of that day it was the general one. */
    @Test
    void the_limits_of_a_past_day_are_those_of_the_area_of_that_day() {
        inscribe(3, mes.atDay(1), Escenario.SALARIO);
        zona("GENERAL", LocalDate.of(2020, 1, 1));
        zona("ZLFN", fecha.hoy());
        base.comoDuenio()
                .sql("UPDATE afiliacion.registro_patronal SET zona = 'ZLFN' WHERE id = ?")
                .param(id)
                .update();
        registro = Alcances.nacional(() -> registros.busca(id)).orElseThrow();

        assertThat(cambia(3, mes.atDay(11), "400.00").incidencias())
                .extracting(i -> i.codigo())
                .containsExactly("AFI-010");
        assertThat(cambia(3, fecha.hoy(), "400.00").incidencias())
                .extracting(i -> i.codigo())
                .containsExactly("AFI-005");
    }

    private void zona(String zona, LocalDate desde) {
        base.comoDuenio()
                .sql(
                        """
                        INSERT INTO afiliacion.hecho_patronal (registro_id, oficina, tipo, vigencia, conocido_en,
                            datos, anotado_por)
                        VALUES (?, ?, 'IDENTIFICACION', daterange(?::date, NULL), TIMESTAMPTZ '2020-01-01 00:00:00Z',
                            jsonb_build_object('registro', ?, 'modalidad', '10', 'zona', ?), 'prueba')
                        """)
                .params(id, Escenario.OFICINA, desde.toString(), registro.numero(), zona)
                .update();
    }

    @Test
    void each_month_has_its_own_premium() {
        YearMonth segundo = mes.plusMonths(1);
        prima(OTRA_PRIMA, segundo.atDay(1));
        inscribe(2, mes.atDay(1), Escenario.SALARIO);

        VistaPrevia vista = cambia(2, mes.atDay(1), "600.00");

        same_amounts(
                vista.meses().get(1),
                ley(segundo, segmento(1, segundo.lengthOfMonth(), "450.50", OTRA_PRIMA)),
                ley(segundo, segmento(1, segundo.lengthOfMonth(), "600.00", OTRA_PRIMA)));
        assertThat(concepto(vista.meses().get(0))).isNotEqualTo(concepto(vista.meses().get(1)));
    }

    @Test
    void a_day_of_absence_and_of_incapacity_is_one_day_of_incapacity() {
        inscribe(3, mes.atDay(1), Escenario.SALARIO);
        UUID quien = asegurado(3);
        Alcances.nacional(() ->
                ausentismo.ausencia(registro, quien, Vigencia.entre(mes.atDay(3), mes.atDay(8))));
        Alcances.nacional(() ->
                ausentismo.incapacidad(
                        registro,
                        quien,
                        "AB000001",
                        Rama.ENFERMEDAD_GENERAL,
                        Vigencia.entre(mes.atDay(5), mes.atDay(10))));

        VistaPrevia vista = cambia(3, mes.atDay(1), "600.00");

        MesPrevisto primero = vista.meses().getFirst();
        assertThat(primero.diasDespues()).isEqualTo(mes.lengthOfMonth() - 2 - 6);
        same_amounts(
                primero,
                ley(
                        mes,
                        segmento(1, mes.lengthOfMonth(), "450.50", PRIMA)
                                .conAusencias(2)
                                .conIncapacidad(6)),
                ley(
                        mes,
                        segmento(1, mes.lengthOfMonth(), "600.00", PRIMA)
                                .conAusencias(2)
                                .conIncapacidad(6)));
    }

    @Test
    void days_of_incapacity_under_another_employer_are_not_told() {
        VistaPrevia sin = inscribiria(6, mes.atDay(1));
        Registro otro = otroPatron();
        enOtroPatron(otro, 6);
        UUID quien = asegurado(6);
        assertThat(
                        Alcances.nacional(() ->
                                ausentismo.incapacidad(
                                        otro,
                                        quien,
                                        "AB000006",
                                        Rama.ENFERMEDAD_GENERAL,
                                        Vigencia.entre(mes.atDay(5), mes.atDay(10)))))
                .isTrue();

        VistaPrevia con = inscribiria(6, mes.atDay(1));

        assertThat(con.meses()).isEqualTo(sin.meses());
        assertThat(con.meses().getFirst().diasDespues()).isEqualTo(mes.lengthOfMonth());
    }

    @Test
    void each_preview_leaves_its_trace_without_personal_data() {
        inscribiria(7, mes.atDay(1));

        List<String> trazas =
                base.comoDuenio()
                        .sql(
                                """
                                SELECT detalle::text FROM seguridad.bitacora
                                WHERE accion = 'PREVER_MOVIMIENTO' AND objeto = ?
                                """)
                        .param("registro:" + id)
                        .query(String.class)
                        .list();
        assertThat(trazas).hasSize(1);
        assertThat(trazas.getFirst())
                .contains(asegurado(7).toString())
                .doesNotContain(Escenario.nss(7).valor());
    }

    @Test
    void of_more_than_seven_absences_seven_count() {
        inscribe(4, mes.atDay(1), Escenario.SALARIO);
        UUID quien = asegurado(4);
        Alcances.nacional(() ->
                ausentismo.ausencia(registro, quien, Vigencia.entre(mes.atDay(3), mes.atDay(14))));

        MesPrevisto primero = cambia(4, mes.atDay(1), "600.00").meses().getFirst();

        assertThat(primero.fallas()).isEmpty();
        assertThat(primero.diasDespues()).isEqualTo(mes.lengthOfMonth() - 7);
    }

    @Test
    void a_month_that_cannot_be_computed_says_why_and_is_not_zero() {
        LocalDate anioPasado = LocalDate.of(fecha.hoy().getYear() - 1, 12, 1);
        Importe minimo =
                Parametros.incluidos()
                        .salarioMinimo(Zona.GENERAL)
                        .en(anioPasado)
                        .orElseThrow()
                        .valor();
        inscribe(5, anioPasado, new Salario(minimo, 0, 0));

        VistaPrevia vista = cambia(5, mes.atDay(1), "600.00");

        MesPrevisto primero = vista.meses().getFirst();
        assertThat(primero.fallas())
                .extracting(Incidencia::codigo)
                .allMatch(c -> c.startsWith("CUO-"));
        assertThat(primero.fallas()).isNotEmpty();
        assertThat(primero.conceptos()).isEmpty();
        assertThat(vista.incompleta()).isTrue();
    }

    private static void same_amounts(MesPrevisto mes, CuotasDelMes antes, CuotasDelMes despues) {
        goes_from(mes, Optional.of(antes), Optional.of(despues));
        assertThat(mes.antes()).isNotEqualTo(mes.despues());
    }

    /** Each concept, in centavos; nothing in a month without a day of employment. */
    private static void goes_from(
            MesPrevisto mes, Optional<CuotasDelMes> antes, Optional<CuotasDelMes> despues) {
        assertThat(mes.fallas()).isEmpty();
        assertThat(mes.conceptos()).hasSize(Concepto.values().length);
        assertThat(mes.conceptos())
                .allSatisfy(c -> {
                    assertThat(c.antes())
                            .as(c.concepto() + " before")
                            .isEqualTo(debido(antes, c.concepto()));
                    assertThat(c.despues())
                            .as(c.concepto() + " after")
                            .isEqualTo(debido(despues, c.concepto()));
                });
    }

    private static Importe debido(Optional<CuotasDelMes> cuotas, Concepto concepto) {
        return cuotas.map(c -> c.patron(concepto).mas(c.obrero(concepto))).orElse(Importe.CERO);
    }

    private static CuotasDelMes entero(YearMonth mes) {
        return ley(mes, segmento(1, mes.lengthOfMonth(), "450.50", PRIMA));
    }

    private static Importe concepto(MesPrevisto mes) {
        return mes.conceptos().stream()
                .filter(c -> c.concepto() == Concepto.RIESGOS_DE_TRABAJO)
                .findFirst()
                .orElseThrow()
                .despues();
    }

    private static Segmento segmento(int desde, int dias, String sbc, Tasa prima) {
        return Segmento.de(dias, Importe.parse(sbc), prima).desdeElDia(desde);
    }

    private static CuotasDelMes ley(YearMonth mes, Segmento... segmentos) {
        return CalculoDeCuotas.incluido()
                .calcular(CasoMensual.de(mes, "10", Zona.GENERAL, List.of(segmentos)), Idioma.ES)
                .valor()
                .orElseThrow();
    }

    private Registro otroPatron() {
        UUID otro = new Escenario(base).patron(++patrones);
        return Alcances.nacional(() -> registros.busca(otro)).orElseThrow();
    }

    private void enOtroPatron(Registro otro, int trabajador) {
        MovimientoIdse alta = Escenario.alta(patrones, trabajador, mes.atDay(1), Escenario.SALARIO);
        Alcances.nacional(() ->
                recepcion.recibe(otro, "otra.txt", Escenario.archivo(List.of(alta)), Idioma.ES));
    }

    private VistaPrevia inscribiria(int trabajador, LocalDate dia) {
        return preve(TipoDeAviso.ALTA, trabajador, dia, "450.50");
    }

    private VistaPrevia termina(int trabajador, LocalDate ultimoDia) {
        return preve(TipoDeAviso.BAJA, trabajador, ultimoDia, "");
    }

    private VistaPrevia cambia(int trabajador, LocalDate dia, String sbc) {
        return preve(TipoDeAviso.SALARIO, trabajador, dia, sbc);
    }

    private VistaPrevia preve(TipoDeAviso tipo, int trabajador, LocalDate dia, String sbc) {
        return preve(tipo, trabajador, dia, sbc, 0);
    }

    private VistaPrevia preve(
            TipoDeAviso tipo, int trabajador, LocalDate dia, String sbc, int tipoDeSalario) {
        var quien = Escenario.trabajador(trabajador);
        Captura captura =
                new Captura(
                        tipo,
                        registro.numero(),
                        quien.nss().valor(),
                        Escenario.curp(trabajador).valor(),
                        quien.primerApellido(),
                        quien.segundoApellido(),
                        quien.nombres(),
                        dia.toString(),
                        sbc,
                        tipoDeSalario,
                        0,
                        1,
                        tipo == TipoDeAviso.BAJA ? "1" : "",
                        "",
                        Solicitante.PATRON);
        return Alcances.nacional(() -> previsor.de(registro, captura, Idioma.ES));
    }

    private void inscribe(int trabajador, LocalDate dia, Salario salario) {
        MovimientoIdse alta = Escenario.alta(patrones, trabajador, dia, salario);
        Alcances.nacional(() ->
                recepcion.recibe(
                        registro, "alta.txt", Escenario.archivo(List.of(alta)), Idioma.ES));
        Espera.hasta(() ->
                base.comoDuenio()
                        .sql(
                                "SELECT count(*) = 1 FROM afiliacion.lote WHERE registro_id = ? AND operadas = 1")
                        .param(id)
                        .query(Boolean.class)
                        .single());
    }

    private void prima(Tasa prima, LocalDate desde) {
        base.comoDuenio()
                .sql(
                        """
                        INSERT INTO afiliacion.hecho_patronal (registro_id, oficina, tipo, vigencia, conocido_en,
                            datos, anotado_por)
                        VALUES (?, '0119', 'PRIMA', daterange(?, NULL), now(),
                            jsonb_build_object('clase', 'I', 'fraccion', '111', 'prima', ?::text), 'prueba')
                        """)
                .params(id, desde, prima.porcentaje().toPlainString())
                .update();
    }

    private UUID asegurado(int numero) {
        return base.comoDuenio()
                .sql("SELECT id FROM afiliacion.asegurado WHERE nss = ?")
                .param(Escenario.nss(numero).valor())
                .query(UUID.class)
                .single();
    }
}
