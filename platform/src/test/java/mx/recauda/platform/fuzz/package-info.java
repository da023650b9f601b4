/** What is done with files that nobody thought of. */
@NullMarked
package mx.recauda.platform.fuzz;

import org.jspecify.annotations.NullMarked;
