/**
 * Support for tests on a real PostgreSQL.
 *
 * <p>{@link mx.recauda.platform.prueba.PlataformaTest} on a class boots the application once per
 * run, on a database of its own for each class (a copy of a migrated template). One PostgreSQL
 * serves all the classes of a JVM; what a killed run leaves behind is adopted by the next.
 */
package mx.recauda.platform.prueba;
