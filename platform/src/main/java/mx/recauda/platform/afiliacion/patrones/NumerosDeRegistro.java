package mx.recauda.platform.afiliacion.patrones;

import mx.recauda.ley.afiliacion.patron.ErrorDePatron;
import mx.recauda.ley.afiliacion.patron.NumeroDeRegistro;
import mx.recauda.ley.identidad.RegistroPatronal;
import mx.recauda.platform.base.FalloConCodigo;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives consecutive numbers of a municipality, never one that exists. A number whose procedure is
 * undone afterwards is not used again.
 */
@Component
class NumerosDeRegistro {

    private final JdbcClient jdbc;

    NumerosDeRegistro(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next number; the caller declares the whole country, where the used ones are. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public RegistroPatronal siguiente(String municipio, String modalidad) {
        int consecutivo =
                jdbc.sql(
                                """
                                INSERT INTO afiliacion.serie_de_registro AS s (municipio, ultimo)
                                VALUES (:municipio, 1 + (SELECT coalesce(max(substr(registro, 4, 5)::int), 0)
                                    FROM afiliacion.registro_patronal WHERE registro LIKE :municipio || '%'))
                                ON CONFLICT (municipio) DO UPDATE SET ultimo =
                                    greatest(s.ultimo + 1, excluded.ultimo)
                                RETURNING ultimo
                                """)
                        .param("municipio", municipio)
                        .query(Integer.class)
                        .single();
        return NumeroDeRegistro.de(municipio, consecutivo, modalidad)
                .orElseThrow(() ->
                        new FalloConCodigo(
                                FalloConCodigo.Clase.CONFLICTO,
                                ErrorDePatron.SERIE_AGOTADA,
                                municipio));
    }
}
