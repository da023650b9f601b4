/**
 * The follow-up of Aspectos Susceptibles de Mejora as published: documents of 13 columns, kept cell
 * by cell, and the typed readings that the auditor and the official format are built on.
 */
@NullMarked
package mx.recauda.rendicion.asm;

import org.jspecify.annotations.NullMarked;
