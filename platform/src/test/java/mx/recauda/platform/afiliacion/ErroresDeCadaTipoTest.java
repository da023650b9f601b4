package mx.recauda.platform.afiliacion;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.formats.idse.MovimientoIdse;
import mx.recauda.formats.idse.Salario;
import mx.recauda.formats.idse.Trabajador;
import mx.recauda.ley.afiliacion.ErrorDeAfiliacion;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.identidad.RegistroPatronal;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.afiliacion.lotes.Lote;
import mx.recauda.platform.afiliacion.lotes.Recepcion;
import mx.recauda.platform.afiliacion.movimientos.Registro;
import mx.recauda.platform.afiliacion.movimientos.RegistrosEnTabla;
import mx.recauda.platform.base.Alcances;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.prueba.BaseDePrueba;
import mx.recauda.platform.prueba.Espera;
import mx.recauda.platform.prueba.PlataformaTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Every substantive rule in each kind of movement that it touches: three files, each line with the
 * codes that it must have and no other. {@link CargaGrandeTest} repeats those of enrolments in a
 * hundred thousand lines.
 */
@PlataformaTest
class ErroresDeCadaTipoTest {

    private static final int P = 44;

    /** What no file can bring: a failure, and the states of an employer. */
    private static final Set<ErrorDeAfiliacion> DE_OTRAS_PRUEBAS =
            Set.of(
                    ErrorDeAfiliacion.APARTADO,
                    ErrorDeAfiliacion.BAJA_EN_HUELGA,
                    ErrorDeAfiliacion.BAJA_EN_CONCURSO,
                    ErrorDeAfiliacion.SOLICITANTE_SIN_CAUSA);

    @Autowired Recepcion recepcion;
    @Autowired RegistrosEnTabla registros;
    @Autowired FechaDeOperacion fecha;
    @Autowired BaseDePrueba base;

    private final List<MovimientoIdse> lineas = new ArrayList<>();
    private final List<String> debidas = new ArrayList<>();
    private final Set<String> vistas = new TreeSet<>();
    private Optional<Registro> registro = Optional.empty();
    private LocalDate hoy = LocalDate.EPOCH;
    private LocalDate antes = LocalDate.EPOCH;

    @Test
    void every_rule_is_told_in_every_kind_of_movement_that_it_touches() {
        Escenario escenario = new Escenario(base);
        UUID id = escenario.patron(P);
        escenario.trabajadores(1, 40);
        registro = Optional.of(Alcances.nacional(() -> registros.busca(id)).orElseThrow());
        hoy = fecha.hoy();
        antes = hoy.minusDays(40);

        enrolments();
        int altas = operadas();
        incapacita(id, 8);
        changes_of_wage();
        int salarios = operadas();
        ends();
        int bajas = operadas();

        assertThat(altas).isEqualTo(16);
        assertThat(salarios).isEqualTo(8);
        assertThat(bajas).isEqualTo(3);
        assertThat(vistas)
                .isEqualTo(
                        Arrays.stream(ErrorDeAfiliacion.values())
                                .filter(e -> !DE_OTRAS_PRUEBAS.contains(e))
                                .map(ErrorDeAfiliacion::codigo)
                                .collect(Collectors.toCollection(TreeSet::new)));
    }

    private void enrolments() {
        for (int n = 1; n <= 12; n++) {
            linea(Escenario.alta(P, n, antes), "AFI-010");
        }
        linea(alta(13, hoy, minimo().toString()), "AFI-007");
        linea(Escenario.alta(P, 14, hoy));
        linea(Escenario.alta(P, 1, hoy), "AFI-001");
        linea(Escenario.alta(P, 15, hoy.plusDays(20)), "AFI-004");
        linea(alta(16, hoy, "1.00"), "AFI-005");
        linea(alta(17, hoy, "9999.99"), "AFI-006");
        linea(Escenario.alta(P + 1, 18, hoy), "AFI-011");
        linea(Escenario.alta(P, 19, LocalDate.of(2019, 6, 3)), "AFI-012", "AFI-010");
        linea(Escenario.alta(P, 30_000, hoy), "AFI-013");
        linea(con((MovimientoIdse.Alta) Escenario.alta(P, 20, hoy), otro(20)), "AFI-014");
        linea(conCurpAjena((MovimientoIdse.Alta) Escenario.alta(P, 21, hoy)), "AFI-015");
        linea(Escenario.alta(P, 22, LocalDate.of(1990, 6, 4)), "AFI-012", "AFI-016");
        linea(Escenario.alta(P, 23, hoy.minusDays(90)), "AFI-010");
        linea(Escenario.alta(P, 24, antes), "AFI-010");
    }

    private void changes_of_wage() {
        linea(Escenario.salario(P, 1, hoy, "460.00"));
        linea(Escenario.salario(P, 1, hoy, "460.00"), "AFI-008", "AFI-023");
        linea(Escenario.salario(P, 1, hoy, "465.00"), "AFI-008");
        linea(Escenario.salario(P, 1, hoy.minusDays(1), "470.00"), "AFI-003");
        linea(Escenario.salario(P, 2, antes, "470.00"), "AFI-010");
        linea(Escenario.salario(P, 3, hoy, minimo().toString()), "AFI-007");
        linea(Escenario.salario(P, 4, hoy, "480.00"));
        linea(Escenario.salario(P, 25, hoy, "460.00"), "AFI-002");
        linea(Escenario.salario(P, 5, hoy.plusDays(3), "460.00"), "AFI-004");
        linea(Escenario.salario(P, 6, hoy, "1.00"), "AFI-005");
        linea(Escenario.salario(P, 6, hoy, "9999.99"), "AFI-006");
        linea(Escenario.salario(P, 23, bimestreTerminado(), variable("460.00")), "AFI-018");
        linea(Escenario.salario(P, 24, diaSinPromedio(), variable("460.00")), "AFI-019");
        linea(Escenario.salario(P, 12, hoy.minusDays(20), "440.00"), "AFI-010");
        linea(Escenario.salario(P, 12, hoy, "480.00"), "AFI-024");
        linea(Escenario.salario(P + 1, 7, hoy, "460.00"), "AFI-011");
        linea(Escenario.salario(P, 30_000, hoy, "460.00"), "AFI-013");
    }

    private void ends() {
        linea(Escenario.baja(P, 9, hoy));
        linea(Escenario.baja(P, 9, hoy), "AFI-008", "AFI-023");
        linea(Escenario.baja(P, 10, antes), "AFI-010");
        linea(Escenario.baja(P, 11, hoy));
        linea(Escenario.baja(P, 26, hoy), "AFI-002");
        linea(Escenario.baja(P, 1, hoy.minusDays(1)), "AFI-003");
        linea(Escenario.baja(P, 12, hoy.plusDays(3)), "AFI-004");
        linea(Escenario.baja(P, 8, hoy), "AFI-009");
        linea(Escenario.baja(P + 1, 7, hoy), "AFI-011");
        linea(Escenario.baja(P, 30_000, hoy), "AFI-013");
    }

    /** The last first day of a bimester whose five business days are over. */
    private LocalDate bimestreTerminado() {
        return Mes.de(hoy.minusDays(20)).bimestre().primerMes().primerDia();
    }

    private LocalDate diaSinPromedio() {
        return hoy.getDayOfMonth() == 1 ? hoy.minusDays(1) : hoy;
    }

    private static Salario variable(String sbc) {
        return new Salario(Importe.parse(sbc), 1, 0);
    }

    private void linea(MovimientoIdse movimiento, String... codigos) {
        lineas.add(movimiento);
        for (String codigo : codigos) {
            debidas.add(lineas.size() + " " + codigo);
            vistas.add(codigo);
        }
    }

    /** Presents the lines, compares what was said of each, and counts those that were operated. */
    private int operadas() {
        byte[] archivo = Escenario.archivo(lineas);
        UUID lote =
                Alcances.nacional(() ->
                                recepcion.recibe(
                                        registro.orElseThrow(), "lote.txt", archivo, Idioma.ES))
                        .lote()
                        .id();
        Espera.hasta(() -> lote(lote).terminado());
        assertThat(
                        base.comoDuenio()
                                .sql(
                                        """
                                        SELECT linea || ' ' || codigo FROM afiliacion.lote_incidencia
                                        WHERE lote_id = ? ORDER BY linea, codigo
                                        """)
                                .param(lote)
                                .query(String.class)
                                .list())
                .containsExactlyInAnyOrderElementsOf(debidas);
        assertThat(lote(lote).operadas() + lote(lote).rechazadas()).isEqualTo(lineas.size());
        lineas.clear();
        debidas.clear();
        return lote(lote).operadas();
    }

    private Lote lote(UUID lote) {
        return Alcances.nacional(() -> recepcion.busca(lote)).orElseThrow();
    }

    /** That of the general area: the registro of the test is there. */
    private Importe minimo() {
        return Importe.parse("315.04");
    }

    private static MovimientoIdse alta(int n, LocalDate dia, String sbc) {
        return Escenario.alta(P, n, dia, new Salario(Importe.parse(sbc), 0, 0));
    }

    private static Trabajador otro(int n) {
        return new Trabajador(Escenario.nss(n), "OTRO", "APELLIDO", "CUALQUIERA", "");
    }

    private static MovimientoIdse con(MovimientoIdse.Alta alta, Trabajador quien) {
        return con(alta.registro(), alta, quien, 0);
    }

    private static MovimientoIdse conCurpAjena(MovimientoIdse.Alta alta) {
        return con(alta.registro(), alta, alta.trabajador(), 1);
    }

    private static MovimientoIdse con(
            RegistroPatronal registro, MovimientoIdse.Alta alta, Trabajador quien, int ajena) {
        return new MovimientoIdse.Alta(
                1,
                registro,
                quien,
                alta.salario(),
                1,
                alta.fecha(),
                "000",
                ajena == 0 ? alta.curp() : Optional.of(Escenario.curp(39)));
    }

    private void incapacita(UUID id, int trabajador) {
        base.comoDuenio()
                .sql(
                        """
                        INSERT INTO afiliacion.incapacidad (registro_id, oficina, asegurado_id, folio, rama,
                            vigencia, recibido_en, conocido_en, anotado_por)
                        SELECT ?, ?, id, 'AB123456', 'MATERNIDAD', daterange(?::date, ?::date, '[]'), now(), now(),
                            'prueba'
                        FROM afiliacion.asegurado WHERE nss = ?
                        """)
                .params(
                        id,
                        Escenario.OFICINA,
                        hoy.minusDays(1),
                        hoy.plusDays(1),
                        Escenario.nss(trabajador).valor())
                .update();
    }
}
