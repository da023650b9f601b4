package mx.recauda.rendicion.comision;

import mx.recauda.ley.fuente.Fuente;

/** The fields of the form, in order, with their labels. */
@Fuente("Formato 1270-009-032, informe de comisión de 2019")
public enum CampoComision {
    FORMATO("formato", "Clave del formato", true),
    TITULO("titulo", "Título", true),
    INSTITUCION("institucion", "Institución", true),
    NUMERO_DE_PLIEGO("numero_pliego", "Número de pliego", true),
    LUGAR_DEL_INFORME("lugar_informe", "Lugar del informe", true),
    FECHA_DEL_INFORME("fecha_informe", "Fecha del informe", true),
    LUGAR_Y_FECHA("lugar_fecha_publicado", "Lugar y fecha", false),
    COORDINADOR("nombre_coordinador_normativo", "Nombre del Coordinador Normativo", true),
    COORDINACION("nombre_coordinacion_normativa", "Nombre de la Coordinación Normativa", true),
    ADSCRIPCION("adscripcion", "Adscripción", true),
    LUGAR_DE_COMISION("lugar_comision", "Lugar de la comisión", true),
    DEL("del", "Del", true),
    AL("al", "Al", true),
    OBJETO("objeto", "Objeto de la comisión", true),
    PROPOSITO("proposito", "1. Propósito de la comisión", true),
    CONCLUSIONES("conclusiones", "3. Conclusiones", true),
    CONTRIBUCIONES("contribuciones", "5. Contribuciones para la dependencia", true),
    PROTESTA("protesta", "Declaración bajo protesta", true),
    COMISIONADO("comisionado", "Servidor público comisionado", true),
    ETIQUETA_DE_FIRMA("etiqueta_firma", "Nombre y firma", false);

    private final String clave;
    private final String rotulo;
    private final boolean obligatorio;

    CampoComision(String clave, String rotulo, boolean obligatorio) {
        this.clave = clave;
        this.rotulo = rotulo;
        this.obligatorio = obligatorio;
    }

    /** Key of the field in findings and data exports. */
    public String clave() {
        return clave;
    }

    /** Label as the form prints it. */
    public String rotulo() {
        return rotulo;
    }

    /** Whether the form is incomplete without it. */
    public boolean obligatorio() {
        return obligatorio;
    }
}
