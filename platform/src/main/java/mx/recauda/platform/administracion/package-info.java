/**
 * Pages for those who administer: users and their roles, the audit trail. The rules are those of
 * {@code seguridad}; here they get a face.
 */
@NullMarked
@ApplicationModule(
        displayName = "Administración",
        allowedDependencies = {"base", "seguridad", "portal"})
package mx.recauda.platform.administracion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
