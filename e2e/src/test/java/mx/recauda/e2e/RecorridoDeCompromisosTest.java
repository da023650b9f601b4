package mx.recauda.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * An ASM from its writing to the official PDF: progress, evidence, substitution by letter, cut
 * sent, document published. Three times: with the mouse, with the keyboard alone, and without
 * script.
 */
class RecorridoDeCompromisosTest {

    private static final Pattern TARJETA = Pattern.compile(".*/compromisos/[0-9a-f-]{36}$");
    private static final String OFICIO = "09 52 75 931 0/ 4507";

    private static final Map<Modo, String> CICLO =
            Map.of(
                    Modo.RATON,
                    "2017-2018",
                    Modo.TECLADO,
                    "2016-2017",
                    Modo.SIN_SCRIPT,
                    "2015-2016");

    @ParameterizedTest
    @EnumSource(Modo.class)
    void an_asm_goes_from_its_activities_to_the_official_pdf(Modo modo) {
        String ciclo = CICLO.get(modo);
        FilePayload acta = Archivos.texto("acta.txt", "Acta de entrega del ciclo " + ciclo);
        try (Elenco elenco = new Elenco(modo)) {
            Persona planeacion = elenco.persona("planeacion");
            Persona area = elenco.persona("presupuesto");
            String tarjeta = promete(planeacion, ciclo);
            reporta(area, tarjeta, "1", "60");
            sustituye(planeacion, tarjeta);
            prueba(area, tarjeta, acta);
            planeacion
                    .abre(tarjeta)
                    .pulsa("Enviar el corte")
                    .pulsa("Registrar")
                    .lee("main", "Enviado");
            publica(elenco.persona("supervision"), ciclo);
        }
    }

    private static String promete(Persona planeacion, String ciclo) {
        planeacion
                .abre("/compromisos")
                .pulsa("Nuevo compromiso")
                .escribe("#texto", "Publicar el padrón de patrones cumplidos, " + ciclo)
                .escribe("#origen", "Evaluación de diseño")
                .escribe("#programa", "E006")
                .escribe("#ciclo", ciclo)
                .escribe("#clasificacion", "específico")
                .elige("#responsable", "PRESUPUESTO")
                .fecha("#termino", "2029-12-31")
                .escribe("#resultado", "Padrón disponible")
                .escribe("#actividades", "Integrar el padrón\nImprimir el padrón")
                .pulsa("Escribir el compromiso")
                .titulo("Comprometido");
        assertThat(planeacion.pagina()).hasURL(TARJETA);
        return planeacion.direccion();
    }

    private static void reporta(Persona area, String tarjeta, String actividad, String avance) {
        area.abre(tarjeta)
                .pulsa("Reportar avance")
                .elige("#actividad", actividad)
                .escribe("#porcentaje", avance)
                .pulsa("Registrar");
        assertThat(area.pagina()).hasURL(TARJETA);
    }

    private static void sustituye(Persona planeacion, String tarjeta) {
        planeacion
                .abre(tarjeta)
                .pulsa("Sustituir una actividad")
                .elige("#actividad", "2")
                .pulsa("Registrar")
                .lee(".error-summary", "CPR-010")
                .escribe("#texto", "Abrir la consulta del padrón en línea")
                .escribe("#oficio", OFICIO)
                .escribe("#nota", "La consulta sustituye al impreso.")
                .pulsa("Registrar")
                .lee("del", "Imprimir el padrón");
    }

    private static void prueba(Persona area, String tarjeta, FilePayload acta) {
        for (String actividad : List.of("1", "2")) {
            area.abre(tarjeta)
                    .pulsa("Entregar evidencia")
                    .elige("#actividad", actividad)
                    .escribe("#documento", "Acta de entrega")
                    .adjunta("#archivo", acta)
                    .pulsa("Registrar");
            assertThat(area.pagina()).hasURL(TARJETA);
            reporta(area, tarjeta, actividad, "100");
        }
        area.titulo("Concluido");
    }

    private static void publica(Persona supervision, String ciclo) {
        supervision.abre("/compromisos/documentos");
        String ruta =
                supervision
                        .pagina()
                        .locator("tr", new Page.LocatorOptions().setHasText(ciclo))
                        .first()
                        .locator("a")
                        .first()
                        .getAttribute("href");
        supervision.abre(ruta).lee("main", OFICIO).pulsa("Publicar").lee("main", "E006-" + ciclo);
        assertThat(Papel.dice(supervision.bajaDe("main a[href$='/pdf']")))
                .contains(ciclo, "Publicar el padrón de patrones cumplidos, " + ciclo)
                .contains("Integrar el padrón", "Abrir la consulta del padrón en línea")
                .contains("Padrón disponible", "100.00%", "acta.txt, huella ")
                .contains("SIN VALIDEZ OFICIAL");
    }
}
