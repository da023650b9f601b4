/**
 * Long jobs that survive a kill: each part of a job and the note of how far it is are one
 * transaction, so that no unit is done twice and none is lost. {@code TrabajosTest} is the
 * specification.
 */
@NullMarked
@ApplicationModule(
        displayName = "Trabajos",
        allowedDependencies = {"base", "seguridad", "portal"})
package mx.recauda.platform.trabajos;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
