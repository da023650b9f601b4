package mx.recauda.cli.accesorios;

import mx.recauda.cli.accesorios.LectorDeAdeudo.Adeudo;
import mx.recauda.cli.lineas.Procesador;
import mx.recauda.cli.lineas.ProcesoPorLineas;
import mx.recauda.cli.lineas.SalidaJson;
import mx.recauda.ley.accesorios.AccesorioImposible;
import mx.recauda.ley.accesorios.Aviso;
import mx.recauda.ley.accesorios.Inpc;
import mx.recauda.ley.accesorios.Linea;
import mx.recauda.ley.accesorios.Liquidacion;
import mx.recauda.ley.accesorios.TasasDeRecargos;
import mx.recauda.ley.dinero.Tasa;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.tiempo.Calendario;
import mx.recauda.ley.tiempo.PasoDePlazo;
import mx.recauda.ley.tiempo.Plazo;

import java.util.List;

/** Answers one line of {@code accesorios}. */
final class ProcesadorDeAccesorios implements Procesador {

    private static final Calendario PAGOS = Calendario.dePagos();
    private static final int DECIMALES_TASA = 2;

    private final boolean explica;
    private final Idioma idioma;
    private final String archivo;
    private final LectorDeAdeudo lector = new LectorDeAdeudo();

    /**
     * A processor for one thread.
     *
     * @param archivo input as the user named it, for the errors
     */
    ProcesadorDeAccesorios(boolean explica, Idioma idioma, String archivo) {
        this.explica = explica;
        this.idioma = idioma;
        this.archivo = archivo;
    }

    @Override
    public boolean linea(byte[] datos, int desde, int hasta, int linea, SalidaJson salida) {
        if (hasta - desde > ProcesoPorLineas.LINEA_MAXIMA_BYTES) {
            salida.texto("{\"id\":null");
            CasoRechazado larga =
                    new CasoRechazado(
                            ErrorDeCaso.LINEA_DEMASIADO_LARGA,
                            "",
                            "",
                            ProcesoPorLineas.LINEA_MAXIMA_BYTES);
            return error(larga.incidencia(idioma), linea, salida);
        }
        Adeudo adeudo;
        try {
            adeudo = lector.leer(datos, desde, hasta);
        } catch (CasoRechazado e) {
            salida.texto("{\"id\":").crudo(lector.id());
            return error(e.incidencia(idioma), linea, salida);
        }
        salida.texto("{\"id\":").crudo(lector.id());
        try {
            Plazo plazo = plazo(adeudo);
            escribe(plazo, liquidacion(adeudo, plazo), linea, salida);
            return true;
        } catch (AccesorioImposible e) {
            return error(e.incidencia(idioma), linea, salida);
        }
    }

    private static Plazo plazo(Adeudo adeudo) {
        Plazo nominal = Plazo.enFecha(adeudo.vencimiento(), "LSS 39");
        return adeudo.desplazar() ? nominal.paraCumplir(PAGOS) : nominal;
    }

    private static Liquidacion liquidacion(Adeudo adeudo, Plazo plazo) {
        return Liquidacion.calcula(
                adeudo.importe(),
                plazo.ultimoDia(),
                adeudo.pago(),
                adeudo.inpcPublicado().orElseGet(() -> Inpc.publicadoAl(adeudo.pago())),
                Inpc.incluido(),
                TasasDeRecargos.incluidas());
    }

    private void escribe(Plazo plazo, Liquidacion l, int linea, SalidaJson salida) {
        salida.texto(",\"vencimiento\":")
                .cadena(l.vencimiento().toString())
                .texto(",\"factorActualizacion\":")
                .cadena(l.actualizacion().factor().toString())
                .texto(",\"actualizacion\":")
                .importe(l.importeActualizacion().centavos())
                .texto(",\"mesesRecargos\":")
                .entero(l.recargos().meses())
                .texto(",\"tasaRecargos\":")
                .cadena(dosDecimales(l.recargos().tasa()))
                .texto(",\"recargos\":")
                .importe(l.importeRecargos().centavos())
                .texto(",\"total\":")
                .importe(l.total().centavos());
        avisos(l.avisos(), linea, salida);
        if (explica) {
            explicacion(plazo, l.lineas(), salida);
        }
        salida.texto("}").finDeLinea();
    }

    private void avisos(List<Aviso> avisos, int linea, SalidaJson salida) {
        salida.texto(",\"avisos\":[");
        for (int i = 0; i < avisos.size(); i++) {
            Incidencia aviso = avisos.get(i).incidencia(idioma);
            salida.texto(i == 0 ? "" : ",").incidencia(aviso.enArchivo(archivo).enLinea(linea));
        }
        salida.texto("]");
    }

    private void explicacion(Plazo plazo, List<Linea> lineas, SalidaJson salida) {
        salida.texto(",\"explicacion\":[");
        for (int i = 0; i < lineas.size(); i++) {
            Linea l = lineas.get(i);
            salida.texto(i == 0 ? "" : ",")
                    .texto("{\"concepto\":")
                    .cadena(l.concepto())
                    .texto(",\"operacion\":")
                    .cadena(l.operacion())
                    .texto(",\"importe\":")
                    .importe(l.importe().centavos())
                    .texto(",\"articulo\":")
                    .cadena(l.articulo())
                    .texto(",\"parametro\":")
                    .cadena(l.parametro())
                    .texto(",\"fuente\":")
                    .cadena(l.fuente())
                    .texto("}");
        }
        salida.texto("],\"plazo\":[");
        List<PasoDePlazo> pasos = plazo.explicacion();
        for (int i = 0; i < pasos.size(); i++) {
            salida.texto(i == 0 ? "" : ",").cadena(pasos.get(i).texto(idioma));
        }
        salida.texto("]");
    }

    private boolean error(Incidencia incidencia, int linea, SalidaJson salida) {
        salida.texto(",\"error\":")
                .incidencia(incidencia.enArchivo(archivo).enLinea(linea))
                .texto("}")
                .finDeLinea();
        return false;
    }

    private static String dosDecimales(Tasa tasa) {
        return tasa.porcentaje().setScale(DECIMALES_TASA).toPlainString();
    }
}
