/**
 * Accountability as code: figures, formulas, promises, forms and the auditor of reports. Pure: no
 * framework, no files, no clock.
 */
@NullMarked
package mx.recauda.rendicion;

import org.jspecify.annotations.NullMarked;
