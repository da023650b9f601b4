/** JSON in and out: errors with line and column, numbers kept digit by digit. */
@NullMarked
package mx.recauda.formats.json;

import org.jspecify.annotations.NullMarked;
