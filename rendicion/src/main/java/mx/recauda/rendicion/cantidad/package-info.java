/**
 * Numbers as people write them in reports: read by value, whatever their style, and found inside
 * texts with the unit that follows them.
 */
@NullMarked
package mx.recauda.rendicion.cantidad;

import org.jspecify.annotations.NullMarked;
