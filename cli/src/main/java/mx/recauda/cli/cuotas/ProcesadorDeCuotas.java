package mx.recauda.cli.cuotas;

import mx.recauda.cli.lineas.Procesador;
import mx.recauda.cli.lineas.ProcesoPorLineas;
import mx.recauda.cli.lineas.SalidaJson;
import mx.recauda.ley.cuotas.AportacionDelEstado;
import mx.recauda.ley.cuotas.CalculoDeCuotas;
import mx.recauda.ley.cuotas.CasoMensual;
import mx.recauda.ley.cuotas.CodigoDeCuotas;
import mx.recauda.ley.cuotas.CuotasDelMes;
import mx.recauda.ley.cuotas.Determinacion;
import mx.recauda.ley.cuotas.Rechazo;
import mx.recauda.ley.cuotas.SaludParaLaFamilia;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;

import java.util.List;
import java.util.Optional;

/** Answers one line of {@code calcula}. */
final class ProcesadorDeCuotas implements Procesador {

    private final CalculoDeCuotas calculo;
    private final boolean explica;
    private final Idioma idioma;
    private final String archivo;
    private final LectorDeCaso lector = new LectorDeCaso();
    private final EscritorDeCuotas escritor = new EscritorDeCuotas();

    /**
     * A processor for one thread.
     *
     * @param archivo input as the user named it, for the errors
     */
    ProcesadorDeCuotas(CalculoDeCuotas calculo, boolean explica, Idioma idioma, String archivo) {
        this.calculo = calculo;
        this.explica = explica;
        this.idioma = idioma;
        this.archivo = archivo;
    }

    @Override
    public boolean linea(byte[] datos, int desde, int hasta, int linea, SalidaJson salida) {
        if (hasta - desde > ProcesoPorLineas.LINEA_MAXIMA_BYTES) {
            Rechazo larga =
                    Rechazo.de(
                            CodigoDeCuotas.LINEA_DEMASIADO_LARGA,
                            "",
                            "",
                            ProcesoPorLineas.LINEA_MAXIMA_BYTES);
            salida.texto("{\"id\":null");
            return error(larga.incidencia(idioma), linea, salida);
        }
        LectorDeCaso.Pedido pedido;
        try {
            pedido = lector.leer(datos, desde, hasta);
        } catch (CasoRechazado e) {
            salida.texto("{\"id\":").crudo(lector.id());
            return error(e.rechazo().incidencia(idioma), linea, salida);
        }
        salida.texto("{\"id\":").crudo(lector.id());
        return switch (pedido) {
            case LectorDeCaso.Mensual(CasoMensual caso) -> mensual(caso, linea, salida);
            case LectorDeCaso.PorEdad porEdad -> porEdad(porEdad, linea, salida);
        };
    }

    private boolean mensual(CasoMensual caso, int linea, SalidaJson salida) {
        if (explica) {
            return explicado(caso, linea, salida);
        }
        Resultado<Optional<CuotasDelMes>> resultado = calculo.calcular(caso, idioma);
        if (resultado.valor().isEmpty()) {
            return error(resultado.incidencias().getFirst(), linea, salida);
        }
        escritor.cuotas(resultado.valor().get(), salida);
        return terminar(resultado.incidencias(), linea, salida);
    }

    private boolean explicado(CasoMensual caso, int linea, SalidaJson salida) {
        Resultado<Optional<Determinacion>> resultado = calculo.explicar(caso, idioma);
        if (resultado.valor().isEmpty()) {
            return error(resultado.incidencias().getFirst(), linea, salida);
        }
        Determinacion determinacion = resultado.valor().get();
        escritor.cuotas(determinacion.cuotas(), salida);
        escritor.explicacion(determinacion.explicacion(), salida);
        Optional<AportacionDelEstado> estado = calculo.aportacionDelEstado(caso, idioma).valor();
        estado.ifPresent(e -> escritor.estado(e, salida));
        return terminar(resultado.incidencias(), linea, salida);
    }

    private boolean porEdad(LectorDeCaso.PorEdad pedido, int linea, SalidaJson salida) {
        var cuota = SaludParaLaFamilia.cuota(pedido.mes(), pedido.edad());
        if (cuota.isEmpty()) {
            Rechazo rechazo =
                    Rechazo.de(
                            CodigoDeCuotas.CUOTA_POR_EDAD_DESCONOCIDA,
                            "edad",
                            pedido.edad(),
                            pedido.edad(),
                            pedido.mes());
            return error(rechazo.incidencia(idioma), linea, salida);
        }
        escritor.saludParaLaFamilia(cuota.get(), explica, salida);
        return terminar(List.of(), linea, salida);
    }

    private boolean terminar(List<Incidencia> avisos, int linea, SalidaJson salida) {
        if (!avisos.isEmpty()) {
            salida.texto(",\"avisos\":[");
            for (int i = 0; i < avisos.size(); i++) {
                salida.texto(i == 0 ? "" : ",")
                        .incidencia(avisos.get(i).enArchivo(archivo).enLinea(linea));
            }
            salida.texto("]");
        }
        salida.texto("}").finDeLinea();
        return true;
    }

    private boolean error(Incidencia incidencia, int linea, SalidaJson salida) {
        salida.texto(",\"error\":")
                .incidencia(incidencia.enArchivo(archivo).enLinea(linea))
                .texto("}")
                .finDeLinea();
        return false;
    }
}
