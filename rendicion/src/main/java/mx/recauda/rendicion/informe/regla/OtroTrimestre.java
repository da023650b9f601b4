package mx.recauda.rendicion.informe.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.Regla;
import mx.recauda.rendicion.informe.AvanceReportado;
import mx.recauda.rendicion.informe.Informe;
import mx.recauda.rendicion.informe.Metadatos;
import mx.recauda.rendicion.texto.Texto;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The text reports the quarter of the report, not another. */
final class OtroTrimestre implements Regla<Informe> {

    private static final Ficha FICHA =
            new Ficha(
                    "INF-074",
                    "Reporta otro trimestre",
                    Gravedad.MEDIA,
                    "avances: menciones de un trimestre como el que se reporta, o posterior al del informe",
                    "Actualiza el texto al trimestre del informe.",
                    "Formulario del informe trimestral; defecto publicado en el 4T-2014 (golden/findings.csv)",
                    Confianza.CONFIRMADA);

    private static final List<String> ORDINALES = List.of("primer", "segundo", "tercer", "cuarto");
    private static final Pattern MENCION =
            Pattern.compile(
                    "\\b(primer|segundo|tercer|cuarto) trimestre(?: (?:de |del )?(?:ano |ejercicio )?((?:19|20)\\d{2}))?");
    private static final Pattern REPORTA =
            Pattern.compile(
                    "(?:report\\w+|informe)(?: \\S+){0,2} (?:para|en|del|de|al|durante) el (?:presente )?$");
    private static final Pattern FUTURO =
            Pattern.compile(
                    "\\b(?:\\p{L}{3,}(?:ra|ran|remos)|preve\\w*|program\\w+|estima\\w*|proxim\\w+|planea\\w*|a partir)\\b");

    @Override
    public Ficha ficha() {
        return FICHA;
    }

    @Override
    public List<Hallazgo> revisa(Informe informe) {
        List<Hallazgo> hallazgos = new ArrayList<>();
        for (AvanceReportado a : AvanceReportado.de(informe)) {
            for (String oracion : TextoLargo.deAvance(a).oraciones()) {
                String plana = Texto.plano(oracion);
                MENCION.matcher(plana)
                        .results()
                        .filter(m ->
                                esOtro(
                                        m.group(1),
                                        Optional.ofNullable(m.group(2)),
                                        plana,
                                        plana.substring(0, m.start()),
                                        informe.metadatos()))
                        .map(m -> hallazgo(a, m.group(), informe.metadatos().trimestre()))
                        .forEach(hallazgos::add);
            }
        }
        return hallazgos;
    }

    private static boolean esOtro(
            String ordinal,
            Optional<String> anio,
            String oracion,
            String antes,
            Metadatos metadatos) {
        int mencionado = ORDINALES.indexOf(ordinal) + 1;
        if (mencionado == metadatos.trimestre()
                || anio.filter(a -> !a.equals(Integer.toString(metadatos.anio()))).isPresent()) {
            return false;
        }
        boolean loReporta = REPORTA.matcher(antes).find();
        boolean posterior = mencionado > metadatos.trimestre() && !FUTURO.matcher(oracion).find();
        return loReporta || posterior;
    }

    private static Hallazgo hallazgo(AvanceReportado a, String mencion, int trimestre) {
        String propio = ORDINALES.get(trimestre - 1) + " trimestre";
        return new Senala(FICHA, AvanceReportado.TABLA)
                .en(
                        a.nombre(),
                        mencion,
                        propio,
                        "El avance de %s reporta el %s y el informe es del %s."
                                .formatted(a.nombre(), mencion, propio),
                        Senala.celda(AvanceReportado.TABLA, a.fila(), "avance"));
    }
}
