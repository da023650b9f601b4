package mx.recauda.platform.libro.internal;

import mx.recauda.ley.libro.Clase;
import mx.recauda.ley.libro.Componente;
import mx.recauda.ley.libro.Cuenta;
import mx.recauda.ley.libro.Cuota;
import mx.recauda.ley.libro.Rubro;
import mx.recauda.ley.tiempo.Mes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** An account as columns. Of no registro patronal: the nil UUID and the first day of all. */
final class Columnas {

    private static final UUID SIN_REGISTRO = new UUID(0, 0);
    private static final LocalDate SIN_PERIODO = LocalDate.of(1, 1, 1);

    private Columnas() {}

    static UUID registro(Cuenta cuenta) {
        return cuenta.registro().orElse(SIN_REGISTRO);
    }

    static LocalDate periodo(Cuenta cuenta) {
        return cuenta.periodo().map(Mes::primerDia).orElse(SIN_PERIODO);
    }

    static Cuenta cuenta(ResultSet fila) throws SQLException {
        LocalDate periodo = fila.getObject("periodo", LocalDate.class);
        return new Cuenta(
                Clase.valueOf(fila.getString("clase")),
                Optional.of(fila.getObject("registro_id", UUID.class))
                        .filter(id -> !id.equals(SIN_REGISTRO)),
                Optional.of(periodo).filter(dia -> !dia.equals(SIN_PERIODO)).map(Mes::de),
                Rubro.valueOf(fila.getString("rubro")),
                Cuota.valueOf(fila.getString("cuota")),
                Componente.valueOf(fila.getString("componente")));
    }
}
