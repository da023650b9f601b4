/** The ledger in PostgreSQL. */
@NullMarked
package mx.recauda.platform.libro.internal;

import org.jspecify.annotations.NullMarked;
