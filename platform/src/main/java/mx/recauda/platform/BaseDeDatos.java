package mx.recauda.platform;

import mx.recauda.platform.base.BaseExterna;
import mx.recauda.platform.base.ConexionDeDatos;
import mx.recauda.platform.postgres.OpcionesDePostgres;
import mx.recauda.platform.postgres.ServidorPostgres;

/**
 * The database of a running server, whoever runs it.
 *
 * @param duenio role that migrates
 * @param aplicacion role that works
 * @param parada what stops it; nothing when it is not ours
 */
record BaseDeDatos(ConexionDeDatos duenio, ConexionDeDatos aplicacion, Runnable parada) {

    static BaseDeDatos de(OpcionesDeServidor opciones) {
        if (opciones.baseExterna().isPresent()) {
            BaseExterna externa =
                    BaseExterna.de(opciones.baseExterna().get(), System.getenv(), opciones.datos());
            return new BaseDeDatos(externa.duenio(), externa.aplicacion(), () -> {});
        }
        ServidorPostgres postgres =
                ServidorPostgres.arranca(OpcionesDePostgres.en(opciones.datos()));
        return new BaseDeDatos(postgres.duenio(), postgres.aplicacion(), postgres::close);
    }
}
