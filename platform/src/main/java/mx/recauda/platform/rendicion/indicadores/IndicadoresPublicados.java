package mx.recauda.platform.rendicion.indicadores;

import mx.recauda.ley.error.Idioma;
import mx.recauda.platform.rendicion.captura.Celda;
import mx.recauda.platform.rendicion.captura.Clase;
import mx.recauda.platform.rendicion.captura.Documento;
import mx.recauda.platform.rendicion.captura.Documentos;
import mx.recauda.rendicion.cantidad.Numero;
import mx.recauda.rendicion.cifra.OrigenDeCifra;
import mx.recauda.rendicion.hoja.FichaEnHojas;
import mx.recauda.rendicion.indicador.Dimension;
import mx.recauda.rendicion.indicador.Evaluacion;
import mx.recauda.rendicion.indicador.FichaTecnica;
import mx.recauda.rendicion.indicador.Frecuencia;
import mx.recauda.rendicion.indicador.LineaBase;
import mx.recauda.rendicion.indicador.Periodo;
import mx.recauda.rendicion.indicador.Semaforo;
import mx.recauda.rendicion.indicador.Sentido;
import mx.recauda.rendicion.indicador.Tipo;
import mx.recauda.rendicion.indicador.TipoDeMetodo;
import mx.recauda.rendicion.indicador.Variable;

import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The sheets of the indicators of the reports received, with what the report prints: name, formula,
 * variables and values. What it does not print (dimension, type, thresholds) is a working
 * assumption of the demonstration, and the sheet says so.
 */
@Component
class IndicadoresPublicados {

    private static final String NOTA =
            "Nombre, fórmula y variables como se publicaron. Dimensión, tipo, sentido y umbrales no"
                    + " se publicaron: son supuestos de la demostración.";

    private final Documentos documentos;
    private final Fichas fichas;
    private final Valores valores;

    IndicadoresPublicados(Documentos documentos, Fichas fichas, Valores valores) {
        this.documentos = documentos;
        this.fichas = fichas;
        this.valores = valores;
    }

    /** Registers the sheets and values of every report received, the oldest first. */
    void registra() {
        documentos.de(Clase.INFORME).reversed().forEach(this::registra);
    }

    private void registra(Documento informe) {
        Optional<Periodo> periodo =
                Periodo.lee(informe.clave().replaceFirst("^(\\d{4}-T\\d).*", "$1"));
        for (Map<String, String> fila : filas(informe)) {
            String clave = fila.getOrDefault("codigo", "");
            if (clave.isEmpty() || periodo.isEmpty()) {
                continue;
            }
            if (fichas.ultima(clave).isEmpty()) {
                fichas.guarda(
                        clave,
                        FichaEnHojas.de(ficha(clave, fila, informe)),
                        0,
                        NOTA,
                        IndicadoresDeDemostracion.ELABORA,
                        Idioma.ES);
            }
            valor(clave, periodo.get(), fila, informe);
        }
    }

    private Collection<Map<String, String>> filas(Documento informe) {
        Map<Integer, Map<String, String>> porOrden = new TreeMap<>();
        for (Celda celda : documentos.celdas(informe.id(), "indicadores")) {
            porOrden.computeIfAbsent(celda.orden(), o -> new LinkedHashMap<>())
                    .put(celda.columna(), celda.valor());
        }
        return porOrden.values();
    }

    private static FichaTecnica ficha(String clave, Map<String, String> fila, Documento informe) {
        return new FichaTecnica(
                clave,
                fila.getOrDefault("nombre", clave),
                "",
                Dimension.EFICACIA,
                Tipo.GESTION,
                TipoDeMetodo.PORCENTAJE,
                fila.getOrDefault("formula", "(A/B)*100"),
                "porcentaje",
                Frecuencia.TRIMESTRAL,
                new LineaBase.Ausente("El informe no la publica."),
                clave.startsWith("IOR") && !clave.equals("IOR.1")
                        ? Sentido.DESCENDENTE
                        : Sentido.ASCENDENTE,
                Semaforo.ochentaSesenta(),
                List.of("Informe " + informe.clave()),
                List.of(variable("A", fila, informe), variable("B", fila, informe)),
                "",
                "",
                "");
    }

    private static Variable variable(String simbolo, Map<String, String> fila, Documento informe) {
        String columna = "variable_" + simbolo.toLowerCase(java.util.Locale.ROOT);
        return new Variable(
                simbolo,
                fila.getOrDefault(columna, simbolo),
                "",
                "Informe " + informe.clave(),
                "",
                "",
                Frecuencia.TRIMESTRAL,
                "",
                "");
    }

    private void valor(String clave, Periodo periodo, Map<String, String> fila, Documento informe) {
        Map<String, BigDecimal> variables = new HashMap<>();
        List<String> faltan = new ArrayList<>();
        for (String simbolo : List.of("A", "B")) {
            Numero.lee(fila.getOrDefault(simbolo.toLowerCase(java.util.Locale.ROOT), ""))
                    .ifPresentOrElse(n -> variables.put(simbolo, n), () -> faltan.add(simbolo));
        }
        Optional<BigDecimal> valor =
                faltan.isEmpty()
                        ? Evaluacion.de(fila.getOrDefault("formula", "(A/B)*100"), variables)
                        : Optional.empty();
        valores.registra(
                new Valores.Nuevo(
                        clave,
                        periodo,
                        0,
                        valor,
                        variables,
                        valor.isPresent()
                                ? ""
                                : fila.getOrDefault("tipo_reporte", "Sin valor publicado"),
                        OrigenDeCifra.DOCUMENTO,
                        "Informe " + informe.clave()),
                IndicadoresDeDemostracion.ELABORA,
                Idioma.ES);
    }
}
