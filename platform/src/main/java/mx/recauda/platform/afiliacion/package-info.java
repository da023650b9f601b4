/**
 * Who was insured, by whom, at what wage, and since when we know it: employers, workers, movements
 * and the lotes that carry them. Facts have two times, the day from which they hold and the instant
 * at which they were learned; spells are a projection of them.
 */
@NullMarked
@ApplicationModule(
        displayName = "Afiliación",
        allowedDependencies = {"base", "seguridad", "portal", "documentos", "trabajos", "catalogo"})
package mx.recauda.platform.afiliacion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
