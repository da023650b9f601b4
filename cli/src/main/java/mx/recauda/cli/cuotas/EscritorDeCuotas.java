package mx.recauda.cli.cuotas;

import mx.recauda.cli.lineas.SalidaJson;
import mx.recauda.ley.cuotas.AportacionDelEstado;
import mx.recauda.ley.cuotas.Concepto;
import mx.recauda.ley.cuotas.CuotasDelMes;
import mx.recauda.ley.cuotas.Explicacion;
import mx.recauda.ley.cuotas.LineaDeExplicacion;
import mx.recauda.ley.cuotas.SaludParaLaFamilia;

import java.nio.charset.StandardCharsets;

/** Writes the answers of {@code calcula}; the pieces that never change are encoded once. */
final class EscritorDeCuotas {

    private static final Concepto[] CONCEPTOS = Concepto.values();
    private static final byte[][] ANTES_DEL_PATRON = new byte[CONCEPTOS.length][];
    private static final byte[] ANTES_DEL_OBRERO = ascii(",\"obrero\":");
    private static final byte[] TOTALES = ascii("}},\"totales\":{\"patron\":");
    private static final byte[] TOTAL = ascii(",\"total\":");
    private static final byte[] CIERRE = ascii("}");

    static {
        for (Concepto concepto : CONCEPTOS) {
            String antes = concepto == Concepto.CUOTA_FIJA ? ",\"conceptos\":{\"" : "},\"";
            ANTES_DEL_PATRON[concepto.indice()] =
                    ascii(antes + concepto.clave() + "\":{\"patron\":");
        }
    }

    void cuotas(CuotasDelMes cuotas, SalidaJson salida) {
        long patron = 0;
        long obrero = 0;
        for (Concepto concepto : CONCEPTOS) {
            long delPatron = cuotas.patronCentavos(concepto);
            long delObrero = cuotas.obreroCentavos(concepto);
            salida.crudo(ANTES_DEL_PATRON[concepto.indice()])
                    .importe(delPatron)
                    .crudo(ANTES_DEL_OBRERO)
                    .importe(delObrero);
            patron += delPatron;
            obrero += delObrero;
        }
        totales(patron, obrero, salida);
    }

    private static void totales(long patron, long obrero, SalidaJson salida) {
        salida.crudo(TOTALES)
                .importe(patron)
                .crudo(ANTES_DEL_OBRERO)
                .importe(obrero)
                .crudo(TOTAL)
                .importe(patron + obrero)
                .crudo(CIERRE);
    }

    void explicacion(Explicacion explicacion, SalidaJson salida) {
        salida.texto(",\"explicacion\":[");
        boolean primera = true;
        for (LineaDeExplicacion linea : explicacion.lineas()) {
            salida.texto(primera ? "" : ",");
            linea(linea, salida);
            primera = false;
        }
        salida.texto("]");
    }

    private static void linea(LineaDeExplicacion linea, SalidaJson salida) {
        salida.texto("{\"concepto\":")
                .cadena(linea.concepto().clave())
                .texto(",\"cuota\":")
                .cadena(linea.cuota().name())
                .texto(",\"paga\":")
                .cadena(linea.paga().name())
                .texto(",\"segmento\":")
                .entero(linea.segmento())
                .texto(",\"base\":")
                .importe(linea.base().centavos())
                .texto(",\"dias\":")
                .entero(linea.dias())
                .texto(",\"tasa\":")
                .cadena(linea.tasa().toString())
                .texto(",\"exacto\":")
                .cadena(linea.exacto().toPlainString())
                .texto(",\"importe\":")
                .importe(linea.importe().centavos())
                .texto(",\"articulo\":")
                .cadena(linea.articulo())
                .texto(",\"parametro\":")
                .cadena(linea.parametro())
                .texto(",\"fuente\":")
                .cadena(linea.fuente())
                .texto(",\"confianza\":")
                .cadena(linea.confianza().name())
                .texto("}");
    }

    void estado(AportacionDelEstado estado, SalidaJson salida) {
        salida.texto(",\"estado\":{\"prestacionesEnDinero\":")
                .importe(estado.prestacionesEnDinero().centavos())
                .texto(",\"gastosMedicosPensionados\":")
                .importe(estado.gastosMedicosPensionados().centavos())
                .texto(",\"invalidezYVida\":")
                .importe(estado.invalidezYVida().centavos())
                .texto(",\"cesantiaYVejez\":")
                .importe(estado.cesantiaYVejez().centavos())
                .texto(",\"cuotaSocial\":");
        if (estado.cuotaSocial().desconocida()) {
            salida.texto("null");
        } else {
            salida.importe(estado.cuotaSocial().importe().centavos());
        }
        salida.texto(",\"cuotaSocialSinActualizar\":")
                .texto(Boolean.toString(estado.cuotaSocial().sinActualizar()))
                .texto("}");
    }

    void saludParaLaFamilia(
            SaludParaLaFamilia.CuotaAnual cuota, boolean explica, SalidaJson salida) {
        long centavos = cuota.importe().centavos();
        salida.texto(",\"conceptos\":{\"saludParaLaFamilia\":{\"patron\":")
                .importe(0)
                .crudo(ANTES_DEL_OBRERO)
                .importe(centavos);
        totales(0, centavos, salida);
        if (explica) {
            salida.texto(",\"explicacion\":[{\"concepto\":\"saludParaLaFamilia\",\"importe\":")
                    .importe(centavos)
                    .texto(",\"articulo\":")
                    .cadena(cuota.articulo())
                    .texto(",\"fuente\":")
                    .cadena(cuota.fuente())
                    .texto(",\"confianza\":")
                    .cadena(cuota.confianza().name())
                    .texto("}]");
        }
    }

    private static byte[] ascii(String texto) {
        return texto.getBytes(StandardCharsets.US_ASCII);
    }
}
