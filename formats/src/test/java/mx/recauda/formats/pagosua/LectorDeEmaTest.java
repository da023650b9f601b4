package mx.recauda.formats.pagosua;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import mx.recauda.formats.pagosua.DeterminacionLeida.Formato;
import mx.recauda.formats.xlsx.LibroReproducible;
import mx.recauda.ley.cedula.CedulaDeDeterminacion;
import mx.recauda.ley.cedula.Hecho;
import mx.recauda.ley.cedula.Patron;
import mx.recauda.ley.cedula.Trabajador;
import mx.recauda.ley.confronta.Causa;
import mx.recauda.ley.confronta.Confronta;
import mx.recauda.ley.confronta.Declaracion;
import mx.recauda.ley.confronta.DeclaracionDeCedula;
import mx.recauda.ley.confronta.Linea;
import mx.recauda.ley.confronta.TrabajadorDeclarado;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.dinero.Tasa;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.ley.identidad.Nss;
import mx.recauda.ley.identidad.RegistroPatronal;
import mx.recauda.ley.parametros.Zona;
import mx.recauda.ley.tiempo.Mes;

import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** LectorDeEma, HojaDeEma and LectorDeDeterminacion. */
class LectorDeEmaTest {

    private static final RegistroPatronal REGISTRO = RegistroPatronal.parse("B9012345102");
    private static final Mes ABRIL = Mes.de(2026, 4);
    private static final LocalDate ALTA = LocalDate.of(2026, 1, 5);

    private static final List<String> COMUNES =
            List.of(
                    "NSS",
                    "Nombre",
                    "Origen del movimiento",
                    "Tipo del movimiento",
                    "Fecha del movimiento",
                    "Días",
                    "Salario diario");
    private static final List<String> MENSUALES =
            List.of(
                    "Cuota fija",
                    "Excedente patronal",
                    "Excedente obrera",
                    "Prestaciones en dinero patronal",
                    "Prestaciones en dinero obrera",
                    "Gastos médicos pensionados patronal",
                    "Gastos médicos pensionados obrera",
                    "Riesgos de trabajo",
                    "Invalidez y vida patronal",
                    "Invalidez y vida obrera",
                    "Guarderías y prestaciones sociales");
    private static final List<String> BIMESTRALES =
            List.of(
                    "Retiro",
                    "CEAV patronal",
                    "CEAV obrera",
                    "Aportación patronal",
                    "Amortización");

    @Test
    void a_damaged_workbook_is_told_by_the_name_that_it_was_sent_with() {
        byte[] cortado = {'P', 'K', 3, 4, 20, 0, 0, 0};
        for (String nombre : List.of("ema de abril.xlsx", "../../ema.xlsx")) {
            Resultado<Optional<DeterminacionLeida>> leida =
                    LectorDeDeterminacion.lee(cortado, nombre, Esperado.CUALQUIERA, Idioma.ES);
            assertThat(leida.valor()).isEmpty();
            assertThat(leida.incidencias().getFirst().mensaje())
                    .contains("«" + nombre.replace('/', '_') + "»");
        }
    }

    @Test
    void a_workbook_equal_to_the_proposal_has_no_differences() {
        Declaracion instituto =
                declaracion("450.50", new Hecho.Ausencia(LocalDate.of(2026, 4, 7), 2));
        DeterminacionLeida leida =
                lee(libro(instituto, "4/2026", REGISTRO.valor())).valor().orElseThrow();
        assertThat(leida.formato()).isEqualTo(Formato.EXCEL);
        assertThat(leida.registro()).isEqualTo(REGISTRO);
        assertThat(leida.declaracion().mes()).isEqualTo(ABRIL);
        assertThat(leida.declaracion().totales()).isEqualTo(instituto.totales());
        assertThat(confronta(instituto, leida).diferencias()).isEmpty();
    }

    @Test
    void a_corrected_wage_is_named() {
        Declaracion instituto =
                declaracion("450.50", new Hecho.Ausencia(LocalDate.of(2026, 4, 7), 2));
        Declaracion suya = declaracion("398.00", new Hecho.Ausencia(LocalDate.of(2026, 4, 7), 2));
        DeterminacionLeida leida =
                lee(libro(suya, "4/2026", REGISTRO.valor())).valor().orElseThrow();
        assertThat(confronta(instituto, leida).porCausa().keySet()).containsExactly(Causa.SALARIO);
    }

    @ParameterizedTest
    @CsvSource({
        "SUA-073, 13/2026, B9012345102",
        "SUA-073, 4/2026,  nadie",
        "SUA-056, 4/2026,  C1600007102",
        "SUA-057, 3/2026,  B9012345102"
    })
    void a_cover_that_does_not_fit_is_refused(String codigo, String periodo, String registro) {
        Resultado<Optional<DeterminacionLeida>> leida =
                LectorDeDeterminacion.lee(
                        libro(declaracion("450.50"), periodo, registro),
                        "ema.xlsx",
                        Esperado.de(REGISTRO, ABRIL, ""),
                        Idioma.ES);
        assertThat(leida.valor()).isEmpty();
        assertThat(leida.incidencias()).extracting(Incidencia::codigo).containsExactly(codigo);
    }

    @Test
    void a_missing_sheet_or_column_and_a_bad_cell_are_told_with_their_place() {
        byte[] sinEba =
                LibroReproducible.escribe(
                        "x",
                        libro -> {
                            portada(libro.newWorksheet("Portada"), "4/2026", REGISTRO.valor());
                            Worksheet ema = libro.newWorksheet("Movimientos EMA");
                            ema.value(4, 0, "NSS");
                        });
        assertThat(codigos(sinEba)).contains("SUA-070", "SUA-071");
        byte[] malaCelda =
                LibroReproducible.escribe(
                        "x",
                        libro -> {
                            portada(libro.newWorksheet("Portada"), "3/2026", REGISTRO.valor());
                            Worksheet ema = libro.newWorksheet("Movimientos EMA");
                            hoja(ema, declaracion("450.50"), false);
                            ema.value(5, 7, "mucho");
                            ema.value(6, 0, "123");
                        });
        assertThat(lee(malaCelda).incidencias())
                .extracting(Incidencia::codigo, Incidencia::linea)
                .contains(tuple("SUA-072", 6), tuple("SUA-072", 7));
        assertThat(lee(malaCelda).valor()).isEmpty();
        assertThat(codigos("PK que no es libro".getBytes(StandardCharsets.UTF_8))).isNotEmpty();
    }

    private static Confronta confronta(Declaracion instituto, DeterminacionLeida leida) {
        return Confronta.de(instituto, leida.declaracion().conIncidenciasDe(instituto));
    }

    private static List<String> codigos(byte[] libro) {
        return lee(libro).incidencias().stream().map(Incidencia::codigo).toList();
    }

    private static Resultado<Optional<DeterminacionLeida>> lee(byte[] libro) {
        return LectorDeDeterminacion.lee(libro, "ema.xlsx", Esperado.CUALQUIERA, Idioma.ES);
    }

    private static byte[] libro(Declaracion declaracion, String periodo, String registro) {
        return LibroReproducible.escribe(
                "Propuesta",
                libro -> {
                    portada(libro.newWorksheet("Portada"), periodo, registro);
                    hoja(libro.newWorksheet("Movimientos EMA"), declaracion, false);
                    hoja(libro.newWorksheet("Movimientos EBA"), declaracion, true);
                });
    }

    private static void portada(Worksheet hoja, String periodo, String registro) {
        hoja.value(7, 1, periodo);
        hoja.value(8, 1, registro);
    }

    /** One row for each month of the sheet; the amounts go in the last one. */
    private static void hoja(Worksheet hoja, Declaracion declaracion, boolean bimestral) {
        int columna = 0;
        for (String titulo : COMUNES) {
            hoja.value(4, columna++, titulo);
        }
        for (String titulo : bimestral ? BIMESTRALES : MENSUALES) {
            hoja.value(4, columna++, titulo);
        }
        int fila = 5;
        for (TrabajadorDeclarado t : declaracion.trabajadores()) {
            if (bimestral) {
                trabajador(hoja, fila++, t, declaracion.mes().anterior(), t.anterior().inscritos());
            }
            trabajador(hoja, fila, t, declaracion.mes(), t.mes().inscritos());
            int lugar = COMUNES.size();
            for (Linea linea : Linea.TODAS) {
                if (linea.bimestral() == bimestral) {
                    hoja.value(fila, lugar++, t.montos().de(linea).pesos());
                }
            }
            fila++;
        }
    }

    private static void trabajador(
            Worksheet hoja, int fila, TrabajadorDeclarado t, Mes mes, int dias) {
        hoja.value(fila, 0, t.nss());
        hoja.value(fila, 1, t.nombre().replace('Ñ', '#'));
        hoja.value(fila, 3, "1");
        hoja.value(fila, 4, "01/%02d/%d".formatted(mes.numero(), mes.anio()));
        hoja.value(fila, 5, dias);
        hoja.value(fila, 6, t.sdi().pesos());
    }

    private static Declaracion declaracion(String sdi, Hecho... mas) {
        List<Hecho> hechos = new ArrayList<>(List.of(new Hecho.Alta(ALTA, Importe.parse(sdi))));
        hechos.addAll(List.of(mas));
        Patron patron =
                new Patron(REGISTRO, "", "", Zona.GENERAL, Tasa.dePorcentaje("0.54355"), false);
        Trabajador trabajador =
                new Trabajador(
                        Nss.parse("04038500015"),
                        "PEÑA$LOPEZ$LUIS",
                        "",
                        "",
                        "",
                        0,
                        Optional.empty(),
                        Optional.empty(),
                        hechos);
        return DeclaracionDeCedula.de(
                CedulaDeDeterminacion.determina(patron, ABRIL, List.of(trabajador), Idioma.ES)
                        .valor());
    }
}
