package mx.recauda.rendicion.informe.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.Regla;
import mx.recauda.rendicion.informe.Adecuacion;
import mx.recauda.rendicion.informe.AvanceReportado;
import mx.recauda.rendicion.informe.Donativo;
import mx.recauda.rendicion.informe.Fila;
import mx.recauda.rendicion.informe.IndicadorReportado;
import mx.recauda.rendicion.informe.Informe;
import mx.recauda.rendicion.informe.IngresoExcedente;
import mx.recauda.rendicion.informe.RenglonDeContratos;
import mx.recauda.rendicion.informe.RenglonDeJuicios;
import mx.recauda.rendicion.informe.Tabla;
import mx.recauda.rendicion.texto.Texto;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** No table says the same row twice. */
final class RenglonRepetido implements Regla<Informe> {

    private static final Ficha FICHA =
            new Ficha(
                    "INF-037",
                    "Renglón repetido",
                    Gravedad.ALTA,
                    "la clave de cada renglón: código, concepto y periodo, beneficiario y periodo, resultado y mes",
                    "Borra el renglón sobrante o corrige su clave.",
                    "Formato informe-trimestral/1: un renglón por clave",
                    Confianza.INFERIDA);

    private static final Map<String, List<String>> CLAVES =
            Map.of(
                    RenglonDeContratos.TABLA, List.of("concepto", "columna", "medida", "periodo"),
                    Adecuacion.TABLA, List.of("seccion", "concepto", "periodo"),
                    Donativo.TABLA, List.of("partida", "consecutivo", "beneficiario", "periodo"),
                    IngresoExcedente.TABLA, List.of("concepto", "periodo"),
                    RenglonDeJuicios.TABLA, List.of("grupo", "resultado", "mes"),
                    AvanceReportado.TABLA, List.of("codigo"),
                    IndicadorReportado.TABLA, List.of("codigo"));

    @Override
    public Ficha ficha() {
        return FICHA;
    }

    @Override
    public List<Hallazgo> revisa(Informe informe) {
        List<Hallazgo> hallazgos = new ArrayList<>();
        for (Tabla tabla : informe.tablas().values()) {
            List<String> columnas = CLAVES.getOrDefault(tabla.clave(), List.of());
            Map<String, Fila> vistas = new HashMap<>();
            for (Fila fila : tabla.filas()) {
                String clave =
                        columnas.stream()
                                .map(c -> Texto.plano(fila.crudo(c)))
                                .collect(Collectors.joining("|"));
                boolean vacia = clave.replace("|", "").isBlank();
                Fila previa = vacia ? null : vistas.putIfAbsent(clave, fila);
                if (previa != null) {
                    hallazgos.add(hallazgo(tabla, fila, previa));
                }
            }
        }
        return hallazgos;
    }

    private static Hallazgo hallazgo(Tabla tabla, Fila fila, Fila previa) {
        return new Senala(FICHA, tabla.clave())
                .en(
                        Renglon.nombre(tabla, fila),
                        "líneas %d y %d".formatted(previa.origen().linea(), fila.origen().linea()),
                        "un solo renglón",
                        "El renglón «%s» aparece dos veces, en las líneas %d y %d."
                                .formatted(
                                        Renglon.nombre(tabla, fila),
                                        previa.origen().linea(),
                                        fila.origen().linea()),
                        Senala.celda(tabla.clave(), fila, ""),
                        Senala.celda(tabla.clave(), previa, ""));
    }
}
