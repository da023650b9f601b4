/** {@code recauda genera}: files for the institute from what an employer keeps in a spreadsheet. */
@NullMarked
package mx.recauda.cli.genera;

import org.jspecify.annotations.NullMarked;
