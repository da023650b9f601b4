package mx.recauda.formats.emision;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.fuente.Confianza;
import mx.recauda.ley.fuente.Fuente;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The files of the institute's viewer: fixed width, ASCII, CR LF, amounts in centavos filled with
 * zeros, {@code #} for Ñ. Positions come from public readers of the files, not from a specification
 * of the institute.
 */
@Fuente(
        value = "CDEMPA99, CDEMAS99, CDEMMO99: public readers that agree",
        confianza = Confianza.UNA_FUENTE)
@Fuente(
        value = "CDEBAS99, CDEBMO99; a baja as a row of type 2 without days",
        confianza = Confianza.PROPUESTA)
final class VisorDePropuesta {

    private static final String FIN = "\r\n";
    private static final DateTimeFormatter FECHA =
            DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ROOT);
    private static final int LARGO_DEL_NOMBRE = 50;

    private VisorDePropuesta() {}

    static Map<String, byte[]> de(PropuestaEmitida propuesta) {
        Map<String, byte[]> archivos = new LinkedHashMap<>();
        archivos.put("CDEMPA99.txt", bytes(patron(propuesta)));
        archivos.put("CDEMAS99.txt", bytes(asegurados(propuesta)));
        archivos.put("CDEMMO99.txt", bytes(movimientos(propuesta)));
        if (propuesta.mes().cierraBimestre()) {
            archivos.put("CDEBAS99.txt", bytes(aseguradosDelBimestre(propuesta)));
            archivos.put("CDEBMO99.txt", bytes(movimientosDelBimestre(propuesta)));
        }
        return archivos;
    }

    private static String patron(PropuestaEmitida p) {
        StringBuilder linea = new StringBuilder();
        linea.append(" ".repeat(23)).append(p.registro().valor());
        linea.append(texto(" " + p.nombre(), 61));
        linea.append("%02d%04d".formatted(p.mes().numero(), p.mes().anio()));
        linea.append(" ".repeat(19));
        LineaDeCuota.MENSUALES.forEach(l -> linea.append(importe(p.total(l), 12)));
        return linea + FIN;
    }

    private static String asegurados(PropuestaEmitida p) {
        StringBuilder todo = new StringBuilder();
        for (TrabajadorPropuesto t : p.trabajadores()) {
            if (t.mes().dias() > 0) {
                todo.append(p.registro().valor())
                        .append(" ".repeat(12))
                        .append(t.nss().valor())
                        .append(' ')
                        .append(texto(t.nombre(), LARGO_DEL_NOMBRE))
                        .append("   ")
                        .append(texto(t.curp(), 18))
                        .append("   ")
                        .append(FIN);
            }
        }
        return todo.toString();
    }

    private static String movimientos(PropuestaEmitida p) {
        StringBuilder todo = new StringBuilder();
        for (RenglonDeMovimiento r : RenglonDeMovimiento.delMes(p)) {
            todo.append(p.registro().valor())
                    .append(" ".repeat(12))
                    .append(r.trabajador().nss().valor())
                    .append(' ');
            movimiento(todo, r);
            LineaDeCuota.MENSUALES.forEach(l -> todo.append(importe(r.de(l), 8)));
            todo.append(FIN);
        }
        return todo.toString();
    }

    // Housing credits are not in proposals yet: no number, type 0.
    private static String aseguradosDelBimestre(PropuestaEmitida p) {
        StringBuilder todo = new StringBuilder();
        for (TrabajadorPropuesto t : p.trabajadores()) {
            todo.append(p.registro().valor())
                    .append(" ".repeat(10))
                    .append(t.nss().valor())
                    .append(' ')
                    .append(texto(t.nombre(), LARGO_DEL_NOMBRE))
                    .append("   ")
                    .append(texto(t.curp(), 18))
                    .append(" ".repeat(5))
                    .append(" ".repeat(10))
                    .append('0')
                    .append("0".repeat(9))
                    .append(" ".repeat(21))
                    .append(FIN);
        }
        return todo.toString();
    }

    private static String movimientosDelBimestre(PropuestaEmitida p) {
        StringBuilder todo = new StringBuilder();
        for (RenglonDeMovimiento r : RenglonDeMovimiento.delBimestre(p)) {
            todo.append(p.registro().valor())
                    .append(" ".repeat(10))
                    .append(r.trabajador().nss().valor())
                    .append(' ');
            movimiento(todo, r);
            for (LineaDeCuota l :
                    List.of(
                            LineaDeCuota.RETIRO,
                            LineaDeCuota.CESANTIA_PATRON,
                            LineaDeCuota.CESANTIA_OBRERO)) {
                todo.append(importe(r.de(l), 8));
            }
            todo.append(" ".repeat(9))
                    .append(importe(r.de(LineaDeCuota.INFONAVIT), 7))
                    .append("0".repeat(8))
                    .append(FIN);
        }
        return todo.toString();
    }

    private static void movimiento(StringBuilder todo, RenglonDeMovimiento r) {
        todo.append(r.tipo())
                .append(FECHA.format(r.fecha()))
                .append("%02d".formatted(r.dias()))
                .append(importe(r.sbc(), 6));
    }

    private static String importe(Importe importe, int ancho) {
        return ("%0" + ancho + "d").formatted(importe.centavos());
    }

    private static String texto(String texto, int ancho) {
        String llano =
                Normalizer.normalize(
                                texto.toUpperCase(Locale.ROOT).replace('Ñ', '#'),
                                Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .replaceAll("[^ -~]", " ");
        return llano.length() >= ancho
                ? llano.substring(0, ancho)
                : llano + " ".repeat(ancho - llano.length());
    }

    private static byte[] bytes(String texto) {
        return texto.getBytes(StandardCharsets.US_ASCII);
    }
}
