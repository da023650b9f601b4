/**
 * Journeys in a real browser on a real server with the demonstration data. The browser is the
 * Chromium of the machine: {@code RECAUDA_CHROMIUM}, or the first of the usual names on the PATH.
 */
@NullMarked
package mx.recauda.e2e;

import org.jspecify.annotations.NullMarked;
