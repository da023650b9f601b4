/**
 * Areas with their names by date, and the posts people hold in them from one day until another.
 * Nothing is erased: an area is closed, an appointment ends.
 */
@NullMarked
package mx.recauda.platform.rendicion.areas;

import org.jspecify.annotations.NullMarked;
