package mx.recauda.formats.cedula;

import mx.recauda.formats.csv.EscritorCsv;
import mx.recauda.formats.json.Json;
import mx.recauda.formats.pdf.DocumentoPdf;
import mx.recauda.formats.pdf.Plantilla;
import mx.recauda.ley.cedula.CedulaDeDeterminacion;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.tiempo.PasoDePlazo;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every file of a cédula, by name. The same cédula gives the same bytes. */
public final class ArchivosDeCedula {

    private static final String PLANTILLA = "mx/recauda/formats/cedula/cedula.html";
    private static final int LINEAS_IMPRESAS_MAX = 400;

    private ArchivosDeCedula() {}

    /**
     * The files of a cédula: {@code cedula.json}, {@code cedula.csv}, {@code cedula_bimestral.csv}
     * when it closes a bimester, {@code explicacion.csv}, {@code incidencias.csv}, {@code
     * cedula.xlsx} and {@code cedula.pdf}.
     *
     * @param incidencias everything that was wrong on the way here
     */
    public static Map<String, byte[]> de(
            CedulaDeDeterminacion cedula, List<Incidencia> incidencias, Idioma idioma) {
        List<Cuadro> cuadros = cuadros(cedula);
        Map<String, byte[]> archivos = new LinkedHashMap<>();
        archivos.put("cedula.json", bytes(CedulaJson.de(cedula, cuadros, incidencias, idioma)));
        archivos.put("cedula.csv", bytes(cuadros.getFirst().csv()));
        if (cuadros.size() > 1) {
            archivos.put("cedula_bimestral.csv", bytes(cuadros.getLast().csv()));
        }
        archivos.put("explicacion.csv", bytes(explicacion(cedula)));
        archivos.put("incidencias.csv", bytes(incidencias(incidencias)));
        archivos.put("cedula.xlsx", CedulaXlsx.de(cedula, cuadros, incidencias, idioma));
        archivos.put("cedula.pdf", pdf(cedula, cuadros, incidencias, idioma));
        return archivos;
    }

    static List<Cuadro> cuadros(CedulaDeDeterminacion cedula) {
        List<Cuadro> cuadros = new ArrayList<>();
        cuadros.add(
                new Cuadro(
                        "Cuotas del mes " + cedula.mes(),
                        Columnas.MENSUAL,
                        cedula.renglones().stream().filter(r -> r.mes().dias() > 0).toList()));
        if (cedula.mes().cierraBimestre()) {
            cuadros.add(
                    new Cuadro(
                            "Retiro, cesantía y vejez e Infonavit, bimestre "
                                    + cedula.mes().bimestre(),
                            Columnas.BIMESTRAL,
                            cedula.renglones()));
        }
        return cuadros;
    }

    /** What is paid, by fund. */
    static Map<String, Importe> resumen(CedulaDeDeterminacion cedula) {
        Map<String, Importe> resumen = new LinkedHashMap<>();
        resumen.put("imss", cedula.totalImss());
        resumen.put("rcv", cedula.totalRcv());
        resumen.put("aportacionInfonavit", cedula.totalVivienda());
        resumen.put("amortizacionInfonavit", cedula.totalAmortizacion());
        resumen.put("total", cedula.total());
        return resumen;
    }

    static Map<String, String> datos(CedulaDeDeterminacion cedula) {
        Map<String, String> datos = new LinkedHashMap<>();
        datos.put("Registro patronal", cedula.patron().registro().formato());
        datos.put("Nombre", cedula.patron().razonSocial());
        datos.put("RFC", cedula.patron().rfc());
        datos.put("Periodo", cedula.mes().toString());
        datos.put("Zona de salario mínimo", cedula.patron().zona().name());
        datos.put(
                "Prima de riesgos de trabajo",
                cedula.patron().primaRiesgos()
                        + " %"
                        + (cedula.patron().primaSupuesta() ? " (SUPUESTA)" : ""));
        datos.put("Trabajadores", String.valueOf(cedula.renglones().size()));
        datos.put("Fecha límite de pago", cedula.vencimiento().ultimoDia().toString());
        datos.values().removeIf(String::isEmpty);
        return datos;
    }

    static String etiqueta(String fondo) {
        return switch (fondo) {
            case "imss" -> "Cuotas IMSS (cuatro seguros)";
            case "rcv" -> "Retiro, cesantía y vejez";
            case "aportacionInfonavit" -> "Aportación patronal Infonavit";
            case "amortizacionInfonavit" -> "Amortización de créditos y seguro";
            default -> "Total a pagar";
        };
    }

    static List<String> plazo(CedulaDeDeterminacion cedula, Idioma idioma) {
        return cedula.vencimiento().explicacion().stream()
                .map((PasoDePlazo p) -> p.texto(idioma))
                .toList();
    }

    private static String explicacion(CedulaDeDeterminacion cedula) {
        return EscritorCsv.escribe(
                LineaDeAnexo.COLUMNAS,
                LineaDeAnexo.de(cedula).stream().map(LineaDeAnexo::celdas).toList());
    }

    private static String incidencias(List<Incidencia> incidencias) {
        return EscritorCsv.escribe(
                List.of(
                        "codigo",
                        "severidad",
                        "archivo",
                        "linea",
                        "campo",
                        "valor",
                        "mensaje",
                        "remedio",
                        "fundamento"),
                incidencias.stream()
                        .map(i ->
                                List.of(
                                        i.codigo(),
                                        i.severidad().name(),
                                        i.archivo(),
                                        i.linea() == 0 ? "" : String.valueOf(i.linea()),
                                        i.campo(),
                                        i.valor(),
                                        i.mensaje(),
                                        i.remedio(),
                                        i.fundamento()))
                        .toList());
    }

    private static byte[] pdf(
            CedulaDeDeterminacion cedula,
            List<Cuadro> cuadros,
            List<Incidencia> incidencias,
            Idioma idioma) {
        List<LineaDeAnexo> anexo = LineaDeAnexo.de(cedula);
        Map<String, Object> modelo = new LinkedHashMap<>();
        modelo.put("estilo", DocumentoPdf.estiloApaisado());
        modelo.put("registro", cedula.patron().registro().formato());
        modelo.put("periodo", cedula.mes().toString());
        modelo.put("datos", datos(cedula));
        modelo.put("resumen", resumenLegible(cedula));
        modelo.put("cuadros", cuadros.stream().map(CuadroImpreso::de).toList());
        modelo.put("plazo", plazo(cedula, idioma));
        modelo.put("incidencias", incidencias);
        modelo.put("anexo", anexo.stream().limit(LINEAS_IMPRESAS_MAX).toList());
        modelo.put("anexoColumnas", LineaDeAnexo.COLUMNAS);
        modelo.put("anexoRestante", Math.max(0, anexo.size() - LINEAS_IMPRESAS_MAX));
        return DocumentoPdf.dibuja(Plantilla.llena(PLANTILLA, modelo));
    }

    private static Map<String, String> resumenLegible(CedulaDeDeterminacion cedula) {
        Map<String, String> legible = new LinkedHashMap<>();
        resumen(cedula).forEach((k, v) -> legible.put(etiqueta(k), Cuadro.legible(v)));
        return legible;
    }

    private static byte[] bytes(String texto) {
        return texto.getBytes(StandardCharsets.UTF_8);
    }

    /** JSON with indentation, ended by a line break. */
    static String escribe(Object arbol) {
        return Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(arbol) + "\n";
    }
}
