package mx.recauda.formats.movimientos;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.formats.sua.LectorSua;
import mx.recauda.formats.sua.RevisionSua;
import mx.recauda.formats.sua.RevisorSua;
import mx.recauda.ley.cedula.Hecho;
import mx.recauda.ley.cedula.Trabajador;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.ley.identidad.RegistroPatronal;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/** From the CSV of an employer to the import files of SUA. */
class GeneradorSuaTest {

    private static final long SEMILLA = 20261121;
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final String ENCABEZADO =
            "registro_patronal,nss,hecho,fecha,primer_apellido,segundo_apellido,nombres,curp,sbc,causa_baja,dias,folio,rama\n";
    private static final String LUIS =
            "B9012345102,04038500015,%s,GARCIA,LOPEZ,LUIS,GALL850101HJCRPS02,%s\n";

    @Test
    void what_the_csv_says_is_what_sua_reads() {
        List<FilaDeMovimientos> filas = Filas.de(300, new Random(SEMILLA));
        Resultado<Generados> generados = genera(EscritorDeMovimientos.escribe(filas));

        assertThat(generados.errores()).as("seed %d", SEMILLA).isEmpty();
        assertThat(generados.valor().filas()).isEqualTo(filas.size());
        Map<String, Map<String, byte[]>> carpetas = carpetas(generados);
        assertThat(carpetas).hasSize(3);
        Map<String, Set<Hecho>> leidos = new TreeMap<>();
        carpetas.forEach((registro, archivos) -> {
            for (Trabajador t : lee(registro, archivos)) {
                leidos.put(registro + t.nss() + t.nombre(), Set.copyOf(t.hechos()));
            }
        });
        assertThat(leidos).isEqualTo(esperados(filas));
    }

    @Test
    void the_files_of_every_employer_are_accepted_together_by_valida() {
        Resultado<Generados> generados =
                genera(EscritorDeMovimientos.escribe(Filas.de(200, new Random(SEMILLA))));
        Map<String, byte[]> archivos = new TreeMap<>(generados.valor().archivos());
        archivos.remove(Generados.INCIDENCIAS);
        RevisionSua revision = RevisorSua.revisa(archivos, Idioma.ES);

        assertThat(revision.incidencias())
                .extracting(Incidencia::codigo)
                .containsOnly("SUA-013", "SUA-014");
        assertThat(revision.apartadas()).isZero();
        assertThat(revision.trabajadores()).isEqualTo(200);
        assertThat(revision.aceptado()).isTrue();
    }

    @Test
    void enie_is_written_as_sua_writes_it_and_lines_end_in_crlf() {
        Resultado<Generados> generados =
                genera(
                        ENCABEZADO
                                + LUIS.formatted("alta,2026-03-02", "450.50,,,,")
                                        .replace("GARCIA", "Peña"));
        String aseg = texto(generados, "B9012345102/Aseg.txt");

        assertThat(aseg).contains("PE/A$LOPEZ$LUIS ").endsWith("\r\n").hasSize(166);
        assertThat(texto(generados, "B9012345102/Afil.txt"))
                .startsWith("B901234510204038500015     01011985")
                .hasSize(82);
    }

    @Test
    void what_the_reader_refuses_is_kept_apart_with_its_line_and_the_rest_is_read_back() {
        Resultado<Generados> generados =
                genera(
                        ENCABEZADO
                                + LUIS.formatted("alta,2026-03-02", "450.50,,,,")
                                + LUIS.formatted("alta,2026-04-02", "480.00,,,,")
                                + LUIS.formatted("incapacidad,2026-05-01", ",,10,AB000001,2")
                                + LUIS.formatted("incapacidad,2026-05-05", ",,10,AB000002,2")
                                + LUIS.formatted("baja,2026-06-30", ",2,,,")
                                + LUIS.formatted("salario,2026-07-15", "500.00,,,,"));

        assertThat(generados.errores())
                .extracting(Incidencia::codigo, Incidencia::linea)
                .containsExactlyInAnyOrder(
                        Tuple.tuple("SUA-024", 3),
                        Tuple.tuple("SUA-025", 5),
                        Tuple.tuple("SUA-025", 5),
                        Tuple.tuple("SUA-023", 7));
        assertThat(generados.valor().apartadas()).isEqualTo(3);
        assertThat(generados.valor().filas()).isEqualTo(3);
        assertThat(texto(generados, Generados.APARTADAS).lines()).hasSize(4);
        carpetas(generados).forEach(GeneradorSuaTest::lee);
    }

    @Test
    void the_facts_of_a_worker_without_a_good_enrolment_wait_with_it() {
        Resultado<Generados> generados =
                genera(
                        ENCABEZADO
                                + LUIS.formatted("alta,2026-03-02", "cero,,,,")
                                + LUIS.formatted("salario,2026-04-01", "500.00,,,,"));

        assertThat(generados.errores())
                .extracting(Incidencia::codigo, Incidencia::linea)
                .containsExactly(
                        Tuple.tuple("GEN-021", 0),
                        Tuple.tuple("GEN-005", 2),
                        Tuple.tuple("GEN-017", 3));
        assertThat(generados.valor().apartadas()).isEqualTo(2);
    }

    @Test
    void a_whole_name_longer_than_fifty_does_not_fit() {
        Resultado<Generados> generados =
                genera(
                        ENCABEZADO
                                + LUIS.formatted("alta,2026-03-02", "450.50,,,,")
                                        .replace("GARCIA", "A".repeat(25))
                                        .replace("LOPEZ", "B".repeat(25)));
        assertThat(generados.errores())
                .extracting(Incidencia::codigo)
                .containsExactly("GEN-021", "GEN-022");
    }

    @Test
    void without_its_columns_nothing_is_generated() {
        Resultado<Generados> generados = genera("nss,hecho\n04038500015,alta\n");
        assertThat(generados.errores())
                .extracting(Incidencia::codigo)
                .containsExactly("GEN-001", "GEN-001");
        assertThat(generados.valor().archivos()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void every_code_speaks_both_languages(ErrorDeMovimientos codigo) {
        for (Idioma idioma : Idioma.values()) {
            Incidencia incidencia = Incidencia.de(codigo, idioma, "A", "B", "C", "D");
            assertThat(incidencia.mensaje()).isNotBlank().doesNotContain("{");
            assertThat(incidencia.remedio()).isNotBlank().doesNotContain("{");
        }
    }

    private static Map<String, Set<Hecho>> esperados(List<FilaDeMovimientos> filas) {
        Map<String, Set<Hecho>> esperados = new HashMap<>();
        for (FilaDeMovimientos f : filas) {
            String llave = f.registro().valor() + f.persona().nss() + f.persona().nombreDeSua();
            esperados.computeIfAbsent(llave, k -> new HashSet<>()).add(hecho(f));
        }
        return esperados;
    }

    private static Hecho hecho(FilaDeMovimientos f) {
        return switch (f.suceso()) {
            case Suceso.Alta a -> new Hecho.Alta(f.fecha(), a.salario().sbc());
            case Suceso.CambioDeSalario s ->
                    new Hecho.CambioDeSalario(f.fecha(), s.salario().sbc());
            case Suceso.Baja b -> new Hecho.Baja(f.fecha());
            case Suceso.Ausencia a -> new Hecho.Ausencia(f.fecha(), a.dias());
            case Suceso.Incapacidad i ->
                    new Hecho.Incapacidad(f.fecha(), i.dias(), i.folio(), i.rama() == 4);
            case Suceso.Credito c ->
                    switch (c.tipo()) {
                        case INICIO ->
                                new Hecho.InicioDeCredito(
                                        f.fecha(), c.numero(), c.descuento().orElseThrow());
                        case SUSPENSION -> new Hecho.SuspensionDeCredito(f.fecha());
                        case REINICIO -> new Hecho.ReinicioDeCredito(f.fecha());
                        case TIPO, VALOR ->
                                new Hecho.CambioDeDescuento(f.fecha(), c.descuento().orElseThrow());
                        case NUMERO -> new Hecho.CambioDeNumero(f.fecha(), c.numero());
                    };
        };
    }

    private static List<Trabajador> lee(String registro, Map<String, byte[]> archivos) {
        var leido = LectorSua.lee(RegistroPatronal.parse(registro), archivos, Map.of(), Idioma.ES);
        assertThat(leido.errores()).isEmpty();
        return leido.valor().trabajadores();
    }

    private static Map<String, Map<String, byte[]>> carpetas(Resultado<Generados> generados) {
        Map<String, Map<String, byte[]>> carpetas = new TreeMap<>();
        generados
                .valor()
                .archivos()
                .forEach((nombre, bytes) -> {
                    int barra = nombre.indexOf('/');
                    if (barra > 0) {
                        carpetas.computeIfAbsent(nombre.substring(0, barra), c -> new TreeMap<>())
                                .put(nombre.substring(barra + 1), bytes);
                    }
                });
        return carpetas;
    }

    private static String texto(Resultado<Generados> generados, String archivo) {
        return new String(generados.valor().archivos().get(archivo), WINDOWS_1252);
    }

    private static Resultado<Generados> genera(String csv) {
        return GeneradorSua.genera("nomina.csv", csv.getBytes(StandardCharsets.UTF_8), Idioma.ES);
    }
}
