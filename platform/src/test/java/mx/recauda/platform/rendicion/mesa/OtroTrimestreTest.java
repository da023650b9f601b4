package mx.recauda.platform.rendicion.mesa;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.prueba.PlataformaTest;
import mx.recauda.platform.prueba.TextoDePdf;
import mx.recauda.platform.rendicion.captura.Clase;
import mx.recauda.platform.rendicion.captura.Documento;
import mx.recauda.platform.rendicion.captura.Documentos;
import mx.recauda.platform.rendicion.version.Producto;
import mx.recauda.platform.rendicion.version.Version;
import mx.recauda.platform.rendicion.version.Versiones;
import mx.recauda.rendicion.flujo.Pendientes;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * A first quarter begun from the fourth one of the year before: asked, captured on the page and in
 * a workbook, authorised, sent, compared and exported with its own months.
 */
@PlataformaTest
class OtroTrimestreTest {

    private static final List<String> SECCIONES =
            List.of("juicios", "adecuaciones", "ingresos_excedentes");

    @Autowired AutowireCapableBeanFactory fabrica;
    @Autowired Borradores borradores;
    @Autowired Mesa mesa;
    @Autowired Documentos documentos;
    @Autowired Versiones versiones;
    @Autowired Solicitudes solicitudes;
    @Autowired FechaDeOperacion fecha;
    @TempDir Path carpeta;
    private Escritorio escritorio;

    @BeforeEach
    void abreElEscritorio() {
        escritorio = fabrica.createBean(Escritorio.class);
    }

    private Borrador abre(int anio, int trimestre, UUID base) {
        String ruta =
                escritorio
                        .manda(
                                "planeacion",
                                "/planeacion/borradores",
                                "anio",
                                "" + anio,
                                "trimestre",
                                "" + trimestre,
                                "base",
                                base.toString())
                        .getResponse()
                        .getRedirectedUrl();
        return borradores
                .busca(UUID.fromString(ruta.substring(ruta.lastIndexOf('/') + 1)))
                .orElseThrow();
    }

    private UUID publicado() {
        return documentos.de(Clase.INFORME).stream()
                .filter(d -> d.clave().equals("2014-T4-50-GYR"))
                .max(Comparator.comparing(Documento::entrega))
                .orElseThrow()
                .id();
    }

    /** Asks for a section and captures each of its cells. */
    private UUID capturada(Borrador borrador, String seccion, Function<Campo, String> valor) {
        UUID id = escritorio.solicita(borrador, seccion, "PRESUPUESTO");
        for (Campo campo : mesa.expediente(id).orElseThrow().campos()) {
            escritorio.captura(id, campo.indice(), valor.apply(campo));
        }
        return id;
    }

    private static String como(Campo campo, String numero) {
        return campo.numerico() ? numero : "Sin variación que explicar.";
    }

    private Version envia(Borrador borrador) {
        return versiones.busca(escritorio.envia(borrador)).orElseThrow();
    }

    @Test
    void a_quarter_begun_from_another_one_has_its_own_months_from_the_page_to_the_files()
            throws IOException {
        Borrador cuarto = abre(2040, 4, publicado());
        SECCIONES.forEach(s -> escritorio.autoriza(capturada(cuarto, s, c -> como(c, "1200"))));
        Version cierre = envia(cuarto);

        Borrador primero = abre(2041, 1, cierre.documento());
        assertThat(escritorio.abre("planeacion", "/planeacion/borradores/" + primero.id()))
                .hasStatusOk()
                .bodyText()
                .contains("Forma del trimestre", "enero-marzo", "octubre", "2040-T4-50-GYR")
                .doesNotContain("??");

        UUID juicios = capturada(primero, "juicios", c -> como(c, "1500"));
        MvcTestResult captura =
                escritorio.abre("presupuesto", "/planeacion/solicitudes/" + juicios);
        assertThat(captura)
                .bodyText()
                .contains("ganados · validez · enero", "2040-T4", "300")
                .doesNotContain("octubre", "diciembre");
        devuelveElLibro(juicios);

        escritorio.autoriza(juicios);
        escritorio.autoriza(capturada(primero, "adecuaciones", c -> como(c, "1200")));
        escritorio.autoriza(capturada(primero, "ingresos_excedentes", c -> como(c, "1200")));
        Version enviada = envia(primero);

        nadieDebeLoEnviado(cuarto);
        comparacion(cierre, enviada);
        archivos(enviada);
    }

    /** Reading only what may be owed gives the chase list that reading everything gives. */
    private void nadieDebeLoEnviado(Borrador enviado) {
        LocalDate hoy = fecha.hoy();
        assertThat(Pendientes.al(hoy, solicitudes.vivas()))
                .isNotEmpty()
                .isEqualTo(Pendientes.al(hoy, solicitudes.todas()));
        assertThat(solicitudes.vivas())
                .extracting(t -> t.solicitud().informe())
                .doesNotContain(enviado.id().toString());
    }

    /** The workbook out, one figure of January changed, and back in. */
    private void devuelveElLibro(UUID juicios) throws IOException {
        byte[] libro =
                escritorio
                        .abre(
                                "presupuesto",
                                "/planeacion/solicitudes/" + juicios + "/plantilla.xlsx")
                        .getResponse()
                        .getContentAsByteArray();
        Map<String, String> textos = LibroEditado.textos(libro, carpeta);
        assertThat(textos.values())
                .contains("ganados · validez · enero", "ganados · validez · marzo")
                .noneMatch(t -> t.contains("diciembre"));
        String enero = donde(textos, "ganados · validez · enero").substring(1);

        MvcTestResult vista =
                escritorio.sube(
                        "presupuesto",
                        "/planeacion/solicitudes/" + juicios + "/plantilla",
                        LibroEditado.de(libro, new HashMap<>(Map.of("C" + enero, 1700)), carpeta));
        assertThat(vista).hasStatusOk().bodyText().contains("1,500", "1,700", "enero");

        Campo numero = mesa.expediente(juicios).orElseThrow().campos().getFirst();
        assertThat(numero.casilla().fila()).isEqualTo("ganados · validez · enero");
        escritorio.manda(
                "presupuesto",
                "/planeacion/solicitudes/" + juicios + "/plantilla/aceptar",
                "acepta",
                "0",
                "v0",
                "1700",
                "n0",
                "1");
        assertThat(mesa.expediente(juicios).orElseThrow().celdas().getFirst().valor())
                .isEqualTo("1700");
    }

    private static String donde(Map<String, String> textos, String texto) {
        return textos.entrySet().stream()
                .filter(t -> t.getValue().equals(texto))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    /** Each cell beside its own: only what was captured otherwise is a difference. */
    private void comparacion(Version cierre, Version enviada) throws IOException {
        String consulta = "?de=" + cierre.id() + "&a=" + enviada.id();
        assertThat(escritorio.abre("planeacion", "/planeacion/comparar" + consulta))
                .hasStatusOk()
                .bodyText()
                .contains("Son de trimestres distintos", "ganados · validez · enero", "1,700")
                .doesNotContain("??");
        String csv =
                escritorio
                        .abre("planeacion", "/planeacion/comparar.csv" + consulta)
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8);
        assertThat(csv)
                .contains("juicios,ganados · validez · enero,numero,cambiada,1200,1700,500")
                .doesNotContain("adecuaciones,", ",agregada,", ",quitada,");
    }

    /** No file of the version speaks of the months of the quarter it was begun from. */
    private void archivos(Version enviada) throws IOException {
        for (String formato : List.of("contenido", "pdf", "xlsx", "json", "datos")) {
            assertThat(texto(enviada, formato))
                    .as(formato)
                    .contains("2041")
                    .doesNotContainIgnoringCase("octubre", "noviembre");
        }
        assertThat(texto(enviada, "contenido"))
                .contains("modificado_enero_marzo", "enero-febrero", "ganados · validez · marzo");
        assertThat(texto(enviada, "pdf")).contains("enero-marzo 2041");
    }

    private String texto(Version version, String formato) throws IOException {
        Producto archivo = versiones.archivo(version.id(), formato).orElseThrow();
        return switch (formato) {
            case "pdf" -> TextoDePdf.de(archivo.contenido());
            case "xlsx" -> String.join("\n", LibroEditado.todo(archivo.contenido(), carpeta));
            default -> new String(archivo.contenido(), StandardCharsets.UTF_8);
        };
    }
}
