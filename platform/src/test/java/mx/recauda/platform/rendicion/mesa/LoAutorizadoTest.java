package mx.recauda.platform.rendicion.mesa;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.prueba.PlataformaTest;
import mx.recauda.platform.rendicion.captura.Documentos;
import mx.recauda.platform.rendicion.captura.Incorporacion;
import mx.recauda.platform.rendicion.captura.Revisiones;
import mx.recauda.platform.rendicion.mesa.justificacion.Justificaciones;
import mx.recauda.platform.rendicion.version.Version;
import mx.recauda.platform.rendicion.version.Versiones;
import mx.recauda.rendicion.flujo.Accion;
import mx.recauda.rendicion.flujo.Papel;
import mx.recauda.rendicion.justificacion.Justificacion;
import mx.recauda.rendicion.version.Casilla;
import mx.recauda.rendicion.version.Contenido;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Nothing is sent that nobody authorised, and nobody authorises what the same person wrote. */
@PlataformaTest
class LoAutorizadoTest {

    private static final String DOS_PUESTOS = "dos-puestos";

    @Autowired AutowireCapableBeanFactory fabrica;
    @Autowired Mesa mesa;
    @Autowired Capturas capturas;
    @Autowired Borradores borradores;
    @Autowired Incorporacion incorporacion;
    @Autowired Versiones versiones;
    @Autowired Documentos documentos;
    @Autowired Revisiones revisiones;
    @Autowired Justificaciones justificaciones;
    @Autowired FechaDeOperacion fecha;
    @Autowired JdbcClient jdbc;
    @Autowired PlatformTransactionManager transacciones;
    private Escritorio escritorio;

    /** By hand: a test component would give these tests a context of their own. */
    @BeforeEach
    void abreElEscritorio() {
        escritorio = fabrica.createBean(Escritorio.class);
    }

    /** A small area: the same person captures and approves, though never the same section. */
    private void nombraEnDosPuestos() {
        for (Papel papel : List.of(Papel.ELABORADOR, Papel.TITULAR_DE_AREA)) {
            jdbc.sql(
                            """
                            INSERT INTO rendicion.nombramiento
                                (id, cuenta, nombre, area, puesto, papel, desde)
                            SELECT ?, ?, 'Dora Dos Puestos', 'PRESUPUESTO', 'Suplente', ?,
                                   DATE '2013-01-01'
                            WHERE NOT EXISTS (SELECT 1 FROM rendicion.nombramiento
                                              WHERE cuenta = ? AND papel = ?)
                            """)
                    .params(UUID.randomUUID(), DOS_PUESTOS, papel.name(), DOS_PUESTOS, papel.name())
                    .update();
        }
    }

    private Borrador borrador(int anio, int trimestre) throws IOException {
        return borradores.crea(
                anio, trimestre, InformeDeEjemplo.recibe(incorporacion), "planeacion");
    }

    private UUID solicita(Borrador borrador, String seccion, String... filas) {
        return mesa.solicita(
                        borrador,
                        new Mesa.Peticion(
                                seccion,
                                List.of(filas),
                                "PRESUPUESTO",
                                fecha.hoy().plusDays(3),
                                fecha.hoy().plusDays(6),
                                ""),
                        "planeacion",
                        Idioma.ES)
                .valor()
                .orElseThrow();
    }

    private Casilla captura(UUID solicitud, int lugar, String valor) {
        return captura(solicitud, lugar, valor, "presupuesto");
    }

    private Casilla captura(UUID solicitud, int lugar, String valor, String cuenta) {
        Expediente e = mesa.expediente(solicitud).orElseThrow();
        Campo campo = e.campos().get(lugar);
        assertThat(
                        capturas.guarda(
                                solicitud,
                                campo,
                                e.celdas().get(lugar).numero(),
                                valor,
                                cuenta,
                                Idioma.ES))
                .isInstanceOf(Guardado.Hecho.class);
        return campo.casilla();
    }

    private void retira(UUID solicitud) {
        String huella = mesa.expediente(solicitud).orElseThrow().huella();
        assertThat(
                        mesa.actua(
                                        solicitud,
                                        Mesa.Intento.de(Accion.RETIRAR, "Ya no hace falta", huella),
                                        "planeacion",
                                        Idioma.ES)
                                .incidencias())
                .isEmpty();
    }

    private void explica(UUID solicitud, String causa, String cuenta) {
        assertThat(
                        justificaciones.guarda(
                                solicitud,
                                mesa.expediente(solicitud).orElseThrow().campos().getFirst(),
                                0,
                                new Justificacion(
                                        causa,
                                        "La meta de gasto se mantiene.",
                                        "Se registró la adecuación en el sistema.",
                                        Optional.of(LocalDate.of(2043, 4, 15)),
                                        "Coordinación de Presupuesto",
                                        List.of()),
                                cuenta,
                                Idioma.ES))
                .isInstanceOf(Justificaciones.Guardada.Hecha.class);
    }

    private Contenido envia(Borrador borrador) {
        UUID version = escritorio.envia(borrador);
        return documentos.contenido(versiones.busca(version).orElseThrow().documento());
    }

    @Test
    void a_version_with_one_section_has_no_findings_of_the_sections_that_are_not_in_it()
            throws IOException {
        Borrador borrador = borrador(2044, 3);
        UUID va = solicita(borrador, "ingresos_excedentes");
        captura(va, 0, "5");
        escritorio.autoriza(va);

        UUID version = escritorio.envia(borrador);

        UUID documento = versiones.busca(version).orElseThrow().documento();
        assertThat(revisiones.hallazgos(documento))
                .allMatch(h -> h.hallazgo().seccion().equals("ingresos_excedentes"));
        assertThat(documentos.contenido(documento).celdas().values().toString())
                .doesNotContain("PRECISAR LA PARTIDA");
    }

    @Test
    void that_the_base_could_not_be_read_is_not_said_of_another_quarter() throws IOException {
        Borrador borrador = borrador(2044, 2);
        UUID va = solicita(borrador, "variacion_gasto");
        captura(va, 0, "2000");
        escritorio.autoriza(va);

        UUID version = escritorio.envia(borrador);

        UUID documento = versiones.busca(version).orElseThrow().documento();
        assertThat(revisiones.hallazgos(documento).stream().map(h -> h.hallazgo().regla()))
                .doesNotContain("INF-015");
    }

    @Test
    void rows_captured_for_a_request_withdrawn_are_not_sent_nor_their_explanations()
            throws IOException {
        Borrador borrador = borrador(2043, 4);
        List<PlanDeCaptura.Renglon> filas = borradores.plan(borrador).renglones("donativos");
        UUID va = solicita(borrador, "donativos", filas.get(0).nombre());
        UUID retirada = solicita(borrador, "donativos", filas.get(1).nombre());
        Casilla autorizada = captura(va, 0, "4001");
        Casilla deNadie = captura(retirada, 0, "4002");
        explica(retirada, "Nadie la autorizó.", "presupuesto");
        retira(retirada);
        escritorio.autoriza(va);

        Contenido enviado = envia(borrador);

        assertThat(enviado.celdas()).containsEntry(autorizada, "4001");
        assertThat(enviado.texto(deNadie)).as("%s", deNadie).isEmpty();
        assertThat(enviado.celdas().values().toString())
                .doesNotContain("4002", "Nadie la autorizó.");
    }

    @Test
    void a_correction_sends_of_a_request_withdrawn_what_its_base_said() throws IOException {
        Borrador borrador = borrador(2014, 4);
        UUID va = solicita(borrador, "donativos");
        llena(va);
        UUID retirada = solicita(borrador, "honorarios");
        Campo primero = mesa.expediente(retirada).orElseThrow().campos().getFirst();
        Casilla deNadie = captura(retirada, 0, "4003");
        retira(retirada);
        escritorio.autoriza(va);

        Contenido enviado = envia(borrador);

        assertThat(primero.anterior()).isNotBlank();
        assertThat(enviado.celdas()).containsEntry(deNadie, primero.anterior());
    }

    @Test
    void a_key_that_is_inferred_is_told_beside_the_answer_and_changed_by_who_knows_another()
            throws IOException {
        Borrador borrador = borrador(2046, 4);
        String fila = borradores.plan(borrador).renglones("compromisos").getFirst().nombre();
        UUID seccion = solicita(borrador, "compromisos", fila);
        int lugar = lugar(seccion, "tipo_respuesta");
        String respuesta = "Compromiso no aplicable en el periodo o sin avances a reportar";
        captura(seccion, lugar, respuesta);
        String pagina = "/planeacion/solicitudes/" + seccion;
        assertThat(escritorio.abre("presupuesto", pagina))
                .bodyText()
                .contains("NO_APLICABLE_O_SIN_AVANCES, inferida");

        assertThat(conClave(seccion, lugar, respuesta, "na 2046"))
                .bodyText()
                .contains("«na 2046» no es una clave de respuesta");
        assertThat(conClave(seccion, lugar, respuesta, "NA_2046"))
                .hasStatusOk()
                .bodyText()
                .contains("[NA_2046]")
                .doesNotContain("no es una clave de respuesta");
        assertThat(escritorio.abre("presupuesto", pagina))
                .bodyText()
                .doesNotContain("NO_APLICABLE_O_SIN_AVANCES, inferida");
        escritorio.autoriza(seccion);
        Contenido enviado = envia(borrador);

        assertThat(enviado.celdas())
                .containsEntry(new Casilla("compromisos", fila, "tipo_respuesta"), respuesta)
                .containsEntry(
                        new Casilla("compromisos", fila, "tipo_respuesta_codigo"), "NA_2046");
    }

    /** What the control of the key sends: the answer as it is, with another key. */
    private MvcTestResult conClave(UUID seccion, int lugar, String respuesta, String clave) {
        int numero = mesa.expediente(seccion).orElseThrow().celdas().get(lugar).numero();
        return escritorio.manda(
                "presupuesto",
                "/planeacion/solicitudes/" + seccion + "/celdas/" + lugar,
                "v" + lugar,
                respuesta,
                "n" + lugar,
                String.valueOf(numero),
                "k" + lugar,
                clave);
    }

    private int lugar(UUID solicitud, String columna) {
        return mesa.expediente(solicitud).orElseThrow().campos().stream()
                .map(c -> c.casilla().columna())
                .toList()
                .indexOf(columna);
    }

    @Test
    void FLU_003_who_captured_a_section_withdrawn_and_asked_again_cannot_approve_it()
            throws IOException {
        nombraEnDosPuestos();
        Borrador borrador = borrador(2044, 4);
        UUID antes = solicita(borrador, "donativos");
        captura(antes, 0, "4005", DOS_PUESTOS);
        retira(antes);
        UUID otraVez = solicita(borrador, "donativos");
        captura(otraVez, 1, "4006", "presupuesto");
        actua(otraVez, Accion.ENTREGAR, "presupuesto");

        assertThat(actua(otraVez, Accion.DAR_VISTO_BUENO, DOS_PUESTOS)).containsExactly("FLU-003");
        assertThat(actua(otraVez, Accion.DAR_VISTO_BUENO, "titular")).isEmpty();
    }

    @Test
    void FLU_003_who_explained_a_cell_of_a_section_asked_again_cannot_approve_it()
            throws IOException {
        nombraEnDosPuestos();
        Borrador borrador = borrador(2045, 4);
        UUID antes = solicita(borrador, "donativos");
        explica(antes, "La escribió quien firma.", DOS_PUESTOS);
        retira(antes);
        UUID otraVez = solicita(borrador, "donativos");
        captura(otraVez, 1, "4007", "presupuesto");
        actua(otraVez, Accion.ENTREGAR, "presupuesto");

        assertThat(actua(otraVez, Accion.DAR_VISTO_BUENO, DOS_PUESTOS)).containsExactly("FLU-003");
    }

    @Test
    void a_correction_that_restores_the_first_version_after_the_second_is_sent_and_verifies()
            throws IOException {
        Borrador borrador = borrador(2048, 4);
        UUID seccion = solicita(borrador, "donativos");
        captura(seccion, 0, "4008");
        escritorio.autoriza(seccion);
        Version primera = versiones.busca(escritorio.envia(borrador)).orElseThrow();
        Version segunda = corrige(borrador, seccion, primera, "4009");

        Version tercera = corrige(borrador, seccion, segunda, "4008");

        assertThat(tercera.numero()).isEqualTo(3);
        assertThat(tercera.huella()).isEqualTo(primera.huella());
        assertThat(versiones.cuadra(tercera)).isTrue();
        assertThat(versiones.conHuella(primera.huella()).orElseThrow().version().numero())
                .isEqualTo(3);
    }

    private Version corrige(Borrador borrador, UUID seccion, Version version, String valor) {
        escritorio.manda(
                "planeacion",
                "/planeacion/versiones/" + version.id() + "/corregir",
                "solicitud",
                seccion.toString(),
                "nota",
                "El importe era otro.");
        captura(seccion, 0, valor);
        Expediente e = mesa.expediente(seccion).orElseThrow();
        e.situacion()
                .abiertas()
                .forEach(o ->
                        mesa.actua(
                                seccion,
                                new Mesa.Intento(
                                        Accion.ATENDER,
                                        "Corregido",
                                        Optional.empty(),
                                        e.huella(),
                                        o.numero()),
                                "presupuesto",
                                Idioma.ES));
        escritorio.autoriza(seccion);
        return versiones.busca(escritorio.envia(borrador)).orElseThrow();
    }

    @Test
    void what_was_opened_again_while_the_sending_waited_is_not_sent() throws Exception {
        Borrador borrador = borrador(2049, 4);
        UUID seccion = solicita(borrador, "donativos");
        captura(seccion, 0, "4010");
        escritorio.autoriza(seccion);

        try (ExecutorService hilo = Executors.newSingleThreadExecutor()) {
            Future<MvcTestResult> enviada =
                    new TransactionTemplate(transacciones)
                            .execute(t -> {
                                reabre(seccion);
                                Future<MvcTestResult> espera =
                                        hilo.submit(() ->
                                                escritorio.manda(
                                                        "supervision",
                                                        "/planeacion/borradores/"
                                                                + borrador.id()
                                                                + "/enviar",
                                                        "oficio",
                                                        "09 52 75 931 0/ 4508"));
                                while (!espera.isDone() && !alguienEspera()) {
                                    Thread.onSpinWait();
                                }
                                return espera;
                            });

            assertThat(enviada.get()).bodyText().contains("MES-007");
        }
    }

    private void reabre(UUID seccion) {
        String huella = mesa.expediente(seccion).orElseThrow().huella();
        assertThat(
                        mesa.actua(
                                        seccion,
                                        Mesa.Intento.de(Accion.REABRIR, "Falta un dato", huella),
                                        "planeacion",
                                        Idioma.ES)
                                .incidencias())
                .isEmpty();
    }

    private boolean alguienEspera() {
        return jdbc.sql(
                        "SELECT EXISTS (SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT"
                                + " granted)")
                .query(Boolean.class)
                .single();
    }

    private List<String> actua(UUID solicitud, Accion accion, String cuenta) {
        String huella = mesa.expediente(solicitud).orElseThrow().huella();
        return mesa
                .actua(solicitud, Mesa.Intento.de(accion, "", huella), cuenta, Idioma.ES)
                .incidencias()
                .stream()
                .map(Incidencia::codigo)
                .toList();
    }

    /** With what the base says, but for one cell. */
    private void llena(UUID solicitud) {
        List<Campo> campos = mesa.expediente(solicitud).orElseThrow().campos();
        for (int i = 0; i < campos.size(); i++) {
            if (!campos.get(i).anterior().isBlank()) {
                captura(solicitud, i, i == 0 ? "4004" : campos.get(i).anterior());
            }
        }
    }
}
