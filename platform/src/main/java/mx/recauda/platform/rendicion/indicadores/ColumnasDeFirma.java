package mx.recauda.platform.rendicion.indicadores;

import mx.recauda.rendicion.flujo.Firma;
import mx.recauda.rendicion.flujo.Papel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** The seven columns in which every table keeps a signature, always the last ones. */
final class ColumnasDeFirma {

    static final String NOMBRES = "persona, nombre, puesto, papel, area, momento, dia";
    static final String HUECOS = "?, ?, ?, ?, ?, ?, ?";

    private ColumnasDeFirma() {}

    /** The values of a row: its own and then those of the signature. */
    static List<Object> con(Firma firma, Object... propios) {
        List<Object> valores = new ArrayList<>(List.of(propios));
        valores.addAll(
                List.of(
                        firma.persona(),
                        firma.nombre(),
                        firma.puesto(),
                        firma.papel().name(),
                        firma.area(),
                        firma.momento().atOffset(ZoneOffset.UTC),
                        firma.dia()));
        return valores;
    }

    static Firma lee(ResultSet fila) throws SQLException {
        return new Firma(
                fila.getString("persona"),
                fila.getString("nombre"),
                fila.getString("puesto"),
                Papel.valueOf(fila.getString("papel")),
                fila.getString("area"),
                fila.getObject("momento", OffsetDateTime.class).toInstant(),
                fila.getObject("dia", LocalDate.class));
    }
}
