package mx.recauda.rendicion.comision.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.Regla;
import mx.recauda.rendicion.comision.Inciso;
import mx.recauda.rendicion.comision.InformeComision;
import mx.recauda.rendicion.texto.Vocabulario;

import java.util.List;
import java.util.stream.Collectors;

/** The results are tasks for the future, without who or when. */
final class ResultadosSinConstancia implements Regla<InformeComision> {

    private static final Ficha FICHA =
            new Ficha(
                    "COM-002",
                    "Resultados que son tareas",
                    Gravedad.ALTA,
                    "4. Resultados obtenidos",
                    "Si es una tarea, regístrala como acuerdo con responsable, fecha y efecto esperado; si es un resultado, da su valor.",
                    "Guía del informe de comisión: los resultados en infinitivo son acuerdos; informe de 2019",
                    Confianza.PROPUESTA);

    @Override
    public Ficha ficha() {
        return FICHA;
    }

    @Override
    public List<Hallazgo> revisa(InformeComision informe) {
        List<Inciso> tareas =
                informe.resultados().stream().filter(ResultadosSinConstancia::esTarea).toList();
        if (tareas.isEmpty()) {
            return List.of();
        }
        String letras = tareas.stream().map(Inciso::rotulo).collect(Collectors.joining(", "));
        return List.of(
                new Senala(FICHA)
                        .en(
                                informe,
                                "resultados",
                                "4. Resultados obtenidos",
                                letras,
                                "resultados con valor, o acuerdos con responsable y fecha",
                                "%d de %d resultados son tareas en infinitivo sin responsable ni fecha: %s."
                                        .formatted(
                                                tareas.size(),
                                                informe.resultados().size(),
                                                letras)));
    }

    private static boolean esTarea(Inciso resultado) {
        return Vocabulario.empiezaConInfinitivo(resultado.texto())
                && (resultado.dato("responsable").isEmpty() || resultado.dato("fecha").isEmpty());
    }
}
