/**
 * Reading files that come from outside: confined to their directory, bounded in size, decoded
 * strictly, every refusal with an {@code ARC} code.
 */
@NullMarked
package mx.recauda.formats.archivo;

import org.jspecify.annotations.NullMarked;
