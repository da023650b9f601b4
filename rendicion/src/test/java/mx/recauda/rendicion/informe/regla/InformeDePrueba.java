package mx.recauda.rendicion.informe.regla;

import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.Regla;
import mx.recauda.rendicion.informe.Fila;
import mx.recauda.rendicion.informe.Informe;
import mx.recauda.rendicion.informe.Metadatos;
import mx.recauda.rendicion.informe.Origen;
import mx.recauda.rendicion.informe.SeccionDeclarada;
import mx.recauda.rendicion.informe.Tabla;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An invented report written in a test: second quarter of 2017, one cut, unless said otherwise. */
public final class InformeDePrueba {

    private final List<SeccionDeclarada> secciones = new ArrayList<>();
    private final Map<String, Tabla> tablas = new LinkedHashMap<>();
    private final Map<String, String> textos = new LinkedHashMap<>();
    private final Map<String, String> anexos = new LinkedHashMap<>();
    private int anio = 2017;
    private int trimestre = 2;
    private String metadatos = "{}";

    /** An empty one. */
    public static InformeDePrueba informe() {
        return new InformeDePrueba();
    }

    /** One with a table. */
    public static InformeDePrueba con(String tabla, String columnas, String... filas) {
        return informe().tabla(tabla, columnas, filas);
    }

    /** Of another quarter. */
    public InformeDePrueba en(int otroAnio, int otroTrimestre) {
        anio = otroAnio;
        trimestre = otroTrimestre;
        return this;
    }

    /** A table whose header and rows separate their cells with a bar. */
    public InformeDePrueba tabla(String clave, String columnas, String... filas) {
        List<String> nombres = Arrays.asList(columnas.split("\\|"));
        List<Fila> leidas = new ArrayList<>();
        for (String fila : filas) {
            String[] celdas = fila.split("\\|", -1);
            if (celdas.length != nombres.size()) {
                throw new IllegalArgumentException("row of another width: " + fila);
            }
            Map<String, String> porColumna = new LinkedHashMap<>();
            for (int i = 0; i < celdas.length; i++) {
                porColumna.put(nombres.get(i), celdas[i]);
            }
            leidas.add(new Fila(new Origen(clave + ".csv", leidas.size() + 2), porColumna));
        }
        tablas.put(clave, new Tabla(clave, nombres, leidas));
        return this;
    }

    /** With a section declared. */
    public InformeDePrueba seccion(String clave, Map<String, String> otros, String... notas) {
        secciones.add(
                new SeccionDeclarada(
                        secciones.size() + 1,
                        clave,
                        clave,
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        List.of(notas),
                        otros));
        return this;
    }

    /** With a long text. */
    public InformeDePrueba texto(String clave, String texto) {
        textos.put(clave, texto);
        return this;
    }

    /** With an annex. */
    public InformeDePrueba anexo(String clave, String json) {
        anexos.put(clave, json);
        return this;
    }

    /** With metadata. */
    public InformeDePrueba metadatos(String json) {
        metadatos = json;
        return this;
    }

    /** The report. */
    public Informe crea() {
        return new Informe(
                new Metadatos(
                        anio,
                        trimestre,
                        "51",
                        "GXX",
                        "Entidad de prueba",
                        "EP",
                        metadatos,
                        Optional.empty()),
                secciones,
                tablas,
                textos,
                anexos);
    }

    List<Hallazgo> revisa(Regla<Informe> regla) {
        return regla.revisa(crea());
    }
}
