package mx.recauda.platform;

import java.nio.file.Path;

/**
 * How to start the server.
 *
 * @param puerto HTTP port; 0 takes any free one
 * @param datos data directory
 * @param demostracion whether to load the demonstration data
 */
public record OpcionesDeServidor(int puerto, Path datos, boolean demostracion) {}
