package mx.recauda.rendicion.forma;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.rendicion.informe.Corte;
import mx.recauda.rendicion.informe.Informe;
import mx.recauda.rendicion.informe.Tabla;
import mx.recauda.rendicion.informe.regla.InformeDePrueba;
import mx.recauda.rendicion.version.Casilla;
import mx.recauda.rendicion.version.ClavesDeFila;
import mx.recauda.rendicion.version.Contenido;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

class FormaDelTrimestreTest {

    /** Every form of the report with the cuts of a fourth quarter, one row or two of each. */
    private static InformeDePrueba cuartoTrimestre() {
        return InformeDePrueba.informe()
                .en(2014, 4)
                .tabla(
                        "ingresos_excedentes",
                        "concepto|periodo|monto",
                        "Otros|enero-octubre|1",
                        "Otros|enero-noviembre|2",
                        "Otros|enero-diciembre|3")
                .tabla(
                        "contratos_plurianuales",
                        "concepto|medida|etiqueta|periodo|monto",
                        "Total|anual_modificado|Monto anual modificado 2014|anual|9",
                        "Total|programado|Programado|enero-octubre|7",
                        "Total|ejercido|Ejercido|enero-diciembre|8")
                .tabla(
                        "adecuaciones",
                        "seccion|concepto|aprobado_anual|adecuacion_enero_octubre"
                                + "|adecuacion_enero_noviembre|adecuacion_enero_diciembre|modificado_enero_octubre"
                                + "|modificado_enero_noviembre|modificado_enero_diciembre|explicacion",
                        "EGRESOS|Servicios|10|1|2|3|11|12|13|De enero a octubre de 2014 subió.")
                .tabla(
                        "donativos",
                        "consecutivo|beneficiario|periodo|monto_total",
                        "1|Fundación|enero-octubre|5",
                        "1|Fundación|enero-noviembre|6",
                        "1|Fundación|enero-diciembre|7")
                .tabla(
                        "juicios",
                        "grupo|resultado|mes|numero",
                        "ganados|validez|octubre|4",
                        "ganados|validez|noviembre|5",
                        "ganados|validez|diciembre|6",
                        "ganados|validez|TOTAL TRIMESTRAL|15")
                .tabla(
                        "variacion_gasto",
                        "concepto|periodo|ejercido",
                        "Gasto programable|enero-diciembre|100")
                .tabla(
                        "honorarios",
                        "unidad_responsable|nivel|contratos_periodo|fecha_envio",
                        "GYR|renglon|12|2015-01-30")
                .tabla(
                        "compromisos",
                        "ciclo|trimestre|codigo|compromiso|avance",
                        "2014|4|OR.7|Disminuir el nivel observado en 2012|Avanza en diciembre de 2014.")
                .tabla(
                        "indicadores",
                        "codigo|a|b|periodo_variables|valor_publicado",
                        "IAR.1|1|2|enero-diciembre|50.0%");
    }

    private static List<String> columna(Informe informe, String tabla, String columna) {
        return informe.tabla(tabla).filas().stream().map(f -> f.crudo(columna)).toList();
    }

    private static Informe mueve(Informe informe, int anio, int trimestre) {
        return FormaDelTrimestre.mueve(informe, new Trimestre(anio, trimestre)).informe();
    }

    @ParameterizedTest(name = "2014-T4 to {0}-T{1}")
    @CsvSource({
        "2026, 1, enero, enero-febrero, enero-marzo, enero, marzo",
        "2026, 2, enero-abril, enero-mayo, enero-junio, abril, junio",
        "2026, 3, enero-julio, enero-agosto, enero-septiembre, julio, septiembre",
        "2026, 4, enero-octubre, enero-noviembre, enero-diciembre, octubre, diciembre",
        "2014, 1, enero, enero-febrero, enero-marzo, enero, marzo",
        "2014, 2, enero-abril, enero-mayo, enero-junio, abril, junio",
        "2014, 3, enero-julio, enero-agosto, enero-septiembre, julio, septiembre",
        "2014, 4, enero-octubre, enero-noviembre, enero-diciembre, octubre, diciembre"
    })
    void every_form_takes_the_cuts_the_months_and_the_year_of_the_quarter(
            int anio,
            int trimestre,
            String primero,
            String segundo,
            String cierre,
            String mes,
            String ultimoMes) {
        Informe movido = mueve(cuartoTrimestre().crea(), anio, trimestre);

        assertThat(movido.metadatos().archivoDeEnvio())
                .isEqualTo("R%dT%d-51-GXX.xlsx".formatted(trimestre, anio));
        assertThat(columna(movido, "ingresos_excedentes", "periodo"))
                .containsExactly(primero, segundo, cierre);
        assertThat(columna(movido, "contratos_plurianuales", "periodo"))
                .containsExactly("anual", primero, cierre);
        assertThat(columna(movido, "contratos_plurianuales", "etiqueta"))
                .startsWith("Monto anual modificado " + anio);
        assertThat(movido.tabla("adecuaciones").columnas())
                .containsExactly(
                        "seccion",
                        "concepto",
                        "aprobado_anual",
                        "adecuacion_" + primero.replace('-', '_'),
                        "adecuacion_" + segundo.replace('-', '_'),
                        "adecuacion_" + cierre.replace('-', '_'),
                        "modificado_" + primero.replace('-', '_'),
                        "modificado_" + segundo.replace('-', '_'),
                        "modificado_" + cierre.replace('-', '_'),
                        "explicacion");
        assertThat(columna(movido, "donativos", "periodo"))
                .containsExactly(primero, segundo, cierre);
        assertThat(columna(movido, "juicios", "mes"))
                .startsWith(mes)
                .endsWith(ultimoMes, "TOTAL TRIMESTRAL");
        assertThat(columna(movido, "variacion_gasto", "periodo")).containsExactly(cierre);
        assertThat(columna(movido, "indicadores", "periodo_variables")).containsExactly(cierre);
        assertThat(columna(movido, "compromisos", "ciclo")).containsExactly("" + anio);
        assertThat(columna(movido, "compromisos", "trimestre")).containsExactly("" + trimestre);
    }

    @Test
    void what_somebody_reported_and_what_was_promised_stay_as_they_were() {
        Informe movido = mueve(cuartoTrimestre().crea(), 2026, 2);

        assertThat(columna(movido, "adecuaciones", "explicacion"))
                .containsExactly("De enero a octubre de 2014 subió.");
        assertThat(columna(movido, "adecuaciones", "modificado_enero_junio")).containsExactly("13");
        assertThat(columna(movido, "compromisos", "compromiso"))
                .containsExactly("Disminuir el nivel observado en 2012");
        assertThat(columna(movido, "compromisos", "avance"))
                .containsExactly("Avanza en diciembre de 2014.");
        assertThat(columna(movido, "honorarios", "fecha_envio")).containsExactly("2015-01-30");
    }

    @Test
    void moved_to_its_own_quarter_a_report_is_the_same() {
        Informe informe = cuartoTrimestre().crea();

        assertThat(mueve(informe, 2014, 4)).isSameAs(informe);
    }

    @ParameterizedTest(name = "«{0}» of 2014-T4 in 2027-T{2}: «{1}»")
    @CsvSource(
            delimiter = '|',
            value = {
                "OCTUBRE-DICIEMBRE DE 2014 | ABRIL-JUNIO DE 2027 | 2",
                "avances en el periodo (enero - diciembre 2014) | avances en el periodo (enero - marzo 2027) | 1",
                "de enero a diciembre | de enero a septiembre | 3",
                "Ene-Dic 2014 | Ene-Jun 2027 | 2",
                "enero al periodo | enero al periodo | 2",
                "Cuarto trimestre de 2014 | Primer trimestre de 2027 | 1",
                "Decreto PEF 2014 art. 1 | Decreto PEF 2027 art. 1 | 1",
                "PAE 2014; MIR 2015 | PAE 2027; MIR 2028 | 1",
                "compromisos (PGCM 2013-2018) | compromisos (PGCM 2013-2018) | 1",
                "compromisos (2014-2018) | compromisos (2014-2018) | 1",
                "reforma DOF 9-dic-2014 | reforma DOF 9-dic-2014 | 1",
                "decreto de 29 de octubre de 2014 | decreto de 29 de octubre de 2014 | 1",
                "actualizada (diciembre) | actualizada (diciembre) | 2",
                "el nivel observado en 2012 | el nivel observado en 2012 | 2"
            })
    void titles_and_notes_move_their_cuts_and_their_year_and_no_date(
            String antes, String ahora, int trimestre) {
        Traslado traslado = new Traslado(new Trimestre(2014, 4), new Trimestre(2027, trimestre));

        assertThat(traslado.rotulo(antes)).isEqualTo(ahora);
    }

    @ParameterizedTest(name = "{0} among {1}, 2026-T1 to T3: {2}")
    @CsvSource({
        "enero, enero;enero-febrero;enero-marzo, enero-julio",
        "enero, enero;febrero;marzo, julio",
        "enero-marzo, enero-marzo, enero-septiembre",
        "marzo, enero;febrero;marzo, septiembre",
        "anual, anual;enero-marzo, anual"
    })
    void in_the_first_quarter_january_alone_is_what_its_companions_are(
            String corte, String companeros, String esperado) {
        Traslado traslado = new Traslado(new Trimestre(2026, 1), new Trimestre(2026, 3));

        assertThat(traslado.corte(corte, traslado.acumulan(List.of(companeros.split(";")))))
                .isEqualTo(esperado);
    }

    @Test
    void a_cut_that_would_leave_the_year_stays() {
        Traslado traslado = new Traslado(new Trimestre(2014, 2), new Trimestre(2014, 4));

        assertThat(traslado.corte("enero-diciembre", false)).isEqualTo("enero-diciembre");
    }

    @Test
    void the_metadata_moves_with_the_report_and_keeps_what_is_not_of_the_form() {
        Informe informe =
                cuartoTrimestre()
                        .metadatos(
                                """
                                {"anio":2014,"trimestre":4,"archivo_envio":"R4T2014-51-GXX.xlsx",\
                                "fuente":"2014","umbral_pct":4,"secciones":[{"orden":4,\
                                "titulo":"AVANCE ENERO-DICIEMBRE 2014","notas":["a \\"2014\\" b"]}]}\
                                """)
                        .crea();

        assertThat(mueve(informe, 2026, 3).metadatos().contenido())
                .isEqualTo(
                        """
                        {"anio":2026,"trimestre":3,"archivo_envio":"R3T2026-51-GXX.xlsx",\
                        "fuente":"2014","umbral_pct":4,"secciones":[{"orden":4,\
                        "titulo":"AVANCE ENERO-SEPTIEMBRE 2026","notas":["a \\"2026\\" b"]}]}\
                        """);
    }

    @Test
    void explanations_follow_the_cells_they_speak_of() {
        Informe informe =
                cuartoTrimestre()
                        .tabla(
                                "justificaciones",
                                "seccion|fila|columna|causa",
                                "adecuaciones|EGRESOS · Servicios|modificado_enero_diciembre|Subió.",
                                "ingresos_excedentes|Otros · enero-octubre|monto|Bajó.")
                        .crea();

        Tabla movida = mueve(informe, 2026, 2).tabla("justificaciones");

        assertThat(movida.filas())
                .extracting(f -> f.crudo("fila") + " / " + f.crudo("columna"))
                .containsExactly(
                        "EGRESOS · Servicios / modificado_enero_junio",
                        "Otros · enero-abril / monto");
    }

    @Test
    void each_cell_that_moves_is_told_where_it_stands() {
        var movido = FormaDelTrimestre.mueve(cuartoTrimestre().crea(), new Trimestre(2027, 1));

        assertThat(
                        movido.direccion(
                                new Casilla("juicios", "ganados · validez · octubre", "numero")))
                .isEqualTo(new Casilla("juicios", "ganados · validez · enero", "numero"));
        assertThat(movido.cambios())
                .contains(
                        new Cambio(Cambio.Clase.RENGLON, "octubre", "enero"),
                        new Cambio(
                                Cambio.Clase.COLUMNA,
                                "modificado_enero_diciembre",
                                "modificado_enero_marzo"))
                .doesNotHaveDuplicates();
    }

    @Test
    void two_columns_never_become_one_and_the_one_that_keeps_its_name_is_told() {
        Informe informe =
                InformeDePrueba.informe()
                        .en(2014, 4)
                        .tabla(
                                "adecuaciones",
                                "concepto|enero_marzo|enero_diciembre|octubre|meta_2026|meta_2014",
                                "Servicios|1|2|3|4|5")
                        .crea();

        var movido = FormaDelTrimestre.mueve(informe, new Trimestre(2026, 1));

        assertThat(movido.informe().tabla("adecuaciones").columnas())
                .containsExactly(
                        "concepto",
                        "enero_marzo",
                        "enero_diciembre",
                        "enero",
                        "meta_2026",
                        "meta_2014");
        assertThat(movido.informe().tabla("adecuaciones").filas().getFirst().celdas().values())
                .containsExactlyInAnyOrder("Servicios", "1", "2", "3", "4", "5");
        assertThat(movido.cambios())
                .containsExactlyInAnyOrder(
                        new Cambio(Cambio.Clase.CHOQUE, "enero_diciembre", "enero_marzo"),
                        new Cambio(Cambio.Clase.CHOQUE, "meta_2014", "meta_2026"),
                        new Cambio(Cambio.Clase.COLUMNA, "octubre", "enero"));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void there_and_back_by_any_quarter_of_any_year_is_the_same_report(long semilla) {
        Random azar = new Random(semilla);
        int trimestre = 1 + azar.nextInt(4);
        Informe informe = generado(azar, 2014 + azar.nextInt(20), trimestre);

        for (int otro = 1; otro <= 4; otro++) {
            Informe ida = mueve(informe, 2014 + azar.nextInt(20), otro);
            Informe vuelta =
                    mueve(ida, informe.metadatos().anio(), informe.metadatos().trimestre());

            assertThat(vuelta).isEqualTo(informe);
            assertThat(valores(ida)).isEqualTo(valores(informe));
            assertThat(Contenido.de(ida, ClavesDeFila.INFORME_TRIMESTRAL).celdas())
                    .hasSameSizeAs(Contenido.de(informe, ClavesDeFila.INFORME_TRIMESTRAL).celdas());
        }
    }

    /** Everything reported, in its place: the form may move, and no value may. */
    private static List<String> valores(Informe informe) {
        return informe.tablas().values().stream()
                .flatMap(t -> t.filas().stream())
                .flatMap(f -> f.celdas().entrySet().stream())
                .filter(c -> !FormaDelTrimestre.esDeLaForma(c.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** A report with one cut or with the three of the quarter, and some rows of each. */
    private static Informe generado(Random azar, int anio, int trimestre) {
        List<Corte> cortes = new ArrayList<>();
        int cierre = trimestre * 3;
        IntStream.rangeClosed(azar.nextBoolean() ? cierre - 2 : cierre, cierre)
                .forEach(m -> cortes.add(new Corte(1, m)));
        List<String> ingresos = new ArrayList<>();
        List<String> juicios = new ArrayList<>();
        int conceptos = 1 + azar.nextInt(4);
        for (int i = 0; i < conceptos; i++) {
            for (Corte corte : cortes) {
                ingresos.add(
                        "Concepto %d de enero|%s|%d"
                                .formatted(i, corte.etiqueta(), azar.nextInt(100)));
            }
            for (int mes = cierre - 2; mes <= cierre; mes++) {
                juicios.add(
                        "grupo|resultado %d|%s|%d"
                                .formatted(i, new Corte(mes, mes).etiqueta(), azar.nextInt(100)));
            }
        }
        StringBuilder columnas = new StringBuilder("seccion|concepto");
        StringBuilder fila = new StringBuilder("EGRESOS|Servicios");
        for (String medida : List.of("adecuacion_", "modificado_")) {
            for (Corte corte : cortes) {
                columnas.append('|').append(medida).append(corte.clave());
                fila.append('|').append(azar.nextInt(1000));
            }
        }
        return InformeDePrueba.informe()
                .en(anio, trimestre)
                .tabla(
                        "ingresos_excedentes",
                        "concepto|periodo|monto",
                        ingresos.toArray(new String[0]))
                .tabla("juicios", "grupo|resultado|mes|numero", juicios.toArray(new String[0]))
                .tabla("adecuaciones", columnas.toString(), fila.toString())
                .seccion(
                        "adecuaciones",
                        Map.of("acumulacion", "Enero-" + mayuscula(cierre) + " " + anio),
                        "Presupuesto " + anio + " y " + (anio + 1))
                .crea();
    }

    private static String mayuscula(int mes) {
        String nombre = new Corte(mes, mes).etiqueta();
        return Character.toUpperCase(nombre.charAt(0)) + nombre.substring(1);
    }
}
