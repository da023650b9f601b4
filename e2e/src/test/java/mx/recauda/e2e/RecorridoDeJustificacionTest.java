package mx.recauda.e2e;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;
import java.util.Map;

/**
 * The explanation of a variation: a cell outside its threshold is not delivered until its cause,
 * effect, action, date and responsible are written and its amounts reconcile with the report.
 */
class RecorridoDeJustificacionTest {

    private static final Map<Modo, String> PERIODO =
            Map.of(Modo.RATON, "2028-T1", Modo.TECLADO, "2028-T3", Modo.SIN_SCRIPT, "2029-T1");

    /** Approved, adjusted and modified budget of a chapter: 13.2 % over what was approved. */
    private static final Map<Integer, String> CAPITULO =
            Map.of(0, "28985302080", 3, "3813215853", 6, "32798517933");

    /** The closing cuts of the other rows, which are not delivered empty. */
    private static final List<Integer> CIERRES = List.of(15, 24, 33, 42);

    @ParameterizedTest
    @EnumSource(Modo.class)
    void a_variation_is_explained_with_amounts_that_reconcile_and_delivered(Modo modo) {
        String periodo = PERIODO.get(modo);
        try (Elenco elenco = new Elenco(modo)) {
            Borradores.reparte(elenco.persona("planeacion"), periodo, "adecuaciones");
            Persona presupuesto = elenco.persona("presupuesto");
            String seccion = captura(presupuesto, periodo);
            presupuesto
                    .pulsa("Entregar a revisión")
                    .lee(".error-summary", "JUS-001")
                    .abre(seccion)
                    .pulsa("Ir a la primera")
                    .titulo("falta justificar");
            explica(presupuesto);
            presupuesto.pulsa("Volver a la sección").pulsa("Entregar a revisión").sinErrores();
            elenco.persona("titular").abre(seccion).titulo("en revisión del área");
        }
    }

    private static String captura(Persona presupuesto, String periodo) {
        String seccion = Borradores.abreLaSeccion(presupuesto, periodo);
        List.of(0, 3, 6).forEach(celda -> escribe(presupuesto, celda, CAPITULO.get(celda)));
        CIERRES.forEach(celda -> escribe(presupuesto, celda, "2050"));
        return seccion;
    }

    private static void escribe(Persona presupuesto, int celda, String valor) {
        presupuesto
                .escribe("#v" + celda, valor)
                .guarda("Guardar")
                .lee("#celda-" + celda + " .saved", "Guardado por presupuesto");
    }

    /** 3,813.2 million are quoted as 3,814: near, and wrong; 5 million come from a letter. */
    private static void explica(Persona presupuesto) {
        presupuesto
                .escribe("#causa", "Se ampliaron 3,814 mdp.")
                .escribe("#efecto", "La meta de gasto se mantiene.")
                .pulsa("Guardar justificación")
                .lee("#revision", "JUS-005")
                .lee("#revision", "JUS-002")
                .lee("#revision", "casi")
                .foto("mesa-justificar")
                .escribe("#causa", "Se ampliaron 3,813 mdp de los 5 mdp que pidió el área.")
                .escribe("#accion", "Se registró la adecuación en el sistema.")
                .fecha("#fecha", "2029-11-15")
                .escribe("#responsable", "Coordinación de Presupuesto")
                .pulsa("Guardar justificación")
                .lee("#revision", "JUS-006")
                .escribe("#documento1", "Oficio 09/52 de la SHCP, 12 de enero")
                .escribe("#razon1", "Es lo que se pidió antes de la ampliación")
                .pulsa("Guardar justificación")
                .lee(".notice", "Justificación guardada.")
                .lee("#revision", "concilia")
                .lee("#revision", "otra fuente")
                .lee("#revision", "Sin observaciones")
                .accesible("otra fuente")
                .foto("mesa-otra-fuente", "#t-just")
                .cuenta(".timeline li", 3);
    }
}
