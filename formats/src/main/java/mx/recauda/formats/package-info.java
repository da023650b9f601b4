/** Files in and out: directory formats, workbooks, PDF documents and their templates. */
@NullMarked
package mx.recauda.formats;

import org.jspecify.annotations.NullMarked;
