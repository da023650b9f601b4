/**
 * What the law and the institute list: offices with the names they had on each day, modalidades,
 * fracciones with their class, municipalities of the institute. Other modules keep the keys and ask
 * here for names.
 */
@NullMarked
@ApplicationModule(
        displayName = "Catálogos",
        allowedDependencies = {"base", "seguridad", "portal"})
package mx.recauda.platform.catalogo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
