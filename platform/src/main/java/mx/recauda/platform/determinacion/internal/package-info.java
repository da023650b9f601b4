/** Proposals and determinations in PostgreSQL. */
@NullMarked
package mx.recauda.platform.determinacion.internal;

import org.jspecify.annotations.NullMarked;
