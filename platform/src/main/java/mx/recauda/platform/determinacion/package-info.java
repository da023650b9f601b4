/**
 * Contributions of a month: what the institute proposes from affiliation, as known at a closed
 * instant, and what the employer determines. A proposal is not a debt (LSS 39-A): it is posted to
 * memorandum accounts; the receivable is born with the determination. {@code DeterminacionTest} is
 * the specification.
 */
@NullMarked
@ApplicationModule(
        displayName = "Determinación",
        allowedDependencies = {
            "base",
            "seguridad",
            "portal",
            "libro",
            "documentos",
            "afiliacion",
            "trabajos",
            "catalogo",
            "afiliacion :: cuotas"
        })
package mx.recauda.platform.determinacion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
