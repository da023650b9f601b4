/**
 * The planner's desk: drafts of a report, sections asked of areas, capture cell by cell, and the
 * road to the version sent. The rules are in {@code mx.recauda.rendicion.flujo}; here they meet the
 * database and the person who acts.
 */
@NullMarked
package mx.recauda.platform.rendicion.mesa;

import org.jspecify.annotations.NullMarked;
