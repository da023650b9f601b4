/**
 * The face of the platform: layout, fragments, home and guide. It depends on no business module:
 * they implement {@link mx.recauda.platform.portal.Menu}, {@link
 * mx.recauda.platform.portal.Pendientes} and {@link mx.recauda.platform.portal.Buscador} as beans.
 *
 * <p>Every text of a page comes from a bundle {@code mensajes/<module>_es.properties}, complete,
 * and its English sibling; {@code PlantillasTest} refuses a literal text in a template and a key
 * that one of the two lacks. Texts are {@link java.text.MessageFormat} patterns, so an apostrophe
 * is written twice.
 */
@NullMarked
@ApplicationModule(
        displayName = "Portal",
        allowedDependencies = {"base", "seguridad"})
package mx.recauda.platform.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
