/**
 * JSON lines in, JSON lines out: read in blocks, computed on every core, written in order, with
 * memory that does not depend on the size of the input. Shared by the commands that answer one line
 * for each line.
 */
@NullMarked
package mx.recauda.cli.lineas;

import org.jspecify.annotations.NullMarked;
