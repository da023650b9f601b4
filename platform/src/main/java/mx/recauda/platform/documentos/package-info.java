/**
 * Files received or made, kept in the database under their SHA-256 so that one backup covers all.
 * They are never changed nor removed. {@code DocumentosTest} is the specification.
 */
@NullMarked
@ApplicationModule(
        displayName = "Documentos",
        allowedDependencies = {"base", "seguridad"})
package mx.recauda.platform.documentos;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
