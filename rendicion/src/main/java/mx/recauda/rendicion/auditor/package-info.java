/**
 * The auditor: numbered rules that read a captured document and say what is wrong with it, where,
 * by which rule and what to do. One small class per rule.
 */
@NullMarked
package mx.recauda.rendicion.auditor;

import org.jspecify.annotations.NullMarked;
