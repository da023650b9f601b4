package mx.recauda.platform.rendicion.captura;

import mx.recauda.formats.informe.DirectorioInforme;
import mx.recauda.formats.informe.EsquemaInforme;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Resultado;
import mx.recauda.rendicion.auditor.Auditor;
import mx.recauda.rendicion.informe.Fila;
import mx.recauda.rendicion.informe.Informe;
import mx.recauda.rendicion.informe.Metadatos;
import mx.recauda.rendicion.informe.Origen;
import mx.recauda.rendicion.informe.Tabla;
import mx.recauda.rendicion.informe.regla.AuditorTrimestral;
import mx.recauda.rendicion.version.ClavesDeFila;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Quarterly reports, {@code informe-trimestral/1}. */
@Component
@Order(1)
final class LectorDeInforme implements Lector<Informe> {

    @Override
    public Clase clase() {
        return Clase.INFORME;
    }

    @Override
    public Class<Informe> tipo() {
        return Informe.class;
    }

    @Override
    public boolean reconoce(List<String> nombres) {
        return nombres.contains(EsquemaInforme.METADATOS);
    }

    @Override
    public Resultado<Optional<Informe>> lee(Path carpeta, Idioma idioma) {
        return DirectorioInforme.lee(carpeta, idioma);
    }

    @Override
    public String clave(Informe informe) {
        Metadatos m = informe.metadatos();
        return "%d-T%d-%s-%s".formatted(m.anio(), m.trimestre(), m.ramo(), m.unidad());
    }

    @Override
    public String titulo(Informe informe) {
        return informe.metadatos().entidad();
    }

    @Override
    public List<Renglon> renglones(Informe informe, Path carpeta) {
        List<Renglon> renglones = new ArrayList<>();
        informe.tablas().values().forEach(tabla -> renglones.addAll(deTabla(tabla)));
        LineasDeJson lineas = LineasDeJson.de(carpeta.resolve(EsquemaInforme.TEXTOS));
        int orden = 0;
        for (Map.Entry<String, String> texto : informe.textos().entrySet()) {
            Origen origen = new Origen(EsquemaInforme.TEXTOS, lineas.de(texto.getKey()));
            renglones.add(suelto("textos", texto, "texto", orden++, origen));
        }
        orden = 0;
        for (Map.Entry<String, String> anexo : informe.anexos().entrySet()) {
            Origen origen = new Origen(anexo.getKey() + ".json", 1);
            renglones.add(suelto("anexos", anexo, "json", orden++, origen));
        }
        renglones.add(
                new Renglon(
                        "metadatos",
                        "",
                        0,
                        new Origen(EsquemaInforme.METADATOS, 1),
                        Map.of("contenido", informe.metadatos().contenido())));
        return renglones;
    }

    private static List<Renglon> deTabla(Tabla tabla) {
        List<String> nombres = ClavesDeFila.INFORME_TRIMESTRAL.nombres(tabla);
        List<Renglon> renglones = new ArrayList<>();
        for (int i = 0; i < nombres.size(); i++) {
            Fila fila = tabla.filas().get(i);
            renglones.add(
                    new Renglon(tabla.clave(), nombres.get(i), i, fila.origen(), fila.celdas()));
        }
        return renglones;
    }

    private static Renglon suelto(
            String tabla,
            Map.Entry<String, String> texto,
            String columna,
            int orden,
            Origen origen) {
        return new Renglon(tabla, texto.getKey(), orden, origen, Map.of(columna, texto.getValue()));
    }

    @Override
    public Auditor<Informe> auditor() {
        return AuditorTrimestral.auditor();
    }
}
