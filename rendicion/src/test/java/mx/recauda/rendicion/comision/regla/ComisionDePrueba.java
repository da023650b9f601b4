package mx.recauda.rendicion.comision.regla;

import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.Regla;
import mx.recauda.rendicion.comision.Actividad;
import mx.recauda.rendicion.comision.CampoComision;
import mx.recauda.rendicion.comision.Inciso;
import mx.recauda.rendicion.comision.InformeComision;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** An invented report without defects, changed by each test in the one thing its rule reads. */
final class ComisionDePrueba {

    private final Map<CampoComision, String> campos = new EnumMap<>(CampoComision.class);
    private final Map<String, String> otros = new TreeMap<>(Map.of("importe", "\"1,200.00\""));
    private List<Inciso> puntos =
            List.of(
                    punto("a", "Avance del padrón de obras."),
                    punto("b", "Cobranza de derechos de agua."));
    private List<Inciso> resultados =
            List.of(
                    new Inciso("a", "El padrón creció 3 % en el mes.", Map.of()),
                    new Inciso("b", "La cobranza de agua llegó a 91 % de su meta.", Map.of()));

    private ComisionDePrueba() {
        con(CampoComision.FORMATO, "1270-009-032");
        con(CampoComision.TITULO, "INFORME DE LA COMISIÓN");
        con(CampoComision.INSTITUCION, "Instituto de Obras");
        con(CampoComision.NUMERO_DE_PLIEGO, "77");
        con(CampoComision.LUGAR_DEL_INFORME, "Ciudad de México");
        con(CampoComision.FECHA_DEL_INFORME, "2022-05-20");
        con(CampoComision.COORDINADOR, "ANA PÉREZ");
        con(CampoComision.COORDINACION, "COORDINACIÓN DE OBRAS");
        con(CampoComision.ADSCRIPCION, "DIVISIÓN DE PADRONES");
        con(CampoComision.LUGAR_DE_COMISION, "TEPIC, NAY.");
        con(CampoComision.DEL, "2022-05-16");
        con(CampoComision.AL, "2022-05-18");
        con(CampoComision.OBJETO, "Revisión");
        con(CampoComision.PROPOSITO, "Revisar el padrón");
        con(CampoComision.CONCLUSIONES, "Se cumplió el programa.");
        con(CampoComision.CONTRIBUCIONES, "Padrón al día.");
        con(
                CampoComision.PROTESTA,
                "Declaro bajo protesta de decir verdad, que los datos contenidos en este informe"
                        + " son verídicos, y manifiesto tener conocimiento de las sanciones que se"
                        + " aplicarán en caso contrario");
        con(CampoComision.COMISIONADO, "LUIS GARCÍA");
    }

    static ComisionDePrueba comision() {
        return new ComisionDePrueba();
    }

    ComisionDePrueba con(CampoComision campo, String texto) {
        campos.put(campo, texto);
        return this;
    }

    ComisionDePrueba conPuntos(Inciso... nuevos) {
        puntos = List.of(nuevos);
        return this;
    }

    ComisionDePrueba conResultados(Inciso... nuevos) {
        resultados = List.of(nuevos);
        return this;
    }

    ComisionDePrueba sinImportes() {
        otros.clear();
        return this;
    }

    static Inciso punto(String letra, String texto) {
        return new Inciso(letra, texto, Map.of("valor", "91", "meta", "90", "corte", "2022-04"));
    }

    InformeComision informe() {
        List<Actividad> actividades = new ArrayList<>();
        actividades.add(new Actividad("1", "Evaluar", puntos));
        return new InformeComision(
                "comision.json", List.of("Dirección"), campos, actividades, resultados, otros);
    }

    static List<Hallazgo> revisa(Regla<InformeComision> regla, ComisionDePrueba comision) {
        return regla.revisa(comision.informe());
    }
}
