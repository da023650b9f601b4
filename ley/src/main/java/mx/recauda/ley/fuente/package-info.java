/** Where a rule or a fact comes from, and how much its source can be trusted. */
@NullMarked
package mx.recauda.ley.fuente;

import org.jspecify.annotations.NullMarked;
