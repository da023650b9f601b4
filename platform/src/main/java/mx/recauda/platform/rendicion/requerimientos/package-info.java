/** The register of auditors' requests: what was asked, delivered, to whom, and its acuse. */
@NullMarked
package mx.recauda.platform.rendicion.requerimientos;

import org.jspecify.annotations.NullMarked;
