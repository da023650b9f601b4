package mx.recauda.platform.determinacion;

import mx.recauda.formats.emision.ArchivosDePropuesta;
import mx.recauda.formats.emision.PropuestaEmitida;
import mx.recauda.formats.pagosua.EscritorDePago;
import mx.recauda.formats.pagosua.EscritorDePago.Encabezado;
import mx.recauda.ley.cedula.CedulaDeDeterminacion;
import mx.recauda.ley.cedula.Hecho;
import mx.recauda.ley.cedula.Patron;
import mx.recauda.ley.cedula.Trabajador;
import mx.recauda.ley.confronta.Declaracion;
import mx.recauda.ley.confronta.DeclaracionDeCedula;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.dinero.Tasa;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.parametros.Zona;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.afiliacion.Escenario;
import mx.recauda.platform.prueba.BaseDePrueba;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** An employer with three workers whom the institute knows since June 2025, and his own files. */
public final class EmpleadorConocido {

    /** Wage that the institute knows. */
    public static final String SBC = "450.50";

    private static final int TRABAJADORES = 3;
    private static final Tasa PRIMA = Tasa.dePorcentaje("0.54355");
    private static final Instant CONOCIDO = Instant.parse("2025-06-02T00:00:00Z");
    private static final LocalDate ALTA = LocalDate.of(2025, 6, 1);

    private final BaseDePrueba base;
    private final int numero;
    private final UUID registro;

    public EmpleadorConocido(BaseDePrueba base, int numero) {
        this.base = base;
        this.numero = numero;
        Escenario escenario = new Escenario(base);
        this.registro = escenario.patron(numero);
        escenario.trabajadores(numero, numero + TRABAJADORES - 1);
        prima();
        IntStream.range(0, TRABAJADORES).forEach(i -> alta(numero + i));
    }

    /** Identity of the registro patronal. */
    public UUID registro() {
        return registro;
    }

    /** His payment file of a month with the wage of each of his workers; empty, without him. */
    public byte[] sua(Mes mes, String... sueldos) {
        return EscritorDePago.escribe(
                        new Encabezado(
                                Escenario.registro(numero), "", "EMPRESA DE PRUEBA", "000001", ""),
                        declaracion(mes, sueldos))
                .bytes();
    }

    /** Another wage of a worker from a day on, that the institute learns at an instant. */
    public void salario(int trabajador, LocalDate dia, Importe sbc, Instant conocido) {
        String nss = Escenario.nss(numero + trabajador).valor();
        long movimiento = movimiento(numero + trabajador, "SALARIO", dia, sbc.toString(), conocido);
        base.comoDuenio()
                .sql(
                        """
                        UPDATE afiliacion.tramo SET conocido = tstzrange(lower(conocido), ?)
                        WHERE registro_id = ? AND asegurado_id = (SELECT id FROM afiliacion.asegurado WHERE nss = ?)
                        """)
                .params(Timestamp.from(conocido), registro, nss)
                .update();
        tramo(numero + trabajador, "[" + ALTA + "," + dia + ")", SBC, conocido, movimiento);
        tramo(numero + trabajador, "[" + dia + ",)", sbc.toString(), conocido, movimiento);
    }

    /** Gives one of his workers, from 0, a wage that no law admits; tells the NSS. */
    public String descompone(int trabajador) {
        return paga(trabajador, 100);
    }

    /** Gives him back the wage that the institute knew. */
    public void repara(int trabajador) {
        paga(trabajador, Importe.parse(SBC).centavos());
    }

    private String paga(int trabajador, long centavos) {
        String nss = Escenario.nss(numero + trabajador).valor();
        base.comoDuenio()
                .sql(
                        """
                        UPDATE afiliacion.tramo SET sbc_centavos = ?
                        WHERE asegurado_id = (SELECT id FROM afiliacion.asegurado WHERE nss = ?)
                        """)
                .params(centavos, nss)
                .update();
        return nss;
    }

    /** The workbook EMA and EBA of the employer, with a worker for each wage. */
    public byte[] ema(Mes mes, String... sueldos) {
        return ArchivosDePropuesta.xlsx(
                PropuestaEmitida.de(cedula(mes, sueldos), Optional.empty()));
    }

    private Declaracion declaracion(Mes mes, String... sueldos) {
        return DeclaracionDeCedula.de(cedula(mes, sueldos));
    }

    private CedulaDeDeterminacion cedula(Mes mes, String... sueldos) {
        List<Trabajador> trabajadores = new ArrayList<>();
        for (int i = 0; i < sueldos.length; i++) {
            if (sueldos[i].isEmpty()) {
                continue;
            }
            trabajadores.add(
                    new Trabajador(
                            Escenario.nss(numero + i),
                            "UNO$DOS$" + (numero + i),
                            "",
                            "",
                            "",
                            0,
                            Optional.empty(),
                            Optional.empty(),
                            List.of(new Hecho.Alta(ALTA, Importe.parse(sueldos[i])))));
        }
        Patron patron = new Patron(Escenario.registro(numero), "", "", Zona.GENERAL, PRIMA, false);
        return CedulaDeDeterminacion.determina(patron, mes, trabajadores, Idioma.ES).valor();
    }

    private void prima() {
        base.comoDuenio()
                .sql(
                        """
                        INSERT INTO afiliacion.hecho_patronal (registro_id, oficina, tipo, vigencia, conocido_en,
                            datos, anotado_por)
                        VALUES (?, ?, 'PRIMA', '[2020-01-01,)', '2020-01-01Z',
                            jsonb_build_object('prima', ?::text), 'prueba')
                        """)
                .params(registro, Escenario.OFICINA, PRIMA.toString())
                .update();
    }

    private void alta(int trabajador) {
        long movimiento = movimiento(trabajador, "ALTA", ALTA, SBC, CONOCIDO);
        tramo(trabajador, "[" + ALTA + ",)", SBC, CONOCIDO, movimiento);
    }

    private long movimiento(
            int trabajador, String tipo, LocalDate dia, String sbc, Instant conocido) {
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
                        Importe.parse(sbc).centavos(),
                        Timestamp.from(conocido),
                        Timestamp.from(conocido),
                        Escenario.nss(trabajador).valor())
                .query(Long.class)
                .single();
    }

    private void tramo(
            int trabajador, String vigencia, String sbc, Instant conocido, long movimiento) {
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
                        vigencia,
                        "[" + conocido + ",)",
                        Importe.parse(sbc).centavos(),
                        movimiento,
                        Escenario.nss(trabajador).valor())
                .update();
    }
}
