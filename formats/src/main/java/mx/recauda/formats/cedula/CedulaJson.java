package mx.recauda.formats.cedula;

import mx.recauda.ley.cedula.CedulaDeDeterminacion;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The cédula as one JSON document: money as strings of two decimals, dates ISO. */
final class CedulaJson {

    private CedulaJson() {}

    static String de(
            CedulaDeDeterminacion cedula,
            List<Cuadro> cuadros,
            List<Incidencia> incidencias,
            Idioma idioma) {
        Map<String, Object> raiz = new LinkedHashMap<>();
        raiz.put("esquema", "cedula-de-determinacion/1");
        raiz.put("registroPatronal", cedula.patron().registro().toString());
        raiz.put("razonSocial", cedula.patron().razonSocial());
        raiz.put("mes", cedula.mes().toString());
        raiz.put("zona", cedula.patron().zona().name());
        raiz.put("primaRT", cedula.patron().primaRiesgos().porcentaje().toPlainString());
        raiz.put("primaSupuesta", cedula.patron().primaSupuesta());
        raiz.put("vencimiento", cedula.vencimiento().ultimoDia().toString());
        raiz.put("plazo", ArchivosDeCedula.plazo(cedula, idioma));
        raiz.put("resumen", textos(ArchivosDeCedula.resumen(cedula)));
        raiz.put("mensual", cuadro(cuadros.getFirst()));
        if (cuadros.size() > 1) {
            raiz.put("bimestre", cedula.mes().bimestre().toString());
            raiz.put("bimestral", cuadro(cuadros.getLast()));
        }
        raiz.put("incidencias", incidencias);
        return ArchivosDeCedula.escribe(raiz);
    }

    private static Map<String, Object> cuadro(Cuadro cuadro) {
        Map<String, Object> partes = new LinkedHashMap<>();
        partes.put(
                "trabajadores",
                cuadro.renglones().stream().map(r -> objeto(cuadro, cuadro.valores(r))).toList());
        Map<String, Object> totales = objeto(cuadro, cuadro.totales());
        totales.values().removeIf(""::equals);
        partes.put("totales", totales);
        return partes;
    }

    private static Map<String, Object> objeto(Cuadro cuadro, List<Object> valores) {
        Map<String, Object> objeto = new LinkedHashMap<>();
        for (int i = 0; i < valores.size(); i++) {
            Object valor = valores.get(i);
            objeto.put(
                    cuadro.columnas().get(i).clave(),
                    valor instanceof Importe importe ? importe.toString() : valor);
        }
        return objeto;
    }

    private static Map<String, String> textos(Map<String, Importe> importes) {
        Map<String, String> textos = new LinkedHashMap<>();
        importes.forEach((k, v) -> textos.put(k, v.toString()));
        return textos;
    }
}
