package mx.recauda.formats.emision;

import mx.recauda.formats.pdf.DocumentoPdf;
import mx.recauda.formats.pdf.Plantilla;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.libro.Cuota;
import mx.recauda.ley.tiempo.FechaEnTexto;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The proposal as a PDF document, with at most some hundreds of workers printed. */
final class ImpresionDePropuesta {

    private static final String PLANTILLA = "mx/recauda/formats/emision/propuesta.html";
    private static final ZoneId MEXICO = ZoneId.of("America/Mexico_City");
    private static final DateTimeFormatter HORA =
            DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final int TRABAJADORES_IMPRESOS_MAX = 400;

    private ImpresionDePropuesta() {}

    static byte[] de(PropuestaEmitida p) {
        List<LineaDeCuota> lineas =
                p.mes().cierraBimestre() ? List.of(LineaDeCuota.values()) : LineaDeCuota.MENSUALES;
        Map<String, Object> modelo = new LinkedHashMap<>();
        modelo.put("estilo", DocumentoPdf.estiloApaisado());
        modelo.put("registro", p.registro().formato());
        modelo.put("periodo", p.mes().toString());
        modelo.put("datos", datos(p));
        Map<String, String> totales = new LinkedHashMap<>();
        lineas.forEach(l -> totales.put(l.titulo(), pesos(p.total(l))));
        totales.put("Total propuesto", pesos(p.total()));
        modelo.put("totales", totales);
        modelo.put("columnas", lineas.stream().map(ImpresionDePropuesta::corto).toList());
        modelo.put(
                "filas",
                p.trabajadores().stream()
                        .limit(TRABAJADORES_IMPRESOS_MAX)
                        .map(t -> fila(t, lineas))
                        .toList());
        modelo.put("restantes", Math.max(0, p.trabajadores().size() - TRABAJADORES_IMPRESOS_MAX));
        modelo.put("huella", CsvDePropuesta.huella(p));
        return DocumentoPdf.dibuja(Plantilla.llena(PLANTILLA, modelo));
    }

    private static Map<String, String> datos(PropuestaEmitida p) {
        Map<String, String> datos = new LinkedHashMap<>();
        datos.put("Registro patronal", p.registro().formato());
        datos.put("Nombre o razón social", p.nombre());
        datos.put("RFC", p.rfc());
        datos.put("Zona de salario mínimo", p.zona().name());
        datos.put("Prima de riesgos de trabajo", p.prima().porcentaje().toPlainString() + " %");
        p.conocidoEn().ifPresent(i -> datos.put("Afiliación conocida al", momento(i)));
        datos.put("Vencimiento", FechaEnTexto.de(p.vencimiento(), Idioma.ES));
        datos.put("Trabajadores", String.valueOf(p.trabajadores().size()));
        datos.values().removeIf(String::isEmpty);
        return datos;
    }

    private static String momento(Instant instante) {
        ZonedDateTime local = instante.atZone(MEXICO);
        return FechaEnTexto.de(local.toLocalDate(), Idioma.ES) + ", " + HORA.format(local);
    }

    private static List<String> fila(TrabajadorPropuesto t, List<LineaDeCuota> lineas) {
        List<String> fila = new ArrayList<>();
        fila.add(t.nss().valor());
        fila.add(t.nombre());
        fila.add(String.valueOf(t.mes().dias()));
        fila.add(pesos(t.mes().sdi()));
        lineas.forEach(l -> fila.add(pesos(t.de(l))));
        fila.add(pesos(t.suma(lineas)));
        return fila;
    }

    private static String corto(LineaDeCuota linea) {
        String sufijo =
                linea.concepto().tasaObrera().isEmpty()
                        ? ""
                        : linea.cuota() == Cuota.OBRERA ? " o." : " p.";
        return linea.concepto().abreviatura() + sufijo;
    }

    private static String pesos(Importe importe) {
        return String.format(Locale.ROOT, "%,.2f", importe.pesos());
    }
}
