package mx.recauda.platform.postgres;

/**
 * How a cluster came to run.
 *
 * @param puerto TCP port it listens on
 * @param adoptado whether it was running already
 */
record Arranque(int puerto, boolean adoptado) {}
