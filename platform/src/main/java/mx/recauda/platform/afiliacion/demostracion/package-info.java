/**
 * The demonstration office: employers, workers and movements of the synthetic country, loaded by
 * sets as a job while the portal answers. What it writes is what the ordinary path would have
 * written on the day of each reception; a test compares both.
 */
@NullMarked
package mx.recauda.platform.afiliacion.demostracion;

import org.jspecify.annotations.NullMarked;
