package mx.recauda.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Route;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The desk as its people walk it, each one at a window of their own: chase, capture on the page and
 * by workbook, finding, fix, authorisation, sending, correction, comparison.
 */
class RecorridoDeMesaTest {

    private static final Map<Modo, String> PERIODO =
            Map.of(Modo.RATON, "2027-T1", Modo.TECLADO, "2027-T2", Modo.SIN_SCRIPT, "2027-T3");

    /** The closing cut of each row has a threshold: it is not delivered empty. */
    private static final int[] VIGILADAS = {6, 15, 24, 33, 42};

    @ParameterizedTest
    @EnumSource(Modo.class)
    void from_the_chase_to_the_comparison_of_two_versions(Modo modo, @TempDir Path carpeta)
            throws IOException, InterruptedException {
        String periodo = PERIODO.get(modo);
        try (Elenco elenco = new Elenco(modo)) {
            Persona planeacion = elenco.persona("planeacion");
            String borrador = Borradores.reparte(planeacion, periodo, "adecuaciones");
            cobra(planeacion, periodo);
            String seccion = captura(elenco.persona("presupuesto"), periodo);
            enExcel(elenco.persona("presupuesto"));
            entregaYAutoriza(elenco, seccion);
            String version = envia(elenco.persona("supervision"), borrador, periodo);
            acuse(planeacion, version);
            expediente(elenco.persona("auditor"), periodo, carpeta);
            corrige(elenco, version, seccion);
            String corregida = envia(elenco.persona("supervision"), borrador, periodo);
            compara(planeacion, version, corregida);
        }
    }

    /** Planning sees who owes what and leaves a reminder. */
    private static void cobra(Persona planeacion, String periodo) {
        planeacion
                .abre("/planeacion")
                .elige("#f-area", "PRESUPUESTO")
                .pulsa("Filtrar")
                .foto("mesa-cobro")
                .marcaEn(periodo)
                .escribe("#nota", "Vence esta semana.")
                .pulsa("Recordar a los marcados")
                .lee(".notice", "Se dejó 1 recordatorio.");
    }

    /** What is not a number is told at once; what does not add up stands beside its cell. */
    private static String captura(Persona presupuesto, String periodo) {
        String seccion = Borradores.abreLaSeccion(presupuesto, periodo);
        presupuesto
                .lee(".notice", "Vence esta semana.")
                .escribe("#v0", "x")
                .guarda("Guardar")
                .lee("#celda-0", "«x» no es un número")
                .escribe("#v0", "2,000")
                .guarda("Guardar")
                .lee("#celda-0 .saved", "Guardado por presupuesto")
                .escribe("#v1", "50")
                .guarda("Guardar")
                .lee("#celda-1 .saved", "Guardado por presupuesto")
                .lee("#celda-6", "vacía: falta su valor");
        for (int vigilada : VIGILADAS) {
            presupuesto
                    .escribe("#v" + vigilada, "2050")
                    .guarda("Guardar")
                    .lee("#celda-" + vigilada + " .saved", "Guardado por presupuesto");
        }
        presupuesto.escribe("#v4", "900");
        return seccion;
    }

    /** The finding is mended in a spreadsheet: 2,000 and 50 are 2,050. */
    private static void enExcel(Persona presupuesto) throws IOException {
        presupuesto
                .guarda("Guardar")
                .lee("#celda-4 .saved", "Guardado por presupuesto")
                .lee("#h4", "INF-002")
                .lee("#h4", "el cálculo da 2,050")
                .foto("mesa-captura", "#t-cap");
        byte[] libro =
                EditorDeLibro.edita(presupuesto.baja("Descargar la plantilla").path(), "G6", 2050);
        presupuesto
                .adjunta("#archivo", Archivos.libro(libro))
                .pulsa("Ver las diferencias")
                .titulo("Diferencias de la plantilla")
                .cuenta(".diff tbody tr", 1)
                .lee(".diff .was", "900")
                .lee(".diff .now", "2,050")
                .foto("mesa-excel")
                .accesible("the differences of a workbook")
                .pulsa("Guardar lo marcado")
                .lee(".notice", "Se guardó 1 celda del libro.")
                .noLee("#h4", "INF-002");
    }

    private static void entregaYAutoriza(Elenco elenco, String seccion) {
        actua(elenco.persona("presupuesto"), seccion, "Entregar a revisión");
        actua(elenco.persona("titular"), seccion, "Dar el visto bueno");
        actua(elenco.persona("planeacion"), seccion, "Dar el visto bueno");
        actua(elenco.persona("finanzas"), seccion, "Autorizar");
    }

    private static void actua(Persona persona, String seccion, String accion) {
        persona.abre(seccion).pulsa(accion).sinErrores().lee(".timeline li:last-child", accion);
    }

    private static String envia(Persona supervision, String borrador, String periodo) {
        supervision
                .abre(borrador)
                .pulsa("Enviar versión")
                .pulsa("Enviar y congelar")
                .lee(".error-summary", "FLU-014")
                .lee(".error-summary", "MES-028")
                .escribe("#oficio", "09 52 75 931 0/ 1201")
                .escribe("#motivo", "Las demás secciones se informan por separado.")
                .pulsa("Enviar y congelar")
                .titulo("Envío de " + periodo);
        return supervision.direccion();
    }

    private static void acuse(Persona planeacion, String version) {
        planeacion
                .abre(version)
                .escribe("#referencia", "SELLO 88")
                .adjunta("#archivo", Archivos.acuse())
                .pulsa("Agregar")
                .lee("tbody", "acuse.pdf")
                .foto("mesa-envio");
    }

    /** The auditor takes away the folder of a figure just sent, its acuse inside. */
    private static void expediente(Persona auditor, String periodo, Path carpeta)
            throws IOException, InterruptedException {
        auditor.abre("/informes")
                .pulsa(periodo + "-50-GYR")
                .pulsa("3 Adecuaciones")
                .pulsa("Ver el origen")
                .titulo("Origen del Dato")
                .pulsa("Expediente")
                .titulo("Expediente CIF-")
                .lee("acuse de envío de la v1, SELLO 88");
        CarpetaDeAuditor.comprueba(
                auditor, auditor.baja("Descargar expediente (ZIP)"), carpeta, "-acuse.pdf: OK");
    }

    private static void corrige(Elenco elenco, String version, String seccion) {
        elenco.persona("planeacion")
                .abre(version)
                .marca("input[name=solicitud]")
                .escribe("#nota", "El importe era otro.")
                .pulsa("Iniciar la corrección");
        elenco.persona("presupuesto")
                .abre(seccion)
                .escribe("#v0", "2100")
                .guarda("Guardar")
                .lee("#celda-0 .saved", "Guardado por presupuesto");
        entregaYAutoriza(elenco, seccion);
    }

    private static void compara(Persona planeacion, String version, String corregida) {
        planeacion
                .abre(corregida)
                .elige("#de", version.substring(version.lastIndexOf('/') + 1))
                .pulsa("Comparar")
                .titulo("Comparar versiones")
                .cuenta(".diff tbody tr", 1)
                .lee(".diff .was", "2,000")
                .lee(".diff .now", "2,100")
                .foto("mesa-comparar");
    }

    /** A slow network: the cell is still on its way when the button is pressed. */
    @Test
    void what_is_being_saved_when_a_section_is_delivered_goes_with_it() {
        try (Elenco elenco = new Elenco(Modo.RATON)) {
            Persona planeacion = elenco.persona("planeacion");
            Borradores.reparte(planeacion, "2030-T1", "adecuaciones");
            cobra(planeacion, "2030-T1");
            Persona presupuesto = elenco.persona("presupuesto");
            captura(presupuesto, "2030-T1");
            List<Route> enCamino = new ArrayList<>();
            presupuesto.pagina().route("**/celdas/4", enCamino::add);
            presupuesto.escribe("#v4", "2050").pulsa("Entregar a revisión");
            presupuesto.pagina().waitForCondition(() -> !enCamino.isEmpty());
            enCamino.forEach(Route::resume);
            presupuesto.lee(".timeline li:last-child", "Entregar a revisión").sinErrores();
            assertThat(presupuesto.mira("#v4")).hasText("2,050");
        }
    }

    @Test
    void with_the_keyboard_alone_two_hands_on_one_cell_are_merged() {
        try (Elenco elenco = new Elenco(Modo.TECLADO);
                Persona otra = Persona.de(Modo.RATON, "presupuesto2")) {
            Borradores.reparte(elenco.persona("planeacion"), "2027-T4", "honorarios");
            Persona una = elenco.persona("presupuesto");
            otra.abre(Borradores.abreLaSeccion(una, "2027-T4"))
                    .escribe("#v0", "7")
                    .guarda("Guardar")
                    .lee("#celda-0 .saved", "Guardado por presupuesto2")
                    .escribe("#v2", "Propios")
                    .guarda("Guardar")
                    .lee("#celda-2 .saved", "Guardado por presupuesto2");
            una.escribe("#v0", "8")
                    .guarda("Guardar")
                    .lee("#celda-0", "guardó otro valor")
                    .lee("#celda-0 .quote", "7")
                    .toca("Dejar el suyo")
                    .lee("#celda-0 .saved", "Guardado por presupuesto2");
            assertThat(una.mira("#v0")).hasValue("7");
            una.escribe("#v2", "Fiscales")
                    .guarda("Guardar")
                    .lee("#celda-2", "guardó otro valor")
                    .lee("#celda-2 .quote", "Propios")
                    .escribe("#v2", "Propios y fiscales")
                    .guarda("Guardar")
                    .lee("#celda-2 .saved", "Guardado por presupuesto");
            otra.abre(una.direccion());
            assertThat(otra.mira("#v0")).hasValue("7");
            assertThat(otra.mira("#v2")).hasValue("Propios y fiscales");
        }
    }
}
