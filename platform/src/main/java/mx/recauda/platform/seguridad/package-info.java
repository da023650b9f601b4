/**
 * Who may do what: users, roles as data, permissions as code, the session, and the audit trail.
 *
 * <p>A page or endpoint of any module says what it asks for with {@link
 * mx.recauda.platform.seguridad.Requiere} or {@link mx.recauda.platform.seguridad.Publica} on its
 * method or class; one that says neither is refused at run time and fails the build. The matrix of
 * routes and roles is generated into {@code docs/rutas.md}.
 *
 * <p>Work that must leave a trace calls {@link mx.recauda.platform.seguridad.Bitacora}.
 */
@NullMarked
@ApplicationModule(displayName = "Seguridad", allowedDependencies = "base")
package mx.recauda.platform.seguridad;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
