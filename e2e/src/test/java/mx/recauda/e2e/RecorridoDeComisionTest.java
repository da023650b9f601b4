package mx.recauda.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;

import mx.recauda.platform.base.FechaDeOperacion;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.LocalDate;
import java.util.Map;

/** A commission from its programme to the agreement that is printed at the next visit. */
class RecorridoDeComisionTest {

    private static final LocalDate HOY = LocalDate.now(FechaDeOperacion.ZONA);
    private static final Map<Modo, String> OFICINA =
            Map.of(Modo.RATON, "81", Modo.TECLADO, "82", Modo.SIN_SCRIPT, "83");

    @ParameterizedTest
    @EnumSource(Modo.class)
    void a_commission_reaches_its_agreement_and_the_next_visit_prints_it(Modo modo) {
        String oficina = OFICINA.get(modo);
        try (Persona planeacion = Persona.de(modo, "planeacion")) {
            programa(planeacion, oficina, "0001", HOY.minusDays(40));
            evalua(planeacion);
            acuerda(planeacion);
            programa(planeacion, oficina, "0002", HOY.minusDays(3));
            planeacion
                    .lee("main", "Qué se acordó en la visita anterior y qué cambió")
                    .lee("main", "Cobrar los créditos sin garantía");
            Download hoja = planeacion.baja("Hoja para la visita");
            assertThat(hoja.suggestedFilename())
                    .isEqualTo("seguimiento-pliego-" + oficina + "0002.pdf");
            assertThat(Papel.dice(hoja))
                    .contains(oficina + "0001", oficina + "0002")
                    .contains("Cobrar los créditos sin garantía")
                    .as("what was written of a visit without a frozen report is no period")
                    .doesNotContain("1,200.50");
        }
    }

    private static void programa(Persona planeacion, String oficina, String numero, LocalDate del) {
        planeacion
                .abre("/comisiones")
                .pulsa("Programar visita")
                .escribe("#pliego", oficina + numero)
                .escribe("#oficina", "Subdelegación " + oficina)
                .escribe("#lugar", "COLIMA, COL.")
                .fecha("#del", del.toString())
                .fecha("#al", del.plusDays(1).toString())
                .escribe("#objeto", "Apoyo")
                .escribe("#proposito", "Reunión de trabajo")
                .escribe("#coordinador", "Carlos Coordinador")
                .escribe("#coordinacion", "Coordinación de demostración")
                .escribe("#adscripcion", "Seguimiento a la operación")
                .escribe("#comisionado", "Vera Visitante")
                .pulsa("Programar")
                .titulo("Comisión, pliego " + oficina + numero);
    }

    /** A value without its cut-off is refused and kept; the difference to the goal is computed. */
    private static void evalua(Persona planeacion) {
        planeacion
                .pulsa("Evaluar a)")
                .escribe("#indicador", "Ingresos en efectivo")
                .escribe("#valor", "1,200.50")
                .pulsa("Guardar")
                .lee(".error-summary", "fecha de corte");
        assertThat(planeacion.mira("#valor")).hasValue("1,200.50");
        planeacion
                .fecha("#corte", HOY.minusDays(60).toString())
                .escribe("#meta", "1,300")
                .pulsa("Guardar")
                .lee("#punto-a", "−99.50");
    }

    private static void acuerda(Persona planeacion) {
        planeacion
                .escribe("#texto", "Cobrar los créditos sin garantía")
                .fecha("#termino", HOY.plusDays(60).toString())
                .elige("#punto", "h")
                .escribe("#efecto", "Más créditos cobrados")
                .pulsa("Agregar acuerdo")
                .lee("main", "Cobrar los créditos sin garantía")
                .lee("main", "COM-");
    }
}
