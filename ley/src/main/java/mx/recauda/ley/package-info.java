/**
 * The law of contributions and debts as code: pure functions of facts and of the parameters in
 * force. No framework, no clock, no database: see {@code PureModuleTest}.
 */
@NullMarked
package mx.recauda.ley;

import org.jspecify.annotations.NullMarked;
