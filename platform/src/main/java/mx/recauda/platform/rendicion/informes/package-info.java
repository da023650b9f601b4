/** Pages of the quarterly report: sections, findings, origin of a Dato, versions. */
@NullMarked
package mx.recauda.platform.rendicion.informes;

import org.jspecify.annotations.NullMarked;
