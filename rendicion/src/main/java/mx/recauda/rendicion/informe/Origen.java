package mx.recauda.rendicion.informe;

/**
 * Where a captured row stands.
 *
 * @param archivo file name inside the report's directory, or sheet of a workbook
 * @param linea line or row in it, from 1 (the header is line 1)
 */
public record Origen(String archivo, int linea) {}
