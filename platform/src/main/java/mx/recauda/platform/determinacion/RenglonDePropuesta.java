package mx.recauda.platform.determinacion;

import mx.recauda.ley.dinero.Importe;

import java.util.UUID;

/**
 * What is proposed for one worker.
 *
 * @param nombre for people
 * @param dias days enrolled in the month
 * @param sdi wage of the last of them
 * @param salarios sum of the wage of each of them
 */
public record RenglonDePropuesta(
        UUID asegurado,
        String nss,
        String nombre,
        int dias,
        int incapacidades,
        int ausencias,
        Importe sdi,
        Importe salarios,
        Importes importes) {}
