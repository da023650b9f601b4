/** Pages of proposals, determinations and account statements. */
@NullMarked
package mx.recauda.platform.determinacion.web;

import org.jspecify.annotations.NullMarked;
