/** Beans of the portal that other modules do not use. */
@NullMarked
package mx.recauda.platform.portal.internal;

import org.jspecify.annotations.NullMarked;
