/** Pages, files and API of the ledger and of its published heads. */
@NullMarked
package mx.recauda.platform.libro.web;

import org.jspecify.annotations.NullMarked;
