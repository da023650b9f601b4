package mx.recauda.rendicion.comision.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.Regla;
import mx.recauda.rendicion.comision.Inciso;
import mx.recauda.rendicion.comision.InformeComision;

import java.util.List;
import java.util.stream.Collectors;

/** Points are said to be evaluated, and no value, goal or cut-off is given. */
final class PuntosSinValor implements Regla<InformeComision> {

    private static final Ficha FICHA =
            new Ficha(
                    "COM-003",
                    "Puntos evaluados sin valor",
                    Gravedad.ALTA,
                    "2. Actividades realizadas: puntos evaluados",
                    "Liga cada punto a su indicador con valor, meta y fecha de corte.",
                    "Guía del informe de comisión §4; informe de 2019: ocho puntos sin valor",
                    Confianza.PROPUESTA);

    @Override
    public Ficha ficha() {
        return FICHA;
    }

    @Override
    public List<Hallazgo> revisa(InformeComision informe) {
        List<Inciso> sinValor =
                informe.puntos().stream().filter(p -> p.dato("valor").isEmpty()).toList();
        if (sinValor.isEmpty()) {
            return List.of();
        }
        String letras = sinValor.stream().map(Inciso::rotulo).collect(Collectors.joining(", "));
        return List.of(
                new Senala(FICHA)
                        .en(
                                informe,
                                "actividades",
                                sinValor,
                                "2. Actividades realizadas",
                                sinValor.size() + " puntos",
                                "valor, meta y corte de cada punto",
                                "%d de %d puntos evaluados no dan valor, meta ni corte: %s."
                                        .formatted(
                                                sinValor.size(), informe.puntos().size(), letras)));
    }
}
