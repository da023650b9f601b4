/**
 * Employers: procedures 9210-003-125 and 9210-003-113 and what happens to a registro afterwards.
 * The rules are {@code mx.recauda.ley.afiliacion.patron}; here they get numbers, facts and scope.
 */
@NullMarked
package mx.recauda.platform.afiliacion.patrones;

import org.jspecify.annotations.NullMarked;
