package mx.recauda.e2e;

import mx.recauda.formats.pagosua.EscritorDePago;
import mx.recauda.formats.pagosua.EscritorDePago.Encabezado;
import mx.recauda.ley.cedula.CedulaDeDeterminacion;
import mx.recauda.ley.cedula.Hecho;
import mx.recauda.ley.cedula.Patron;
import mx.recauda.ley.cedula.Trabajador;
import mx.recauda.ley.confronta.DeclaracionDeCedula;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.dinero.Tasa;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.identidad.Nss;
import mx.recauda.ley.identidad.RegistroPatronal;
import mx.recauda.ley.parametros.Zona;
import mx.recauda.ley.tiempo.Mes;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An invented employer of three workers, assigned to the accountant, and what he determines with
 * his own figures: the first worker with a lower wage, the third left out.
 *
 * @param cual from 0 to 9
 */
record EmpleadorInventado(int cual) {

    private static final LocalDate ALTA = LocalDate.of(2025, 6, 1);
    private static final String SBC = "450.50";
    private static final Tasa PRIMA = Tasa.dePorcentaje("0.54355");

    /** Puts it in the database of the server. */
    EmpleadorInventado crea() throws SQLException {
        try (Connection conexion = Servidor.conexion().abre()) {
            ejecuta(conexion, "SELECT set_config('recauda.oficina', '*', false)");
            siembra(conexion);
        }
        return this;
    }

    /** His payment file of a month. */
    byte[] sua(Mes mes) {
        Patron patron = new Patron(registro(), "", "", Zona.GENERAL, PRIMA, false);
        List<Trabajador> trabajadores = List.of(trabajador(0, "398.00"), trabajador(1, SBC));
        return EscritorDePago.escribe(
                        new Encabezado(registro(), "", "DIFERENCIAS INVENTADAS", "000001", ""),
                        DeclaracionDeCedula.de(
                                CedulaDeDeterminacion.determina(
                                                patron, mes, trabajadores, Idioma.ES)
                                        .valor()))
                .bytes();
    }

    private Trabajador trabajador(int quien, String sdi) {
        return new Trabajador(
                nss(quien),
                nombre(quien).replace(' ', '$') + "$",
                "",
                "",
                "",
                0,
                Optional.empty(),
                Optional.empty(),
                List.of(new Hecho.Alta(ALTA, Importe.parse(sdi))));
    }

    RegistroPatronal registro() {
        return RegistroPatronal.componer("A01889" + cual + "110");
    }

    private Nss nss(int quien) {
        return Nss.componer("98149000" + cual + quien);
    }

    /** Name of one of his workers. */
    static String nombre(int quien) {
        return "LIQUIDADO " + "ABC".charAt(quien);
    }

    private void siembra(Connection conexion) throws SQLException {
        UUID patron = UUID.randomUUID();
        UUID registro = UUID.randomUUID();
        ejecuta(
                conexion,
                "INSERT INTO afiliacion.patron (id, rfc, nombre, persona, creado_en)"
                        + " VALUES (?, ?, 'Diferencias Inventadas SA', 'MORAL', now())",
                patron,
                "DIN20010" + cual + "AB1");
        ejecuta(
                conexion,
                "INSERT INTO afiliacion.registro_patronal (id, patron_id, registro, oficina, modalidad,"
                        + " alta, creado_en) VALUES (?, ?, ?, '0101', '10', '2020-01-01', now())",
                registro,
                patron,
                registro().valor());
        HechosInventados.nace(conexion, registro);
        HechosInventados.clasifica(conexion, registro);
        ejecuta(
                conexion,
                "INSERT INTO seguridad.asignacion (id, usuario_id, registro_id, desde, asignada_por, asignada_en)"
                        + " SELECT ?, id, ?, '2020-01-01', 'prueba', now() FROM seguridad.usuario"
                        + " WHERE cuenta = 'contador'",
                UUID.randomUUID(),
                registro);
        for (int quien = 0; quien < 3; quien++) {
            empleado(conexion, registro, quien);
        }
    }

    private void empleado(Connection conexion, UUID registro, int quien) throws SQLException {
        UUID asegurado = UUID.randomUUID();
        ejecuta(
                conexion,
                "INSERT INTO afiliacion.asegurado (id, nss, primer_apellido, nombres, oficina, creado_en)"
                        + " VALUES (?, ?, 'LIQUIDADO', ?, '0101', now())",
                asegurado,
                nss(quien).valor(),
                nombre(quien).split(" ", -1)[1]);
        ejecuta(
                conexion,
                "WITH m AS (INSERT INTO afiliacion.movimiento (id, registro_id, oficina, asegurado_id, tipo,"
                        + " fecha, efecto, oportuno, sbc_centavos, recibido_en, conocido_en, anotado_por)"
                        + " VALUES (nextval('afiliacion.numero_de_movimiento'), ?, '0101', ?, 'ALTA', ?, ?, true,"
                        + " 45050, '2025-06-02Z', '2025-06-02Z', 'prueba') RETURNING *)"
                        + " INSERT INTO afiliacion.tramo (registro_id, oficina, asegurado_id, vigencia, conocido,"
                        + " sbc_centavos, tipo_de_salario, jornada, tipo_de_trabajador, origen)"
                        + " SELECT registro_id, oficina, asegurado_id, daterange(fecha, NULL),"
                        + " tstzrange(conocido_en, NULL), sbc_centavos, 0, 0, 1, id FROM m",
                registro,
                asegurado,
                ALTA,
                ALTA);
    }

    private static void ejecuta(Connection conexion, String sql, Object... valores)
            throws SQLException {
        try (PreparedStatement orden = conexion.prepareStatement(sql)) {
            for (int i = 0; i < valores.length; i++) {
                orden.setObject(i + 1, valores[i]);
            }
            orden.execute();
        }
    }
}
