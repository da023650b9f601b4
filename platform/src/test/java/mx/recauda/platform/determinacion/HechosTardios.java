package mx.recauda.platform.determinacion;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.platform.afiliacion.Escenario;
import mx.recauda.platform.prueba.BaseDePrueba;

import org.jspecify.annotations.Nullable;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * An employer whose workers the institute knows since June 2025, and every kind of fact that it may
 * learn late of them. Each fact is known at an instant: what was known before can be read again.
 */
public final class HechosTardios {

    /** Wage of whoever has no other. */
    public static final Importe SBC = Importe.parse("450.50");

    private static final Instant CONOCIDO = Instant.parse("2025-06-02T00:00:00Z");
    private static final LocalDate ALTA = LocalDate.of(2025, 6, 1);

    private final BaseDePrueba base;
    private final int primero;
    private final UUID registro;
    private final Map<Integer, Empleo> empleos = new HashMap<>();

    /** What is known now of a worker: the wage from each day, and the last day. */
    private static final class Empleo {
        private final TreeMap<LocalDate, Importe> sueldos = new TreeMap<>();
        private @Nullable LocalDate baja;
    }

    /** With so many workers in force, of numbers nobody else uses. */
    public HechosTardios(BaseDePrueba base, int primero, int trabajadores) {
        this.base = base;
        this.primero = primero;
        Escenario escenario = new Escenario(base);
        this.registro = escenario.patron(primero);
        escenario.trabajadores(primero, primero + trabajadores + 1);
        prima("0.54355", LocalDate.of(2020, 1, 1), Instant.parse("2020-01-01T00:00:00Z"));
        for (int i = 0; i < trabajadores; i++) {
            alta(i, ALTA, SBC, CONOCIDO);
        }
    }

    /** Identity of the registro patronal. */
    public UUID registro() {
        return registro;
    }

    /** Enrolment of a worker who was not there. */
    public void alta(int trabajador, LocalDate dia, Importe sbc, Instant conocido) {
        Empleo empleo = empleos.computeIfAbsent(trabajador, t -> new Empleo());
        empleo.sueldos.put(dia, sbc);
        conoce(trabajador, movimiento(trabajador, "ALTA", dia, sbc, conocido), conocido);
    }

    /** End of an employment; its day is still contributed. */
    public void baja(int trabajador, LocalDate dia, Instant conocido) {
        empleo(trabajador).baja = dia;
        conoce(trabajador, movimiento(trabajador, "BAJA", dia, Importe.CERO, conocido), conocido);
    }

    /** Another wage from a day on. */
    public void salario(int trabajador, LocalDate dia, Importe sbc, Instant conocido) {
        empleo(trabajador).sueldos.put(dia, sbc);
        conoce(trabajador, movimiento(trabajador, "SALARIO", dia, sbc, conocido), conocido);
    }

    /** The wage of that day is annulled: the one before holds again. */
    public void anula(int trabajador, LocalDate dia, Instant conocido) {
        Empleo empleo = empleo(trabajador);
        empleo.sueldos.remove(dia);
        long anulado =
                base.comoDuenio()
                        .sql(
                                """
                                SELECT m.id FROM afiliacion.movimiento m JOIN afiliacion.asegurado a ON a.id = m.asegurado_id
                                WHERE m.registro_id = ? AND a.nss = ? AND m.efecto = ? AND m.tipo = 'SALARIO'
                                  AND NOT EXISTS (SELECT FROM afiliacion.movimiento x WHERE x.anula_id = m.id)
                                ORDER BY m.id DESC LIMIT 1
                                """)
                        .params(registro, nss(trabajador), dia)
                        .query(Long.class)
                        .single();
        long anulacion =
                base.comoDuenio()
                        .sql(
                                """
                                INSERT INTO afiliacion.movimiento (id, registro_id, oficina, asegurado_id, tipo, fecha,
                                    efecto, oportuno, recibido_en, conocido_en, anula_id, motivo, anotado_por)
                                SELECT nextval('afiliacion.numero_de_movimiento'), registro_id, oficina, asegurado_id,
                                    'ANULACION', fecha, efecto, true, ?, ?, id, 'prueba', 'prueba'
                                FROM afiliacion.movimiento WHERE id = ? RETURNING id
                                """)
                        .params(Timestamp.from(conocido), Timestamp.from(conocido), anulado)
                        .query(Long.class)
                        .single();
        conoce(trabajador, anulacion, conocido);
    }

    /** Days of absence without pay. */
    public void ausencia(int trabajador, LocalDate dia, int dias, Instant conocido) {
        dias("ausencia", "", trabajador, dia, dias, conocido);
    }

    /** Days of incapacity certified by the institute. */
    public void incapacidad(int trabajador, LocalDate dia, int dias, Instant conocido) {
        dias("incapacidad", ", folio, rama", trabajador, dia, dias, conocido);
    }

    /** A premium of work risks from a day on: a rectification of class, or a revision. */
    public void prima(String porcentaje, LocalDate desde, Instant conocido) {
        base.comoDuenio()
                .sql(
                        """
                        INSERT INTO afiliacion.hecho_patronal (registro_id, oficina, tipo, vigencia, conocido_en,
                            datos, anotado_por)
                        VALUES (?, ?, 'PRIMA', daterange(?, NULL), ?, jsonb_build_object('prima', ?::text), 'prueba')
                        """)
                .params(registro, Escenario.OFICINA, desde, Timestamp.from(conocido), porcentaje)
                .update();
    }

    /** The employer ends, substituted by another from the day after. */
    public void sustituido(LocalDate dia, Instant conocido) {
        base.comoDuenio()
                .sql(
                        """
                        INSERT INTO afiliacion.hecho_patronal (registro_id, oficina, tipo, vigencia, conocido_en,
                            datos, anotado_por)
                        VALUES (?, ?, 'BAJA', daterange(?, ?), ?, '{"causa": "SUSTITUCION"}', 'prueba')
                        """)
                .params(registro, Escenario.OFICINA, dia, dia.plusDays(1), Timestamp.from(conocido))
                .update();
    }

    private void dias(
            String tabla, String mas, int trabajador, LocalDate dia, int dias, Instant conocido) {
        String valores =
                mas.isEmpty() ? "" : ", 'AB" + (100_000 + primero) + "', 'ENFERMEDAD_GENERAL'";
        base.comoDuenio()
                .sql(
                        "INSERT INTO afiliacion."
                                + tabla
                                + " (registro_id, oficina, asegurado_id, vigencia, recibido_en, conocido_en, anotado_por"
                                + mas
                                + ") SELECT ?, ?, id, daterange(?, ?), ?, ?, 'prueba'"
                                + valores
                                + " FROM afiliacion.asegurado WHERE nss = ?")
                .params(
                        registro,
                        Escenario.OFICINA,
                        dia,
                        dia.plusDays(dias),
                        Timestamp.from(conocido),
                        Timestamp.from(conocido),
                        nss(trabajador))
                .update();
    }

    private Empleo empleo(int trabajador) {
        Empleo empleo = empleos.get(trabajador);
        if (empleo == null) {
            throw new IllegalArgumentException("nobody enrolled " + trabajador);
        }
        return empleo;
    }

    /** What was known of a worker ends at an instant, and what is known now begins. */
    private void conoce(int trabajador, long origen, Instant conocido) {
        base.comoDuenio()
                .sql(
                        """
                        UPDATE afiliacion.tramo SET conocido = tstzrange(lower(conocido), ?)
                        WHERE registro_id = ? AND upper_inf(conocido)
                          AND asegurado_id = (SELECT id FROM afiliacion.asegurado WHERE nss = ?)
                        """)
                .params(Timestamp.from(conocido), registro, nss(trabajador))
                .update();
        Empleo empleo = empleo(trabajador);
        empleo.sueldos.forEach((desde, sbc) -> {
            @Nullable LocalDate siguiente = empleo.sueldos.higherKey(desde);
            @Nullable LocalDate fin = empleo.baja == null ? null : empleo.baja.plusDays(1);
            @Nullable LocalDate hasta =
                    siguiente == null || (fin != null && fin.isBefore(siguiente)) ? fin : siguiente;
            if (hasta == null || hasta.isAfter(desde)) {
                tramo(trabajador, origen, desde, hasta, sbc, conocido);
            }
        });
    }

    private void tramo(
            int trabajador,
            long origen,
            LocalDate desde,
            @Nullable LocalDate hasta,
            Importe sbc,
            Instant conocido) {
        base.comoDuenio()
                .sql(
                        """
                        INSERT INTO afiliacion.tramo (registro_id, oficina, asegurado_id, vigencia, conocido,
                            sbc_centavos, tipo_de_salario, jornada, tipo_de_trabajador, origen)
                        SELECT ?, ?, id, ?::daterange, ?::tstzrange, ?, 0, 0, 1, ?
                        FROM afiliacion.asegurado WHERE nss = ?
                        """)
                .params(
                        registro,
                        Escenario.OFICINA,
                        "[" + desde + "," + (hasta == null ? "" : hasta) + ")",
                        "[" + conocido + ",)",
                        sbc.centavos(),
                        origen,
                        nss(trabajador))
                .update();
    }

    private long movimiento(
            int trabajador, String tipo, LocalDate dia, Importe sbc, Instant conocido) {
        return base.comoDuenio()
                .sql(
                        """
                        INSERT INTO afiliacion.movimiento (id, registro_id, oficina, asegurado_id, tipo, fecha,
                            efecto, oportuno, sbc_centavos, recibido_en, conocido_en, anotado_por)
                        SELECT nextval('afiliacion.numero_de_movimiento'), ?, ?, id, ?, ?, ?, true, ?, ?, ?, 'prueba'
                        FROM afiliacion.asegurado WHERE nss = ? RETURNING id
                        """)
                .params(
                        registro,
                        Escenario.OFICINA,
                        tipo,
                        dia,
                        dia,
                        sbc.centavos(),
                        Timestamp.from(conocido),
                        Timestamp.from(conocido),
                        nss(trabajador))
                .query(Long.class)
                .single();
    }

    private String nss(int trabajador) {
        return Escenario.nss(primero + trabajador).valor();
    }
}
