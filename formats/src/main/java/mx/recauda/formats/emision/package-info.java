/**
 * What the institute proposes to an employer for a month (EMA and EBA) as files: the canonical
 * {@code propuesta.json}, which is read back, and those that employers use. The format is in {@code
 * docs/formatos/emision.md}.
 */
@NullMarked
package mx.recauda.formats.emision;

import org.jspecify.annotations.NullMarked;
