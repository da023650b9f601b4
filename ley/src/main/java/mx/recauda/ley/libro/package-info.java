/**
 * The double-entry ledger, without a database: accounts, entries that sum to zero, what their
 * content is bound to, how one is reversed, and the tree of hashes that seals closed blocks.
 */
@NullMarked
package mx.recauda.ley.libro;

import org.jspecify.annotations.NullMarked;
