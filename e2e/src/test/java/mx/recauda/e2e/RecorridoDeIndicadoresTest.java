package mx.recauda.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A goal with its memoria, its publication and its adjustment; and the matrix by template. */
class RecorridoDeIndicadoresTest {

    private static final Map<Modo, String> ANIO =
            Map.of(Modo.RATON, "2027", Modo.TECLADO, "2028", Modo.SIN_SCRIPT, "2029");
    private static final Map<Modo, String> CON_SERIE =
            Map.of(Modo.RATON, "DEM-A3", Modo.TECLADO, "DEM-A1", Modo.SIN_SCRIPT, "DEM-C2");
    private static final String FICHA = "/indicadores/fichas/DEM-NORMAS";

    /** The bar: 254 done is 79.1 % of the original 321 and 66.8 % of the adjusted 380. */
    @ParameterizedTest
    @EnumSource(Modo.class)
    void a_goal_is_published_with_its_memoria_and_adjusted_with_another(Modo modo) {
        String anio = ANIO.get(modo);
        try (Elenco elenco = new Elenco(modo)) {
            Persona planeacion = elenco.persona("planeacion");
            String meta = compromete(planeacion, anio);
            memoria(elenco, meta, "300", "21", "321");
            publica(elenco.persona("finanzas"), meta, "321");
            registra(planeacion, anio);
            resultados(planeacion.abre(meta), "321", "254", "79.1 %");
            ajusta(planeacion);
            resultados(planeacion, "380", "79.1 %", "66.8 %");
            memoria(elenco, meta, "321", "59", "380");
            publica(elenco.persona("finanzas"), meta, "380");
        }
    }

    private static String compromete(Persona planeacion, String anio) {
        planeacion
                .abre(FICHA)
                .pulsa("Meta nueva")
                .escribe("#periodo", anio)
                .escribe("#valor", "321")
                .escribe("#oficio", "E2E/001/" + anio)
                .escribe("#porque", "Compromiso del recorrido")
                .pulsa("Comprometer la meta")
                .titulo("Meta de DEM-NORMAS")
                .lee("main", "IND-001");
        return planeacion.direccion();
    }

    /** Who elaborates writes it; a second person reviews it and a third approves it. */
    private static void memoria(
            Elenco elenco, String meta, String base, String mejora, String resultado) {
        Persona planeacion = elenco.persona("planeacion");
        boolean otra = resultado.equals("380");
        planeacion
                .abre(meta)
                .pulsa(otra ? "Versión nueva de la memoria" : "Escribir la memoria")
                .escribe("#c-memoria-1-metodo", "compromiso")
                .escribe("#c-memoria-1-supuestos", "El inventario de normas no se reduce")
                .escribe("#c-memoria-1-decimales", "0")
                .escribe("#c-memoria-1-factibilidad", "Retadora pero factible")
                .fecha("#c-memoria-1-fecha", "2026-01-15")
                .escribe("#c-datos-1-clave", "base")
                .escribe("#c-datos-1-valor", base)
                .escribe("#c-datos-1-fuente", "Registro de normas internas")
                .fecha("#c-datos-1-corte", "2026-01-15")
                .escribe("#c-datos-1-huella", "ab12".repeat(16))
                .escribe("#c-parametros-1-clave", "mejora")
                .escribe("#c-parametros-1-valor", mejora)
                .escribe("#c-pasos-1-clave", "1")
                .escribe("#c-pasos-1-nombre", "meta")
                .escribe("#c-pasos-1-expresion", "base + mejora")
                .escribe("#c-pasos-1-resultado", resultado)
                .pulsa("Guardar versión")
                .sinErrores()
                .lee("main", "Tú la elaboraste");
        String version = planeacion.direccion();
        elenco.persona("supervision")
                .abre(version)
                .pulsa("Revisada y correcta")
                .cuenta(".timeline li", 2);
        elenco.persona("finanzas").abre(version).pulsa("Aprobar").cuenta(".timeline li", 3);
    }

    private static void publica(Persona finanzas, String meta, String valor) {
        finanzas.abre(meta)
                .pulsa("Publicar la meta de " + valor)
                .titulo("Publicada")
                .lee(".evidence li:last-child", valor);
    }

    private static void registra(Persona planeacion, String anio) {
        planeacion
                .abre(FICHA)
                .pulsa("Registrar valor")
                .escribe("#periodo", anio)
                .escribe("#v-A", "254")
                .escribe("#fuente", "Registro de normas internas")
                .pulsa("Registrar")
                .sinErrores()
                .lee("#valores", anio);
    }

    private static void resultados(Persona persona, String... palabras) {
        for (String palabra : palabras) {
            persona.lee("dl.strip", palabra);
        }
    }

    private static void ajusta(Persona planeacion) {
        planeacion
                .escribe("#nuevo", "380")
                .escribe("#oficio", "E2E/002/2026")
                .pulsa("Registrar ajuste")
                .lee(".error-summary", "IND-009");
        assertThat(planeacion.mira("#nuevo")).hasValue("380");
        planeacion
                .escribe("#porque", "Creció el inventario de normas")
                .pulsa("Registrar ajuste")
                .titulo("Ajuste sin publicar")
                .lee("main", "E2E/002/2026")
                .lee("main", "IND-004");
    }

    /** Three methods side by side; the one chosen fills the memoria. */
    @ParameterizedTest
    @EnumSource(Modo.class)
    void a_memoria_begins_with_the_method_that_forecasts_the_series(Modo modo) {
        try (Persona planeacion = Persona.de(modo, "planeacion")) {
            planeacion
                    .abre("/indicadores/fichas/" + CON_SERIE.get(modo))
                    .pulsa("Meta nueva")
                    .escribe("#periodo", "2026-T4")
                    .escribe("#valor", "95.0")
                    .escribe("#oficio", "E2E/003/2026")
                    .escribe("#porque", "Compromiso del recorrido")
                    .pulsa("Comprometer la meta")
                    .pulsa("Pronóstico")
                    .lee("main", "Tendencia lineal")
                    .lee("main", "Holt–Winters aditivo")
                    .pulsa("Usar en la memoria");
            assertThat(planeacion.mira("#c-memoria-1-metodo")).hasValue("naivo estacional");
            planeacion
                    .escribe("#c-memoria-1-supuestos", "La temporada se repite")
                    .escribe("#c-memoria-1-factibilidad", "Retadora pero factible")
                    .escribe("#c-pasos-2-expresion", "95")
                    .escribe("#c-pasos-2-resultado", "95.0")
                    .pulsa("Guardar versión")
                    .sinErrores()
                    .lee("main", "Tú la elaboraste");
        }
    }

    @Test
    void an_auditor_reads_both_results_of_the_demonstration_and_may_not_adjust() {
        try (Persona auditor = Persona.de(Modo.RATON, "auditor")) {
            auditor.abre(FICHA);
            assertThat(auditor.mira("svg.chart")).isVisible();
            auditor.pulsa("2026");
            resultados(auditor, "321", "380", "254", "79.1 %", "66.8 %");
            auditor.cuenta("form[action*=ajustes]", 0);
        }
    }

    @Test
    void the_template_of_the_demonstration_matrix_goes_out_and_comes_back_without_changes()
            throws IOException {
        try (Persona planeacion = Persona.de(Modo.TECLADO, "planeacion")) {
            planeacion.abre("/mir");
            String matriz = planeacion.mira("tbody a").getAttribute("href");
            planeacion.abre(matriz).lee(".notice", "DEMOSTRACIÓN");
            Path plantilla = planeacion.baja("Plantilla con esta matriz").path();
            FilePayload libro = Archivos.libro(Files.readAllBytes(plantilla));
            planeacion
                    .abre("/mir/importar")
                    .adjunta("#archivo", libro)
                    .pulsa("Revisar el archivo")
                    .titulo("dice lo mismo");
        }
    }
}
