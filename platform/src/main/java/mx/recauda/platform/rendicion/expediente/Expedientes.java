package mx.recauda.platform.rendicion.expediente;

import mx.recauda.platform.base.ConexionDeDatos;
import mx.recauda.platform.documentos.ContenidosGuardados;
import mx.recauda.rendicion.expediente.ClaveDeCifra;
import mx.recauda.rendicion.expediente.ExpedienteDeCifra;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.stereotype.Service;

import java.time.Instant;
import java.util.Optional;

/** The folder of each figure: of the captured cells, and of the cells of drafts. */
@Service
public class Expedientes {

    /** Later than any fact, and within what the database can compare. */
    private static final Instant SIEMPRE = Instant.parse("9999-12-31T00:00:00Z");

    private final Consultas consultas;
    private final ConsultasDeBorrador borradores;
    private final ContenidosGuardados contenidos;

    /** Reads through the given client. */
    public Expedientes(JdbcClient jdbc) {
        this.consultas = new Consultas(jdbc);
        this.borradores = new ConsultasDeBorrador(jdbc);
        this.contenidos = new ContenidosGuardados(jdbc);
    }

    /** The same outside the server: over a connection, without its application. */
    public static Expedientes sobre(ConexionDeDatos conexion) {
        return new Expedientes(
                JdbcClient.create(
                        new DriverManagerDataSource(
                                conexion.url(), conexion.usuario(), conexion.clave())));
    }

    /**
     * The folder of a figure.
     *
     * @param al instant up to which facts count; empty for all of them, and the folder then bears
     *     the instant of the last one, so that it stays the same until something happens
     * @return the folder; empty when there is no such figure, or there was none at that instant
     */
    public Optional<ExpedienteDeCifra> de(ClaveDeCifra clave, Optional<Instant> al) {
        Instant limite = al.orElse(SIEMPRE);
        return clave.celda().isPresent()
                ? consultas
                        .celda(clave.celda().get())
                        .filter(c -> !c.en().isAfter(limite))
                        .map(c ->
                                new DeCaptura(consultas, borradores, contenidos, clave, c, limite)
                                        .arma(al))
                : clave.direccion()
                        .flatMap(borradores::deDireccion)
                        .flatMap(c ->
                                new DeBorrador(consultas, borradores, contenidos, clave, c, limite)
                                        .arma(al));
    }
}
