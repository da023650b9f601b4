package mx.recauda.rendicion.comision.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.Regla;
import mx.recauda.rendicion.comision.Inciso;
import mx.recauda.rendicion.comision.InformeComision;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Letters of points or results repeat or skip. */
final class IncisosConHuecos implements Regla<InformeComision> {

    private static final Ficha FICHA =
            new Ficha(
                    "COM-011",
                    "Incisos con huecos",
                    Gravedad.BAJA,
                    "Letras de los puntos y de los resultados",
                    "Numera los incisos en serie desde a).",
                    "Formato 1270-009-032",
                    Confianza.UNA_FUENTE);

    @Override
    public Ficha ficha() {
        return FICHA;
    }

    @Override
    public List<Hallazgo> revisa(InformeComision informe) {
        List<Hallazgo> hallazgos = new ArrayList<>();
        informe.actividades()
                .forEach(a ->
                        revisa(
                                informe,
                                "actividades",
                                "2. Actividades realizadas",
                                a.puntos(),
                                hallazgos));
        revisa(informe, "resultados", "4. Resultados obtenidos", informe.resultados(), hallazgos);
        return hallazgos;
    }

    private static void revisa(
            InformeComision informe,
            String parte,
            String ubicacion,
            List<Inciso> incisos,
            List<Hallazgo> hallazgos) {
        for (int i = 0; i < incisos.size(); i++) {
            String esperada = String.valueOf((char) ('a' + i));
            if (!incisos.get(i).inciso().toLowerCase(Locale.ROOT).equals(esperada)) {
                String letras =
                        incisos.stream().map(Inciso::inciso).collect(Collectors.joining(", "));
                hallazgos.add(
                        new Senala(FICHA)
                                .en(
                                        informe,
                                        parte,
                                        ubicacion,
                                        letras,
                                        esperada,
                                        "Los incisos son %s; en el lugar %d se espera %s)."
                                                .formatted(letras, i + 1, esperada)));
                return;
            }
        }
    }
}
