package mx.recauda.platform.pagos;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.libro.Asiento;
import mx.recauda.ley.libro.Clase;
import mx.recauda.ley.libro.Componente;
import mx.recauda.ley.libro.Cuenta;
import mx.recauda.ley.libro.Cuota;
import mx.recauda.ley.libro.Origen;
import mx.recauda.ley.libro.Partida;
import mx.recauda.ley.libro.Rubro;
import mx.recauda.ley.linea.LineaDeCaptura;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.base.Alcances;
import mx.recauda.platform.libro.Libro;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Registros that owe a month, concept by concept, each with its línea: made in sets, the same ones
 * each time, in whatever database.
 */
final class LineasPorPagar {

    /** Day on which they are paid: in time, so that no accessories are born. */
    static final LocalDate PAGO = LocalDate.of(2026, 5, 15);

    private static final LocalDate VIGENCIA = LocalDate.of(2026, 5, 18);
    private static final Mes ABRIL = Mes.de(2026, 4);
    private static final String OFICINA = "0205";
    private static final int POR_ENVIO = 1_000;
    private static final long PRIMER_NUMERO = 900_000_000L;

    private record Concepto(Rubro rubro, Cuota cuota) {}

    private static final List<Concepto> CONCEPTOS =
            List.of(
                    new Concepto(Rubro.CUOTA_FIJA, Cuota.PATRONAL),
                    new Concepto(Rubro.EXCEDENTE, Cuota.PATRONAL),
                    new Concepto(Rubro.EXCEDENTE, Cuota.OBRERA),
                    new Concepto(Rubro.PRESTACIONES_EN_DINERO, Cuota.PATRONAL),
                    new Concepto(Rubro.PRESTACIONES_EN_DINERO, Cuota.OBRERA),
                    new Concepto(Rubro.GASTOS_MEDICOS_PENSIONADOS, Cuota.PATRONAL),
                    new Concepto(Rubro.GASTOS_MEDICOS_PENSIONADOS, Cuota.OBRERA),
                    new Concepto(Rubro.RIESGOS_DE_TRABAJO, Cuota.PATRONAL),
                    new Concepto(Rubro.INVALIDEZ_Y_VIDA, Cuota.PATRONAL),
                    new Concepto(Rubro.INVALIDEZ_Y_VIDA, Cuota.OBRERA),
                    new Concepto(Rubro.GUARDERIAS, Cuota.PATRONAL));

    private LineasPorPagar() {}

    /** Writes debts and líneas. */
    static List<LineaDeCaptura> crea(Libro libro, JdbcClient duenio, int cuantas) {
        List<LineaDeCaptura> lineas = new ArrayList<>(cuantas);
        for (int desde = 0; desde < cuantas; desde += POR_ENVIO) {
            int hasta = Math.min(cuantas, desde + POR_ENVIO);
            List<Asiento> deudas = new ArrayList<>();
            for (int i = desde; i < hasta; i++) {
                deudas.add(deuda(i));
                lineas.add(
                        new LineaDeCaptura(
                                PRIMER_NUMERO + i, VIGENCIA, Importe.deCentavos(total(i))));
            }
            Alcances.nacional(() -> libro.asienta(deudas));
            guarda(duenio, lineas.subList(desde, hasta), desde);
        }
        duenio.sql("ANALYZE").update();
        return lineas;
    }

    /** The registro of a place, from 0. */
    static UUID registro(int lugar) {
        return UUID.nameUUIDFromBytes(("por pagar " + lugar).getBytes(StandardCharsets.UTF_8));
    }

    private static UUID linea(int lugar) {
        return UUID.nameUUIDFromBytes(("línea " + lugar).getBytes(StandardCharsets.UTF_8));
    }

    private static long centavos(int lugar, int concepto) {
        return 10_000L + 7L * concepto + lugar % 997;
    }

    private static long total(int lugar) {
        long total = 0;
        for (int c = 0; c < CONCEPTOS.size(); c++) {
            total += centavos(lugar, c);
        }
        return total;
    }

    private static Asiento deuda(int lugar) {
        UUID registro = registro(lugar);
        List<Partida> partidas = new ArrayList<>();
        for (int c = 0; c < CONCEPTOS.size(); c++) {
            Concepto concepto = CONCEPTOS.get(c);
            Cuenta debe =
                    Cuenta.de(
                            Clase.DETERMINADO,
                            registro,
                            ABRIL,
                            concepto.rubro(),
                            concepto.cuota(),
                            Componente.SUERTE_PRINCIPAL);
            Importe importe = Importe.deCentavos(centavos(lugar, c));
            partidas.add(new Partida(debe, importe));
            partidas.add(new Partida(debe.en(Clase.INGRESO), importe.negado()));
        }
        return Asiento.de(
                "por-pagar:" + lugar,
                new Origen("prueba", registro),
                OFICINA,
                "LSS 39",
                ABRIL.primerDia(),
                partidas);
    }

    private static void guarda(JdbcClient duenio, List<LineaDeCaptura> lineas, int desde) {
        String[] ids = new String[lineas.size()];
        String[] registros = new String[lineas.size()];
        long[] importes = new long[lineas.size()];
        for (int i = 0; i < lineas.size(); i++) {
            ids[i] = linea(desde + i).toString();
            registros[i] = registro(desde + i).toString();
            importes[i] = lineas.get(i).importe().centavos();
        }
        duenio.sql(
                        """
                        INSERT INTO pagos.linea (id, numero, registro_id, oficina, clave, vigencia,
                            importe_centavos, generada_en, generada_por) OVERRIDING SYSTEM VALUE
                        SELECT t.id, ? + t.lugar - 1, t.registro, ?, 'prueba', ?, t.importe, now(), 'prueba'
                        FROM unnest(?::uuid[], ?::uuid[], ?::bigint[]) WITH ORDINALITY
                            AS t (id, registro, importe, lugar)
                        """)
                .params(PRIMER_NUMERO + desde, OFICINA, VIGENCIA, ids, registros, importes)
                .update();
        duenio.sql(
                        """
                        INSERT INTO pagos.linea_parte (linea_id, orden, clase, periodo, rubro, cuota,
                            componente, importe_centavos)
                        SELECT l.id, row_number() OVER (PARTITION BY l.id ORDER BY c.rubro, c.cuota),
                            c.clase, c.periodo, c.rubro, c.cuota, c.componente, p.importe_centavos
                        FROM pagos.linea l
                        JOIN libro.cuenta c ON c.registro_id = l.registro_id AND c.clase = 'DETERMINADO'
                        JOIN libro.partida p ON p.cuenta_id = c.id
                        WHERE l.id = ANY (?::uuid[])
                        """)
                .param(ids)
                .update();
    }
}
