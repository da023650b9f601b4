package mx.recauda.platform.libro.internal;

import mx.recauda.ley.libro.Asiento;
import mx.recauda.ley.libro.Defecto;
import mx.recauda.ley.libro.ErrorDeLibro;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.base.FalloConCodigo.Clase;
import mx.recauda.platform.libro.Asentado;
import mx.recauda.platform.seguridad.QuienActua;

import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.PreparedStatementCallback;
import org.springframework.stereotype.Component;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Writes entries through the only door the database leaves open. */
@Component
class EscritorDeAsientos {

    private static final String ASIENTA =
            "SELECT asiento, nuevo FROM libro.asienta("
                    + "?, ".repeat(Envio.ARREGLOS)
                    + "?, ?) ORDER BY lugar";

    private static final String ASIENTA_UNO =
            "SELECT asiento, nuevo FROM libro.asienta_uno(" + "?, ".repeat(Envio.DE_UNO) + "?, ?)";

    private static final Map<String, ErrorDeLibro> POR_ESTADO =
            Map.of(
                    "LB001", ErrorDeLibro.DESCUADRADO,
                    "LB009", ErrorDeLibro.OTRO_CONTENIDO,
                    "LB010", ErrorDeLibro.NADA_QUE_REVERSAR,
                    "LB011", ErrorDeLibro.YA_REVERSADO,
                    "LB012", ErrorDeLibro.REVERSA_DISTINTA);

    private static final String REVERSADO_ANTES = "asiento_reversa_de_key";

    private final JdbcOperations jdbc;
    private final NumerosDeCuenta numeros;
    private final Clock reloj;

    EscritorDeAsientos(JdbcOperations jdbc, NumerosDeCuenta numeros, Clock reloj) {
        this.jdbc = jdbc;
        this.numeros = numeros;
        this.reloj = reloj;
    }

    List<Asentado> asienta(List<Asiento> asientos) {
        revisa(asientos);
        Envio envio = new Envio(asientos, asientos.size() == 1 ? Map.of() : numeros.leidos());
        try {
            return jdbc.execute(
                    envio.esUno() ? ASIENTA_UNO : ASIENTA,
                    (PreparedStatementCallback<List<Asentado>>) orden -> manda(envio, orden));
        } catch (DataAccessException fallo) {
            throw traduce(fallo, asientos);
        }
    }

    private List<Asentado> manda(Envio envio, PreparedStatement orden) throws SQLException {
        boolean uno = envio.esUno();
        if (uno) {
            envio.ponUno(orden);
        } else {
            envio.pon(orden);
        }
        int puestos = uno ? Envio.DE_UNO : Envio.ARREGLOS;
        orden.setString(puestos + 1, QuienActua.ahora().cuenta());
        orden.setTimestamp(puestos + 2, Timestamp.from(reloj.instant()));
        List<Asentado> respuestas = new ArrayList<>();
        try (ResultSet filas = orden.executeQuery()) {
            while (filas.next()) {
                respuestas.add(new Asentado(filas.getLong(1), filas.getBoolean(2)));
            }
        }
        return respuestas;
    }

    private static void revisa(List<Asiento> asientos) {
        Set<String> claves = new HashSet<>();
        for (Asiento asiento : asientos) {
            asiento.defectos().stream().findFirst().ifPresent(EscritorDeAsientos::rechaza);
            if (!claves.add(asiento.clave())) {
                throw conflicto(ErrorDeLibro.CLAVE_REPETIDA, asiento.clave());
            }
        }
    }

    private static void rechaza(Defecto defecto) {
        throw new FalloConCodigo(Clase.ENTRADA, defecto.error(), defecto.argumentos().toArray());
    }

    private static RuntimeException traduce(DataAccessException fallo, List<Asiento> asientos) {
        if (!(fallo.getMostSpecificCause() instanceof PSQLException causa)) {
            return fallo;
        }
        ServerErrorMessage dicho = causa.getServerErrorMessage();
        if (dicho == null) {
            return fallo;
        }
        if (REVERSADO_ANTES.equals(dicho.getConstraint())) {
            return reversadoAntes(asientos);
        }
        ErrorDeLibro error = POR_ESTADO.get(String.valueOf(causa.getSQLState()));
        if (error == null) {
            return fallo;
        }
        return conflicto(
                error,
                Stream.of(dicho.getDetail(), dicho.getHint()).filter(Objects::nonNull).toArray());
    }

    private static FalloConCodigo reversadoAntes(List<Asiento> asientos) {
        Asiento reversa =
                asientos.stream().filter(a -> a.reversaDe().isPresent()).findFirst().orElseThrow();
        return conflicto(
                ErrorDeLibro.YA_REVERSADO, reversa.clave(), reversa.reversaDe().orElseThrow());
    }

    private static FalloConCodigo conflicto(ErrorDeLibro error, Object... argumentos) {
        return new FalloConCodigo(Clase.CONFLICTO, error, argumentos);
    }
}
