/**
 * Payments: the línea de captura with what it pays by fund and concept, the settlement files of the
 * banks, and where every cent of them went. {@code PagosTest} is the specification.
 */
@NullMarked
@ApplicationModule(
        displayName = "Pagos",
        allowedDependencies = {
            "base",
            "seguridad",
            "portal",
            "trabajos",
            "libro",
            "cuenta",
            "catalogo",
            "afiliacion :: cuotas",
            "determinacion :: ajustes"
        })
package mx.recauda.platform.pagos;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
