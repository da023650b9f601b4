/** What the pages and the API of affiliation share: forms, searches kept out of addresses. */
@NullMarked
package mx.recauda.platform.afiliacion.forma;

import org.jspecify.annotations.NullMarked;
