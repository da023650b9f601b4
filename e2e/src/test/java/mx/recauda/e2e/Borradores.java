package mx.recauda.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;

/** How planning begins a quarter and hands out one section of it. */
final class Borradores {

    private static final String BASE = "2014-T4";

    private Borradores() {}

    /** Leaves the section with PRESUPUESTO and gives the address of the draft. */
    static String reparte(Persona planeacion, String periodo, String seccion) {
        String[] partes = periodo.split("-T", -1);
        planeacion.abre("/planeacion").pulsa("Nuevo borrador");
        String base =
                planeacion
                        .pagina()
                        .locator("#base option")
                        .filter(new Locator.FilterOptions().setHasText(BASE))
                        .first()
                        .getAttribute("value");
        planeacion
                .escribe("#anio", partes[0])
                .elige("#trimestre", partes[1])
                .elige("#base", base)
                .pulsa("Crear borrador");
        String borrador = planeacion.direccion();
        planeacion.pulsa("Pedir todo de una vez").titulo("Pedir");
        soloEsa(planeacion, seccion);
        planeacion.pulsa("Solicitar").lee(".notice", "Se hizo 1 solicitud.");
        return borrador;
    }

    /** The last draft proposes the areas of the one before: only one section is asked here. */
    private static void soloEsa(Persona planeacion, String seccion) {
        Locator areas = planeacion.pagina().locator("select[name^='area.']");
        for (int i = 0; i < areas.count(); i++) {
            String nombre = areas.nth(i).getAttribute("name");
            String area = nombre.equals("area." + seccion) ? "PRESUPUESTO" : "";
            if (!areas.nth(i).inputValue().equals(area)) {
                planeacion.elige("select[name='" + nombre + "']", area);
            }
        }
        assertThat(planeacion.mira("select[name='area." + seccion + "']")).hasValue("PRESUPUESTO");
    }

    /** Opens what one owes, from the home page, and gives its address. */
    static String abreLaSeccion(Persona captura, String periodo) {
        captura.abre("/").pulsaEn(periodo, "Abrir la sección").lee(".page-head", periodo);
        return captura.direccion();
    }
}
