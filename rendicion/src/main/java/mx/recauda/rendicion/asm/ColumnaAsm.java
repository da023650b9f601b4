package mx.recauda.rendicion.asm;

import mx.recauda.ley.fuente.Fuente;

import java.util.Arrays;
import java.util.List;

/** The 13 columns of the official format, in order, with their labels letter by letter. */
@Fuente("Seguimiento a ASM, formato oficial: documentos 2014-2015 y 2022-2023")
public enum ColumnaAsm {
    NUMERO("numero", "No."),
    ASPECTO("aspecto", "Aspecto Susceptible de Mejora"),
    ACTIVIDADES("actividades", "Actividades"),
    AREA_RESPONSABLE("area_responsable", "Área Responsable"),
    FECHA_TERMINO("fecha_termino", "Fecha de Término"),
    RESULTADOS("resultado_esperado", "Resultados Esperados"),
    PRODUCTOS("productos_evidencias", "Productos y/o Evidencias"),
    AVANCE("avance_pct", "% de Avance de la Actividad"),
    DOCUMENTO("documento_probatorio", "Nombre del Documento Probatorio"),
    /** The format itself says "Probatorio" in one column and "Aprobatorio" in the next. */
    UBICACION("ubicacion_documento", "Ubicación del Documento Aprobatorio"),
    OBSERVACIONES("observaciones", "Observaciones"),
    MES_ANIO("mes_anio", "Mes y Año"),
    PROMEDIO("promedio", "Promedio");

    private final String clave;
    private final String rotulo;

    ColumnaAsm(String clave, String rotulo) {
        this.clave = clave;
        this.rotulo = rotulo;
    }

    /** Key of the cell in {@code asm-seguimiento/1} and in data exports. */
    public String clave() {
        return clave;
    }

    /** Label as the format prints it. */
    public String rotulo() {
        return rotulo;
    }

    /** The labels in the order of the format. */
    public static List<String> rotulos() {
        return Arrays.stream(values()).map(ColumnaAsm::rotulo).toList();
    }
}
