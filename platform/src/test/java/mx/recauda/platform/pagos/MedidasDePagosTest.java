package mx.recauda.platform.pagos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import mx.recauda.ley.cuenta.ReglasDeCuenta;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.libro.Asiento;
import mx.recauda.ley.libro.Clase;
import mx.recauda.ley.libro.Componente;
import mx.recauda.ley.libro.Cuenta;
import mx.recauda.ley.libro.Cuota;
import mx.recauda.ley.libro.Fondo;
import mx.recauda.ley.libro.Origen;
import mx.recauda.ley.libro.Partida;
import mx.recauda.ley.libro.Rubro;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.determinacion.EmpleadorConocido;
import mx.recauda.platform.libro.Libro;
import mx.recauda.platform.libro.Sellos;
import mx.recauda.platform.pagos.Devoluciones.Medio;
import mx.recauda.platform.prueba.BaseDePrueba;
import mx.recauda.platform.prueba.Espera;
import mx.recauda.platform.prueba.PlataformaTest;
import mx.recauda.platform.rendicion.captura.Incorporacion;
import mx.recauda.platform.rendicion.mesa.Borrador;
import mx.recauda.platform.rendicion.mesa.Borradores;
import mx.recauda.platform.rendicion.mesa.InformeDeEjemplo;
import mx.recauda.rendicion.cifra.Cifra;
import mx.recauda.rendicion.cifra.OrigenDeCifra;
import mx.recauda.rendicion.medida.Consulta;
import mx.recauda.rendicion.medida.FuenteDeMedidas;
import mx.recauda.rendicion.medida.Hechos;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cash, timely payment and second month, from the ledger, down to the operation of the bank. */
@PlataformaTest
class MedidasDePagosTest {

    private static final AtomicInteger NUMEROS = new AtomicInteger(9_800);
    private static final Instant SIEMPRE = Instant.parse("2099-01-01T00:00:00Z");
    // Nobody else pays this month.
    private static final Mes MES = Mes.de(2018, 2);

    @Autowired
    @Qualifier("mx.recauda.platform.pagos.internal.MedidasDePagos")
    FuenteDeMedidas medidas;

    @Autowired Pagos pagos;
    @Autowired Devoluciones devoluciones;
    @Autowired Comprobacion comprobacion;
    @Autowired Libro libro;
    @Autowired Sellos sellos;
    @Autowired FechaDeOperacion fecha;
    @Autowired BaseDePrueba base;
    @Autowired UserDetailsService usuarios;
    @Autowired MockMvcTester paginas;
    @Autowired Borradores borradores;
    @Autowired Incorporacion incorporacion;

    private EscenaDePagos escena;

    @BeforeEach
    void a_scene() {
        escena = new EscenaDePagos(pagos, libro, base, usuarios);
    }

    @Test
    void cash_is_what_the_daily_proof_says_was_applied_and_each_line_tells_its_operation() {
        UUID registro = determina(Mes.de(2019, 7), "1000.00");
        LocalDate dia = LocalDate.of(2019, 10, 3);
        Linea linea = linea(registro, Mes.de(2019, 7));
        escena.paga(linea, dia);
        UUID repetido = escena.paga(linea, dia);
        UUID devolucion =
                escena.como(
                        "pagos",
                        () -> devoluciones.solicita(repetido, Medio.DEPOSITO, "Doble pago."));
        escena.como("pagos", () -> devoluciones.recibe(devolucion, true, "Recibida."));
        escena.como("pagos2", () -> devoluciones.niega(devolucion, "Pasaron cinco años."));
        LocalDate desde = LocalDate.of(2019, 10, 1);
        LocalDate hasta = LocalDate.of(2019, 10, 31);

        Cifra cobrado = medir("pagos.cobrado", desde, hasta, "", "");

        assertThat(cobrado.origen()).isEqualTo(OrigenDeCifra.LIBRO);
        assertThat(cobrado.valor().numero().orElseThrow())
                .isEqualByComparingTo(aplicado(desde, hasta, Fondo.IMSS).pesos())
                .isEqualByComparingTo(suma(cobrado));
        Hechos hechos = hechos(cobrado);
        assertThat(hechos.columnas())
                .containsSequence("asiento", "banco", "operacion", "liquidacion", "renglon");
        assertThat(hechos.filas()).isNotEmpty().allMatch(f -> f.get(7).equals("996"));
        assertThat(
                        suma(medir("pagos.cobrado", desde, hasta, "10", ""))
                                .add(suma(medir("pagos.cobrado", desde, hasta, "13", ""))))
                .isEqualByComparingTo(suma(cobrado));
        assertThat(suma(medir("pagos.cobrado", desde, hasta, "", "CUOTA_FIJA")))
                .isEqualByComparingTo("1000.00");
        assertThat(medir("pagos.terceros", desde, hasta, "", "").valor().numero()).isEmpty();
        assertThat(
                        paginas.get()
                                .uri(cobrado.hechos().replace("medida:", "/medidas/"))
                                .with(user(usuarios.loadUserByUsername("planeacion"))))
                .hasStatusOk()
                .bodyText()
                .contains("996", "Banco");
        List<String> hecho = hechos.filas().getFirst();
        String pagina = cobrado.hechos().replace("medida:", "/medidas/");
        String enlace = "/conciliacion/operaciones?banco=996&amp;operacion=" + hecho.get(8);
        assertThat(lee("supervision", pagina)).contains(enlace);
        assertThat(lee("supervision", enlace.replace("&amp;", "&")))
                .contains(hecho.get(9), "renglón " + hecho.get(10), linea.captura().texto());
    }

    /** Income of a quarter: from its draft to the line of the bank, in three clicks. */
    @Test
    void the_income_of_a_draft_opens_the_lines_of_the_banks_that_add_up_to_it() throws Exception {
        Borrador borrador =
                borradores.crea(2020, 1, InformeDeEjemplo.recibe(incorporacion), "planeacion");
        UUID registro = determina(Mes.de(2019, 11), "2500.00");
        escena.paga(linea(registro, Mes.de(2019, 11)), LocalDate.of(2020, 2, 14));
        sellos.cierra();
        Espera.hasta(() -> deBorrador(borrador, "pagos.cobrado").find());

        Matcher dato = deBorrador(borrador, "pagos.cobrado");
        assertThat(dato.find()).isTrue();
        String ruta = dato.group(1).replace("&amp;", "&");
        List<String> filas = lee("supervision", ruta.replace("?", "/hechos.csv?")).lines().toList();
        BigDecimal suma =
                filas.stream()
                        .skip(1)
                        .map(f -> new BigDecimal(f.substring(f.lastIndexOf(',') + 1)))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(new BigDecimal(dato.group(2).replaceAll("[^0-9.]", "")))
                .isEqualByComparingTo(suma)
                .isEqualByComparingTo(
                        aplicado(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 3, 31), Fondo.IMSS)
                                .pesos());
        assertThat(filas.getFirst()).endsWith("banco,operacion,liquidacion,renglon,importe");
        assertThat(filas.getLast()).contains(",996,DEV-");
    }

    // Origin, address of the facts and value, as the draft shows them.
    private Matcher deBorrador(Borrador borrador, String medida) {
        return Pattern.compile(
                        "<span class=\"origin\">LIBRO</span></td><td class=\"num\"[^>]*>"
                                + "<a class=\"why\" href=\"(/medidas/"
                                + medida
                                + "[^\"]*)\"[^>]*>([0-9][^<]*)<")
                .matcher(lee("planeacion", "/planeacion/borradores/" + borrador.id()));
    }

    private String lee(String cuenta, String ruta) {
        MvcTestResult respuesta =
                paginas.get()
                        .uri(URI.create(ruta))
                        .with(user(usuarios.loadUserByUsername(cuenta)))
                        .exchange();
        assertThat(respuesta).as(ruta).hasStatusOk();
        return new String(respuesta.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    @Test
    void what_is_given_back_of_the_institute_lowers_cash_as_much_as_the_proof() {
        LocalDate hoy = fecha.hoy();
        LocalDate desde = hoy.minusDays(20);
        Importe antes = aplicado(desde, hoy, Fondo.IMSS);

        assertThat(
                        medir("pagos.cobrado", desde, hoy, "", "")
                                .valor()
                                .numero()
                                .orElse(BigDecimal.ZERO))
                .isEqualByComparingTo(antes.pesos());
        assertThat(
                        medir("pagos.terceros", desde, hoy, "", "")
                                .valor()
                                .numero()
                                .orElse(BigDecimal.ZERO))
                .isEqualByComparingTo(
                        aplicado(desde, hoy, Fondo.RCV)
                                .mas(aplicado(desde, hoy, Fondo.VIVIENDA))
                                .mas(aplicado(desde, hoy, Fondo.AMORTIZACION))
                                .pesos());
    }

    @Test
    void timely_payment_and_the_second_month_show_what_was_paid_and_what_was_due() {
        LocalDate vence = ReglasDeCuenta.incluidas().vencimiento(MES, Fondo.IMSS).ultimoDia();
        LocalDate segundo =
                ReglasDeCuenta.incluidas().vencimiento(MES.siguiente(), Fondo.IMSS).ultimoDia();
        UUID enTiempo = determina(MES, "5000.00");
        UUID tarde = determina(MES, "3000.00");
        UUID masTarde = determina(MES, "1500.00");
        determina(MES, "500.00");
        escena.paga(linea(enTiempo, MES), vence);
        escena.paga(linea(tarde, MES), segundo);
        escena.paga(linea(masTarde, MES), segundo.plusDays(1));

        Cifra oportuno = medir("pagos.oportuno", vence, vence, "", "");
        Cifra segundoMes = medir("pagos.segundomes", segundo, segundo, "", "");

        assertThat(oportuno.valor().numero().orElseThrow()).isEqualByComparingTo("50.00");
        assertThat(oportuno.numerador().orElseThrow()).isEqualByComparingTo("5000.00");
        assertThat(oportuno.denominador().orElseThrow()).isEqualByComparingTo("10000.00");
        assertThat(segundoMes.valor().numero().orElseThrow()).isEqualByComparingTo("30.00");
        assertThat(segundoMes.numerador().orElseThrow()).isEqualByComparingTo("3000.00");
        Hechos hechos = hechos(oportuno);
        assertThat(hechos.total()).isEqualTo(4);
        assertThat(
                        hechos.filas().stream()
                                .map(f -> new BigDecimal(f.get(4)))
                                .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("10000.00");
        assertThat(
                        medir("pagos.oportuno", vence.minusYears(5), vence.minusYears(5), "", "")
                                .valor()
                                .numero())
                .isEmpty();
    }

    @Test
    void what_was_due_and_what_was_paid_are_of_one_office_though_the_registro_moved() {
        Mes mes = Mes.de(2017, 2);
        LocalDate vence = ReglasDeCuenta.incluidas().vencimiento(mes, Fondo.IMSS).ultimoDia();
        UUID registro = determina(mes, "5000.00", "0205");
        EscenaDePagos.nacional(() -> {
            libro.traslada(registro, "0202");
            return registro;
        });
        escena.paga(linea(registro, mes), vence);
        String laDelPago =
                base.comoDuenio()
                        .sql(
                                """
                                SELECT max(a.oficina) FROM libro.asiento a JOIN libro.partida p ON p.asiento_id = a.id
                                JOIN libro.cuenta c ON c.id = p.cuenta_id
                                WHERE a.origen = 'pago' AND c.registro_id = ?
                                """)
                        .param(registro)
                        .query(String.class)
                        .single();
        assertThat(laDelPago).isNotEqualTo("0205");

        Cifra suya = medirDe("0205", vence);

        assertThat(suya.numerador().orElseThrow()).isEqualByComparingTo("5000.00");
        assertThat(suya.denominador().orElseThrow()).isEqualByComparingTo("5000.00");
        assertThat(medirDe(laDelPago, vence).valor().numero()).isEmpty();
    }

    private Cifra medirDe(String oficina, LocalDate dia) {
        sellos.cierra();
        return EscenaDePagos.nacional(() ->
                medidas.medir(new Consulta("pagos.oportuno", dia, dia, SIEMPRE, oficina, "", "")));
    }

    private Linea linea(UUID registro, Mes mes) {
        return EscenaDePagos.nacional(
                () -> pagos.genera(registro, Set.of(mes + ".IMSS"), fecha.hoy()));
    }

    private UUID determina(Mes mes, String importe) {
        return determina(mes, importe, "0119");
    }

    private UUID determina(Mes mes, String importe, String oficina) {
        UUID registro = new EmpleadorConocido(base, NUMEROS.addAndGet(6)).registro();
        Cuenta cuenta =
                Cuenta.de(
                        Clase.DETERMINADO,
                        registro,
                        mes,
                        Rubro.CUOTA_FIJA,
                        Cuota.PATRONAL,
                        Componente.SUERTE_PRINCIPAL);
        EscenaDePagos.nacional(() ->
                libro.asienta(
                        List.of(
                                Asiento.de(
                                        "medida:" + registro,
                                        new Origen("caso", registro),
                                        oficina,
                                        "LSS 39",
                                        mes.ultimoDia(),
                                        List.of(
                                                new Partida(cuenta, Importe.parse(importe)),
                                                new Partida(
                                                        cuenta.en(Clase.INGRESO),
                                                        Importe.parse(importe).negado()))))));
        return registro;
    }

    private Importe aplicado(LocalDate desde, LocalDate hasta, Fondo fondo) {
        return EscenaDePagos.nacional(() -> comprobacion.dias(desde, hasta)).stream()
                .flatMap(d -> d.fondos().stream())
                .filter(f -> f.fondo() == fondo)
                .map(f -> f.cajones().aplicado())
                .reduce(Importe.CERO, Importe::mas);
    }

    private Cifra medir(
            String medida, LocalDate desde, LocalDate hasta, String modalidad, String concepto) {
        sellos.cierra();
        return EscenaDePagos.nacional(() ->
                medidas.medir(
                        new Consulta(medida, desde, hasta, SIEMPRE, "*", modalidad, concepto)));
    }

    private Hechos hechos(Cifra cifra) {
        Consulta consulta = Consulta.parse(cifra.hechos()).orElseThrow();
        Hechos hechos = EscenaDePagos.nacional(() -> medidas.hechos(consulta, 0, 10_000));
        List<List<String>> alVuelo = new ArrayList<>();
        EscenaDePagos.nacional(() -> {
            medidas.recorre(consulta, alVuelo::add);
            return alVuelo;
        });
        assertThat(alVuelo.getFirst()).isEqualTo(hechos.columnas());
        assertThat(alVuelo.subList(1, alVuelo.size())).isEqualTo(hechos.filas());
        return hechos;
    }

    private BigDecimal suma(Cifra cifra) {
        return hechos(cifra).filas().stream()
                .map(f -> new BigDecimal(f.getLast()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
