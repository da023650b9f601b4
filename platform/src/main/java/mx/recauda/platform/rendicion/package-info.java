/**
 * Accountability in the platform: documents received and kept cell by cell, what the auditor found
 * in them, versions frozen and their files. {@code captura} receives and keeps, {@code version}
 * freezes and publishes, {@code informes} and {@code compromisos} are the pages.
 */
@NullMarked
@ApplicationModule(displayName = "Rendición de cuentas")
package mx.recauda.platform.rendicion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
