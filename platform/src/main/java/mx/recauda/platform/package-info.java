/** The server: modules, database, pages and API. */
@NullMarked
package mx.recauda.platform;

import org.jspecify.annotations.NullMarked;
