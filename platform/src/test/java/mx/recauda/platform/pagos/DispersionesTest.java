package mx.recauda.platform.pagos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

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
import mx.recauda.ley.libro.Tercero;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.determinacion.EmpleadorConocido;
import mx.recauda.platform.libro.Libro;
import mx.recauda.platform.pagos.Dispersiones.Estado;
import mx.recauda.platform.pagos.Dispersiones.Parte;
import mx.recauda.platform.portal.FechaEscrita;
import mx.recauda.platform.prueba.BaseDePrueba;
import mx.recauda.platform.prueba.PlataformaTest;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Third parties' money leaves apart: what was applied of theirs, day by day and to the cent, in an
 * order of one person that another one carries out, in the ledger too; and the daily proof holds.
 */
@PlataformaTest
class DispersionesTest {

    private static final AtomicInteger NUMEROS = new AtomicInteger(9_800);
    private static final Mes BIMESTRE = Mes.de(2025, 3);

    @Autowired Pagos pagos;
    @Autowired Dispersiones dispersiones;
    @Autowired Comprobacion comprobacion;
    @Autowired Correcciones correcciones;
    @Autowired Libro libro;
    @Autowired FechaDeOperacion fecha;
    @Autowired BaseDePrueba base;
    @Autowired UserDetailsService usuarios;
    @Autowired MockMvcTester paginas;

    private EscenaDePagos escena;
    private LocalDate hoy = LocalDate.EPOCH;

    @BeforeEach
    void a_scene() {
        escena = new EscenaDePagos(pagos, libro, base, usuarios);
        hoy = fecha.hoy();
    }

    @ParameterizedTest
    @EnumSource(Tercero.class)
    void what_was_applied_of_a_third_party_is_handed_over_once_and_to_the_cent(Tercero tercero) {
        vacia(tercero);
        Importe dispersado = libro(tercero, Clase.DISPERSADO);
        Importe enBanco = libro(tercero, Clase.BANCO);
        LocalDate ayer = hoy.minusDays(1);
        paga(tercero.fondos().getFirst(), "1000.01", ayer);
        paga(tercero.fondos().getLast(), "500.02", hoy);
        Dispersiones.Pendiente pendiente = nacional(() -> dispersiones.pendiente(tercero, hoy));
        Importe total = pendiente.total();
        assertThat(pendiente.partes()).allMatch(p -> tercero.fondos().contains(p.fondo()));
        assertThat(total).isGreaterThanOrEqualTo(Importe.parse("1500.03"));
        assertThat(pendiente.desde()).contains(ayer);

        UUID id = escena.como("pagos", () -> dispersiones.ordena(tercero, hoy, "Oficio 1"));
        assertThat(nacional(() -> dispersiones.pendiente(tercero, hoy)).partes()).isEmpty();
        escena.rechaza("PAG-044", "pagos", () -> dispersiones.ordena(tercero, hoy, "Otra vez"));
        escena.como("pagos2", () -> dispersiones.entrega(id, hoy, "040", "SPEI-" + id));

        assertThat(nacional(() -> dispersiones.busca(id)).orElseThrow())
                .satisfies(d -> {
                    assertThat(d.estado()).isEqualTo(Estado.ENTREGADA);
                    assertThat(d.importe()).isEqualTo(total);
                });
        assertThat(nacional(() -> dispersiones.partes(id))).isEqualTo(pendiente.partes());
        assertThat(libro(tercero, Clase.DISPERSADO).menos(dispersado)).isEqualTo(total);
        assertThat(libro(tercero, Clase.BANCO)).isEqualTo(enBanco);
        assertThat(nacional(() -> dispersiones.entregado(ayer)))
                .extracting(Parte::fondo)
                .contains(tercero.fondos().getFirst());
        assertThat(nacional(() -> comprobacion.dias(hoy.minusDays(5), hoy)))
                .isNotEmpty()
                .allMatch(Comprobacion.Dia::cuadra);
    }

    @Test
    void the_money_of_the_institute_is_never_handed_over() {
        vacia(Tercero.CUENTAS_INDIVIDUALES);
        vacia(Tercero.INFONAVIT);
        paga(Fondo.IMSS, "800.00", hoy);

        for (Tercero tercero : Tercero.values()) {
            escena.rechaza("PAG-044", "pagos", () -> dispersiones.ordena(tercero, hoy, "Nada"));
        }
    }

    @Test
    void nobody_hands_over_what_he_ordered_and_what_was_given_up_is_pending_again() {
        vacia(Tercero.INFONAVIT);
        paga(Fondo.VIVIENDA, "300.00", hoy);
        UUID id =
                escena.como("pagos", () -> dispersiones.ordena(Tercero.INFONAVIT, hoy, "Oficio 2"));

        escena.rechaza("PAG-030", "pagos", () -> dispersiones.entrega(id, hoy, "040", "S1"));
        escena.rechaza("PAG-046", "pagos2", () -> dispersiones.entrega(id, hoy, "040", " "));
        UUID otra = entregada(Tercero.CUENTAS_INDIVIDUALES, Fondo.RCV, "040", "UNA-" + id);
        escena.rechaza(
                "PAG-050", "pagos2", () -> dispersiones.entrega(id, hoy, "040", "UNA-" + id));
        assertThat(nacional(() -> dispersiones.busca(otra)).orElseThrow().estado())
                .isEqualTo(Estado.ENTREGADA);
        assertThatThrownBy(() ->
                        base.comoDuenio()
                                .sql(
                                        """
                                        INSERT INTO pagos.cargo VALUES (gen_random_uuid(), 1, 'DEVOLUCION', '040', ?,
                                            current_date, 100, '0119', gen_random_uuid())
                                        """)
                                .param("UNA-" + id)
                                .update())
                .as("nor does it pay a refund")
                .hasMessageContaining("PAG-050");
        escena.rechaza(
                "PAG-039", "pagos2", () -> dispersiones.entrega(id, hoy.plusDays(1), "040", "S1"));
        escena.rechaza("PAG-036", "pagos2", () -> dispersiones.cancela(id, " "));
        escena.como("pagos2", () -> dispersiones.cancela(id, "El banco cerró."));
        escena.rechaza("PAG-031", "pagos2", () -> dispersiones.entrega(id, hoy, "040", "S1"));
        escena.rechaza("PAG-045", "pagos2", () -> dispersiones.cancela(UUID.randomUUID(), "Nada"));

        assertThat(nacional(() -> dispersiones.pendiente(Tercero.INFONAVIT, hoy)).total())
                .isEqualTo(nacional(() -> dispersiones.busca(id)).orElseThrow().importe())
                .isGreaterThanOrEqualTo(Importe.parse("300.00"));
        assertThatThrownBy(() ->
                        base.comoDuenio()
                                .sql(
                                        """
                                        INSERT INTO pagos.dispersion_acto (id, dispersion_id, tipo, dia, banco,
                                            operacion, hecho_en, hecho_por)
                                        SELECT gen_random_uuid(), dispersion_id, 'ENTREGA', dia, '040', 'S', now(),
                                            hecho_por FROM pagos.dispersion_acto WHERE tipo = 'ORDENA' LIMIT 1
                                        """)
                                .update())
                .hasMessageContaining("PAG-030");
    }

    /** A cheque that bounces after its money was handed over is taken from the next one. */
    @Test
    void what_a_correction_takes_back_is_taken_from_the_next_one() {
        vacia(Tercero.CUENTAS_INDIVIDUALES);
        UUID pago = paga(Fondo.RCV, "600.00", hoy.minusDays(1));
        Importe rcv =
                nacional(() -> dispersiones.pendiente(Tercero.CUENTAS_INDIVIDUALES, hoy)).total();
        vacia(Tercero.CUENTAS_INDIVIDUALES);
        UUID cheque =
                escena.como(
                        "pagos",
                        () -> correcciones.proponeCheque(pago, "CH-1", hoy, "Sin fondos."));
        escena.como("pagos2", () -> correcciones.aprueba(cheque, "Comprobado."));

        escena.rechaza(
                "PAG-044",
                "pagos",
                () -> dispersiones.ordena(Tercero.CUENTAS_INDIVIDUALES, hoy, "Debe"));
        paga(Fondo.RCV, "900.00", hoy);
        Dispersiones.Pendiente pendiente =
                nacional(() -> dispersiones.pendiente(Tercero.CUENTAS_INDIVIDUALES, hoy));
        assertThat(pendiente.partes()).anyMatch(p -> p.importe().equals(rcv.negado()));
        assertThat(nacional(() -> comprobacion.dias(hoy.minusDays(5), hoy)))
                .allMatch(Comprobacion.Dia::cuadra);
    }

    @Test
    void what_waits_longer_than_its_term_is_told() {
        vacia(Tercero.CUENTAS_INDIVIDUALES);
        paga(Fondo.RCV, "120.00", hoy);
        paga(Fondo.RCV, "80.00", hoy.minusDays(30));

        Dispersiones.Pendiente pendiente =
                nacional(() -> dispersiones.pendiente(Tercero.CUENTAS_INDIVIDUALES, hoy));
        Importe deHoy = Dispersiones.suma(pagadas(pendiente, hoy));
        Importe deAntes = Dispersiones.suma(pagadas(pendiente, hoy.minusDays(30)));
        assertThat(deHoy.centavos()).isPositive();
        assertThat(deAntes.centavos()).isPositive();
        assertThat(pendiente.vencido(hoy)).isEqualTo(deAntes);
        assertThat(pendiente.total()).isEqualTo(deHoy.mas(deAntes));
        assertThat(texto("pagos", "/conciliacion/dispersiones"))
                .contains(deAntes + " ya tiene el plazo vencido");
    }

    @Test
    void one_officer_orders_it_on_its_page_and_another_one_records_that_it_left() {
        vacia(Tercero.INFONAVIT);
        paga(Fondo.VIVIENDA, "450.00", hoy);
        String raiz = "/conciliacion/dispersiones";
        assertThat(texto("pagos", raiz))
                .contains("Infonavit", "por entregar", "Ordenar la entrega");
        assertThat(texto("auditor", raiz)).doesNotContain("Ordenar la entrega");
        assertThat(pide("empresa", raiz)).hasStatus(403);

        assertThat(envia("pagos", raiz, "tercero", "INFONAVIT", "hasta", "32/13/2026"))
                .hasStatusOk()
                .bodyText()
                .contains("32/13/2026");
        String una =
                envia("pagos", raiz, "tercero", "INFONAVIT", "hasta", escrita(hoy), "motivo", "O1")
                        .getResponse()
                        .getRedirectedUrl();
        assertThat(texto("pagos", una)).contains("Tú la ordenaste", "Ordenada");
        assertThat(
                        envia(
                                "pagos",
                                una + "/entrega",
                                "dia",
                                escrita(hoy),
                                "banco",
                                "4",
                                "operacion",
                                "S"))
                .bodyText()
                .contains("PAG-030");
        assertThat(envia("supervision", una + "/entrega", "dia", escrita(hoy)))
                .bodyText()
                .contains("PAG-046");
        assertThat(envia("supervision", una + "/cancelacion", "motivo", "x".repeat(501)))
                .hasStatusOk()
                .bodyText()
                .contains("PAG-036", "501");
        assertThat(
                        envia(
                                "supervision",
                                raiz + "/" + UUID.randomUUID() + "/cancelacion",
                                "motivo",
                                "No está"))
                .hasStatus(404);
        assertThat(
                        envia(
                                "pagos2",
                                una + "/entrega",
                                "dia",
                                escrita(hoy),
                                "banco",
                                "040",
                                "operacion",
                                "SPEI 7"))
                .hasRedirectedUrl(una);
        assertThat(texto("pagos2", una)).contains("Entregada", "SPEI 7");
        assertThat(texto("pagos2", raiz)).contains(raiz + ".csv", raiz + ".csv?formato=xlsx");
        assertThat(texto("pagos2", una)).contains(una + "/partes.csv?formato=xlsx");
        assertThat(texto("pagos", una + "/partes.csv"))
                .startsWith("folio,tercero,pagado_el,fondo,importe")
                .contains(",INFONAVIT," + hoy + ",VIVIENDA,");
        assertThat(texto("pagos", raiz + ".csv")).contains(",INFONAVIT," + hoy + ",ENTREGADA,");
        assertThat(texto("pagos", "/publico/comprobacion/" + hoy))
                .contains("Ya entregado a los terceros");
    }

    private static List<Parte> pagadas(Dispersiones.Pendiente pendiente, LocalDate dia) {
        return pendiente.partes().stream().filter(p -> p.pagadoEl().equals(dia)).toList();
    }

    private static String escrita(LocalDate dia) {
        return FechaEscrita.escrita(dia);
    }

    private MvcTestResult pide(String cuenta, String ruta) {
        return paginas.get().uri(ruta).with(user(usuarios.loadUserByUsername(cuenta))).exchange();
    }

    private String texto(String cuenta, @Nullable String ruta) {
        MvcTestResult respuesta = pide(cuenta, Objects.requireNonNull(ruta));
        assertThat(respuesta).as(ruta).hasStatusOk();
        return new String(respuesta.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult envia(String cuenta, String ruta, String... campos) {
        var peticion =
                paginas.post()
                        .uri(ruta)
                        .with(user(usuarios.loadUserByUsername(cuenta)))
                        .with(csrf());
        for (int i = 0; i < campos.length; i += 2) {
            peticion = peticion.param(campos[i], campos[i + 1]);
        }
        return peticion.exchange();
    }

    private UUID entregada(Tercero tercero, Fondo fondo, String banco, String operacion) {
        paga(fondo, "10.00", hoy);
        UUID id = escena.como("pagos", () -> dispersiones.ordena(tercero, hoy, "Otra"));
        escena.como("pagos2", () -> dispersiones.entrega(id, hoy, banco, operacion));
        return id;
    }

    /** Hands over all that other tests left. */
    private void vacia(Tercero tercero) {
        if (nacional(() -> dispersiones.pendiente(tercero, hoy)).total().centavos() > 0) {
            UUID id = escena.como("pagos", () -> dispersiones.ordena(tercero, hoy, "Antes"));
            escena.como("pagos2", () -> dispersiones.entrega(id, hoy, "040", "A-" + id));
        }
    }

    private Importe libro(Tercero tercero, Clase clase) {
        return nacional(() -> libro.controles(Optional.empty())).stream()
                .filter(c -> c.clase() == clase && tercero.fondos().contains(c.rubro().fondo()))
                .map(c -> Importe.de(c.saldo()))
                .reduce(Importe.CERO, Importe::mas);
    }

    private UUID paga(Fondo fondo, String importe, LocalDate dia) {
        UUID registro = new EmpleadorConocido(base, NUMEROS.addAndGet(6)).registro();
        Cuenta cuenta =
                Cuenta.de(
                        Clase.DETERMINADO,
                        registro,
                        BIMESTRE,
                        switch (fondo) {
                            case RCV -> Rubro.RETIRO;
                            case VIVIENDA -> Rubro.INFONAVIT;
                            case AMORTIZACION -> Rubro.AMORTIZACION;
                            default -> Rubro.CUOTA_FIJA;
                        },
                        Cuota.PATRONAL,
                        Componente.SUERTE_PRINCIPAL);
        nacional(() ->
                libro.asienta(
                        List.of(
                                Asiento.de(
                                        "dispersa:" + registro,
                                        new Origen("caso", registro),
                                        "0119",
                                        "LSS 39",
                                        BIMESTRE.ultimoDia(),
                                        List.of(
                                                new Partida(cuenta, Importe.parse(importe)),
                                                new Partida(
                                                        cuenta.en(Clase.INGRESO),
                                                        Importe.parse(importe).negado()))))));
        return escena.paga(
                nacional(() -> pagos.genera(registro, Set.of(BIMESTRE + "." + fondo), hoy)), dia);
    }

    private static <T> T nacional(Supplier<T> trabajo) {
        return EscenaDePagos.nacional(trabajo);
    }
}
