package mx.recauda.platform.determinacion.confronta;

import mx.recauda.ley.confronta.Postura;

import java.time.Instant;

/**
 * What somebody did with a difference.
 *
 * @param numero from 1, in order
 * @param motivo why, 1 to 500 characters
 */
public record ActoDeConfronta(
        int numero, Postura postura, String motivo, Instant hechoEn, String hechoPor) {}
