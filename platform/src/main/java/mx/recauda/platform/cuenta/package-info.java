/**
 * The account statement of an employer: what the ledger says of his registro by period, fund and
 * concept, what it costs on any day, and the explanation of each amount down to each worker. It
 * owns no table. {@code EstadosDeCuentaTest} is the specification.
 */
@NullMarked
@ApplicationModule(
        displayName = "Estado de cuenta",
        allowedDependencies = {
            "base",
            "seguridad",
            "portal",
            "libro",
            "determinacion",
            "determinacion :: ajustes",
            "determinacion :: confronta",
            "afiliacion :: cuotas"
        })
package mx.recauda.platform.cuenta;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
