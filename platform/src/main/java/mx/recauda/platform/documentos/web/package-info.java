/** Downloads of stored files. */
@NullMarked
package mx.recauda.platform.documentos.web;

import org.jspecify.annotations.NullMarked;
