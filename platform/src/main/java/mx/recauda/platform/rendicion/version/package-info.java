/** Versions frozen with their content hash, and the files published of each. */
@NullMarked
package mx.recauda.platform.rendicion.version;

import org.jspecify.annotations.NullMarked;
