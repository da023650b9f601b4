/**
 * The account statement of an employer, without a database: what was proposed, determined,
 * liquidated and paid by period, fund and concept, what it costs on any day, and why.
 */
@NullMarked
package mx.recauda.ley.cuenta;

import org.jspecify.annotations.NullMarked;
