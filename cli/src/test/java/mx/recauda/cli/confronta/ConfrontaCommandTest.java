package mx.recauda.cli.confronta;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.cli.Ejecucion;
import mx.recauda.cli.Salida;
import mx.recauda.formats.emision.DirectorioDeEmision;
import mx.recauda.formats.emision.PropuestaEmitida;
import mx.recauda.formats.emision.PropuestaJson;
import mx.recauda.formats.pagosua.EscritorDePago;
import mx.recauda.formats.pagosua.EscritorDePago.Encabezado;
import mx.recauda.ley.cedula.CedulaDeDeterminacion;
import mx.recauda.ley.cedula.Hecho.Alta;
import mx.recauda.ley.cedula.Patron;
import mx.recauda.ley.cedula.Trabajador;
import mx.recauda.ley.confronta.DeclaracionDeCedula;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.dinero.Tasa;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.identidad.Nss;
import mx.recauda.ley.identidad.RegistroPatronal;
import mx.recauda.ley.parametros.Zona;
import mx.recauda.ley.tiempo.Mes;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** {@code recauda confronta} and {@code recauda valida sua} over payment files. */
class ConfrontaCommandTest {

    private static final RegistroPatronal REGISTRO = RegistroPatronal.parse("B9012345102");
    private static final Mes ABRIL = Mes.de(2026, 4);

    @TempDir private Path carpeta;

    @BeforeEach
    void emite() throws IOException {
        Path lugar = carpeta.resolve("emision").resolve(DirectorioDeEmision.lugar(REGISTRO, ABRIL));
        Files.createDirectories(lugar);
        Files.writeString(
                lugar.resolve(PropuestaJson.NOMBRE),
                PropuestaJson.escribe(PropuestaEmitida.de(cedula("450.50"), Optional.empty())));
    }

    @Test
    void an_equal_file_has_no_differences() throws IOException {
        Ejecucion confronta = confronta(sua("450.50"));
        assertThat(confronta.codigo()).as(confronta.avisos()).isEqualTo(Salida.HECHO);
        assertThat(confronta.avisos()).contains("2 trabajadores iguales, 0 distintos");
    }

    @Test
    void another_wage_is_named_and_told_by_the_exit_code() throws IOException {
        Ejecucion confronta = confronta(sua("398.00"));
        assertThat(confronta.codigo()).isEqualTo(Salida.ENTRADA_CON_ERRORES);
        assertThat(confronta.salida())
                .contains("04038500015", "Salario base de cotización", "450.50", "398.00")
                .doesNotContain("Sin explicar");
    }

    @Test
    void programs_read_json() throws IOException {
        Ejecucion confronta = confronta(sua("398.00"), "--json");
        assertThat(confronta.salida())
                .contains(
                        "\"esquema\" : \"confronta/1\"",
                        "\"causa\" : \"SALARIO\"",
                        "\"distintos\" : 1");
    }

    @Test
    void spreadsheets_read_a_row_for_each_cause_and_only_one_format_is_asked_for()
            throws IOException {
        Ejecucion confronta = confronta(sua("398.00"), "--csv");
        assertThat(confronta.codigo()).isEqualTo(Salida.ENTRADA_CON_ERRORES);
        assertThat(confronta.salida().lines())
                .startsWith(
                        "nss,nombre,linea,causa,causa_texto,dato_instituto,dato_patron,"
                                + "instituto,patron,explica,fundamento")
                .anyMatch(l ->
                        l.matches(
                                "04038500015,.*,RETIRO,SALARIO,Salario base de cotización,"
                                        + "450.50,398.00,.*"));
        assertThat(confronta(sua("450.50"), "--csv").salida().lines()).hasSize(1);
        assertThat(confronta(sua("450.50"), "--csv", "--json").codigo()).isEqualTo(Salida.USO);
    }

    @Test
    void what_cannot_be_compared_is_refused_with_its_code() throws IOException {
        Path bueno = sua("450.50");
        Path cortado = carpeta.resolve("cortado.SUA");
        Files.write(cortado, Arrays.copyOf(Files.readAllBytes(bueno), 700));
        assertThat(confronta(cortado).avisos()).contains("SUA-040 error");
        assertThat(confronta(cortado).codigo()).isEqualTo(Salida.ENTRADA_CON_ERRORES);
        assertThat(confronta(bueno, "--version-sua", "1.0.0").avisos()).contains("SUA-058 error");
        Ejecucion sinEmision =
                Ejecucion.de(
                        "confronta", "--sua", bueno.toString(), "--emision", carpeta.toString());
        assertThat(sinEmision.avisos()).contains("EMI-004");
        assertThat(sinEmision.codigo()).isEqualTo(Salida.ENTRADA_CON_ERRORES);
        assertThat(Ejecucion.de("confronta", "--sua", bueno.toString()).codigo())
                .isEqualTo(Salida.USO);
    }

    @Test
    void a_file_of_another_kind_is_called_so_and_not_measured() throws IOException {
        Path nomina = carpeta.resolve("nomina.csv");
        Files.writeString(nomina, "nss,nombre,salario\n49038812345,PENA,450.50\n");

        Ejecucion confronta = confronta(nomina);

        assertThat(confronta.codigo()).isEqualTo(Salida.ENTRADA_CON_ERRORES);
        assertThat(confronta.avisos())
                .contains("SUA-066 error", "No es un archivo de pago del SUA", "nss,nombre")
                .doesNotContain("se corta");
    }

    @Test
    void valida_takes_payment_files() throws IOException {
        Path bueno = sua("450.50");
        Ejecucion valida = Ejecucion.de("valida", "sua", bueno.toString());
        assertThat(valida.codigo()).isEqualTo(Salida.HECHO);
        assertThat(valida.avisos()).contains("B9012345102 202604", "2 trabajadores: se acepta.");
        byte[] bytes = Files.readAllBytes(bueno);
        byte[] otroTotal = "9".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(otroTotal, 0, bytes, bytes.length - 2 * 295 + 66, 1);
        Path malo = Files.write(carpeta.resolve("malo.sua"), bytes);
        Ejecucion rechaza = Ejecucion.de("valida", "sua", bueno.toString(), malo.toString());
        assertThat(rechaza.codigo()).isEqualTo(Salida.ENTRADA_CON_ERRORES);
        assertThat(rechaza.salida()).contains("malo.sua:4: SUA-050 error");
    }

    private Ejecucion confronta(Path sua, String... mas) {
        String[] orden = {
            "confronta", "--sua", sua.toString(), "--emision", carpeta.resolve("emision").toString()
        };
        String[] todo = Arrays.copyOf(orden, orden.length + mas.length);
        System.arraycopy(mas, 0, todo, orden.length, mas.length);
        return Ejecucion.de(todo);
    }

    private Path sua(String sdi) throws IOException {
        byte[] bytes =
                EscritorDePago.escribe(
                                new Encabezado(
                                        REGISTRO,
                                        "ESD2001158Q7",
                                        "EMPRESA INVENTADA",
                                        "000001",
                                        ""),
                                DeclaracionDeCedula.de(cedula(sdi)))
                        .bytes();
        return Files.write(carpeta.resolve("pago" + sdi + ".SUA"), bytes);
    }

    private static CedulaDeDeterminacion cedula(String sdi) {
        Patron patron =
                new Patron(
                        REGISTRO,
                        "EMPRESA INVENTADA",
                        "",
                        Zona.GENERAL,
                        Tasa.dePorcentaje("0.54355"),
                        false);
        return CedulaDeDeterminacion.determina(
                        patron,
                        ABRIL,
                        List.of(
                                trabajador("04038500015", "GARCIA$LOPEZ$LUIS", sdi),
                                trabajador("43068821354", "PEÑA$MARTINEZ$MARIA", "789.25")),
                        Idioma.ES)
                .valor();
    }

    private static Trabajador trabajador(String nss, String nombre, String sdi) {
        return new Trabajador(
                Nss.parse(nss),
                nombre,
                "",
                "",
                "",
                0,
                Optional.empty(),
                Optional.empty(),
                List.of(new Alta(LocalDate.of(2026, 1, 5), Importe.parse(sdi))));
    }
}
