/** How jobs are kept, picked and run. */
@NullMarked
package mx.recauda.platform.trabajos.internal;

import org.jspecify.annotations.NullMarked;
