/** Pages of the portal itself: home, search, guide. */
@NullMarked
package mx.recauda.platform.portal.web;

import org.jspecify.annotations.NullMarked;
