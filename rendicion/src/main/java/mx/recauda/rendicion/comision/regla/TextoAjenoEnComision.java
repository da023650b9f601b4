package mx.recauda.rendicion.comision.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.Regla;
import mx.recauda.rendicion.comision.Inciso;
import mx.recauda.rendicion.comision.InformeComision;
import mx.recauda.rendicion.texto.Vocabulario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A field keeps a mark of the template or an error value of a spreadsheet. */
final class TextoAjenoEnComision implements Regla<InformeComision> {

    private static final Ficha FICHA =
            new Ficha(
                    "COM-012",
                    "Texto de plantilla o celda de error",
                    Gravedad.ALTA,
                    "Todos los campos y los incisos",
                    "Escribe el dato que falta y quita la marca.",
                    "Informe trimestral 2014-T4: celdas de error e instrucciones publicadas",
                    Confianza.CONFIRMADA);

    @Override
    public Ficha ficha() {
        return FICHA;
    }

    @Override
    public List<Hallazgo> revisa(InformeComision informe) {
        List<Hallazgo> hallazgos = new ArrayList<>();
        informe.campos()
                .forEach((campo, texto) ->
                        anota(informe, campo.clave(), List.of(), campo.rotulo(), texto, hallazgos));
        informe.puntos()
                .forEach(i ->
                        anota(informe, "incisos", List.of(i), i.rotulo(), i.texto(), hallazgos));
        informe.resultados()
                .forEach(i ->
                        anota(informe, "incisos", List.of(), i.rotulo(), i.texto(), hallazgos));
        return hallazgos;
    }

    private static void anota(
            InformeComision informe,
            String parte,
            List<Inciso> puntos,
            String ubicacion,
            String texto,
            List<Hallazgo> hallazgos) {
        Optional<String> marca =
                Vocabulario.celdaDeError(texto).or(() -> Vocabulario.plantilla(texto));
        marca.ifPresent(m ->
                hallazgos.add(
                        new Senala(FICHA)
                                .en(
                                        informe,
                                        parte,
                                        puntos,
                                        ubicacion,
                                        m,
                                        "un dato",
                                        "«%s» conserva «%s».".formatted(ubicacion, m))));
    }
}
