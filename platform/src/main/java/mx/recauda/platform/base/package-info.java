/**
 * What every module of the platform stands on: migrations, the two database roles, the clock and
 * the business date, failures of start-up, problems of HTTP. It knows no business module.
 *
 * <p><strong>Migrations.</strong> A module {@code m} owns the PostgreSQL schema {@code m} and the
 * folder {@code db/migration/m} with files {@code V001__que_hace.sql}; each schema keeps its own
 * history, so two modules never compete for a version number. The owner role runs them before the
 * application starts ({@link mx.recauda.platform.base.Migraciones}); there is nothing to register:
 * a new folder is found by itself. Tables end with one call that declares what the application role
 * may do with them, and {@code PermisosDeTablasTest} compares the result with a declared list:
 *
 * <pre>{@code
 * SELECT base.tabla_de_hechos('rendicion.captura');    -- SELECT, INSERT: append-only
 * SELECT base.tabla_editable('seguridad.usuario');     -- and UPDATE
 * SELECT base.tabla_de_trabajo('rendicion.borrador');  -- and DELETE
 * SELECT base.tabla_de_catalogo('catalogo.oficina');   -- SELECT only
 * }</pre>
 */
@NullMarked
@ApplicationModule(displayName = "Base", type = ApplicationModule.Type.OPEN)
package mx.recauda.platform.base;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
