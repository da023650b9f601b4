package mx.recauda.platform.libro;

/**
 * Answer to one entry.
 *
 * @param numero its number in the ledger
 * @param nuevo false when it was there already
 */
public record Asentado(long numero, boolean nuevo) {}
